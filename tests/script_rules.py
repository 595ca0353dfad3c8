"""What the tests of script rules share: a rule applied to a text, and the cost of one."""

from types import ModuleType

from normalizer.page import Page
from normalizer.span import Edit, Traced


def edits(rule: ModuleType, text: str) -> list[Edit]:
    return list(rule.repair(Page(Traced(text))))


def repaired(rule: ModuleType, text: str) -> str:
    """The text after a rule's edits, which must be sorted and disjoint."""
    parts, last = [], 0
    for edit in edits(rule, text):
        assert last <= edit.span.start <= edit.span.end <= len(text)
        assert edit.text != text[edit.span.start : edit.span.end]
        parts += [text[last : edit.span.start], edit.text]
        last = edit.span.end
    return "".join(parts) + text[last:]
