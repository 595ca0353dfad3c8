"""One stage of the flow: the rules of a list that the caller wants and the page can need, called in turn."""

from collections.abc import Iterator, Sequence
from functools import cache

from normalizer.detectors import DETECTORS, WARNINGS
from normalizer.document import Note
from normalizer.options import Options
from normalizer.page import Finding, Page
from normalizer.record import TYPE_CHECKING
from normalizer.rules import Rule, findings, module, needed
from normalizer.span import Edit, Span

if TYPE_CHECKING:
    from normalizer.emphasis import Emphasis


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


def asked(rules: tuple[Rule, ...], options: Options) -> tuple[Rule, ...]:
    """The rules that the caller wants."""
    return wanted(rules, frozenset(options.skip), None if options.only is None else frozenset(options.only))


def called(rules: tuple[Rule, ...], page: Page, options: Options) -> Iterator[Rule]:
    """The rules that the caller wants and that this page can need."""
    return (rule for rule in asked(rules, options) if needed(page, rule))


def warn(page: Page, options: Options) -> tuple[Note, ...]:
    """What a reader must know of the page as it came."""
    notes: list[Note] = []
    for rule in called(WARNINGS, page, options):
        for place, _, message in module("detectors", rule.name).spoofing(page.text):
            notes.append(Note(rule.name, "error", message, *page.traced.to_source(place)))
    return tuple(notes)


def detect(page: Page, options: Options) -> tuple[Finding, ...]:
    """All findings of the page: each rule's, and the reader's own marks, completed by what was found in them."""
    found: list[Finding] = []
    read, marked = unemphasized(page)
    for rule in called(DETECTORS, read, options):
        found += findings(read, rule.name)
    if marked:
        from normalizer.emphasis import with_marks

        return tuple(with_marks(found, marked))
    if not page.marks:
        return tuple(found)
    from normalizer.completion import completed

    return tuple(completed(page, found))


def unemphasized(page: Page) -> "tuple[Page, tuple[Emphasis, ...]]":
    """The page as rules read it, without the marks of lines in emphasis, and these; nearly all pages have none."""
    if page.chars.isdisjoint("*_"):
        return page, ()
    from normalizer.emphasis import emphases, unmarked

    marked = emphases(page)
    return (unmarked(page, marked) if marked else page), marked


def repaired(page: Page, rules: tuple[Rule, ...], options: Options) -> Page:
    """The page after the rules of one list, each seeing what the ones before it made."""
    for rule in asked(rules, options):
        if not needed(page, rule):  # of the page as it is by now: one repair may wake another
            continue
        edits = list(module("repairs", rule.name).repair(page))
        if not edits:
            continue
        code = [mark.span for mark in page.marks if mark.kind == "code"]
        page = page.edit([edit for edit in edits if edit.certain or not (options.certain_only or inside(edit, code))])
    return page


def inside(edit: Edit, code: Sequence[Span]) -> bool:
    """Whether it would change code, where a space or a letter means what it is."""
    return any(span.start <= edit.span.start < span.end for span in code)
