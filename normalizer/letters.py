"""Letters of one language exchanged in its runs: what the letter rules of several languages share."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

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
    spans = kept(page)
    for run in page.runs:
        if run.language == language:
            for place in range(run.start, run.end):
                if page.text[place] in letters and not covered(spans, place):
                    yield Edit(Span(place, place + 1), letters[page.text[place]], rule)
