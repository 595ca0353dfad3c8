"""Lead-ins in a page that a scraper left as one line: an agency before the report, in the middle of the line.

Found:      "… 19:56 بندر بوشهر، (العالم) – رئیس بندر …", "… شمرده شد. خبرگزاری شبستان: رئیس بندر …"
Not found:  an agency that the sentence attributes ("به گزارش خبرگزاری شبستان:"), a page of several lines, a second one.

A page of lines has its datelines at their starts: that is the rule `dateline`.
"""

from collections.abc import Iterator

from normalizer.document import Dateline
from normalizer.news.labels import key, listed
from normalizer.news.lead_words import Head
from normalizer.news.outlets import Token, is_known, phrase, tokens
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

LEAST = 400  # characters of a page of one line
REACH = 2500  # of these that are read
MARK = lazy(r"\s?:(?=\s)|\)\s*[–—-](?=\s)")
BEHIND = 48  # characters before the mark
ENDS = ".!?؟۔"
PLACE = 3  # words


def detect(page: Page) -> Iterator[Finding]:
    filled = [line for line in page.lines if line.text]
    if not 0 < len(filled) <= 3:
        return
    for line in filled:
        if len(line.text) < LEAST:
            continue
        for match in MARK.finditer(page.text, line.start + 12, min(line.end, line.start + REACH)):
            row = tokens(page.text, max(line.start, match.start() - BEHIND), match.start() + 1)
            row = [token for token in row if token.end <= match.end()]
            found = (
                bracketed(page, row) if match[0][0] == ")" else named(page, row[: len(row) - (":" in last(page, row))])
            )
            if found:
                start, head = found
                span = Span(start, match.end())
                value = Dateline(*head, page.text[start : match.end()], start, match.end())
                yield Finding("dateline", "lead_in", span, 0.8, (span,), value, "an agency before the report")
                return


def last(page: Page, row: list[Token]) -> str:
    return page.text[row[-1].start : row[-1].end] if row else ""


def named(page: Page, row: list[Token]) -> tuple[int, Head] | None:
    """An agency behind such a word as خبرگزاری, or alone behind the end of a sentence."""
    kinds = listed(page, "OUTLET_TYPES")
    for count in range(min(4, len(row)), 0, -1):
        first = len(row) - count
        typed = phrase(row, first, kinds)
        name = page.text[row[first + typed].start : row[-1].end] if typed < count else ""
        if not name or not is_known(name, page):
            continue
        ended = first > 0 and page.text[row[first - 1].start] in ENDS
        if ended or (typed and first > 0 and not attributed(page, row[:first])):
            return row[first].start, Head((None, name, None))
    return None


def attributed(page: Page, row: list[Token]) -> bool:
    """Whether the words before belong to an attribution: "به گزارش", "خبرنگار گروه اندیشه"."""
    words = {word for opener in listed(page, "ATTRIBUTION_OPENERS") for word in opener.split()}
    words |= listed(page, "OUTLET_STAFF") | listed(page, "OUTLET_BOUNDARIES")
    return any(token.key in words for token in row[-4:])


def bracketed(page: Page, row: list[Token]) -> tuple[int, Head] | None:
    """A place and an agency in brackets before a dash."""
    marks = [page.text[token.start : token.end] for token in row]
    if ")" not in marks or "(" not in marks:
        return None
    close = len(marks) - 1 - marks[::-1].index(")")
    opened = len(marks) - 1 - marks[::-1].index("(")
    if not opened < close - 1 or not is_known(page.text[row[opened + 1].start : row[close - 1].end], page):
        return None
    first = opened
    while first > 0 and opened - first < PLACE + 1 and (row[first - 1].key.isalpha() or marks[first - 1] in "،,"):
        first -= 1
    words = " ".join(page.text[row[first].start : row[opened].start].split()).rstrip("،, ") if first < opened else ""
    if (
        not words
        or (first > 0 and not (marks[first - 1].isdigit() or marks[first - 1] in ENDS))
        or len(key(words)) > 30
    ):
        return None
    return row[first].start, Head((words, page.text[row[opened + 1].start : row[close - 1].end], None))
