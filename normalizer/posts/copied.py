"""Posts as Telegram's programs copy them: the channel and the time in one line, the words below it.

Found:      "Harbour News, [14.05.24 10:31]" / words; "[Forwarded from Name]" between them; "🆔 @name" or "@name" below
Not found:  "The mayor, [14.05.24]": no time; words in brackets at the end of a sentence

Where a blank line parts the head from what is above, the words run to the next one, else to a signature, and without
one they are a single line: what follows may be the article's. In a page that opens with a head they run to a signature
over blank lines too. A year of two digits is of this century.
"""

import re
from collections.abc import Iterator

from normalizer.dates import Date, parse
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.channels import channel_of
from normalizer.posts.findings import embed
from normalizer.posts.quotes import opened, quote_marks, with_marks
from normalizer.posts.tails import clean
from normalizer.span import Span

HEAD = lazy(r"(?P<name>[^\n\[\]]{1,60}?)[,،] {1,2}\[(?P<time>[^\n\[\]]{10,40})\]")
SHORT_YEAR = lazy(r"(?P<day>\d{1,2}[./]\d{1,2}[./])(?P<year>\d\d)(?!\d)")
SIGNATURE = lazy(r"(?:[^\w\s@]{1,3}\s{0,3})?@(?P<name>\w{4,32})(?: [-–|] \w{1,12})?")  # "@name - Link"
MOST = 12  # lines of a post
LONGEST = 1500  # characters


def copied(page: Page) -> Iterator[Finding]:
    free = 0
    opens = next((line.text for line in page.lines if line.text), "")
    whole = HEAD.fullmatch(opens) is not None  # the page is a copy
    for index, line in enumerate(page.lines):
        if line.start < free or not line.text.endswith("]"):
            continue
        head = HEAD.fullmatch(page.text, opened(line, page.text), line.end)
        time = told(head["time"]) if head else None
        if head and time and (found := post(page, index, head, time, whole)):
            yield found
            free = found.span.end


def told(time: str) -> Date | None:
    """The date in a head's brackets, with its time."""
    date = parse(SHORT_YEAR.sub(r"\g<day>20\g<year>", time, count=1))
    return date if date and date.time else None


def post(page: Page, index: int, head: re.Match[str], date: Date, whole: bool) -> Finding | None:
    """The post whose head is a line; None where nothing stands below it."""
    lines, first = page.lines, index + 1
    if first < len(lines) and channel_of(lines[first].text, page):
        first += 1
    end, row, handle = words_end(page, first, whole)
    if not handle and index and lines[index - 1].text:
        end = min(end, first + 1)
    if end == first:
        return None
    start, begins, last = with_marks(page.text, lines[index].start), lines[first].start, lines[end - 1].end
    name, time = clean(head["name"]), head["time"]
    value = embed("Telegram", name=name, handle=handle, profile="https://t.me/{}", date=date, date_text=time)
    fields = [Span(start, begins), *quote_marks(page, begins, last)]
    if handle:
        fields.append(Span(last, lines[row].end))
        last = lines[row].end
    return Finding("embed", "telegram", Span(start, last), 0.95, tuple(fields), value, "its channel and time above it")


def words_end(page: Page, first: int, whole: bool) -> tuple[int, int, str | None]:
    """The index of the line below a post's words; the index of the signature below them, and its handle.

    Where the page is a copy, blank lines may part the words from one another.
    """
    end = stop = first
    while stop < min(first + MOST, len(page.lines)):
        line = page.lines[stop]
        if HEAD.fullmatch(line.text) or line.end - page.lines[first].start > LONGEST:
            break
        if match := SIGNATURE.fullmatch(line.text):
            filled = max((row for row in range(first, stop) if page.lines[row].text), default=first - 1)
            inside = "" in [page.lines[row].text for row in range(first, filled)]
            return (end, end, None) if inside and not whole else (filled + 1, stop, match["name"])
        stop += 1
        if end == stop - 1 and line.text:
            end = stop
    return end, end, None
