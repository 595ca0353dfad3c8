"""Tatweel, the stroke that stretches words in print, inside words.

Before:      "سلــــام", "محمـد"
After:       "سلام", "محمد"
Left alone:  after a letter at a word's end ("هـ", the Hijri era), alone ("ـــ"), in addresses and embedded posts.

Uncertain: it says nothing, but somebody set it. Source: Unicode 15.0, chapter 9.2 (U+0640).
"""

from collections.abc import Iterator

from normalizer.letters import covered, kept
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

INSIDE = lazy(
    r"(?<=[\u0620-\u063f\u0641-\u065f\u066e-\u06d3])\u0640{1,200}(?=[\u0620-\u063f\u0641-\u064a\u066e-\u06d3])"
)


def repair(page: Page) -> Iterator[Edit]:
    spans = kept(page)
    for match in INSIDE.finditer(page.text):
        if not covered(spans, match.start()):
            yield Edit(Span(*match.span()), "", "tatweel", certain=False)
