"""Pointers to other articles and to the publisher's channels, one line each.

Found:      "Read more: Floods close the pass", "Lesen Sie auch", «بیشتر بخوانید: …», «برای مشاهده سایت اینجا کلیک
            کنید.», "Sign up for our newsletter", "تابعوا أخبار … عبر غوغل نيوز"; "Read also" with the headline in the
            next line, where only blank lines stand around the two, or where a colon ends the label and the headline is
            longer than a heading
Not found:  a label between paragraphs above another short line, which may be a heading of the text: without the label
            it would surely read as one; "More: the people wanted more.", "Read more books, she says.", "Related: …"
            that goes on as a sentence does.
"""

from collections.abc import Iterator

from normalizer.news.frame import last_prose, outside
from normalizer.news.labels import Short, heads, key, listed, of_tables, short_lines
from normalizer.page import STOPS, Finding, Page
from normalizer.span import Span

WIDE, HEADLINE = 15, 130  # characters of a headline
SHORTEST = 3  # words of one
LONGER = 7  # words, more than a heading has
MARKS = ("|", ">", "»", "›", "→", "▶", "•", "-", "–", "👇", "👉")


def detect(page: Page) -> Iterator[Finding]:
    labels = listed(page, "READ_MORE_LABELS")
    openings, endings = listed(page, "READ_MORE_OPENINGS"), listed(page, "READ_MORE_ENDINGS")
    end, whole = last_prose(page), tuple(listed(page, "READ_MORE_ALONE")) or ("\n",)
    opened = heads(of_tables(page.tables, ("READ_MORE_LABELS", "READ_MORE_OPENINGS", "READ_MORE_ALONE")))
    prose, lines = frozenset(page.prose), short_lines(page)
    for count, line in enumerate(lines):
        if line.key[:3] not in opened:
            continue
        if line.key in labels:
            named, away = lines[count + 1 : count + 2], outside(page, line.row)
            if named and (" " in line.key or away) and announced(page, line, named[0]):
                yield found(line.start, named[0].end)
            elif away or (" " in line.key and below(page, line.row) in prose):
                yield found(line.start, line.end)
        elif (
            (line.row > end and line.key.startswith(whole) and len(line.text) < 90 and line.text[-1] not in ":：")
            or pointing(line, labels)
            or calling(line, openings, endings)
        ):
            yield found(line.start, line.end)


def below(page: Page, row: int) -> int:
    """The index of the next line that isn't blank; of a line of running text there is one."""
    return next((index for index in range(row + 1, len(page.lines)) if page.lines[index].text), row)


def found(start: int, end: int) -> Finding:
    return Finding("furniture", "read_more", Span(start, end), 0.87, reason="a pointer to something else to read")


def announced(page: Page, label: Short, below: Short) -> bool:
    """Whether the line below a label is surely the headline it points to, and no heading of the text."""
    words = below.text.split()
    sentence = below.text.endswith((*STOPS, ":")) and below.text[-1] not in "?؟!"
    if sentence or below.row in page.prose or below.row > label.row + 2:
        return False
    if len(words) < SHORTEST or not WIDE <= len(below.text) <= HEADLINE:
        return False
    touching = below.row == label.row + 1
    apart = is_blank(page, label.row - 1) and is_blank(page, below.row + 1)
    return (touching and apart) or (label.text[-1] in ":：" and len(words) >= LONGER)


def is_blank(page: Page, row: int) -> bool:
    return not 0 <= row < len(page.lines) or not page.lines[row].text


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
