"""List items: two or more lines in a row that open with the same kind of marker; the marker leaves the text.

Found:      "• first" / "• second", "1. one" / "2. two", "۱- یک" / "۲- دو"
Not found:  one dash that opens a line of speech, "1. FC Köln", "2024. It was …": no second item stands by.
"""

import re
from collections.abc import Iterator

from normalizer.page import Finding, Line, Page
from normalizer.span import Span

MARKER = re.compile(r"(?P<bullet>[•●▪◦‣·*–-])[ \t\xa0]+(?=\S)|\(?(?P<number>\d{1,2})[.)-][ \t\xa0]+(?=\S)")


def detect(page: Page) -> Iterator[Finding]:
    row: list[tuple[Line, re.Match[str]]] = []
    for line in page.lines:
        if not line.text:
            continue
        match = MARKER.match(line.text)
        if match and (not row or follows(row[-1][1], match)):
            row.append((line, match))
            continue
        yield from items(row)
        row = [(line, match)] if match else []
    yield from items(row)


def follows(before: re.Match[str], match: re.Match[str]) -> bool:
    if match["bullet"]:
        return match["bullet"] == before["bullet"]
    return bool(before["number"]) and int(match["number"]) == int(before["number"]) + 1


def items(row: list[tuple[Line, re.Match[str]]]) -> Iterator[Finding]:
    if len(row) > 1:
        for line, match in row:
            marker = Span(line.start, line.start + match.end())
            yield Finding("list_item", "list_item", Span(line.start, line.end), 0.7, (marker,), reason="a row of markers")
