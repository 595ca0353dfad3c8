"""The arithmetic of calendars, against dates that are known."""

from datetime import date, timedelta

import pytest

from normalizer.dates import calendars
from normalizer.dates.calendars import BUDDHIST, GREGORY, ISLAMIC, PERSIAN, julian_day

# Nowruz as Iran kept it or has announced it.
NOWRUZ = {
    1304: "1925-03-21", 1305: "1926-03-22", 1332: "1953-03-21", 1357: "1978-03-21", 1358: "1979-03-21",
    1359: "1980-03-21", 1367: "1988-03-21", 1370: "1991-03-21", 1371: "1992-03-21", 1375: "1996-03-20",
    1376: "1997-03-21", 1379: "2000-03-20", 1380: "2001-03-21", 1383: "2004-03-20", 1384: "2005-03-21",
    1387: "2008-03-20", 1388: "2009-03-21", 1391: "2012-03-20", 1392: "2013-03-21", 1395: "2016-03-20",
    1396: "2017-03-21", 1397: "2018-03-21", 1398: "2019-03-21", 1399: "2020-03-20", 1400: "2021-03-21",
    1401: "2022-03-21", 1402: "2023-03-21", 1403: "2024-03-20", 1404: "2025-03-21", 1405: "2026-03-21",
}  # fmt: skip


@pytest.mark.parametrize(("year", "iso"), NOWRUZ.items())
def test_nowruz(year, iso):
    assert calendars.iso(calendars.persian_new_year(year)) == iso


@pytest.mark.parametrize(
    ("year", "month", "day", "iso"),
    [
        (1357, 11, 22, "1979-02-11"),
        (1358, 1, 12, "1979-04-01"),
        (1367, 4, 29, "1988-07-20"),
        (1388, 3, 22, "2009-06-12"),
        (1399, 12, 30, "2021-03-20"),
        (1401, 6, 25, "2022-09-16"),
        (1403, 2, 28, "2024-05-17"),
        (1403, 6, 31, "2024-09-21"),
        (1403, 7, 1, "2024-09-22"),
        (1403, 12, 30, "2025-03-20"),
    ],
)
def test_solar_hijri(year, month, day, iso):
    number = julian_day(PERSIAN, year, month, day)
    assert number is not None
    assert calendars.iso(number) == iso


def test_the_equinox_corrects_the_rule():
    lengths = {
        year: calendars.persian_new_year(year + 1) - calendars.persian_new_year(year) for year in range(1178, 1634)
    }
    assert [lengths[year] for year in (1502, 1503, 1601, 1602)] == [365, 366, 365, 366]
    assert set(lengths.values()) == {365, 366}


def test_gregorian_days_agree_with_datetime():
    for offset in range(0, 250_000, 17):
        day = date(1500, 1, 1) + timedelta(offset)
        number = calendars.gregorian_day(day.year, day.month, day.day)
        assert calendars.gregorian_date(number) == (day.year, day.month, day.day)
        assert calendars.weekday(number) == day.isoweekday()
        assert calendars.iso(number) == day.isoformat()


@pytest.mark.parametrize(
    ("year", "month", "day", "iso"),
    [
        (1445, 9, 1, "2024-03-11"),
        (1446, 1, 1, "2024-07-07"),
        (1447, 1, 1, "2025-06-26"),
        (1400, 1, 1, "1979-11-21"),
    ],
)
def test_tabular_lunar_days_are_near_the_announced(year, month, day, iso):
    number = julian_day(ISLAMIC, year, month, day)
    announced = date.fromisoformat(iso)
    assert number is not None
    assert abs(number - calendars.gregorian_day(announced.year, announced.month, announced.day)) <= 2


@pytest.mark.parametrize(
    ("calendar", "year", "month", "day"),
    [
        (GREGORY, 2023, 2, 29),
        (GREGORY, 1900, 2, 29),
        (GREGORY, 2023, 6, 31),
        (GREGORY, 2023, 13, 1),
        (GREGORY, 2023, 0, 1),
        (GREGORY, 1403, 1, 1),
        (PERSIAN, 1402, 12, 30),
        (PERSIAN, 1403, 7, 31),
        (PERSIAN, 1177, 1, 1),
        (PERSIAN, 1634, 1, 1),
        (ISLAMIC, 1445, 1, 31),
        (BUDDHIST, 2566, 2, 29),
    ],
)
def test_days_that_a_calendar_has_not(calendar, year, month, day):
    assert julian_day(calendar, year, month, day) is None


def test_buddhist_years_are_shifted():
    assert julian_day(BUDDHIST, 2567, 2, 29) == julian_day(GREGORY, 2024, 2, 29)
