"""A Latin comma, semicolon or question mark after a word in Arabic letters.

Before:     "قوية, لديها", "چرا?"
After:      "قوية، لديها", "چرا؟"
Left alone: numbers, "word,word" without a blank (a list of keys), Hebrew (which writes Latin marks), a mark before a
            Latin word. Not certain: a writer may quote.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from normalizer.page import Page
from normalizer.span import Edit, Span

RULE = "latin_comma"
MARKS = {",": "\N{ARABIC COMMA}", ";": "\N{ARABIC SEMICOLON}", "?": "\N{ARABIC QUESTION MARK}"}
LETTER = "[\u0620-\u064a\u066e-\u06d3\u06d5]"
AFTER_WORD = re.compile(f"(?<={LETTER})[,;?](?=[ ]{LETTER})")
SPOKEN = frozenset(("fa", "ar", "ur", "ps", "ckb", "sd", "ug"))


def repair(page: Page) -> Iterator[Edit]:
    starts = [mask.start for mask in page.masks]
    for run in page.runs:
        if run.language not in SPOKEN:
            continue
        for match in AFTER_WORD.finditer(page.text, run.start, run.end):
            place = match.start()
            index = bisect_right(starts, place) - 1
            if index < 0 or page.masks[index].end <= place:
                yield Edit(Span(place, place + 1), MARKS[match[0]], RULE, False)
