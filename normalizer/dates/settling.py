"""The day that a date without its year, or a weekday's name, stands for in a report whose day of publication is known.

Found:      "June 3" in a report of 4 June 2024; "Monday"; "03/04/2023" in one of 4 April 2023
Not found:  a day that is not within a few weeks before publication, or where two readings are; lunar Hijri

A report carries the day that it was written on, which is the day of publication or some days before: so near a day,
no other year has it.
"""

from collections.abc import Iterator
from datetime import datetime

from normalizer.dates import DIGIT
from normalizer.dates.around import around, placed
from normalizer.dates.calendars import ISLAMIC, gregorian_date, gregorian_day, iso, julian_day, weekday
from normalizer.dates.core import LAG, Core
from normalizer.dates.finding import DIGITS
from normalizer.dates.tokens import PADDING, Tokens
from normalizer.dates.words import WORD

BEFORE, AFTER = (
    27,
    1,
)  # days; the two readings of "03/02/2023" are 27 apart; at publication, it may be a day later elsewhere
WEEK = 7


def settled(words: str, published: str) -> str | None:
    """The day of the only date in some words, such as a dateline's, for a report published on a day (both ISO 8601).

    None where the words name no day near it, or more than one.

    >>> settled("LONDON, Dec. 30 (Reuters) -", "2024-01-02")
    '2023-12-30'
    >>> settled("LONDON, Sunday", "2024-01-02T09:00:00Z")
    '2023-12-31'
    >>> settled("LONDON, June 3", "2024-01-02")
    """
    try:
        day = datetime.fromisoformat(published)
    except ValueError:  # a year or a month alone
        return None
    known = gregorian_day(day.year, day.month, day.day)
    found = set(dated(words, known) if DIGIT.search(words) else named(words, known))
    return iso(found.pop()) if len(found) == 1 else None


def dated(words: str, known: int) -> Iterator[int]:
    """The days near a known one (Julian day numbers) that the dates in some words can be."""
    for match in DIGITS.finditer(words):
        tokens = around(words, *match.span(), 0, len(words))
        found = placed(tokens, match.start())
        yield from (day for day in days(found.core, known) if known - BEFORE <= day <= known + AFTER) if found else ()


def days(core: Core, known: int) -> Iterator[int]:
    """The days that a date can be; one without a year in the years around a known day."""
    year = gregorian_date(known)[0]
    for calendar, written, month, number in core.readings:
        if calendar == ISLAMIC:  # a sighting decides
            continue
        guesses = {around - lag for around in (year - 1, year, year + 1) for lag in LAG[calendar]}
        for guess in (written,) if written is not None else guesses:
            day = julian_day(calendar, guess, month, number)
            if day is not None and (not core.weekdays or str(weekday(day)) in core.weekdays):
                yield day


def named(words: str, known: int) -> Iterator[int]:
    """The last day of a weekday's name up to a known day; short names are words of other languages, too."""
    tokens = Tokens(words, 0, len(words))
    at = PADDING
    while at < len(tokens.kinds) - PADDING:
        found = tokens.look(tokens.words.weekdays, at) if tokens.kinds[at] == WORD else None
        if found and len(found[2]) > 3 and len(found[0]) == 1 and found[2] not in tokens.words.doubtful:
            yield known - (weekday(known) - int(found[0])) % WEEK
        at = found[1] if found else at + 1
