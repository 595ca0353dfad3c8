"""One document a line."""

from normalizer.document import Document
from normalizer.writers import Layout, json_encoder


def write(document: Document, layout: Layout) -> str:
    return json_encoder(",", ":")(document.to_dict()) + "\n"
