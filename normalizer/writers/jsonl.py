"""One document a line."""

import json

from normalizer.document import Document
from normalizer.writers import Layout


def write(document: Document, layout: Layout) -> str:
    return json.dumps(document.to_dict(), ensure_ascii=False, separators=(",", ":")) + "\n"
