"""Calendar dates as news sites and social media write them, anywhere in a line, in about a hundred languages.

Found:      "June 22, 2023", "22. Juni 2023", "2023年6月22日", "۲۲ ژوئن ۲۰۲۳", "10:37 AM · Jun 22, 2023",
            "Jun 12, 2019 at 6:03am PDT", "Friday , 17 May 2024", "17.05.2024", "2024-05-17 21:30 GMT+3:30",
            "جمعه ۲۸ اردیبهشت ۱۴۰۳ - 17 May 2024" (one date), "۱۴۰۳/۰۲/۲۸", "۸ شوال ۱۴۴۵", "June 3"
Not found:  "3-1", "4-3-3", "1.2.3", "$1,200", "021-88-1234", "21:30" alone, "May 5 people", "May 2024",
            ranges ("5-7 May 2024"), numeric dates inside URLs, dates in words only
No ISO:     a date without a year; lunar Hijri alone (sightings decide); "03/04/2023", which two countries
            read differently, unless a weekday or the digits settle it; a year of two digits, unless its month
            is Jalali or its weekday fits one reading only

A date ends with its line. Names are CLDR's (`words`); the forms are in `numbers` and `readings`, the choice between
their readings in `core`, the arithmetic in `calendars`, times in `clocks`.
Work starts at digits: what stands beside one is looked up, and only where that can open a date are the tokens
around it cut and parsed.
"""

from collections.abc import Iterator

from normalizer.patterns import lazy
from normalizer.record import Row
from normalizer.span import Span

DIGIT = lazy(r"\d")


class Date(Row):
    """A date with the weekday, time, zone and second calendar written beside it."""

    span: Span
    iso: str | None  # "2024-05-17", "2024-05-17T21:30", "2024-05-17T21:30+03:30"
    calendar: str  # of the first date written: CLDR's gregory, persian, islamic, buddhist
    weekday: bool
    time: bool
    year: bool


def find(text: str, start: int = 0, end: int | None = None) -> Iterator[Date]:
    """Yield the dates in text[start:end], in order; spans count code points of the whole text."""
    stop = len(text) if end is None else min(end, len(text))
    if DIGIT.search(text, start, stop):  # what follows is loaded where a date can be
        from normalizer.dates.finding import dates

        yield from dates(text, start, stop)


def parse(text: str) -> Date | None:
    """The date that a whole string is, a weekday and punctuation around it allowed; else None."""
    if not DIGIT.search(text):
        return None
    from normalizer.dates.finding import whole

    return whole(text)
