"""Posts from Mastodon, Threads and Truth Social, of which a flattened page keeps whose they are.

Found:      "Post by @name@example.social\\n\\nView on Mastodon", "Post by @name View on Threads", with words between;
            "Name" / "@name" / words / "May 13, 2025, 10:41 PM" (Truth Social)
Not found:  "a post by @name@example.social" in a sentence: "View on …" doesn't follow
"""

import re
from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.findings import embed
from normalizer.posts.quotes import quote_marks, trimmed_end, with_marks
from normalizer.span import Span

VIEW = lazy(r"View on (?P<site>Mastodon|Threads)\b")
BY = lazy(
    r"Post by @(?P<name>[\w.-]{1,64})(?:@(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}))?",
)
ADDRESS = {"Mastodon": "https://{host}/@{name}", "Threads": "https://www.threads.net/@{name}"}
LONGEST_POST = 1500


def detect(page: Page) -> Iterator[Finding]:
    free = 0
    for view in VIEW.finditer(page.text):
        place = page.text.rfind("Post by @", max(free, view.start() - LONGEST_POST), view.start())
        by = BY.match(page.text, place, view.start()) if place >= 0 else None
        if by and bool(by["host"]) == (view["site"] == "Mastodon"):
            yield post(page, by, view)
            free = view.end()
    if "\n@" in page.text:
        from normalizer.posts.headed import headed

        yield from headed(page, "mastodon")


def post(page: Page, by: re.Match[str], view: re.Match[str]) -> Finding:
    words_end = trimmed_end(page.text, view.start(), by.end())
    first = with_marks(page.text, by.start())
    if words_end == by.end():
        fields: tuple[Span, ...] = (Span(first, view.end()),)
    else:
        marks = quote_marks(page, by.end(), words_end)
        fields = (Span(first, by.end()), *marks, Span(words_end, view.end()))
    handle = f"{by['name']}@{by['host']}" if by["host"] else by["name"]
    profile = ADDRESS[view["site"]].format(name=by["name"], host=by["host"])
    value = embed(view["site"], handle=handle, profile=profile)
    return Finding("embed", "mastodon", Span(first, view.end()), 0.97, fields, value, "its author and its site")
