"""Arabic yeh and kaf in Persian words.

Before:      "علي", "كتاب", "حتى"
After:       "علی", "کتاب", "حتی"
Left alone:  Arabic, Urdu, Kurdish, Uyghur, Pashto and Sindhi runs, where these are the right letters; URLs, handles and
             hashtags, whose letters are an address; embedded posts, whose author typed them so: in words that are
             quoted only what a scraper broke is mended.

Source: ISIRI 6219, table of Persian letters; Unicode 15.0, chapter 9.2.
"""

from bisect import bisect_right
from collections.abc import Iterator

from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

LETTERS = {
    "\N{ARABIC LETTER YEH}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER FARSI YEH}",
    "\N{ARABIC LETTER KAF}": "\N{ARABIC LETTER KEHEH}",
}
LETTER = lazy("[" + "".join(LETTERS) + "]")


def repair(page: Page) -> Iterator[Edit]:
    kept = sorted([*page.masks, *(mark.span for mark in page.marks if mark.kind == "embed")])
    starts = [span.start for span in kept]
    for run in page.runs:
        if run.language != "fa":
            continue
        for match in LETTER.finditer(page.text, run.start, run.end):
            place = match.start()
            index = bisect_right(starts, place) - 1
            if index < 0 or kept[index].end <= place:
                yield Edit(Span(place, place + 1), LETTERS[match[0]], "persian_letters")
