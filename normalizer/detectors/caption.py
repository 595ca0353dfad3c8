"""Captions and photo credits, told by the credit: a line that ends or begins with one is a caption.

Found:      "… in Tehran. (Photo by Adnan Beci / AFP) (Photo by ADNAN BECI/AFP via Getty Images)"; a line above a credit
            line that it touches; a credit line alone is a credit of its own
Not found:  a picture's text without any credit: it reads like a paragraph.

The grammar of credits is `normalizer.creditline`.
"""

from collections.abc import Iterator

from normalizer.credited import credited
from normalizer.page import Finding, Page


def detect(page: Page) -> Iterator[Finding]:
    for group in credited(page):
        kind = "caption" if group.caption else "credit"
        reason = "a photo credit" if group.credits else "its label"
        yield Finding(kind, "caption", group.span, 0.9, group.labels if group.caption else (), reason=reason)
        for credit in group.credits:
            yield Finding("credit", "caption", group.span, 0.9, credit.source_spans, credit, "a photo credit")
