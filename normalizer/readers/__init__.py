"""Readers: bytes, text or a parsed page in, a `Page` and its `Source` out."""

import re
from hashlib import sha256
from importlib import import_module

from normalizer.document import Note, Source
from normalizer.errors import FormatError
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.record import Any, Row

# What `-f` takes, each a module of this folder with `read(text) -> Page`.
FORMATS = ("text", "html")

SURROGATE = lazy("[\ud800-\udfff]")
HTML_OPENING = lazy(r"\s*<(?:!doctype\s+html|html|head|body|article|div|p|h1|section|main|table|ul|span)\b", re.I)


class Reading(Row):
    page: Page
    source: Source


def read(
    data: Any, format: str = "auto", *, name: str | None = None, encoding: str | None = None, url: str | None = None
) -> Reading:
    """Read `data`, bytes or text, in one of FORMATS; "auto" takes text for HTML only where it opens with a tag.

    Raises FormatError for a format that does not exist and for what is neither bytes nor text.
    """
    notes: tuple[Note, ...] = ()
    codec = found = None
    if isinstance(data, bytes):
        from normalizer.readers.encoding import decode

        decoded = decode(data, encoding)
        text, codec, found, notes = decoded.text, decoded.encoding, decoded.found, decoded.notes
        digest = sha256(data).hexdigest()
    elif isinstance(data, str):
        text, notes = without_surrogates(data)
        digest = sha256(text.encode()).hexdigest()
    else:
        raise FormatError(f"cannot read {type(data).__name__}: give bytes or text")
    format = chosen(format, text)
    page: Page = import_module(f"normalizer.readers.{format}").read(text, url)
    page.notes = (*notes, *page.notes)
    layer = page.traced.source
    text_digest = digest if layer is data or (codec == "utf-8" and layer is text and not notes) else None
    source = Source(name, format, codec, found, len(layer), digest, text_digest or sha256(layer.encode()).hexdigest())
    return Reading(page, source)


def chosen(format: str, text: str) -> str:
    """The format to read with. Raises FormatError."""
    if format == "auto":
        format = "html" if text[:200].lstrip("\ufeff \t\r\n").startswith("<") and HTML_OPENING.match(text) else "text"
    if format not in FORMATS:
        raise FormatError(f"no reader for {format!r}: choose one of auto, {', '.join(FORMATS)}")
    return format


def without_surrogates(text: str) -> tuple[str, tuple[Note, ...]]:
    """Text that has a UTF-8 form: each lone surrogate is U+FFFD, with a note."""
    try:
        text.encode()
    except UnicodeEncodeError:
        notes = [
            Note(
                "encoding",
                "warning",
                f"lone surrogate U+{ord(match[0]):04X} read as U+FFFD",
                match.start(),
                match.end(),
            )
            for match in SURROGATE.finditer(text)
        ]
        return SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text), tuple(notes[:20])
    return text, ()
