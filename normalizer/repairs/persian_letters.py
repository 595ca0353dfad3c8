"""Arabic letters in Persian words.

Before:      "علي", "كتاب", "حتى"; "مدرسة" (uncertain)
After:       "علی", "کتاب", "حتی"; "مدرسه"
Left alone:  Arabic, Urdu, Kurdish, Uyghur, Pashto and Sindhi runs, where these are the right letters; words with the
             vowel signs of an Arabic quotation ("لِكُلِّ شَيْءٍ"); URLs, handles and hashtags, whose letters are an
             address; embedded posts, whose author typed them so: in words that are quoted only what a scraper broke is
             mended. Teh marbuta before an Arabic article ("دایرة المعارف") and in words that no lexicon knows with a
             heh. The hamza (أ إ ؤ ئ) and the ezafe on heh (ۀ, هٔ), as written.

Source: ISIRI 6219, table of Persian letters; Unicode 15.0, chapter 9.2.
"""

from collections.abc import Iterator

from normalizer.letters import covered, exchanged, kept
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

LETTERS = {
    "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
}
TEH, HEH = "\N{ARABIC LETTER TEH MARBUTA}", "\N{ARABIC LETTER HEH}"
TEH_WORD = lazy(rf"(?P<stem>[\u0621-\u06d3]{{2,20}}){TEH}(?![\u0621-\u06d3]|[ \u200c]\u0627\u0644)")
USUAL = 2  # class of frequency from which a word counts as known


def repair(page: Page) -> Iterator[Edit]:
    edits = list(exchanged(page, "fa", LETTERS, "persian_letters"))
    if TEH in page.chars:
        edits += final_heh(page)
    yield from sorted(edits)


def final_heh(page: Page) -> Iterator[Edit]:
    """A teh marbuta that ends a word which Persian writes with heh."""
    from normalizer.gaps.lexicon import entry

    spans = kept(page)
    for run in page.runs:
        if run.language != "fa":
            continue
        for match in TEH_WORD.finditer(page.text, run.start, run.end):
            place = match.end() - 1
            if entry(match["stem"] + HEH).frequency >= USUAL and not covered(spans, place):
                yield Edit(Span(place, place + 1), HEH, "persian_letters", certain=False)
