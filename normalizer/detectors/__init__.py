"""Detectors: what the parts of a page are, as findings. They change nothing, and their order can't matter.

Each is a module with `detect(page) -> Iterator[Finding]`. Claims that cross are settled by confidence, then width,
then place, then rule name; see `normalizer.segments`.
"""

from normalizer.completion import completed
from normalizer.options import Options
from normalizer.page import Finding, Page
from normalizer.rules import Rule, called, module

DETECTORS = (
    Rule("tweet", "embed", literals=("(@", "pic.twitter.com/", "pic.x.com/")),
    Rule("caption", "credit"),
    Rule("dateline", "credit", "-\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}:"),
    Rule("byline", "credit"),
    Rule("title", "structure"),
    Rule("heading", "structure"),
    Rule("list_item", "structure"),
    Rule("block_quote", "structure", ">"),
    Rule("table", "structure", "|"),
    Rule("separator", "structure", "*-_=~•·#⁂☙❦—–―─"),
    Rule("clock", "furniture"),
    Rule("counter", "furniture"),
    Rule("share_line", "furniture"),
)


def detect(page: Page, options: Options) -> tuple[Finding, ...]:
    """All findings of the page: each rule's, and the reader's own marks, completed by what was found in them."""
    found: list[Finding] = []
    for rule in called(DETECTORS, page, options):
        found += module("detectors", rule.name).detect(page)
    return tuple(completed(page.marks, found)) if page.marks else tuple(found)
