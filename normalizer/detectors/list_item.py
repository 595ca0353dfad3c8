"""List items: two or more lines in a row that open with the same kind of marker; the marker leaves the text.

Found:      "• first" / "• second", "1. one" / "2. two", "۱- یک" / "۲- دو"
Not found:  one marker alone; lines of speech that open with dashes ("– Where were you?"): several dashes in a row
            of whole sentences are a dialogue; "2024. It was …": it doesn't count up from its neighbour.
"""

import re
from collections.abc import Iterator

from normalizer.page import STOPS, Finding, Line, Page
from normalizer.patterns import lazy
from normalizer.span import Span

MARKER = lazy(r"(?P<bullet>[•●▪◦‣·*■○–-])[ \t\xa0]+(?=\S)|\(?(?P<number>\d{1,3})[.)-][ \t\xa0]+(?=\S)")
SPEECH = ("–", "-")
Row = list[tuple[Line, re.Match[str]]]


def detect(page: Page) -> Iterator[Finding]:
    row: Row = []
    for index, line in enumerate(page.lines):
        if not line.text or index in page.continued:
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


def items(row: Row) -> Iterator[Finding]:
    if len(row) < 2 or is_dialogue(row):
        return
    for line, match in row:
        marker = Span(line.start, line.start + match.end())
        yield Finding("list_item", "list_item", Span(line.start, line.end), 0.7, (marker,), reason="a row of markers")


def is_dialogue(row: Row) -> bool:
    """Dashes before long whole sentences: speech in many languages."""
    if row[0][1]["bullet"] not in SPEECH:
        return False
    whole = sum(line.text.endswith((*STOPS, "»", "”", '"')) and len(line.text) > 60 for line, _ in row)
    return row[0][1]["bullet"] == "–" and whole * 2 > len(row)
