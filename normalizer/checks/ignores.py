"""Comments that tell a check to look away.

Found:      "<!-- medianorm: ignore[half_space] -->" on a line, for that line; "medianorm: ignore-next-line[…]",
            "medianorm: ignore-begin[…]" … "medianorm: ignore-end"; without brackets every rule but `security` ones
Not found:  the same words outside a comment of the file's kind
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from normalizer.patterns import lazy
from normalizer.record import Row

SIGN = "medianorm:"
OPENERS = {
    "markdown": r"<!--|\{/\*|\[//\]:|^[ \t]*\#(?!\#|[ ]\w+[ ]\w+[ ]\w+$)",
    "html": r"<!--|\{%|\{\#",
    "rst": r"^[ \t]*\.\.",
    "asciidoc": r"^//",
    "plain": r"<!--|\#|//",
    "json": r"//|/\*|\"(?:_|//|\#|\$?)comment\"",
    "yaml": r"\#",
    "po": r"^\#",
    "code": r"\#|//|/\*|--|;|%|\"|<!--|'",
}
DIRECTIVE = (
    r"[^\n]{0,200}?medianorm:[ ]*(?P<verb>ignore(?:-next-line|-begin|-end)?)\b(?:\[(?P<rules>[\w ,-]{1,400})\])?"
)


class Ignored(Row):
    """Lines, counted from 1 and both included, and the rules that say nothing there; all where there are none."""

    first: int
    last: int
    rules: frozenset[str]


LINE_END = lazy(r"\r\n?|\n")


@lru_cache(maxsize=4)
def line_starts(text: str) -> tuple[int, ...]:
    """Where the lines of a text begin, as editors count them."""
    return (0, *(match.end() for match in LINE_END.finditer(text)))


def line_of(text: str, place: int) -> int:
    """The line of a place, counted from 1."""
    return bisect_right(line_starts(text), place)


def ignored(text: str, format: str) -> tuple[Ignored, ...]:
    """What the comments of a text ask for."""
    if SIGN not in text:
        return ()
    found: list[Ignored] = []
    opened: list[tuple[int, frozenset[str]]] = []
    for match in re.compile(f"(?:{OPENERS[format]}){DIRECTIVE}", re.MULTILINE).finditer(text):
        line = line_of(text, match.start("verb"))
        rules = frozenset((match["rules"] or "").replace(",", " ").split())
        if match["verb"] == "ignore-begin":
            opened.append((line, rules))
        elif match["verb"] == "ignore-end":
            if opened:
                first, begun = opened.pop()
                found.append(Ignored(first, line, begun))
        else:
            after = match["verb"] == "ignore-next-line"
            found.append(Ignored(line + after, line + after, rules))
    return (*found, *(Ignored(first, len(line_starts(text)), rules) for first, rules in opened))


def is_ignored(rule: str, line: int, rows: Sequence[Ignored], security: Sequence[str]) -> bool:
    """Whether a comment asks not to hear of a rule in a line; a rule of `security` must be named."""
    for row in rows:
        if row.first <= line <= row.last and (rule in row.rules or (not row.rules and rule not in security)):
            return True
    return False
