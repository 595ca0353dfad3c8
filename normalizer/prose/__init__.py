"""Prose: which spans of a file are words for readers, one file a format.

A format's module has `read(text, format, keys) -> Prose`. Everything outside its regions (code, link targets, keys,
markup) is read by the rules of the group `security` alone, and is never rewritten. To add a format: its file, and a
row here.
"""

from normalizer.modules import loaded
from normalizer.record import TYPE_CHECKING, Row

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

TEXT = "text"  # may be rewritten
ANCHOR = "anchor"  # a heading that links lead to: rewritten only with what is uncertain
LOCKED = "locked"  # reported, never rewritten: a changed letter moves a page or misses a key

FORMATS = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".mkd": "markdown", ".mdx": "markdown",
    ".qmd": "markdown", ".rmd": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".rst": "rst", ".rest": "rst",
    ".adoc": "asciidoc", ".asc": "asciidoc", ".asciidoc": "asciidoc",
    ".txt": "plain", ".text": "plain",
    ".json": "json", ".jsonl": "json", ".ndjson": "json", ".webmanifest": "json",
    ".yaml": "yaml", ".yml": "yaml",
    ".po": "po", ".pot": "po",
}  # fmt: skip
READERS = {
    "markdown": "markdown", "html": "html", "rst": "rst", "asciidoc": "asciidoc", "plain": "plain",
    "json": "data", "yaml": "data", "po": "data",
}  # fmt: skip
# The keys of front matter whose values are prose; any other value may be an address, a name or a key elsewhere.
KEYS = frozenset(("title", "description", "summary"))


class Region(Row):
    """A span of words for readers, and what may be done there."""

    start: int
    end: int
    role: str = TEXT


class Prose(Row):
    """The regions of a file, sorted and disjoint; the language that the file itself declares; how it is written.

    `style` is "words" for a list of single words and "verse" for lines of poetry: both spell on purpose. `spoken` are
    stretches that the mark-up declares to be in a language, sorted and disjoint.
    """

    regions: "tuple[Region, ...]"
    language: str | None = None
    style: str = ""
    spoken: "tuple[tuple[int, int, str], ...]" = ()


def format_of(name: str) -> str:
    """The format of a file by its suffix; "code" for one whose prose nobody knows.

    >>> format_of("content/fa/index.MD"), format_of("setup.py")
    ('markdown', 'code')
    """
    dot = name.rfind(".")
    return FORMATS.get(name[dot:].lower(), "code") if dot >= 0 else "code"


def prose(text: str, format: str, keys: "Collection[str]" = KEYS) -> Prose:
    """The prose of a text in a format; `keys` are the keys of front matter that may be rewritten."""
    if format not in READERS:
        return Prose(())
    reader = loaded(f"normalizer.prose.{READERS[format]}")
    found: Prose = reader.read(text, format, keys)
    return found


def without(start: int, end: int, holes: "Iterable[tuple[int, int, str]]", role: str = TEXT) -> "Iterable[Region]":
    """The stretch from `start` to `end` around its holes; a hole with a role is a region of its own."""
    for first, last, inner in holes:
        if first > start:
            yield Region(start, first, role)
        if inner and last > first:
            yield Region(first, last, inner)
        start = max(start, last)
    if start < end:
        yield Region(start, end, role)
