"""Arabic letters in Persian words.

Before:      "علي", "كتاب", "حتى"; "مدرسة", "قضية", «كتاب علي» in quotation marks (uncertain)
After:       "علی", "کتاب", "حتی"; "مدرسه", "قضیه", «کتاب علی»
Left alone:  Arabic, Urdu, Kurdish, Uyghur, Pashto and Sindhi runs, where these are the right letters; words with the
             vowel signs of an Arabic quotation ("لِكُلِّ شَيْءٍ"); Arabic quotations («يا أخي») in a text that is typed
             with ی and ک; words that only Arabic writes so ("الشيعة", "أيها"), which would come out half mended; URLs,
             handles and hashtags, whose letters are an address; embedded posts, whose author typed them so: in words
             that are quoted only what a scraper broke is mended. Teh marbuta before an Arabic article ("دایرة المعارف")
             and in words that no lexicon knows with a heh. The hamza (أ إ ؤ ئ) and the ezafe on heh (ۀ, هٔ), as written.

Source: ISIRI 6219, table of Persian letters; Unicode 15.0, chapter 9.2.
"""

from collections.abc import Iterator

from normalizer.arabic import passages
from normalizer.letters import covered, exchanged, kept
from normalizer.page import Page, alike
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
    """A teh marbuta that ends a word which Persian writes with heh; the word's other letters change with it."""
    from normalizer.gaps.lexicon import entry

    found = [
        match
        for run in page.runs
        if run.language == "fa"
        for match in TEH_WORD.finditer(page.text, run.start, run.end)
        if entry(alike(match["stem"]) + HEH).frequency >= USUAL
    ]
    spans = kept(page)
    quoted = passages(page.text, [match.start() for match in found], "fa", LETTERS)
    arabic = [span for span, sure in quoted if sure]
    for match in found:
        if not (covered(spans, match.start()) or covered(arabic, match.start())):
            for place in range(*match.span()):
                letter = page.text[place]
                if letter == TEH or letter in LETTERS:
                    yield Edit(Span(place, place + 1), LETTERS.get(letter, HEH), "persian_letters", certain=False)
