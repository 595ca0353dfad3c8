"""Tables of the "| a | b |" kind, as Markdown flatteners write them: two rows or more, stays as written.

Found:      "| City | Votes |" / "| --- | --- |" / "| Qom | 12 |", also without the outer bars
Not found:  one line with bars ("Home | News | Sport"), lines with different numbers of cells.
"""

from collections.abc import Iterator

from normalizer.cells import cells
from normalizer.lines import Line
from normalizer.page import Finding, Page
from normalizer.span import Span


def detect(page: Page) -> Iterator[Finding]:
    rows: list[Line] = []
    for line in page.lines:
        count = columns(line.text)
        if rows and count != columns(rows[0].text):
            yield from table(rows)
            rows = []
        if count > 1:
            rows.append(line)
    yield from table(rows)


def columns(text: str) -> int:
    """How many cells a row has; 0 for a line without bars."""
    return len(cells(text)) if "|" in text else 0


def table(rows: list[Line]) -> Iterator[Finding]:
    outer = sum(row.text.startswith("|") or set(row.text) <= set("|-: ") for row in rows)
    if len(rows) > 1 and outer:
        yield Finding("table", "table", Span(rows[0].start, rows[-1].end), 0.8, reason="rows with bars")
