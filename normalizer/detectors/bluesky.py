"""Posts from Bluesky: words, "[image or embed]", dash, author, handle with its domain, date.

Found:      "Words\\n— Name (@name.bsky.social) May 13, 2025 at 11:37 PM",
            "Words— Name (@name.example.com) 2024-11-10T23:32:56.394Z"; "Name" / "@name.bsky.social" / words / "3 May
            2024 at 12:01", as its own pages show a post
Not found:  "(@name.bsky.social)" in a sentence: no dash before the name
"""

from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.posts.findings import Limit, posts
from normalizer.posts.tails import tails

LIMIT = Limit(300)


def detect(page: Page) -> Iterator[Finding]:
    yield from posts(page, "bluesky", (tail for tail in tails(page.text) if "." in tail.handle), LIMIT)
    if "\n@" in page.text:
        from normalizer.posts.headed import headed

        yield from headed(page, "bluesky")
