"""Where a document and its source are cut for showing side by side. Nothing here is markup.

The rows tile the source: each is a block, a piece of furniture between blocks, or what stands before the first of
them; the white space after one belongs to it. So the left column, read from top to bottom, is the source.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from normalizer.document import Block, Document
from normalizer.record import Row
from normalizer.span import Change, Span
from normalizer.writers.hulls import FURNITURE

LEADING = "leading"


class Region(Row):
    """A row: `kind` of the block, furniture or leading; its source from `start` to `end`, white space up to `tail`."""

    kind: str
    block: int | None  # its number
    change: int | None  # of the furniture, its number in the ledger
    start: int
    end: int
    tail: int


class Facet(Row):
    """Words of the source that say something about their block: a credit, a dateline, an attribution."""

    span: Span
    kind: str
    part: str


class Piece(Row):
    """A stretch of the source inside one change (its number, else None) and one facet."""

    span: Span
    change: int | None
    facet: Facet | None


def regions(document: Document, length: int) -> Iterator[Region]:
    """The rows, in the order of a source of `length` characters."""
    rows = [Region(block.kind, index, None, block.source_start, block.source_end, 0)
            for index, block in enumerate(document.blocks)]  # fmt: skip
    starts, ends = [row.start for row in rows], [row.end for row in rows]
    for number, change in enumerate(document.changes):
        before = bisect_right(starts, change.source_start) - 1
        if change.kind == FURNITURE and (before < 0 or ends[before] <= change.source_start):
            rows.append(Region(FURNITURE, None, number, change.source_start, change.source_end, 0))
    rows.sort(key=lambda row: (row.start, row.end))
    place = rows[0].start if rows else length
    if place:
        yield Region(LEADING, None, None, 0, 0, place)
    for index, row in enumerate(rows):
        following = rows[index + 1].start if index + 1 < len(rows) else length
        end = max(place, row.end)
        yield row._replace(start=place, end=end, tail=max(end, following))
        place = max(end, following)


def facets(block: Block, index: int) -> list[Facet]:
    """What was read out of a block, with the name of its part; sorted by place."""
    part = f"b{index}"
    found = [
        Facet(Span(*span), "credit", f"{part}c{number}")
        for number, credit in enumerate(block.credits)
        for span in credit.source_spans
    ]
    if block.dateline:
        found.append(Facet(Span(block.dateline.source_start, block.dateline.source_end), "dateline", f"{part}d"))
    found += [
        Facet(Span(row.source_start, row.source_end), "attribution", f"{part}a{number}")
        for number, row in enumerate(block.attributions)
    ]
    return sorted(found)


def pieces(changes: Sequence[Change], marked: Sequence[Facet], start: int, end: int) -> Iterator[Piece]:
    """The source from `start` to `end` in stretches. A change is never cut but by the two ends."""
    number = bisect_right(changes, start, key=lambda change: change.source_end)
    place = start
    while place < end:
        change = changes[number] if number < len(changes) else None
        if change and change.source_start <= place:
            stop = min(end, change.source_end)
            yield Piece(Span(place, stop), number, facet_at(marked, place, stop))
            number += 1
        else:
            stop = min(end, change.source_start if change else end)
            yield from plain(marked, place, stop)
        place = stop


def plain(marked: Sequence[Facet], start: int, end: int) -> Iterator[Piece]:
    """An unchanged stretch, cut where facets begin and end."""
    edges = {start, end}
    index = bisect_right(marked, start, key=lambda facet: facet.span.end)
    while index < len(marked) and marked[index].span.start < end:
        edges |= {max(start, marked[index].span.start), min(end, marked[index].span.end)}
        index += 1
    for first, last in pairwise(sorted(edges)):
        yield Piece(Span(first, last), None, facet_at(marked, first, last))


def facet_at(marked: Sequence[Facet], start: int, end: int) -> Facet | None:
    """The first facet that shares a character with a range."""
    index = bisect_right(marked, start, key=lambda facet: facet.span.end)
    return marked[index] if index < len(marked) and marked[index].span.start < end else None
