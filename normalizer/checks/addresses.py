"""Addresses, paths, file names and options in prose: words that a program looks for by their letters.

Found:      file:///home/علي, magnet:?xt=…, /home/علي/a.txt, ./كتاب, C:\\علي, كتاب/علي.md, علي.md, --نام=علي
Not found:  "و/یا", "۱۲/۵", a dash before a word ("--علي گفت"); what `masks` finds: hosts, mail, handles, hashtags
"""

import re

from normalizer.patterns import lazy

REACH = 200  # characters on either side of a place in which its word is looked for
BORDERS = frozenset(" \t\r\n\xa0<>«»\"'`()[]{}|\u060c\u061b")
ADDRESS = lazy(
    r"""
    [A-Za-z][A-Za-z0-9+.-]{0,30}:(?://|\?)\S            # with a scheme
  | (?:~|\.{1,2})?/\w | [A-Za-z]:[\\/]\S | \\\\\w       # a path from its root, or from here
  | --?[\w-]{1,100}=\S                                  # an option
  | \S{1,400}\.[A-Za-z][A-Za-z0-9]{0,5}[.:!\u061f]{0,3}\Z  # a file
    """,
    re.VERBOSE,
)


def in_address(text: str, start: int, end: int) -> bool:
    """Whether the word around a span is an address."""
    first, last = max(0, start - REACH), min(len(text), end + REACH)
    while start > first and text[start - 1] not in BORDERS:
        start -= 1
    while end < last and text[end] not in BORDERS:
        end += 1
    return ADDRESS.match(text[start:end]) is not None
