"""The works that a text cites, as they are listed at its end: whom they are by, a year, a title.

Found:      "Roe, J. (2019). Nets and ropes. Leeds: Quay." and "Lind M, Roe J, 2011. Tides. Harbour 4, 12-19." below
            "References", «منابع», "Literatur", also where a flattener broke them around what stood in italics
Not found:  sentences below "Sources": "The figures are of 2019, the port says."; one entry alone; entries below no such
            heading.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile

from normalizer.lines import STOPS
from normalizer.news.labels import listed, short_lines
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Span

LEAST, MOST = 2, 300  # entries of a list, and its lines
LOOSE = 6  # lines without an entry that end it
HEAD = 160  # characters in which an entry's authors and year stand
NAME = 4  # words of the first author's name
YEAR = lazy(r"(?P<bracket>\()?(?<!\d)(?:1[3-9]|20)\d\d[a-z]?(?=[).,:;])")
ADDRESS = lazy(r"https?://|www\.|doi:|10\.\d{4}")
COMMAS = (",", "،")
COMMA = lazy(r"[,،]")


def references(page: Page) -> Iterator[Span]:
    """The entries of each list, in order."""
    headings = listed(page, "REFERENCE_HEADINGS")
    rows = [line.row for line in short_lines(page) if line.key in headings]
    if not rows:
        return
    filled = [index for index, line in enumerate(page.lines) if line.text]
    places = {index: place for place, index in enumerate(filled)}
    end = -1
    for row in rows:
        if row > end:
            for first, last in entries(page, tuple(islice(filled, places[row], places[row] + MOST))):
                yield Span(page.lines[first].start, page.lines[last].end)
                end = last


def entries(page: Page, below: Sequence[int]) -> Sequence[tuple[int, int]]:
    """First and last lines of the entries below a heading, which is the first of the lines; none where there is one."""
    found: list[tuple[int, int]] = []
    sure = known = 0  # entries up to the last sure one, and how many are sure
    for above, index in pairwise(below):
        if found and not begins(page, above, index):
            found[-1] = (found[-1][0], index)
        else:
            found.append((index, index))
        if is_entry(page, *found[-1]):
            known += sure < len(found)
            sure = len(found)
        elif not sure or index - found[sure - 1][1] > LOOSE:
            break
    if known < LEAST or 2 * known < sure:
        return ()
    first, last = found[sure - 1]
    surely = takewhile(lambda index: index <= last and goes_on(page, index), below[below.index(first) + 1 :])
    return [*found[: sure - 1], (first, max(surely, default=first))]


def goes_on(page: Page, index: int) -> bool:
    """Whether a line is surely the last entry's, below which the page goes on: broken off from it, or an address."""
    return index in page.continued or ADDRESS.match(page.lines[index].text) is not None


def begins(page: Page, above: int, index: int) -> bool:
    """Whether a line opens an entry: below a blank line, as an entry does, or, below a stop, with a year in it or with
    a name whose comma stands in the next line."""
    if index in page.continued:
        return False
    if index > above + 1 or is_entry(page, index, index):
        return True
    line, below = page.lines[index], page.lines[index + 1 : index + 2]
    named = bool(below) and below[0].text[:1] in COMMAS and is_entry(page, index, index + 1)
    dated = YEAR.search(page.folded, line.start, line.end) is not None
    return page.lines[above].text.endswith(STOPS) and (named or dated)


def is_entry(page: Page, first: int, last: int) -> bool:
    """Whether lines open with a name, a comma and, soon, a year: one in brackets where no capital tells a name."""
    text = page.folded[page.lines[first].start : page.lines[last].end][:HEAD]
    year = YEAR.search(text)
    name = COMMA.search(text, 0, year.start()) if year else None
    if not year or not name or not 0 < len(text[: name.start()].split()) <= NAME:
        return False
    words = [word for word in text[: year.start()].split() if word[0].isalpha()]
    if any(word[0].isupper() for word in words):
        return 3 * sum(word[0].isupper() for word in words) >= 2 * len(words)
    return year["bracket"] is not None
