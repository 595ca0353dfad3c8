"""Datelines and lead-ins: place, agency and date before a report's first words, closed by a dash.

Found:      "Al-Monitor —", "TIRANA, Albania (AP) —", "LONDON, June 3 (Reuters) -", "WASHINGTON —", «تهران (ایرنا) -»
Not found:  "MORE —", "He said — and", "Smith - the mayor - said": no agency, and no place in capitals.
"""

import re
from collections.abc import Iterator

from normalizer.agencies import agency
from normalizer.dates import parse
from normalizer.document import Dateline
from normalizer.page import Finding, Page
from normalizer.span import Span

OPENING = re.compile(
    r"""
    (?P<head> [^\n—–―-]{1,70}? (?: -[^\W\d][^\n—–―-]{0,40}? ){0,3} )
    (?: \s* [—–―] \s* | \s+ --? \s+ | (?<= \) ) \s* -{1,2} \s* )
    (?= \S )
    """,
    re.VERBOSE,
)
AGENCY = re.compile(r"\(\s*(?P<agency>[^()]{1,40}?)\s*\)\s*$")
LEAST = 40  # characters after it: a dateline opens a paragraph


def detect(page: Page) -> Iterator[Finding]:
    decoys = page.words("DATELINE_DECOYS")
    for line in page.lines:
        if len(line.text) < LEAST or not (match := OPENING.match(line.text)) or len(line.text) - match.end() < LEAST:
            continue
        fields = read(match["head"].strip(), decoys)
        if fields:
            text = line.text[: match.end()].rstrip()
            span = Span(line.start, line.start + match.end())
            value = Dateline(*fields, text, span.start, span.start + len(text))
            yield Finding("dateline", "dateline", span, 0.9, (span,), value, "a place or an agency before a dash")


def read(head: str, decoys: frozenset[str]) -> tuple[str | None, str | None, str | None] | None:
    """Place, agency and date of a dateline's words; None where they are not one."""
    if head.casefold() in decoys:
        return None
    bracket = AGENCY.search(head)
    if bracket:
        place, date = placed(head[: bracket.start()].strip(" ,،"))
        known = agency(bracket["agency"])
        return (place, bracket["agency"], date) if known or (place and place.split(",")[0].isupper()) else None
    if agency(head):
        return None, head, None
    place, date = placed(head)
    return (place, None, date) if place and is_place(place) else None


def placed(words: str) -> tuple[str | None, str | None]:
    """Place and ISO date of "LONDON, June 3": a date without its year is no date, but no place either."""
    place, _, tail = words.rpartition(",")
    date = parse(tail) if tail and any(map(str.isdigit, tail)) else None
    if date:
        return place.strip() or None, date.iso
    return words or None, None


def is_place(words: str) -> bool:
    """A place in capitals, a region after a comma as it likes: "NEW DELHI", "TIRANA, Albania"."""
    first, _, region = words.partition(",")
    return first.isupper() and len(first) > 2 and len(first.split()) <= 3 and len(region.split()) <= 2
