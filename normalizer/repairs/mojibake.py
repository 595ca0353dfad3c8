"""Text that was decoded with the wrong charset, line by line.

Before:      "ÎÈÑ ÑæÒ ÇÓÊ" (windows-1256 read as windows-1252), "ط³ظ„ط§ظ…" (UTF-8 read as windows-1256),
             "cafÃ©" (UTF-8 read as windows-1252: ftfy's `fix_encoding`)
After:       "خبر روز است", "سلام", "café"
Left alone:  lines with a natural share of accented letters ("déjà vu"), words that only hold such a letter, anything
             that does not decode whole.

A line is turned back only if all of it can be, so that nothing is lost; certain where it has twelve letters or more.
Source: the WHATWG Encoding Standard's indexes of windows-1252 and windows-1256; ftfy, which says how sure one can be.
"""

from collections.abc import Iterator
from itertools import islice

from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

ACCENTS = frozenset(map(chr, range(0xC0, 0x100)))
ACCENTED = lazy("[\u00c0-\u00ff]")
ASCII_LETTER = lazy("[A-Za-z]")
ARABIC = lazy("[\u0621-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc]")
TWICE = lazy("[\u0637\u0638][^\\s\\w]|[\u0637\u0638][\u0080-\u06ff]")  # the lead bytes D8 and D9 in windows-1256
UTF8_LATIN = lazy("[\u00c2-\u00c5\u00d8-\u00db\u00e2\u00f0][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]")
LEAST = 4
SURE = 12


def repair(page: Page) -> Iterator[Edit]:
    accented = not ACCENTS.isdisjoint(page.chars)  # Persian text holds but the Arabic letters
    if not accented and leads(page.text) < LEAST:
        return
    for line in page.lines:
        read = not line.text.isascii() and (accented or leads(line.text) >= LEAST)
        fixed = turned_back(line.text) if read else None
        if fixed and fixed != line.text:
            sure = sum(map(str.isalpha, fixed)) >= SURE and not few(line.text)
            for place, end, words in changed(line.text, fixed):
                yield Edit(Span(line.start + place, line.start + end), words, "mojibake", certain=sure)


def changed(before: str, after: str) -> Iterator[tuple[int, int, str]]:
    """Where the words of two lines differ, and what stands there now; all of it where a space was part of a letter."""
    old, new = before.split(" "), after.split(" ")
    if len(old) != len(new):
        old, new = [before], [after]
    place = 0
    for word, fixed in zip(old, new, strict=True):
        if word != fixed:
            yield place, place + len(word), fixed
        place += len(word) + 1


def few(text: str) -> bool:
    """Whether so few letters are wrong that they may have been written so."""
    return len(ACCENTED.findall(text)) < LEAST


def turned_back(text: str) -> str | None:
    """The line as it was meant; None where it is right as it stands, or can't be known."""
    accented = len(ACCENTED.findall(text))
    pairs = len(UTF8_LATIN.findall(text)) if accented else 0
    if pairs * 2 >= accented >= LEAST or pairs == accented > 0:
        from ftfy import fix_encoding

        return fix_encoding(text)
    if accented >= LEAST and next(islice(ASCII_LETTER.finditer(text), (accented - 1) // 4, None), None) is None:
        return recoded(text, "cp1252", "cp1256")
    if leads(text) < LEAST:
        return None
    pairs = len(TWICE.findall(text))
    if pairs >= LEAST and pairs * 2.2 > len(ARABIC.findall(text)) * 0.5:
        return recoded(text, "cp1256", "utf-8")
    return None


def leads(text: str) -> int:
    """How many letters are lead bytes of UTF-8 in windows-1256."""
    return text.count("\u0637") + text.count("\u0638")


def byte(character: str, codec: str) -> bytes:
    """The byte a character was read from; the holes of a Windows charset were read as control characters.

    Raises UnicodeEncodeError where it can be from no byte of that charset.
    """
    return character.encode("latin-1" if "\x80" <= character <= "\x9f" else codec)


def recoded(text: str, wrong: str, right: str) -> str | None:
    """The text's bytes in the wrong charset read in the right one, if that gives nothing but Arabic letters."""
    try:
        fixed = b"".join(byte(character, wrong) for character in text).decode(right)
    except UnicodeError:
        return None
    letters = [character for character in fixed if character.isalpha()]
    arabic = len(ARABIC.findall(fixed))
    return fixed if arabic >= LEAST and arabic >= 0.9 * len([c for c in letters if c > "\x7f"]) else None
