"""Scripts: which letters belong to which, their words folded for look-ups, their direction.

Explicit ranges for `re` instead of `regex`'s \\p{Script=…}: importing `regex` costs as much as identifying
a hundred paragraphs. Ranges are those of Scripts.txt (Unicode 15), letters and, for the scripts of India
and their neighbours, the vowel signs inside their words. What has several Script_Extensions (tatweel, the
Arabic comma, digits) is no letter here: `owners` gives it to a neighbour of one of its scripts.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from normalizer.patterns import lazy
from normalizer.record import Row

LETTERS: dict[str, str] = {
    "Latn": (
        "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1d00-\u1d25\u1e00-\u1eff\u2c60-\u2c7f\ua722-\ua787"
        "\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a"
    ),
    "Arab": (  # letters alone: a noncharacter among them would be a gap as well, and gaps would be read again and again
        "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff"
        "\u0750-\u077f\u0870-\u0887\u0889-\u088e\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7"
        "\ufdf0-\ufdfb\ufe70-\ufe74\ufe76-\ufefc"
    ),
    "Grek": "\u0370-\u0373\u0376\u0377\u037b-\u037d\u037f\u0386\u0388-\u03ff\u1f00-\u1fff",
    "Cyrl": "\u0400-\u0481\u048a-\u052f\u1c80-\u1c88\ua640-\ua66e\ua680-\ua69d",
    "Armn": "\u0531-\u0556\u0560-\u0588",
    "Hebr": "\u05d0-\u05ea\u05ef-\u05f2\ufb1d-\ufb4f",
    "Syrc": "\u0710-\u072f\u074d-\u074f\u0860-\u086a",
    "Thaa": "\u0780-\u07b1",
    "Nkoo": "\u07ca-\u07ea",
    "Deva": "\u0900-\u0963\u0971-\u097f\ua8f2-\ua8ff",
    "Beng": "\u0980-\u09e3\u09f0\u09f1",
    "Guru": "\u0a00-\u0a65\u0a70-\u0a7f",
    "Gujr": "\u0a80-\u0ae5\u0af9-\u0aff",
    "Orya": "\u0b00-\u0b65\u0b71",
    "Taml": "\u0b80-\u0be5",
    "Telu": "\u0c00-\u0c65",
    "Knda": "\u0c80-\u0ce5",
    "Mlym": "\u0d00-\u0d65\u0d7a-\u0d7f",
    "Sinh": "\u0d80-\u0de5\u0df2\u0df3",
    "Thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "Laoo": "\u0e80-\u0ecf\u0edc-\u0edf",
    "Tibt": "\u0f00\u0f40-\u0fbc",
    "Mymr": "\u1000-\u103f\u1050-\u108f\u109a-\u109d",
    "Geor": "\u10a0-\u10fa\u10fc-\u10ff\u1c90-\u1cbf\u2d00-\u2d2d",
    "Ethi": "\u1200-\u135f\u1380-\u139f\u2d80-\u2dde",
    "Khmr": "\u1780-\u17d3\u17dc",
    "Hang": "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb",
    # Japanese mixes Han with kana, so the two are one class here; kana decide (see `identification`).
    "Hani": (
        "\u3005\u3007\u3041-\u3096\u309d-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d"
        "\U00020000-\U0003ffff"
    ),
}

RANGE = lazy("(.)(?:-(.))?", re.DOTALL)
RIGHT_TO_LEFT = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo"})
SPACELESS = frozenset({"Hani", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"})  # words are not set apart

# Negated and coarse on purpose: `re` visits each code point of a class when it compiles it, so a class that
# names Han and Hangul costs milliseconds. What looks foreign and isn't (an Arabic comma in an English text)
# is only looked at more closely.
COMMON = "\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3003\ufe00-\ufe0f\ufeff\ufff0-\uffff\U0001f000-\U0001faff"
LETTER = lazy(r"[^\W\d_]")
BEYOND_LATIN = lazy(f"[^\\0-\u036f\u1d00-\u1dbf\u1e00-\u1eff\u2c60-\u2c7f\ufb00-\ufb06{COMMON}]")
BEYOND_ARABIC = lazy(
    f"[^\\0-@\\[-`{{-\u00bf\u02b0-\u036f\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc{COMMON}]"
)
# Two short ranges compile in an eighth of the time, and the first character beyond them settles most lines: there is
# none, but Latin letters, dashes and quotation marks, or it is of the Arabic block.
BEYOND_PLAIN_LATIN = lazy("[^\\0-\u036f\u2000-\u206f]")
# What nearly all text in Arabic letters is made of: as a set it costs nothing to compile.
PLAIN_ARABIC = frozenset(
    "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633"
    "\u0634\u0635\u0636\u0637\u0638\u0639\u063a\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064a\u067e\u0686"
    "\u0698\u06a9\u06af\u06cc\u06c0\u06d5\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u06f0\u06f1\u06f2"
    "\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9\u060c\u061b\u061f\u200c\u00ab\u00bb\u2013\u2014\u2026\xa0 \n"
    "0123456789.,:;!?()[]/%+-'\"|*#@_=<>"
)
FEW = 200  # characters that are enough to count words up to any limit here
KANA = lazy("[\u3041-\u3096\u309d-\u30ff\u31f0-\u31ff\uff66-\uff9d]")

ASCII_WORD = lazy("[a-z]+")
LATIN_WORD = lazy("[a-z\u00df-\u00f6\u00f8-\u02af\u0300-\u036f\u1e00-\u1eff]+")
ARABIC_WORD = lazy(
    "[\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06ff\u0750-\u077f\u0870-\u08ff]+"
)
VARIANTS = {
    "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
    "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}": "\N{ARABIC LETTER ALEF}",
    "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}": "\N{ARABIC LETTER ALEF}",
    "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
}
# Vowel signs, tatweel, hamza above.
MARKS = "\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06ea-\u06ed"
FORMS = "\ufb50-\ufdff\ufe70-\ufefc"
ARABIC_MARK = lazy(f"[{MARKS}]+")
PRESENTATION = lazy(f"[{FORMS}]")
# Where either may be: classes of two ranges compile at once, and nearly all text has none of this.
VOWELLED, RECITED = lazy("[\u064b-\u065f\ufb50-\ufefc]"), lazy("[\u06d6-\u06ed]")


class Stretch(Row):
    """Letters of one script with the neutrals between them, from the first to the last."""

    start: int
    end: int
    script: str


@cache
def stretch_pattern() -> re.Pattern[str]:
    """Stretches of Latin, of Arabic, and of letters that are neither; `lastgroup` tells which.

    The quantifiers are possessive, so a gap is read twice at most: by the stretch that it doesn't continue,
    and by the search for the next.
    """
    gap = r"(?: [^\w\n]++ | [\d_]++ )*+"
    latin, arabic = f"[{LETTERS['Latn']}]++", f"[{LETTERS['Arab']}]++"
    other = f"(?: (?! [{LETTERS['Latn']}{LETTERS['Arab']}] ) [^\\W\\d_] )++"
    return re.compile(
        "|".join(
            f"(?P<{name}> {letters} (?: {gap} {letters} )*+ )"
            for name, letters in (("Latn", latin), ("Arab", arabic), ("other", other))
        ),
        re.VERBOSE,
    )


def stretches(text: str, start: int = 0, end: int | None = None) -> Iterator[Stretch]:
    """The stretches of a text in order; none goes over a line break."""
    for match in stretch_pattern().finditer(text, start, len(text) if end is None else end):
        if match.lastgroup == "other":
            yield from others(text, *match.span())
        else:
            yield Stretch(*match.span(), match.lastgroup or "")


def others(text: str, start: int, end: int) -> Iterator[Stretch]:
    """The stretches of a part without Latin and Arabic letters."""
    while start < end:
        script = script_at(text[start])
        found = alone_pattern(script).match(text, start, end) if script else None
        if script and found:
            yield Stretch(start, found.end(), script)
        start = found.end() if found else start + 1
        letter = LETTER.search(text, start, end)
        start = letter.start() if letter else end


@cache
def alone_pattern(script: str) -> re.Pattern[str]:
    """A stretch of one script, for those that `stretch_pattern` doesn't tell apart."""
    return re.compile(rf"[{LETTERS[script]}]++(?:(?:[^\w\n]++|[\d_]++)*+[{LETTERS[script]}]++)*+")


@cache
def borders() -> tuple[list[str], list[tuple[str, str]]]:
    """First letters of all ranges, sorted, and the last letter and script of each."""
    ranges = sorted(
        (match[1], match[2] or match[1], script) for script, named in LETTERS.items() for match in RANGE.finditer(named)
    )
    return [first for first, _, _ in ranges], [(last, script) for _, last, script in ranges]


def script_at(letter: str) -> str | None:
    """The script of a letter."""
    firsts, rest = borders()
    place = bisect_right(firsts, letter) - 1
    return rest[place][1] if place >= 0 and letter <= rest[place][0] else None


@cache
def word_pattern(script: str) -> re.Pattern[str]:
    """Words of a script, marks included."""
    return re.compile(f"[{LETTERS[script]}\u0300-\u036f\u0591-\u05c7]+")


def script_of(text: str) -> str | None:
    """The script of most letters, the first where two are equal; None without letters."""
    only = only_script(text)
    if only:
        return only
    lengths: dict[str, int] = {}
    for start, end, script in stretches(text):
        lengths[script] = lengths.get(script, 0) + end - start
    return max(lengths, key=lambda script: lengths[script], default=None)


def only_script(text: str) -> str | None:
    """Latin or Arabic, where it is the only script of the text."""
    if PLAIN_ARABIC.issuperset(text):
        return "Arab" if any(letter > "\u0620" and letter.isalpha() for letter in text) else None
    beyond = None if text.isascii() else BEYOND_PLAIN_LATIN.search(text)
    if beyond is None or not ("\u0600" <= beyond[0] <= "\u06ff" or BEYOND_LATIN.search(text)):
        return "Latn" if LETTER.search(text) else None
    return "Arab" if not BEYOND_ARABIC.search(text) and LETTER.search(text) else None


def direction(script: str) -> str:
    """The direction in which a script is written."""
    return "rtl" if script in RIGHT_TO_LEFT else "ltr"


def fold_arabic(text: str) -> str:
    """One yeh, one kaf, bare alef, teh marbuta as heh, no marks: what writers vary without meaning it.

    Six `replace` are ten times as fast as one `translate` on a paragraph.
    """
    if "\u0640" in text or "\u0670" in text or VOWELLED.search(text) or RECITED.search(text):
        if PRESENTATION.search(text):
            from unicodedata import normalize  # most text needs none of it

            text = normalize("NFKC", text)
        text = ARABIC_MARK.sub("", text)
    for variant, letter in VARIANTS.items():
        text = text.replace(variant, letter)
    return text


def folded(text: str, script: str) -> str:
    """The text as tables of a script hold their words."""
    if script == "Arab":
        return fold_arabic(text)
    text = text.lower()
    if script == "Latn" and not text.isascii():
        from unicodedata import normalize

        text = normalize("NFC", text).replace("i\N{COMBINING DOT ABOVE}", "i")
    return text


def words(text: str, script: str) -> list[str]:
    """The words of one script in a text, folded for look-ups."""
    small = folded(text, script)
    if script == "Latn":
        return (ASCII_WORD if small.isascii() else LATIN_WORD).findall(small)
    return (ARABIC_WORD if script == "Arab" else word_pattern(script)).findall(small)


def count_words(text: str, script: str) -> int:
    """How many words a text has, or so many that no limit here is higher."""
    count = len(words(text[:FEW], script))
    return len(text[:FEW]) // 2 if script in SPACELESS else count
