"""What a rule is: its name, its group, and what must occur in a text before it is worth calling.

A rule is a module of its stage's folder; its name is the file's stem, the fixture folder's, the word for `--skip`
and the `rule` in JSON. The module is imported when the rule is first needed.
"""

from collections.abc import Iterator
from functools import cache

from normalizer.errors import UnknownRuleError
from normalizer.modules import loaded
from normalizer.page import Page
from normalizer.record import TYPE_CHECKING, Any, Row

if TYPE_CHECKING:
    from normalizer.options import Options
    from normalizer.page import Finding

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


def findings(page: Page, name: str) -> "tuple[Finding, ...]":
    """What a detector finds on a page, read once: one detector may ask what another found."""
    if name not in page.found:
        page.found[name] = tuple(module("detectors", name).detect(page))
    return page.found[name]


@cache
def wanted(rules: tuple[Rule, ...], skip: frozenset[str], only: frozenset[str] | None) -> tuple[Rule, ...]:
    """The rules that the caller wants, by their names or their groups."""
    return tuple(
        rule
        for rule in rules
        if rule.name not in skip
        and rule.group not in skip
        and (only is None or rule.name in only or rule.group in only)
    )


def called(rules: tuple[Rule, ...], page: Page, options: "Options") -> Iterator[Rule]:
    """The rules that the caller wants and that this page can need."""
    return (rule for rule in asked(rules, options) if page.needs(rule.characters, rule.literals))


def asked(rules: tuple[Rule, ...], options: "Options") -> tuple[Rule, ...]:
    """The rules that the caller wants."""
    return wanted(rules, frozenset(options.skip), None if options.only is None else frozenset(options.only))


@cache
def every() -> dict[str, tuple[str, Rule]]:
    """All rules by name, each with the folder of its stage, in the order of the flow."""
    from normalizer.detectors import AROUND, DETECTORS, WARNINGS
    from normalizer.repairs import LANGUAGE_REPAIRS, SCRIPT_REPAIRS

    stages = (
        ("detectors", WARNINGS),
        ("repairs", SCRIPT_REPAIRS),
        ("detectors", DETECTORS),
        ("detectors", AROUND),
        ("repairs", LANGUAGE_REPAIRS),
    )
    return {rule.name: (stage, rule) for stage, rules in stages for rule in rules}


def known(names: frozenset[str]) -> frozenset[str]:
    """The same names. Raises UnknownRuleError for one that is no rule and no group."""
    for name in sorted(names):
        if name not in GROUPS and name not in every():
            from difflib import get_close_matches

            near = get_close_matches(name, [*GROUPS, *every()], 1)
            hint = f": did you mean {near[0]}?" if near else ": 'medianorm rules' lists them"
            raise UnknownRuleError(f"no rule or group is named {name!r}{hint}")
    return names
