"""The words of dates: how text is cut and folded to find them, and the table of them.

A line of `models/dates/names.txt` is `role <tab> value <tab> name|name|…`. Its names are cut and folded as
here, so that a look-up is one dict access a word; the words of a longer name are joined by a space, and its
first word stands in `heads`, its last in `tails`. `tools/build_dates.py` makes the table.
"""

import os
import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from normalizer.patterns import lazy

TABLE = os.path.join(os.path.dirname(__file__), "..", "models", "dates", "names.txt")

END, NUMBER, WORD, MARK = 0, 1, 2, 3  # kinds of tokens; END is none, the others are the groups of `TOKEN`

Month = tuple[str, int, bool]  # calendar, number, whether the name is the full one

# What may stand between the parts of a date without meaning anything: controls of direction, soft hyphens,
# zero-width spaces. (White space and no-break spaces are `\s`.)
BLANK = "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"
# No letters and no digits. The apostrophe is one: "d'abril" are two words.
MARKS = (
    "!-/:-@\\[-`{-~\u00a1-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00ba\u00bb\u00bf\u00d7\u00f7\u02bc"
    "\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2010-\u205e\u2190-\u2bff"
    "\u3000-\u3004\u3008-\u3020\u30fb\ufe0f\uff01-\uff0f\uff1a-\uff20\uff5b-\uff65\U0001f000-\U0001faff"
)
UNIT = "年月日号號년월일時时点點시分분秒초"  # a word each: Chinese and Japanese write no spaces

# Letters that pages use for one another, and marks that come and go.
FOLD = {
    **dict.fromkeys((0x626, 0x63D, 0x649, 0x64A, 0x6CD, 0x6CE, 0x6D0, 0x6D2), "\N{ARABIC LETTER FARSI YEH}"),
    **dict.fromkeys((0x629, 0x6BE, 0x6C0, 0x6C1, 0x6C2, 0x6C3, 0x6D5), "\N{ARABIC LETTER HEH}"),
    **dict.fromkeys((0x622, 0x623, 0x625, 0x671), "\N{ARABIC LETTER ALEF}"),
    **dict.fromkeys((0x624, 0x6C6, 0x6C7, 0x6C9), "\N{ARABIC LETTER WAW}"),
    0x643: "\N{ARABIC LETTER KEHEH}",
    0x6AB: "\N{ARABIC LETTER GAF}",
    0x695: "\N{ARABIC LETTER REH}",
    0x6B5: "\N{ARABIC LETTER LAM}",
    0x451: "\N{CYRILLIC SMALL LETTER IE}",
    **dict.fromkeys((0x640, *range(0x64B, 0x656), 0x670, 0x200C, 0x200D, *range(0x300, 0x370))),
}


def fold(word: str) -> str:
    """The form of a word under which the table knows it."""
    return word.lower() if word.isascii() else word.lower().translate(FOLD)


TOKEN = lazy(f"(\\d+)|([^\\s\\d{BLANK}{MARKS}{UNIT}]+|[{UNIT}])|([^\\s{BLANK}])")
PLAIN_TOKEN = lazy(r"(\d+)|([^\s\d!-/:-@\[-`{-~]+)|(\S)")  # of ASCII: compiled in a tenth of the time


def tokenized(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The tokens of a stretch: each a number (group 1), a word (2) or a mark (3)."""
    plain = text.isascii() or text[start:end].isascii()
    return (PLAIN_TOKEN if plain else TOKEN).finditer(text, start, end)


class Words:
    """The table, by role; its weekdays, a third of all names, are read where a date asks for them."""

    def __init__(self, table: str) -> None:
        self.months: dict[str, tuple[Month, ...]] = {}
        self.days: list[tuple[str, str]] = []
        self.periods: dict[str, str] = {}  # am, pm, night
        self.eras: dict[str, str] = {}  # a calendar, or "" for a word that only says "year"
        self.zones: dict[str, str] = {}  # an offset, or "" where the name does not settle it
        sets: dict[str, frozenset[str]] = {}
        for line in table.splitlines():
            role, value, names = line.split("\t")
            if role == "month":
                months = tuple(_month(one) for one in value.split(";"))
                self.months.update(dict.fromkeys(names.split("|"), months))
            elif role == "weekday":
                self.days.append((value, names))
            elif role in ("period", "era", "zone"):
                getattr(self, role + "s").update(dict.fromkeys(names.split("|"), value))
            else:
                sets[role] = frozenset(names.split("|"))
        self.between = sets["between"]  # may stand between the parts of a date
        self.clocks = sets["clock"]  # may stand before a time
        self.hours = sets["hour"]  # may stand after one
        self.durations = sets["duration"]  # after one, that make it no time of day
        self.doubtful = sets["doubtful"]  # months and days that are common words too
        self.counted = sets["counted"]  # after a number, that make it a count and no year
        self.followers = sets["follower"]  # after a number of two digits, that leave it a year
        self.leads = sets["lead"]  # before a day and a month
        self.of_day = sets["of day"]  # between a weekday or a time and a date
        self.joints = sets["of day"] | sets["equals"]  # between a date and what follows it
        self.heads = sets["head"]
        self.tails = sets["tail"]

    @cached_property
    def weekdays(self) -> dict[str, str]:
        """Names of weekdays to ISO digits, "1" Monday; several where languages differ."""
        return {name: value for value, names in self.days for name in names.split("|")}


def _month(value: str) -> Month:
    calendar, number, width = value.split()
    return calendar, int(number), width == "wide"


@lru_cache(maxsize=1)
def words() -> Words:
    """The table, read once."""
    with open(TABLE, encoding="utf-8") as file:
        return Words(file.read())
