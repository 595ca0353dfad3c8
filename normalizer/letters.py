"""Letters of one language exchanged in its runs: what the letter rules of several languages share."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from normalizer.document import Run
from normalizer.page import Page
from normalizer.span import Edit, Span


def kept(page: Page) -> list[Span]:
    """What no rule of letters or signs touches: masks, and embedded posts, whose author typed them so."""
    return sorted([*page.masks, *(mark.span for mark in page.marks if mark.kind == "embed")])


def covered(spans: list[Span], place: int) -> bool:
    """Whether one of the sorted spans holds the place."""
    index = bisect_right(spans, (place, len(spans) and spans[-1].end + 1)) - 1
    return index >= 0 and spans[index].end > place


def exchanged(page: Page, language: str, letters: Mapping[str, str], rule: str) -> Iterator[Edit]:
    """One edit a letter, in the runs of the language."""
    runs = [run for run in page.runs if run.language == language]
    places = sorted(place for run in runs for letter in letters for place in occurrences(page.text, letter, run))
    if not places:
        return
    spans = kept(page)
    for place in places:
        if not covered(spans, place):
            yield Edit(Span(place, place + 1), letters[page.text[place]], rule)


def occurrences(text: str, letter: str, run: Run) -> Iterator[int]:
    place = text.find(letter, run.start, run.end)
    while place >= 0:
        yield place
        place = text.find(letter, place + 1, run.end)
