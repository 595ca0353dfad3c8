"""Leftover counters: of comments, shares, views, minutes to read; news codes.

Found:      "0 Comments", "Comments (0)", "12 Shares", "بازدید: ۱۲۳", "۰ نفر", "5 min read", "کد خبر: ۸۵۱۲۳۴۵۶", "23
            Comments 114 Shares", "3 thoughts on “Rain fills the lakes”" where that is the headline;
            "Join 1,204 other subscribers", "2 of 14", "Page 2 of 4", "2/28 photos", "👁 1.4K 14:22"; "12" above
            "SHARES"; "0 123 2 minutes read"; "0" or "1.2K" in the last lines, or right below the text or the page's
            clock, "0" above the text too; "شناسه خبر: 96106" in a page of one line
Not found:  "10 mins" below "Prep time" of a recipe, "51 min" and "4 min" of a game, «دقیقه ۸۲»; "Iran 2-1 Iraq", "3
            comments that changed the game", a bare number among the paragraphs; the numbers of a table or a list below
            them
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from normalizer.news.frame import NUMBER, counts, first_prose, groups, last_prose, outside
from normalizer.news.labels import DIGIT, Short, heads, key, listed, short_lines
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings
from normalizer.span import Span

CODE = lazy(
    r"\s*+(?:[:：]\s*+)?(?P<code>[A-Z]{0,2}\d{4,12}|[\d/.-]{6,20}|https?://\S{4,80}|[a-z][\w.-]{2,40}/\S{1,40})"
)
BEFORE_NUMBER = lazy(r"(?<=[^\W\d])[\s,،|·•/]{1,5}(?=\d)")
BEHIND_NUMBER = lazy(r"(?<=\d)[\s,،|·•/]{1,5}(?=[^\W\d])")
POSITION = lazy(
    r"(?:(?P<page>[^\W\d]{3,9})\s{1,3})?(?P<place>\d{1,3})\s{1,3}(?P<of>\w{1,4})\s{1,3}(?P<whole>\d{1,3})"
)  # in a row of pictures
SLIDE = lazy(
    r"(?:(?P<before>[^\W\d]{2,12})\s{1,3})?(?P<place>\d{1,3})\s?/\s?(?P<whole>\d{1,3})(?:\s{1,3}(?P<after>[^\W\d]{2,12}))?"
)
SEEN = lazy(r"👁\ufe0f?\s{0,3}\d[\d.,]{0,8}[KMkm]?(?:\s{1,8}(?:[🕐-🕧]\s{0,3})?\d{1,2}:\d\d)?")  # under a Telegram post
UNNAMED = lazy(r"^(?:\d[\d.,]{0,8}[KkMm]?\s{1,3}){1,3}(?=\d)")  # numbers before the one that has its word
LONGEST = 48
LONGEST_TITLE = 200
QUOTES = " “”„‟«»‹›\"'"
BEFORE = 2  # words of a count: "3", "One", "Ein"
ENDS, FAR, FAR_WORD = 2, 6, 2  # lines
NONE = ("0", "۰", "٠")  # of comments: what no item's and no chapter's number is


def detect(page: Page) -> Iterator[Finding]:
    ends = edges(page)
    words, codes = listed(page, "COUNTER_WORDS"), listed(page, "CODE_LABELS")
    signs, pages = listed(page, "CODED_LABELS"), listed(page, "PAGE_WORDS")
    times, opened, of = listed(page, "READING_TIME"), heads(codes | signs), listed(page, "POSITION_WORDS")
    pairs = paired(page, words)
    joints, first = listed(page, "COMMENTS_ON"), first_prose(page)
    for line in short_lines(page):
        text = line.text
        if line.key in codes:
            continue
        if len(text) <= 120 and line.key[:3] in opened and (value := code(text, codes) or signed(text, signs)):
            yield Finding("furniture", "counter", Span(line.start, line.end), 0.92, (), value, "a code or a short link")
        elif joints and line.row > first and is_on(line, joints, page):
            yield Finding("furniture", "counter", Span(line.start, line.end), 0.92, reason="comments on the headline")
        elif line.row in pairs:
            yield Finding("furniture", "counter", Span(line.start, line.end), 0.92, reason="a number above its word")
        elif len(text) > LONGEST or not DIGIT.search(text):
            continue
        elif (
            (counts(UNNAMED.sub("", text), words, times) and line.row not in measured(page))
            or several(text, words)
            or is_position(text, of, pages)
            or SEEN.fullmatch(text)
        ):
            yield Finding(
                "furniture", "counter", Span(line.start, line.end), 0.92, reason="a number of comments or views"
            )
        elif is_bare(text) and (
            line.row in ends or below_clock(line.row, page) or (text in NONE and is_lone(line.row, page))
        ):
            yield Finding(
                "furniture", "counter", Span(line.start, line.end), 0.85, reason="a number that counts nothing named"
            )
    for row in groups(page, lambda line: 1 if line.key in codes else None, 1):
        yield Finding(
            "furniture", "counter", Span(row[0].start, row[-1].end), 0.92, reason="labels without their codes"
        )
    yield from codes_inside(page)


def paired(page: Page, words: frozenset[str]) -> frozenset[int]:
    """The lines at the article's edges that are a number and, right below it, what it counts: "12" above "SHARES"."""
    found = set[int]()
    for above, line in pairwise(short_lines(page)):
        if line.key in words and line.row <= above.row + FAR_WORD and is_bare(above.text) and outside(page, line.row):
            found |= {above.row, line.row}
    for above, line in reversed([*pairwise(short_lines(page))] if found else []):  # "0", of what has no word
        if line.row in found and line.row <= above.row + FAR_WORD and is_bare(above.text) and is_bare(line.text):
            found.add(above.row)
    return frozenset(found)


def is_on(line: Short, joints: frozenset[str], page: Page) -> bool:
    """Whether a line says how many comments there are on the page's headline, a line's above."""
    said = f" {line.key}"
    places = [(said.find(f" {joint} "), -len(joint)) for joint in joints if f" {joint} " in said]
    if not places:
        return False
    start, size = min(places)
    title = key(said[start + 2 - size :].strip(QUOTES))
    return len(said[:start].split()) <= BEFORE and titles(page).get(title, line.row) < line.row


@lru_cache(maxsize=2)
def titles(page: Page) -> dict[str, int]:
    """The lines that may be headlines, as keys, each with the row in which it stands first."""
    rows = [row for row, line in enumerate(page.lines) if 0 < len(line.text) <= LONGEST_TITLE]
    return {name: row for row in reversed(rows) if (name := key(page.lines[row].text))}


@lru_cache(maxsize=2)
def measured(page: Page) -> frozenset[int]:
    """The lines "10 mins" and the like that are the text's: of a recipe, of a game told minute by minute, «دقیقه ۸۲».

    Not the only one above the text, which says how long it takes to read, nor those of other articles below.
    """
    units, labels = listed(page, "MEASURES"), listed(page, "READING_TIME")
    rows, above = [], ""
    for line in short_lines(page):
        if len(line.text) <= LONGEST and DIGIT.search(line.text) and above not in labels and counts(line.text, units):
            rows.append(line)
        above = line.key
    if not rows:
        return frozenset()
    last, recipe = last_prose(page), any(line.key in listed(page, "LIST_HEADINGS") for line in short_lines(page))
    inside = [line.row for line in rows if line.row < last or last < 0 or recipe]
    head = len(inside) == 1 and inside[0] < first_prose(page) and not recipe
    return frozenset(line.row for line in rows if not line.key[0].isdigit() or (line.row in inside and not head))


def edges(page: Page) -> frozenset[int]:
    """The line right below the running text and the last two; none where three bare numbers and more stand there, as in
    a table or beside the items of a list."""
    last = page.prose[-1] if page.prose else len(page.lines)
    below = [index for index in range(last + 1, len(page.lines)) if page.lines[index].text]
    bare = sum(is_bare(page.lines[index].text) for index in below)
    return frozenset(below[:1] + below[-ENDS:]) if bare <= ENDS else frozenset()


def below_clock(row: int, page: Page) -> bool:
    """Whether the page's clock stands right above a line, or above other numbers, and its running text farther below:
    the comments and the views of a report."""
    times = listed(page, "READING_TIME")
    filled = (page.lines[index] for index in neighbours(row, page)[0] if page.lines[index].text)
    above = next((line for line in filled if not is_bare(line.text) and not counts(line.text, times)), None)
    return above is not None and row < first_prose(page) and above.start in clocks(page)


@lru_cache(maxsize=2)
def clocks(page: Page) -> frozenset[int]:
    """Where the page's clocks start."""
    return frozenset(found.span.start for found in findings(page, "clock"))


def is_lone(row: int, page: Page) -> bool:
    """Whether running text stands right above or below a line, as where comments are counted beside a headline; in a
    table or beside a list's items there are short lines on both sides."""
    filled = (next((index for index in rows if page.lines[index].text), -1) for rows in neighbours(row, page))
    return any(index in page.prose for index in filled)


def neighbours(row: int, page: Page) -> tuple[range, range]:
    """The lines right above and below, with what is blank between."""
    return range(row - 1, max(-1, row - FAR), -1), range(row + 1, min(len(page.lines), row + FAR))


def is_bare(text: str) -> bool:
    """Whether a line is a number, perhaps in brackets."""
    return NUMBER.fullmatch(text.removeprefix("(").removesuffix(")")) is not None


def is_position(text: str, of: frozenset[str], pages: frozenset[str]) -> bool:
    """Whether a line says which picture or page of how many this is: "2 of 14", "Page 2 of 4 |", "Photo 3/12"."""
    text = text.rstrip("| ")
    if slide := SLIDE.fullmatch(text):  # bare it may be a score, a date, a share
        named = [key(word) for word in (slide["before"], slide["after"]) if word]
        return len(named) == 1 and named[0] in pages and 0 < int(slide["place"]) <= int(slide["whole"])
    match = POSITION.fullmatch(text)
    if match is None or (match["page"] and key(match["page"]) not in pages):
        return False
    return key(match["of"]) in of and int(match["place"]) <= int(match["whole"])


def several(text: str, words: frozenset[str]) -> bool:
    """Whether a line is two numbers or more, each with its word: "23 Comments 114 Shares", «بازدید: ۱۲۳ نظرات: ۴»."""
    parts = (BEFORE_NUMBER if text[0].isdigit() else BEHIND_NUMBER).split(text)
    return len(parts) > 1 and all(counts(part, words) for part in parts)


def code(text: str, labels: frozenset[str]) -> str | None:
    """The code behind its label: "کد خبر 1353889"."""
    words = text.split()
    for count in range(min(4, len(words) - 1), 0, -1):
        label = " ".join(words[:count])
        if key(label) in labels:
            match = CODE.fullmatch(text.split(None, count)[count].strip(" :："))
            return match["code"] if match else None
    return None


def signed(text: str, labels: frozenset[str]) -> str | None:
    """The number of somebody who worked on the report: «خبرنگار : 71498»; a name is none."""
    value = code(text, labels) if labels else None
    return value if value and value.isdigit() else None


def codes_inside(page: Page) -> Iterator[Finding]:
    """A code in the long line of a page that has no lines."""
    for line in page.lines:
        if len(line.text) <= 120:
            continue
        for language in page.tables:
            for label in getattr(language, "CODE_LABELS", ()):
                place = page.folded.find(label, line.start, line.start + 2000) if " " in label else -1
                if place >= 0 and (match := CODE.match(page.text, place + len(label))) and match["code"][0].isdigit():
                    yield Finding("furniture", "counter", Span(place, match.end()), 0.85, (), match["code"], "a code")
        return
