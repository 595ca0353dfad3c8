"""Labels over and in what is no part of an article: related stories, calls to subscribe, boxes about the author.

Found:      a heading "Related articles", "Mehr zum Thema", with all below it up to the next heading; a short
            paragraph that opens with "Read more", "Lesen Sie auch", "بیشتر بخوانید"
Not found:  a heading that only begins with such a word ("Related work in physics"), a long paragraph, a sentence
            after a label ("More: the people wanted more."), one that opens so and holds no link ("Read more books, she
            says.", "Lesen Sie auch Bücher?")

The words are those of the languages that the page may hold, the one that it declares among them.
"""

from collections.abc import Sequence
from functools import lru_cache
from types import ModuleType

from normalizer.languages import RARER, SCRIPTS, present, table
from normalizer.news.labels import heads, key, of_tables, opens_with
from normalizer.record import Row

HEADINGS = (
    "RELATED_HEADINGS", "SECTION_HEADINGS", "TAG_LABELS", "COMMENT_LINES", "SHARE_LINES", "ADVERTISEMENT_LINES",
)  # fmt: skip
LINES = ("RELATED_HEADINGS", "SECTION_HEADINGS", "READ_MORE_LABELS", "ADVERTISEMENT_LINES")
SENTENCES = frozenset(".?؟…۔。")
LONGEST_HEADING = 60
LONGEST_CALL = 200
LONGEST_LABEL = 7  # words of a call before its colon
ENDS = ".…۔。"  # of sentences; headlines end in other marks at most
SAMPLE = 2_000  # characters that show which languages a page may hold
CODES = frozenset(code for rows in (SCRIPTS, RARER) for codes in rows.values() for code in codes) | {"ja", "ko", "zh"}


class Labels(Row):
    """A page's labels, as keys: of headings, of those over related stories, of whole lines, before a colon, at a
    paragraph's opening."""

    headings: frozenset[str]
    related: frozenset[str]
    lines: frozenset[str]
    before_colon: frozenset[str]
    openings: tuple[str, ...]
    bylines: frozenset[str]
    roles: frozenset[str]
    heads: frozenset[str]  # the first three letters of all that a call opens with


def labels(texts: Sequence[str], declared: str | None) -> Labels:
    """The labels of the languages that these texts may be in, and of English, whose labels stand everywhere."""
    found = present(" \n ".join(texts)[:SAMPLE])
    others = [table(code) for code in ("en", declared) if code in CODES]
    return of_languages((*found, *(other for other in others if other not in found)))


@lru_cache(maxsize=64)
def of_languages(tables: tuple[ModuleType, ...]) -> Labels:
    lines, openings = of_tables(tables, LINES), of_tables(tables, ("CALL_OPENINGS",))
    ended = tuple(phrase + end for phrase in sorted(openings) for end in " :.!?,")
    before_colon = of_tables(tables, ("READ_MORE_LABELS",))
    bylines = of_tables(tables, ("BYLINE_LABELS",))
    related, roles = of_tables(tables, ("RELATED_HEADINGS",)), of_tables(tables, ("BYLINE_ROLES",))
    headings, first = of_tables(tables, HEADINGS), heads(lines | openings)
    return Labels(headings, related, lines, before_colon, ended, bylines, roles, first)


def heads_frame(text: str, labels: Labels) -> bool:
    """Whether a heading says that what follows is no part of the article."""
    return len(text) < LONGEST_HEADING and key(text) in labels.headings


def is_call(text: str, linked: int, labels: Labels) -> bool:
    """Whether a short paragraph leads away from the article; `linked` of its characters are links."""
    if len(text) > LONGEST_CALL or key(text[:12])[:3] not in labels.heads:
        return False
    folded = key(text)
    if folded in labels.lines:
        return True
    told = not linked and is_sentence(text) and f"{folded.rstrip('?؟')} " not in labels.openings
    if f"{folded} ".startswith(labels.openings) and not told:
        return True
    if 0 < linked < len(text) and key(text[:-linked]) in labels.lines:  # glued: "Lesen Sie auchDer Markt bleibt zu"
        return not opens_byline(text, labels)  # "Author: Jane Roe"
    label, colon, title = text.partition(":")
    return bool(colon) and title[-1:] not in ENDS and key(label) in labels.before_colon


def is_sentence(text: str) -> bool:
    """Whether a line says or asks something itself: "Read more books, she says."; calls often shout ("… today!"), and
    have few words before a colon."""
    before, colon, _ = text.partition(":")
    ended = text.rstrip("\"'”’»)")[-1:] in SENTENCES and "!" not in text
    return ended and (not colon or len(before.split()) > LONGEST_LABEL)


def opens_byline(text: str, labels: Labels) -> bool:
    """Whether a line opens with a label of bylines: "By", "Posted by", "Ein Kommentar von"."""
    return opens_with(text, labels.bylines)
