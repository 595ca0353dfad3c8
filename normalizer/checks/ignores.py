"""Comments that tell a check to look away.

Found:      "<!-- medianorm: ignore[half_space] -->" on a line, for that line; "medianorm: ignore-next-line[…]",
            "medianorm: ignore-begin[…]" … "medianorm: ignore-end"; without brackets every rule but `security` ones. In
            reStructuredText, which wants a blank line behind a comment, the next line is the next that isn't blank
Not found:  the same words outside a comment of the file's kind
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from normalizer.patterns import lazy
from normalizer.record import Row
from normalizer.span import Span
from normalizer.suggestions import suggestion

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
WORDED = lazy(r"\S")


@lru_cache(maxsize=4)
def line_starts(text: str) -> tuple[int, ...]:
    """Where the lines of a text begin, as editors count them."""
    return (0, *(match.end() for match in LINE_END.finditer(text)))


def line_of(text: str, place: int) -> int:
    """The line of a place, counted from 1."""
    return bisect_right(line_starts(text), place)


def directives(text: str, format: str) -> Iterator[re.Match[str]]:
    """The comments of a text that speak to a check."""
    if SIGN in text:
        yield from re.compile(f"(?:{OPENERS[format]}){DIRECTIVE}", re.MULTILINE).finditer(text)


def named(match: re.Match[str]) -> tuple[str, ...]:
    """The rules that a comment names."""
    return tuple((match["rules"] or "").replace(",", " ").split())


def mistaken(text: str, format: str, known: Collection[str]) -> Iterator[tuple[Span, str]]:
    """What comments ask for in vain: rules that don't exist, a beginning without an end, an end without a beginning."""
    opened: list[re.Match[str]] = []
    for match in directives(text, format):
        for name in named(match):
            if name not in known:
                hint = suggestion(name, known, "see medianorm rules")
                yield Span(*match.span("rules")), f"a comment names a rule that does not exist: {hint}"
        if match["verb"] == "ignore-begin":
            opened.append(match)
        elif match["verb"] == "ignore-end":
            if not opened:
                yield Span(*match.span("verb")), "ignore-end without ignore-begin"
            del opened[-1:]
    for match in opened:
        yield Span(*match.span("verb")), "ignore-begin without ignore-end: the rest of the file is ignored"


def ignored(text: str, format: str) -> tuple[Ignored, ...]:
    """What the comments of a text ask for."""
    found: list[Ignored] = []
    opened: list[tuple[int, frozenset[str]]] = []
    for match in directives(text, format):
        line = line_of(text, match.start("verb"))
        rules = frozenset(named(match))
        if match["verb"] == "ignore-begin":
            opened.append((line, rules))
        elif match["verb"] == "ignore-end":
            if opened:
                first, begun = opened.pop()
                found.append(Ignored(first, line, begun))
        else:
            last = next_line(text, line, format) if match["verb"] == "ignore-next-line" else line
            found.append(Ignored(last, last, rules))
    return (*found, *(Ignored(first, len(line_starts(text)), rules) for first, rules in opened))


def next_line(text: str, line: int, format: str) -> int:
    """The line below another; in reStructuredText the next one that isn't blank."""
    starts = line_starts(text)
    below = WORDED.search(text, starts[line]) if format == "rst" and line < len(starts) else None
    return line_of(text, below.start()) if below else line + 1


def is_ignored(rule: str, line: int, rows: Sequence[Ignored], security: Sequence[str]) -> bool:
    """Whether a comment asks not to hear of a rule in a line; a rule of `security` must be named."""
    for row in rows:
        if row.first <= line <= row.last and (rule in row.rules or (not row.rules and rule not in security)):
            return True
    return False
