"""Videos from TikTok: "@handle", words, "♬ original sound - Name".

Found:      "@name Words #fyp ♬ original sound - Name", over one line or many, "♬ Song - Artist" (then no author's name)
Not found:  a "♬" in a sentence: no line above begins with a handle
"""

import re
from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.findings import embed
from normalizer.posts.labels import languages, words
from normalizer.posts.quotes import quote_marks, trimmed_end, with_marks
from normalizer.posts.tails import clean
from normalizer.span import Span

SOUND = lazy(r"♬[ \t\xa0]{0,4}(?P<sound>[^\n♬]{1,200})")
HANDLE = lazy(r"(?m)^[ \t\xa0>]{0,8}(?P<at>@(?P<handle>[\w.]{2,24}))(?=\s)")
LONGEST_POST = 2600  # 2,200 characters, and white space


def detect(page: Page) -> Iterator[Finding]:
    free = 0
    for match in SOUND.finditer(page.text):
        handle = first_handle(page, max(free, match.start() - LONGEST_POST), match.start())
        if handle:
            yield video(page, handle, match)
            free = match.end()


def first_handle(page: Page, start: int, end: int) -> re.Match[str] | None:
    """The handle that opens the video's words: the first one after a blank line, else the last one."""
    found = None
    for match in HANDLE.finditer(page.text, start, end):
        found = match
    while found:
        above = page.text.rfind("\n\n", start, found.start("at"))
        earlier = next((match for match in HANDLE.finditer(page.text, max(start, above), found.start("at"))), None)
        if above < 0 or not earlier:
            return found
        found = earlier
    return None


def video(page: Page, handle: re.Match[str], match: re.Match[str]) -> Finding:
    end = match.start("sound") + len(match["sound"].rstrip(" \t\xa0\r"))
    sound, _, name = page.text[match.start("sound") : end].partition(" - ")
    own = any(
        sound.strip().casefold() == word.casefold() for code in languages(page) for word in words("tiktok_sound", code)
    )
    words_end = trimmed_end(page.text, match.start(), handle.end("at"))
    first = Span(with_marks(page.text, handle.start("at")), handle.end("at"))
    marks = quote_marks(page, first.end, words_end)
    value = embed(
        "TikTok", "video", name=clean(name) or None if own else None, handle=handle["handle"],
        profile="https://www.tiktok.com/@{}",
    )  # fmt: skip
    fields = (first, *marks, Span(max(first.end, words_end), end))
    return Finding(
        "embed",
        "tiktok",
        Span(first.start, end),
        0.95,
        fields,
        value,
        "a handle that opens a line, and a sound",
    )
