"""Lines that go on from the line above: paragraphs broken at a column, or around links (`around_links`).

Found:      lines that end where the next word had no room left, one of which shows that text runs on: its next line
            opens with a small letter, or a sentence ends inside it; in scripts without capitals also a last line that
            ends in a stop. A page where three such lines stand may hold two alone.
Not found:  headlines, verses, a list, an address: there was room left for more, or nothing shows that they run on;
            lines behind markers and numbers; what stands below a short line with a full stop.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from normalizer.around_links import LEAST_BROKEN, Words, broken, ended, lower, opens
from normalizer.lines import Line, paragraphs
from normalizer.patterns import lazy

NARROWEST, WIDEST = 40, 120  # columns
LONGEST_WORD = 12  # characters that may be missing at a column where no words are told apart: Chinese, Thai
FULL = 0.85  # of a column: letters differ in width
STRICT = 0.95  # of a column, where nothing but the last line's stop shows that lines run on
STRAY = 0.6  # of a column: no line that goes on is shorter
INSIDE = lazy(r"[^\W\d_]{3}[.!?؟۔] (?=\S)(?!\w{2,12}: ?\S)")  # a sentence's end inside a line; not before "Photo: …"


def continued(text: str, lines: Sequence[Line], words: Words) -> Iterator[int]:
    """Indices of the lines of a text that go on from the one above."""
    every = paragraphs(lines)
    parted = 2 * len(every) >= sum(len(line.text) > LEAST_BROKEN for line in lines)
    groups = [group for group in every if len(group) > 1]
    parts = [(part, group) for group in groups for part in columns(lines, group)]
    column = max((width(lines, part) for part, _ in parts if len(part) > 2 and is_wrapped(lines, part)), default=0)
    for group in groups:
        yield from broken(text, lines, group, words, parted)
    if column:  # two lines alone prove nothing
        for part, group in parts:
            if is_wrapped(lines, part) or fills(lines, part, column):
                yield from part[1:] if len(part) == len(group) else without_ends(lines, part)


def columns(lines: Sequence[Line], group: Sequence[int]) -> Iterator[list[int]]:
    """The parts of a group that may be a paragraph each: they end with a line that ends in a stop and has room left,
    and begin below a short one that ends in none."""
    longest = width(lines, group)
    if not NARROWEST <= longest <= WIDEST:
        return
    part = [group[0]]
    for above, index in pairwise(group):
        before, text = lines[above].text, lines[index].text
        if opens(before, text) or (ended(before) and reach(before, text) < FULL * longest):
            if len(part) > 1:
                yield part
            part = []
        elif len(before) <= STRAY * longest:  # a headline that touches its text
            part = []
        part.append(index)
    if len(part) > 1:
        yield part


def width(lines: Sequence[Line], part: Sequence[int]) -> int:
    return max(len(lines[index].text) for index in part)


def reach(before: str, text: str) -> int:
    """How long a line would be with the next line's first word."""
    return len(before) + 1 + min(len(text.partition(" ")[0]), LONGEST_WORD)


def is_wrapped(lines: Sequence[Line], part: Sequence[int]) -> bool:
    """Whether the lines of a part fill their column, and something shows that they run on."""
    texts = [lines[index].text for index in part]
    column = width(lines, part)
    return column >= NARROWEST and is_full(texts, column) and runs_on(texts)


def is_full(texts: Sequence[str], column: int) -> bool:
    """Whether all lines but the last are about as long as the column, few of them ending a sentence."""
    above = texts[:-1]
    return (
        all(len(text) > STRAY * column for text in above)
        and sum(map(ended, above)) * 2 < len(texts)
        and sum(reach(*pair) >= FULL * column for pair in pairwise(texts)) * 4 >= len(above) * 3
    )


def without_ends(lines: Sequence[Line], part: Sequence[int]) -> Iterator[int]:
    """The lines of a paragraph that go on, but for those below a stop with more room than any other line has left."""
    rows = [(lines[above].text, lines[index].text, index) for above, index in pairwise(part)]
    least = min(reach(before, text) for before, text, _ in rows if not ended(before))
    least = min(least, width(lines, part) + 1)
    for before, text, index in rows:
        if not ended(before) or reach(before, text) >= least:
            yield index


def runs_on(texts: Sequence[str]) -> bool:
    """Whether the end of one line in four at least is no end, as far as letters and stops tell."""
    pairs = [(before, text) for before, text in pairwise(texts) if not ended(before)]
    if not pairs:
        return False
    shown = sum(lower(text) or is_cut(before) for before, text in pairs)
    if shown * 4 >= len(pairs):
        return True
    if any(text[0].isupper() for text in texts) or not ended(texts[-1]):
        return False
    column = max(map(len, texts))
    return all(reach(*pair) > STRICT * column for pair in pairs)


def is_cut(text: str) -> bool:
    """Whether a sentence ends inside a line, and the next does not end with it."""
    return INSIDE.search(text) is not None and not ended(text)


def fills(lines: Sequence[Line], part: Sequence[int], column: int) -> bool:
    """Whether the lines of a part fill the column that the page has elsewhere: to the letter, or up to a stop."""
    texts = [lines[index].text for index in part]
    return is_full(texts, column) and (ended(texts[-1]) or all(reach(*pair) > column for pair in pairwise(texts)))
