"""A word of letters of two scripts, or of letters with a digit inside that OCR took for one.

Found:      "Roٹی" (a word half transliterated), "لوग", "د٥تر"
Not found:  "iPhoneها", "PDFهای": a Latin name of its own with a Persian ending, joined or not; "۲۰۲۳م"; digits at a
            word's edge; "SIM-карта". Nothing is proposed: what the word should be, only its writer knows.
"""

import re
from collections.abc import Iterator

from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Span

ARABIC = "\u0620-\u064a\u066e-\u06d3\u06d5"
DEVANAGARI = "\u0900-\u0963"
# A Latin beginning of one or two letters, or with a small ending, is no name; the rest may be one with an ending.
MIXED = lazy(
    rf"""
      (?<![\w]) (?P<latin> [A-Z][a-z]{{1,3}} ) (?= [\u0679\u0688\u0691\u06ba\u06d2][{ARABIC}] )
    | [{ARABIC}] (?P<indic> [{DEVANAGARI}]+ ) | [{DEVANAGARI}] (?P<arabic> [{ARABIC}]+ )
    | (?<= [{ARABIC}] ) (?P<digit> [\u0660-\u0669\u06f0-\u06f9] ) (?= [{ARABIC}]{{2}} )
    """,
    re.VERBOSE,
)
SAID = {
    "latin": "a word begins in Latin letters and goes on in Arabic ones",
    "indic": "Devanagari letters in a word of Arabic letters",
    "arabic": "Arabic letters in a word of Devanagari letters",
    "digit": "a digit stands inside a word",
}


def find(page: Page) -> Iterator[tuple[Span, str]]:
    for match in MIXED.finditer(page.text):
        name = match.lastgroup or "latin"
        yield Span(*match.span(name)), SAID[name]
