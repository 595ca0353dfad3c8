"""Bylines: a line that names who wrote the article.

Found:      "By Jane Roe", "By Jane Roe and John Doe", "نویسنده: زهرا احمدی", "كتب: كريم بلحاج"
Not found:  "By and large the plan …", "By Monday it was over.", a line of more than eight words.
"""

from collections.abc import Iterator

from normalizer.page import Finding, Page
from normalizer.span import Span

LONGEST = 80
PARTICLES = frozenset("and & de la van von der bin al el le du di da و".split())


def detect(page: Page) -> Iterator[Finding]:
    labels = page.words("BYLINE_LABELS")
    for line in page.lines:
        if line.text and len(line.text) <= LONGEST and (name := named(line.text, labels)):
            start = line.end - len(name)
            yield Finding("byline", "byline", Span(line.start, line.end), 0.85, (), name, f"named at {start}")


def named(text: str, labels: frozenset[str]) -> str | None:
    """The name after the label: words that all start with a capital, or, after a colon, any few words."""
    label, colon, rest = text.partition(":")
    if colon and label.strip().casefold() in labels and 0 < len(rest.split()) <= 6:
        return rest.strip()
    label, _, rest = text.partition(" ")
    words = rest.replace(",", " ").split()
    if label.casefold() not in labels or not 1 < len(words) <= 8 or text.endswith("."):
        return None
    capital = all(word[0].isupper() or word in PARTICLES for word in words)
    return rest.strip() if capital else None
