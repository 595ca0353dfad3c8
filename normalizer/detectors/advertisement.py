"""Marks of advertisements: lines that only say that one follows, or that the text goes on behind it.

Found:      "Advertisement", "Story continues below advertisement", "Anzeige", "اعلان", "إعلان", "اشتہار"
Not found:  "Advertising revenue fell": a word more.
"""

from collections.abc import Iterator

from normalizer.labels import listed, short_lines
from normalizer.page import Finding, Page
from normalizer.span import Span


def detect(page: Page) -> Iterator[Finding]:
    lines = listed(page, "ADVERTISEMENT_LINES")
    for line in short_lines(page):
        if line.key in lines:
            yield Finding(
                "furniture", "advertisement", Span(line.start, line.end), 0.85, reason="the mark of an advertisement"
            )
