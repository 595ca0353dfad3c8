"""Posts from Telegram: the channel's name, words, and the post's link, the count of its views or its "🆔 @name".

Found:      "Name\\nWords\\nt.me/name/123", "Forwarded from Name\\nWords\\nt.me/name/123\\n👁 1.4K",
            "t.me/name/123\\n1.4K viewsedited  May 18 at 10:02", "Name\\n@name\\nWords\\n1.4K viewsedited 10:02",
            "Name\\n\\nWords\\n\\n37.4K\\n\\nviews\\n\\nNov 20, 2022 at 14:05", "Words\\n\\n🆔 @name",
            "VIEW IN TELEGRAM" under a post; a post's link alone on its line; "Name, [14.05.24 10:31]\\nWords"; lines
            around posts: "[Forwarded from Name]" (with "🆔 @name" below the words, a post), "Join our
            channel:\\nt.me/name", "@name\\n1.4K views 14:22"
Not found:  "t.me/name" (a channel, no post), "@name" alone, "1,200 views" without a date after it or the link
            above it, the words above "1,200 views 14:22" without a channel's name and handle, the "🆔 @name" that
            signs the whole page

The channel's name is the nearest short line above the words with a blank line over it. A page's first line is its
headline, unless it keeps closer to the words than what follows the post, or the post is all there is. A line above a
link alone calls for that. Where no name is, the link is only a link, if its counted views don't end a page that is all
post; and `normalizer.posts.starts` tells where the words above a signature start.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from normalizer.dates import Date
from normalizer.document import Embed
from normalizer.lines import Line
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.candidates import before
from normalizer.posts.channels import author, calls, left, marks
from normalizer.posts.findings import embed
from normalizer.posts.labels import words
from normalizer.posts.quotes import opened, quote_marks, trimmed_end, with_marks
from normalizer.posts.starts import Start, start_of
from normalizer.posts.tails import after_gap, clean, date_at, ends_line
from normalizer.record import Row, replaced
from normalizer.span import Span

LIMIT = 300  # characters: a longer post is cut rather than an article's paragraph taken
LONGEST_POST = 1500
MOST = 12  # lines of a post
LONGEST_NAME = 60
FAR = 200  # characters: white space that is wider ends a page
BLANK = "> \t\r\n\xa0"
UNSUPPORTED = "This media is not supported in your browser"  # in the web's copy of a channel
VIEW_IN = ("VIEW IN TELEGRAM", "View in Telegram", "مشاهده در تلگرام")
LINK = lazy(
    r"(?m)^[ \t\xa0>]{0,8}(?P<link>(?:https?://)?(?:t|telegram)\.me/(?:s/)?(?P<name>\w{4,32})/(?P<id>\d{1,9}))"
    r"(?:\?\S{1,40})?[ \t\xa0\r]{0,8}$"
)
VIEWS = lazy(r"[ \t\xa0\r]{0,8}\n\s{0,8}(?P<eye>👁\ufe0f?[ \t\xa0]{0,3})?\d[\d.,]{0,8}[KMkm]?")
LINKS = lazy(r"(?:[\s>]|https?://[^\s>]{1,300}+){1,900}+")
EDITED = ("edited", "ویرایش شده", "изменено")
TIME = lazy(
    rf"\s{{0,8}}(?:(?P<edited>{'|'.join(EDITED)})\s{{0,4}})?(?<!\d)\d{{1,2}}:\d\d(?=[ \t\xa0\r]{{0,8}}(?:\n|\Z))"
)
BELOW_NAME = lazy(r"[ \t\xa0\r]{0,8}\n\s{0,4}(?P<at>@(?P<name>\w{4,32}))(?=[ \t\xa0\r]{0,8}\n)")
COUNT = lazy(r"(?<![\w.,])\d{1,3}(?:[.,]\d{1,2})?[KMkm]?\s{1,8}\Z")
SIGNS = "🆔📢📡"
SIGNED = lazy(rf"[{SIGNS}][ \t\xa0]{{0,3}}(?:Telegram: ?)?@(?P<name>\w{{4,32}})(?=[ \t\xa0]*(?:$|\n))")


BLANK_LINE = lazy(r"\n[> \t\r\xa0]{0,40}\n")


class Tail(Row):
    """Where a post's tail starts and ends, what it tells, whether the channel's name stands above the words, whether
    its views are counted, and whether no whole date is told with them: then it needs a name and handle above."""

    start: int
    end: int
    value: Embed
    headed: bool
    counted: bool = False
    timed: bool = False


def detect(page: Page) -> Iterator[Finding]:
    yield from (*marks(page), *calls(page), *notices(page))
    copies: tuple[Finding, ...] = ()
    if ", [" in page.text or "، [" in page.text:
        from normalizer.posts.copied import copied

        copies = tuple(copied(page))
        yield from copies
    free = place = 0
    for tail in whole(sorted(tails(page), key=lambda tail: tail.start), page.text):
        while place < len(copies) and copies[place].span.start <= tail.start:
            free, place = max(free, copies[place].span.end), place + 1
        if tail.start < free:
            continue
        if finding := post(page, tail, free):
            yield finding
            free = finding.span.end
        elif tail.timed:
            yield from left(page, tail.start, tail.end)


def whole(tails: Iterable[Tail], text: str) -> Iterator[Tail]:
    """The tails in order, a signature and the link of the same channel below it as one."""
    waiting: Tail | None = None
    for tail in tails:
        if waiting and signed_with(waiting, tail) and not text[waiting.end : tail.start].strip(BLANK):
            tail = Tail(waiting.start, tail.end, tail.value, False)
        elif waiting:
            yield waiting
        waiting = tail
    if waiting:
        yield waiting


def signed_with(signature: Tail, link: Tail) -> bool:
    one, other = signature.value.author_handle, link.value.author_handle
    return (
        not signature.headed
        and link.headed
        and bool(link.value.url and one and other and one.casefold() == other.casefold())
    )


def tails(page: Page) -> Iterator[Tail]:
    text = page.text
    if "t.me/" in text or "telegram.me/" in text:
        for match in LINK.finditer(text):
            end, date = views_below(page, match.end())
            value = embed(
                "Telegram", id=match["id"], url=match["link"], handle=match["name"], profile="https://t.me/{}",
                date=date, date_text=text[date.span.start : date.span.end] if date else None,
            )  # fmt: skip
            yield Tail(match.start("link"), end or match.end("link"), value, True, end > 0)
    last = len(text.rstrip())
    for match in SIGNED.finditer(text) if not page.chars.isdisjoint(SIGNS) else ():
        if match.end() < last:  # at the page's end, the signature is the page's
            yield Tail(
                match.start(),
                match.end(),
                embed("Telegram", handle=match["name"], profile="https://t.me/{}"),
                False,
            )
    for label in VIEW_IN:
        for match in re.finditer(label, text) if label in text else ():
            if not notice(text, match.start()):
                yield Tail(match.start(), match.end(), embed("Telegram"), True)
    yield from viewed(page)


def notice(text: str, place: int) -> bool:
    """Whether what a button stands below is not a post's words, but that the browser can't show its picture."""
    return text[max(0, place - FAR) : place].rstrip().endswith(UNSUPPORTED)


def notices(page: Page) -> Iterator[Finding]:
    """The buttons below such a notice."""
    for label in VIEW_IN if UNSUPPORTED in page.text else ():
        for match in re.finditer(label, page.text):
            if notice(page.text, match.start()):
                yield from left(page, match.start(), match.end())


def views_below(page: Page, place: int) -> tuple[int, Date | None]:
    """Where the count of views on the line below a post's link ends (0 where none does), and the date behind it."""
    text = page.text
    match = VIEWS.match(text, place)
    if not match:
        return 0, None
    end = bare = match.end()
    labels = (word.strip() for code in page.codes for word in words("telegram", code))
    if label := next((word for word in labels if text.startswith(word, after_gap(text, bare))), ""):
        end = after_gap(text, bare) + len(label)
    if not label and not match["eye"]:
        return 0, None
    date = date_at(text, end, EDITED)
    if date and ends_line(text, date.span.end):
        return date.span.end, date
    if time := TIME.match(text, end):
        return time.end(), None
    return (end if ends_line(text, end) else 0), None


def viewed(page: Page) -> Iterator[Tail]:
    """Counts of views with a date after them, or a time alone."""
    text = page.text
    for label in (word for code in page.codes for word in words("telegram", code)):
        place = text.find(label)
        while place >= 0:
            end = place + len(label)
            count = COUNT.search(text, max(0, place - 16), place)
            date = date_at(text, end, EDITED) if count else None
            if count and date and (date.year or ends_line(text, date.span.end)):
                told = text[date.span.start : date.span.end]
                value = embed("Telegram", date=date, date_text=told)
                yield Tail(count.start(), date.span.end, value, True, timed=not date.year)
            elif count and (time := TIME.match(text, end)):
                yield Tail(count.start(), time.end(), embed("Telegram"), True, timed=True)
            place = text.find(label, end)


def post(page: Page, tail: Tail, free: int) -> Finding | None:
    """The post that ends with this tail; where no channel's name stands above it, a link is only a link."""
    words_end = trimmed_end(page.text, tail.start, free)
    name = channel(page, words_end, free, tail) if tail.headed else None
    handle = handle_below(page, name, words_end, tail) if name else None
    value = tail.value
    if tail.timed and not (name and is_posts(page, name, handle is not None, tail)):
        return None
    if name:
        value = replaced(value, author_name=author(clean(page.text[name.start : name.end]), page))
        start, fields, begins = Start(name.start, 0.95, "the channel's name"), [name], name.end
        if handle:
            written = handle["name"]
            value = replaced(
                value, author_handle=written, author_url=f"https://t.me/{written}", derived=("author_url",)
            )
            fields, begins = [name, Span(*handle.span("at"))], handle.end()
    elif tail.counted and not free and words_end and is_all(page, tail):
        start = Start(len(page.text) - len(page.text.lstrip(BLANK)), 0.9, "the page is the post")
        fields, begins = [], start.place
    elif (value.url and tail.headed) or words_end <= free:
        link = Span(tail.start, tail.end)
        return (
            Finding("embed", "telegram", link, 0.85, (link,), value, "a line that is a post's address")
            if value.url
            else None
        )
    elif handed := None if tail.headed else forward_above(page, words_end, free):
        value = replaced(value, author_name=str(handed.value))
        place = after_gap(page.text, handed.span.end)
        start, fields, begins = Start(place, 0.95, "a mark of a post that is handed on"), [], place
    else:
        start = start_of(page, words_end, free, tail.start, tail.end, LIMIT)
        fields, begins = [], start.place
    first = with_marks(page.text, start.place)
    marks = () if first == start.place else (Span(first, start.place),)
    fields = [*marks, *fields, *quote_marks(page, begins, words_end), Span(words_end, tail.end)]
    return Finding(
        "embed",
        "telegram",
        Span(first, tail.end),
        0.95 * (0.4 + 0.6 * start.confidence),
        tuple(fields),
        value,
        start.reason,
    )


def forward_above(page: Page, end: int, free: int) -> Finding | None:
    """The mark "Forwarded from Name" above the words that a signature ends, no other post between."""
    found = marks(page)
    place = bisect_left(found, end, key=lambda mark: mark.span.end) - 1
    return found[place] if place >= 0 and found[place].span.start >= max(free, end - LONGEST_POST) else None


def handle_below(page: Page, name: Span, end: int, tail: Tail) -> re.Match[str] | None:
    """The channel's handle in a line of its own right below its name, none other than the tail's."""
    match = BELOW_NAME.match(page.text, name.end, end)
    other = tail.value.author_handle
    return match if match and (not other or other.casefold() == match["name"].casefold()) else None


def is_posts(page: Page, name: Span, signed: bool, tail: Tail) -> bool:
    """Whether views and a time are a post's: "edited" stands with them, or running text above the channel's name, and a
    handle or no blank line below it. "1.2K views 14:22" may be counted of an article below its author and handle."""
    edited = any(word in page.text[tail.start : tail.end] for word in EDITED)
    if signed:
        return edited or bool(page.prose and page.lines[page.prose[0]].start < name.start)
    return edited and not BLANK_LINE.search(page.text, name.end, tail.start)


def is_all(page: Page, tail: Tail) -> bool:
    """Whether the page is no longer than a post and ends with this one's tail."""
    return tail.start <= LONGEST_POST and not page.text[tail.end :].strip(BLANK)


def channel(page: Page, end: int, free: int, tail: Tail) -> Span | None:
    """The channel's name: the nearest short line above the words (which end at `end`) that is no sentence."""
    index = bisect_right(page.lines, end - 1, key=lambda line: line.start) - 1
    for _ in range(MOST):
        index = before(page.lines, index, free)
        if index < 0 or page.lines[index].start < free or end - page.lines[index].start > LONGEST_POST:
            return None
        line = page.lines[index]
        start = opened(line, page.text)
        calls = LINKS.fullmatch(page.text, line.end, end)  # "Follow us on WhatsApp" above its link
        if (
            is_name(page.text[start : line.end])
            and not calls
            and (
                handle_below(page, Span(start, line.end), end, tail) or stands_out(page, index, free)
                if before(page.lines, index, 0) >= 0
                else heads(line, page.text, end, tail.end)
            )
        ):
            return Span(start, line.end)
    return None


def stands_out(page: Page, index: int, free: int) -> bool:
    """Whether the gap above a line is no narrower than the one below it."""
    line = page.lines[index]
    above = before(page.lines, index, free)
    gap = page.text.count("\n", page.lines[above].end, line.start) if above >= 0 else 9
    return gap > 1 and gap >= breaks_after(page.text, line.end)


def heads(first: Line, text: str, end: int, tail_end: int) -> bool:
    """Whether the page's first line is a channel's name and no headline: it keeps to its post, or the post is all."""
    close = breaks_after(text, first.end) == 1
    if text[tail_end : tail_end + FAR].strip(BLANK):
        return close and breaks_after(text, tail_end) > 1
    words = [line.strip("> \t\r\xa0") for line in text[first.end : end].strip().split("\n")]
    return len(words) == 1 or (close and "" in words)


def breaks_after(text: str, place: int) -> int:
    end = place
    while end < len(text) and text[end] in BLANK:
        end += 1
    return text.count("\n", place, end)


def is_name(text: str) -> bool:
    """A short line that is no sentence."""
    return (
        1 < len(text) <= LONGEST_NAME and len(text.split()) <= 8 and text[-1] not in ":!?؟،,….۔" and text[0] not in "#@"
    )
