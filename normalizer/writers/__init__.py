"""Writers: documents out, each format one file with `write(document, layout) -> str`.

A format of PAGES puts all documents on one page: `section(document)` for each, then `page(sections) -> Iterator[str]`.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from normalizer.document import Document
from normalizer.errors import FormatError, TypeGivenError
from normalizer.modules import loaded
from normalizer.record import Any, Record

WRITERS = ("json", "jsonl", "text", "markdown", "html", "report", "terminal")
PAGES = frozenset({"report"})
DIRECTIONS = ("none", "html", "attribute", "shortcode")


class Layout(Record):
    """How the formats for readers are laid out.

    direction: how Markdown says that a block runs the other way (DIRECTIONS). isolate: whether plain text sets
    isolates around what runs the other way. bidi: "on" where the display reorders right-to-left text itself, "off"
    where it doesn't. width: columns to wrap at, None for none. colour: whether the terminal shows colours.
    """

    direction: str = "none"
    isolate: bool = False
    bidi: str = "on"
    width: int | None = None
    colour: bool = False


PLAIN = Layout()


def write(documents: Iterable[Document], format: str, layout: Layout = PLAIN) -> Iterator[str]:
    """Each document in the format, as it comes; a page over all in parts.

    Raises FormatError for an unknown format, TypeGivenError for one document that is in no list.
    """
    if format not in WRITERS:
        raise FormatError(f"no writer for {format!r}: choose one of {', '.join(WRITERS)}")
    if isinstance(documents, Document):
        raise TypeGivenError("documents is one Document: give a list of documents")
    writer = module(format)
    if format in PAGES:
        yield from writer.page(map(writer.section, documents))
        return
    for document in documents:
        yield writer.write(document, layout)


@cache
def json_encoder(between: str, after_key: str) -> Callable[[object], str]:
    """JSON of dicts, lists, strings, numbers, booleans and None, as `json.dumps` writes it without escapes.

    By the part of `json` that is written in C: the whole package takes a seventh of a bare start, most of it to read.
    """
    from _json import encode_basestring, make_encoder

    def refuse(value: object) -> object:
        raise TypeError(f"{type(value).__name__} has no form in JSON")

    parts = make_encoder(None, refuse, encode_basestring, None, after_key, between, False, False, True)
    return lambda value: "".join(parts(value, 0))


def module(format: str) -> Any:
    """The module of a format in WRITERS."""
    return loaded(f"normalizer.writers.{format}")
