"""Arabic yeh and kaf in Urdu words.

Before:      "كراچي"
After:       "کراچی"
Left alone:  other languages' runs; Arabic in a text that is typed with ی and ک: what is quoted, words between two stops
             ("شكراً جزيلاً لكم جميعاً."), words with vowel signs or with ة; addresses, embedded posts; the Arabic heh
             (ه), which stands for two Urdu letters (ہ and ھ) and can't be told apart by itself.

Source: Unicode 15.0, chapter 9.2; the Urdu standard UZT 1.01.
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
    yield from exchanged(page, "ur", LETTERS, "urdu_letters")
