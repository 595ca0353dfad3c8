"""Mastheads: the lines that say who runs a paper, at the head or the foot of each of its pages.

Found:      «رئيس التحرير» above «سالم رافع», «مدیر مسئول: زهرا احمدی», "Direttore responsabile: Chiara Neri", also
            where a scraper glued the two («رئيس التحريرسالم رافع»); above the running text or below it
Not found:  "Jane Roe" above "Editor-in-chief", who wrote the article; «رئيس التحرير يلتقي الوزير», a headline; what
            stands between paragraphs
"""

from collections.abc import Iterator

from normalizer.news.authors import is_name, reads_as_person
from normalizer.news.frame import outside
from normalizer.news.labels import Short, key, listed, short_lines
from normalizer.news.uncased_names import is_told_as_name
from normalizer.page import Finding, Page
from normalizer.span import Span

SURE = 0.92  # surer than that a name above such a label is a byline
LONGEST = 90
FAR = 2  # lines from a label to its name, a blank one between


def detect(page: Page) -> Iterator[Finding]:
    labels = listed(page, "MASTHEAD_LABELS")
    rows = [line for line in short_lines(page) if len(line.text) <= LONGEST and outside(page, line.row)]
    taken = -1
    for place, line in enumerate(rows):
        if line.row <= taken:
            continue
        if line.key in labels:
            goes_on = taken >= 0 and line.row - taken <= FAR  # behind another name
            end = name_below(line, rows[place + 1 : place + 2], goes_on, page)
            written_below = place and is_told_as_name(rows[place - 1].text, page) and rows[place - 1].row > taken
            if end and not written_below:
                taken = end.row
                yield found(line.start, end.end)
        elif names(line, labels, page):
            yield found(line.start, line.end)


def name_below(label: Short, below: list[Short], goes_on: bool, page: Page) -> Short | None:
    """The line below a label that is a name: right below it, or behind a blank line where its first word tells so, or
    where the masthead goes on."""
    line = below[0] if below else None
    if not line or line.row > label.row + FAR or not is_name(line.text, page) or not reads_as_person(line.text):
        return None
    return line if goes_on or line.row == label.row + 1 or is_told_as_name(line.text, page) else None


def names(line: Short, labels: frozenset[str], page: Page) -> bool:
    """Whether a label and a name are all of a line, a colon between them or nothing at all."""
    label, colon, name = line.text.partition(":")
    if colon:
        return key(label) in labels and is_name(name.strip(), page) and reads_as_person(name)
    rests = (line.key.removeprefix(label) for label in labels if line.key.startswith(label))
    return any(rest[:1].isalpha() and is_told_as_name(rest, page) for rest in rests)


def found(start: int, end: int) -> Finding:
    return Finding("furniture", "masthead", Span(start, end), SURE, reason="who runs the paper")
