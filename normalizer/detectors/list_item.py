"""List items: two or more lines in a row that open with the same kind of marker; the marker leaves the text.

Found:      "• first" / "• second", "1. one" / "2. two", "۱- یک" / "۲- دو", "1۔ ایک" / "2۔ دو", with the lines that
            go on from each or stand deeper than its marker; three lines and more without markers between a paragraph
            that ends in a colon and the next paragraph
Not found:  one marker alone; lines of speech that open with dashes ("– Where were you?"): several dashes in a row
            of whole sentences are a dialogue; "2024. It was …": it doesn't count up from its neighbour; below a colon
            sentences, and the times of a live page ("22:58"), which end a list.
"""

import re
from collections.abc import Iterator

from normalizer.lines import STOPS, Line
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.record import Row
from normalizer.span import Span

MARKER = lazy(r"(?P<bullet>[•●▪◦‣·*■○–-])[ \t\xa0]+(?=\S)|\(?(?P<number>\d{1,3})[.)۔-][ \t\xa0]+(?=\S)")
BULLETS = frozenset("•●▪◦‣·*■○–-")
BEHIND_NUMBER = frozenset(".)-۔")
DEEPER = 2  # blanks
POINT = 110  # characters of an item without a marker
FEWEST, MOST = 3, 20  # of these
TIME = lazy(r"\d{1,2}[:.]\d{2}(?:[ \xa0](?:[ap]\.?m\.?|Uhr|GMT|BST|CET))?", re.IGNORECASE)
CLOSING = "\"'”’»)]」』"
SPEECH = ("–", "-")


class Item(Row):
    """The line of an item's marker, the marker, and where the item's last line ends."""

    line: Line
    match: re.Match[str]
    end: int


def detect(page: Page) -> Iterator[Finding]:
    row: list[Item] = []
    last = -1  # the last line of the last item
    for index, line in enumerate(page.lines):
        if not line.text:
            continue
        match = opening_marker(line.text)
        on = index in page.continued
        if row and index == last + 1 and (on or (not match and stands_deeper(page, row[-1], line))):
            row[-1] = row[-1]._replace(end=line.end)
            last = index
        elif not on:
            last = index if match else -1
            if match and (not row or follows(row[-1].match, match)):
                row.append(Item(line, match, line.end))
            else:
                yield from items(page, row)
                row = [Item(line, match, line.end)] if match else []
    yield from items(page, row)
    yield from announced(page)


def stands_deeper(page: Page, item: Item, line: Line) -> bool:
    """Whether a line is indented as far as the words behind the marker of the item above it: by two and more.

    A single blank stands before the headings of some flattened pages.
    """
    return indent(page.text, line.start) - indent(page.text, item.line.start) >= DEEPER


def indent(text: str, start: int) -> int:
    return start - text.rfind("\n", 0, start)


def announced(page: Page) -> Iterator[Finding]:
    """Lines without markers between one of running text that ends in a colon and running text: three and more.

    A time alone ends them too: the next entry of a live page.
    """
    stops = [page.lines[index].text.rstrip(CLOSING).endswith((*STOPS, ":")) for index in page.prose]
    if 2 * sum(stops) <= len(stops):  # a page whose paragraphs have no full stops
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
            ends = place < len(filled) and (filled[place] in prose or TIME.fullmatch(page.lines[filled[place]].text))
            if FEWEST <= place - first <= MOST and ends:
                for index in filled[first:place]:
                    line = page.lines[index]
                    yield Finding(
                        "list_item", "list_item", Span(line.start, line.end), 0.65, reason="lines below a colon"
                    )
        place = max(place, first + 1)


def is_point(text: str) -> bool:
    """Whether a line may be an item without a marker: short, no sentence though it be quoted, no time of day."""
    whole = text.rstrip(CLOSING).endswith((*STOPS, ":"))
    return len(text) <= POINT and not whole and not opening_marker(text) and not TIME.fullmatch(text)


def opening_marker(text: str) -> re.Match[str] | None:
    """The marker that opens a line; most lines need no pattern to have none."""
    bullet = text[0] in BULLETS
    number = (text[0] == "(" or text[0].isdecimal()) and not BEHIND_NUMBER.isdisjoint(text[:5])
    return MARKER.match(text) if bullet or number else None


def follows(before: re.Match[str], match: re.Match[str]) -> bool:
    if match["bullet"]:
        return match["bullet"] == before["bullet"]
    return bool(before["number"]) and int(match["number"]) == int(before["number"]) + 1


def items(page: Page, row: list[Item]) -> Iterator[Finding]:
    if len(row) < 2 or is_dialogue(page, row):
        return
    for line, match, end in row:
        marker = Span(line.start, line.start + match.end())
        yield Finding("list_item", "list_item", Span(line.start, end), 0.7, (marker,), reason="a row of markers")


def is_dialogue(page: Page, row: list[Item]) -> bool:
    """Dashes before long whole sentences: speech in many languages."""
    if row[0].match["bullet"] not in SPEECH:
        return False
    ends = [(end - line.start, page.text[end - 1]) for line, _, end in row]
    whole = sum(length > 60 and sign in (*STOPS, "»", "”", '"') for length, sign in ends)
    return row[0].match["bullet"] == "–" and whole * 2 > len(row)
