"""What a fixture folder holds, and how a document is compared with it.

`fixtures/<rule>/<case>/input.*` is the source. `expected.json` says what must come out, in the words of the source:

    why        what the case shows
    options    keyword arguments of Options
    title, language, direction, languages     as in the document
    blocks     one row a block, in order; of each row only the keys it names are compared. `text` may be
               replaced by `starts` and `ends`; spans of the source are written as their text
    furniture  [rule, words of the source, value] of what was removed
    repairs    [rule, before, after] of what was mended
    notes      [rule, severity]

A case named `not_…` must leave its rule without anything to say. JSON escapes invisible characters.
"""

import json
from pathlib import Path
from typing import Any

from normalizer import Options, normalize
from normalizer.document import Document, restore

ROOT = Path(__file__).parents[1] / "fixtures"


def cases() -> list[Path]:
    return sorted(path.parent for path in ROOT.glob("*/*/expected.json") if path.parts[-3] != "identification")


def source(case: Path) -> Path:
    return next(path for path in sorted(case.iterdir()) if path.stem == "input")


def normalized(case: Path, expected: dict[str, Any]) -> Document:
    return normalize(source(case).read_bytes(), Options(**expected.get("options", {})), id=case.name)


def observed(document: Document, expected: dict[str, Any]) -> dict[str, Any]:
    """What the document says of all that `expected` names, in the same form."""
    text = restore(document)
    rows = document.to_dict()
    seen: dict[str, Any] = {
        key: rows[key] for key in ("title", "language", "direction", "languages") if key in expected
    }
    if "blocks" in expected:
        wanted = expected["blocks"] + [{"kind": None, "text": None}] * len(rows["blocks"])
        seen["blocks"] = [block_view(block, row, text) for block, row in zip(rows["blocks"], wanted, strict=False)]
    for name in ("byline", "date_published"):
        if name in expected:
            seen[name] = rows["metadata"][name]
    changes = rows["changes"]
    if "furniture" in expected:
        seen["furniture"] = [
            [change["rule"], change["before"], change.get("value")]
            for change in changes
            if change["kind"] == "furniture"
        ]
    if "repairs" in expected:
        seen["repairs"] = [
            [change["rule"], change["before"], change["after"]] for change in changes if change["kind"] == "repair"
        ]
    if "notes" in expected:
        seen["notes"] = [[note["rule"], note["severity"]] for note in rows["notes"]]
    return {key: seen[key] for key in expected if key in seen}


def block_view(block: dict[str, Any], wanted: dict[str, Any], text: str) -> dict[str, Any]:
    """The keys of a block that `wanted` names."""
    view: dict[str, Any] = {}
    for key, value in wanted.items():
        if key == "starts":
            view[key] = block["text"][: len(value)]
        elif key == "ends":
            view[key] = block["text"][-len(value) :]
        elif key == "sentences" and isinstance(value, int):
            view[key] = len(block["sentences"])
        elif key == "sentences":
            view[key] = [sentence["text"] for sentence in block["sentences"]]
        elif key == "source":
            view[key] = text[block["source_start"] : block["source_end"]]
        else:
            view[key] = worded(block.get(key), value, text)
    return view


def worded(value: Any, wanted: Any, text: str) -> Any:
    """A value with the keys that `wanted` names, source spans written as their words."""
    if isinstance(value, dict) and isinstance(wanted, dict):
        if "source" in wanted and "source_start" in value:
            value = {**value, "source": text[value["source_start"] : value["source_end"]]}
        return {key: worded(value.get(key), wanted[key], text) for key in wanted}
    if isinstance(value, list) and isinstance(wanted, list) and value and isinstance(value[0], dict):
        rows = wanted + [value[0]] * (len(value) - len(wanted))
        return [worded(item, row, text) for item, row in zip(value, rows, strict=False)]
    if isinstance(value, list) and value and isinstance(value[0], list) and len(value[0]) == 2:
        return [text[start:end] for start, end in value]
    return value


def encoded(value: Any) -> str:
    """JSON in which every invisible character is an escape, so that a reviewer sees it."""
    written = json.dumps(value, ensure_ascii=False, indent=1)
    shown = (
        c if c == "\n" or (c.isprintable() and c not in "\u00a0\u200c\u200d\u200e\u200f") else f"\\u{ord(c):04x}"
        for c in written
    )
    return "".join(shown) + "\n"
