"""Dates of numbers: "2024-05-17", "17.05.2024", "۱۴۰۳/۰۲/۲۸", "20/2/92", "2023年6月22日".

Year first is one reading. Day first and month first are two where a country could mean either: Gregorian,
ASCII digits, a slash or a dash; a full stop or other digits mean day first. Years without an era: up to 1415
Solar Hijri, to 1499 lunar, from 2400 Buddhist.
Not read: what goes on beside the numbers ("10.1.2.3", ".../2024/05/17/x"), "4-3-3", "1.2.3".
"""

from collections.abc import Iterable

from normalizer.dates import calendars
from normalizer.dates.calendars import BUDDHIST, GREGORY, ISLAMIC, PERSIAN
from normalizer.dates.core import SOLAR_TODAY, Core, Reading, full_years
from normalizer.dates.tokens import DASHES, Tokens
from normalizer.dates.words import NUMBER, WORD

NUMERIC_MARKS = DASHES.union(".\N{FULLWIDTH SOLIDUS}\N{ARABIC DATE SEPARATOR}")
ADDRESS = frozenset("/-_#@=&+~:.\\%")  # glued to numbers they make an address, a version, a code
RIGHT_TO_LEFT = frozenset("\u061c\u200f\u202b\u2067")  # marks, embedding, isolate
YEAR_UNITS, MONTH_UNITS, DAY_UNITS = frozenset("年년"), frozenset("月월"), frozenset("日号號일")


def numeric(tokens: Tokens, at: int) -> Core | None:
    """ "2024-05-17", "17.05.2024", "۱۴۰۳/۰۲/۲۸", "20/2/92", and with units."""
    mark = tokens.texts[at + 1]
    if tokens.kinds[at + 1] == WORD:
        return _with_units(tokens, at)
    if mark not in NUMERIC_MARKS or tokens.texts[at + 3] != mark:
        return None
    parts = [tokens.number(at + step, 4) for step in (0, 2, 4)]
    if None in parts or not _free(tokens, at, at + 4):
        return None
    lengths = tuple(len(tokens.texts[at + step]) for step in (0, 2, 4))
    a, b, c = (part or 0 for part in parts)
    end = at + 5
    era = tokens.era(end)
    readings: list[Reading]
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        readings = [(_calendar(a, era), a, b, c)]
    elif lengths[2] == 4 and max(lengths[:2]) <= 2:
        readings = _day_first(a, b, [(_calendar(c, era), c)], american=mark != "." and _western(tokens, at))
        if mark == "." and b > 12:
            readings = [(GREGORY, c, a, b)]
    elif max(lengths) == 2 and (lengths == (2, 2, 2) or (mark == "/" and 2 in (lengths[0], lengths[2]))):
        readings = _two_digits(a, b, c, lengths, _western(tokens, at))
    else:
        return None
    era_end = era[1] if era and era[0] in ("", readings[0][0]) else end
    return Core(at, era_end, readings, year=True, sure=4 in lengths)


def _free(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a numeric date stands alone: no address, version or telephone number goes on beside it."""
    before, after = first - 1, last + 1
    latin = tokens.kinds[before] == WORD and tokens.ascii(before)
    if tokens.glued(first) and (latin or tokens.mark(before, ADDRESS)):
        return False
    if not tokens.glued(after):
        return True
    if tokens.kinds[after] == WORD:
        return not tokens.ascii(after) or tokens.word(after) == "t"
    goes_on = tokens.glued(after + 1) and tokens.kinds[after + 1] in (NUMBER, WORD)
    if tokens.mark(after, "@") and tokens.mark(after + 2, ":"):  # "2025-12-13@17:43:55"
        return True
    return not (goes_on and tokens.mark(after, ADDRESS))


def _western(tokens: Tokens, at: int) -> bool:
    """Whether the numbers are ASCII digits without the direction marks of right-to-left text between them."""
    between = tokens.text[tokens.starts[at] : tokens.end(at + 4)]
    return between.isascii() or not (RIGHT_TO_LEFT & set(between) or not tokens.ascii(at))


def _calendar(year: int, era: tuple[str, int] | None) -> str:
    """The calendar of a year in a date of numbers alone."""
    if era and era[0]:
        return era[0]
    if year >= calendars.YEARS[BUDDHIST][0]:
        return BUDDHIST
    return GREGORY if year >= calendars.YEARS[GREGORY][0] else PERSIAN if year <= SOLAR_TODAY else ISLAMIC


def _day_first(a: int, b: int, years: Iterable[tuple[str, int]], *, american: bool) -> list[Reading]:
    """Only Gregorian dates in ASCII digits with a slash or a dash are also written month first."""
    years = list(years)
    readings: list[Reading] = [(calendar, year, b, a) for calendar, year in years]
    if american:
        readings += [(calendar, year, a, b) for calendar, year in years if calendar == GREGORY]
    return readings


def _two_digits(a: int, b: int, c: int, lengths: tuple[int, ...], western: bool) -> list[Reading]:
    readings: list[Reading] = []
    if lengths[2] == 2:
        readings += _day_first(a, b, [(GREGORY, year) for year in full_years(c, GREGORY)], american=western)
        readings += _day_first(a, b, [(PERSIAN, year) for year in full_years(c, PERSIAN)], american=False)
    if lengths[0] == 2:
        readings += [(PERSIAN, year, b, c) for year in full_years(a, PERSIAN)]
        readings += [(GREGORY, year, b, c) for year in full_years(a, GREGORY) if western]
    return readings if western else sorted(readings, key=lambda reading: reading[0] != PERSIAN)


def _with_units(tokens: Tokens, at: int) -> Core | None:
    """ "2023年6月22日", "2023년 6월 22일", "6月22日"."""
    year, start = None, at
    if tokens.word(at + 1) in YEAR_UNITS and len(tokens.texts[at]) == 4:
        year, at = tokens.number(at, 4), at + 2
    month, day = tokens.number(at), tokens.number(at + 2)
    units = tokens.word(at + 1) in MONTH_UNITS and tokens.word(at + 3) in DAY_UNITS
    if month is None or day is None or not units or not 1 <= month <= 12:
        return None
    return Core(start, at + 4, [(GREGORY, year, month, day)], year=year is not None)
