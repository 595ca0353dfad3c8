"""Edits as a reader can see them: around whole words, with what stood there before.

Letters of a joined word change their shapes with their neighbours, so what stood there and what stands there now can
only be compared, or even read, as whole words.
"""

from bisect import bisect_left, bisect_right

from normalizer.document import Block, Document
from normalizer.patterns import lazy
from normalizer.record import Row
from normalizer.span import Change, Span

REPAIR, FURNITURE = "repair", "furniture"
# Arabic letters and marks, which take their shapes from their neighbours, and the joiners between them.
JOINING = lazy(
    "[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06ff\u0750-\u077f\u0870-\u08ff\u200c\u200d]"
)
# What a repair takes out from between two letters, or puts there.
BETWEEN = "\u00a0\u00ac\u00ad\u200b\u200e\u200f\ufeff"


class Hull(Row):
    """An edit as it is shown: around whole joined words, with what stood there; `changes` are numbers of the ledger."""

    start: int
    end: int
    source: Span
    changes: tuple[int, ...]
    kind: str
    certain: bool


def hulls(document: Document, block: Block) -> list[Hull]:
    """The edits in a block, in order: repairs around the whole word that they mend, and furniture between words."""
    changes = document.changes
    found: list[Hull] = []
    begin = bisect_left(changes, block.start, key=lambda change: change.end)
    end = bisect_right(changes, block.end, key=lambda change: change.start)
    for number in range(begin, end):
        change = changes[number]
        if change.kind not in (REPAIR, FURNITURE) or not within(change, block):
            continue
        lower = max(block.start, changes[number - 1].end) if number else block.start
        upper = min(block.end, changes[number + 1].start) if number + 1 < len(changes) else block.end
        hull = extended(document.text, change, number, lower, upper)
        if found and found[-1].kind == hull.kind == REPAIR and follows(found[-1], hull):
            first = found.pop()
            source = Span(first.source.start, hull.source.end)
            certain = first.certain and hull.certain
            hull = Hull(first.start, hull.end, source, first.changes + hull.changes, REPAIR, certain)
        found.append(hull)
    return found


def follows(first: Hull, second: Hull) -> bool:
    """Whether an edit touches the one before, with nothing taken out between the two."""
    return first.end >= second.start and first.changes[-1] == second.changes[0] - 1


def within(change: Change, block: Block) -> bool:
    return block.start <= change.start and change.end <= block.end and (
        block.source_start <= change.source_start and change.source_end <= block.source_end)  # fmt: skip


def extended(text: str, change: Change, number: int, lower: int, upper: int) -> Hull:
    """A change with the joined letters around it, within two bounds."""
    start, end = change.start, change.end
    edited = change.before + change.after
    if change.kind == REPAIR and (JOINING.search(edited) or not edited.strip(BETWEEN)):
        while start > lower and JOINING.match(text[start - 1]):
            start -= 1
        while end < upper and JOINING.match(text[end]):
            end += 1
    source = Span(change.source_start - (change.start - start), change.source_end + (end - change.end))
    return Hull(start, end, source, (number,), change.kind, change.certain)
