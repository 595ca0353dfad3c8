"""Notices of cookies, consent and content from other sites: they open as no article's paragraph does.

Found:      "We use cookies to …", "Diese Website verwendet Cookies", "این سایت از کوکی‌ها استفاده می‌کند"
Not found:  a report about cookies: "Browsers will block third-party cookies"; what somebody says of them: "We use
            cookies," he told the council; a button's words in the middle of a sentence that was broken around them.
"""

from collections.abc import Iterator

from normalizer.news.labels import goes_on, key, listed, may_open
from normalizer.page import Finding, Page
from normalizer.span import Span

OPENING = 70
LONGEST = 600
QUOTES = "\"'“„«‘"  # of what somebody says


def detect(page: Page) -> Iterator[Finding]:
    phrases = listed(page, "COOKIE_OPENINGS")
    openings = tuple(phrases)
    if not openings:
        return
    for index, line in enumerate(page.lines):
        if (
            line.text
            and line.text[0] not in QUOTES
            and len(line.text) <= LONGEST
            and may_open(line.text, phrases)
            and key(line.text[:OPENING]).startswith(openings)
            and not goes_on(page.lines, index)
        ):
            yield Finding("furniture", "cookie_line", Span(line.start, line.end), 0.85, reason="a notice of consent")
