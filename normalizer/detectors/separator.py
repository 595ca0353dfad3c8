"""Separators: a line of nothing but signs that parts one section from the next.

Found:      "***", "* * *", "---", "_____", "• • •", "⁂"; a button's or an item's sign alone: "|", "×", "›", "•"; "-"
            right above the page's clock: between who and when
Not found:  "-", "…" (a pause in speech), "0 - 0"; "." (a sentence's, behind a link on a line of its own).
"""

from collections.abc import Iterator
from itertools import pairwise

from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings
from normalizer.span import Span

SIGNS = frozenset("*_=~•·#-⁂☙❦—–―─|ـ■□●○◆◇★☆×›")  # "ـ" is Arabic's stretching stroke
LINE_OF_SIGNS = lazy(r"(?P<sign>[*_=~•·#ـ■□●○◆◇★☆-])(?:[ \t\xa0]{0,4}(?P=sign)){2,200}|[⁂☙❦|×›•]|[—–―─]{2,200}")

BUTTONS = "×›•"
DASHES = frozenset("-–—")


def detect(page: Page) -> Iterator[Finding]:
    yield from before_clocks(page)
    for line in page.lines:
        if line.text and {line.text[0], line.text[-1]} <= SIGNS and LINE_OF_SIGNS.fullmatch(line.text):
            sure = 0.7 if line.text in BUTTONS else 0.95  # of a menu, it is a part of that
            yield Finding("furniture", "separator", Span(line.start, line.end), sure, reason="a line of signs")


def before_clocks(page: Page) -> Iterator[Finding]:
    """The dashes that stand alone above the page's clock, at most a blank line between."""
    filled = [line for line in page.lines if line.text] if any(line.text in DASHES for line in page.lines) else []
    clocks = frozenset(found.span.start for found in findings(page, "clock")) if filled else frozenset()
    for line, below in pairwise(filled):
        if line.text in DASHES and below.start in clocks:
            yield Finding(
                "furniture", "separator", Span(line.start, line.end), 0.9, reason="a dash between who and when"
            )
