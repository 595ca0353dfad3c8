"""The lines of a text, and what one tells by itself: where sentences end, what marks an item, what is running text."""

from collections.abc import Iterator, Sequence

from normalizer.patterns import lazy
from normalizer.record import Record
from normalizer.span import Span

STOPS = (".", "!", "?", "…", "۔", "؟", "。", "！", "？", "।", "॥", "။", "።")  # what ends a sentence in any script
ENDS = (*STOPS, ":")
CUT = ("...", "…")  # of a headline that was cut short
LONGEST_CUT = 90  # characters of one
LONG, TITLED = 5, 4  # letters of words that have capitals in titles alone, and how many of them tell one
QUOTES = "\"'”’»“«)]」』"  # what may close behind a stop: „So.“ and »So.« as well
CLOSING = frozenset(",.;:)]»”،؛")
MARKERS = frozenset("•●▪◦‣·*–—-|>#")
NUMBERED = lazy(r"\(?\d{1,3}[.)۔-]\s")
NOTES = lazy(r"(?:(?<=[.!?\"”»])(?:\[[^\[\]\n]{1,18}\]){1,6}|(?<=[^\W\d_][.!?\"”»])\d{1,2})$")
NOTED = frozenset("]0123456789")
LONGEST_NOTES = 60
# White space, and the half-space, which is nothing where it stands alone.
BLANKS = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
)
BLANKS += "\u200c\u2028\u2029\u202f\u205f\u3000"


class Line(Record):
    """A line without the white space around it; `text` is empty for a blank one."""

    start: int
    end: int
    text: str


def within(lines: Sequence[Line], spans: Sequence[Span]) -> Iterator[int]:
    """Indices of the lines that begin in one of the spans, both in order."""
    index = 0
    for span in spans:
        while index < len(lines) and lines[index].start < span.end:
            if lines[index].start >= span.start:
                yield index
            index += 1


def paragraphs(lines: Sequence[Line]) -> list[list[int]]:
    """Indices of the lines that stand together, without a blank line between them."""
    groups: list[list[int]] = []
    blank = True
    for index, line in enumerate(lines):
        if line.text:
            if blank:
                groups.append([])
            groups[-1].append(index)
        blank = not line.text
    return groups


def is_prose(text: str) -> bool:
    if len(text) > 160:
        return not (text.istitle() and is_menu(text))
    width = wide(text)
    if width > 160 or width <= 60:
        return width > 160
    ends = text.rstrip(QUOTES)[-1:] in ENDS or (text[-1] in NOTED and unnoted(text).rstrip(QUOTES)[-1:] in ENDS)
    return ends and not (width <= LONGEST_CUT and text.endswith(CUT)) and not is_titled(text)


def is_menu(text: str) -> bool:
    """Whether a long line is names that nothing parts: "Adana Adıyaman Afyon …". Not a caseless text with one in it."""
    return text[-1] not in ENDS and "," not in text and all(word[0].isupper() for word in text.split())


def is_titled(text: str) -> bool:
    """Whether all long words of a line, four and more, open with capitals: a headline, though it end in a full stop.

    "Ropes Are Getting Dearer. Why Harbours Shouldn't Worry." Not "THE SHIP IS IN PORT.", nor the names of a crew, which
    commas part.
    """
    count = 0
    for word in text.split() if text[0].isupper() else ():
        if len(word) >= LONG and word[0].isalpha():
            if not word[0].isupper():
                return False
            count += word[1].islower()
    return count >= TITLED and text.count(",") < count / 3


def unnoted(text: str) -> str:
    """The text without the marks of footnotes behind its last sentence: "… ran dry.[2][3]", "… ran dry.2"."""
    if text[-1] not in NOTED:
        return text
    match = NOTES.search(text, max(0, len(text) - LONGEST_NOTES))
    return text[: match.start()] if match else text


def wide(text: str) -> int:
    """The length of a text, letters of scripts that say more with one counted twice: Thai to Burmese, Khmer, Chinese,
    Japanese and Korean."""
    if text.isascii():
        return len(text)
    letters = set(text)
    dense = [c for c in letters if "\u0e00" <= c < "\u10a0" or "\u1780" <= c < "\u1800" or "\u2e80" <= c < "\ud7b0"]
    return len(text) + sum(map(text.count, dense))


def is_uncased(text: str) -> bool:
    """Whether a text has no letters of two cases: its script knows no capitals, or it has none but signs."""
    return text.lower() == text.upper()


def small(text: str) -> bool:
    """Whether a line opens with a small letter or a closing mark.

    Not ",تصویر کا کیپشن": a mark that a word touches from behind is no closing one.
    """
    return text[0].islower() or (text[0] in CLOSING and not text[1:2].isalnum())


def is_address(word: str) -> bool:
    """Whether a word is a site's or a mail's address: "harbour-post.com", not "e.g."."""
    name, dot, end = word.rstrip(".,:;").rpartition(".")
    return "@" in word or word.startswith(("http", "www.")) or (bool(dot) and len(name) > 2 and len(end) > 1)


def is_numbered(text: str) -> bool:
    """Whether a line opens with a number as an item of a list does: "1. ", "(۲) "."""
    opens = text[:1] == "(" or text[:1].isdecimal()  # nearly all lines need no pattern
    return opens and NUMBERED.match(text) is not None
