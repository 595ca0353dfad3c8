"""Writers: documents out, each format one file with `write(document) -> str` and, for several, `SEPARATOR`."""

from collections.abc import Iterable, Iterator
from importlib import import_module

from normalizer.document import Document
from normalizer.errors import FormatError

WRITERS = ("json", "jsonl", "text")


def write(documents: Iterable[Document], format: str) -> Iterator[str]:
    """Each document in the format, as it comes. Raises FormatError for a format that does not exist."""
    if format not in WRITERS:
        raise FormatError(f"no writer for {format!r}: choose one of {', '.join(WRITERS)}")
    writer = import_module(f"normalizer.writers.{format}")
    for document in documents:
        yield writer.write(document)
