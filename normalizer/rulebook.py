"""All rules by name, and whether a name is a rule's or a group's."""

from functools import cache

from normalizer.detectors import DETECTORS, WARNINGS
from normalizer.errors import UnknownRuleError
from normalizer.repairs import LANGUAGE_REPAIRS, LINE_REPAIRS, SCRIPT_REPAIRS
from normalizer.rules import GROUPS, Rule


@cache
def every() -> dict[str, tuple[str, Rule]]:
    """All rules by name, each with the folder of its stage, in the order of the flow."""
    stages = (
        ("detectors", WARNINGS),
        ("repairs", (*SCRIPT_REPAIRS, *LINE_REPAIRS)),
        ("detectors", DETECTORS),
        ("repairs", LANGUAGE_REPAIRS),
    )
    return {rule.name: (stage, rule) for stage, rules in stages for rule in rules}


def known(names: frozenset[str]) -> frozenset[str]:
    """The same names. Raises UnknownRuleError for one that is no rule and no group."""
    for name in sorted(names):
        if name not in GROUPS and name not in every():
            from normalizer.suggestions import suggestion

            hint = suggestion(name, (*GROUPS, *every()), "'medianorm rules' lists them")
            raise UnknownRuleError(f"no rule or group is named {name!r}: {hint}")
    return names
