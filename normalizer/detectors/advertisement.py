"""Marks of advertisements: lines that only say that one follows, or that the text goes on behind it.

Found:      "Advertisement", "Story continues below advertisement", "Anzeige", "اعلان", "إعلان", "اشتہار"; one that was
            glued behind the last sentence of a paragraph: "… had sailed at noon. ADVERTISEMENT"
Not found:  "Advertising revenue fell": a word more; "… the minister called it an advertisement."
"""

from collections.abc import Iterator
from functools import lru_cache

from normalizer.lines import STOPS
from normalizer.news.labels import key, listed, short_lines, word_key
from normalizer.page import Finding, Page
from normalizer.span import Span

LEAST = 6  # letters of a mark behind a sentence: "Ad" may be the name of somebody
CLOSING = "\"'”’»)"


def detect(page: Page) -> Iterator[Finding]:
    lines = listed(page, "ADVERTISEMENT_LINES")
    for line in short_lines(page):
        if line.key in lines:
            yield found(line.start, line.end, "the mark of an advertisement")
    lasts = last_words(lines)
    for whole in page.lines:
        if whole.text and word_key(whole.text[-24:].split()[-1]) in lasts:
            start = behind_sentence(whole.text, lines)
            if start:
                yield found(whole.start + start, whole.end, "the mark of an advertisement behind a sentence")


def behind_sentence(text: str, lines: frozenset[str]) -> int:
    """Where a mark begins that stands behind the last sentence of a paragraph; 0 where none does."""
    for place in range(max(1, len(text) - 60), len(text) - LEAST):
        opens = text[place].isalpha() and not text[place].islower() and text[place - 1] == " "
        if opens and text[:place].rstrip().rstrip(CLOSING).endswith(STOPS) and key(text[place:]) in lines:
            return place
    return 0


@lru_cache(maxsize=64)
def last_words(lines: frozenset[str]) -> frozenset[str]:
    return frozenset(line.rpartition(" ")[2] for line in lines)


def found(start: int, end: int, reason: str) -> Finding:
    return Finding("furniture", "advertisement", Span(start, end), 0.85, reason=reason)
