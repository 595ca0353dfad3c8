"""Alef maksura for yeh in Sorani Kurdish.

Before:     "ناوچەکەدا لەگەڵ ئەندامانى" with U+0649
After:      "… ئەندامانی" with U+06CC
Left alone: Arabic and Uyghur, where U+0649 is the right letter; a letter that stands alone. Not certain: a corpus may
            keep how its authors typed.
"""

import re
from collections.abc import Iterator

from normalizer.page import Page
from normalizer.span import Edit, Span

RULE = "sorani_letters"
MAKSURA = "\N{ARABIC LETTER ALEF MAKSURA}"
YEH = "\N{ARABIC LETTER FARSI YEH}"
IN_WORD = re.compile(f"(?<=[\u0620-\u06d5]){MAKSURA}|{MAKSURA}(?=[\u0620-\u06d5])")


def repair(page: Page) -> Iterator[Edit]:
    for run in page.runs:
        if run.language == "ckb":
            for match in IN_WORD.finditer(page.text, run.start, run.end):
                yield Edit(Span(*match.span()), YEH, RULE, False)
