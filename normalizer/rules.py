"""What a rule is: its name, its group, and what must occur in a text before it is worth calling.

A rule is a module of its stage's folder; its name is the file's stem, the fixture folder's, the word for `--skip`
and the `rule` in JSON. The module is imported when the rule is first needed.
"""

from functools import cache

from normalizer.modules import loaded
from normalizer.record import TYPE_CHECKING, Any, Row

if TYPE_CHECKING:
    from normalizer.page import Finding, Page

GROUPS = ("script", "language", "embed", "credit", "furniture", "structure", "security")


class Rule(Row):
    """One row of a stage's list. Without any of `characters` or `literals` in the text the rule isn't called."""

    name: str
    group: str
    characters: frozenset[str] = frozenset()
    literals: tuple[str, ...] = ()


def span(first: str, last: str) -> frozenset[str]:
    """All characters from the first to the last."""
    return frozenset(map(chr, range(ord(first), ord(last) + 1)))


@cache
def module(stage: str, name: str) -> Any:
    return loaded(f"normalizer.{stage}.{name}")


def findings(page: "Page", name: str) -> "tuple[Finding, ...]":
    """What a detector finds on a page, read once: one detector may ask what another found."""
    if name not in page.found:
        page.found[name] = tuple(module("detectors", name).detect(page))
    return page.found[name]
