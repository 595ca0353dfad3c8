"""Characters that nobody sees, by name: what the report, the terminal and the diff of a check put in their place.

Shown:      "می\\u200cروم" as "می", ZWNJ, "روم"; a no-break space as NBSP; controls of direction, tags, fillers
Left alone: line feeds and tabs; what makes one picture of an emoji sequence (joiners, selectors, a flag's tags)

Names are the abbreviations of Unicode's NameAliases.txt and of UAX #9; what has none is its code point.
"""

from collections.abc import Collection, Iterator

from normalizer.patterns import lazy

NAMES = {
    "\x1b": "ESC", "\r": "CR", "\x07": "BEL", "\x08": "BS", "\x00": "NUL", "\x7f": "DEL", "\x85": "NEL",
    "\u00a0": "NBSP", "\u00ad": "SHY", "\u034f": "CGJ", "\u061c": "ALM", "\u180e": "MVS",
    "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u200e": "LRM", "\u200f": "RLM",
    "\u2028": "LSEP", "\u2029": "PSEP", "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO",
    "\u202e": "RLO", "\u202f": "NNBSP", "\u205f": "MMSP", "\u2060": "WJ", "\u2066": "LRI", "\u2067": "RLI",
    "\u2068": "FSI", "\u2069": "PDI", "\ufeff": "BOM",
}  # fmt: skip
# What the letters around it need, or what is no more than a blank.
NEEDED = frozenset("\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{NO-BREAK SPACE}")
# Controls but line feed and tab, blanks but the space, and what Unicode calls default ignorable; lone surrogates, too,
# which no output can hold. Variation selectors choose a picture and stay with it.
HIDDEN = (
    "\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u2800\u3000\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
PICTURE = "[\u2190-\u27ff\u2900-\u2bff\U0001f000-\U0001faff][\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]{0,3}"
TOKEN = lazy(
    f"(?P<emoji>\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f|{PICTURE}(?:\u200d{PICTURE})+)|(?P<hidden>[{HIDDEN}])"
)


def parts(text: str) -> Iterator[tuple[str, str]]:
    """Stretches of the text with "", and each hidden character alone with its name; together they are the text.

    >>> list(parts("می\\u200cروم"))
    [('می', ''), ('\\u200c', 'ZWNJ'), ('روم', '')]
    """
    place = 0
    for match in TOKEN.finditer(text):
        if match["hidden"]:
            if place < match.start():
                yield text[place : match.start()], ""
            yield match[0], name(match[0])
            place = match.end()
    if place < len(text):
        yield text[place:], ""


def name(char: str) -> str:
    """The abbreviation of a hidden character, else its code point ("U+E0041")."""
    return NAMES.get(char) or f"U+{ord(char):04X}"


def shown(text: str, passed: Collection[str] = ()) -> str:
    """The text with the names of its hidden characters in their places, but of those that are `passed` on.

    >>> shown("می\u200cروم\u202e"), shown("می\u200cروم\u202e", NEEDED) == "می\u200cروم<RLO>"
    ('می<ZWNJ>روم<RLO>', True)
    """
    return "".join(f"<{named}>" if named and words not in passed else words for words, named in parts(text))
