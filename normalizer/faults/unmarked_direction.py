"""A paragraph that runs against its page, with nothing to say so (asked for by name).

Found:      an English paragraph in a Persian page, a Persian one in an English page, without `dir` around it
Not found:  a paragraph in the page's direction; one under a tag with `dir=`, or under three words
"""

from collections.abc import Iterator

from normalizer.bidi import direction
from normalizer.page import Page
from normalizer.span import Span

LEAST_WORDS = 3


def find(page: Page) -> Iterator[tuple[Span, str]]:
    from normalizer.checks.evidence import paragraphs

    blocks = [(block[0].span.start, block[-1].span.end) for block in paragraphs(page)]
    around = str(direction(" ".join(page.text[mark.span.start : mark.span.end] for mark in page.marks)))
    for start, end in blocks:
        words = page.text[start:end]
        own = str(direction(words))
        if own != around and len(words.split()) >= LEAST_WORDS and "dir=" not in page.text[max(0, start - 200) : start]:
            yield Span(start, min(end, start + 1)), f"a paragraph runs {own} in a page that runs {around}"
