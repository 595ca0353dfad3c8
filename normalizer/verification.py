"""Whether a stored document is sound, and whether a source is the one it was made from."""

import json
from collections.abc import Iterator
from hashlib import sha256

from normalizer.document import Document, restore
from normalizer.errors import DocumentError

REBUILT, MISMATCH, UNREADABLE = 0, 1, 2
Verdict = tuple[str | None, int, str]


def verdicts(stored: bytes, source: bytes | None) -> Iterator[Verdict]:
    """The document's id, exit code and message of each stored document: one JSON value, or one a line."""
    for label, row in rows(stored):
        try:
            document = Document.from_dict(json.loads(row))
        except (ValueError, DocumentError, RecursionError) as error:
            yield label, UNREADABLE, f"unreadable: {error}"
            continue
        yield (document.id, *verdict(document, source))


def rows(stored: bytes) -> Iterator[tuple[str | None, bytes]]:
    """The whole where it is one JSON value, else its lines that are not blank."""
    lines = [line for line in stored.split(b"\n") if line.strip()]
    if len(lines) > 1 and all(line.lstrip().startswith(b"{") and line.rstrip().endswith(b"}") for line in lines):
        for number, line in enumerate(lines, 1):
            yield f"line {number}", line
    else:
        yield None, stored


def verdict(document: Document, source: bytes | None) -> tuple[int, str]:
    """Whether the document holds together, and whether it rebuilds `source` (bytes as they were read)."""
    try:
        layer = restore(document)
    except DocumentError as error:
        return MISMATCH, f"inconsistent: {error}"
    if sha256(layer.encode("utf-8", "surrogatepass")).hexdigest() != document.source.text_sha256:
        return MISMATCH, "inconsistent: text and changes do not give the recorded text layer"
    if source is None:
        return REBUILT, f"consistent: text and changes give a text layer of {len(layer)} characters"
    if sha256(source).hexdigest() != document.source.sha256:
        return MISMATCH, f"not this source: {first_difference(document, layer, source)}"
    return REBUILT, f"rebuilt: {len(layer)} characters from {len(source)} bytes"


def first_difference(document: Document, layer: str, source: bytes) -> str:
    """Where the given bytes, decoded as the document's were, leave the text layer."""
    text = source.decode(document.source.encoding or "utf-8", "replace")
    length = min(len(text), len(layer))
    place = next((i for i in range(length) if text[i] != layer[i]), length)
    if place == len(text) == len(layer):
        return "its bytes differ, its text does not"
    return f"the first difference is at character {place}"
