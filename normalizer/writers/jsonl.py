"""One document a line."""

import json

from normalizer.document import Document


def write(document: Document) -> str:
    return json.dumps(document.to_dict(), ensure_ascii=False, separators=(",", ":")) + "\n"
