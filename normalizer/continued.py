"""Lines that go on from the line above: paragraphs broken at a column, or around a link or a name.

Found:      lines that end where the next word had no room left, one of which shows that text runs on: its next line
            opens with a small letter, or a sentence ends inside it; in scripts without capitals also a last line that
            ends in a stop. A page where three such lines stand may hold two alone.
            Below a line of any length, one that opens with a small letter or a closing mark; in scripts without
            capitals one below a long line whose last word ends no sentence («… در گفت‌وگو با» above «ایسنا»), and the
            rest of that sentence. "W" above "hen the cart left": a paragraph's first letter, set large.
Not found:  headlines, verses, a list, an address: there was room left for more, or nothing shows that they run on;
            lines behind markers and numbers; what stands below a short line with a full stop.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from normalizer.lines import MARKERS, QUOTES, STOPS, Line, is_numbered, paragraphs, small
from normalizer.patterns import lazy

ENDS = (*STOPS, ":", ";", "؛")  # a clause of a list may end in a semicolon
SHORT = 40  # characters of an entry in a list
LEAST_BROKEN = 60  # characters of a line of running text above a link; a link has fewer
NARROWEST, WIDEST = 40, 120  # columns
LONGEST_WORD = 12  # characters that may be missing at a column where no words are told apart: Chinese, Thai
FULL = 0.85  # of a column: letters differ in width
STRICT = 0.95  # of a column, where nothing but the last line's stop shows that lines run on
STRAY = 0.6  # of a column: no line that goes on is shorter
FIRST_OTHER = "\u0590"  # letter that is neither Latin nor Greek nor Cyrillic: Hebrew's, Arabic's
# Letters that are words: "A" above "man" is no initial of one word, and may be one above "t the inn".
WORDS = frozenset("AEIOUYÀÈÉÓÖÅÆØАЕЄИІОУЮЯВКСЗЖЙΗΟΩ")
INSIDE = lazy(r"[^\W\d_]{3}[.!?؟۔] (?=\S)(?!\w{2,12}: ?\S)")  # a sentence's end inside a line; not before "Photo: …"


def continued(
    lines: Sequence[Line], unfinished: frozenset[str] = frozenset(), openers: frozenset[str] = frozenset()
) -> Iterator[int]:
    """Indices of the lines that go on from the one above; on the `unfinished` words no sentence ends, and the `openers`
    are lines that open one."""
    groups = [group for group in paragraphs(lines) if len(group) > 1]
    parts = [(part, group) for group in groups for part in columns(lines, group)]
    column = max((width(lines, part) for part, _ in parts if len(part) > 2 and is_wrapped(lines, part)), default=0)
    for group in groups:
        yield from broken(lines, group)
        yield from cut(lines, group, unfinished, openers) if unfinished else ()
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


def ended(text: str) -> bool:
    return text.rstrip(QUOTES).endswith(ENDS)


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


def opens(before: str, text: str) -> bool:
    """Whether a line opens with a marker or a number, or stands below one of a table."""
    return text[0] in MARKERS or before[0] in "|>#" or is_numbered(text)


def broken(lines: Sequence[Line], group: Sequence[int]) -> Iterator[int]:
    """The lines of a group that go on from the one above by how they begin, or are a link on a line of its own."""
    linked = False
    entries = is_entry("", lines[group[0]].text, False)
    for place, (above, index) in enumerate(pairwise(group), 2):
        text, before = lines[index].text, lines[above].text
        first = opens(before, text)
        listed, entries = entries, is_entry(before, text, entries)
        runs = not first and not (listed and entries) and (lower(text) if linked else goes_on(before, text))
        on = runs or (len(before) == 1 and is_initial(lines, index))
        after = lines[group[place]].text if place < len(group) else ""
        linked = not on and not first and is_link(before, text, after)
        if on or linked:
            yield index


def cut(
    lines: Sequence[Line], group: Sequence[int], unfinished: frozenset[str], openers: frozenset[str]
) -> Iterator[int]:
    """The lines of a group that go on from a word on which no sentence ends, in scripts without capitals, where nothing
    else tells; and the rest of such a sentence around links on lines of their own: «… گفت‌وگو با», «ایسنا», «و فارس».

    Not a verse: the first line is as long as running text.
    """
    inside = False
    for above, index in pairwise(group):
        before, text = lines[above].text, lines[index].text
        if before[-1] < FIRST_OTHER or opens(before, text) or ended(before):
            inside = False
            continue
        parted = before.rpartition(" ")[2] in unfinished
        # Behind a link the sentence goes on; a longer line without an end may be all of it.
        begun = before in openers or (parted and len(before) > LEAST_BROKEN)
        inside = begun or (inside and (parted or len(before) < LEAST_BROKEN))
        if inside:
            yield index


def is_initial(lines: Sequence[Line], index: int) -> bool:
    """Whether the letter alone above a line is the first of its word, set large: "W" above "hen it rained".

    It opens a paragraph, below a heading or a button: a letter in the middle of a sentence ("marked with an" / "R" /
    "to this day") is a word of it.
    """
    before, text = lines[index - 1].text if index else "", lines[index].text
    if len(before) != 1 or not before.isupper() or len(text) < SHORT:
        return False
    loud = text[:2].isupper() and text[:2].isalpha() and before not in WORDS  # "T" above "HE FIRST TIME"
    above = lines[index - 2].text if index > 1 else ""
    opens_paragraph = not above or ended(above) or (len(above) < SHORT and (above[0].isupper() or above[0].isdecimal()))
    return (text[0].islower() or loud) and opens_paragraph


def is_glued(lines: Sequence[Line], index: int) -> bool:
    """Whether nothing stands between such a letter and the rest of its word, as far as letters tell."""
    rest = lines[index].text.partition(" ")[0]
    return is_initial(lines, index) and (lines[index - 1].text not in WORDS or len(rest) == 1)


def is_entry(before: str, text: str, listed: bool) -> bool:
    """Whether a line reads as an entry of a list: short, without an end, below another or with a quantity in front.

    "1 litre vegetable stock", and "salt and pepper" below it. Not "13 million doses" in the middle of a sentence.
    """
    if len(text) >= SHORT or not (text[0].isalnum() and text[-1].isalnum()):
        return False
    number = text.partition(" ")[0]
    return listed or (number.isdecimal() and len(number) < 4 and (not before or ended(before) or len(before) < SHORT))


def is_link(before: str, text: str, after: str) -> bool:
    """Whether a line is the words of a link that a flattener put on a line of its own, in the middle of a sentence."""
    return (
        len(before) > LEAST_BROKEN > len(text) and after != "" and lower(after) and not before.endswith((*STOPS, ":"))
    )


def goes_on(before: str, text: str) -> bool:
    """A line that begins with a small letter or a closing mark, below one that ends no sentence.

    Not "facebook whatsapp" below an Urdu headline: a line in Latin letters alone goes on from none in others.
    """
    foreign = text.isascii() and before[-1] >= FIRST_OTHER and text[0].isalpha()
    return lower(text) and not before.endswith(STOPS) and len(before) > 20 and not foreign


def lower(text: str) -> bool:
    """Whether a line opens with a small letter or a closing mark, and is no URL or mail address."""
    return small(text) and not text.startswith(("http", "www.")) and "@" not in text.partition(" ")[0]
