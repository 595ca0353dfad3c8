"""Posts from Instagram: "View this post on Instagram", words, "A post shared by Name (@handle) on …".

Found:      "View this post on Instagram … A post shared by Name (@name) on Apr 21, 2019 at 4:40am PDT" in thirty
            languages, over one line or many, without words, without the lead, without a date; the lead alone on a line;
            "View on Instagram" right above the tail
Not found:  "The phrase “View this post on Instagram” appears …": no tail follows, and it isn't a line of its own

Labels are the languages' POST_LABELS. With its lead a post's start is certain, else `normalizer.posts.starts` tells.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from normalizer.document import Embed
from normalizer.page import Finding, Page, alike
from normalizer.posts.findings import embed
from normalizer.posts.labels import Label, folded, languages, templates, words
from normalizer.posts.quotes import line_span, quote_marks, trimmed_end, with_marks
from normalizer.posts.starts import Start, start_of
from normalizer.posts.tails import HANDLE, clean, date_at, day, other_end, read_tail
from normalizer.record import Row
from normalizer.span import Span

NAMES = ("nstagram", "اینستاگرام", "انستغرام", "אינסטגרם", "انسٹاگرام")
SHORT = 90  # characters of a line that may be a lead alone
AROUND = 60  # characters of a lead before the platform's name, and after
LONGEST_NAME = 140
LONGEST_POST = 6000  # 2,200 characters, and the white space that stands for its picture
LIMIT = 300  # characters of a post without its lead: what is longer is the article's
UNPARTED = "\u0e00"  # the first letter of the scripts that part no words, Thai to Japanese
SUFFIX = 6  # what a language may put between the handle and the rest of the label: Turkish "'in"


class Tail(Row):
    start: int
    end: int
    name: str
    handle: str
    date: str | None
    date_text: str | None
    free: int  # where the post before it ends, of whatever platform


def detect(page: Page) -> Iterator[Finding]:
    leads = list(lead_spans(page))
    index = 0
    for tail in tails(page, bool(leads)):
        above: list[Span] = []
        while index < len(leads) and leads[index].start < tail.start:
            above.append(leads[index])
            index += 1
        if above and (above[-1].end < tail.free or tail.start - above[-1].end > LONGEST_POST):
            above = []
        for lead in above[:-1]:
            yield from alone(page, lead)
        yield post(page, tail, above[-1] if above else None)
    for lead in leads[index:]:
        yield from alone(page, lead)


def lead_spans(page: Page) -> Iterator[Span]:
    """Where "View this post on Instagram" stands: in a short line, or with a handle after it in its line."""
    text, end = page.text, 0
    found = sorted(place for name in NAMES for place in places(text, name))
    for place, following in pairwise([*found, len(text)]):
        if place < end or not (in_short_line(text, place) or handle_in_line(text, place, following)):
            continue
        lead = lead_around(page, place)
        if lead:
            yield lead
            end = lead.end


def in_short_line(text: str, place: int) -> bool:
    before = text.rfind("\n", max(0, place - SHORT), place)
    after = text.find("\n", place, place + SHORT)
    return (before >= 0 or place < SHORT) and (after >= 0 or place + SHORT >= len(text))


def handle_in_line(text: str, place: int, end: int) -> bool:
    line_end = text.find("\n", place, end)
    return HANDLE.search(text, place, end if line_end < 0 else line_end) is not None


def places(text: str, word: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)


def lead_around(page: Page, place: int) -> Span | None:
    """The longest lead, in the first language that has one there, around the platform's name."""
    start = max(0, place - AROUND)
    words = folded(page)[start : place + AROUND]
    for code in languages(page):
        found = [Span(start + at, start + at + len(lead)) for lead in leads(code) if (at := words.find(lead)) >= 0]
        if found:
            return max(found, key=lambda span: span.end - span.start)
    return None


@cache
def leads(code: str) -> tuple[str, ...]:
    return tuple(alike(lead) for lead in words("instagram_lead", code))


def tails(page: Page, led: bool) -> Iterator[Tail]:
    """Tails in any language; of two labels that fit, the longer, which leaves the shorter name."""
    free = 0
    for match in HANDLE.finditer(page.text):
        if other := read_tail(page.text, match, free):
            free = other.end
            continue
        # A handle in a sentence is no reason to read the labels of all languages.
        for code in languages(page) if led or other_end(page.text, match) else page.codes:
            found = [tail for label in templates("instagram_tail", code) if (tail := read(page, match, label, free))]
            if found:
                yield min(found, key=lambda tail: (len(tail.name), -tail.end))
                free = max(tail.end for tail in found)
                break


def read(page: Page, handle: re.Match[str], label: Label, free: int) -> Tail | None:
    """A tail with this label around the handle."""
    text = folded(page)
    start, end = handle.span()
    low = max(free, start - LONGEST_NAME)
    place = low
    if label.before:
        place = text.rfind(label.before, low, start)
        if place < 0:
            return None
    else:
        place = max(low, text.rfind("\n", low, trimmed_end(text, start, 0)) + 1)
    name = clean(page.text[place + len(label.before) : start])
    if label.after:
        after = text.find(label.after, end, end + SUFFIX + len(label.after) + 3)
        if after < 0 or in_word(text, after + len(label.after)):
            return None
        end = after + len(label.after)
    if not name:
        return None
    date = date_at(page.text, end, (label.date,) if label.date else ())
    if date and not date.year:
        date = None
    last = date.span.end if date else behind_date(text, end, label)
    written = page.text[date.span.start : last] if date else None
    return Tail(place, last, name, handle["handle"], day(date), written, free)


def behind_date(text: str, end: int, label: Label) -> int:
    """Where a tail ends whose day a scraper lost, with what stood before it: "A post shared by Jane Roe (@jane) on"."""
    stop = text.find("\n", end)
    left = text[end : len(text) if stop < 0 else stop]
    return end + len(left.rstrip()) if label.date and left.strip() == label.date else end


def in_word(text: str, place: int) -> bool:
    """Whether a word goes on here, in a script that parts words: «گذاشته شد» isn't the label in «گذاشته شده»."""
    behind = text[place : place + 1]
    return text[place - 1] < UNPARTED and (behind == "\u200c" or (behind.isalpha() and not behind.isupper()))


def button(page: Page, end: int, free: int) -> Span | None:
    """The line "View on Instagram" that ends here, above a tail without words: higher up it is the article's link."""
    start = max(free, page.text.rfind("\n", 0, end) + 1)
    line = folded(page)[start:end].strip("> \t\xa0")
    if len(line) > SHORT or not any(alike(name) in line for name in NAMES):
        return None
    known = any(line == alike(label) for code in languages(page) for label in words("instagram_button", code))
    return Span(start, end) if known else None


def quoted_alone(text: str, words_end: int, start: int) -> bool:
    """Whether the tail's line is quoted and the line above it isn't."""
    return ">" in text[words_end:start] and text[text.rfind("\n", 0, words_end) + 1 : words_end].lstrip()[:1] != ">"


def post(page: Page, tail: Tail, lead: Span | None) -> Finding:
    words_end = trimmed_end(page.text, tail.start, tail.free)
    lead = lead or button(page, words_end, tail.free)
    if lead:
        start = Start(lead.start, 0.99, "its lead")
        fields = [lead]
    elif words_end <= tail.free or not tail.date_text:  # the embed code that leaves out the day leaves out the words
        start, fields = Start(tail.start, 0.9, "a tail without words"), []
    else:
        names = frozenset((tail.handle,))
        start, fields = start_of(page, words_end, tail.free, tail.start, tail.end, LIMIT, names), []
        if words_end - start.place > LIMIT or quoted_alone(page.text, words_end, tail.start):
            start = Start(tail.start, 0.8, "a tail without words")
    begins = lead.end if lead else start.place
    words_end = max(words_end, begins)
    first = with_marks(page.text, start.place)
    if first < start.place:
        fields.append(Span(first, start.place))
    fields += quote_marks(page, begins, words_end)
    fields.append(Span(min(words_end, tail.start), tail.end))
    found = Embed(
        "Instagram", "post", None, None, tail.name, tail.handle, f"https://www.instagram.com/{tail.handle}/", tail.date,
        tail.date_text, (), ("author_url",),
    )  # fmt: skip
    return Finding(
        "embed",
        "instagram",
        Span(first, tail.end),
        0.98 * (0.4 + 0.6 * start.confidence),
        tuple(sorted(fields)),
        found,
        start.reason,
    )


def alone(page: Page, lead: Span) -> Iterator[Finding]:
    """A lead of which nothing else is left, if it is a line of its own."""
    if line_span(page.text, lead.start, lead.end):
        yield Finding("embed", "instagram", lead, 0.85, (lead,), embed("Instagram"), "a lead without its post")
