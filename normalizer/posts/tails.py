"""A post's tail, what a platform writes under it: "— Name (@handle) June 22, 2023"; and the links before it."""

import re
from functools import lru_cache

from normalizer.dates import Date, find
from normalizer.patterns import lazy
from normalizer.posts.quotes import trimmed_end
from normalizer.record import Row
from normalizer.span import Span

BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
# Instagram sets direction marks around a handle on right-to-left pages: "(@ RLM LRM name LRM RLM)".
HANDLE = lazy(rf"[(（]\s?@[ {BIDI}]{{0,4}}(?P<handle>[\w.-]{{1,80}})[{BIDI}]{{0,4}}\s?[)）][{BIDI}]{{0,4}}")
SPACE = rf"[\s>\\{BIDI}]"
GAP = lazy(rf"{SPACE}{{0,60}}")
# Marks between words and name, the surest first: where a line begins, after the picture's link, anywhere.
LINE_DASH = lazy(rf"(?m)^{SPACE}{{0,12}}(?P<dash>—|–|―|&mdash;|&ndash;|--?(?=[ \xa0{BIDI}]))")
LINK_DASH = lazy(r"(?:t\.co|pic\.(?:twitter|x)\.com)/\w{1,20}\s{0,2}(?P<dash>—|–|―|&mdash;|&ndash;|--?(?=[ \xa0]))")
LONG_DASH = lazy(r"(?P<dash>—|―|&mdash;)")
SHORT_DASH = lazy(r"(?P<dash>–|&ndash;)")
HYPHEN = lazy(r"(?P<dash>(?<!-)--?(?=[ \xa0]))")
PICTURE = lazy(
    r"(?P<bracket>\[)?(?P<link>(?:https?://)?pic\.(?:twitter|x)\.com/\w{1,20})(?(bracket)\]\(https?://[^\s()]{1,100}\))"
    r"|\[image or embed\]|\[(?:video|image|gif)\]"
)
# The time and day of a post as Twitter's cards had them until 2020: "12:31 PM - May 4, 2019".
CARD_TIME = lazy(r"(?m)^[ \t]{0,12}\d{1,2}:\d\d(?: [AP]M)? [-–] (?=[^\n]{0,24}\b20\d\d[ \t\r]{0,4}$)")
LINK = lazy(r"(?:https?://)?pic\.(?:twitter|x)\.com/\w{1,20}|https?://t\.co/\w{1,20}")
BETWEEN = lazy(r"\s{0,4}(?:[^\W\d_]{1,8}\b)?")  # "on", "am", "le" before another platform's date
TAIL_LINK = lazy(
    rf"\]\((?P<markdown>https?://[^\s()]{{1,300}})\)|{SPACE}{{0,60}}(?P<plain>https?://[^\s()<>]{{1,300}})"
)
LONGEST_NAME = 120  # code points looked at before a handle; names have 50 on Twitter, 64 on Bluesky
LONGEST_DATE = 80


class Tail(Row):
    """Where a post's tail stands in the text, and what it says."""

    start: int
    end: int
    name: str
    handle: str
    date: str | None
    date_text: str | None
    url: str | None
    sure: float
    free: int = 0  # where the post before it ended


@lru_cache(maxsize=4)
def tails(text: str) -> tuple[Tail, ...]:
    """All tails of the text. Another platform's handle in brackets is where its post ends."""
    found: list[Tail] = []
    free = 0
    for match in HANDLE.finditer(text):
        tail = read_tail(text, match, free)
        if tail:
            found.append(tail._replace(free=free))
        free = tail.end if tail else max(free, other_end(text, match))
    return tuple(found)


def read_tail(text: str, match: re.Match[str], free: int) -> Tail | None:
    """The tail around a handle in brackets; None where it is only a handle in a sentence.

    Without a date it counts only if it ends its line, and a long dash begins its line or a picture's link precedes.
    """
    dash = dash_before(text, max(free, match.start() - LONGEST_NAME), match.start())
    if dash is None:
        return None
    name = clean(text[dash.end("dash") : match.start()])
    date = date_at(text, match.end())
    start = dash.start("dash")
    if not name or "\n\n\n" in text[start : match.start()]:
        return None
    hyphen = dash["dash"].startswith("-")
    if not date and (not ends_line(text, match.end()) or hyphen or dash.re not in (LINE_DASH, LINK_DASH)):
        return None
    end = date.span.end if date else match.end()
    end, url = link_after(text, end, match["handle"])
    told = text[date.span.start : date.span.end] if date else None
    return Tail(start, end, name, match["handle"], day(date), told, url, 0.98 if date else 0.8)


def other_end(text: str, match: re.Match[str]) -> int:
    """Where another platform's tail ends ("shared by Name (@name) on May 4, 2019"); 0 for a handle in a sentence."""
    between = BETWEEN.match(text, match.end())
    date = date_at(text, between.end() if between else match.end())
    if date and date.year:
        return date.span.end
    return match.end() if ends_line(text, match.end()) else 0


def dash_before(text: str, start: int, end: int) -> re.Match[str] | None:
    """The mark that parts a post's words from its author's name."""
    line = last(LINE_DASH, text, start, end)
    if line and (not line["dash"].startswith("-") or not LONG_DASH.search(text, line.end(), end)):
        return line
    for pattern in (LINK_DASH, LONG_DASH, SHORT_DASH, HYPHEN):
        found = last(pattern, text, start, end)
        if found and "\n\n" not in text[found.end("dash") : end]:
            return found
    return None


def last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    return next(reversed(list(pattern.finditer(text, start, end))), None)


def clean(name: str) -> str:
    """A name as written, without quote marks, line breaks and direction marks at its ends."""
    return " ".join(name.replace(">", " ").split()).strip(
        " \u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"
    )


def date_at(text: str, place: int, words: tuple[str, ...] = ()) -> Date | None:
    """The date that stands at a place, white space and one of these words before it allowed."""
    start = after_gap(text, place)
    if text.startswith("[", start):
        start += 1
    for word in words:
        if text.startswith(word, start):
            start = after_gap(text, start + len(word))
            break
    date = opening_date(text[start : start + LONGEST_DATE])
    return date and date._replace(span=Span(start, start + date.span.end))


@lru_cache(maxsize=256)
def opening_date(words: str) -> Date | None:
    """The date that opens some words: the rules of several platforms ask for the same one."""
    date = next(iter(find(words)), None)
    return date if date and date.span.start == 0 else None


def after_gap(text: str, place: int) -> int:
    match = GAP.match(text, place)
    return match.end() if match else place


def day(date: Date | None) -> str | None:
    return date.iso[:10] if date and date.iso else None


def ends_line(text: str, place: int) -> bool:
    end = text.find("\n", place)
    return not text[place : len(text) if end < 0 else end].strip(" \t\xa0\r.)")


def link_after(text: str, end: int, handle: str | None) -> tuple[int, str | None]:
    """The link to the post that follows its tail, in Markdown or on its own, and where that ends."""
    match = TAIL_LINK.match(text, end)
    if not match:
        return end, None
    url = match["markdown"] or match["plain"]
    own = handle and f"/{handle.lower()}" in url.lower().replace("/@", "/")
    if match["markdown"] or own or "/i/status/" in url or "/i/web/status/" in url:
        return match.end(), url
    return end, None


def before_links(text: str, end: int, free: int) -> tuple[int, list[str]]:
    """Where a post's words end, and the links of its pictures after them."""
    links: list[str] = []
    while True:
        bare = trimmed_end(text, end, free)
        found = next(
            (match for match in PICTURE.finditer(text, max(free, bare - 160), bare) if match.end() == bare),
            None,
        )
        if not found:
            return bare, links
        links += [found["link"]] if found["link"] else []
        end = found.start()
