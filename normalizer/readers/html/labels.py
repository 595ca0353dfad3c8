"""Labels over and in what is no part of an article: related stories, calls to subscribe, boxes about the author.

Found:      a heading "Related articles", "Mehr zum Thema", with all below it up to the next heading; a short
            paragraph that opens with "Read more", "Lesen Sie auch", "بیشتر بخوانید"
Not found:  a heading that only begins with such a word ("Related work in physics"), a long paragraph, a sentence
            after a label ("More: the people wanted more.")

The words are those of the languages that the page may hold, the one that it declares among them.
"""

from collections.abc import Sequence
from functools import lru_cache
from types import ModuleType

from normalizer.labels import key, of_tables
from normalizer.languages import RARER, SCRIPTS, present, table

HEADINGS = (
    "RELATED_HEADINGS", "SECTION_HEADINGS", "TAG_LABELS", "COMMENT_LINES", "SHARE_LINES", "ADVERTISEMENT_LINES",
)  # fmt: skip
LINES = ("RELATED_HEADINGS", "SECTION_HEADINGS", "READ_MORE_LABELS", "ADVERTISEMENT_LINES")
LONGEST_HEADING = 60
LONGEST_CALL = 200
ENDS = ".…۔。"  # of sentences; headlines end in other marks at most
SAMPLE = 3_000  # characters that show which languages a page may hold


def tables(texts: Sequence[str], declared: str | None) -> tuple[ModuleType, ...]:
    """The word tables of the languages that these texts may be in, and English, whose labels stand everywhere."""
    found = {module.__name__: module for module in present(" \n ".join(texts)[:SAMPLE])}
    for code in ("en", declared):
        if code in CODES:
            found.setdefault(table(code).__name__, table(code))
    return tuple(found.values())


CODES = frozenset(code for rows in (SCRIPTS, RARER) for codes in rows.values() for code in codes) | {"ja", "ko", "zh"}


def heads_frame(text: str, tables: tuple[ModuleType, ...]) -> bool:
    """Whether a heading says that what follows is no part of the article."""
    return len(text) < LONGEST_HEADING and key(text) in of_tables(tables, HEADINGS)


def is_call(text: str, tables: tuple[ModuleType, ...]) -> bool:
    """Whether a short paragraph leads away from the article."""
    if len(text) > LONGEST_CALL:
        return False
    folded = key(text)
    if folded in of_tables(tables, LINES) or f"{folded} ".startswith(openings(tables)):
        return True
    label, colon, title = text.partition(":")
    return bool(colon) and title[-1:] not in ENDS and key(label) in of_tables(tables, ("READ_MORE_LABELS",))


@lru_cache(maxsize=64)
def openings(tables: tuple[ModuleType, ...]) -> tuple[str, ...]:
    return tuple(phrase + end for phrase in of_tables(tables, ("CALL_OPENINGS",)) for end in " :.!?,")
