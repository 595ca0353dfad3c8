"""Separators: a line of nothing but signs that parts one section from the next.

Found:      "***", "* * *", "---", "_____", "• • •", "⁂"; a button's or an item's sign alone: "|", "×", "›", "•"
Not found:  "-", "…" (a pause in speech), "0 - 0"; "." (a sentence's, behind a link on a line of its own).
"""

from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

SIGNS = frozenset("*_=~•·#-⁂☙❦—–―─|ـ■□●○◆◇★☆×›")  # "ـ" is Arabic's stretching stroke
LINE_OF_SIGNS = lazy(r"(?P<sign>[*_=~•·#ـ■□●○◆◇★☆-])(?:[ \t\xa0]{0,4}(?P=sign)){2,200}|[⁂☙❦|×›•]|[—–―─]{2,200}")

BUTTONS = "×›•"


def detect(page: Page) -> Iterator[Finding]:
    for line in page.lines:
        if line.text and {line.text[0], line.text[-1]} <= SIGNS and LINE_OF_SIGNS.fullmatch(line.text):
            sure = 0.7 if line.text in BUTTONS else 0.95  # of a menu, it is a part of that
            yield Finding("furniture", "separator", Span(line.start, line.end), sure, reason="a line of signs")
