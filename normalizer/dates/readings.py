"""The grammar of dates with a month's name; a date's own tokens in any form.

Orders:  day month [year]; month day [year]; year month day; year day month; "Thu Jun 22 10:37:05 +0000 2023".
"""

from collections.abc import Iterable, Iterator

from normalizer.dates import calendars, clocks
from normalizer.dates.calendars import BUDDHIST, GREGORY, PERSIAN
from normalizer.dates.core import Core, Reading, full_years
from normalizer.dates.numbers import numeric
from normalizer.dates.tokens import DASHES, PADDING, Tokens
from normalizer.dates.words import END, MARK, NUMBER, WORD, Month

APOSTROPHES = frozenset("'\N{RIGHT SINGLE QUOTATION MARK}")
QUOTED = APOSTROPHES | DASHES
RANGES = DASHES.union(":.")  # "May 5-7", "June 5:30", "May 5.2"
DAY_MARKS = APOSTROPHES.union(".\\\N{MASCULINE ORDINAL INDICATOR}")  # Markdown escapes "22\."
YEAR_MARKS = APOSTROPHES.union(",\N{ARABIC COMMA}")
SHORT_YEAR_MARKS = YEAR_MARKS.union(".")  # after an abbreviated month
FIRST_MARKS = YEAR_MARKS.union(".()")
CROATIAN = frozenset(("listopad", "listopada", "lip", "lis", "srp"))  # in Polish and Czech a month later
NUMBERED_MONTH = frozenset(("tháng", "thang", "thg"))
Named = tuple[tuple[Month, ...], int, str]  # the months of a name, the index after it, the name
Years = tuple[list[int], int, str, bool]


def core_around(tokens: Tokens, anchor: int) -> Core | None:
    """The date that a number belongs to."""
    found = core_at(tokens, anchor)
    if found and (found.year or found.name is None):
        return found
    if tokens.number(anchor) is None:
        return found
    for at in range(max(anchor - 6, PADDING), anchor):
        before = _month_day(tokens, at, anchor) if tokens.kinds[at] == WORD else None
        if before:
            return before if before.year or not found else found
    return found


def core_at(tokens: Tokens, at: int) -> Core | None:
    """The date that begins at an index."""
    if tokens.kinds[at] == WORD:
        return _month_day(tokens, at)
    if tokens.kinds[at] != NUMBER or (tokens.texts[at + 1] == "," and len(tokens.texts[at]) < 3):
        return None
    numbers = numeric(tokens, at) if tokens.kinds[at + 2] == NUMBER else None
    return numbers or _day_month(tokens, at) or _year_first(tokens, at)


def _day_month(tokens: Tokens, at: int) -> Core | None:
    """ "22 June 2023", "22 de junio de 2023", "17-May-2024", "۲۸ اردیبهشت"."""
    day = tokens.number(at)
    if day is None or not 1 <= day <= 31 or tokens.kinds[at + 1] == NUMBER or _goes_on_before(tokens, at):
        return None
    month_at = _skip(tokens, at + 1, DAY_MARKS)
    comma = month_at > at + 1 and tokens.mark(month_at, ",")  # "3rd, January 2025"; not "on the 3rd, May said"
    found = _month(tokens, month_at + comma)
    core = found and _dated(tokens, at, found[1], day, found, month_at + comma)
    return None if core and comma and not core.year else core


def _month_day(tokens: Tokens, at: int, anchor: int | None = None) -> Core | None:
    """ "June 22, 2023", "Nov. 19"; `anchor` is where the day must stand."""
    found = _month(tokens, at)
    if not found:
        return None
    day_at = _skip(tokens, found[1], DAY_MARKS, 2)
    day = tokens.number(day_at)
    if day is None or not 1 <= day <= 31 or (anchor is not None and day_at != anchor):
        return None
    end = _ordinal(tokens, day_at + 1)
    if tokens.mark(end, RANGES) and tokens.kinds[end + 1] == NUMBER and tokens.tight(end):
        return None
    core = _dated(tokens, at, end, day, found, at)
    return core if core.year else _clock_year(tokens, core, found[0], day) or core


def _clock_year(tokens: Tokens, core: Core, months: tuple[Month, ...], day: int) -> Core | None:
    """ "Thu Jun 22 10:37:05 +0000 2023": the year after the time."""
    clock = clocks.read(tokens, core.end)
    year = clock and tokens.number(clock.end, 4)
    if not (clock and year and len(tokens.texts[clock.end]) == 4):
        return None
    return Core(core.start, clock.end + 1, _read(months, [year], day), year=True, name=core.name, clock=clock)


def _dated(tokens: Tokens, start: int, end: int, day: int, found: Named, at: int) -> Core:
    """A day and a month with the year that may follow."""
    months, _, name = found
    wide = months[0][2]
    if name in CROATIAN:  # only Croatian writes a full stop after the day there
        months = (min(months),) if tokens.mark(start + 1, ".") else (max(months),)
    year = _year(tokens, end, months, dot=not wide or len(name) < 6)
    if year is None:
        return Core(start, end, _read(months, [None], day), False, name=name, wide=wide, month_at=at)
    readings = _read(months, year[0], day, year[2])
    return Core(start, year[1], readings, True, sure=year[3], name=name, wide=wide, month_at=at)


def _year_first(tokens: Tokens, at: int) -> Core | None:
    """ "2023. június 22.", "2023 m. birželio 22", "2023. gada 22. jūnijs", "2023(e)ko ekainaren 22"."""
    year = tokens.number(at, 4)
    if year is None or len(tokens.texts[at]) != 4:
        return None
    begin = _skip(tokens, at + 1, FIRST_MARKS, 5)
    found = _month(tokens, begin)
    day_at = _skip(tokens, found[1], DAY_MARKS) if found else begin
    day = tokens.number(day_at)
    if day is None or not 1 <= day <= 31:
        return None
    end = month_at = _skip(tokens, day_at + 1, DAY_MARKS) if not found else _ordinal(tokens, day_at + 1)
    if found is None:
        found = _month(tokens, month_at)
        end = found[1] if found else end
    if found is None or _year(tokens, end, found[0], dot=False):
        return None
    readings = _read(found[0], [year], day)
    return Core(at, end, readings, year=True, name=found[2])


def _month(tokens: Tokens, at: int) -> Named | None:
    """The months a name can be, the index after it, the name; "tháng 6" and «آب/أغسطس» too."""
    found = tokens.look(tokens.words.months, at)
    if found is None:
        number = tokens.number(at + 1) if tokens.word(at) in NUMBERED_MONTH else None
        return (((GREGORY, number, True),), at + 2, "tháng") if number and number <= 12 else None
    months, end, name = found
    if tokens.mark(end, "/("):
        twin = tokens.look(tokens.words.months, end + 1)
        if twin and twin[0][0][:2] == months[0][:2]:
            end = twin[1] + tokens.mark(twin[1], ")")
    return months, end, name


def _year(tokens: Tokens, at: int, months: tuple[Month, ...], *, dot: bool) -> Years | None:
    """The years a number after a month can be, the index after it, the era before it, whether it is sure."""
    begin = _skip(tokens, at, SHORT_YEAR_MARKS if dot else YEAR_MARKS)
    calendar = months[0][0]
    before = tokens.look(tokens.words.eras, begin) if tokens.kinds[begin] == WORD else None
    if before and before[0]:
        begin = before[1] + tokens.mark(before[1], ".")
    number = tokens.number(begin, 4)
    if number is None:
        return None
    end, length = begin + 1, len(tokens.texts[begin])
    era = tokens.era(end) if tokens.kinds[end] == WORD else None
    if era and era[0] in ("", calendar):
        end = era[1]
    if tokens.word(end) in tokens.words.counted:
        return None
    if length == 4 and any(first <= number <= last for first, last in _ranges(calendar)):
        return [number], end, (before or ("",))[0], True
    if length != 2 or not _short_year(tokens, begin, end, calendar):
        return None
    return full_years(number, calendar), end, "", calendar == PERSIAN and (number >= 50 or number < 10)


def _short_year(tokens: Tokens, at: int, end: int, calendar: str) -> bool:
    """Whether two digits after a month are a year: "'24", "17-May-24", «۲۵ اسفند ۹۸»."""
    if tokens.mark(end, ":.,%") and tokens.kinds[end + 1] == NUMBER:
        return False
    if tokens.mark(at - 1, QUOTED) and tokens.glued(at):
        return True
    follows = tokens.kinds[end] in (END, MARK) or tokens.word(end) in tokens.words.followers
    return calendar == PERSIAN and (follows or end > at + 1)


def _ranges(calendar: str) -> Iterator[tuple[int, int]]:
    yield calendars.YEARS[calendar]
    if calendar == GREGORY:  # Thai dates use the same months
        yield calendars.YEARS[BUDDHIST]


def _read(months: tuple[Month, ...], years: Iterable[int | None], day: int, era: str = "") -> list[Reading]:
    readings: list[Reading] = []
    for year in years:
        thai = era == BUDDHIST or (year or 0) >= calendars.YEARS[BUDDHIST][0]
        for calendar, month, _ in months:
            readings.append((BUDDHIST if thai and calendar == GREGORY else calendar, year, month, day))
    return readings


def _goes_on_before(tokens: Tokens, at: int) -> bool:
    """Whether a day ends a range, a number or a code: "5-7 May", "22.-24. Juni", "3.5 May", "B5 May"."""
    before = at - 1
    if not tokens.glued(at):
        return False
    if tokens.kinds[before] == WORD:
        return tokens.ascii(before) and (len(tokens.texts[before]) < 3 or tokens.glued(at + 1))
    if not tokens.glued(before):
        return False
    if tokens.mark(before, DASHES):
        number = before - 1 - tokens.mark(before - 1, ".")
        return tokens.number(number) is not None and not tokens.mark(number - 1, clocks.COLONS)
    return tokens.kinds[before - 1] == NUMBER and tokens.mark(before, ".,:")


def _ordinal(tokens: Tokens, at: int) -> int:
    """The index after a day's ending: glued ("22nd"), in brackets ("22(a)"), abbreviated ("22 d.")."""
    bracket = tokens.mark(at, "(") and tokens.mark(at + 2, ")") and tokens.tight(at)
    word = tokens.word(at + bracket)
    if word and word in tokens.words.between:
        if tokens.glued(at):
            return at + 1 + 2 * bracket
        if word == "d" and tokens.mark(at + 1, "."):
            return at + 2
    return at


def _skip(tokens: Tokens, at: int, marks: frozenset[str], most: int = 4) -> int:
    """The index after what may stand between a date's parts; dashes and slashes only where glued."""
    for _ in range(most):
        if tokens.kinds[at] == WORD:
            if tokens.word(at) not in tokens.words.between or tokens.word(at) in NUMBERED_MONTH:
                break
        elif not tokens.mark(at, marks) and not (tokens.mark(at, DASHES) and tokens.tight(at)):
            break
        at += 1
    return at
