"""What a Telegram channel and its readers' programs set around posts, in lines of their own.

Found:      "Forwarded from Name", "[Forwarded from Name]" above words; "Join our channel:" with its link below;
            "@name" / "12.4K views edited 14:22" where the post itself isn't known
Not found:  "Forwarded from" in a sentence or with nothing right below it; "Join us:" without a channel's link; "@name"
            alone
"""

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from normalizer.lines import STOPS
from normalizer.page import Finding, Page, alike
from normalizer.patterns import lazy
from normalizer.posts.candidates import before
from normalizer.posts.labels import words
from normalizer.posts.quotes import line_span
from normalizer.span import Span

LONGEST = 60  # characters of a channel's name, of a call
CHANNEL = lazy(r"(?:https?://)?(?:t|telegram)\.me/(?:joinchat/|\+)?[\w-]{4,40}")
HANDLE = lazy(r"@\w{4,32}")


def author(name: str, page: Page) -> str:
    """A channel's name without the label before it."""
    folded = alike(name).casefold()
    for label in (alike(word).casefold() for code in page.codes for word in words("telegram_forward", code)):
        if folded.startswith((label + " ", label + ":")):
            return name[len(label) :].lstrip(": ") or name
    return name


def channel_of(line: str, page: Page) -> str | None:
    """The channel that a line says a post is from; None for any other line."""
    bare = line[1:-1] if line[:1] == "[" and line[-1:] == "]" else line
    name = author(bare, page)
    return name if name != bare and len(name) <= LONGEST and not name.endswith((":", *STOPS)) else None


@lru_cache(maxsize=2)
def marks(page: Page) -> tuple[Finding, ...]:
    """The marks that no post's own lines hold, with the channel's name."""
    found = []
    for index, line in enumerate(page.lines[:-1]):
        opens = not index or not page.lines[index - 1].text
        if opens and line.text and page.lines[index + 1].text and (name := channel_of(line.text, page)):
            span = Span(line.start, line.end)
            found.append(Finding("furniture", "telegram", span, 0.91, (), name, "a post that is handed on"))
    return tuple(found)


def calls(page: Page) -> Iterator[Finding]:
    """A line that calls for a channel, and the channel's link in the line below it."""
    known: tuple[str, ...] = ()
    for index, line in enumerate(page.lines[:-1]):
        link = page.lines[index + 1]
        if not line.text.endswith(":") or len(line.text) > LONGEST or not CHANNEL.fullmatch(link.text):
            continue
        known = known or tuple(alike(word) for code in page.codes for word in words("telegram_call", code))
        if any(word in alike(line.text).casefold() for word in known):
            yield Finding("furniture", "telegram", Span(line.start, link.end), 0.91, reason="a call for a channel")


def left(page: Page, start: int, end: int) -> Iterator[Finding]:
    """The line that counts a post's views, of a post that isn't known, with the channel's handle above it."""
    if not line_span(page.text, start, end):
        return
    row = bisect_right(page.lines, start, key=lambda line: line.start) - 1
    above = before(page.lines, row, 0)
    if above == row - 1 and above >= 0 and HANDLE.fullmatch(page.lines[above].text):
        start = page.lines[above].start
    yield Finding("furniture", "telegram", Span(start, end), 0.91, reason="what is counted of a post")
