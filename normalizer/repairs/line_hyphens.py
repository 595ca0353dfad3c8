"""Words that a hyphen divides at a line's end.

Before:      "the long de-", "bate of the debate"; "a well-", "known man"; "gov-", "ernment" where lines often end so
After:       "the long debate", "of the debate"; "a well-known", "man"; "government": the rest of the word moves up
Left alone:  "Haupt-", "und Nebenstraßen" (the hyphen stands for a word's end), a dash between blanks, text with markup,
             where a line's end means what it is.

The hyphen leaves where the whole word stands elsewhere in the text; where the word with its hyphen does, it stays. What
neither shows is uncertain: it leaves in a page that is set in columns, of whose lines one in twenty and three at least
end so, unless both parts stand elsewhere as words of their own or the second opens with a capital; else it stays.
"""

from collections.abc import Iterator
from re import Match

from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

DIVIDED = lazy(
    r"(?P<head>[^\W\d_]{2,24})(?P<hyphen>[-\u2010])(?P<end>[ \t]{0,8}\r?\n[ \t]{0,40})(?P<tail>[^\W\d_]{2,24})"
)
WORD = lazy(r"[^\W\d_]{2,40}(?:-[^\W\d_]{2,40}){0,3}")
BLANKS = " \t"
FEWEST, SPARSE = 3, 20  # lines that end so in a page set in columns, and of how many one


def repair(page: Page) -> Iterator[Edit]:
    if page.marks:
        return
    divided = list(DIVIDED.finditer(page.text))
    suspending = page.words("SUSPENDING_WORDS") if divided else frozenset()
    divided = [match for match in divided if match["tail"] not in suspending]
    if not divided:
        return
    words = frozenset(WORD.findall(DIVIDED.sub(" ", page.text).casefold()))
    column = len(divided) >= FEWEST and len(divided) * SPARSE >= sum(bool(line.text) for line in page.lines)
    for match in divided:
        yield from joined(page.text, match, words, column)


def joined(text: str, match: Match[str], words: frozenset[str], column: bool) -> Iterator[Edit]:
    """The edits that put the two parts together, and the line's end behind the word."""
    head, tail = match["head"].casefold(), match["tail"].casefold()
    solid, compound = head + tail in words, f"{head}-{tail}" in words
    named = match["tail"][0].isupper() and not match["head"].isupper()  # "Smith-", "Jones"
    leaves = not compound and not named and (solid or (column and not (head in words and tail in words)))
    yield Edit(
        Span(match.start("hyphen"), match.start("tail")),
        "" if leaves else match["hyphen"],
        "line_hyphens",
        certain=solid or compound,
    )
    end = match.end()
    while end < len(text) and not text[end].isspace():
        end += 1
    after = end
    while after < len(text) and text[after] in BLANKS:
        after += 1
    if end < after < len(text) and text[after] not in "\r\n":
        yield Edit(Span(end, after), match["end"].strip(BLANKS), "line_hyphens", certain=solid or compound)
