"""Write what comes out of fixture folders into their expected.json: `python tools/write_expected.py FOLDER …`

The keys that the file names already are kept; a new folder gets title, language, blocks, furniture and repairs.
Read the diff before you commit it: the file says what must come out, not what does.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from fixtures import encoded, normalized, observed  # noqa: E402

ROW = {"kind": None, "text": None, "language": None}


def main(folders: list[str]) -> int:
    for case in map(Path, folders):
        path = case / "expected.json"
        expected = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"why": ""}
        named = [key for key in expected if key not in ("why", "options")]
        wanted = {key: expected[key] for key in named} or dict.fromkeys(("title", "language", "furniture", "repairs"))
        document = normalized(case, expected)
        if "blocks" not in wanted:
            wanted["blocks"] = [with_parts(block) for block in document.blocks]
        path.write_text(encoded({**expected, **observed(document, wanted)}), encoding="utf-8")
    return 0


def with_parts(block: object) -> dict[str, object]:
    """The keys worth reviewing of one block."""
    row: dict[str, object] = dict(ROW)
    if getattr(block, "credits", ()):
        names = ("creator", "agency", "via", "role", "source_spans")
        row["credits"] = [dict.fromkeys(names) for _ in block.credits]  # type: ignore[attr-defined]
    if getattr(block, "dateline", None):
        row["dateline"] = dict.fromkeys(("place", "agency", "date", "source"))
    if getattr(block, "embed", None):
        names = ("provider_name", "author_name", "author_handle", "date_published", "date_text", "links")
        row["embed"] = dict.fromkeys(names)
    if getattr(block, "attributions", ()):
        row["attributions"] = None
    if getattr(block, "duplicate_of", None):
        row["duplicate_of"] = None
    return row


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
