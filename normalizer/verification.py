"""Whether a stored document is sound, and whether a source is the one it was made from."""

import json
from codecs import BOM_UTF8
from collections.abc import Iterator
from hashlib import sha256

from normalizer.document import KINDS, Block, Document, Sentence, restore
from normalizer.errors import DocumentError
from normalizer.record import Any

REBUILT, MISMATCH, UNREADABLE = 0, 1, 2
RESULT = "medianorm"  # the field of a record that holds its document
Verdict = tuple[str | None, int, str]


def verdicts(stored: bytes, source: bytes | None, field: str = RESULT) -> Iterator[Verdict]:
    """The document's id, exit code and message of each stored document: one JSON value, or one a line.

    A line may also be a record that holds its document in a `field`, as `-f jsonl` and `batch -t jsonl` write it;
    one that has an error instead is told, and is no fault: the run that wrote it has counted it.
    """
    for label, row in rows(stored):
        try:
            value = json.loads(row)
        except (ValueError, RecursionError):
            yield label, UNREADABLE, "unreadable: not JSON"
            continue
        held = document_of(value, field)
        if held is None and value is not None:
            yield label, REBUILT, "no document: the record has an error"
            continue
        try:
            document = Document.from_dict(held)
        except (DocumentError, RecursionError) as error:
            yield label, UNREADABLE, f"unreadable: {error}"
            continue
        yield (document.id, *verdict(document, source))


def rows(stored: bytes) -> Iterator[tuple[str | None, bytes]]:
    """The whole where it is one JSON value, else its lines that are not blank, with their numbers.

    A value over many lines that was cut short is no JSON lines: none of its lines is an object.
    """
    stored = stored.removeprefix(BOM_UTF8)
    lines = [(number, line.strip()) for number, line in enumerate(stored.split(b"\n"), 1) if line.strip()]
    objects = any(line.startswith(b"{") and line.endswith(b"}") for _, line in lines)
    if len(lines) > 1 and objects and not is_json(stored):
        for number, line in lines:
            yield f"line {number}", line
    else:
        yield None, stored


def is_json(stored: bytes) -> bool:
    """Whether all of it is one value."""
    try:
        json.loads(stored)
    except (ValueError, RecursionError):
        return False
    return True


def document_of(value: Any, field: str) -> Any:
    """The document, or the one that a record holds; None where the record has an error instead."""
    if not isinstance(value, dict) or value.get("schema") is not None:
        return value
    held = value.get(field)
    if isinstance(held, dict) and "error" not in held:
        return held
    return None if held is not None or value.get("error") else value


def verdict(document: Document, source: bytes | None) -> tuple[int, str]:
    """Whether the document holds together, and whether it rebuilds `source` (bytes as they were read)."""
    try:
        layer = restore(document)
    except DocumentError as error:
        return MISMATCH, f"inconsistent: {error}"
    if sha256(layer.encode("utf-8", "surrogatepass")).hexdigest() != document.source.text_sha256:
        return MISMATCH, "inconsistent: text and changes do not give the recorded text layer"
    if fault := next(faults(document), None):
        return MISMATCH, f"inconsistent: {fault}"
    if source is None:
        return REBUILT, f"consistent: text and changes give a text layer of {len(layer)} characters"
    if sha256(source).hexdigest() != document.source.sha256:
        return MISMATCH, f"not this source: {first_difference(document, layer, source)}"
    return REBUILT, f"rebuilt: {len(layer)} characters from {len(source)} bytes"


def faults(document: Document) -> Iterator[str]:
    """What does not agree with the text: words of a block, of a sentence, of the title; a kind that no block has."""
    for number, block in enumerate(document.blocks):
        if block.kind not in KINDS:
            yield f"block {number} has a kind that no block has"
        if not stands(block, document.text):
            yield f"block {number} has another text than stands at {block.start} to {block.end}"
        for place, sentence in enumerate(block.sentences):
            if not stands(sentence, document.text):
                yield (
                    f"sentence {place} of block {number} has another text than stands at "
                    f"{sentence.start} to {sentence.end}"
                )
    title = next((block.text for block in document.blocks if block.kind == "title"), None)
    if document.title != title:
        yield "its title is not the text of its title's block"


def stands(part: Block | Sentence, text: str) -> bool:
    """Whether its words are those that stand at its place."""
    return 0 <= part.start <= part.end <= len(text) and text[part.start : part.end] == part.text


def first_difference(document: Document, layer: str, source: bytes) -> str:
    """Where the given bytes, decoded as the document's were, leave the text layer."""
    text = source.decode(document.source.encoding or "utf-8", "replace")
    length = min(len(text), len(layer))
    place = next((i for i in range(length) if text[i] != layer[i]), length)
    if place == len(text) == len(layer):
        return "its bytes differ, its text does not"
    return f"the first difference is at character {place}"
