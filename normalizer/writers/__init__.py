"""Writers: documents out, each format one file with `write(document, layout) -> str`."""

from collections.abc import Iterable, Iterator
from importlib import import_module

from normalizer.document import Document
from normalizer.errors import FormatError
from normalizer.record import Record

WRITERS = ("json", "jsonl", "text", "markdown", "html", "terminal")
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
    """Each document in the format, as it comes. Raises FormatError for a format that does not exist."""
    if format not in WRITERS:
        raise FormatError(f"no writer for {format!r}: choose one of {', '.join(WRITERS)}")
    writer = import_module(f"normalizer.writers.{format}")
    for document in documents:
        yield writer.write(document, layout)
