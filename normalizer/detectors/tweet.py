"""Posts from Twitter (X) that a scraper flattened into the text: words, picture link, dash, author, handle, date.

Found:      "Words pic.twitter.com/x— Name (@handle) June 22, 2023", over one line or many, quoted with ">", the tail on a
            line of its own, in any script
Not found:  "said Jane Roe (@janeroe)" in a sentence: no dash before the name, or neither date nor link nor own line.

Where a post starts is told by the layout: a blank line, a change of script, the length that a post can have. It never
takes a whole paragraph of the article: what is longer than a post is cut at its sentences.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from normalizer.dates import find
from normalizer.document import Embed
from normalizer.page import Finding, Line, Page
from normalizer.span import Span
from normalizer.record import Row

HANDLE = re.compile(r"\(\s?@(?P<handle>\w{1,30})\s?\)")
DASH = re.compile(r"—|–|―|&mdash;|&ndash;|(?<![\w-])--?(?=[ \xa0])")
BETWEEN = re.compile(r"[\s>]{0,12}")
LINK = re.compile(r"(?:https?://)?pic\.(?:twitter|x)\.com/\w{1,20}")
SHORT_LINK = re.compile(r"https?://t\.co/\w{1,20}")
QUOTE = re.compile(r">[ \t\xa0]?")
LONGEST_NAME = 120
LONGEST_POST = 420  # 280 as Twitter counts, with links and long scripts; longer ones are cut


class Tail(Row):
    """Where a post's tail stands in the text, and what it says."""

    start: int
    end: int
    name: str
    handle: str
    date: str | None
    date_text: str | None


def detect(page: Page) -> Iterator[Finding]:
    starts = [line.start for line in page.lines]
    free = 0  # where the post before ended
    for match in HANDLE.finditer(page.text):
        tail = read_tail(page.text, match, free)
        if tail:
            finding = post(page, tail, starts, free)
            free = finding.span.end
            yield finding


def read_tail(text: str, match: re.Match[str], free: int) -> Tail | None:
    """The tail around a handle in brackets; None where it is only a handle in a sentence."""
    start = max(free, match.start() - LONGEST_NAME)
    dashes = list(DASH.finditer(text, start, match.start()))
    if not dashes:
        return None
    dash = dashes[-1]
    name = " ".join(text[dash.end() : match.start()].replace(">", " ").split())
    place = BETWEEN.match(text, match.end()).end()  # type: ignore[union-attr]
    date = next(iter(find(text, place, place + 60)), None)
    if date and date.span.start != place:
        date = None
    line_start = not text[max(text.rfind("\n", 0, dash.start()) + 1, free) : dash.start()].strip("> \t\xa0")
    linked = LINK.search(text, max(free, dash.start() - 40), dash.start())
    if not name or "\n\n" in text[dash.end() : match.start()] or not (date or line_start or linked):
        return None
    end = date.span.end if date else match.end()
    iso = date.iso[:10] if date and date.iso else None
    return Tail(dash.start(), end, name, match["handle"], iso, text[place:end] if date else None)


def post(page: Page, tail: Tail, starts: list[int], free: int) -> Finding:
    """The whole post that ends with this tail."""
    text = page.text
    words_end, links = before_links(text, tail.start, free)
    start, confidence, reason = opening(page, words_end, starts, free)
    fields = [Span(place.start, place.end) for place in quotes(page, start, words_end, starts)]
    embed = Embed(
        "Twitter", "post", None, None, tail.name, tail.handle, f"https://twitter.com/{tail.handle}", tail.date,
        tail.date_text, tuple(links), ("author_url",),
    )  # fmt: skip
    first = words_end + len(text[words_end : tail.start]) - len(text[words_end : tail.start].lstrip("> \t\r\n\xa0"))
    fields.append(Span(first, tail.end))
    return Finding("embed", "tweet", Span(start, tail.end), confidence, tuple(fields), embed, reason)


def before_links(text: str, end: int, free: int) -> tuple[int, list[str]]:
    """Where the words end, and the picture links after them."""
    links: list[str] = []
    while True:
        bare = len(text[free:end].rstrip("> \t\r\n\xa0")) + free
        found = [match for match in LINK.finditer(text, max(free, bare - 60), bare) if match.end() == bare]
        if not found:
            return bare, links
        links.insert(0, found[-1][0])
        end = found[-1].start()


def opening(page: Page, end: int, starts: list[int], free: int) -> tuple[int, float, str]:
    """Where the words of a post start: offset, confidence, and why there."""
    index = bisect_right(starts, end - 1) - 1
    lines = page.lines
    if end <= free or index < 0:
        return end, 0.6, "a tail without words"
    first = index
    while first and joined(lines, first, page.text, end, free):
        first -= 1
    start = max(lines[first].start, free)
    while start < end and page.text[start] in " \t\r\n\xa0":
        start += 1
    foreign = script_change(page.text[start:end])
    if foreign:
        return start + foreign, 0.85, "the script changes"
    if end - start <= LONGEST_POST:
        return start, 0.9 if first == 0 or not lines[first - 1].text else 0.8, "a line of its own"
    return last_sentences(page.text, start, end), 0.6, "the last sentences before the tail"


def joined(lines: tuple[Line, ...], index: int, text: str, end: int, free: int) -> bool:
    """Whether the line above belongs to the post too: it touches, is in the same script, and all fits in a post."""
    above, line = lines[index - 1], lines[index]
    if not above.text or above.start < free or end - above.start > LONGEST_POST:
        return False
    if QUOTE.match(line.text) or QUOTE.match(above.text):
        return bool(QUOTE.match(above.text))
    alone = index < 2 or not lines[index - 2].text
    return is_rtl(above.text) == is_rtl(text[line.start : end]) and (alone or len(above.text) < 120)


RTL_LETTERS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+")
OTHER_WORDS = re.compile(r"[A-Za-zÀ-ɏЀ-ӿ]{2,}(?:[^\w\n]{1,3}[A-Za-zÀ-ɏЀ-ӿ0-9]+){3,}[^\w\n]{0,3}")


def is_rtl(text: str) -> bool:
    return sum(map(len, RTL_LETTERS.findall(text))) * 2 > len(text) * 0.6


def script_change(words: str) -> int:
    """Where right-to-left words start after a sentence in another script; 0 where they don't."""
    if not is_rtl(words[-80:]):
        return 0
    others = [match.end() for match in OTHER_WORDS.finditer(words)]
    return others[-1] if others and len(words) - others[-1] > 12 else 0


SENTENCE_END = re.compile(r"[.!?؟۔…][\"”’»)]?\s+")


def last_sentences(text: str, start: int, end: int) -> int:
    """Start of the longest row of whole sentences before `end` that fits in a post."""
    ends = [match.end() for match in SENTENCE_END.finditer(text, start, end)]
    return next((place for place in ends if end - place <= LONGEST_POST), end)


def quotes(page: Page, start: int, end: int, starts: list[int]) -> Iterator[Span]:
    """The ">" that a Markdown flattener set before each line of the post."""
    for index in range(max(0, bisect_right(starts, start) - 1), len(page.lines)):
        line = page.lines[index]
        if line.start >= end:
            return
        if line.start >= start and (match := QUOTE.match(line.text)):
            yield Span(line.start, line.start + match.end())
