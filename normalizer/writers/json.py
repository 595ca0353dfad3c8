"""JSON for reading and for diffs: each field a line, each block, change and note a line of its own."""

import json

from normalizer.document import Document
from normalizer.writers import Layout

LISTS = ("blocks", "changes", "notes")


def write(document: Document, layout: Layout) -> str:
    rows = []
    for name, value in document.to_dict().items():
        if name in LISTS and value:
            written = "[\n" + ",\n".join("  " + encoded(item) for item in value) + "\n ]"
        else:
            written = encoded(value)
        rows.append(f' "{name}": {written}')
    return "{\n" + ",\n".join(rows) + "\n}\n"


def encoded(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
