"""reStructuredText.

Found:      paragraphs, list items, the content of admonitions and figures, the words of embedded links
Not found:  directives, their options and the content of those that hold code or data; comments and targets ("..");
            literal blocks after "::"; doctests; fields; inline literals, roles, substitutions, footnote marks.
            Titles are locked (a longer one needs a longer underline), as are tables (columns stand by their
            characters), names of references ("name_") and the terms of a glossary
"""

import re
from collections.abc import Collection, Iterator

from normalizer.patterns import lazy
from normalizer.prose import LOCKED, TEXT, Prose, Region, without

EXPLICIT = lazy(r"(?P<indent>[ \t]*)\.\.(?:[ \t]+(?P<name>[\w:+.-]+)::|[ \t]|$)")
PROSE_DIRECTIVES = frozenset(
    "admonition attention caution danger error hint important note tip warning seealso figure epigraph highlights"
    " pull-quote compound container topic sidebar versionadded versionchanged deprecated rst-class glossary".split()
)
ADORNMENT = lazy(r"[ ]{0,3}([=\-`:.'\"~^_*+#!<>$%&,;?@\\|/(){}\[\]])\1{2,}\s*$")
COLUMNS = lazy(r"[ ]*={2,}(?:[ ]+={2,})+\s*$")
FIELD = lazy(r"[ \t]*:[\w -]{1,60}:(?:[ ]|$)")
MARKS = r"""
    (?P<literal>   ``.{1,1000}?`` )
  | (?P<role>      :[\w.+:-]{1,60}:`[^`]{1,1000}` | `[^`<>]{1,1000}`:[\w.+-]{1,60}: )
  | (?P<address>   [ ]? <[^<>`]{1,2000}> `__? )
  | (?P<name>      (?<!`) ` [^`<>]{1,1000} `_{0,2} )
  | (?P<substitution> \| [^|\n]{1,200} \| _{0,2} | \[ [\#*\w]{1,60} \]_ | https?://[^\s<>]{1,2000} )
"""
REFERENCE = r"(?P<reference> \b [^\W_] (?: [\w.:+\u200c-]{0,100} [^\W_] )?? __? (?!\w) )"
INLINE = lazy(MARKS, re.VERBOSE | re.DOTALL)
REFERRING = lazy(f"{MARKS} | {REFERENCE}", re.VERBOSE | re.DOTALL)  # where an underscore stands: it tries every word


def read(text: str, format: str, keys: Collection[str] = ()) -> Prose:
    return Prose(tuple(regions(text)))


def regions(text: str) -> Iterator[Region]:
    for start, end, role in stretches(text):
        marks = (REFERRING if text.find("_", start, end) >= 0 else INLINE).finditer(text, start, end)
        holes = ((*match.span(), LOCKED if match.lastgroup in ("name", "reference") else "") for match in marks)
        yield from without(start, end, holes, role)


def stretches(text: str) -> Iterator[tuple[int, int, str]]:
    """Paragraphs, whole, so that inline marks may span lines; titles and rows of tables one by one."""
    rows = text.splitlines(keepends=True)
    place, first, last = 0, -1, -1
    skipped = -1  # the indent whose deeper lines are no prose; -1 where all are
    columns = False
    glossary = Glossary()
    for number, row in enumerate(rows):
        start, place = place, place + len(row)
        bare = row.strip()
        indent = len(row) - len(row.lstrip())
        if not bare or (skipped >= 0 and indent > skipped):
            kind = ""
        else:
            skipped = -1
            columns = columns != bool(COLUMNS.match(row)) if COLUMNS.match(row) else columns
            kind = kind_of(row, rows[number + 1] if number + 1 < len(rows) else "", columns)
            if kind == "text" and glossary.is_term(indent):
                kind = "locked"
            if kind == "explicit":
                skipped = skipped_below(row, indent)
                glossary.opens(row, indent)
            elif bare.endswith("::"):
                skipped = indent
        if first >= 0 and kind != "text":
            yield first, last, TEXT
            first = -1
        if kind == "text":
            first, last = (start if first < 0 else first), start + len(row.rstrip("\r\n"))
        elif kind == "locked":
            yield start, start + len(row.rstrip("\r\n")), LOCKED
    if first >= 0:
        yield first, last, TEXT


class Glossary:
    """Where the terms of the glossary around stand: its own indent, and that of its terms; -1 where there is none."""

    def __init__(self) -> None:
        self.indent = self.terms = -1

    def opens(self, row: str, indent: int) -> None:
        match = EXPLICIT.match(row)
        if match and match["name"] == "glossary":
            self.indent, self.terms = indent, -1

    def is_term(self, indent: int) -> bool:
        """Whether a line of text is a term; one that stands no deeper than the directive ends the glossary."""
        if indent <= self.indent:
            self.indent = -1
        elif self.indent >= 0 and self.terms < 0:
            self.terms = indent
        return self.indent >= 0 and indent == self.terms


def kind_of(row: str, below: str, columns: bool) -> str:
    """What a line is: text, locked, explicit (a directive, a comment, a target) or nothing that is read."""
    if EXPLICIT.match(row):
        return "explicit"
    if (
        ADORNMENT.match(row)
        or COLUMNS.match(row)
        or FIELD.match(row)
        or row.lstrip().startswith((">>>", "+-", "+=", "__ "))
    ):
        return ""
    if columns or row.lstrip().startswith("|") or ADORNMENT.match(below):
        return "locked"
    return "text"


def skipped_below(row: str, indent: int) -> int:
    """The indent under which an explicit block's lines are no prose; -1 for one that holds prose."""
    match = EXPLICIT.match(row)
    name = match["name"] if match else None
    return -1 if name and name in PROSE_DIRECTIVES else indent
