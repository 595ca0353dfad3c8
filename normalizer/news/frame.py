"""The frame of a page: where its article begins and ends, and which short lines stand together.

Rules of the frame read labels and buttons: a line is one only as a whole, a word more makes it prose.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise

from normalizer.dates import Date
from normalizer.dates.words import fold
from normalizer.dates.words import words as date_words
from normalizer.lines import STOPS, Line
from normalizer.news.labels import DIGIT, EDGE, Short, heads, key, listed, of_tables, short_lines
from normalizer.news.notices import tells
from normalizer.news.outlets import is_known
from normalizer.page import Page
from normalizer.patterns import lazy

# No language's words: they stand beside each one's own, "Teilen Facebook WhatsApp E-Mail".
BUTTONS_TO_NETWORKS = frozenset(
    ("facebook", "twitter", "x", "whatsapp", "whats app", "telegram", "linkedin", "linked in", "pinterest", "reddit",
     "redd it", "messenger", "viber", "e-mail", "email", "threads", "bluesky", "mastodon", "tumblr", "vk", "xing",
     "flipboard", "instagram", "tiktok", "youtube", "line", "vkontakte", "odnoklassniki", "pocket", "skype", "mix",
     "stumbleupon", "buffer", "x.com")
)  # fmt: skip
GLUED = lazy(r"(?<=[a-zß-ÿışğа-яё)+])(?=[A-ZÀ-ÞŞİА-ЯЁ])|(?<=[a-z])(?=\d)|(?<=\d)(?=[A-Z])")
LOUD = lazy(r"(?<=[a-z])(?:VK|LINE|X)(?=[A-Z][a-z])")  # networks in capitals, glued to the next one
# Whose posts and videos stand in articles, as keys.
NETWORKS = frozenset(
    "twitter facebook instagram youtube tiktok telegram x google soundcloud spotify vimeo threads bluesky reddit "
    "توییتر تویتر ایکس اکس فیسبوک یوتیوب اینستاگرام انستغرام تلگرام تلیغرام "
    "ٹویٹر فیسبک یوٹیوب انسٹاگرام ٹیلیگرام".split()
)
WORDS = 7  # in the longest button
HEAD = 60  # characters of a line that are read for how it opens
CHOICE = 40  # characters of a quiz's answers
TIME = lazy(r"\(?(?:(?:19|20)\d\d)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?::[0-5]\d)?\)?")
ZONE = lazy(r"\(?(?:gmt|utc|[a-z]{2,4}t|est|edt|[ap]\.?m\.?|uhr|hrs?|h|ist|z)\)?(?:[+-]\d{1,2}(?::?\d\d)?)?\)?")
EASTERN = lazy(r"\s?[CEMP]T\b")  # behind a time; "et" elsewhere is a French word
PRINTED = 7  # words of a label, a paper's name and what leads to the date
NUMBER = lazy(r"(?:\d{1,3}(?:[٬,.\u202f\xa0 ]\d{3}){1,3}|\d[\d٬,.]{0,8})(?: ?[KkMm](?![^\W\d]))?")
PARTS = lazy(r"[,،|•·/()\[\]]|\s[-–—]\s|:(?!\d)|\s{3,9}")


def first_prose(page: Page) -> int:
    """The index of the first line of running text, behind all lines where there is none."""
    return page.prose[0] if page.prose else len(page.lines)


@lru_cache(maxsize=2)
def last_prose(page: Page) -> int:
    """The index of the last line of running text; -1 where there is none. The rules of a form for comments are none."""
    openings = tuple(listed(page, "COMMENT_OPENINGS"))
    for index in reversed(page.prose[1:]):
        text = page.lines[index].text
        if not (openings and key(text[:HEAD]).startswith(openings)) or tells(page, text):
            return index
    return page.prose[0] if page.prose else -1


def line_below(page: Page, index: int) -> Line | None:
    """The next line that isn't blank, at most a blank one between."""
    return next((line for line in page.lines[index + 1 : index + 3] if line.text), None)


def outside(page: Page, index: int) -> bool:
    """Whether a line stands before the first or behind the last line of running text."""
    return index < first_prose(page) or index > last_prose(page)


@lru_cache(maxsize=256)
def to_networks(phrases: frozenset[str]) -> frozenset[str]:
    """A page's buttons and those to networks in one; the same set each time, which finds its memos at once."""
    return phrases | BUTTONS_TO_NETWORKS


def parts(text: str, phrases: frozenset[str]) -> list[str] | None:
    """The phrases that a line is made of, also glued ("KommentareDruckenTeilen"); None where a word is left."""
    if "X" in text or "VK" in text or "LINE" in text:
        text = LOUD.sub(r"\g<0> | ", text)
    words = key(GLUED.sub(" | ", text)).replace("|", " ").replace("/", " ").replace(",", " ").split()
    found: list[str] = []
    opened = heads(phrases)
    place = 0
    while place < len(words):
        if words[place].strip("().+-–·•:").isdigit() or not any(map(str.isalnum, words[place])):
            place += 1
            continue
        longest = " ".join(words[place : place + WORDS]).lstrip(EDGE)
        most = min(WORDS, len(words) - place) if longest[:3] in opened else 1  # most words open no phrase
        for count in range(most, 0, -1):
            name = " ".join(words[place : place + count]).strip(EDGE)
            if name in phrases:
                found.append(name)
                place += count
                break
        else:
            return None
    return found


def counts(text: str, *tables: frozenset[str]) -> bool:
    """Whether a line is a number and the words of one of the tables, which say of what."""
    match = NUMBER.search(text)
    if not match or DIGIT.search(text, match.end()):
        return False
    before, after = key(text[: match.start()]), key(text[match.end() :])
    return any(counted(before, after, words) for words in tables)


def counted(before: str, after: str, words: frozenset[str]) -> bool:
    """Whether all that stands around the number is one of the words, on either side or on both."""
    if before and after:
        return before in words and after in words
    return (before or after) in words


def is_choice(text: str, page: Page) -> bool:
    """Whether a line is the answers of which a quiz lets its readers choose: "Yes / No", «بله / خیر»."""
    answers = parts(text, listed(page, "ANSWERS")) if 0 < len(text) <= CHOICE else None
    return answers is not None and len(answers) > 1


def groups(page: Page, weight: Callable[[Short], int | None], enough: int) -> Iterator[tuple[Short, ...]]:
    """Short lines in a row, blank ones between, that weigh enough together.

    A line of no weight (None) ends the row; one of weight 0 is part of it between two others.
    """
    row: list[Short] = []
    kept = total = 0
    filled = -1
    for line in short_lines(page):
        heavy = weight(line)
        if row and (heavy is None or any(other.text for other in page.lines[filled + 1 : line.row])):
            if total >= enough:
                yield tuple(row[:kept])
            row, kept, total = [], 0, 0
        if heavy is not None:
            row.append(line)
            total += heavy
            kept = len(row) if heavy else kept
        filled = line.row
    if total >= enough:
        yield tuple(row[:kept])


def ago(name: str, page: Page) -> bool:
    """Whether a key is a time before now, perhaps behind a clock's label: "updated 1 hour ago"."""
    if name in listed(page, "MOMENTS"):
        return True
    words = name.split()
    place = next((place for place, word in enumerate(words[:6]) if word.isdigit()), -1)
    if place < 0:
        return False
    behind, times, labels = " ".join(words[place + 1 :]), listed(page, "AGO"), listed(page, "CLOCK_LABELS")
    return any(  # "hace 2 horas" behind "actualizado": the label may end in any place before the number
        f"{' '.join(words[count:place])} {behind}".strip() in times and (not count or " ".join(words[:count]) in labels)
        for count in range(place + 1)
    )


def is_day_or_outlet(left: str, words: str, page: Page) -> bool:
    """Whether words beside a date are a weekday that wasn't read with it, or who publishes."""
    return fold(left) in date_words().weekdays or is_known(words, page)


def names_zone(words: str, page: Page) -> bool:
    """Whether words name the city whose time stands before them: «بتوقيت نيويورك»."""
    openings = listed(page, "ZONE_OPENINGS")
    return any(words.startswith(f"{opening} ") and words.count(" ") <= opening.count(" ") + 2 for opening in openings)


def printed_in(words: str, page: Page) -> bool:
    """Whether a label of two words and a paper's name stand before a date, with the word that leads to it: «نشر في
    الأهرام اليومي يوم», "Published in The Echo on"."""
    row = words.split()
    named = 3 < len(row) <= PRINTED and " ".join(row[:2]) in listed(page, "CLOCK_LABELS")
    return named and row[-1] in listed(page, "TIME_WORDS")


def is_signed_label(words: str, page: Page) -> bool:
    """Whether an outlet's name and a clock's label stand before a date: «هسبريس نشر في»."""
    row = words.split()
    counts = range(1, len(row)) if 1 < len(row) <= PRINTED else ()
    labels = listed(page, "CLOCK_LABELS")
    return any(" ".join(row[count:]) in labels and is_known(" ".join(row[:count]), page) for count in counts)


AROUND = (
    "CLOCK_LABELS",
    "TIME_WORDS",
    "DATELINE_DESKS",
    "CODE_LABELS",
    "BYLINE_ROLES",
)  # what stands around a date, also in one piece


def clock_words(text: str, dates: tuple[Date, ...], page: Page) -> bool | None:
    """Whether a label names the date; None where words are left that are neither, nor an outlet's name or a counter.

    Beside a news code a section's name may stand: «۲۴ اردیبهشت ۱۴۰۳ - ۱۸:۴۰ کد خبر: ۱۲۳۴۵۶ سیاسی»; behind a bar also
    beside a day and its time: "11 November 2019, 07:44 | Politics". So may how long a text takes to read: "Published 12
    March 2024 · 4 min read", not "12 March 2024: 4 min".
    """
    rest, place = [], 0
    for date in dates:
        rest.append(text[place : date.span.start])
        place = date.span.end
        if date.time and (zone := EASTERN.match(text, place)):
            place = zone.end()
    rest.append(text[place:])
    labels, counters = listed(page, "CLOCK_LABELS"), listed(page, "COUNTER_WORDS")
    split = [words for part in rest for words in PARTS.split(part)]
    coded = not listed(page, "CODE_LABELS").isdisjoint(map(key, split))
    barred = ("|" in text or "•" in text) and any(date.year and date.time for date in dates)
    around = of_tables(page.tables, (*AROUND, "NAVIGATION_WORDS") if coded or barred else AROUND)
    labelled, reading = False, set[str]()
    for words in split:
        name = key(words)
        if name and not name.isdigit() and not counts(words, counters):
            left = " ".join(word for word in name.split() if not (TIME.fullmatch(word) or ZONE.fullmatch(word)))
            named = name in labels or left in labels  # "last" reads as a zone: "AST", "EAST"
            if named or ago(name, page) or printed_in(left, page) or is_signed_label(left, page):
                labelled = True
            elif names_zone(left, page):
                continue
            elif left and left not in listed(page, "TIME_WORDS") and not is_day_or_outlet(left, words, page):
                several = parts(left, around)
                if several is None:
                    several = parts(left, listed(page, "READING_TIME"))
                    reading.update(several or ())
                if several is None:
                    return None
                labelled = labelled or not labels.isdisjoint(several)
    return labelled if labelled or not reading or any(" " in words for words in reading) else None


@lru_cache(maxsize=2)
def other_entries(page: Page) -> frozenset[int]:
    """Rows of the headings over an encyclopedia's lists of its other entries: "See also", below it nothing but short
    lines up to the heading over the works it cites or its links."""
    headings = listed(page, "REFERENCE_HEADINGS")
    lines = short_lines(page)
    if not any(line.key in headings for line in lines):
        return frozenset()
    names = of_tables(page.tables, ("RELATED_HEADINGS", "READ_MORE_LABELS"))
    found, over = set(), -1
    for before, line in pairwise(lines):
        if line.key in headings and over >= 0:
            found.add(over)
        ended = line.text.endswith(STOPS) or any(row.text for row in page.lines[before.row + 1 : line.row])
        over = line.row if line.key in names else -1 if ended or line.key in headings else over
    return frozenset(found)
