"""What an article tells of a film, a play or a book: who made it, who plays in it, how long it is.

Found:      "Director: Jane Roe" / "Writer: John Doe" / "Cast: Max Lind", «کارگردان: …» / «بازیگران: …», "Author: …" /
            "Pages: 312", a line each, or in one: "Cast: Ann Lee. Photography: Max Lind. Running time: 98 min."
Not found:  "Text: Jane Roe" / "Photo: Max Lind": who made the article; one line alone.
"""

from functools import lru_cache

from normalizer.news.labels import DIGIT, key, listed, short_lines
from normalizer.page import Page
from normalizer.patterns import lazy

LABEL, WORDS = 30, 4  # characters and words before the colon
LEAST = 2  # lines, or labels in one
LONGEST = 400  # characters of a line that holds them all
PARTS = lazy(r"[.;|,]\s")
NEAR = 2  # lines on which the next one stands


@lru_cache(maxsize=2)
def works(page: Page) -> frozenset[int]:
    """Indices of the lines "label: words" in a row, or with several of these, of which one label is a work's."""
    labels = listed(page, "WORK_LABELS")
    if not labels:
        return frozenset()
    found = [index for index, line in enumerate(page.lines) if tells(line.text, labels)]
    row: list[int] = []
    told = False
    for line in short_lines(page):
        label, colon, rest = line.text.partition(":")
        fits = bool(colon and rest.strip()) and 0 < len(label) <= LABEL and len(label.split()) <= WORDS
        fits = fits and not DIGIT.search(label)
        if row and (not fits or line.row > row[-1] + NEAR):
            found += row if told and len(row) >= LEAST else ()
            row, told = [], False
        if fits:
            row.append(line.row)
            told = told or key(label) in labels
    return frozenset([*found, *(row if told and len(row) >= LEAST else ())])


def tells(text: str, labels: frozenset[str]) -> bool:
    """Whether a line is made of several labels with their words, one of them a work's."""
    if text.count(":") < LEAST or len(text) > LONGEST:
        return False
    parts = PARTS.split(text)
    opened = [key(part.partition(":")[0]) for part in parts if ":" in part]
    return ":" in parts[0] and len(opened) >= LEAST and not labels.isdisjoint(opened)
