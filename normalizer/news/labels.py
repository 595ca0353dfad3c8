"""Keys for the word tables of a page's languages: how a label, a button or a name is looked up.

A line's key has no case, no half-space, no look-alike letters and no marks at its edges, so that "كد خبر :" finds
"کد خبر". Keys are compared, never printed.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from types import ModuleType

from normalizer.lines import STOPS, Line, is_address
from normalizer.page import FOLDED, Page
from normalizer.patterns import lazy
from normalizer.record import Record

EDGE = "\N{MULTIPLICATION SIGN}\N{EYE} \t\xa0:;.,…•·|/\\»«›‹>→←↓↑▼▶►◄*+–—-،؛!\"'()[]#@\u200b\u200e\u200f\u200c\ufe0f"
SIGNS = frozenset("+=*_#<>{}~^")  # of buttons ("A+ A-"), never of names
GOES_ON = ".!?;)»”؟۔"
LETTERS = {
    **FOLDED,
    **dict.fromkeys("\u0623\u0625\u0622", "\N{ARABIC LETTER ALEF}"),
    "\N{ARABIC LETTER YEH WITH HAMZA ABOVE}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER HEH GOAL}": "\N{ARABIC LETTER HEH}",
    "\N{ARABIC LETTER HEH DOACHASHMEE}": "\N{ARABIC LETTER HEH}",  # of Kurdish keyboards, too: "ھەولێر"
    "\N{ARABIC LETTER AE}": "\N{ARABIC LETTER HEH}",  # "ههولێر", whose half-spaces behind its ae are gone
    "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
    "\N{ARABIC LETTER TEH MARBUTA GOAL}": "\N{ARABIC LETTER HEH}",
    "\N{ARABIC LETTER HEH WITH YEH ABOVE}": "\N{ARABIC LETTER HEH}",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",  # "İLGİLİ" and "ILGILI" have no other small form that all readers share
    "\N{COMBINING DOT ABOVE}": "",
    **dict(zip("άέήίϊΐόύϋΰώ", "αεηιιιουυυω", strict=True)),  # which capitals have not: "ΔΙΑΒΑΣΤΕ ΑΚΟΜΗ"
    # Tatweel, vowel signs, hamza above, half-spaces, and what isn't seen, stand for nothing.
    **dict.fromkeys("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u200c\u200d", ""),
    **dict.fromkeys("\u200b\u200e\u200f\u00ad\ufe0f", ""),
}
WRITTEN_ALIKE = frozenset(LETTERS)


def key(text: str) -> str:
    """What a table's word and a page's line have in common."""
    return " ".join(folded(text).strip(EDGE).split())


def folded(text: str) -> str:
    """Without case, look-alike letters and what stands for nothing; no letter here becomes another one here."""
    text = text.casefold()
    if not text.isascii():
        for letter in WRITTEN_ALIKE.intersection(text):  # several times as fast as `translate`
            text = text.replace(letter, LETTERS[letter])
    return text


@lru_cache(maxsize=8192)
def word_key(word: str) -> str:
    """The key of a word that opens a line: there are few of these."""
    return key(word)


@cache
def keys(language: ModuleType, table: str) -> frozenset[str]:
    """One table of one language, as keys; half-spaces also as spaces, which is how they are often typed."""
    rows = getattr(language, table, ())
    spaced = [row.replace("\N{ZERO WIDTH NON-JOINER}", " ") for row in rows if "\N{ZERO WIDTH NON-JOINER}" in row]
    folds = folded("\n".join((*rows, *spaced)))  # a table at once, as `key` does it row by row
    return frozenset([" ".join(row.strip(EDGE).split()) for row in folds.split("\n")]) - {""}


@lru_cache(maxsize=4096)  # some seventy tables of each set of languages that pages come in: mixed, they come in fifty
def of_all(languages: tuple[ModuleType, ...], table: str) -> frozenset[str]:
    return frozenset().union(*(keys(language, table) for language in languages))


@lru_cache(maxsize=1024)
def of_tables(languages: tuple[ModuleType, ...], tables: tuple[str, ...]) -> frozenset[str]:
    """Several tables of all the languages in one."""
    return frozenset().union(*(of_all(languages, table) for table in tables))


@lru_cache(maxsize=1024)
def heads(phrases: frozenset[str]) -> frozenset[str]:
    """The first three letters of each: a line that opens otherwise needs no look."""
    short = {phrase + end for phrase in phrases if len(phrase) == 2 for end in " :/|"}
    return frozenset(phrase[:3] for phrase in phrases) | short


def may_open(text: str, phrases: frozenset[str]) -> bool:
    """Cheap: whether a line's key can begin as one of the phrases does."""
    return key(text[:12])[:3] in heads(phrases)


def opens_with(text: str, phrases: frozenset[str]) -> bool:
    """Whether the first one to three words of a line are one of the phrases."""
    words = text.split(None, 3)[:3]
    return any(key(" ".join(words[:count])) in phrases for count in range(1, len(words) + 1))


def announces(words: str, headings: frozenset[str]) -> bool:
    """Whether a line's key opens with a heading of two or three words and goes on: "more articles on ropes"."""
    row = words.split(None, 3)
    return any(" ".join(row[:count]) in headings for count in (2, 3) if count < len(row))


def listed(page: Page, table: str) -> frozenset[str]:
    """One table's words of all the languages that the page may hold, as keys."""
    return of_all(page.tables, table)


LONGEST = 200
LONGEST_BUTTON = 25
WHOLE = 120  # characters of a line that can be a label and what it names; of longer ones the opening is read
HANDLE = lazy(r"@\w{2,30}")  # of a reporter
MAIL = lazy(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}")  # a reporter's address
DIGIT = lazy(r"\d")


class Short(Record):
    """A short line with its key: what labels, buttons and counters are."""

    row: int
    start: int
    end: int
    text: str
    key: str


@lru_cache(maxsize=2)
def short_lines(page: Page) -> tuple[Short, ...]:
    """The lines that are short enough to be a part of the page's frame."""
    lines = page.lines
    return tuple(
        Short(index, line.start, line.end, line.text, key(line.text if len(line.text) <= WHOLE else line.text[:60]))
        for index, line in enumerate(lines)
        if line.text and len(line.text) <= LONGEST and not goes_on(lines, index) and not is_inside(page, index)
    )


def is_inside(page: Page, index: int) -> bool:
    """Whether a line is a word of a sentence that a flattener broke around it: "Instagram" above "began testing" and
    more. Not "read" alone in small letters below a headline, which is a button."""
    below = page.lines[index + 1].text if index + 1 in page.continued else ""
    return below[:1].islower() and (len(below) > LONGEST_BUTTON or index + 2 in page.continued)


def goes_on(lines: Sequence[Line], index: int) -> bool:
    """Whether the next line goes on with the sentence of this one, as where links were put on lines of their own.

    A blank line may stand between where that line ends a sentence, as in a text written paragraph by paragraph.
    """
    following = [line.text for line in lines[index + 1 : index + 3]]
    if not following:
        return False
    text = following[0] or following[-1]
    first = text.partition(" ")[0]  # of no address, nor a label: "aktualizacja: 12.03.2025 11:05"
    lower = len(text) > LONGEST_BUTTON and text[0].islower()
    small = lower and "://" not in text and first[-1] != ":" and not is_address(first)
    return (small and text.endswith(STOPS)) if not following[0] else text[0] in GOES_ON or small


OPENING = 6  # letters of a phrase that a line is compared by before any rule reads it
HEAD = lazy(r"\w*")


def opens(page: Page, tables: tuple[str, ...]) -> bool:
    """Whether a line of the page may open with a phrase of the tables: what rules of labels ask before they read."""
    return not beginnings(of_tables(page.tables, tables)).isdisjoint(openings(page))


@lru_cache(maxsize=1024)
def beginnings(phrases: frozenset[str]) -> frozenset[str]:
    """The first letters of each phrase; of a short one, behind which a line may go on, the first word."""
    return frozenset(phrase[:OPENING] if len(phrase) >= OPENING else first_word(phrase) for phrase in phrases)


@lru_cache(maxsize=2)
def openings(page: Page) -> frozenset[str]:
    """The first letters of each line's key, and its first word; behind a number also those of what follows it."""
    keys = {line.row: line.key for line in short_lines(page)}
    keys |= {row: key(line.text[:24]) for row, line in enumerate(page.lines) if line.text and row not in keys}
    opened = {*keys.values()}
    opened.update([behind_number(words) for words in opened if words[:1].isdigit()])
    return frozenset([words[:OPENING] for words in opened] + [first_word(words) for words in opened])


def first_word(words: str) -> str:
    match = HEAD.match(words)
    return match[0] if match else ""


def behind_number(words: str) -> str:
    return words[next((place for place, letter in enumerate(words) if letter.isalpha()), len(words)) :]
