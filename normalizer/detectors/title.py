"""The headline: the one line near the top that reads as one. Every line that could be is claimed; the first stands.

Found:      "Iran cheers Albania’s raid on exiled MEK group, wants more", also under a caption or a clock
Not found:  anything in a page without running text below it; a line that ends a sentence.
"""

from collections.abc import Iterator

from normalizer.page import STOPS, Finding, Page
from normalizer.span import Span

LONGEST = 180
FIRST = 12  # lines that are not blank


def detect(page: Page) -> Iterator[Finding]:
    seen = 0
    for index, line in enumerate(page.lines):
        if not line.text:
            continue
        seen += 1
        if seen > FIRST:
            return
        if page.prose and index < page.prose[-1] and is_headline(line.text):
            yield Finding(
                "title", "title", Span(line.start, line.end), 0.8 - 0.02 * seen, reason="a line above the text"
            )


def is_headline(text: str) -> bool:
    """A line of a headline's length with two words or more and no full stop at its end."""
    if not 8 <= len(text) <= LONGEST or text[-1] in ".:,;،؛۔" or text.rstrip("\"'”’»)")[-1:] in ".۔":
        return False
    words = text.split(None, 2)
    return len(words) > 1 and any(map(str.isalpha, text)) and text[-1] not in STOPS[:1]
