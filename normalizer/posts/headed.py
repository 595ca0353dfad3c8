"""Posts as their platforms' own pages show them: the author above the words, the time below them.

Found:      "Name" / "@handle" / words / "10:41 PM · May 13, 2025" / "12.3K Views"; the same without a name, and with
            "12:31 PM - May 4, 2019"; "@handle · May 13" or "Name @handle · 3h" above a post's words in the middle of an
            article, what is counted of it below; "Name" / "@handle" / "·" / «۲ ساعت» / words / "12" / "340" under "…
            wrote on X:". A domain as handle and "13 May 2025 at 22:41": Bluesky; "May 13, 2025, 10:41 PM": Truth Social
Not found:  "Jane Roe" / "@janeroe" above an article, with a date that has no "·"; "Jane Roe @janeroe · May 13, 2025"
            above the first running text: a byline; "10:41 PM · May 13, 2025" without a handle
"""

from collections.abc import Iterator, Sequence

from normalizer.dates import parse
from normalizer.lines import MARKERS, STOPS, Line, is_prose, small
from normalizer.news.frame import ago
from normalizer.news.labels import key, of_all
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.candidates import before
from normalizer.posts.counts import HANDLE, around, counted_end, counts_at, is_bare, is_reply, replying
from normalizer.posts.findings import made
from normalizer.posts.quotes import opened, quote_marks, with_marks
from normalizer.posts.tails import BIDI, CARD_TIME, LINK, Tail, before_links, clean, day, link_after
from normalizer.posts.words import size
from normalizer.record import Row
from normalizer.span import Span

DOT = "·"
BLANK = rf"[\s{BIDI}]"
HEAD = lazy(
    rf"(?:(?P<name>[^\n@{DOT}]{{1,60}}?){BLANK}{{1,4}})?{BLANK}{{0,2}}@(?P<handle>\w{{1,15}}(?:[\w.-]{{0,60}}\.[a-z]{{2,10}})?){BLANK}{{0,4}}"
    rf"(?:{DOT}{BLANK}{{0,4}}(?P<date>[^\n{DOT}]{{0,30}}?){BLANK}{{0,4}})?(?:{DOT}[^\n{DOT}]{{1,20}})?"
)
# Seconds, minutes, hours and days as X shortens them (CLDR, narrow units); whole words are the languages' AGO.
AGO = lazy(r"\d{1,2}\s?(?:[smhdсч]|min|мин|sa|dk|sn|Std\.|Min\.|Sek\.|[سدثي]|שע׳|דק׳)")
TIME = lazy(rf"[^\d\n{DOT}]{{0,6}}\d{{1,2}}[:.]\d\d[^\d\n{DOT}]{{0,14}}{DOT}")
STAMP = lazy(r"[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d [AP]M")  # of Truth Social
INITIAL = lazy(r"\s[^\W\d_]\.$")  # "Jane R."
VERIFIED = frozenset(("✔", "✓", "✔️", "☑️", "Verified account"))  # between name and handle
LONGEST_HEAD = 120  # characters: a name has 50
LONGEST_NAME = 60
LONGEST_JOINT = 4  # letters of "and"
REACH = 8  # lines below a handle in which its post's words begin
LONGEST_POST = 1200  # characters between the author and the time; a longer post is shown cut
LONGEST_UNTIMED = 290  # without a time below, only what every author can write
MOST = 40  # lines of a post, characters of white space above it
REST = 40  # characters behind the time: "· 12.3K Views", "· Twitter for iPhone"


class Head(Row):
    """What stands above a post's words: where it starts, the index of the line below it, who wrote and when."""

    start: int
    below: int
    name: str
    handle: str
    date: str | None  # ISO 8601
    date_text: str | None


def headed(page: Page, rule: str) -> Iterator[Finding]:
    """The posts of a page whose authors stand above their words: of the platform that the rule `tweet`, `bluesky` or
    `mastodon` reads."""
    free = 0
    for index, line in enumerate(page.lines):
        if line.start < free or "@" not in line.text:
            continue
        head = head_at(page, index, free)
        if (head := head or nameless(page, index)) and ("." in head.handle) == (rule == "bluesky"):
            post = timed(page, head, rule) or (untimed(page, head) if rule == "tweet" and head.name else None)
        else:
            post = None
        if post:
            yield post
            free = post.span.end


def head_at(page: Page, index: int, free: int) -> Head | None:
    """The author and the handle that end in a line, and the date behind them; the name may stand in the line above.

    A mention that a flattener put on a line of its own is no author's handle: the sentence around it goes on.
    """
    line = page.lines[index]
    start = opened(line, page.text)
    match = HEAD.fullmatch(page.text, start, line.end) if len(line.text) <= LONGEST_HEAD else None
    if not match:
        return None
    name = match["name"]
    if name is None:
        top, above = index, before(page.lines, index, free)
        if above >= 0 and page.lines[above].text in VERIFIED:
            top, above = above, before(page.lines, above, free)
        if above < max(0, top - 2) or page.lines[above].start < free:
            return None
        start = opened(page.lines[above], page.text)
        name = page.text[start : page.lines[above].end]
        if (name[:1].islower() and "." not in match["handle"]) or (
            above and page.lines[above - 1].text and goes_on(page, index)
        ):
            return None
    if not is_name(name) or key(name) in replying(page):
        return None
    date, told, below = dated(page, index, match["date"])
    return Head(start, below, clean(name), match["handle"], date, told)


def nameless(page: Page, index: int) -> Head | None:
    """A handle that stands alone, with a blank line or nothing above it."""
    line = page.lines[index]
    match = HEAD.fullmatch(page.text, opened(line, page.text), line.end) if len(line.text) <= LONGEST_HEAD else None
    if not match or match["name"] or match["date"] or (index and page.lines[index - 1].text) or goes_on(page, index):
        return None
    return Head(match.start(), index + 1, "", match["handle"], None, None)


def is_name(text: str) -> bool:
    """A few words that are no sentence and no item of a list."""
    ended = text.endswith((":", ",", "،", *STOPS)) and not INITIAL.search(text)
    return 0 < len(text) <= LONGEST_NAME and text[0] not in MARKERS and not ended


def goes_on(page: Page, index: int) -> bool:
    below = page.lines[index + 1].text if index + 1 < len(page.lines) else ""
    return below != "" and small(below)


def goes_on_answering(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is one of several handles that a post answers, or a word between two: "and"."""
    bare = lines[index].text.strip()
    following = lines[index + 1].text.strip() if index + 1 < len(lines) else ""
    joins = len(bare) <= LONGEST_JOINT and bare.isalpha() and HANDLE.fullmatch(following) is not None
    return joins or HANDLE.fullmatch(bare) is not None


def dated(page: Page, index: int, written: str | None) -> tuple[str | None, str | None, int]:
    """The date that a "·" parts from the handle, ISO and as written, and the index of the first line of words.

    Above these may stand whom the post answers, the handles on lines of their own.
    """
    dotted = written is not None
    told = written if written and is_date(written, page) else None
    labels, replies = around(page), replying(page)
    answered = False
    for below in range(index + 1, min(index + REACH, len(page.lines))):
        text = page.lines[below].text
        bare = text.strip(DOT + " \xa0")
        dotted = dotted or (text[:1] == DOT)
        if dotted and told is None and bare and is_date(bare, page):
            told = bare
        elif is_reply(bare, replies) or (answered and goes_on_answering(page.lines, below)):
            answered = True
        elif bare and key(bare) not in labels:
            break
    else:
        below = index + 1
    return day(parse(told)) if told else None, told, below


def is_date(text: str, page: Page) -> bool:
    """ "May 13", "13 May 2025", "3h", «۲ ساعت»."""
    return bool(AGO.fullmatch(text)) or parse(text) is not None or is_ago(text, page)


def is_ago(text: str, page: Page) -> bool:
    """Whether it is a time before now, whose "ago" X leaves out."""
    number, _, unit = key(text).partition(" ")
    units = {word for phrase in of_all(page.tables, "AGO") for word in phrase.split()}
    return (number.isdigit() and unit in units) or ago(key(text), page)


def timed(page: Page, head: Head, rule: str) -> Finding | None:
    """The post whose words the line "10:41 PM · May 13, 2025" ends, or one of the platform's own form."""
    for index in range(head.below, min(head.below + MOST, len(page.lines))):
        line = page.lines[index]
        if line.start - head.start > LONGEST_POST or ("@" in line.text and head_at(page, index, head.start)):
            return None
        told = time_of(page, line) if rule == "tweet" else stamp_of(line, rule)
        if told and (rule == "tweet" or is_closed(page, head, index)):
            head = head._replace(date=told[0], date_text=told[1])
            end = above_replies(page, head, index) if CARD_TIME.match(line.text) else line.start
            return finding(page, head, end, line.end, index, 0.97, rule)
    return None


def above_replies(page: Page, head: Head, index: int) -> int:
    """Where the words end above a card's time, between which a number may count the replies."""
    above = before(page.lines, index, head.start)
    counted = above > head.below and is_bare(page.lines[above].text, around(page))
    return page.lines[above if counted else index].start


def stamp_of(line: Line, rule: str) -> tuple[str | None, str] | None:
    """The day and the words of a line that is a date and a time."""
    if len(line.text) > REST or (rule == "mastodon" and not STAMP.fullmatch(line.text)):
        return None
    date = parse(line.text)
    return (day(date), line.text) if date and date.year and date.time else None


def is_closed(page: Page, head: Head, last: int) -> bool:
    """Whether a post stands in an article or ends the page: between handle and date may be a columnist's headline."""
    prose = page.prose
    inside = bool(prose) and page.lines[prose[0]].start < head.start
    return inside or not any(is_prose(line.text) for line in page.lines[last + 1 :])


def time_of(page: Page, line: Line) -> tuple[str | None, str] | None:
    """The day and the words of a line that is a time, a "·" and a date; perhaps a "·" and what is counted behind it."""
    if not (DOT in line.text and TIME.match(line.text)) and not CARD_TIME.match(line.text):
        return None
    for date in page.dates(line.text):
        rest = line.text[date.span.end :].strip()
        if date.year and len(rest) <= REST and rest[:1] in ("", DOT):
            return day(date), line.text[: date.span.end]
    return None


def untimed(page: Page, head: Head) -> Finding | None:
    """The post of which only its head says when: its words up to its counts, inside an article also up to a blank line.

    Above an article's text a name, a handle and a day are a byline, unless a colon leads to them and counts follow.
    """
    if not head.date_text or head.below >= len(page.lines) or not page.lines[head.below].text:
        return None
    prose = page.prose
    ends: tuple[int, ...]
    if prose and page.lines[prose[0]].start < head.start:
        ends = (above_counts(page, head), above_blank(page, head), head.below)
    elif page.text[max(0, head.start - MOST) : head.start].rstrip().endswith((":", "：")):
        ends = (above_counts(page, head),)
    else:
        return None
    for last in ends:
        if last >= head.below and fits(page.lines[head.below : last + 1]):
            end = page.lines[last].end
            return finding(page, head, end, end, last, 0.8)
    return None


def above_counts(page: Page, head: Head) -> int:
    """The index of the last line of words above the first that counts views and the like; -1 where none does."""
    labels = around(page)
    for index in range(head.below, min(head.below + MOST, len(page.lines))):
        if counts_at(page, index, labels):
            return before(page.lines, index, head.start)
        if "@" in page.lines[index].text and head_at(page, index, head.start):
            return -1
    return -1


def above_blank(page: Page, head: Head) -> int:
    """The index of the last line of words above the first blank one, where one also stands above the author."""
    if not page.text[max(0, head.start - MOST) : head.start].rstrip(" \t\r\xa0>").endswith("\n\n"):
        return -1
    rows = range(head.below, min(head.below + MOST, len(page.lines)))
    return next((index - 1 for index in rows if not page.lines[index].text), rows[-1])


def fits(rows: Sequence[Line]) -> bool:
    return sum(size(line.text) + 1 for line in rows) <= LONGEST_UNTIMED


def finding(
    page: Page, head: Head, end: int, tail_end: int, row: int, sure: float, rule: str = "tweet"
) -> Finding | None:
    """The post with this head, whose words end before `end`, and its own lines, but for counts, with line `row`."""
    text = page.text
    begin = page.lines[head.below].start
    words_end, _ = before_links(text, end, begin)
    if words_end <= begin:
        return None
    tail_end, url = link_after(text, tail_end, head.handle)
    last = counted_end(page, row, tail_end)
    tail = Tail(end, last, head.name, head.handle, head.date, head.date_text, url, sure)
    links = tuple(dict.fromkeys(LINK.findall(text, begin, end)))
    start = with_marks(text, head.start)
    fields = [Span(start, begin), *quote_marks(page, begin, words_end)]
    first = words_end
    while first < last and text[first] in " \t\r\n\xa0":
        first += 1
    if first < last:
        fields.append(Span(first, last))
    return Finding(
        "embed", rule, Span(start, last), sure, tuple(fields), made(rule, tail, links), "its author above it"
    )
