"""Names above an article's date: when a line without a label says who wrote it.

Found:      "Jane Roe", "Jane Roe –", "Jane Roe and Max Lind", "Jane Roe in Leeds", "Jane Roe, Transport correspondent"
            above "5 March 2024"; «زهرا احمدی» above its date, below a headline; "JANE ROE" above "Leeds - 5 MAR 2021 -
            9:12 CET", where and when; the same below the first running text, above the only times of a page
Not found:  "The Harbour Post", "Magazine, News", "Seville, Los Gallardos", "NAME:" above a date; "LOCAL NEWS" above a
            place and a time, "FLOODS" above a date alone; a name above one of several times: of a letter, a talk, a
            life
"""

from collections.abc import Sequence

from normalizer.lines import is_uncased
from normalizer.news import uncased_names
from normalizer.news.authors import (
    AND,
    LONGEST,
    MARKS,
    before_role,
    is_name,
    is_role,
    names_alone,
    reads_as_person,
    signers,
)
from normalizer.news.frame import counts
from normalizer.news.labels import DIGIT, Short, key, listed
from normalizer.news.outlets import is_known
from normalizer.page import Finding, Page
from normalizer.record import replaced
from normalizer.rules import findings
from normalizer.span import Span

# Words that open no name: articles, prepositions.
OPENING = frozenset(
    "the der die das le la les el los las il lo gli de het after before with without for nach vor bei mit ohne für "
    "après avant avec sans pour dans tras antes con sin para desde dopo prima senza per após com sem met voor".split()
)
LEAST_NAME, LONGEST_NAME = 2, 4  # words of one name
LEAST_NAMES = 5  # words of two names and what joins them
NEAR = 2  # lines below a name in which the date stands
DASHES = " -–—|"
COLONS = ":："


def above_date(lines: Sequence[Short], count: int, page: Page, late: bool) -> Finding | None:
    """The byline of a line that is a name, perhaps with a dash, above the article's date.

    Below the first running text (`late`) above the only times of a page: no letter, no talk, no dates of a life.
    """
    line, below = bare(lines[count]), lines[count + 1 : count + 1 + NEAR]
    if is_uncased(line.text):
        named = bool(below) and is_date(below[0], page) and uncased_names.below_headline(lines, count, page)
    else:
        named = any(is_cased(line, other, page) for other in below) or (count > 0 and is_loud(line, below[:1], page))
    if not named:
        return None
    times = {place for place, other in enumerate(lines) if is_timed(other, page)} if late else set()
    if late and not (times and times <= set(range(count + 1, count + 2 + NEAR))):
        return None
    name = before_role(lines[count].text, page) or names_alone(line.text, page)
    return Finding("byline", "byline", Span(line.start, line.end), 0.7, (), name, "above a date")


def is_cased(line: Short, below: Short, page: Page) -> bool:
    """A name in capitals' script above the article's date, perhaps with a role; the headline is surer of itself."""
    text, words = line.text, line.text.split()
    if len(words) < LEAST_NAME or not words[0][0].isupper() or not is_date(below, page) or is_known(text, page):
        return False
    parts = [part.split() for part in text.split(",")]  # "Tern Ropes, Inc.", not "Seville, Los Gallardos"
    full = all(len(part) >= LEAST_NAME or text.endswith(".") for part in parts)
    named = full and len(words) <= LONGEST_NAME and is_name(text, page)
    if not (named or before_role(text, page) or are_names(text, page) or has_role(text, page) or in_place(text, page)):
        return False
    if any(word.isupper() and len(word) > 2 for word in words) or text[-1] in COLONS or is_section(text, page):
        return False
    return words[0].casefold() not in OPENING  # "The Harbour Post", "Nach Karges Rückzug"


def is_loud(line: Short, below: Sequence[Short], page: Page) -> bool:
    """Whether a line is a person's name in capitals above where and when the article was written: "JANE ROE" above
    "Leeds - 5 MAR 2021 - 9:12 CET". Not "LOCAL NEWS", nor "FLOODS" above a date alone."""
    text = line.text
    if not text.isupper() or not any(is_timed(other, page) for other in below):
        return False
    if page.dates(below[0].text)[0].span.start == 0 or AND.search(text.casefold()):  # "FLOODS AND FIRES"
        return False
    plain = LEAST_NAME <= len(text.split()) <= LONGEST_NAME and is_name(text, page) and not is_known(text, page)
    return plain and not is_role(text, page) and reads_as_person(text.title()) and not is_section(text, page)


def are_names(text: str, page: Page) -> bool:
    """Whether a line is two people's names and more, and nothing else: "Jane Roe and Max Lind"."""
    if len(text.split()) < LEAST_NAMES or DIGIT.search(text) or not text[0].isupper():
        return False
    found = signers(text, page)
    return found is not None and len(found.names) > 1 and not found.others


def in_place(text: str, page: Page) -> bool:
    """Whether a line is a name and where from: "Jane Roe in Leeds"."""
    words = frozenset(text.casefold().split()).intersection(listed(page, "BYLINE_PLACES_IN"))
    found = signers(text, page) if words and not DIGIT.search(text) else None
    return found is not None and len(found.names) == found.placed == 1 and not found.others


def has_role(text: str, page: Page) -> bool:
    """Whether a line is a name and, behind a comma, a role: "Jane Roe, Transport correspondent"."""
    found = signers(text, page) if "," in text and not DIGIT.search(text) else None
    return found is not None and len(found.names) == 1 and found.others == 1


def is_section(text: str, page: Page) -> bool:
    """Whether each part of a line names a section: "Magazine, News"."""
    return all(key(part) in listed(page, "NAVIGATION_WORDS") for part in text.split(","))


def is_timed(line: Short, page: Page) -> bool:
    """Whether a line holds a day of a year and its time."""
    short = len(line.text) <= LONGEST and DIGIT.search(line.text)
    return bool(short) and any(date.year and date.time for date in page.dates(line.text))


def is_date(below: Short, page: Page) -> bool:
    """Whether a line says when: it is mostly a date, or opens with a clock's label."""
    label = key(below.text.partition(":")[0]) if ":" in below.text else below.key
    dates = page.dates(below.text) if DIGIT.search(below.text) else ()
    covered = sum(date.span.end - date.span.start for date in dates if date.year)
    if label in listed(page, "CLOCK_LABELS") or 2 * covered > len(below.text):
        return True
    rest = below.text[dates[-1].span.end :] if covered and dates[0].span.start == 0 else ""
    if counts(rest.strip(MARKS), listed(page, "READING_TIME")):  # "5 March 2024 — 3 min read"
        return True
    return covered > 0 and any(found.span == (below.start, below.end) for found in findings(page, "clock"))


def bare(line: Short) -> Short:
    return replaced(line, text=line.text.rstrip(DASHES)) if line.text[-1] in DASHES and line.key else line
