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
    """One row of a stage's list: a rule, and what it needs, nothing where it names nothing.

    It isn't called where the text holds none of `characters` and `literals`, and, of the page's languages, no `counted`
    word behind a number and no line that opens as a phrase of one of the word `tables` does.
    """

    name: str
    group: str
    characters: frozenset[str] = frozenset()
    literals: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    counted: tuple[tuple[str, tuple[str, ...]], ...] = ()  # a language's code and its words


def span(first: str, last: str) -> frozenset[str]:
    """All characters from the first to the last."""
    return frozenset(map(chr, range(ord(first), ord(last) + 1)))


def needed(page: "Page", rule: Rule) -> bool:
    """Whether a rule can find anything on a page."""
    if rule.counted and page.counts(rule.counted):
        return True
    if not rule.tables:
        return page.needs(rule.characters, rule.literals)
    if (rule.characters or rule.literals) and page.needs(rule.characters, rule.literals):
        return True
    from normalizer.news.labels import opens  # pages alone have labels, not what a check reads

    return opens(page, rule.tables)


@cache
def module(stage: str, name: str) -> Any:
    return loaded(f"normalizer.{stage}.{name}")


def findings(page: "Page", name: str) -> "tuple[Finding, ...]":
    """What a detector finds on a page, read once: one detector may ask what another found."""
    if name not in page.found:
        page.found[name] = tuple(module("detectors", name).detect(page))
    return page.found[name]
