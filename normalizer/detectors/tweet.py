"""Posts from Twitter (X) that a scraper flattened into the text: words, picture link, dash, author, handle, date.

Found:      "Words pic.twitter.com/x— Name (@handle) June 22, 2023", over one line or many, quoted with ">", in any
            script, with the link to the post after it; "Tweet may have been deleted"; "Name" / "@handle" / words /
            "10:41 PM · May 13, 2025", perhaps with "Replying to @jane_roe" above the words, as X's own pages show a
            post; "كريم - Karim (@handle) June 22, 2023" above words
Not found:  "said Jane Roe (@janeroe)" in a sentence: no dash before the name; a list of handles: no date, and a hyphen

The tail is sure where it has a dash and a date. Where the words above it start is told by `normalizer.posts.starts`.
"""

from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.findings import Limit, embed, posts
from normalizer.posts.tails import CARD_TIME, tails
from normalizer.span import Span

LIMIT = Limit(280, "2017-11-07", 140)
DELETED = lazy(
    r"(?im)^[ \t>]{0,12}(?P<line>(?:this )?(?:tweet|post) may have been deleted(?: \(opens in a new tab\))?\.?)"
    r"[ \t\xa0\r]{0,12}$"
)


def detect(page: Page) -> Iterator[Finding]:
    found = [tail for tail in tails(page.text) if "." not in tail.handle]
    if any(page.text[tail.start] in "-–" for tail in found):
        from normalizer.posts.named_twice import heads

        above = dict(heads(page, found))
        found = [tail for tail in found if tail not in above]
        yield from (post for post in above.values() if post)
    yield from posts(page, "tweet", found, LIMIT)
    if "@" in page.chars and ("·" in page.chars or CARD_TIME.search(page.text)):
        from normalizer.posts.headed import headed

        yield from headed(page, "tweet")
    if " may have been deleted" in page.text:
        yield from deleted(page.text)


def deleted(text: str) -> Iterator[Finding]:
    """What a page shows for a post that is gone: an embed of which nothing is known."""
    for match in DELETED.finditer(text):
        span = Span(*match.span("line"))
        yield Finding("embed", "tweet", span, 0.9, (span,), embed("Twitter"), "a notice that the post is gone")
