"""Control characters in prose (C0 and C1).

Before:     "\\u0001" in a sentence; "بار\\u009dها", "d\\u0092emploi": bytes of windows-1256 and -1252 read as Latin-1
After:      the same without it; "بار\\u200cها", "d’emploi"
Left alone: tabs, line ends, form feeds that stand alone on a line; code, which may show them on purpose

Unicode 15.0, 23.1. Certain for the half-space between two letters of the Arabic script, where it has one meaning.
"""

from collections.abc import Iterator

from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

RULE = "control_characters"
CONTROL = lazy("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
JOINERS = "\x9d\x9e"  # ZWNJ and ZWJ in windows-1256
NEXT_LINE, FORM_FEED = "\x85", "\x0c"
ARABIC = lazy("[\u0620-\u064a\u066e-\u06d3\u06d5]")


def repair(page: Page) -> Iterator[Edit]:
    text = page.text
    for match in CONTROL.finditer(text):
        char, (start, end) = match[0], match.span()
        if char == NEXT_LINE or (char == FORM_FEED and text[end : end + 1] in ("", "\n", "\r")):
            continue
        beside = [bool(ARABIC.match(text[place : place + 1])) for place in (max(start - 1, 0), end)]
        meant = char.encode("latin-1").decode("windows-1256" if any(beside) else "windows-1252", "ignore")
        yield Edit(Span(start, end), meant if char > "\x7f" else "", RULE, all(beside) and char in JOINERS)
