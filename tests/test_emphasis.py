"""Lines in emphasis: which ones are, and that rules read them at the same places."""

import pytest

from normalizer import normalize, restore
from normalizer.emphasis import emphases, unmarked
from normalizer.page import Page
from normalizer.span import Traced


def page(text: str) -> Page:
    return Page(Traced(text))


@pytest.mark.parametrize(
    "line", ["**By Jane Roe**", "_Photo: Jane Roe / AP_", "***Background***", "**_a_**", "_@jane_roe_"]
)
def test_a_line_in_emphasis_is_read_without_its_marks(line: str) -> None:
    source = page(f"One.\n  {line}  \ntwo")
    bare = unmarked(source, emphases(source))
    assert len(bare.text) == len(source.text)
    assert bare.lines[1].text == line.strip("*_")
    assert source.text[bare.lines[1].start : bare.lines[1].end] == bare.lines[1].text


@pytest.mark.parametrize("line", ["**LEEDS (AP) -** The", "*LEEDS* — The", "__Photo:__ Jane Roe", "***LEEDS***: the"])
def test_a_lead_in_is_read_without_its_marks(line: str) -> None:
    source = page(f"One.\n{line} rest\ntwo")
    (emphasis,) = emphases(source)
    marks = [source.text[start:end] for start, end in emphasis]
    assert marks[0] == marks[1] == line[: len(marks[0])]
    bare = unmarked(source, (emphasis,))
    assert len(bare.text) == len(source.text)
    assert {*"*_"}.isdisjoint(bare.text)


@pytest.mark.parametrize(
    "line",
    [
        "**By** Jane Roe",
        "**By **- Jane Roe",
        "** LEEDS -** The",
        "**One** and **two**",
        "_one_ and _two_",
        "* an item *",
        "* * *",
        "***",
        "**1234**",
        "**By Jane*",
        "*",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    assert emphases(page(line)) == ()


def test_marks_leave_with_what_a_rule_claims_and_come_back() -> None:
    text = "The old ferry stays\n\n**By Jane Roe**\n\n*The ferry sails again until the new bridge is finished, they say.*\n"
    document = normalize(text)
    assert [(block.kind, block.text) for block in document.blocks][1:] == [
        ("byline", "By Jane Roe"),
        ("paragraph", "*The ferry sails again until the new bridge is finished, they say.*"),
    ]
    assert document.metadata.byline == ("Jane Roe",)
    assert restore(document) == text
