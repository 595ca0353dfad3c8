"""Line breaks that markup sets inside a block (`<br>`): which of them are lines of it, and which a column's edge.

Kept:       lines of a poem, a song, an address, a list: "12 Quay Street" / "Port Morel"
Not kept:   the ends of a column's lines, as wire copy has them: three lines or more that each had no room for the next
            word and mostly end in none of the marks that verses end in, and on such a page two; a small letter below a
            line that is too long for a verse and ends in no mark
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from normalizer.around_links import lower
from normalizer.continued import columns, fills, is_wrapped, reach, width
from normalizer.lines import QUOTES, Line
from normalizer.page import Page

BROKEN = frozenset(("paragraph", "blockquote", "list_item"))  # where lines are told; a title's or a caption's are none
LEAST_SHOWN = 3  # lines of a paragraph that shows how wide the column is
GREEDY = 0.8  # of the lines: the next word had no room
MOST_ENDED = 0.4  # of the lines end in a mark; those of verses do more often
MARKS = frozenset(".,;:!?…—–-،؛؟۔。，；：")
LONGEST_VERSE = 80  # characters


def broken(page: Page) -> frozenset[int]:
    """Indices of the lines above which a block's break stands that is kept."""
    starts: list[int] = []
    groups: list[list[int]] = []
    for mark in page.marks:
        if mark.kind in BROKEN and "\n" in page.text[mark.span.start : mark.span.end]:
            starts = starts or [line.start for line in page.lines]
            first = max(0, bisect_right(starts, mark.span.start) - 1)
            groups.append(list(range(first, bisect_left(starts, mark.span.end))))
    if not groups:
        return frozenset()
    below = {index for group in groups for index in group[1:]}
    return frozenset(below.difference(flowing(page.lines, groups)))


def flowing(lines: Sequence[Line], groups: Sequence[Sequence[int]]) -> Iterator[int]:
    """Indices of the lines that only go on from the one above."""
    parts = [part for group in groups for part in columns(lines, group) if is_set(lines, part)]
    shown = (part for part in parts if len(part) >= LEAST_SHOWN and is_wrapped(lines, part) and is_prose(lines, part))
    column = max((width(lines, part) for part in shown), default=0)
    for part in parts if column else ():
        if is_wrapped(lines, part) or fills(lines, part, column):
            yield from part[1:]
    for group in groups:
        for above, index in pairwise(group):
            before = lines[above].text
            if len(before) > LONGEST_VERSE and not is_ended(before) and lower(lines[index].text):
                yield index


def is_set(lines: Sequence[Line], part: Sequence[int]) -> bool:
    """Whether lines are set in a column: hardly one had room for the next word."""
    full = sum(reach(*pair) > width(lines, part) for pair in pairwise(lines[index].text for index in part))
    return full >= GREEDY * (len(part) - 1)


def is_prose(lines: Sequence[Line], part: Sequence[int]) -> bool:
    """Whether few of a part's lines end in a mark."""
    return sum(is_ended(lines[index].text) for index in part[:-1]) <= MOST_ENDED * (len(part) - 1)


def is_ended(text: str) -> bool:
    return text.rstrip(QUOTES)[-1:] in MARKS
