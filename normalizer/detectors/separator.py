"""Separators: a line of nothing but signs that parts one section from the next.

Found:      "***", "* * *", "---", "_____", "• • •", "⁂", "|" alone
Not found:  "-", "…" (a pause in speech), "0 - 0".
"""

from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

SIGNS = frozenset("*_=~•·#-⁂☙❦—–―─|")
LINE_OF_SIGNS = lazy(r"(?P<sign>[*_=~•·#-])(?:[ \t\xa0]{0,4}(?P=sign)){2,200}|[⁂☙❦|]|[—–―─]{2,200}")


def detect(page: Page) -> Iterator[Finding]:
    for line in page.lines:
        if line.text and {line.text[0], line.text[-1]} <= SIGNS and LINE_OF_SIGNS.fullmatch(line.text):
            yield Finding("furniture", "separator", Span(line.start, line.end), 0.95, reason="a line of signs")
