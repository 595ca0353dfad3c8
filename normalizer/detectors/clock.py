"""The site's clock or a page's date line: a line that is nothing but dates, times and their labels.

Found:      "Friday , 17 May 2024", "Last update: Saturday, 3 July 2021 - 21:55 GMT", "۵ آبان ۱۴۰۰ ساعت ۰۶:۴۹",
            "Published 12 March 2025, updated 3 hours ago", "Published" above its date, also without its year,
            "Published" above "4 years ago" above "on" above the date,
            "Yesterday, 22:14", "الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21", "۲ ساعت پیش", "تاریخ مخابره: ۱۳۹۶/۵/۲۴ -
            ۱۵:۴۲" that opens a page of one line, "۲۴ مرداد ۱۳۹۶ - ۱۹:۴۰" behind a news code; "5 March 2021, 9:12" below
            the standfirst, the byline or a name, "5 March 2021" below the byline, "Leeds - 5 March 2021 - 9:12" below
            the byline; "Updated: 10:15 3.1.24", "Updated 10:15", "14.3. 7:12 | Päivitetty 14.3. 9:40", "11 November
            2019, 07:44 | Politics"; at the article's edges "dnes 7:12"; the page's only line that is a time, between
            headline and text: «۶:۲۰ ب.ظ», the "00:00" of a player; above the headline "14:05 GMT"
Not found:  a date in a sentence, a date without its year, a date alone among the paragraphs: it may be a heading of a
            chronicle, or a diary's first day below its byline; "Date: 4 March 2023" among the paragraphs or above
            "Place: Town hall"; the days of a programme below the text: several that follow on each other, each below a
            name; "Doors: 19:30", "Updated rules 11:05".

Its value is the ISO 8601 date, null where the date can't be known ("03/04/2023").
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise

from normalizer.dates import Date, find
from normalizer.lines import Line
from normalizer.news.authors import is_name
from normalizer.news.dated_lines import dated_bylines
from normalizer.news.frame import PARTS, TIME, ago, clock_words, first_prose, last_prose, outside, parts
from normalizer.news.labels import DIGIT, HANDLE, MAIL, Short, key, listed, of_tables, opens_with, short_lines
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

LONGEST = 120
LONGEST_AGO = 60
LONGEST_DAY = 40
LEAST_LABEL, LONGEST_LABEL = 5, 24
COLONS = (":", "：")
OWN = ("CLOCK_LABELS", "BYLINE_LABELS", "CODE_LABELS", "COUNTER_WORDS", "SOURCE_LABELS", "TAG_LABELS", "READING_TIME")
TIME_FIRST = lazy(r"\d{1,2}[:.h]\d\d(?![\d.])")
TIME_INSIDE = lazy(r"(?<![\d:.])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d:.])")
NUMBERS = lazy(r"\d{1,4}(?:[:./-]\d{1,4}){1,2}\.?(?![\w:])")  # times and days
PUNCTUATION = lazy(r"[|·•–—:](?!\d)|[()]")
HEAD = 4  # lines above the date of an article: its site's title, kicker, headline and standfirst
PLACE = lazy(r"[^\W\d_a-z][^\d\n,.:]{1,24}\s[-–—]\s(?=\d)")
DASHES = " -–—|"  # behind a name
NOTE = lazy(r"[(\[]\d{1,3}[)\]]\s")  # of the text: "(2) The Echo, 14 October 1998."
ENTRIES = 3  # of a chronicle, each under its day
AT_TOP = 600  # characters of a page of one line in which its clock may stand
AUTHOR = lazy(r"@[^\W\d]")  # of a post; not "2025-12-13@17:43"
ZONED = lazy(r"\d{1,2}:\d\d(?::\d\d)?\s(?:(?:GMT|UTC)(?:[+-]\d{1,2}(?::?\d\d)?)?|[ECMPB][SD]?T|[CEW]ES?T)")
STAMP = lazy(r"\s*[-–—|]\s*\d{1,2}\s*:\s*\d\d")


def detect(page: Page) -> Iterator[Finding]:
    first = page.prose[0] if page.prose else len(page.lines)
    last = page.prose[-1] if page.prose else -1
    ends = frozenset([index for index, line in enumerate(page.lines) if line.text][-2:])
    both = {found.row: found.clock for found in dated_bylines(page)}
    for row, span in both.items():
        yield clock(span, page.dates(page.lines[row].text))
    for line in short_lines(page):
        if (
            len(line.text) > LONGEST
            or line.row in both
            or (line.text[0] in "([" and NOTE.match(line.text))
            or (not DIGIT.search(line.text) and not may_be_ago(line, page))
        ):
            continue
        dates = page.dates(line.text)
        if dates:
            above = label_above(line, page)
            labelled = clock_words(line.text, dates, page)
            labelled = labelled if labelled is None else labelled or above is not None
            if not labelled and heads_article(line, dates, page):
                labelled = True
            if (posted(page, line.row) and not is_articles(line.text, page)) or line.row in programme(page):
                continue
            if labelled and is_told(line, dates, page):
                continue
            timed = all(date.time for date in dates)
            if labelled is None or (
                not labelled and (first < line.row < last or (first < line.row and not timed and line.row not in ends))
            ):
                continue
            if not labelled and line.row in chronicle(page):
                continue
            if above or any(date.year for date in dates) or (labelled and any(date.time for date in dates)):
                yield clock(Span(above.start if above else line.start, line.end), dates)
        elif is_ago(line, page):
            above = label_above(line, page)
            yield undated(line, "how long ago it was published", above.start if above else line.start)
        elif is_lone_time(line, page) or says_when(line, page):
            yield undated(line, "a time without a date that can be read", line.start)
    yield from stamps(page)


def is_articles(text: str, page: Page) -> bool:
    """Whether a label opens a line that posts don't have, "First published on", below a reporter's handle as well.

    Not "Posted", nor "Update July 3, 8:05:" above what is new.
    """
    labels = frozenset(label for label in listed(page, "CLOCK_LABELS") if not label.startswith("post"))
    return text[-1] not in COLONS and opens_with(text, labels)


def heads_article(line: Short, dates: tuple[Date, ...], page: Page) -> bool:
    """Whether a day of a year stands below an article's byline, or a day and time below that or a name or, at the top,
    below its standfirst: one line of running text at most is above them. The place may be before them: "Leeds - 14 MAR
    2023 - 05:30 CET".

    Not the entry of a chronicle, whose page has more such lines, nor one that opens with its time.
    """
    if (page.prose[1:2] and line.row > page.prose[1]) or timed(page) - {line.row}:
        return False
    above = next((row for row in range(line.row - 1, -1, -1) if page.lines[row].text), -1)
    signed = above >= 0 and is_signed(above, page)
    below_standfirst = above in opening(page)[1:] and above in page.prose
    if signed and is_day(dates, line.text) and dates[0].year:  # no diary's first day, which others follow
        return not any(line.row < row < last_prose(page) for row in days(page))
    named = above >= 0 and is_name(page.lines[above].text.rstrip(DASHES), page)
    return (signed or named or below_standfirst) and is_timed(line.text, dates, page, signed or named)


def is_signed(row: int, page: Page) -> bool:
    """Whether a line is a byline, its label perhaps on a line of its own: "By" above "Jane Roe"."""
    labels = listed(page, "BYLINE_LABELS")
    if opens_with(page.lines[row].text, labels):
        return True
    before = next(
        (page.lines[index].text for index in range(row - 1, max(-1, row - 3), -1) if page.lines[index].text), ""
    )
    return before != "" and key(before) in labels and is_name(page.lines[row].text, page)


@lru_cache(maxsize=2)
def opening(page: Page) -> tuple[int, ...]:
    """The first lines that are not blank: kicker, headline and standfirst."""
    return tuple(islice((index for index, line in enumerate(page.lines) if line.text), HEAD))


@lru_cache(maxsize=2)
def timed(page: Page) -> frozenset[int]:
    """The lines that are nothing but a day of a year and its time."""
    short = (line for line in short_lines(page) if len(line.text) <= LONGEST and DIGIT.search(line.text))
    return frozenset(line.row for line in short if is_timed(line.text, page.dates(line.text), page, False))


def is_timed(text: str, dates: tuple[Date, ...], page: Page, placed: bool) -> bool:
    """Whether a line is nothing but a day of a year and its time, unlabelled, perhaps with a place before it."""
    if not any(date.year and (date.time or STAMP.match(text, date.span.end)) for date in dates):
        return False
    if TIME_FIRST.match(text):
        return False
    place = PLACE.match(text) if placed else None
    words = " " * place.end() + text[place.end() :] if place else text
    return clock_words(words, dates, page) is False


def label_above(line: Short, page: Page) -> Line | None:
    """The line right above a date, at most a blank one between, that is nothing but its label: "Published"."""
    rows = [row for row in range(max(0, line.row - 2), line.row) if page.lines[row].text]
    if not rows or (name := key(page.lines[rows[-1]].text)) not in listed(page, "CLOCK_LABELS"):
        return None
    sure = len(name) >= LEAST_LABEL and name not in listed(page, "DATE_LABELS")  # "on", "am"
    return page.lines[rows[-1]] if sure or ago(key(text_above(rows[-1], page)), page) else None


def text_above(row: int, page: Page) -> str:
    """The line above one, at most a blank one between, or ""."""
    return next((page.lines[index].text for index in (row - 1, row - 2) if index >= 0 and page.lines[index].text), "")


def chronicle(page: Page) -> frozenset[int]:
    """The days of a page, where three and more head entries."""
    return days(page) if len(days(page)) >= ENTRIES else frozenset()


@lru_cache(maxsize=2)
def days(page: Page) -> frozenset[int]:
    """The lines from the running text on, all where there is none, that are nothing but a day."""
    first = page.prose[0] if page.prose else -1
    return frozenset(
        line.row
        for line in short_lines(page)
        if line.row > first
        and len(line.text) <= LONGEST_DAY
        and DIGIT.search(line.text)
        and is_day(page.dates(line.text), line.text)
    )


@lru_cache(maxsize=2)
def programme(page: Page) -> frozenset[int]:
    """The lines behind the running text that say when each of several events is, right below its name.

    Their days follow on each other, where other articles' go back or are one day. Lines with a label ("Date: …") are
    told by themselves, apart for each label.
    """
    last = last_prose(page)
    found: dict[str, list[tuple[str, int]]] = {}
    above = -1
    for line in short_lines(page) if last >= 0 else ():
        dated = line.row > last and len(line.text) <= LONGEST and DIGIT.search(line.text)
        dates = page.dates(line.text) if dated else ()
        labelled = clock_words(line.text, dates, page) if dates else None
        if labelled is not None and dates[0].year and above > last:
            label = key(line.text[: dates[0].span.start]) if labelled else ""
            found.setdefault(label, []).append((dates[0].iso or "", line.row))
        above = line.row if labelled is None else -1
    return frozenset(row for days in found.values() if follow([day for day, _ in days]) for _, row in days)


def follow(days: Sequence[str]) -> bool:
    """Whether days that are known follow on each other, one at least on another."""
    return len(days) > 1 and days[0] != "" and all(before < day for before, day in pairwise(days))


def is_day(dates: tuple[Date, ...], text: str) -> bool:
    return len(dates) == 1 and not dates[0].time and dates[0].span == (0, len(text))


def posted(page: Page, index: int) -> bool:
    """Whether the lines above are a post's last ones ("A post shared by N (@h) on"): then the date is the post's."""
    above = [line.text for line in page.lines[max(0, index - 8) : index] if line.text][-4:]
    if index < first_prose(page):
        roles = listed(page, "BYLINE_ROLES")
        named = not TIME_FIRST.match(page.lines[index].text)  # "10:41 PM · May 13, 2025" may be a post's
        told = [is_reporters(above, place, roles, page, named) for place in range(len(above))]
        above = [text for text, known in zip(above, told, strict=True) if not known]
    above = above[-3:]
    handle = any("@" in text and AUTHOR.search(text) and not MAIL.search(text) for text in above)
    shared = bool(above) and above[-1].endswith((" on", " by", " am", " via"))
    return handle or (shared and key(above[-1]) not in listed(page, "CLOCK_LABELS"))  # "Posted on"


def is_reporters(above: Sequence[str], place: int, roles: frozenset[str], page: Page, named: bool) -> bool:
    """Whether a line is the handle of who wrote the article: below a role, or, where a name may do (`named`), below
    one under a headline."""
    if not HANDLE.fullmatch(above[place]):
        return False
    before = above[place - 1] if place else ""
    return key(before) in roles or (named and place > 1 and is_name(before, page))


def is_told(line: Short, dates: tuple[Date, ...], page: Page) -> bool:
    """Whether a label that says no more than "Date" names the day of what the article tells of: a letter, a meeting.

    It stands among the paragraphs, below a line that ends in a colon, or beside another label ("Place: Town hall").
    """
    if key(line.text[: dates[0].span.start]) not in listed(page, "DATE_LABELS"):
        return False
    first, last = first_prose(page), last_prose(page)
    above = next((page.lines[row].text for row in range(line.row - 1, -1, -1) if page.lines[row].text), "")
    beside = [page.lines[row].text for row in (line.row - 1, line.row + 1) if 0 <= row < len(page.lines)]
    return first < line.row < last or above.endswith(COLONS) or any(is_labelled(text, page) for text in beside)


def is_labelled(text: str, page: Page) -> bool:
    """Whether a line is a label and what it names, and none that pages have: "Place: Town hall", not "Author: Roe"."""
    label, colon, rest = text.partition(":")
    name = key(label)
    own = of_tables(page.tables, OWN)
    return bool(colon and rest.strip() and name) and len(label) <= LONGEST_LABEL and name not in own


def clock(span: Span, dates: tuple[Date, ...]) -> Finding:
    value = next((date.iso[:10] for date in dates if date.iso), None)
    return Finding("furniture", "clock", span, 0.92, (), value, "a line that is a date")


def undated(line: Short, reason: str, start: int) -> Finding:
    return Finding("furniture", "clock", Span(start, line.end), 0.85, reason=reason)


# -- times without a date that can be read


def is_lone_time(line: Short, page: Page) -> bool:
    """Whether a time, perhaps with "pm" in the page's language, stands alone between the headline and the text, or one
    with its zone ("14:05 GMT") on the page's first line.

    Not the hours of a programme: only one line of a page may be a time.
    """
    first, top = first_prose(page), opening(page)
    least = top[0] if is_zoned(line.text) else top[0] + 1
    return least <= line.row < first < len(page.lines) and page_times(page) == (line.row,)


@lru_cache(maxsize=2)
def page_times(page: Page) -> tuple[int, ...]:
    """The lines that are nothing but a time of the day."""
    return tuple(line.row for line in short_lines(page) if is_time(line.key, page) or is_zoned(line.text))


def is_zoned(text: str) -> bool:
    """Whether it is a time with its zone: "17:41 JST"."""
    return ":" in text[:3] and ZONED.fullmatch(text) is not None


def is_time(words: str, page: Page) -> bool:
    time, _, rest = words.partition(" ")
    if ":" in rest and NUMBERS.fullmatch(time):  # "04/22 11:27", a day without its year
        time, _, rest = rest.partition(" ")
    return ":" in time and bool(TIME.fullmatch(time)) and (not rest or rest in listed(page, "TIME_WORDS"))


def says_when(line: Short, page: Page) -> bool:
    """ "Updated 11:05", "Updated: 10:15 3.1.24", "14.3. 7:12 | Päivitetty 14.3. 9:40", "dnes 7:12": a time, and of
    words only labels, or the names of days at the article's edges.

    Not "Date: 11:05" nor "Doors: 19:30", what the article tells of.
    """
    if len(line.text) > LONGEST_AGO or not TIME_INSIDE.search(line.text):
        return False
    table = of_tables(page.tables, ("CLOCK_LABELS", "TIME_WORDS", "DAY_WORDS"))
    named = parts(NUMBERS.sub(" ", PUNCTUATION.sub(" ", line.text)), table)
    if not named or listed(page, "DATE_LABELS").issuperset(named):
        return False
    days = listed(page, "DAY_WORDS")
    labels = listed(page, "CLOCK_LABELS") - days - of_tables(page.tables, ("DATE_LABELS", "TIME_WORDS"))
    return not labels.isdisjoint(named) or (not days.isdisjoint(named) and outside(page, line.row))


# -- "3 hours ago"


def may_be_ago(line: Short, page: Page) -> bool:
    return len(line.key) < 30 and line.key in listed(page, "MOMENTS")


def is_ago(line: Short, page: Page) -> bool:
    """ "3 hours ago", "قبل ساعتين", "Published 2 hours ago, updated 1 hour ago": times that only say when."""
    parts = [name for part in PARTS.split(line.text) if (name := key(part))] if len(line.text) <= LONGEST_AGO else []
    labels, days = listed(page, "CLOCK_LABELS"), listed(page, "DAY_WORDS")
    past = [part for part in parts if ago(part, page)]
    rest = [part for part in parts if part not in past and part not in labels]
    if past or not outside(page, line.row):
        return bool(past) and not rest
    return (
        any(part in days for part in parts)
        and any(map(TIME.fullmatch, rest))
        and all(part in days or TIME.fullmatch(part) for part in rest)
    )


# -- a page that is one line: a stamp with its time


def stamps(page: Page) -> Iterator[Finding]:
    """A date and its time with a dash between, near the start of a long line: no sentence writes that."""
    for line in page.lines:
        if len(line.text) <= LONGEST:
            continue
        head = line.text[:AT_TOP]
        if ":" not in head or ("-" not in head and "–" not in head and "|" not in head):
            return
        for date in find(page.text, line.start, line.start + len(head)):
            if not date.year:
                continue
            end = date.span.end
            if not date.time:
                if not (time := STAMP.match(page.text, end)):
                    continue
                end = time.end()
            elif not re.search(r"\d\s*[-–—|]\s*\d{1,2}\s*:", page.text[date.span.start : end]):
                continue
            start = before_label(page, line.start, date.span.start)
            yield Finding(
                "furniture", "clock", Span(start, end), 0.85, (), date.iso[:10] if date.iso else None, "a stamp"
            )
        return


def before_label(page: Page, low: int, start: int) -> int:
    """Where the label begins that stands right before a date: "تاریخ مخابره : "."""
    head = page.text[max(low, start - 30) : start]
    words = head.rstrip(" :").split(" ")
    for count in range(min(3, len(words)), 0, -1):
        label = " ".join(words[-count:])
        if head.rstrip().endswith(":") and key(label) in listed(page, "CLOCK_LABELS"):
            return start - len(head) + head.rfind(label)
    return start
