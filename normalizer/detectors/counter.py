"""Leftover counters: of comments, shares, views.

Found:      "0 Comments", "Comments (0)", "12 Shares", "بازدید: ۱۲۳", "کد خبر: ۸۵۱۲۳۴۵۶"; "0" or "1.2K" as the last line
Not found:  "Iran 2-1 Iraq", "3 comments that changed the game", a bare number among the paragraphs.
"""

import re
from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.span import Span

NUMBER = r"[\d٬,.]{1,9} [ ]? [KkMm]?"
BARE = re.compile(rf"\(? {NUMBER} \)?", re.VERBOSE)
COUNTED = re.compile(
    rf"(?: (?P<before> [^\W\d][^\d:()]{{0,30}}? ) [ ]? [:(]? [ ]? {NUMBER} \)? | \(? {NUMBER} \)? [ ] (?P<after> [^\W\d][^\d]{{0,30}} ) )",
    re.VERBOSE,
)
LONGEST = 40


def detect(page: Page) -> Iterator[Finding]:
    last = page.prose[-1] if page.prose else -1
    for index, line in enumerate(page.lines):
        if not line.text or len(line.text) > LONGEST:
            continue
        if counted(line.text, page):
            yield Finding("furniture", "counter", Span(line.start, line.end), 0.9, reason="a number of comments or views")
        elif index > last >= 0 and BARE.fullmatch(line.text):
            yield Finding("furniture", "counter", Span(line.start, line.end), 0.85, reason="a bare number at the end")


def counted(text: str, page: Page) -> bool:
    match = COUNTED.fullmatch(text)
    if not match:
        return False
    word = (match["before"] or match["after"]).strip().casefold()
    return word in page.words("COUNTER_WORDS") or (bool(match["before"]) and word in page.words("CODE_LABELS"))
