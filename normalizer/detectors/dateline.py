"""Datelines and lead-ins: place, agency and date before a report's first words, closed by a dash or a colon.

Found:      "Al-Monitor —", "TIRANA, Albania (AP) —", "LONDON, June 3 (Reuters) -", "WASHINGTON —", "MOSCOW, May 5.
            /TASS/.", «تهران (ایرنا) -», «تهران- ایرنا-», «خبرگزاری فارس:», «دمشق، سوريا (CNN) --», «سبق- أبها:»,
            "ISLAMABAD:", «اسلام آباد (ویب ڈیسک)», «کابل (پژواک):»; "(أبوظبي - البيان)" on a line of its own; "GENEVA (5
            March 2024) –"; "(Nairobi) –"; "Berlin (ots)", of press releases; «دمشق-سانا», «لندن: «الشرق الأوسط»» above
            the text, a button perhaps between; «کوئٹہ(نمائندہ جنگ/ایجنسیاں)»; "OSLO (VG) Politiet …"; agencies' own
            forms (see `news.house_styles`)
Not found:  "MORE —", "He said — and", "Smith - the mayor - said", "THE FACTS:", "BBC: …", «او افزود:»: no agency
            before a dash, and no place that a table knows; "CORPORATE PROFITS — …" where two more paragraphs have such
            headings; "JANE ROE (AP)" on a line of its own, a picture's credit. «به گزارش ایسنا،» is an attribution and
            stays in the text.
"""

import re
from collections.abc import Generator, Iterator
from functools import lru_cache
from types import ModuleType

from normalizer.dates import parse
from normalizer.document import Dateline
from normalizer.lines import STOPS, Line, within
from normalizer.news.authors import reads_as_person
from normalizer.news.frame import line_below
from normalizer.news.house_styles import in_house_style
from normalizer.news.labels import key, listed, of_tables, word_key
from normalizer.news.lead_words import DASHES, Head, cities, desks, is_place, placed, places, read, says_day
from normalizer.news.lone_datelines import LEAST, REACH, SHORT, alone, bracketed, slashed
from normalizer.news.outlets import is_known
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings
from normalizer.segments import trimmed
from normalizer.span import Span

NAMED = 60  # characters behind the dash in which an outlet's name ends
SURER = 0.93  # than a date's line or a picture's credit is
BETWEEN = ("share_line", "counter", "clock")  # what may stand between a dateline's line and its text
CLOSING = lazy(
    rf"""
    (?P<mark> (?: (?<= [)\]] ) (?P<glued>) | (?<! [a-zA-Z] ) )  # "تهران- ایرنا-": in scripts without capitals
              [{DASHES}]{{1,3}} (?(glued) | (?= \s ) )
            | [—–―]
            | (?<= \) ) \. [–—-]{{1,2}}
            | (?<! / ) / (?= \s )                            # "بغداد/ واع/", "غزة / سما /"
            | (?<= / ) \. (?= \s )                           # "MOSCOW, May 5. /TASS/."
            | : (?! \d | // ) )
    \s*
    """,
    re.VERBOSE,
)
NAME = lazy(rf"[^{DASHES},/\s][^{DASHES},/]{{0,60}}")  # of one reporter among several
RUN_IN = lazy(rf"(?P<words>[^\W\d_a-z][^{DASHES}a-z\n(/]{{2,60}}?)\s[—–]\s")
RUN_INS = 3  # paragraphs
SIGNED = lazy(
    rf"(?P<written>(?P<place>[^{DASHES}،,/]{{2,25}}?)\s?[{DASHES}]\s?(?P<agency>[^{DASHES}،,/]{{2,25}}?)\s?[{DASHES}])\s?"
    rf"(?P<name>[^\W\d_]{{2,15}}(?:\s[^\W\d_]{{1,15}}){{1,3}})"
)
LONE_DASHES, LONGEST_NAME = frozenset("-–—"), 24
BRACKET_BEHIND = lazy(rf"\(\s?(?P<inside>[^()\n]{{2,40}}?)\s?\)\s?[{DASHES}:۔]{{0,2}}\s*")


def detect(page: Page) -> Iterator[Finding]:
    prose = frozenset(page.prose)
    top = next((index for index, line in enumerate(page.lines) if line.text), -1)
    for index, line in enumerate(page.lines):
        if not line.text:
            continue
        found = styled(index, page) or divided(index, page)
        slashed_off = found is not None and "/" in page.text[found[0] : found[1]]
        if not found and may_open(line.text, page):
            if index == top and index not in prose and line.text[-1] not in ".۔":
                found = at_top(index, page)
            else:
                found = slashed(line, page) or opening(index, page, index in prose) or alone(line, page)
            if not found:
                found = bracketed(line, page)
                slashed_off = found is not None
        if found:
            yield from claims(found, index, page, slashed_off)
        elif index != top:
            yield from above_reporter(index, page)


def claims(found: tuple[int, int, Head], index: int, page: Page, parted: bool) -> Iterator[Finding]:
    """The dateline that a line opens with, its reporters, and the paragraph below where the line is nothing else.

    What brackets or slashes part (`parted`) reads as a picture's credit, too.
    """
    start, end, (place, agency, date) = found
    line = page.lines[index]
    if end >= line.end:
        below = text_below(index if end == line.end else row_of(end, index, page), page)
        if not below:  # it opens nothing
            return
        sure = SURER if parted or below in page.prose else 0.55
        whole = Span(line.start, end_of(below, page))
        yield Finding("paragraph", "dateline", whole, sure, reason="a dateline above its text")
    elif parted:
        whole = Span(line.start, end_of(index, page))
        yield Finding("paragraph", "dateline", whole, SURER, reason="a place and its reporter, parted by signs")
    if agency and key(agency) in listed(page, "DATELINE_ROLES"):  # a reporter of the paper's own
        agency = None
    text = page.text[start:end].rstrip()
    if place and "(" not in text and key(place) not in places(page.tables) and has_run_in_heads(page):
        return
    value = Dateline(place, agency, date, text, start, start + len(text))
    first = yield from reporters(page, line.start, start)
    span = Span(first, end)
    yield Finding("dateline", "dateline", span, 0.9, (span,), value, "a place or an agency before the report")


@lru_cache(maxsize=2)
def has_run_in_heads(page: Page) -> bool:
    """Whether several paragraphs open with capitals and a dash that name no place, as a newsletter's headings do."""
    heads = (match for index in page.prose if (match := RUN_IN.match(page.lines[index].text)))
    return sum(key(match["words"]) not in places(page.tables) for match in heads) >= RUN_INS


def reporters(page: Page, start: int, end: int) -> Generator[Finding, None, int]:
    """The bylines before a slash that ends at a place's start; gives where the dateline begins, slash included."""
    names = signed(page.text[start:end])
    for place, (first, last) in enumerate(names):
        after = names[place + 1].start if place + 1 < len(names) else last
        gap = (Span(start + last, start + after),) if after > last else ()
        span = Span(start + first, start + after)
        yield Finding("byline", "dateline", span, 0.9, gap, page.text[start + first : start + last], "before a place")
    return page.text.rindex("/", start, end) if names else end


def signed(words: str) -> tuple[Span, ...]:
    """Reporters before the slash that ends the words, surnames in capitals, given names not: "Ayşe YILMAZ - Ali CAN/".

    Not the places of "NEW YORK/LONDON (Reuters) -", "New York/Washington (dpa) -".
    """
    if not words.rstrip().endswith("/"):
        return ()
    spans = [trimmed(words, Span(*match.span())) for match in NAME.finditer(words)]
    return tuple(spans) if all(is_signature(words[start:end].split()) for start, end in spans) else ()


def is_signature(name: list[str]) -> bool:
    first, last = name[0], name[-1]
    return 2 <= len(name) <= 4 and first[0].isupper() and first[1:].islower() and last.isupper() and len(last) > 1


MARKS = frozenset(DASHES + ":(/")


def may_open(text: str, page: Page) -> bool:
    """Cheap: whether a mark stands early in the line, behind capitals or a known name where the script has capitals."""
    first = text[:24].split()[0]
    if first[:1].lower() != first[:1].upper() and not first[:2].isupper():
        if MARKS.isdisjoint(text[:48]):
            return False
        bracket = text.find("(", 0, 40)
        return (
            bracket >= 0
            or any(f".{dash}" in text[:48] for dash in "-–—")
            or word_key(first) in first_words(page.tables)
            or is_known(first, page)
        )
    return not MARKS.isdisjoint(text[:REACH])


@lru_cache(maxsize=64)
def first_words(languages: tuple[ModuleType, ...]) -> frozenset[str]:
    """The first words of the outlets in the languages' own tables."""
    return frozenset(
        name.partition(" ")[0] for name in of_tables(languages, ("NEWS_OUTLETS", "WORDS_AS_OUTLETS", "OUTLET_TYPES"))
    )


# -- on several lines


def divided(index: int, page: Page) -> tuple[int, int, Head] | None:
    """An agency above the dash that closes it, each on a line of its own: "CNN" above "—" above the text."""
    text = page.lines[index].text
    dash = line_below(page, index)
    if not dash or dash.text not in LONE_DASHES or len(text) > LONGEST_NAME or not text[:1].isupper():
        return None
    return (page.lines[index].start, dash.end, Head((None, text, None))) if is_known(text, page) else None


def row_of(place: int, index: int, page: Page) -> int:
    """The first line from `index` on that ends at a place or behind it."""
    return next(row for row in range(index, len(page.lines)) if page.lines[row].end >= place)


# -- in the form of one agency


def styled(index: int, page: Page) -> tuple[int, int, Head] | None:
    """The dateline of an agency's own form, if a sentence or nothing is left behind it; a line that touches goes on."""
    line = page.lines[index]
    found = in_house_style(line.text, page)
    if not found:
        return None
    place = found[1][0] or ""
    if place.count("(") > place.count(")"):  # «(فارس/ مهر)»
        return None
    left = len(line.text) - found[0]
    least = (
        SHORT if line.text[-1] not in STOPS and any(row.text for row in page.lines[index + 1 : index + 2]) else LEAST
    )
    return (line.start, line.start + found[0], found[1]) if not left or left >= least else None


# -- at the start of a paragraph


def opening(index: int, page: Page, prose: bool) -> tuple[int, int, Head] | None:
    """The dateline before a dash or colon; the last mark that closes one counts ("تهران - ایرنا - …")."""
    line = page.lines[index]
    text = line.text
    found = None
    last = line if index in page.continued else page.lines[last_of(index, page)]  # each paragraph is walked once
    for match in CLOSING.finditer(text, 1, REACH):
        left = last.end - line.start - match.end()
        if left < (SHORT if last.text.endswith(STOPS) else LEAST):
            break
        signs = len(text) - len(text.lstrip("*_"))  # of emphasis, which goes on behind the dateline
        signs = 0 if text[signs : signs + 1] == " " else signs  # a list's marker
        head = text[signs : match.start("mark")].strip()
        if head.count("(") > head.count(")"):  # "VANCOUVER--(Newsfile Corp. - May 5, 2024) -"
            continue
        start = signs
        cut = after_signature(head)
        stopped = without_stop(head, text, match.start("mark"), page)
        fields = stopped or read(head, page, match["mark"], prose) if not cut else None
        if not fields and (cut := cut or after_name(head, page)):
            start, fields = signs + cut, read(head[cut:], page, match["mark"], prose)
            fields = fields if fields and fields[0] and fields[1] else None
        if fields and (left >= LEAST or (fields[0] and fields[1])):
            found = line.start + start, line.start + match.end(), fields
    return bracket_behind(outlet_behind(found, line, page), line, page) if found else None


def without_stop(head: str, text: str, mark: int, page: Page) -> Head | None:
    """The place before a full stop that a dash touches, as Spanish papers write it: "MADRID.-", "Santo Domingo, RD.-".

    Not "NAPA, Calif. —", nor "N.Y.—": a stop of its own.
    """
    if text[mark - 1] != "." or text[mark] not in DASHES:
        return None
    place, date = placed(head[:-1])
    first = key((place or "").partition(",")[0])
    known = first in places(page.tables) or first in cities(page.tables)
    if not place or not (known or (text[mark] == "-" and is_place(place, page))):
        return None
    return Head((place, None, date))


def bracket_behind(found: tuple[int, int, Head], line: Line, page: Page) -> tuple[int, int, Head]:
    """With the brackets behind the mark that hold a desk, an agency or a day: «بغداد : (ویب ڈیسک) …»."""
    start, end, (place, agency, date) = found
    match = BRACKET_BEHIND.match(page.text, end, line.end) if page.text[end : end + 1] == "(" else None
    if not match or line.end - match.end() < LEAST:
        return found
    inside = match["inside"]
    named = not agency and (is_known(inside, page) or key(inside) in desks(page))
    if not named and not says_day(inside):
        return found
    day = parse(inside) if not named else None
    return start, match.end(), Head((place, inside if named else agency, date or (day.iso if day else None)))


def outlet_behind(found: tuple[int, int, Head], line: Line, page: Page) -> tuple[int, int, Head]:
    """With the outlet that stands as a sentence behind the dash: «МОСКВА, 15 апр — РИА Новости. …»."""
    start, end, (place, agency, date) = found
    name, stop, rest = page.text[end : min(end + NAMED, line.end)].partition(". ")
    if agency or not stop or not is_known(name, page) or len(rest) < 2 or line.end - end - len(name) < LEAST:
        return found
    return start, end + len(name) + len(stop), Head((place, name, date))


def after_signature(head: str) -> int:
    """Where the place begins behind a reporter's name and a slash: "Ayşe YILMAZ/TRABZON, (DHA)"."""
    slash = head.find("/") + 1
    place = len(head) - len(head[slash:].lstrip())
    return place if slash and head[place : place + 2].isupper() and signed(head[:slash]) else 0


def after_name(head: str, page: Page) -> int:
    """Where "agency - place" begins behind a reporter's name: "فهد المنجومي- سبق- مكة"."""
    parts = re.split(rf"(\s{{0,9}}[{DASHES}]\s{{0,9}})", head)
    if len(parts) == 5 and len(parts[0].split()) in (2, 3, 4) and is_known(parts[2], page):
        return len(parts[0]) + len(parts[1])
    return 0


# -- on a line of its own


def text_below(row: int, page: Page) -> int:
    """The first line below a dateline's that no button, counter or clock is; 0 where there is none."""
    spans = sorted(found.span for name in BETWEEN for found in findings(page, name) if found.kind == "furniture")
    taken = frozenset(within(page.lines, spans))
    return next((row for row in range(row + 1, len(page.lines)) if page.lines[row].text and row not in taken), 0)


def above_reporter(index: int, page: Page) -> Iterator[Finding]:
    """«بغداد – واع – نور الجسري» above running text: its dateline, and the reporter as a byline between the two."""
    line = page.lines[index]
    match = SIGNED.fullmatch(line.text) if len(line.text) <= 60 and not line.text.isascii() else None
    below = text_below(index, page) if match else 0
    if not match or not below or below not in page.prose:
        return
    place, agency, name = match["place"], match["agency"], match["name"]
    if key(place) not in places(page.tables) or not is_known(agency, page) or not reads_as_person(name):
        return
    words = Span(line.start, line.start + match.start("name"))
    yield Finding("byline", "dateline", Span(line.start, line.end), SURER, (words,), name, "behind place and agency")
    written = match["written"]
    value = Dateline(place, agency, None, written, line.start, line.start + len(written))
    opened = page.lines[below].start
    yield Finding("dateline", "dateline", Span(opened, opened + 1), 0.9, (), value, "a dateline above its text")


def at_top(index: int, page: Page) -> tuple[int, int, Head] | None:
    """«دمشق-سانا», «واشنگٹن —» where a headline would stand, above running text: a place that a table knows, and its
    agency or a dash."""
    found = alone(page.lines[index], page)
    place, agency, _ = found[2] if found else (None, None, None)
    closed = page.lines[index].text[-1] in DASHES  # as no headline ends
    sure = place and (agency or closed) and key(place) in places(page.tables) and text_below(index, page) in page.prose
    return found if sure else None


def end_of(row: int, page: Page) -> int:
    """Where the text ends that a line opens."""
    return page.lines[last_of(row, page)].end


def last_of(row: int, page: Page) -> int:
    """The last line of the text that a line opens: lines of a paragraph that was broken at a column."""
    while row + 1 in page.continued:
        row += 1
    return row
