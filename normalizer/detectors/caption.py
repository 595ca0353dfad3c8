"""Captions and photo credits, told by the credit: a line that ends or begins with one is a caption.

Found:      "… in Tehran. (Photo by Adnan Beci / AFP) (Photo by ADNAN BECI/AFP via Getty Images)"; a line above a credit
            line that it touches; a credit line alone is a credit of its own; one whose label ("Credit", "Photo:") or
            bracket stands on a line of its own; "The quay at dawn. (File)"
Not found:  a picture's text without any credit: it reads like a paragraph; "Film: The Long Net", a title.

What parted a credit from its caption leaves with it: the bar of "The quay at dawn | Photo: Jane Roe"; so do brackets
around the two. The grammar of
credits is `normalizer.creditline`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from normalizer.credited import Credited, credited
from normalizer.page import Finding, Page
from normalizer.span import Span

BLANK = " \t\xa0\r\n"
SIGNS = "|¦/•·–—-;؛,،"
STOP = "."  # between two credits, and behind the last
ENDS = (".", "!", "?", "…", "۔", "؟")


def detect(page: Page) -> Iterator[Finding]:
    for group in credited(page):
        kind = "caption" if group.caption else "credit"
        reason = "a photo credit" if group.credits else "its label"
        fields = tuple(sorted((*group.labels, *around_all(page, group)))) if group.caption else ()
        yield Finding(kind, "caption", group.span, 0.9, fields, reason=reason)
        around = dict(with_signs(page, group)) if group.caption else {}
        for credit in group.credits:
            fields = tuple(around.get(span, span) for span in credit.source_spans)
            yield Finding("credit", "caption", group.span, 0.9, fields, credit, "a photo credit")


def around_all(page: Page, group: Credited) -> tuple[Span, ...]:
    """The brackets around a caption and its credit: "(The quay at dawn. Photo: Jane Roe / AP)"."""
    start, end = group.span
    if page.text[start] != "(" or page.text[end - 1] != ")" or page.text.count("(", start, end) != 1:
        return ()
    taken = (*group.labels, *(span for credit in group.credits for span in credit.source_spans))
    brackets = Span(start, start + 1), Span(end - 1, end)
    return () if any(span.start == start or span.end == end for span in taken) else brackets


def with_signs(page: Page, group: Credited) -> Iterator[tuple[Span, Span]]:
    """Each range of a credit, and the same with the signs that part it from a caption on one side of it.

    Between words on both sides the signs stay: they part these.
    """
    cuts = sorted({span for credit in group.credits for span in credit.source_spans})
    taken = sorted({*cuts, *group.labels})
    for cut in cuts:
        line = page.lines[bisect_right(page.lines, cut.start, key=lambda line: line.start) - 1]
        low, high = max(line.start, group.span.start), min(max(line.end, cut.end), group.span.end)
        at = bisect_left(taken, cut)
        before = max(low, taken[at - 1].end) if at else low
        after = min(high, taken[at + 1].start) if at + 1 < len(taken) else high
        start = before + len(page.text[before : cut.start].rstrip(BLANK + SIGNS))
        words = page.text[before:start]
        ended = after < high or words.endswith(ENDS) or not words.strip()  # "… at dawn. Jane Roe / AP."
        signs = SIGNS + STOP if ended else SIGNS
        end = after - len(page.text[cut.end : after].lstrip(BLANK + signs))
        if at and taken[at - 1].end == before and not page.text[before : cut.start].strip(BLANK + SIGNS + STOP):
            start = cut.start  # the cut before took the signs between
        elif end < after and start > before:  # words on both sides
            start, end = cut
        yield cut, Span(sign(page.text, start, cut.start, 1), sign(page.text, cut.end, end, -1))


def sign(text: str, start: int, end: int, step: int) -> int:
    """Where the signs in a stretch begin, or end where `step` is -1; its far end where it has none."""
    bare = text[start:end]
    if not bare.strip(BLANK):
        return end if step > 0 else start
    return start + len(bare) - len(bare.lstrip(BLANK)) if step > 0 else start + len(bare.rstrip(BLANK))
