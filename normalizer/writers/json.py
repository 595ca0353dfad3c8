"""JSON for reading and for diffs: each field a line, each block, change and note a line of its own."""

from normalizer.document import Document
from normalizer.writers import Layout, json_encoder

LISTS = ("blocks", "changes", "notes")


def write(document: Document, layout: Layout) -> str:
    rows, encode = [], json_encoder(", ", ": ")
    for name, value in document.to_dict().items():
        if name in LISTS and value:
            written = "[\n" + ",\n".join("  " + encode(item) for item in value) + "\n ]"
        else:
            written = encode(value)
        rows.append(f' "{name}": {written}')
    return "{\n" + ",\n".join(rows) + "\n}\n"
