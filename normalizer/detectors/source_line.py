"""Lines that name the source of a report, below it.

Found:      «منبع: ایسنا», "المصدر: رويترز", "Source: AFP"; «منبع : ایسنا» at the end of a page that is one line
Not found:  "Source: World Bank" between paragraphs (a chart's), "منبع آب شهر": no colon.

Its value is what stands behind the label.
"""

from collections.abc import Iterator

from normalizer.news.frame import last_prose
from normalizer.news.labels import key, listed, short_lines
from normalizer.news.outlets import is_known
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

LONGEST = 80
WORDS = 8
AT_END = lazy(r"(?P<label>[^\W\d]{3,12}(?: [^\W\d]{2,10})?)\s*:\s*(?P<name>[^\s:][^:\n]{1,30})$")


def detect(page: Page) -> Iterator[Finding]:
    labels = listed(page, "SOURCE_LABELS")
    last = last_prose(page)
    for line in short_lines(page):
        label, colon, rest = line.text.partition(":")
        if not colon or len(line.text) > LONGEST or key(label) not in labels:
            continue
        name = rest.strip()
        if (
            len(name.split()) <= WORDS
            and name
            and (
                (line.row > last and not name.isascii() and name[0].lower() == name[0].upper()) or is_known(name, page)
            )
        ):
            alone = line.row > last >= 0 and is_known(name, page)  # surer than that it is a picture's credit
            yield found(line.start, line.end, name, 0.91 if alone else 0.88)
    for whole in page.lines:
        if len(whole.text) > LONGEST and ":" in whole.text[-48:]:
            match = AT_END.search(whole.text, len(whole.text) - 48)
            if match and is_known(match["name"], page) and (start := labelled(match["label"], labels)) is not None:
                yield found(whole.start + match.start() + start, whole.end, match["name"])


def labelled(words: str, labels: frozenset[str]) -> int | None:
    """Where the label begins in the words before the colon."""
    if key(words) in labels:
        return 0
    first, space, second = words.partition(" ")
    return len(first) + 1 if space and key(second) in labels else None


def found(start: int, end: int, name: str, confidence: float = 0.88) -> Finding:
    return Finding("furniture", "source_line", Span(start, end), confidence, (), name, "the report's source, below it")
