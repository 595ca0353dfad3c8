"""Findings and embeds made of posts' tails."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from normalizer.dates import Date
from normalizer.document import Embed
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.quotes import depth, line_at, quote_marks, with_marks
from normalizer.posts.starts import Start, start_of
from normalizer.posts.tails import LINK, Tail, before_links, day
from normalizer.record import Row, replaced
from normalizer.rules import findings
from normalizer.span import Span

PROFILES = {
    "tweet": ("Twitter", "https://twitter.com/{}"),
    "bluesky": ("Bluesky", "https://bsky.app/profile/{}"),
    "mastodon": ("Truth Social", "https://truthsocial.com/@{}"),  # Mastodon's own posts name their host
}
STATUS = lazy(r"/(?:status(?:es)?|post|posts)/(?P<id>\w{5,30})")
SNOWFLAKES = 29_700_859_247, 1_288_834_974_657  # the first id that tells its time; milliseconds at id 0


class Limit(Row):
    """How long a post can be: characters, and until which day how many."""

    size: int
    before: str = ""
    earlier: int = 0

    def on(self, date: str | None) -> int:
        return self.earlier if date and date < self.before else self.size


def posts(page: Page, provider: str, tails: Iterable[Tail], limit: Limit) -> Iterator[Finding]:
    """The posts that end with these tails.

    A tail right under a post that is quoted deeper (">>" above ">") closes the post in which that one is quoted. A post
    from Instagram above one is no part of it: its handle may stand in the middle of its label.
    """
    inner: Finding | None = None
    free = 0
    ends = sorted(found.span.end for found in findings(page, "instagram"))
    for tail in tails:
        above = bisect_right(ends, tail.start)
        tail = tail._replace(free=max(tail.free, ends[above - 1] if above else 0))
        if inner and inner.span.end == tail.free and holds(page, inner, tail):
            inner = post(page, provider, tail, limit, inner.span.start, free)
        else:
            inner, free = post(page, provider, tail, limit, tail.start, tail.free), tail.free
        yield inner


def holds(page: Page, inner: Finding, tail: Tail) -> bool:
    """Whether nothing stands between a post and a tail, and the post is quoted deeper."""
    between = page.text[inner.span.end : tail.start].strip("> \t\r\n\xa0")
    return (
        not between
        and depth(line_at(page, inner.span.end), page.text) > depth(line_at(page, tail.start + 1), page.text) > 0
    )


def post(page: Page, provider: str, tail: Tail, limit: Limit, end: int, free: int) -> Finding:
    """The whole post with this tail, whose words and picture links end at `end` and don't start before `free`."""
    text = page.text
    words_end, pictures = before_links(text, end, free)
    names = frozenset((tail.handle, *(word for word in tail.name.split() if len(word) > 3 and word[0].isalpha())))
    if words_end <= free or (pictures and stands_alone(text, words_end, pictures[0], end)):
        start = Start(text.find(pictures[0], free) if pictures else tail.start, 0.95, "a tail without words")
    else:
        start = start_of(page, words_end, free, tail.start, tail.end, limit.on(tail.date), names)
    links = tuple(dict.fromkeys(LINK.findall(text, start.place, tail.start)))
    first = with_marks(text, start.place)
    fields = tail_fields(page, first, max(words_end, start.place), end, tail)
    span = Span(first, tail.end)
    return Finding(
        "embed",
        provider,
        span,
        tail.sure * (0.4 + 0.6 * start.confidence),
        fields,
        made(provider, tail, links),
        start.reason,
    )


def stands_alone(text: str, words_end: int, picture: str, end: int) -> bool:
    """Whether a blank line parts a picture's link from the words above it, and none from the tail below."""
    place = text.find(picture, words_end, end)
    above = text.count("\n", words_end, place)
    return above > 1 and above > text.count("\n", place, end)


def tail_fields(page: Page, start: int, words_end: int, end: int, tail: Tail) -> tuple[Span, ...]:
    """What leaves a post's text: quote marks in its words, and all from their end on, a quoted post left in."""
    text = page.text
    spans = list(quote_marks(page, start, words_end))
    first = words_end
    while first < tail.end and text[first] in " \t\r\n\xa0":
        first += 1
    if end < tail.start:
        pieces = (Span(first, end), Span(tail.free, tail.end))
        return (*spans, *(piece for piece in pieces if text[piece.start : piece.end].strip()))
    return (*spans, Span(first, tail.end))


def embed(
    provider: str,
    kind: str = "post",
    *,
    id: str | None = None,
    url: str | None = None,
    name: str | None = None,
    handle: str | None = None,
    profile: str | None = None,
    date: Date | None = None,
    date_text: str | None = None,
    links: tuple[str, ...] = (),
) -> Embed:
    """An embed of which only what is given was written; `profile` is a template that makes the author's address."""
    address = profile.format(handle) if profile and handle else None
    derived = ("author_url",) if address else ()
    return Embed(provider, kind, id, url, name, handle, address, day(date), date_text, links, derived)


def made(rule: str, tail: Tail, links: tuple[str, ...]) -> Embed:
    provider, profile = PROFILES[rule]
    status = STATUS.search(tail.url) if tail.url else None
    identity = status["id"] if status else None
    time = id_time(identity) if rule == "tweet" else None
    derived = ("author_url", "id_time") if time else ("author_url",)
    return Embed(
        provider, "post", identity, tail.url, tail.name or None, tail.handle, profile.format(tail.handle), tail.date,
        tail.date_text, links, derived, time,
    )  # fmt: skip


def id_time(identity: str | None) -> str | None:
    """When a Twitter id was given out (UTC); None for one before 4 November 2010.

    >>> id_time("1212092628029698048")
    '2019-12-31T19:26:16Z'
    """
    if not identity or not identity.isdecimal() or int(identity) < SNOWFLAKES[0] or len(identity) > 19:
        return None
    from datetime import UTC, datetime

    seconds = ((int(identity) >> 22) + SNOWFLAKES[1]) // 1000
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def worded(text: str, claim: Finding, inside: Iterable[Finding]) -> Embed:
    """The embed of a finding with its words, its place and the posts quoted in it."""
    value = claim.value
    assert isinstance(value, Embed)
    quoted = [item for item in inside if claim.span.start <= item.span.start and item.span.end <= claim.span.end]
    gone = sorted([*claim.fields, *(span for item in quoted for span in item.fields)])
    place, kept = claim.span.start, []
    for span in [*gone, Span(claim.span.end, claim.span.end)]:
        kept.append(text[place : max(place, span.start)])
        place = max(place, span.end)
    lines = (line.strip() for part in kept for line in part.splitlines())
    words = "\n".join(line for line in lines if line)
    return replaced(
        value, text=words, source_spans=(claim.span,), embeds=tuple(worded(text, item, ()) for item in quoted)
    )
