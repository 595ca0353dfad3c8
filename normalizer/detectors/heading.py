"""Subheadings: a short line above running text that ends no sentence.

Found:      "A divided response", "پیشینه پرونده", "## Background" (the marks leave the text)
Not found:  a short paragraph with its full stop, a line with no running text below it, a line that goes on from the
            one above, a line of speech ("He said:"), a number or a date alone.
"""

from collections.abc import Iterator
from itertools import pairwise

from normalizer.page import STOPS, Finding, Line, Page, wide
from normalizer.patterns import lazy
from normalizer.span import Span

LONGEST = 100
WORDS = 14
MARKS = lazy(r"(?P<marks>#{1,6})[ \t\xa0]+(?=\S)")
QUOTES = "\"'“‘«„「『"
CLOSING = "\"'”’»“」』"
ITEM = lazy(r"[•●▪◦‣·■○*][ \t\xa0]+\S|\(?1[.)-][ \t\xa0]+\S")  # a list may follow a heading too
FULL_STOPS = "。।။"  # they end sentences alone: what holds one is a sentence
UNFINISHED = ".,;:،؛۔!…-—–。、，！।॥။።"


def detect(page: Page) -> Iterator[Finding]:
    first = page.prose[0] if page.prose else len(page.lines)
    prose = set(page.prose) | {index for index, line in enumerate(page.lines) if ITEM.match(line.text)}
    below = below_each(page.lines)
    for index, line in enumerate(page.lines):
        if not line.text or len(line.text) > LONGEST:
            continue
        if marks := MARKS.match(line.text):
            span = Span(line.start, line.end)
            fields = (Span(line.start, line.start + marks.end()),)
            yield Finding("heading", "heading", span, 0.7, fields, None, "number signs", len(marks["marks"]))
        elif index > first and leads(index, below, prose) and index not in page.continued and is_heading(line.text):
            yield Finding(
                "heading", "heading", Span(line.start, line.end), 0.6, reason="a short line above running text"
            )


def leads(index: int, below: dict[int, int], prose: set[int]) -> bool:
    """Whether running text stands below: at once, or, under a line that is, after one line (a picture's credit)."""
    after = below.get(index)
    return after in prose or (index - 1 in prose and after is not None and below.get(after) in prose)


def below_each(lines: tuple[Line, ...]) -> dict[int, int]:
    """The next line that is not blank, of each that is not."""
    filled = [index for index, line in enumerate(lines) if line.text]
    return dict(pairwise(filled))


def is_heading(text: str) -> bool:
    """A few words, at least one of them of letters, that begin as a sentence would and don't end as one."""
    if text[-1] in UNFINISHED or len(text.split()) > WORDS or text[0].islower():
        return False
    if wide(text) > LONGEST or any(stop in text for stop in FULL_STOPS):
        return False
    if text[0] in QUOTES and text.rstrip(CLOSING).endswith(STOPS):  # somebody speaks
        return False
    letters = sum(c.isalpha() or "\u0900" <= c < "\u1100" for c in text)  # Indic vowel signs are no letters to Python
    return letters > 2 and letters * 2 > len(text)
