"""Separators: a line of nothing but signs that parts one section from the next.

Found:      "***", "* * *", "---", "_____", "• • •", "⁂"; a button's or an item's sign alone: "|", "×", "›", "•", "·";
            "-" right above the page's clock: between who and when
Not found:  "-", "…" (a pause in speech), "0 - 0"; "." (a sentence's, behind a link on a line of its own).
"""

from collections.abc import Iterator

from normalizer.news.frame import line_below
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings
from normalizer.span import Span

SIGNS = frozenset("*_=~•·∙#-⁂☙❦—–―─|ـ■□●○◆◇★☆×›")  # "ـ" is Arabic's stretching stroke
LINE_OF_SIGNS = lazy(r"(?P<sign>[*_=~•·#ـ■□●○◆◇★☆-])(?:[ \t\xa0]{0,4}(?P=sign)){2,200}|[⁂☙❦|×›•·∙]|--|[—–―─]{2,200}")

BUTTONS = "×›•·∙"
DASHES = frozenset("-–—")


def detect(page: Page) -> Iterator[Finding]:
    dashes = []
    for index, line in enumerate(page.lines):
        if not line.text or not {line.text[0], line.text[-1]} <= SIGNS:
            continue
        if LINE_OF_SIGNS.fullmatch(line.text):
            sure = 0.7 if line.text in BUTTONS else 0.95  # of a menu, it is a part of that
            yield Finding("furniture", "separator", Span(line.start, line.end), sure, reason="a line of signs")
        elif line.text in DASHES:
            dashes.append(index)
    clocks = {found.span.start for found in findings(page, "clock")} if dashes else set()
    for line, below in ((page.lines[index], line_below(page, index)) for index in dashes):
        if below and below.start in clocks:
            reason = "a dash between who and when"
            yield Finding("furniture", "separator", Span(line.start, line.end), 0.9, reason=reason)
