"""Which lines of a page hold photo credits, and which words stand with them as their caption.

Found:      a line that ends or begins with a credit; a line that a credit line touches from below or above; a line that
            says it is one ("Image caption, …", «توضیح تصویر، …», "FILE PHOTO: …")
Not found:  a credit line between blank lines takes no caption from beyond them.
"""

from collections.abc import Iterator, Sequence

from normalizer.creditline import might_hold, parse
from normalizer.document import Credit
from normalizer.page import STOPS, Line
from normalizer.record import Row
from normalizer.span import Span

EDGE = " \t\xa0.,;:|–—-،"
AFTER_LABEL = ",:،-–— "
LONGEST_CAPTION = 900
LONGEST_UNMARKED = 160  # of a paragraph in a page with markup that may yet be a caption
LONGEST_LABEL = 40


class Credited(Row):
    """Lines that stand together: whether they hold a caption, the credits and caption labels with spans of the page."""

    span: Span
    caption: bool
    credits: tuple[Credit, ...]
    labels: tuple[Span, ...]


def credited(
    lines: Sequence[Line], labels: frozenset[str], prose: frozenset[int] = frozenset()
) -> tuple[Credited, ...]:
    """Credit lines and captions; `labels` are the words that open a caption, in lower case.

    `prose` are indices of lines that are known to be none.
    """
    asked = [(index, line.text) for index, line in enumerate(lines) if index not in prose]
    found = {index: credits for index, text in asked if (credits := held(text))}
    kinds = {index: kind for index, text in asked if (kind := kind_of(text, found.get(index, ()), labels))}
    groups: list[Credited] = []
    last = -1
    for index, kind in kinds.items():
        if index <= last:
            continue
        first = index - 1 if kind == "credit" and takes_above(lines, index, kinds) else index
        last = index
        while kinds.get(last + 1) == "credit" or (kinds.get(last + 1) == "labelled" and kind == "credit"):
            last += 1
            kind = kinds[last]
        known = found.get(index, ()) if first == last else None
        groups.append(grouped(lines[first : last + 1], labels, known))
    return tuple(groups)


def held(text: str) -> tuple[Credit, ...]:
    """The credits of a line; none of a blank or a very long one, nor of a post's last line ("— Name (@handle)")."""
    if not text or len(text) > 2 * LONGEST_CAPTION or "(@" in text:
        return ()
    return parse(text) if might_hold(text) else ()


def kind_of(text: str, found: Sequence[Credit], labels: frozenset[str]) -> str | None:
    """caption: words with a credit; credit: a credit alone; labelled: a caption by its label."""
    if text and label_length(text, labels):
        return "labelled"
    if not found:
        return None
    return "caption" if len(" ".join(outside(text, found)).split()) > 1 else "credit"


def label_length(text: str, labels: frozenset[str]) -> int:
    """How many characters at the start are a caption's label with the sign after it; 0 for none."""
    head = text[:LONGEST_LABEL]
    for place, sign in enumerate(head):
        if sign in ",:،-–—" and head[:place].strip().casefold() in labels:
            return place + 1 + len(text[place + 1 :]) - len(text[place + 1 :].lstrip(AFTER_LABEL))
    return 0


def outside(text: str, found: Sequence[Credit]) -> Iterator[str]:
    """What stands before, between and after the credits."""
    place = 0
    for start, end in sorted(span for credit in found for span in credit.source_spans):
        yield text[place:start].strip(EDGE)
        place = max(place, end)
    yield text[place:].strip(EDGE)


def takes_above(lines: Sequence[Line], index: int, kinds: dict[int, str]) -> bool:
    """Whether the line above a credit line is its caption: it stands between a blank line and the credit.

    Not where a labelled caption stands below, nor a page's first line that ends no sentence: that is its headline.
    """
    above = lines[index - 1].text if index else ""
    if not above or kinds.get(index - 1) not in (None, "labelled") or kinds.get(index + 1) == "labelled":
        return False
    headline = not above.endswith(STOPS) and not any(line.text for line in lines[: index - 1])
    alone = index < 2 or not lines[index - 2].text
    return alone and not headline and 20 <= len(above) <= LONGEST_CAPTION


def grouped(lines: Sequence[Line], labels: frozenset[str], known: tuple[Credit, ...] | None) -> Credited:
    """The lines read as one text, so that a credit written twice in two of them is one; `known` those of one line."""
    start = place = lines[0].start
    parts: list[str] = []
    for line in lines:
        parts += (" " * (line.start - place), line.text)
        place = line.end
    text = "".join(parts)
    credits = parse(text) if known is None else known
    starts = {
        0,
        *(line.start - start for line in lines),
        *(span.end for credit in credits for span in credit.source_spans),
    }
    signs = []
    for at in sorted(starts):
        bare = at + len(text[at:]) - len(text[at:].lstrip())
        if length := label_length(text[bare:], labels):
            signs.append(Span(start + bare, start + bare + length))
    moved = tuple(
        Credit(c.creator, c.agency, c.via, c.role, c.text, tuple(Span(s + start, e + start) for s, e in c.source_spans))
        for c in credits
    )
    worded = bool(signs) or len(" ".join(outside(text, credits)).split()) > 1
    return Credited(Span(start, place), worded, moved, tuple(signs))
