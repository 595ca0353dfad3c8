"""Notices of cookies, consent and content from other sites: they open as no article's paragraph does.

Found:      "We use cookies to …", "Diese Website verwendet Cookies", "این سایت از کوکی‌ها استفاده می‌کند"
Not found:  a report about cookies: "Browsers will block third-party cookies".
"""

from collections.abc import Iterator

from normalizer.news.labels import key, listed, may_open
from normalizer.page import Finding, Page
from normalizer.span import Span

OPENING = 70
LONGEST = 600


def detect(page: Page) -> Iterator[Finding]:
    phrases = listed(page, "COOKIE_OPENINGS")
    openings = tuple(phrases)
    if not openings:
        return
    for line in page.lines:
        if (
            line.text
            and len(line.text) <= LONGEST
            and may_open(line.text, phrases)
            and key(line.text[:OPENING]).startswith(openings)
        ):
            yield Finding("furniture", "cookie_line", Span(line.start, line.end), 0.85, reason="a notice of consent")
