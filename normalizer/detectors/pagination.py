"""Links to the pages of a long article or of a list: a row of numbers that count up from one.

Found:      "Pages: 1 2 3", "1 2 3 … 12 Next »", «صفحه‌ها: ۱ ۲ ۳», above the running text or below it
Not found:  "Pages: 320" of a book, "1 2 3" without a label or a button: a table's cells; "1 2 4"; numbers between
            paragraphs
"""

from collections.abc import Iterator

from normalizer.news.frame import outside, parts
from normalizer.news.labels import Short, key, listed, short_lines
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

NUMBERS = lazy(r"\d{1,4}")
LEAST = 2  # pages


def detect(page: Page) -> Iterator[Finding]:
    labels, buttons = listed(page, "PAGE_LABELS"), listed(page, "NAVIGATION_LINES")
    for line in short_lines(page):
        if outside(page, line.row) and counts_up(line.text) and is_labelled(line, labels, buttons):
            reason = "links to a text's pages"
            yield Finding("furniture", "pagination", Span(line.start, line.end), 0.88, reason=reason)


def counts_up(text: str) -> bool:
    """Whether the numbers of a line are 1, 2 and so on, the last perhaps farther: "1 2 3 … 12"."""
    *numbers, last = [int(number) for number in NUMBERS.findall(text)] or [0]
    steps = [1, *(number + 1 for number in numbers)]
    far = last > steps[-1] and ("…" in text or "..." in text)
    return len(numbers) >= LEAST - 1 and numbers == steps[:-1] and (last == steps[-1] or far)


def is_labelled(line: Short, labels: frozenset[str], buttons: frozenset[str]) -> bool:
    """Whether a label stands before the numbers, or a button beside them, and nothing else."""
    first = NUMBERS.search(line.text)
    before = key(line.text[: first.start()]) if first else ""
    rest = line.text[first.start() :] if first and before in labels else line.text
    found = parts(rest, buttons)
    return found is not None and (before in labels or bool(found))
