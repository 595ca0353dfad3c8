"""Every fixture folder comes out as its expected.json says, and keeps the laws."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from fixtures import cases, encoded, normalized, observed, source
from normalizer import Document, normalize, restore
from normalizer.rulebook import every

CASES = cases()


def label(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


@pytest.mark.parametrize("case", CASES, ids=label)
def test_comes_out_as_expected(case: Path, request: pytest.FixtureRequest) -> None:
    if case.name.startswith("known_failure_"):
        request.applymarker(pytest.mark.xfail(strict=True))
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    wanted = {key: value for key, value in expected.items() if key not in ("why", "options")}
    assert wanted, "an expected.json that names nothing tests nothing"
    assert len(expected.get("why", "").split()) > 1, "an expected.json says in words what it shows"
    assert encoded(observed(normalized(case, expected), wanted)) == encoded(wanted)


def declared(document: Document) -> Iterator[tuple[int, int]]:
    """Words of a page that an element declares to be in another language of the same script: no plain text says so."""
    for block in document.blocks if document.source.format == "html" else ():
        for run in (run for sentence in block.sentences for run in sentence.runs):
            if run.embedded and run.script == "Arab" and run.language != block.language and block.direction == "rtl":
                yield run.start, run.end


@pytest.mark.parametrize("case", CASES, ids=label)
def test_keeps_the_laws(case: Path) -> None:
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    document = normalized(case, expected)
    stored = document.to_dict()
    assert Document.from_dict(stored) == document
    assert Document.from_dict(document.to_dict("utf16")) == document
    again = normalize(document.text)
    code = [(block.start, block.end) for block in document.blocks if block.kind == "code"]  # plain text can't tell it
    told = [*code, *declared(document)]
    repairs = [change for change in again.changes if change.kind == "repair"]
    assert [change for change in repairs if not any(a <= change.source_start < b for a, b in told)] == []
    if document.source.encoding in ("utf-8", "utf-8-sig") and not document.notes and document.source.format == "text":
        assert restore(document) == source(case).read_bytes().decode(document.source.encoding)


@pytest.mark.parametrize("case", [case for case in CASES if case.name.startswith("not_")], ids=label)
def test_a_negative_case_leaves_its_rule_silent(case: Path) -> None:
    rule = case.parent.name
    assert rule in every(), f"{rule} is no rule"
    document = normalized(case, json.loads((case / "expected.json").read_text(encoding="utf-8")))
    said = [block.text for block in document.blocks if block.rule == rule]
    said += [change.before for change in document.changes if change.rule == rule]
    said += [note.message for note in document.notes if note.rule == rule]
    assert said == []


def test_every_rule_has_fixtures() -> None:
    """A positive case and a negative one for each rule."""
    folders = {rule: [case.name for case in CASES if case.parent.name == rule] for rule in every()}
    without = {rule for rule, names in folders.items() if not any(not name.startswith("not_") for name in names)}
    without_negative = {rule for rule, names in folders.items() if not any(name.startswith("not_") for name in names)}
    assert (without, without_negative) == (set(), set())
