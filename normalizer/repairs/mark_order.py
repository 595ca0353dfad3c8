"""Combining marks in an order that is not the canonical one: they look the same and compare as different.

Before:      "بَّ" as letter, fatha, shadda typed in the other order; "é" with a dot below typed after its accent
After:       the same marks in canonical order
Left alone:  single marks, marks of class 0, runs of more than 30 (not text); nothing is composed or decomposed.

Uncertain: a reader sees no difference. Source: Unicode 15.0, 3.11, Canonical Ordering Algorithm (D109).
"""

import unicodedata
from collections.abc import Iterator

from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

MARKS = lazy(
    r"[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed\u08d3-\u08ff]{2,31}"
)
MOST = 30


def repair(page: Page) -> Iterator[Edit]:
    for match in MARKS.finditer(page.text):
        marks = match[0]
        ordered = "".join(sorted(marks, key=unicodedata.combining))
        if ordered != marks and len(marks) <= MOST and all(map(unicodedata.combining, marks)):
            yield Edit(Span(*match.span()), ordered, "mark_order", certain=False)
