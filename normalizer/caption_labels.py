"""The words before a caption that say it is one: "Image caption, …", «توضیح تصویر،», "FILE PHOTO:", "Image" above it.

Found:      a label with its sign at a line's start, or alone on the line above; behind a dash or in brackets "(File)";
            "Image" above a caption that has its credit, "[1/3]" before it, or glued to it: "ImageThe quay at
            dawn.CreditJane Roe"
Not found:  a label's word in a sentence: "The file was lost."
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

from normalizer.document import Credit
from normalizer.lines import Line
from normalizer.news.labels import listed
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Span

AFTER_LABEL = ",:،-–—，、： "
LONGEST_LABEL = 40
LONGEST_FILED = 160
LONGEST_APART = 240  # of one apart from its label, or a sentence apart from its credit: what is longer is a paragraph
# Of a row of pictures: "[1/3]", "Item 1 of 3".
PLACED = lazy(r"\[\d{1,2}/\d{1,2}\]\s?(?=\S)|(?:Item|Image|Photo|Slide) \d{1,2} of \d{1,2}\s(?=\S)")
GLUED = lazy(r"([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,12})(?=[A-ZÀ-ÖØ-Þ\"“‘])")


def label_length(text: str, labels: frozenset[str]) -> int:
    """How many characters at the start are a caption's label with the sign after it; 0 for none.

    Some scrapers put the sign before it (",تصویر کا کیپشن" and the words at once): it ran the other way on the page.
    """
    head = text[:LONGEST_LABEL]
    if head[:2].casefold() not in openings(labels) and head[:1] not in (",", "،"):
        return 0
    if head[:1] in (",", "،"):
        bare = head[1:].lstrip()
        ends = [end for end in range(len(bare), 0, -1) if bare[:end].casefold() in labels]
        return len(head) - len(bare) + ends[0] if ends else 0
    for place, sign in enumerate(head):
        if sign in ",:،-–—，、：" and head[:place].strip().casefold() in labels:
            return place + 1 + len(text[place + 1 :]) - len(text[place + 1 :].lstrip(AFTER_LABEL))
    return 0


@lru_cache(maxsize=64)
def openings(labels: frozenset[str]) -> frozenset[str]:
    """The first two letters of each label, or its only one with any sign behind it."""
    short = {label + sign for label in labels if len(label) == 1 for sign in AFTER_LABEL}
    return frozenset(label[:2] for label in labels) | short


def label_of(lines: Sequence[Line], index: int, kinds: dict[int, str], labels: frozenset[str]) -> range:
    """The lines up to the caption whose label ("Image caption,") stands alone on a line, one blank line between."""
    text = lines[index].text
    row = next((row for row in (index + 1, index + 2) if row < len(lines) and lines[row].text), 0)
    if kinds[index] != "labelled" or not row or row in kinds or len(lines[row].text) > LONGEST_APART:
        return range(0)
    return range(index + 1, row + 1) if label_length(text, labels) == len(text) else range(0)


def ends_as_filed(text: str, labels: frozenset[str]) -> bool:
    """Whether a line closes with a label behind a dash or in brackets: «وزارة التموين - أرشيفية», "Dawn. (File)"."""
    if not text or len(text) >= LONGEST_FILED:
        return False
    bare = text.rstrip(".")
    sign = "(" if bare[-1:] == ")" else " - "
    words, found, label = bare.replace("–", "-").rpartition(sign)
    return bool(found) and words.strip() != "" and label.strip(" ()").casefold() in labels


def picture_label(page: Page, span: Span, credits: Sequence[Credit]) -> Span | None:
    """Where the word "Image" stands above a caption, or glued to it where its credit's label is glued as well; and
    "[1/3]", "Item 1 of 3" before its words."""
    start, end = span
    first = bisect_left(page.lines, start, key=lambda line: line.start)
    above = next((line for line in page.lines[max(0, first - 2) : first][::-1] if line.text), None)
    names = listed(page, "PICTURE_LABELS")
    if above and above.text.casefold() in names:
        return Span(above.start, above.end)
    if placed := PLACED.match(page.text, start, end):
        return Span(start, placed.end())
    glued = GLUED.match(page.text, start, end)
    if glued and glued[1].casefold() in names and any(GLUED.match(credit.text) for credit in credits):
        return Span(start, glued.end(1))
    return None
