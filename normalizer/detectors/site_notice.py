"""Notices of a site: rights, terms, newsletters, what a reader may do only when logged in.

Found:      "© 2024 The Harbour Post. All rights reserved.", "By signing up, you agree to receive …", "Alle Rechte
            vorbehalten", «تمامی حقوق این سایت محفوظ است», lines up to 600 characters that hold such words; "© 2024 The
            Harbour Post" below the text; the lines that go on from one, where a flattener broke it around its links
Not found:  "She reserved all rights", "© Jane Roe" (a picture's credit), prose about newsletters; running text that
            tells of a notice: «The book carried the line "All rights reserved", and the judge read it aloud.»
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from types import ModuleType

from normalizer.lines import STOPS
from normalizer.news.frame import last_prose
from normalizer.news.notices import is_notice
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

LONGEST = 600
HEAD = 14  # characters
SURE = 0.93  # surer than that "© 2024 The Harbour Post" is a picture's credit
PIECES, OPENS = 20, "(.,;)"  # lines of a notice that was broken, and what opens one
LAST = 6  # lines of a page
SITE = 6  # words of a site's name
LONGEST_COPYRIGHT = 120  # characters
SIGN = r"(?:©|\([cC]\)|(?i:copyright))"
COPYRIGHT = lazy(rf"{SIGN}\s?{SIGN}?,?\s?(?:\d{{4}}\s?[-–]\s?)?(?:19|20)\d\d\b")


def detect(page: Page) -> Iterator[Finding]:
    text = page.folded.lower()
    if len(text) != len(page.text):  # a letter whose small form is two
        text = page.folded
    yield from feed_tails(page, text)
    yield from copyrights(page)
    taken = -1
    notices = page.words("SITE_NOTICES")
    if not any(head in text for head in heads(notices)):  # nearly all articles
        return
    places = sorted(Span(place, place + len(notice)) for notice in notices for place in occurrences(text, notice))
    for place, end in places:
        index = bisect_right(page.lines, place, key=lambda line: line.start) - 1
        line = page.lines[index]
        if index == taken or len(line.text) > LONGEST or place >= line.end:
            continue
        if is_notice(page, line.text, place - line.start, end - line.start):
            end = page.lines[last_piece(page, index)].end
            yield Finding("furniture", "site_notice", Span(line.start, end), SURE, reason="a notice of the site")
            taken = index


def copyrights(page: Page) -> Iterator[Finding]:
    """The lines below the text that open with the sign or the word of a copyright and its year, or name what the site
    runs on: "© 2024 The Harbour Post", "Powered by WordPress". What may be a picture's credit is that."""
    last, engines = last_prose(page), page.words("SITE_ENGINES")
    for line in page.lines[last + 1 :] if last >= 0 else ():
        if not line.text or len(line.text) > LONGEST_COPYRIGHT:
            continue
        small = line.text.lower()
        if COPYRIGHT.match(line.text) or any(engine in small for engine in engines):
            yield Finding("furniture", "site_notice", Span(line.start, line.end), 0.6, reason="whose the site is")


def last_piece(page: Page, index: int) -> int:
    """The last line of a notice that a flattener broke around its links: each line touches the one above, which ends no
    sentence, and goes on from it by how it opens, or by a word or a bracket on which nothing ends."""
    broken = page.words("UNFINISHED_WORDS") if not page.marks else frozenset()
    for row in range(index + 1, min(index + 1 + PIECES, len(page.lines))) if broken else ():
        above, text = page.lines[row - 1].text, page.lines[row].text
        if not text or above.endswith(STOPS) or len(text) > LONGEST:
            return row - 1
        goes_on = text[0] in OPENS or text[0].islower()
        if not (goes_on or above[-1] == "(" or above.rpartition(" ")[2] in broken):
            return row - 1
        index = row
    return index


def feed_tails(page: Page, text: str) -> Iterator[Finding]:
    """ "The post Ropes are counted appeared first on The Harbour Post.", in the last lines: what a feed adds."""
    for opening, middle in feeds(page.tables):
        if middle not in text:
            continue
        for line in [line for line in page.lines if line.text][-LAST:]:
            words = text[line.start : line.end]
            title, found, site = words.removeprefix(opening).partition(middle)
            opens = words.startswith(opening) and not line.text[len(opening) :][:1].islower()
            if opens and found and title.strip() and len(site.split()) <= SITE:
                yield Finding("furniture", "site_notice", Span(line.start, line.end), SURE, reason="what a feed adds")


def feeds(tables: Sequence[ModuleType]) -> Iterator[tuple[str, str]]:
    """The words before a title and between it and its site, of all the languages of a page."""
    for language in tables:
        yield from getattr(language, "FEED_TAILS", ())


@lru_cache(maxsize=64)
def heads(notices: frozenset[str]) -> frozenset[str]:
    """How the notices begin: many begin alike, and each look at a whole text counts."""
    return frozenset(notice[:HEAD] for notice in notices)


def occurrences(text: str, words: str) -> Iterator[int]:
    place = text.find(words)
    while place >= 0:
        yield place
        place = text.find(words, place + len(words))
