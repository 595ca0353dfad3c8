"""Display order of whole texts: shaping, wrapping, reordering, mirroring (UAX #9 L1 to L4).

Before:     "سلام (world)\N{EXCLAMATION MARK}" as stored
After:      the same characters from left to right as a screen shows them
Left alone: line ends, and the order within emoji sequences and of marks on their letter

python-bidi orders plain lines (words, blanks, common punctuation). It mirrors nothing (L4), turns emoji
sequences and marks round (L3) and knows no line width, so other lines take their levels from `levels.py`.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from bidi import get_display

from normalizer.bidi import direction
from normalizer.bidi.levels import levels, line_order
from normalizer.bidi.mirroring import MIRROR
from normalizer.errors import ValueGivenError
from normalizer.patterns import lazy

PARAGRAPH = lazy("(?P<text>[^\n\r\x1c-\x1e\x85\u2029]*)(?P<end>\r\n|[\n\r\x1c-\x1e\x85\u2029]|\\Z)")
PLAIN = lazy("[\\w .,:;!?*/\"'\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}-]*")
# LRM, RLM, ALM, embeddings, overrides, isolates
CONTROLS = dict.fromkeys([0x200E, 0x200F, 0x61C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
ARABIC_WORD = lazy(
    "[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef"
    "\u06fa-\u06ff\u0750-\u077f\u0870-\u08ff\u200d]{2,}"
)
ZWJ = "\N{ZERO WIDTH JOINER}"

# Letters that arabic-reshaper has no forms for (ێ ڕ ڵ of Sorani, ښ ړ ۍ of Pashto and others, most of them
# without forms in Unicode, too) keep their one shape and let their neighbours join. Right-joining ones by
# ArabicShaping.txt; all other letters of the blocks join on both sides.
RIGHT_JOINING = (
    "\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0"
    "\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773\u0774"
    "\u0778\u0779\u0870-\u0882\u088e\u08aa-\u08ac\u08ae\u08b1\u08b2\u08b9"
)
NOT_JOINING = "\u0621\u0674\u06d4\u06dd\u0887\u0888\u08ad"
AE = "\N{ARABIC LETTER AE}"  # looks as heh does where heh doesn't join on
AE_FORMS = ("\N{ARABIC LETTER HEH ISOLATED FORM}", "", "", "\N{ARABIC LETTER HEH FINAL FORM}")


def visual(text: str, base: str | None, *, shape: bool, width: int | None) -> str:
    """Return `text` in display order; see `normalizer.bidi.visual`."""
    if base not in (None, "ltr", "rtl"):
        raise ValueGivenError(f"base is {base!r}: use 'ltr', 'rtl' or None")
    if width is not None and (not isinstance(width, int) or width < 1):
        raise ValueGivenError(f"width is {width}: use a positive number of columns or None")
    whole = direction(text) if shape and base is None else None
    parts: list[str] = []
    for match in PARAGRAPH.finditer(text):
        side = base
        if whole is not None:
            own = direction(match["text"])
            side = str(whole if own.reason == "neutral" else own)
        parts += ["\n".join(display_lines(match["text"], side, shape, width)), match["end"]]
    return "".join(parts)


def display_lines(paragraph: str, side: str | None, shape: bool, width: int | None) -> Iterator[str]:
    """Yield the lines of a paragraph in display order."""
    shaped = ARABIC_WORD.sub(joined, paragraph) if shape else paragraph
    fits = width is None or columns(shaped) <= width
    if fits and PLAIN.fullmatch(shaped):
        yield plain(shaped, side)
        return
    base, found = levels(shaped, None if side is None else int(side == "rtl"))
    for start, end in [(0, len(shaped))] if width is None or fits else wrapped(shaped, width):
        yield ordered(shaped[start:end], found[start:end], base, shape)


def plain(line: str, side: str | None) -> str:
    """Return a line of words and common punctuation in display order, by python-bidi."""
    if not line:
        return ""
    return str(get_display(line, base_dir=None if side is None else side[0].upper()))


def ordered(line: str, found: list[int], base: int, shape: bool) -> str:
    """Return one line in display order: L1, L2 and L4, with `shape` L3 and emoji sequences."""
    order = line_order(line, found, base)
    if shape:
        order = clusters_kept(line, order)
    shown = "".join(MIRROR.get(line[i], line[i]) if found[i] % 2 else line[i] for i in order)
    return shown.translate(CONTROLS) if shape else shown


def clusters_kept(line: str, order: list[int]) -> list[int]:
    """Turn reversed clusters (a letter with its marks, an emoji sequence) back in the display order (L3)."""
    starts = cluster_starts(line)
    kept: list[int] = []
    place = 0
    while place < len(order):
        index = order[place]
        size = index - starts[index] + 1
        whole = size > 1 and order[place : place + size] == list(range(index, starts[index] - 1, -1))
        kept += range(starts[index], index + 1) if whole else [index]
        place += size if whole else 1
    return kept


def cluster_starts(line: str) -> list[int]:
    """Return for each character the index of its cluster's first one."""
    starts = list(range(len(line)))
    for index in range(1, len(line)):
        if extends(line, index):
            starts[index] = starts[index - 1]
    return starts


def extends(line: str, index: int) -> bool:
    """Whether this character goes with the one before: marks, skin tones, tags, ZWJ between pictures."""
    char = line[index]
    if unicodedata.category(char) in ("Mn", "Me"):
        return True
    if "\U0001f3fb" <= char <= "\U0001f3ff" or "\U000e0020" <= char <= "\U000e007f":
        return True
    if char == ZWJ:
        return unicodedata.category(line[index - 1]) in ("So", "Sm", "Sk", "Mn") and picture(line, index + 1)
    return line[index - 1] == ZWJ and index > 1 and picture(line, index) and extends(line, index - 1)


def picture(line: str, index: int) -> bool:
    """Whether a part of an emoji sequence stands there: So, or an arrow."""
    return index < len(line) and unicodedata.category(line[index]) in ("So", "Sm")


def wrapped(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield the line ranges of a paragraph: broken at blanks, which go, and inside longer words."""
    starts = cluster_starts(text)
    start = used = 0
    blank = -1
    for index, char in enumerate(text):
        used += columns(char)
        if char == " ":
            blank = index  # a blank may hang over the edge
        elif used > width and starts[index] == index > start:
            end, after = (blank, blank + 1) if blank > start else (index, index)
            yield start, end
            start, used = after, columns(text[after : index + 1])
    yield start, len(text)


def columns(text: str) -> int:
    """Return how many terminal columns a text takes: wide characters two, marks and controls none."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.category(char) in ("Mn", "Me", "Cf") for char in text)


def joined(match: re.Match[str]) -> str:
    """Return an Arabic-script word in its joining forms."""
    return str(reshaper().reshape(match[0]))


@lru_cache(maxsize=1)
def reshaper():  # type: ignore[no-untyped-def]
    """Make the reshaper: no letter deleted, no ligature put in, every letter of the script known."""
    from arabic_reshaper import ArabicReshaper

    made = ArabicReshaper({"delete_harakat": False, "support_ligatures": False})
    right, not_joining = re.compile(f"[{RIGHT_JOINING}]"), frozenset(NOT_JOINING)
    missing = {}
    for code in (*range(0x620, 0x700), *range(0x750, 0x780), *range(0x870, 0x8CA)):
        char = chr(code)
        if char not in made.letters and char not in not_joining and unicodedata.category(char) == "Lo":
            missing[char] = (char, "", "", char) if right.match(char) else (char,) * 4
    made.letters = {**made.letters, **missing, AE: AE_FORMS}
    return made
