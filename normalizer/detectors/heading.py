"""Subheadings: a short line between paragraphs that ends no sentence.

Found:      "A divided response", "پیشینه پرونده"
Not found:  a short paragraph with its full stop, a line that stands last, a line inside a wrapped paragraph.
"""

from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.span import Span

LONGEST = 90
WORDS = 14


def detect(page: Page) -> Iterator[Finding]:
    prose = set(page.prose)
    filled = [index for index, line in enumerate(page.lines) if line.text]
    for before, index, after in zip(filled, filled[1:], filled[2:], strict=False):
        text = page.lines[index].text
        if len(text) <= LONGEST and after in prose and before in prose and is_heading(text) and alone(before, index, after):
            line = page.lines[index]
            yield Finding("heading", "heading", Span(line.start, line.end), 0.6, reason="a short line between paragraphs")


def alone(before: int, index: int, after: int) -> bool:
    """A blank line on one side at least: lines that touch on both sides may be one wrapped paragraph."""
    return index - before > 1 or after - index > 1


def is_heading(text: str) -> bool:
    return text[-1] not in ".,;:،؛۔!…-—–\"”»" and len(text.split()) <= WORDS and any(map(str.isalpha, text))
