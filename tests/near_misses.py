"""Near misses of a pattern, derived from the pattern itself: what it reads far into before it can say no.

The pattern is parsed as `re` parses it (`re._parser`, which Hypothesis reads too). Each repeat without a small bound is
pumped: after an example of what stands before it, an example of what it repeats, again and again, and then a character
that ends it. Of classes several members are tried, those that often stand in two neighbouring repeats first.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from re import _compiler, _parser
from typing import Any

SMALL = 20  # repeats that are bounded so can't pump
PROBES = ' a1.-/:,(@#_\t\nAاآ\u200cé»[<"\u0301—'  # members of classes that neighbours often share
MOST = 4  # examples tried of one part
END = "\x00"


def near_misses(pattern: str, flags: int) -> Iterator[tuple[str, str]]:
    """(what stands first, what is repeated): pumped repeats, and the whole pattern but for its end."""
    tree = _parser.parse(pattern, flags)
    seen = set()
    for before, unit in pumped(tree, ""):
        for row in ((before, unit), ("", before + unit), (before, unit + END)):
            if row[1] and row not in seen:
                seen.add(row)
                yield row
    for whole in islice(examples(tree), MOST):
        for cut in (whole[:-1], whole + END):
            if cut and ("", cut) not in seen:
                seen.add(("", cut))
                yield "", cut


def pumped(tree: Iterable[Any], before: str) -> Iterator[tuple[str, str]]:
    """(an example of all before a repeat, one of what it repeats) for each repeat, the inner ones too."""
    for item in tree:
        operator, value = str(item[0]), item[1]
        for inner in children(operator, value):
            yield from pumped(inner, before)
        if operator.endswith("_REPEAT") and value[1] > SMALL:
            for unit in islice(units(value[2]), MOST):
                yield before, unit
        before += next(example(item), "")


def largest_bound(pattern: str, flags: int) -> int:
    """The largest number of times that a bounded repeat of the pattern may be read."""
    return max(bounds(_parser.parse(pattern, flags)), default=0)


def bounds(tree: Iterable[Any]) -> Iterator[int]:
    for item in tree:
        operator, value = str(item[0]), item[1]
        if operator.endswith("_REPEAT") and value[1] is not _parser.MAXREPEAT:
            yield value[1]
        for inner in children(operator, value):
            yield from bounds(inner)


def units(body: Any) -> Iterator[str]:
    """Examples of a repeat's body: probes that it takes, then its own."""
    compiled = _compiler.compile(body, flags=0)
    yield from (probe for probe in PROBES if compiled.fullmatch(probe))
    yield from (text for text in examples(body) if text)


def children(operator: str, value: Any) -> list[Any]:
    if operator.endswith("_REPEAT"):
        return [value[2]]
    if operator == "SUBPATTERN":
        return [value[3]]
    if operator == "BRANCH":
        return list(value[1])
    if operator in ("ASSERT", "ASSERT_NOT"):
        return [value[1]]
    return [value] if operator == "ATOMIC_GROUP" else []


def examples(tree: Iterable[Any]) -> Iterator[str]:
    """Texts that a sequence matches, its look-arounds left aside: one for each alternative of one part at a time."""
    parts = [list(islice(example(item), MOST)) or [""] for item in tree]
    first = [part[0] for part in parts]
    yield "".join(first)
    for place, part in enumerate(parts):
        for other in part[1:]:
            yield "".join([*first[:place], other, *first[place + 1 :]])


def example(item: Any) -> Iterator[str]:
    """Texts that one part of a pattern matches."""
    operator, value = str(item[0]), item[1]
    if operator == "LITERAL":
        yield chr(value)
    elif operator in ("NOT_LITERAL", "ANY", "IN"):
        yield from members(item)
    elif operator == "BRANCH":
        for branch in value[1]:
            yield from islice(examples(branch), 1)
    elif operator.endswith("_REPEAT"):
        count = max(value[0], 1)
        yield from (text * count for text in examples(value[2]))
        if value[0] == 0:
            yield ""
    elif operator in ("SUBPATTERN", "ATOMIC_GROUP"):
        yield from examples(children(operator, value)[0])


def members(item: Any) -> Iterator[str]:
    """Characters of a class: those of the probes, and the first of a range."""
    one = _parser.SubPattern(_parser.State(), [item])
    compiled = _compiler.compile(one, flags=0)
    yield from (probe for probe in PROBES if compiled.fullmatch(probe))
    for operator, value in item[1] if str(item[0]) == "IN" else ():
        if str(operator) in ("LITERAL", "RANGE"):
            yield chr(value[0] if str(operator) == "RANGE" else value)
