"""The head of an article or a message: lines that say who wrote it, when, where and about what.

"Posted 12 March 2025 by Jane Roe"; "Press release"; "[12:31, 5.3.2024] Jane Roe: look at this"; lines "label: words"
that touch, one of which may be a message's subject.
"""

from normalizer.lines import Line
from normalizer.news import authors
from normalizer.news.frame import ago, counts, parts, to_networks
from normalizer.news.headlines import PARTING, PARTS
from normalizer.news.labels import DIGIT, key, listed, of_tables
from normalizer.page import Page
from normalizer.patterns import lazy

MOST = 40  # lines above the running text that are looked at
BEHIND = 6  # words behind the date of a line that is no headline
LABEL, LABELS = 20, 2  # characters and words before the colon of a head's line
STAMPED = lazy(r"\[(?P<stamp>[^\[\]\n]{8,30})\]\s")  # of a message: "[12:31, 5.3.2024] Jane Roe: …"
ROWS = 3  # such lines that touch are a head or a talk
ROW = 2  # labels behind a date of a head's row
BUTTONS = ("SHARE_LINES", "SHARE_WORDS", "SHARE_FILLERS", "COUNTER_WORDS", "COMMENT_LINES", "POST_COUNTS")
PRESSED = 3  # buttons before a date
LONG = 4  # letters of a small word that no outlet's name has
NAMED = lazy(r"\s?[-–—|,]\s?[^\W\d_]{2,20}")  # whose day it is: "Wednesday, 14 January 2026 - Felix"
OPENS = 14  # characters before it: a day's name


def is_release(text: str, page: Page) -> bool:
    """Whether a line says that it stands over a release, perhaps whose: "Harbour Commission - Press release"."""
    label = text if PARTS.isdisjoint(text) else PARTING.split(text)[-1]
    return key(label) in listed(page, "RELEASE_LABELS")


def is_stamped(text: str, page: Page) -> bool:
    """Whether a message's day and time stand in brackets before it."""
    match = STAMPED.match(text) if text[0] == "[" else None
    return match is not None and any(date.year for date in page.dates(match["stamp"]))


def labelled(text: str) -> bool:
    """Whether a line is one of a head or of a talk: "Section: Science", "Date: 4 May", "BBC: Why?"."""
    label, colon, words = text.partition(":")
    return bool(colon) and words[:1].isspace() and 0 < len(label.strip()) <= LABEL and len(label.split()) <= LABELS


def rows_of(page: Page, index: int) -> range:
    """The lines "label: words" that touch, of which this is one."""
    start, end = index, index + 1
    while start > max(0, index - MOST) and labelled(page.lines[start - 1].text):
        start -= 1
    while end < min(len(page.lines), index + MOST) and labelled(page.lines[end].text):
        end += 1
    return range(start, end)


def subject(page: Page) -> Line | None:
    """The line of a message's head that says what it is about."""
    labels = listed(page, "SUBJECT_LABELS")
    for index in range(min(len(page.lines), MOST)):
        line = page.lines[index]
        if labelled(line.text) and key(line.text.partition(":")[0]) in labels:
            rows = rows_of(page, index)
            if len(rows) >= ROWS and any("@" in page.lines[row].text for row in rows):
                return line
    return None


def signs(text: str, page: Page) -> bool:
    """Whether a line says who wrote the article, when, or how many read it: that is no headline, however long."""
    label, colon, words = text.partition(":")
    name = label.strip().casefold() if colon else ""
    kind = name in page.words("BYLINE_NOUNS") and not authors.is_told(words, page)
    if kind or name in page.words("BYLINE_LABELS") or text[:3].casefold() == "by ":
        return True
    if is_signed(text, page) or (colon and key(label) in listed(page, "CODE_LABELS")):
        return True
    if colon and words.strip()[:1].isdigit() and key(label) in listed(page, "CREDIT_LABELS"):
        return True  # "Video: 40 min"
    if not DIGIT.search(text):
        return False
    counter = bool(parts(text, listed(page, "COUNTER_WORDS"))) or counts(text, listed(page, "MEASURES"))
    return counter or dated(text, page)


def is_signed(text: str, page: Page) -> bool:
    """Whether a byline and its outlet are a line: "Por Ana Costa, g1 Santos"; not "De Ana Roe, podul se …"."""
    label, _, rest = text.partition(" ")
    if "," not in rest or key(label) not in listed(page, "BYLINE_LABELS"):
        return False
    person, _, outlet = rest.partition(",")
    if any(word.islower() and len(word) > LONG for word in outlet.split()):
        return False
    return " " in person and authors.is_name(person, page) and authors.reads_as_person(person)


def dated(text: str, page: Page) -> bool:
    """Whether a clock's label and a time open a line: "Posted 12 March 2025 by Jane Roe", "Updated 3 hours ago"; or a
    date with the rest of a head's row behind it: «شنبه / ۲۸ مهر ۱۴۰۳ / ۱۱:۳۰ دسته‌بندی: … کد خبر: … خبرنگار : …».

    Not "On 12 March 2025 the bridge fell", nor a line that says more than who and where.
    """
    words = key(text).split()
    if not words[0].isdigit() and any(ago(" ".join(words[:count]), page) for count in range(3, 7)):
        return True
    for date in page.dates(text):
        label, rest = key(text[: date.span.start]), text[date.span.end :]
        if date.year and date.span.start <= OPENS and (rest.count(":") > ROW or NAMED.fullmatch(rest)):
            return True
        if date.year and date.span.start > OPENS:  # "Comment Like Share E-mail 5 May 2024"
            buttons = parts(text[: date.span.start], to_networks(of_tables(page.tables, BUTTONS)))
            if buttons and len(buttons) >= PRESSED:
                return True
        return date.year and label in listed(page, "CLOCK_LABELS") and len(label) > 2 and len(rest.split()) <= BEHIND
    return False
