"""Block quotes as Markdown flatteners leave them: lines that open with ">"; the signs leave the text.

Found:      "> The first line" / "> and the second", one quote
Not found:  "> 5 %", ">>> import this" (a prompt), a post's lines (its own detector is surer).
"""

from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

MARK = lazy(r"(?!>>>)(?:>[ \t\xa0]?){1,4}(?![>\d])")


def detect(page: Page) -> Iterator[Finding]:
    marks: list[Span] = []
    end = 0
    for line in page.lines:
        match = MARK.match(line.text)
        if match:
            marks.append(Span(line.start, line.start + match.end()))
            end = line.end
        elif marks and line.text:
            yield from quote(marks, end)
            marks = []
    yield from quote(marks, end)


def quote(marks: list[Span], end: int) -> Iterator[Finding]:
    if marks and end > marks[0].end:
        yield Finding("blockquote", "block_quote", Span(marks[0].start, end), 0.75, tuple(marks), reason="lines with >")
