"""Text that remembers where it came from: `Span`, `Edit`, `Change` and `Traced`.

A `Traced` is a text, its source, and the ledger between the two. The ledger is the map: between two
changes the text stands as it stood in the source, so a change holds all that is needed to go from one to
the other, and there is never an object a character. Cost: linear in the number of changes and edits.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from normalizer.errors import EditError
from normalizer.record import Record, Row

Value = str | int | float | None


class Span(Row):
    """A half-open range of code points."""

    start: int
    end: int


class Edit(Row):
    """What a rule wants changed: the span, its new text, and how sure the rule is.

    `kind` is the kind of the change it becomes: repair, field, furniture or gap. `value` is what was read
    out of the words, where they said something (a clock's date).
    """

    span: Span
    text: str
    rule: str
    certain: bool = True
    score: float | None = None
    kind: str = "repair"
    value: Value = None


class Change(Record):
    """One row of the ledger: `before` stood in the source, `after` stands in the text.

    Offsets count code points; `start`, `end` point into the text, `source_start`, `source_end` into the source.
    """

    kind: str
    rule: str
    before: str
    after: str
    start: int
    end: int
    source_start: int
    source_end: int
    certain: bool
    score: float | None = None
    value: Value = None


class Piece(Row):
    """A change without its words, as `Traced` keeps it."""

    start: int
    end: int
    source_start: int
    source_end: int
    rule: str
    certain: bool
    score: float | None
    kind: str
    value: Value


class Traced:
    """A text, its source, and the changes between them; immutable.

    Laws: an untouched character maps to itself, every other one is named in the ledger; the map is monotone;
    `source` can be rebuilt from `text` and `changes` alone.
    """

    __slots__ = ("_ends", "_pieces", "source", "text")

    def __init__(self, source: str, text: str | None = None, pieces: tuple[Piece, ...] = ()) -> None:
        self.source = source
        self.text = source if text is None else text
        self._pieces = pieces
        self._ends: list[int] | None = None

    @property
    def changes(self) -> tuple[Change, ...]:
        """The ledger, sorted by source; its ranges overlap neither in the source nor in the text."""
        return tuple(
            Change(p.kind, p.rule, self.source[p.source_start : p.source_end], self.text[p.start : p.end],
                   p.start, p.end, p.source_start, p.source_end, p.certain, p.score, p.value)
            for p in self._pieces
        )  # fmt: skip

    def to_source(self, span: tuple[int, int]) -> Span:
        """The source range of a span of the text, by its first and its last character.

        A character inside a change maps to the whole range of that change. An empty span maps to the empty
        range before the character it stands at.
        """
        start, end = span
        if not self._pieces:
            return Span(start, max(start, end))
        index, first, last = self._source_range(start)
        if start >= end:
            return Span(first, first)
        if index == len(self._pieces) or end <= self._pieces[index].start:
            return Span(first, last + end - start - 1)  # no change between the two
        return Span(first, self._source_range(end - 1)[2])

    def shift(self, start: int, end: int) -> int | None:
        """How far behind the text the source is from one place to another; None where a change is between the two."""
        if not self._pieces:
            return 0
        index, first, _ = self._source_range(start)
        return first - start if index == len(self._pieces) or end <= self._pieces[index].start else None

    def _source_range(self, position: int) -> tuple[int, int, int]:
        """The first piece that ends after `position`, and the source range of the character there.

        The range is one long, but inside a change.
        """
        if self._ends is None:
            self._ends = [piece.end for piece in self._pieces]
        index = bisect_right(self._ends, position)
        if index < len(self._pieces) and self._pieces[index].start <= position:
            return index, self._pieces[index].source_start, self._pieces[index].source_end
        shift = self._pieces[index - 1].source_end - self._pieces[index - 1].end if index else 0
        return index, position + shift, position + shift + 1

    def edit(self, edits: Iterable[Edit], edges: Sequence[int] = ()) -> "Traced":
        """The text with the edits of one pass made.

        `edges` are positions of the text, sorted, that no edit may cross (the borders of blocks and findings).
        A later edit that shares a character with an earlier change, or stands at the same empty place, merges
        with it: hull of both, the later one's rule, certain only if both are.

        Raises EditError where two edits overlap, one leaves the text, or one crosses an edge.
        """
        edits = sorted(edit for edit in edits if self.text[edit.span.start : edit.span.end] != edit.text)
        if not edits:
            return self
        check(edits, len(self.text), edges)
        parts: list[str] = []
        pieces: list[Piece] = []
        copied = written = 0
        for start, end, source_start, source_end, group in hulls(self._pieces, edits):
            after = replaced(self.text, start, end, group)
            parts += (self.text[copied:start], after)
            written += start - copied
            copied = end
            if after != self.source[source_start:source_end]:
                pieces.append(merged(written, after, source_start, source_end, group))
            written += len(after)
        parts.append(self.text[copied:])
        return Traced(self.source, "".join(parts), tuple(pieces))


def check(edits: Sequence[Edit], length: int, edges: Sequence[int]) -> None:
    """Raise EditError for edits that overlap, leave the text, or cross an edge."""
    previous: Edit | None = None
    for edit in edits:
        start, end = edit.span
        if not 0 <= start <= end <= length:
            raise EditError(f"{edit.rule}: an edit at {start}-{end} leaves the text of {length} characters")
        if previous and (start < previous.span.end or edit.span == previous.span):
            raise EditError(f"{edit.rule}: an edit at {start}-{end} overlaps one of {previous.rule}")
        if edges:
            nearest = bisect_right(edges, start)
            if nearest < len(edges) and edges[nearest] < end:
                raise EditError(f"{edit.rule}: an edit at {start}-{end} crosses the border at {edges[nearest]}")
        previous = edit


def hulls(pieces: Sequence[Piece], edits: Sequence[Edit]) -> Iterator[tuple[int, int, int, int, list[Piece | Edit]]]:
    """Pieces and edits grouped where they share a character or an empty place.

    Yields start and end in the text, start and end in the source, and the group in order.
    """
    i = j = shift = 0
    while i < len(pieces) or j < len(edits):
        group: list[Piece | Edit] = []
        if j < len(edits) and (i == len(pieces) or edits[j].span <= pieces[i][:2]):
            start, end = edits[j].span
            source_start = start + shift
            group.append(edits[j])
            j, edited = j + 1, True
        else:
            start, end = pieces[i][:2]
            source_start, shift = pieces[i].source_start, pieces[i].source_end - end
            group.append(pieces[i])
            i, edited = i + 1, False
        while True:
            if j < len(edits) and joins(edits[j].span, start, end):
                end = max(end, edits[j].span.end)
                group.append(edits[j])
                j, edited = j + 1, True
            elif edited and i < len(pieces) and joins(pieces[i][:2], start, end):
                end = max(end, pieces[i].end)
                shift = pieces[i].source_end - pieces[i].end
                group.append(pieces[i])
                i += 1
            else:
                break
        yield start, end, source_start, end + shift, group


def joins(span: tuple[int, int], start: int, end: int) -> bool:
    """Whether a span that starts no earlier shares a character or an empty place with start-end."""
    return span[0] < end or span[0] == span[1] == start == end


def replaced(text: str, start: int, end: int, group: list[Piece | Edit]) -> str:
    """The text of a hull with the group's edits made."""
    if len(group) == 1:
        return group[0].text if isinstance(group[0], Edit) else text[start:end]
    parts: list[str] = []
    for item in group:
        if isinstance(item, Edit):
            parts += (text[start : item.span.start], item.text)
            start = item.span.end
    parts.append(text[start:end])
    return "".join(parts)


def merged(start: int, after: str, source_start: int, source_end: int, group: list[Piece | Edit]) -> Piece:
    """The piece that a group becomes: named by its last edit, an untouched piece staying as it was."""
    named, certain = group[-1], group[-1].certain
    if len(group) > 1:
        named = next((item for item in reversed(group) if isinstance(item, Edit)), named)
        certain = all(item.certain for item in group)
    return Piece(start, start + len(after), source_start, source_end, named.rule, certain, named.score,
                 named.kind, named.value)  # fmt: skip


def shifted(positions: Iterable[int], edits: Iterable[Edit]) -> list[int]:
    """Where positions of a text stand after the edits; both sorted, no position inside an edit.

    A position at an edit's start stays before it, one at its end comes after it; at an insertion it comes after.
    """
    moved = []
    rows = sorted(edits)
    index = shift = 0
    for position in positions:
        while index < len(rows) and rows[index].span.end <= position:
            span = rows[index].span
            shift += len(rows[index].text) - (span.end - span.start)
            index += 1
        moved.append(position + shift)
    return moved
