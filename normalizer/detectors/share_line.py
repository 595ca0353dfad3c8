"""Lines of a page's frame: share and print buttons, "Read more", "Advertisement".

Found:      "Share this article", "Facebook Twitter WhatsApp Telegram", "ارسال نظر", "طباعة"
Not found:  any line with one word more: "Share prices fell", "Print is dead".
"""

import re
from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.span import Span

LONGEST = 80
WORD = re.compile(r"[\w\u200c-]+")


def detect(page: Page) -> Iterator[Finding]:
    lines, words = page.words("SHARE_LINES"), page.words("SHARE_WORDS")
    labels = page.words("CODE_LABELS")
    for line in page.lines:
        if not line.text or len(line.text) > LONGEST:
            continue
        text = line.text.casefold()
        told = text.rstrip(" :.…»›>") in lines or text.partition(":")[0].strip() in labels
        if told or networks(text, words):
            yield Finding("furniture", "share_line", Span(line.start, line.end), 0.9, reason="a line of the page's frame")


def networks(text: str, words: frozenset[str]) -> bool:
    """Two words or more, all of them a button's."""
    found = WORD.findall(text)
    return len(found) > 1 and words.issuperset(found)
