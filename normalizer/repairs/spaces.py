r"""Spaces that are not U+0020, and more than one of them.

Before:      "risks of\N{NO-BREAK SPACE}disturbances", "a\N{EM SPACE}b", "the  raid"
After:       "risks of disturbances", "a b", "the raid"
Left alone:  a no-break space between two digits ("12\N{NO-BREAK SPACE}500": the number would fall apart), the
             ideographic space, line ends, white space at a line's start and end (the blocks' business).

Source: Unicode 15.0, general category Zs. Not certain: a no-break space can be typography ("« mot »", "10 km").
"""

from collections.abc import Iterator

from normalizer.page import Page
from normalizer.span import Edit, Span

BLANK = "\N{SPACE}\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f"
DOUBLE = "  "


def repair(page: Page) -> Iterator[Edit]:
    text = page.text
    done = 0
    signs = (DOUBLE, *page.chars.intersection(BLANK.lstrip(" ")))  # one by one: a class is found in ten times as long
    for place in sorted([place for sign in signs for place in occurrences(text, sign)]):
        if place < done:
            continue
        start, done = around(text, place)
        inside = start > 0 and done < len(text) and not (text[start - 1].isspace() or text[done].isspace())
        grouped = done - start == 1 and inside and text[start - 1].isdigit() and text[done].isdigit()
        if inside and not grouped:
            yield Edit(Span(start, done), " ", "spaces", certain=False)


def occurrences(text: str, sign: str) -> Iterator[int]:
    """Where a sign stands."""
    place = text.find(sign)
    while place >= 0:
        yield place
        place = text.find(sign, place + len(sign))


def around(text: str, place: int) -> tuple[int, int]:
    """The whole stretch of blanks that `place` stands in."""
    start, end = place, place + 1
    while start and text[start - 1] in BLANK:
        start -= 1
    while end < len(text) and text[end] in BLANK:
        end += 1
    return start, end
