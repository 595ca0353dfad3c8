"""Subheadings: a short line above running text that ends no sentence.

Found:      "A divided response", "پیشینه پرونده", also with a picture's credit below it; "## Background" (the marks
            leave the text); "1. Who pays for it?" of up to 200 characters where "2. …" follows, each above running text
            ("Question 1: Who pays?" likewise)
Not found:  a short paragraph with its full stop, a line with no running text below it, a line that goes on from the
            one above or in the one below, a line of speech ("He said:"), a number or a date alone, a line that the page
            says three times, a line that stops at an article or a conjunction: its next words were a link;
            "Read also"; "Cast: Jane Roe" of a film that the article tells of; "Yes / No" below a question.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from normalizer.credited import credited
from normalizer.news.frame import is_choice
from normalizer.news.labels import key, listed
from normalizer.news.works import works
from normalizer.page import STOPS, Finding, Line, Page, small, wide, within
from normalizer.patterns import lazy
from normalizer.span import Span

LONGEST = 100
LONGEST_STEP = 200  # of a numbered one
NAMED = 16  # characters in which a step's name and number end: "Question 12:"
WORDS = 14
OFTEN = 3  # times that a page says the same line: a label of its own
STEP = lazy(r"(?:[^\W\d]{3,12} (?=\d{1,2}:))?(\d{1,2})[.):][ \t\xa0]+(?=\S)")
MARKS = lazy(r"(?P<marks>#{1,6})[ \t\xa0]+(?=\S)")
QUOTES = "\"'“‘«„「『"
CLOSING = "\"'”’»“」』"
ITEM = lazy(r"[•●▪◦‣·■○*][ \t\xa0]+\S|\(?1[.)-][ \t\xa0]+\S")  # a list may follow a heading too
ITEM_SIGNS = frozenset("•●▪◦‣·■○*(1")  # what it opens with
FULL_STOPS = "。।။"  # they end sentences alone: what holds one is a sentence
UNFINISHED = ".,;:،؛۔!…-—–。、，！।॥။።"


def detect(page: Page) -> Iterator[Finding]:
    first = page.prose[0] if page.prose else len(page.lines)
    prose = set(page.prose).union(items(page))
    pictures = frozenset(within(page.lines, [group.span for group in credited(page)]))
    filled = [index for index, line in enumerate(page.lines) if line.text and index not in pictures]
    times = Counter(page.lines[index].text for index in filled if len(page.lines[index].text) <= LONGEST)
    steps = frozenset(numbered(page, filled))
    for place, index in enumerate(filled):
        line = page.lines[index]
        if index in steps:
            yield found(line, 0.72, "numbered, with running text between")
        elif len(line.text) > LONGEST:
            continue
        elif line.text[0] == "#" and (marks := MARKS.match(line.text)):
            span = Span(line.start, line.end)
            fields = (Span(line.start, line.start + marks.end()),)
            yield Finding("heading", "heading", span, 0.7, fields, None, "number signs", len(marks["marks"]))
        elif (
            index > first
            and leads(filled, place, prose)
            and index not in page.continued
            and is_heading(line.text)
            and times[line.text] < OFTEN
            and not is_broken(page.lines, filled, place)
            and not is_unfinished(line.text, page)
            and key(line.text) not in listed(page, "READ_MORE_LABELS")
            and index not in works(page)
            and not is_choice(line.text, page)
        ):
            yield found(line, 0.6, "a short line above running text")


def items(page: Page) -> Iterator[int]:
    """Lines of a list."""
    for index, line in enumerate(page.lines):
        if line.text[:1] in ITEM_SIGNS and ITEM.match(line.text):
            yield index


def found(line: Line, confidence: float, reason: str) -> Finding:
    return Finding("heading", "heading", Span(line.start, line.end), confidence, reason=reason)


def leads(filled: Sequence[int], place: int, prose: set[int]) -> bool:
    """Whether running text stands below: at once, or, under a line that is, after one line (a picture's credit)."""
    after = filled[place + 1 : place + 3]
    return bool(after) and (after[0] in prose or (len(after) == 2 and filled[place - 1] in prose and after[1] in prose))


def is_broken(lines: Sequence[Line], filled: Sequence[int], place: int) -> bool:
    """Whether the line is a piece of a sentence that goes on in the next line."""
    return place + 1 < len(filled) and small(lines[filled[place + 1]].text)


def is_unfinished(text: str, page: Page) -> bool:
    """Whether a line stops at a word on which nothing ends: its next words were a link on a line of their own.

    Not "What the drivers agreed to".
    """
    return text.rpartition(" ")[2] in page.words("UNFINISHED_WORDS") - page.words("STRANDED_WORDS")


def numbered(page: Page, filled: Sequence[int]) -> Iterator[int]:
    """Lines that count up from 1 and end no sentence, with running text below each: "1. Who pays for it?".

    Below a named one ("Question 1: Who pays for it?") the name of who answers may stand between.
    """
    prose = frozenset(page.prose)
    steps: list[int] = []
    for place, index in enumerate(filled[:-1]):
        text = page.lines[index].text
        named = not text[0].isdigit()
        if len(text) > LONGEST_STEP or (named and ":" not in text[:NAMED]):
            continue
        match = STEP.match(text)
        below = filled[place + 1 : place + 2 + named]
        if match and int(match[1]) == len(steps) + 1 and text[-1] not in UNFINISHED and not prose.isdisjoint(below):
            steps.append(index)
    if len(steps) > 1:
        yield from steps


def is_heading(text: str) -> bool:
    """A few words, at least one of them of letters, that begin as a sentence would and don't end as one."""
    if text[-1] in UNFINISHED or len(text.split()) > WORDS or text[0].islower():
        return False
    if wide(text) > LONGEST or any(stop in text for stop in FULL_STOPS):
        return False
    if text[0] in QUOTES and text.rstrip(CLOSING).endswith(STOPS):  # somebody speaks
        return False
    letters = sum(c.isalpha() or "\u0900" <= c < "\u1100" for c in text)  # Indic vowel signs are no letters to Python
    return letters > 2 and letters * 2 > len(text)
