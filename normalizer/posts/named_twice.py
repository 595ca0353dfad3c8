"""Posts from X with their author above their words in one line, with name, handle and date as below a post.

Found:      "The spokesman wrote on X:" / "كريم منصور - Karim Mansour (@karim) October 4, 2023" / words: a name in two
            scripts under a line that ends in a colon; the post is the line below
Not found:  "We stay. - Ana Gil (@anagil) May 4, 2021", "قادمون - Ana Gil (@anagil) May 4, 2021": words and a name; an
            author whose line below is the words of the next one
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from normalizer.page import Finding, Page
from normalizer.posts.candidates import before
from normalizer.posts.headed import Head, finding, fits, is_name
from normalizer.posts.quotes import opened
from normalizer.posts.tails import HANDLE, Tail, clean, ends_line
from normalizer.posts.words import script

LONGEST = 4  # words of a name
COLONS = (":", "：")


def heads(page: Page, tails: Sequence[Tail]) -> Iterator[tuple[Tail, Finding | None]]:
    """The tails that are heads, each with the post below it; None where what stands below is another post's."""
    for place, tail in enumerate(tails):
        if page.text[tail.start] not in "-–" or not (row := row_of(page, tail)):
            continue
        start = opened(page.lines[row], page.text)
        words = page.lines[row + 1] if row + 1 < len(page.lines) else None
        following = tails[place + 1].start if place + 1 < len(tails) else len(page.text)
        handle = HANDLE.search(page.text, tail.start, tail.end)
        worded = words is not None and words.text and page.text[words.end : following].strip() and fits([words])
        if words is None or handle is None or not worded:
            yield tail, None
            continue
        name = clean(page.text[start : handle.start()])
        head = Head(start, row + 1, name, tail.handle, tail.date, tail.date_text)
        yield tail, finding(page, head, words.end, words.end, row + 1, 0.8)


def row_of(page: Page, tail: Tail) -> int:
    """The index of the line that is a name in two scripts, a handle and a date, under one that ends in a colon; 0 where
    the tail stands in no such line."""
    row = bisect_right(page.lines, tail.start, key=lambda line: line.start) - 1
    above = before(page.lines, row, tail.free)
    start = opened(page.lines[row], page.text)
    if above < 0 or not page.lines[above].text.endswith(COLONS) or start < tail.free or not tail.date:
        return 0
    first, second = page.text[start : tail.start].split(), tail.name.split()
    alike = len(first) == len(second) <= LONGEST and is_name(" ".join(first))
    turned = script(" ".join(first)) != script(tail.name) and -1 not in (script(" ".join(first)), script(tail.name))
    return row if alike and turned and ends_line(page.text, tail.end) else 0
