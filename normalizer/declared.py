"""Language runs where a page's markup says of a few words in what language they are (`<span lang="ar">`).

Found:      «كتاب علي» in a Persian sentence, where its words could be either language's
Not found:  words that are surely in another language: editors mark Persian as `AR-SA` for its letters' sake
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from normalizer.document import Run
from normalizer.identification import language_of
from normalizer.page import Page, alike
from normalizer.span import Span

SURE = 0.8  # that words are in a language


def told(page: Page, found: Sequence[Run]) -> tuple[Run, ...]:
    """The runs of a page's text, cut where its markup says otherwise."""
    said = list(stretches(page))
    return tuple(part for run in found for part in cut(run, page.text, said))


def stretches(page: Page) -> Iterator[tuple[Span, str]]:
    """What is declared, by its place in the text as it is now; sorted and disjoint."""

    def origin(place: int) -> int:
        return page.traced.to_source((place, place + 1)).start

    places = range(len(page.text))
    done = 0
    for span, code in page.declared:
        start, end = (bisect_left(places, place, key=origin) for place in span)
        if done <= start < end:
            yield Span(start, end), code
            done = end


def cut(run: Run, text: str, said: Iterable[tuple[Span, str]]) -> Iterator[Run]:
    """A run in the parts that are declared otherwise, and what is left of it."""
    place = run.start
    for span, code in said:
        start, end = max(span.start, place), min(span.end, run.end)
        if start >= end or code == run.language or not may_be(text[start:end], code, run.script):
            continue
        if place < start:
            yield Run(place, start, run.language, run.script, run.direction, run.embedded)
        yield Run(start, end, code, run.script, run.direction, True)
        place = end
    if place < run.end:
        yield Run(place, run.end, run.language, run.script, run.direction, run.embedded)


def may_be(words: str, code: str, script: str) -> bool:
    """Whether words may be in a language: nothing surely says that they are in another."""
    found = language_of(alike(words), script)
    return found.code in (code, "und") or found.confidence < SURE
