"""Detectors: what the parts of a page are, as findings. They change nothing, and their order can't matter.

Each is a module with `detect(page) -> Iterator[Finding]`. Claims that cross are settled by confidence, then width,
then place, then rule name; see `normalizer.segments`.
"""

from normalizer.document import Note
from normalizer.options import Options
from normalizer.page import Finding, Page
from normalizer.rules import Rule, called, module

DETECTORS = (
    Rule("tweet", "embed", literals=("(@", "pic.twitter.com/", "pic.x.com/")),
    Rule("caption", "credit"),
    Rule("dateline", "credit", frozenset("-\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}:")),
    Rule("byline", "credit"),
    Rule("title", "structure"),
    Rule("heading", "structure"),
    Rule("list_item", "structure"),
    Rule("block_quote", "structure", frozenset(">")),
    Rule("table", "structure", frozenset("|")),
    Rule("separator", "structure", frozenset("*-_=~•·#⁂☙❦—–―─")),
    Rule("clock", "furniture"),
    Rule("counter", "furniture"),
    Rule("share_line", "furniture"),
)


# What looks like something else: read before any repair, reported as notes of severity error, never mended silently.
WARNINGS = (Rule("spoofing", "security"),)


def warn(page: Page, options: Options) -> tuple[Note, ...]:
    """What a reader must know of the page as it came."""
    notes: list[Note] = []
    if page.text.isascii():
        return ()
    for rule in called(WARNINGS, page, options):
        for span, _, message in module("detectors", rule.name).spoofing(page.text):
            notes.append(Note(rule.name, "error", message, *page.traced.to_source(span)))
    return tuple(notes)


def detect(page: Page, options: Options) -> tuple[Finding, ...]:
    """All findings of the page: the reader's own marks first, then each rule's."""
    found = list(page.marks)
    for rule in called(DETECTORS, page, options):
        found += module("detectors", rule.name).detect(page)
    return tuple(found)
