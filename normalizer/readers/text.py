"""Plain text: the source is the text layer, and nothing is known of its structure."""

from normalizer.page import Page
from normalizer.span import Traced


def read(text: str, url: str | None = None) -> Page:
    return Page(Traced(text))
