"""Which lines of a page hold photo credits, and which words stand with them as their caption."""

from collections.abc import Iterator, Sequence

from normalizer.creditline import may_credit, parse
from normalizer.document import Credit
from normalizer.page import Line
from normalizer.record import Row
from normalizer.span import Span

EDGE = " \t\xa0.,;:|–—-،"
LONGEST_CAPTION = 900


class Credited(Row):
    """Lines that stand together: whether they hold a caption, and the credits with spans of the page."""

    span: Span
    caption: bool
    credits: tuple[Credit, ...]


def credited(lines: Sequence[Line]) -> tuple[Credited, ...]:
    """Credit lines with the caption that they end, or that they touch from below."""
    kinds = {}
    for index, line in enumerate(lines):
        if line.text and len(line.text) < 2 * LONGEST_CAPTION and may_credit(line.text) and (found := parse(line.text)):
            kinds[index] = "caption" if worded(line.text, found) else "credit"
    groups: list[Credited] = []
    last = -1
    for index, kind in kinds.items():
        if index <= last:
            continue
        first = index - 1 if kind == "credit" and touches(lines, index, kinds) else index
        last = index
        while kinds.get(last + 1) == "credit":
            last += 1
        groups.append(grouped(lines[first : last + 1]))
    return tuple(groups)


def worded(text: str, found: Sequence[Credit]) -> bool:
    """Whether two words or more stand outside the credits."""
    return len(" ".join(outside(text, found)).split()) > 1


def outside(text: str, found: Sequence[Credit]) -> Iterator[str]:
    place = 0
    for start, end in sorted(span for credit in found for span in credit.source_spans):
        yield text[place:start].strip(EDGE)
        place = max(place, end)
    yield text[place:].strip(EDGE)


def touches(lines: Sequence[Line], index: int, kinds: dict[int, str]) -> bool:
    """Whether the line above a credit line is its caption: it stands between a blank line and the credit."""
    above = lines[index - 1].text if index else ""
    alone = index < 2 or not lines[index - 2].text
    return bool(above) and alone and index - 1 not in kinds and 20 <= len(above) <= LONGEST_CAPTION


def grouped(lines: Sequence[Line]) -> Credited:
    """The lines read as one text, so that a credit written twice in two of them is one."""
    start = lines[0].start
    parts: list[str] = []
    place = start
    for line in lines:
        parts += (" " * (line.start - place), line.text)
        place = line.end
    text = "".join(parts)
    found = tuple(
        Credit(c.creator, c.agency, c.via, c.role, c.text, tuple(Span(s + start, e + start) for s, e in c.source_spans))
        for c in parse(text)
    )
    return Credited(Span(start, place), worded(text, parse(text)), found)
