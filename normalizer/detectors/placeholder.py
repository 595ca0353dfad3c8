"""What a program printed where it had nothing: an empty value, a picture's stand-in.

Found:      "None", "null", "NaN", "undefined" alone on a line above the running text or below it; "[object Object]",
            "spot_img" on any line of their own
Not found:  "None." (an answer), "None" among the paragraphs, in a list or in a table: "Injured", "None".
"""

from collections.abc import Iterator

from normalizer.news.frame import outside
from normalizer.page import Finding, Page
from normalizer.span import Span

EMPTY = frozenset({"None", "null", "NaN", "undefined"})  # of Python, JSON, JavaScript
STAND_INS = frozenset({"[object Object]", "spot_img"})  # the latter by a widespread theme of WordPress
NEAR = 2  # lines above that a label for the value would take


def detect(page: Page) -> Iterator[Finding]:
    for row, line in enumerate(page.lines):
        if line.text in STAND_INS or (line.text in EMPTY and outside(page, row) and not is_told(page, row)):
            yield Finding("furniture", "placeholder", Span(line.start, line.end), 0.9, reason="an empty value")


def is_told(page: Page, row: int) -> bool:
    """Whether a label that ends in a colon, or a single word, stands above a value: "Injured:", "Injured"."""
    above = next((line.text for line in reversed(page.lines[max(0, row - NEAR) : row]) if line.text), "")
    return above not in EMPTY and (above[-1:] == ":" or " " not in above) and above != ""
