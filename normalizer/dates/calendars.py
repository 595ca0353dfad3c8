"""Calendar arithmetic on Julian day numbers: Gregorian, Solar Hijri (Jalali), tabular lunar Hijri, Buddhist.

Solar Hijri: the 33-year rule as ICU has it (persncal.cpp), which agrees with the leap years that the calendar
centre of the University of Tehran published for 1206 to 1498. ICU4X checked it against the equinox at 52.5
degrees east from 1178 on: two years before 1634 differ, 1502 and 1601, and are corrected here.
Lunar Hijri depends on sightings: the tabular day is good to about two days, so it only confirms a date that
stands beside it and never becomes one.
"""

GREGORY = "gregory"
PERSIAN = "persian"
ISLAMIC = "islamic"
BUDDHIST = "buddhist"

YEARS = {GREGORY: (1500, 2199), PERSIAN: (1178, 1633), ISLAMIC: (1178, 1633), BUDDHIST: (2400, 2700)}
RULED_LEAP = frozenset((1502, 1601))  # leap by the rule, while the equinox makes the year after them leap
BUDDHIST_OFFSET = 543  # Thailand, since 1941


def gregorian_day(year: int, month: int, day: int) -> int:
    """The Julian day number of a Gregorian date."""
    shift = (14 - month) // 12
    years = year + 4800 - shift
    months = month + 12 * shift - 3
    return day + (153 * months + 2) // 5 + 365 * years + years // 4 - years // 100 + years // 400 - 32045


def gregorian_date(number: int) -> tuple[int, int, int]:
    """The Gregorian year, month and day of a Julian day number."""
    rest = number + 32044
    century, rest = divmod(4 * rest + 3, 146097)
    year, rest = divmod(4 * (rest // 4) + 3, 1461)
    month, rest = divmod(5 * (rest // 4) + 2, 153)
    return 100 * century + year - 4800 + month // 10, month + 3 - 12 * (month // 10), rest // 5 + 1


def persian_new_year(year: int) -> int:
    """The Julian day number of Nowruz, 1 Farvardin of a Solar Hijri year."""
    return 1948320 + 365 * (year - 1) + (8 * year + 21) // 33 - (year - 1 in RULED_LEAP)


def persian_day(year: int, month: int, day: int) -> int:
    return persian_new_year(year) + 31 * (month - 1) - max(0, month - 7) + day - 1


def islamic_day(year: int, month: int, day: int) -> int:
    """The tabular (civil) day: within about two days of what was announced."""
    return day + (59 * month - 58) // 2 + 354 * (year - 1) + (3 + 11 * year) // 30 + 1948439


def month_length(calendar: str, year: int, month: int) -> int:
    if calendar == PERSIAN:
        leap = persian_new_year(year + 1) - persian_new_year(year) == 366
        return 31 if month < 7 else 30 if month < 12 or leap else 29
    if calendar == ISLAMIC:
        return 30
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def julian_day(calendar: str, year: int, month: int, day: int) -> int | None:
    """The Julian day number, or None where the calendar has no such day or the year is out of its range."""
    first, last = YEARS[calendar]
    if not (first <= year <= last and 1 <= month <= 12):
        return None
    if calendar == BUDDHIST:
        calendar, year = GREGORY, year - BUDDHIST_OFFSET
    if not 1 <= day <= month_length(calendar, year, month):
        return None
    if calendar == GREGORY:
        return gregorian_day(year, month, day)
    return persian_day(year, month, day) if calendar == PERSIAN else islamic_day(year, month, day)


def weekday(number: int) -> int:
    """ISO weekday of a Julian day number: Monday 1 … Sunday 7."""
    return number % 7 + 1


def iso(number: int) -> str:
    """The ISO 8601 date of a Julian day number."""
    year, month, day = gregorian_date(number)
    return f"{year:04}-{month:02}-{day:02}"
