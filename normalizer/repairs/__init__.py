"""Repairs: what was stored broken is mended, by edits that the ledger names.

Two lists, run in their order: faults of the script before the page is read, faults of a language after it is known
who speaks where. Each rule is a module with `repair(page) -> Iterator[Edit]`; it changes nothing itself.
"""

from normalizer.options import Options
from normalizer.page import Page
from normalizer.rules import Rule, called, module

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\t"
INVISIBLES = "\u200b\u2060\ufeff\u00ad\u180e\u2061\u2062\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f\u200d\ufffc"

SCRIPT_REPAIRS = (
    Rule("invisibles", "script", INVISIBLES),
    Rule("spaces", "script", SPACES, ("  ",)),
)
LANGUAGE_REPAIRS = (
    Rule("persian_letters", "language", "\u064a\u0643\u0649"),
    Rule("half_space", "language", "\u06cc\u0627\u0647"),
)


def repair(page: Page, rules: tuple[Rule, ...], options: Options) -> Page:
    """The page after the rules of one list, each seeing what the ones before it made."""
    for rule in called(rules, page, options):
        edits = module("repairs", rule.name).repair(page)
        page = page.edit([edit for edit in edits if edit.certain] if options.certain_only else list(edits))
    return page
