"""Blocks: findings settled, what they leave made into paragraphs, and the clean text they stand in.

Every character of the page that is not white space ends in a block, in a field of one, or in furniture; each change
to the text is an edit. Blocks are joined by a blank line, lines inside one by a space (a line break in embeds, tables
and code, and where markup breaks the lines of a poem or an address: see `breaks`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence

from normalizer.around_links import is_glued
from normalizer.breaks import BROKEN, broken
from normalizer.errors import EditError
from normalizer.lines import BLANKS, Line
from normalizer.page import Finding, Page
from normalizer.record import Record, Row, replaced
from normalizer.span import Edit, Span, shifted

INLINE = frozenset({"dateline", "attribution"})
LINED = frozenset({"embed", "table", "code"})
# What may stand inside a block of another kind; inside an embed, a table or code anything else is part of it.
HOLDS = {"caption": {"credit", "furniture"}, "embed": {"embed"}, "paragraph": {"furniture"}}
RUNNING = frozenset({"paragraph", "title", "heading", "list_item", "blockquote"})  # where somebody may be cited
WHOLE = frozenset({"embed", "table", "code", "caption"})
MARKS = "\u061c\u200e\u200f"  # they tell the direction of what stands beside them
CREDIT, EMBED, FURNITURE = "credit", "embed", "furniture"


class Draft(Row):
    """A block before its language is known: the claim it rests on, and what was found inside it."""

    claim: Finding
    inside: tuple[Finding, ...]


class Piece(Record):
    """A stretch of the page that stays text, and what separates it from the one before."""

    span: Span
    separator: str


def blocks(page: Page, findings: Iterable[Finding]) -> tuple[Page, tuple[Draft, ...]]:
    """The page with nothing but its blocks' text, one mark a block, and the drafts of the blocks in that order.

    The drafts' spans point into the page that was given; a mark's `fields` are the attributions in its text.
    """
    top, inline = settled(page.text, findings)
    claims = sorted([*top, *paragraphs(page, top)], key=lambda claim: claim.span)
    drafts = tuple(nested([claim for claim in claims if claim.kind != "furniture"], inline))
    removed: list[Edit] = [removal(claim.span, claim) for claim in claims if claim.kind == "furniture"]
    pieces: list[Piece] = []
    owners: list[range] = []
    starts = [line.start for line in page.lines]
    kept = broken(page) if page.marks else frozenset()
    for draft in drafts:
        fields = disjoint(sorted(draft_removals(draft), key=lambda edit: edit.span))
        first = len(pieces)
        for piece in kept_pieces(page.lines, starts, draft.claim, fields, kept):
            pieces.append(piece if len(pieces) > first else Piece(piece.span, "\n\n" if pieces else ""))
        removed += fields
        owners.append(range(first, len(pieces)))
    removed.sort(key=lambda edit: edit.span)
    edits = sorted(layout(page.text, pieces, removed))
    moved_to = shifted([piece.span.start for piece in pieces], edits)
    marks = tuple(mark(draft, owner, pieces, moved_to) for draft, owner in zip(drafts, owners, strict=True))
    chars = page.chars | {" ", "\n"}
    return Page(
        page.traced.edit(edits), marks, (), page.metadata, page.notes, chars, page.declared, page.signed
    ), drafts


# -- settling claims


def settled(text: str, findings: Iterable[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Claims on blocks and furniture that stand, disjoint, sorted by place; and all claims on places inside blocks.

    Claims that cross are settled by confidence, then width, then place, then rule name. There is one title. Of a
    list of furniture the lines stand that no surer claim takes.
    """
    inline: list[Finding] = []
    standing: list[Finding] = []
    starts: list[int] = []
    titled = False
    for claim in sorted(findings, key=rank):
        if claim.kind in INLINE or (claim.kind == CREDIT and claim.value):
            inline.append(claim)
            continue
        first = bisect_right(starts, claim.span.start)
        if first and standing[first - 1].span.end > claim.span.start:
            first -= 1
        last = first
        while last < len(standing) and standing[last].span.start < claim.span.end:
            last += 1
        others = standing[first:last]
        if gives_way(claim, others) and not (claim.kind == "title" and titled):
            inline += [other for other in others if other.kind in HOLDS.get(claim.kind, ())]
            titled = (titled and not any(other.kind == "title" for other in others)) or claim.kind == "title"
            placed = [claim]
        elif claim.kind == FURNITURE and in_midst(text, claim, others):
            inline.append(claim)
            continue
        elif claim.kind == FURNITURE:
            placed = sorted([*others, *rest(text, claim, others)], key=lambda other: other.span)
        else:
            if others and inside_embed(claim, others[0]):
                inline.append(claim)
            continue
        standing[first:last] = placed
        starts[first:last] = [other.span.start for other in placed]
    inline.sort(key=lambda claim: claim.span)
    return standing, inline


def rank(claim: Finding) -> tuple[float, int, int, str, str]:
    return -claim.confidence, claim.span.start - claim.span.end, claim.span.start, claim.rule, claim.kind


def gives_way(claim: Finding, others: Sequence[Finding]) -> bool:
    """Whether the surer claims that this one touches all lie inside it, as parts of what it is; in a paragraph's case
    only furniture."""
    whole = claim.kind in WHOLE or (claim.kind == "paragraph" and all(other.kind == FURNITURE for other in others))
    return not others or (
        whole
        and all(
            claim.span.start <= other.span.start and other.span.end <= claim.span.end and other.span != claim.span
            for other in others
        )
    )


def rest(text: str, claim: Finding, others: Sequence[Finding]) -> list[Finding]:
    """What surer claims leave of a list of furniture: its other lines, where these are most of it.

    One headline in a list of them may read as a caption; the list stands without it.
    """
    start, end = claim.span
    edges = [start, *(edge for other in others for edge in other.span), end]
    gaps = (Span(max(start, left), min(end, right)) for left, right in zip(edges[::2], edges[1::2], strict=True))
    left = [span for gap in gaps if gap.start < gap.end and is_lines(text, span := trimmed(text, gap), claim.span)]
    if 2 * sum(span.end - span.start for span in left) <= end - start:
        return []
    return [replaced(claim, span=span) for span in left]


def is_lines(text: str, span: Span, whole: Span) -> bool:
    """Whether a part of a claim is lines of it, from end to end."""
    before = text[text.rfind("\n", whole.start, span.start) + 1 : span.start] if span.start > whole.start else ""
    after = text.find("\n", span.end, whole.end)
    behind = text[span.end : after if after >= 0 else whole.end]
    return span.start < span.end and not before.strip() and not behind.strip()


def in_midst(text: str, claim: Finding, others: Sequence[Finding]) -> bool:
    """Whether furniture is whole lines between a paragraph's first line and its last, a button below a dateline, or an
    agency's mark at its end."""
    first, last = others[0].span
    inside = len(others) == 1 and others[0].kind == "paragraph" and first < claim.span.start and claim.span.end <= last
    return inside and (claim.span.end == last or is_lines(text, claim.span, others[0].span))


def inside_embed(claim: Finding, other: Finding) -> bool:
    return (
        claim.kind == other.kind == EMBED and other.span.start <= claim.span.start and claim.span.end <= other.span.end
    )


# -- what no claim took


def paragraphs(page: Page, top: Sequence[Finding]) -> Iterator[Finding]:
    """The lines, or parts of lines, that no claim took, as paragraphs; a line that goes on joins the one above."""
    whole: Span | None = None
    for index, span in free(page.lines, top):
        if whole and index in page.continued and not page.text[whole.end : span.start].strip(BLANKS):
            whole = Span(whole.start, span.end)
            continue
        if whole:
            yield running(whole)
        whole = span
    if whole:
        yield running(whole)


def running(span: Span) -> Finding:
    return Finding("paragraph", "paragraph", span, 0.5, reason="running text")


def free(lines: Sequence[Line], top: Sequence[Finding]) -> Iterator[tuple[int, Span]]:
    """What no claim covers, line by line, with the line's index; without white space around it."""
    claim = 0
    for index, line in enumerate(lines):
        place = line.start
        while place < line.end:
            while claim < len(top) and top[claim].span.end <= place:
                claim += 1
            taken = top[claim].span if claim < len(top) else Span(line.end, line.end)
            end = min(line.end, taken.start)
            if place < end:
                span = trimmed(line.text, Span(place - line.start, end - line.start))
                if span.start < span.end:
                    yield index, Span(span.start + line.start, span.end + line.start)
            place = max(end, min(line.end, taken.end))


def trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    if words and words[0].isalnum() and not words[-1].isspace():  # nearly always
        return span
    if not words.strip(BLANKS):
        return Span(span.start, span.start)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def unmarked(text: str, piece: Span, after: bool, before: bool) -> Span:
    """A piece without the direction marks that stood between it and a field that leaves, behind or before it."""
    start, end = piece
    if after:
        while start < end and text[start] in MARKS:
            start += 1
    if before:
        while start < end and text[end - 1] in MARKS:
            end -= 1
    return trimmed(text, Span(start, end))


# -- drafts and their text


def nested(claims: Sequence[Finding], inline: Sequence[Finding]) -> Iterator[Draft]:
    """Each block claim with the findings inside it; a credit outside every caption is part of its own block."""
    place = 0
    for claim in claims:
        inside = []
        while place < len(inline) and inline[place].span.start < claim.span.end:
            found = inline[place]
            if found.span.start >= claim.span.start and found.span.end <= claim.span.end and fits(found, claim):
                inside.append(found)
            place += 1
        yield Draft(claim, tuple(inside))


def fits(found: Finding, claim: Finding) -> bool:
    if found.kind == CREDIT:
        return claim.kind in ("caption", "credit")
    if found.kind in INLINE:
        return claim.kind in RUNNING
    return found.kind in HOLDS.get(claim.kind, ())


def draft_removals(draft: Draft) -> Iterator[Edit]:
    """What leaves a block's text: its own fields, those of credits and datelines in it, furniture in it."""
    for span in draft.claim.fields:
        yield removal(span, draft.claim)
    for found in draft.inside:
        if found.kind == "furniture":
            yield removal(found.span, found)
        elif found.kind != CREDIT or draft.claim.kind != CREDIT:
            for span in found.fields:
                yield removal(span, found)


def removal(span: Span, claim: Finding) -> Edit:
    value = claim.value if isinstance(claim.value, str) else None
    return Edit(span, "", claim.rule, kind="furniture" if claim.kind == "furniture" else "field", value=value)


def disjoint(edits: Sequence[Edit]) -> list[Edit]:
    """Sorted edits without those that an earlier one overlaps."""
    kept: list[Edit] = []
    for edit in edits:
        if not kept or edit.span.start >= kept[-1].span.end:
            kept.append(edit)
    return kept


def kept_pieces(
    lines: Sequence[Line], starts: Sequence[int], claim: Finding, fields: Sequence[Edit], kept: Container[int]
) -> Iterator[Piece]:
    """The stretches of a block that stay text, line by line; code stays as it is, with its indents and blank lines.

    `starts` are where the lines start, `kept` those above which a break stands that is kept.
    """
    if claim.kind == "code":
        yield Piece(claim.span, "\n")
        return
    lined = claim.kind in LINED
    first = max(0, bisect_right(starts, claim.span.start) - 1)
    for index in range(first, bisect_left(starts, claim.span.end)):
        line = lines[index]
        place, end = max(line.start, claim.span.start), min(line.end, claim.span.end)
        separator = "\n" if lined or (index in kept and claim.kind in BROKEN) else " "
        if index > first and is_glued(lines, index):
            separator = ""
        if not fields and place == line.start and end == line.end:
            if place < end:
                yield Piece(Span(place, end), separator)
            continue
        before = bisect_right(fields, place, key=lambda edit: edit.span.end)
        behind = bisect_left(fields, end, key=lambda edit: edit.span.start)
        for span in [*(edit.span for edit in fields[before:behind]), Span(end, end)]:
            piece = trimmed(line.text, Span(place - line.start, max(place, span.start) - line.start))
            piece = unmarked(line.text, piece, place > line.start, span.start < line.end)
            if piece.start < piece.end:
                yield Piece(Span(piece.start + line.start, piece.end + line.start), separator)
                separator = " "
            place = max(place, span.end)


def layout(text: str, pieces: Sequence[Piece], removed: Sequence[Edit]) -> Iterator[Edit]:
    """The edits that leave the pieces with their separators: removals as they are, white space between as gaps."""
    place = index = 0
    for piece in [*pieces, Piece(Span(len(text), len(text)), "")]:
        first = index
        while index < len(removed) and removed[index].span.end <= piece.span.start:
            index += 1
        yield from between(text, place, piece, removed[first:index])
        place = piece.span.end


def between(text: str, place: int, piece: Piece, removed: Sequence[Edit]) -> Iterator[Edit]:
    """The edits between two pieces: the separator stands in one of the gaps, the others become empty."""
    if not removed and place < piece.span.start:
        words = text[place : piece.span.start]
        if words.strip(BLANKS + MARKS):
            raise EditError(f"no block took the text at {place}-{piece.span.start}")
        if words != piece.separator:
            yield Edit(Span(place, piece.span.start), piece.separator, "white_space", kind="gap")
        return
    ends = [*[edit.span.start for edit in removed], piece.span.start]
    starts = [place, *[edit.span.end for edit in removed]]
    gaps = [Span(start, end) for start, end in zip(starts, ends, strict=True)]
    for gap in gaps:
        if text[gap.start : gap.end].strip(BLANKS + MARKS):
            raise EditError(f"no block took the text at {gap.start}-{gap.end}")
    holder = next((gap for gap in gaps if text[gap.start : gap.end] == piece.separator), None)
    holder = holder or next((gap for gap in gaps if gap.start < gap.end), gaps[0])
    separator = piece.separator
    if separator == " " and all(gap.start == gap.end for gap in gaps):
        separator = ""
    for gap in gaps:
        after = separator if gap is holder else ""
        if text[gap.start : gap.end] != after:
            yield Edit(gap, after, "white_space", kind="gap")
    yield from removed


def mark(draft: Draft, owner: range, pieces: Sequence[Piece], starts: Sequence[int]) -> Finding:
    """The block in the new text: its span, and where the attributions in it stand."""
    claim = draft.claim
    if owner:
        last = owner[-1]
        span = Span(starts[owner[0]], starts[last] + length(pieces[last].span))
    else:
        place = starts[owner.start - 1] + length(pieces[owner.start - 1].span) if owner.start else 0
        span = Span(place, place)
    named = tuple(moved(found.span, pieces, starts) for found in draft.inside if found.kind == "attribution")
    return Finding(claim.kind, claim.rule, span, claim.confidence, named)


def length(span: Span) -> int:
    return span.end - span.start


def moved(span: Span, pieces: Sequence[Piece], starts: Sequence[int]) -> Span:
    """A span inside the pieces, as it stands in the new text."""
    index = bisect_right(pieces, span.start, key=lambda piece: piece.span.start) - 1
    shift = starts[index] - pieces[index].span.start
    return Span(span.start + shift, span.end + shift)
