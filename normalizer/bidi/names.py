"""Tokens that name something on the net or on a disk: links, hosts, mail addresses, handles, hashtags, files.

What is wrong inside one may be meant to deceive, so rules say so and don't mend it with certainty.
"""

import re

from normalizer.patterns import lazy

REACH = 200  # of a token to both sides
NAME_SIGN = lazy(r"[@#/\\]|\w\.\w")


def token(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch without blanks around a place, at most REACH characters to both sides."""
    left, right = text[max(0, start - REACH) : start], text[end : end + REACH]
    before = left.split()[-1] if left and not left[-1].isspace() else ""
    after = right.split()[0] if right and not right[0].isspace() else ""
    return start - len(before), end + len(after)


def in_name(text: str, start: int, end: int, invisible: re.Pattern[str]) -> bool:
    """Whether the token around a place, without what is invisible, looks like a name."""
    first, last = token(text, start, end)
    return NAME_SIGN.search(invisible.sub("", text[first:last])) is not None
