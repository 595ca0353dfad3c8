"""Stray invisible characters.

Before:     "سل\\u200bام", "in\\ufeffdustrial", "ارت\\u200dدار", "co\\u00adoperate", "sea\\u2063", "\\ufffc"
After:      the same without them
Left alone: ZWNJ; ZWJ in emoji, in Indic and other scripts, after a letter at a word's end ("هـ\\u200d",
            "\\u0647\\u200d") or before one at its start; ZWSP in scripts without blanks (Thai, Khmer, Lao,
            Burmese, Han, Kana); variation selectors on symbols, digits and ideographs; Hangul and Mongolian
            fillers among their letters; invisible operators in formulas; a BOM that opens the text; a soft
            hyphen that ends a line; FriBidi's filler beside a lam-alef form (rule `presentation_forms`);
            tag characters (a matter of safety, not of tidiness); bidi controls (rule `bidi_controls`).

Unicode 15.1 section 23.2 (layout controls), UTS #51 (emoji ZWJ sequences). An edit inside a link, an address
or a handle is uncertain, since what it mends may be meant to deceive.
"""

import re
import unicodedata
from collections.abc import Iterator

from normalizer.bidi.names import in_name
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

RULE = "invisibles"


ZWSP, ZWJ, BOM = "\N{ZERO WIDTH SPACE}", "\N{ZERO WIDTH JOINER}", "\N{ZERO WIDTH NO-BREAK SPACE}"
JOINER, SHY = "\N{WORD JOINER}", "\N{SOFT HYPHEN}"
SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))
OPERATORS = frozenset("\u2061\u2062\u2063\u2064")
FILLERS = {**dict.fromkeys("\u115f\u1160\u3164\uffa0", "HANGUL"), "\u180e": "MONGOLIAN"}
DEPRECATED = frozenset(map(chr, range(0x206A, 0x2070)))
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
NEEDS = frozenset({ZWSP, ZWJ, BOM, JOINER, SHY, *OPERATORS, *FILLERS, *DEPRECATED, OBJECT}) | SELECTORS

INVISIBLE = lazy("[" + "".join(sorted(NEEDS)) + "]+")
# Scripts written with blanks between words, whose letters never need ZWJ inside a word, nor a selector.
SPACED = lazy(
    "[A-Za-z\u00aa-\u02af\u0370-\u052f\u0531-\u058f\u05d0-\u05f2\u0620-\u06ff\u0750-\u077f"
    "\u0870-\u08ff\u1e00-\u1fff\ufb1d-\ufdff\ufe70-\ufefc]"
)
ARABIC = lazy(
    "[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u0870-\u08c9\ufb50-\ufdff\ufe70-\ufefc]"
)
# Letters that join what follows: all but the right-joining and the non-joining ones.
NOT_JOINING_ON = lazy(
    "[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0"
    "\u06c3-\u06cb\u06cd\u06cf\u06d2-\u06d5\u06ee\u06ef]"
)
LIGATURE_BEFORE = lazy("[\ufef5-\ufefc][\u064b-\u065f\u0670]{0,4}\\Z")


def repair(page: Page) -> Iterator[Edit]:
    """Yield one edit per run of stray invisible characters."""
    if NEEDS.isdisjoint(page.chars):
        return
    text = page.text
    for match in INVISIBLE.finditer(text):
        kept = "".join(text[place] for place in range(*match.span()) if wanted(text, place, match))
        if kept != match[0]:
            yield Edit(Span(*match.span()), kept, RULE, not in_name(text, *match.span(), INVISIBLE))


def wanted(text: str, index: int, run: re.Match[str]) -> bool:
    """Whether the invisible character at `index` does something there; `run` is the run it stands in."""
    char = text[index]
    before = text[run.start() - 1 : run.start()]
    after = text[run.end() : run.end() + 1]
    if char == ZWJ:
        return text.find(ZWJ, run.start(), index) < 0 and joins(before, after)
    if char in SELECTORS:
        base = text[index - 1 : index]
        return bool(base) and not base.isspace() and not SPACED.match(base) and base not in NEEDS
    if char == ZWSP:
        return any(unicodedata.category(c) == "Lo" and not SPACED.match(c) for c in (before, after) if c)
    if char == SHY:
        return not after or after.isspace()
    if char == BOM:
        return index == 0 or fills_ligature(text, index)
    if char in OPERATORS:
        beside = (before.strip(), after.strip())
        return all(beside) and not any("\u0590" <= c <= "\u08ff" for c in beside)
    if char in FILLERS:
        return any(FILLERS[char] in unicodedata.name(c, "") for c in (before, after) if c)
    return False


def fills_ligature(text: str, index: int) -> bool:
    """Whether a U+FEFF is FriBidi's second half of a lam-alef form; the rules for forms need it."""
    if "\ufef5" <= text[index + 1 : index + 2] <= "\ufefc":
        return True
    return LIGATURE_BEFORE.search(text, max(0, index - 5), index) is not None


def joins(before: str, after: str) -> bool:
    """Whether a ZWJ joins: pictures, letters of scripts that use it, or an Arabic letter at a word's edge."""
    if unicodedata.category(before or " ") in ("So", "Sm", "Sk"):
        return bool(after) and unicodedata.category(after) in ("So", "Sm")
    if before and after and ARABIC.match(before) and ARABIC.match(after):
        return False  # inside a word
    if before and (ARABIC.match(before) or unicodedata.category(before) == "Mn"):
        return not NOT_JOINING_ON.match(before)
    if after and ARABIC.match(after):
        return not before or not SPACED.match(before)
    return any(unicodedata.category(c)[0] in "LM" and not SPACED.match(c) for c in (before, after) if c)
