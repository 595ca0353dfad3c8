"""Pointers to other articles and to the publisher's channels, one line each.

Found:      "Read more: Floods close the pass", "Lesen Sie auch", «بیشتر بخوانید: …», «برای مشاهده سایت اینجا کلیک
            کنید.», "Sign up for our newsletter", "تابعوا أخبار … عبر غوغل نيوز"
Not found:  a label alone above another short line: without it that headline would read as the article's own;
            "More: the people wanted more.", "Read more books, she says.", "Related: …" that goes on as a sentence
            does.
"""

from collections.abc import Iterator

from normalizer.news.frame import last_prose, outside
from normalizer.news.labels import Short, heads, key, listed, of_tables, short_lines
from normalizer.page import STOPS, Finding, Page
from normalizer.span import Span

MARKS = ("|", ">", "»", "›", "→", "▶", "•", "-", "–", "👇", "👉")


def detect(page: Page) -> Iterator[Finding]:
    labels = listed(page, "READ_MORE_LABELS")
    openings, endings = listed(page, "READ_MORE_OPENINGS"), listed(page, "READ_MORE_ENDINGS")
    end, whole = last_prose(page), tuple(listed(page, "READ_MORE_ALONE")) or ("\n",)
    opened = heads(of_tables(page.tables, ("READ_MORE_LABELS", "READ_MORE_OPENINGS", "READ_MORE_ALONE")))
    prose = frozenset(page.prose)
    for line in short_lines(page):
        if line.key[:3] not in opened:
            continue
        if line.key in labels:
            if outside(page, line.row) or (" " in line.key and below(page, line.row) in prose):
                yield found(line.start, line.end)
        elif (
            (line.row > end and line.key.startswith(whole) and len(line.text) < 90)
            or pointing(line, labels)
            or calling(line, openings, endings)
        ):
            yield found(line.start, line.end)


def below(page: Page, row: int) -> int:
    """The index of the next line that isn't blank; of a line of running text there is one."""
    return next((index for index in range(row + 1, len(page.lines)) if page.lines[index].text), row)


def found(start: int, end: int) -> Finding:
    return Finding("furniture", "read_more", Span(start, end), 0.87, reason="a pointer to something else to read")


def pointing(line: Short, labels: frozenset[str]) -> bool:
    """A label, a colon or a mark, and a headline: no sentence, so no full stop at its end."""
    for mark in (":", *MARKS):
        label, found, title = line.text.partition(mark)
        if not found or not title.strip():
            continue
        if mark == ":" and title.startswith("//"):
            return False
        name = key(label)
        if (
            mark == ":"
            and any(" " in label and name.startswith(label + " ") for label in labels)
            and len(name.split()) <= 6
        ):
            return not title.rstrip().endswith(STOPS)
        if name in labels and (" " in name or (len(title) > 20 and name not in COMMON)):
            return len(title.split()) >= 2 and (not title.rstrip().endswith(STOPS) or title.rstrip()[-1] in "?؟!")
    return False


# Labels of one word that open sentences too.
COMMON = frozenset("more related trending next previous mehr zum thema lire además المزيد بخوانید recommended".split())


def calling(line: Short, openings: frozenset[str], endings: frozenset[str]) -> bool:
    """ "Sign up for … newsletter": an opening and an ending, with few words between."""
    if len(line.key.split()) > 22 or (
        line.text[0].isascii() and line.text[-1] in ".!"
    ):  # a sentence: in doubt it stays
        return False
    opened = any(line.key.startswith(opening) for opening in openings)
    return opened and line.key.endswith(tuple(" " + ending for ending in endings))
