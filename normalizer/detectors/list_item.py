"""List items: two or more lines in a row that open with the same kind of marker; the marker leaves the text.

Found:      "• first" / "• second", "1. one" / "2. two", "۱- یک" / "۲- دو"; three lines and more without markers between
            a paragraph that ends in a colon and the next paragraph
Not found:  one marker alone; lines of speech that open with dashes ("– Where were you?"): several dashes in a row
            of whole sentences are a dialogue; "2024. It was …": it doesn't count up from its neighbour.
"""

import re
from collections.abc import Iterator

from normalizer.page import STOPS, Finding, Line, Page
from normalizer.patterns import lazy
from normalizer.span import Span

MARKER = lazy(r"(?P<bullet>[•●▪◦‣·*■○–-])[ \t\xa0]+(?=\S)|\(?(?P<number>\d{1,3})[.)-][ \t\xa0]+(?=\S)")
BULLETS = frozenset("•●▪◦‣·*■○–-")
BEHIND_NUMBER = frozenset(".)-")
POINT = 110  # characters of an item without a marker
FEWEST, MOST = 3, 20  # of these
CLOSING = "\"'”’»)]」』"
SPEECH = ("–", "-")
Row = list[tuple[Line, re.Match[str]]]


def detect(page: Page) -> Iterator[Finding]:
    row: Row = []
    for index, line in enumerate(page.lines):
        if not line.text or index in page.continued:
            continue
        match = opening_marker(line.text)
        if match and (not row or follows(row[-1][1], match)):
            row.append((line, match))
            continue
        yield from items(row)
        row = [(line, match)] if match else []
    yield from items(row)
    yield from announced(page)


def announced(page: Page) -> Iterator[Finding]:
    """Lines without markers between one of running text that ends in a colon and running text: three and more."""
    ends = [page.lines[index].text.rstrip(CLOSING).endswith((*STOPS, ":")) for index in page.prose]
    if 2 * sum(ends) <= len(ends):  # a page whose paragraphs have no full stops
        return
    filled = [index for index, line in enumerate(page.lines) if line.text and index not in page.continued]
    prose = frozenset(page.prose)
    place = 1
    while place < len(filled):
        above = page.lines[filled[place - 1]].text
        first = place
        if above[-1] in ":：" and filled[place - 1] in prose:
            while place < len(filled) and is_point(page.lines[filled[place]].text):
                place += 1
            if FEWEST <= place - first <= MOST and place < len(filled) and filled[place] in prose:
                for index in filled[first:place]:
                    line = page.lines[index]
                    yield Finding(
                        "list_item", "list_item", Span(line.start, line.end), 0.65, reason="lines below a colon"
                    )
        place = max(place, first + 1)


def is_point(text: str) -> bool:
    return len(text) <= POINT and not text.endswith((*STOPS, ":")) and not opening_marker(text)


def opening_marker(text: str) -> re.Match[str] | None:
    """The marker that opens a line; most lines need no pattern to have none."""
    bullet = text[0] in BULLETS
    number = (text[0] == "(" or text[0].isdecimal()) and not BEHIND_NUMBER.isdisjoint(text[:5])
    return MARKER.match(text) if bullet or number else None


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
