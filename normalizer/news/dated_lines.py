"""A name and a date in one line: who wrote an article, or put it up, and when.

Found:      "By Jane Roe | March 5, 2024", "Posted 12 March 2025 by Jane Roe", "By Jane Roe | 5 May 2024 | 7 min read";
            "Posted by Jane Roe at 9:12 AM", "Submitted by admin on Mon, 03/05/2021 - 09:12", "Added by Jane Roe on
            March 5, 2021 at 9:12 AM in News | Permalink | Comments (3)", "Posted at 9:12 in News by Jane Roe 3
            comments:", "12 Mart 2024 tarihinde Ayşe Demir tarafından gönderildi"; «زهرا احمدی | ۵ آبان ۱۴۰۰», whose
            given name tells
Not found:  "By 12 March 2025 the bridge had fallen"; "Harbour Notes | 5 May 2024": without a label a name may be a
            section's; "By train at 9:12", "Posted by Jane Roe at 9:12" below each of several comments
"""

from collections.abc import Iterator
from functools import lru_cache

from normalizer.dates import Date
from normalizer.lines import STOPS
from normalizer.news import uncased_names
from normalizer.news.authors import LONGEST, MARKS, at_edge, before_ending, labelled
from normalizer.news.frame import clock_words, counts
from normalizer.news.labels import DIGIT, Short, key, listed, of_tables, short_lines
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.record import Row
from normalizer.segments import trimmed
from normalizer.span import Span

LONGEST_DATED = 150  # with dates, a reading time and what readers may do
COUNTED = 3  # words of a count
LABEL = 4  # words of a label
FILED = 5  # words of a section and the word that leads to it
POSTER = lazy(r"[^\W\d][\w.-]{1,24}")  # the name of an account
TIME = lazy(r"(?<![\w:.])\d{1,2}[:.h]\d\dh?(?![\w:.])")  # "9:12", "09.12", "9h12", "09:12h"
NUMBER = lazy(r"\s[|·•]\s\d{1,6}$")  # of comments
LAST_PART = lazy(r"\s[|·•–—-]\s(?P<last>[^|·•\n]{3,40})$")
LABELS = ("BYLINE_LABELS", "POSTED_LABELS")
NUMBERS = ("READING_TIME", "COUNTER_WORDS", "COMMENT_LINES")
# What a line ends with behind who and when: how long it takes to read, its section, what readers wrote or may do.
LAST = ("NAVIGATION_WORDS", "COMMENT_LINES", "SHARE_LINES", "SHARE_WORDS", "POST_LINKS")


class Dated(Row):
    """A line that names the author and says when: the spans of both, what stands behind the name where that comes
    last, and the name, "" where it is nobody's."""

    row: int
    byline: Span
    clock: Span
    rest: Span
    name: str


@lru_cache(maxsize=2)
def dated_bylines(page: Page) -> tuple[Dated, ...]:
    """The lines at the article's edges that say who and when; with a time alone, the only one that does."""
    lines = short_lines(page)
    found, timed = list[Dated](), list[Dated]()
    for count, line in enumerate(lines):
        longest = LONGEST if line.text.endswith(STOPS) else LONGEST_DATED
        if len(line.text) <= longest and DIGIT.search(line.text) and at_edge(page, count, line, len(lines)):
            dates = page.dates(line.text)
            dated = any(date.year for date in dates)
            if row := with_date(line, dates if dated else (), page):
                (found if dated else timed).append(row)
    alone = len(timed) == 1 and not found and sum(has_time(line, page) for line in lines) == 1
    return (*found, *(timed if alone else ()))


def has_time(line: Short, page: Page) -> bool:
    """Whether a line says who and at what time, without a day."""
    return len(line.text) <= LONGEST and TIME.search(line.text) is not None and with_date(line, (), page) is not None


def with_date(line: Short, dates: tuple[Date, ...], page: Page) -> Dated | None:
    """The name, with a label, before or behind the dates of a line of which nothing else is left; without dates before
    or behind its only time."""
    text = line.text
    times = [date.span for date in dates] or [Span(*match.span()) for match in TIME.finditer(text)]
    if not times or (not dates and len(times) > 1):
        return None
    end = without_tail(text, times[-1].end, page)
    for words, clock in beside(Short(line.row, line.start, line.start + end, text[:end], line.key), times, dates, page):
        if (name := signer(words, not dates or any(date.time for date in dates), page)) is not None:
            first = words.start < clock.start
            whole = Span(clock.start, line.end) if first else clock
            rest = Span(line.end if first else words.end, line.end)
            return Dated(line.row, Span(words.start, words.end), whole, rest, name)
    return None


def signer(words: Short, timed: bool, page: Page) -> str | None:
    """The name behind a label, "" where that is a desk or an account of none, None where the words are no byline.

    An account stands beside a time of the day ("Submitted by jroe"), not "Submitted by police" beside a day.
    """
    if found := labelled(words, None, of_tables(page.tables, LABELS), page, True):
        return found[1]
    if name := before_ending(words.text, page):
        return name
    if uncased_names.is_told_as_name(words.text, page):
        return None if uncased_names.is_told_of(words.text, page) else words.text
    row = words.text.split()
    label, account = key(" ".join(row[:-1])), row[-1]
    if label not in of_tables(page.tables, LABELS) or not POSTER.fullmatch(account):
        return None
    if key(account) in listed(page, "BYLINE_ROLES"):
        return ""
    return account if timed and " " in label else None


def beside_dates(line: Short, page: Page) -> Iterator[tuple[Short, Span]]:
    """The words before or behind the dates of a line of which nothing else is left, and the span of the rest."""
    dates = page.dates(line.text)
    if any(date.year for date in dates):
        yield from beside(line, [date.span for date in dates], dates, page)


def beside(line: Short, times: list[Span], dates: tuple[Date, ...], page: Page) -> Iterator[tuple[Short, Span]]:
    """As `beside_dates`, where the times are known; the words may stand behind a section ("in News by Jane Roe")."""
    text = line.text
    for low, high in ((0, times[0].start), (times[-1].end, len(text))):
        start, end = words_between(text, low, high, page)
        rest = text[:start] + " " * (end - start) + text[end:]
        start = behind_section(text, start, end, page) if low else start
        for time in times:  # of dates `clock_words` knows them
            rest = rest if dates else rest[: time.start] + " " * len(time) + rest[time.end :]
        rest = without_last_parts(rest, page)
        rest = without_section(rest, times[-1].end, page)
        if start < end and clock_words(rest, dates, page) is not None:
            words = Short(line.row, line.start + start, line.start + end, text[start:end], key(text[start:end]))
            clock = Span(line.start, words.start) if low else Span(words.end, line.end)
            yield words, trimmed(page.text, clock)


# -- what else stands in the line


def before_count(text: str, page: Page) -> int:
    """Where the names end that a count stands behind, with its mark: "Jane Roe | 24 comments"; the end where none does,
    0 where the text is nothing else."""
    numbers = of_tables(page.tables, NUMBERS)
    words = text.split()
    for count in range(min(COUNTED, len(words)), 0, -1):
        before = text.rsplit(None, count)[0] if len(words) > count else ""
        if counts(text[len(before) :].strip(MARKS), numbers):
            return len(before.rstrip(MARKS))
    return len(text)


def without_tail(text: str, low: int, page: Page) -> int:
    """Where the line ends without what readers wrote or may do, behind `low`: "No comments:", "| Permalink"."""
    lines = of_tables(page.tables, ("COMMENT_LINES", "POST_LINKS"))
    end = len(text.rstrip(MARKS))
    while end > low:
        rest = text[low:end]
        words = len(rest.split())
        heads = [rest.rsplit(None, count)[0] if count < words else "" for count in range(min(LABEL, words), 0, -1)]
        known = (len(head) for head in heads if key(rest[len(head) :]) in lines)
        number = NUMBER.search(rest)
        shorter = min(before_count(rest, page), next(known, len(rest)), number.start() if number else len(rest))
        if shorter == len(rest):
            break
        end = low + len(rest[:shorter].rstrip(MARKS))
    return end


def without_last_parts(text: str, page: Page) -> str:
    """A line's words without the "7 min read", the section and the comments that close it."""
    numbers, last = of_tables(page.tables, NUMBERS), of_tables(page.tables, LAST)
    while (match := LAST_PART.search(text)) and (counts(match["last"], numbers) or key(match["last"]) in last):
        text = text[: match.start()]
    return text


def without_section(text: str, low: int, page: Page) -> str:
    """A line's words without the section behind its times: "at 9:12 AM in News"."""
    leads = page.words("SECTION_LEADS")
    words = text[low:].split()
    for count in range(2, min(FILED, len(words)) + 1):
        lead, name = words[-count], words[1 - count :]
        if lead in leads and name[0][0].isupper():
            return text[: text.rindex(f" {lead} ", low)]
    return text


def behind_section(text: str, start: int, end: int, page: Page) -> int:
    """Where a label begins behind a section: "by Jane Roe" of "in News by Jane Roe"."""
    words = text[start:end].split()
    labels = of_tables(page.tables, LABELS)
    if not words or words[0] not in page.words("SECTION_LEADS"):
        return start
    place = next((place for place in range(2, min(FILED, len(words))) if key(words[place]) in labels), 0)
    return text.index(f" {words[place]} ", start) + 1 if place else start


def words_between(text: str, low: int, high: int, page: Page) -> tuple[int, int]:
    """The words on one side of a date, without marks around them, and without "on", "le", "am" before it and "AM",
    "tarihinde" behind it."""
    part = text[low:high].rstrip(MARKS)
    timed = of_tables(page.tables, ("TIME_WORDS", "CLOCK_LABELS"))
    before, space, last = part.rpartition(" ")
    while not low and space and key(last) in timed:  # "Publié le"
        part = before.rstrip(MARKS)
        before, space, last = part.rpartition(" ")
    if part.count("(") > part.count(")") and text.startswith(")", low + len(part)):  # of a place, a link in Markdown
        part += ")"
    start = low + len(part) - len(part.lstrip(MARKS))
    first, space, _ = text[start : low + len(part)].partition(" ")
    labels = of_tables(page.tables, LABELS)
    while low and space and key(first) in timed and key(first) not in labels:
        start += len(first) + len(text[start + len(first) :]) - len(text[start + len(first) :].lstrip(MARKS))
        first, space, _ = text[start : low + len(part)].partition(" ")
    return min(start, low + len(part)), low + len(part)
