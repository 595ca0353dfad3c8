"""The ">" that Markdown flatteners set before quoted lines, and where lines stand."""

from bisect import bisect_right
from collections.abc import Iterator

from normalizer.lines import Line
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Span

QUOTE = lazy(r"(?:&gt;|>)[ \t\xa0]?")


def opened(line: Line, text: str) -> int:
    """The start of a line after the ">" that quote it."""
    place = line.start
    while place < line.end and (match := QUOTE.match(text, place, line.end)):
        place = match.end()
    return place


def depth(line: Line, text: str) -> int:
    """How many ">" quote a line."""
    return text.count(">", line.start, opened(line, text)) if line.text[:1] in (">", "&") else 0


def with_marks(text: str, place: int) -> int:
    """The place with the ">" before it that quote its line."""
    first = text.rfind("\n", 0, place) + 1
    marks = text[first:place]
    return (
        place
        if marks.replace("&gt;", "").strip("> \t\xa0") or not marks.strip()
        else place - len(marks.lstrip(" \t\xa0"))
    )


def quote_marks(page: Page, start: int, end: int) -> Iterator[Span]:
    """The ">" that a Markdown flattener set before each line of a post."""
    text, place = page.text, start
    if text.find(">", start, end) < 0 and text.find("&gt;", start, end) < 0:
        return
    while True:
        first = place
        while first < end and text[first] in " \t\xa0":
            first += 1
        last = first
        while match := QUOTE.match(text, last, end):
            last = match.end()
        if last > first:
            yield Span(first, last)
        place = text.find("\n", last, end) + 1
        if not place:
            return


def trimmed_end(text: str, end: int, free: int) -> int:
    while end > free and text[end - 1] in "> \t\r\n\xa0\u200e\u200f":
        end -= 1
    return end


def line_span(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands in the line of these words but quote marks and white space."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return not text[first:start].strip("> \t\xa0*#") and not text[end : len(text) if last < 0 else last].strip(
        " \t\xa0\r*."
    )


def line_at(page: Page, place: int) -> Line:
    return page.lines[bisect_right(page.lines, place - 1, key=lambda line: line.start) - 1]
