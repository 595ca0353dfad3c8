"""Emphasis that Markdown writes around a line of flattened text or its first words, where it hides what they are.

Found:      "**By Jane Roe**", "_Photo: Jane Roe / AP_", "***Background***", also where a line was wrapped at a column;
            before a dash or a colon, "**LEEDS (AP) -** The", "*LEEDS* — The", "**Photo:** Jane Roe"
Not found:  "**By** Jane Roe", "**One** and **two**", "* an item of a list *", "* * *".

Rules read the page without the marks, at the same length. What a rule claims loses them; a paragraph keeps them, as it
keeps those inside its lines.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from normalizer.document import Dateline
from normalizer.lines import Line
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.record import Row, replaced
from normalizer.span import Span, Traced

SIGNS = frozenset("*_")
MOST = 12  # lines of a paragraph in emphasis
OPENING = lazy(r"[*_]{1,4}(?=[^\s*_])")
LEAD = lazy(r"(?P<marks>[*_]{1,3})(?=[^\s*_])(?P<words>[^*_\n]{1,90})(?P<closing>(?P=marks))(?P<after>\s?\S)")
LEADING = frozenset("-–—:")  # what a lead-in ends in
INSIDE = lazy(r"\*|(?<!\w)_|_(?!\w)")  # a sign that would end the emphasis before the line does


class Emphasis(Row):
    """The marks at the two ends of a line or of its first words."""

    opening: Span
    closing: Span


def emphases(page: Page) -> tuple[Emphasis, ...]:
    """The lines that stand in emphasis from end to end; none in a page with markup, which tells by itself."""
    if page.marks or SIGNS.isdisjoint(page.chars):
        return ()
    return tuple(around(page))


def around(page: Page) -> Iterator[Emphasis]:
    for index, line in enumerate(page.lines):
        start, end, text = line.start, line.end, line.text
        match = OPENING.match(text) if text[:1] in SIGNS else None
        if not match:
            continue
        if lead := lead_in(text, start):
            yield lead
            continue
        if text[-1] not in SIGNS:  # wrapped at a column: "_Ropes dry at the harbour." / "Photo: Jane Roe / AP_"
            end = next((line.end for line in closing(page, index, match[0])), start)
        words = page.text[start + match.end() : end - match.end()]
        closed = page.text.endswith(match[0][::-1], start + match.end(), end) and not words[-1:].isspace()
        if closed and any(map(str.isalpha, words)) and not INSIDE.search(words):
            yield Emphasis(Span(start, start + match.end()), Span(end - match.end(), end))


def lead_in(text: str, start: int) -> Emphasis | None:
    """The marks of a line's first words, where a dash or a colon ends these or follows them."""
    match = LEAD.match(text)
    if not match or match["words"][-1].isspace() or LEADING.isdisjoint((match["words"][-1], match["after"][-1])):
        return None
    return Emphasis(*(Span(start + match.start(name), start + match.end(name)) for name in ("marks", "closing")))


def closing(page: Page, index: int, marks: str) -> Iterator[Line]:
    """The line in which the emphasis that opens a line closes: one of a few that touch it and open with no sign."""
    for line in page.lines[index + 1 : index + 1 + MOST]:
        if not line.text or line.text[0] in SIGNS:
            return
        if line.text.endswith(marks[::-1]):
            yield line
            return


def unmarked(page: Page, found: Sequence[Emphasis]) -> Page:
    """The page with blanks instead of the marks: what stands in it stands where it stood."""
    pieces: list[str] = []
    place = 0
    marks = [span for emphasis in found for span in emphasis]
    for start, end in marks:
        pieces += (page.text[place:start], " " * (end - start))
        place = end
    bare = Page(Traced("".join([*pieces, page.text[place:]])))
    lines = list(page.lines)  # all others are as they were: in a large page a second copy of them would weigh
    starts = [line.start for line in lines]
    for row in {bisect_right(starts, mark.start) - 1 for mark in marks}:
        lines[row] = trimmed(bare.text, lines[row])
    bare.lines = tuple(lines)
    return bare


def trimmed(text: str, line: Line) -> Line:
    """The line as it stands in `text`, without the blanks at its ends."""
    words = text[line.start : line.end]
    start = line.start + len(words) - len(words.lstrip())
    return Line(start, start + len(words.strip()), words.strip())


def with_marks(findings: Iterable[Finding], found: Sequence[Emphasis]) -> Iterator[Finding]:
    """The findings of the page without marks as they are of the page with them.

    A claim on whole lines takes their marks along, which leave the text with it. A dateline or a byline in a part of
    a line in emphasis is none: its words would leave one mark of the two.
    """
    opened, closed = ([span.end for span, _ in found], [span.start for _, span in found])
    for finding in findings:
        start, end = finding.span
        touched = found[bisect_right(closed, start) : bisect_left(opened, end)]
        whole = [row for row in touched if start <= row.opening.end and row.closing.start <= end]
        if len(whole) < len(touched) and finding.kind in ("dateline", "byline"):
            continue
        inside = finding.value is not None and finding.kind in ("credit", "attribution")
        if inside or not whole:
            yield finding
            continue
        marks = [span for emphasis in whole for span in emphasis]
        span = Span(min(start, marks[0].start), max(end, marks[-1].end))
        fields = () if finding.kind == "furniture" else sorted([*finding.fields, *marks])
        value = finding.value
        if isinstance(value, Dateline):  # written "**LEEDS** —", without blanks where the marks stood
            value = replaced(value, text=" ".join(value.text.split()))
        yield replaced(finding, span=span, fields=tuple(fields), value=value)
