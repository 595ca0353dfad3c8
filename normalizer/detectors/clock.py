"""The site's clock or a page's date line: a line that is nothing but a date.

Found:      "Friday , 17 May 2024", "Last update: Saturday, 3 July 2021 - 21:55 GMT", "۵ آبان ۱۴۰۰ ساعت ۰۶:۴۹"
Not found:  a date in a sentence, a date without its year, a date that stands among the paragraphs: it may be a
            heading of a chronicle.

Its value is the ISO 8601 date, null where the date can't be known ("03/04/2023").
"""

from collections.abc import Iterator

from normalizer.dates import parse
from normalizer.page import Finding, Page
from normalizer.span import Span

LONGEST = 90


def detect(page: Page) -> Iterator[Finding]:
    first = page.prose[0] if page.prose else len(page.lines)
    last = page.prose[-1] if page.prose else -1
    for index, line in enumerate(page.lines):
        if not line.text or len(line.text) > LONGEST or first < index < last:
            continue
        label, _, rest = line.text.partition(":")
        labelled = bool(rest) and label.strip().casefold() in page.words("CLOCK_LABELS")
        date = parse(rest if labelled else unlabelled(line.text, page))
        if date and date.year:
            value = date.iso[:10] if date.iso else None
            yield Finding("furniture", "clock", Span(line.start, line.end), 0.9, (), value, "a line that is a date")


def unlabelled(text: str, page: Page) -> str:
    """The text without a label that no colon closes ("Today is Friday, …")."""
    words = text.split(None, 2)
    for count in (2, 1):
        if len(words) > count and " ".join(words[:count]).casefold() in page.words("CLOCK_LABELS"):
            return text.split(None, count)[count]
    return text
