"""Arabic yeh, alef maksura and kaf in Central Kurdish words.

Before:      "كوردستانى", "زمانێكي"
After:       "کوردستانی", "زمانێکی"
Left alone:  other languages' runs, Arabic quotations in a text that is typed with ی and ک, words with vowel signs or
             with ة, addresses, embedded posts; the heh with a half-space that old texts write for ە.

Source: Unicode 15.0, chapter 9.2; the alphabet of the Kurdish Academy (2010).
"""

from collections.abc import Iterator

from normalizer.letters import exchanged
from normalizer.page import Page
from normalizer.span import Edit

LETTERS = {
    "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
}


def repair(page: Page) -> Iterator[Edit]:
    yield from exchanged(page, "ckb", LETTERS, "kurdish_letters")
