"""A date's own tokens with the ways they can be read, and how one of them is chosen.

A reading is a calendar, a year or None, a month and a day. Readings that are no day of their calendar fall
away; a weekday keeps those that fall on it; what names one day only is settled.
"""

from collections.abc import Iterator

from normalizer.dates import calendars, clocks
from normalizer.dates.calendars import BUDDHIST, GREGORY, ISLAMIC, PERSIAN

SOLAR_TODAY = 1415  # in numbers alone a year up to here is Solar Hijri, a later one lunar
CENTURIES = {GREGORY: (1900, 2000), PERSIAN: (1300, 1400), ISLAMIC: (1400,), BUDDHIST: (2500,)}
LATEST = {GREGORY: 2049, PERSIAN: SOLAR_TODAY, ISLAMIC: 1460, BUDDHIST: 2592}
LEAP = {GREGORY: 2024, PERSIAN: 1403, ISLAMIC: 1445, BUDDHIST: 2567}  # a year that has every day
# Years between a calendar's year and the Gregorian one that it overlaps.
LAG = {GREGORY: (0,), PERSIAN: (621, 622), ISLAMIC: (577, 578, 579, 580), BUDDHIST: (-543,)}

Reading = tuple[str, int | None, int, int]


class Core:
    """A date's own tokens; `settle` turns its readings and its weekday into one day."""

    __slots__ = (
        "clock", "day", "days", "end", "month_at", "name", "readings", "start", "sure", "weekday_name",
        "weekdays", "wide", "year",
    )  # fmt: skip

    def __init__(
        self, start: int, end: int, readings: list[Reading], year: bool, *, sure: bool = True,
        name: str | None = None, wide: bool = True, month_at: int = 0, clock: clocks.Clock | None = None,
    ) -> None:  # fmt: skip
        self.start, self.end, self.readings, self.year = start, end, readings, year
        self.sure = sure  # False: a year of two digits that only a weekday can settle
        self.name, self.wide, self.month_at = name, wide, month_at  # the month's name, folded, and its index
        self.clock = clock  # where one stands inside
        self.weekdays = self.weekday_name = ""
        self.days: list[tuple[Reading, int]] = []  # the readings that name a day, with its Julian day number
        self.day: int | None = None  # once it is certain

    def possible(self) -> bool:
        """Whether any reading is a day of its calendar; keeps those that are, and settles what can be."""
        if self.year:
            self.days = [(reading, day) for reading in self.readings if (day := _number(reading)) is not None]
            self.readings = [reading for reading, _ in self.days]
            self.settle()
        else:
            self.readings = [r for r in self.readings if r[3] <= calendars.month_length(r[0], LEAP[r[0]], r[2])]
        return bool(self.readings)

    def fits(self, weekdays: str) -> bool | None:
        """Whether some reading falls on one of these days; None where that cannot be told."""
        told = [number for reading, number in self.days if reading[0] != ISLAMIC]
        return any(str(calendars.weekday(number)) in weekdays for number in told) if told else None

    def settle(self) -> None:
        """Choose the day, if one is left once the weekday has been heard."""
        days = self.days
        if self.weekdays:
            latin = self.weekday_name.isascii()
            fitting = [
                (reading, number)
                for reading, number in days
                if str(calendars.weekday(number)) in self.weekdays and (self.sure or _native(reading[0], latin))
            ]
            days = fitting or (days if self.sure and len(days) == 1 else [])
        elif not self.sure:
            return
        if days and all(number == days[0][1] for _, number in days) and days[0][0][0] != ISLAMIC:
            self.day = days[0][1]
            self.readings, self.days = [days[0][0]], days[:1]

    def iso(self) -> str:
        calendar, year, month, day = self.readings[0]
        if calendar == GREGORY and year:
            return f"{year:04}-{month:02}-{day:02}"
        return calendars.iso(self.day or 0)

    def same_day(self, other: "Core") -> bool:
        """Whether another calendar's date can be this one's day."""
        if {reading[0] for reading in self.readings} & {reading[0] for reading in other.readings}:
            return False
        known, open_ = (self, other) if self.day is not None else (other, self)
        if known.day is None:
            return False
        slack = 2 if open_.readings[0][0] == ISLAMIC else 0
        return any(abs(number - known.day) <= slack for number in _in_years_of(open_, known.day))


def _number(reading: Reading) -> int | None:
    calendar, year, month, day = reading
    return None if year is None else calendars.julian_day(calendar, year, month, day)


def _native(calendar: str, latin: bool) -> bool:
    """A Latin weekday rules the Jalali reading of a two-digit year out."""
    return calendar != PERSIAN or not latin


def _in_years_of(core: Core, day: int) -> Iterator[int]:
    """The days a date can be; where it has no year, in the years around a known day."""
    year = calendars.gregorian_date(day)[0]
    for calendar, written, month, number in core.readings:
        for guess in (written,) if written is not None else (year - offset for offset in LAG[calendar]):
            found = calendars.julian_day(calendar, guess, month, number)
            if found is not None:
                yield found


def full_years(short: int, calendar: str) -> list[int]:
    """The years that two digits can stand for."""
    return [century + short for century in CENTURIES[calendar] if century + short <= LATEST[calendar]]
