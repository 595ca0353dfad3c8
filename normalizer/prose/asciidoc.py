"""AsciiDoc: its paragraphs and lists.

Found:      paragraphs, list items, table cells; titles ("== …", ".…"), as anchors
Not found:  listings, literals, passthroughs and comments between their fences; attributes, directives, block macros;
            inline literals, macros' targets, references
"""

from collections.abc import Collection, Iterator

from normalizer.patterns import lazy
from normalizer.prose import ANCHOR, TEXT, Prose, Region, without

FENCE = lazy(r"(?:-{4,}|\.{4,}|\+{4,}|/{4,}|`{3,})\s*$")
SKIPPED = lazy(r"//|:[\w!-]+:|\[.*\]\s*$|[a-z]+::|ifdef|ifndef|endif|include::|\+\s*$|[ ]")
TITLE = lazy(r"={1,6}[ ]+|\.(?=[^\s.])")
INLINE = lazy(
    r"`[^`\n]{1,500}`|\+{1,3}[^+\n]{1,500}\+{1,3}|<<[^>\n]{1,300}>>|\{[\w-]{1,60}\}"
    r"|(?:https?|link|image|xref|kbd|footnote|indexterm2?):[^\s\[\]]{0,2000}|&\#?\w{1,30};|\(\(\([^)\n]{0,300}\)\)\)"
)


def read(text: str, format: str, keys: Collection[str] = ()) -> Prose:
    return Prose(tuple(regions(text)))


def regions(text: str) -> Iterator[Region]:
    fence = ""
    place = 0
    for whole in text.splitlines(keepends=True):
        line = whole.rstrip("\r\n")
        start, place = place, place + len(whole)
        if fence or FENCE.match(line):
            fence = "" if fence == line.strip() else fence or line.strip()
        elif line and not SKIPPED.match(line):
            title = TITLE.match(line)
            holes = ((*match.span(), "") for match in INLINE.finditer(text, start, start + len(line)))
            yield from without(start, start + len(line), holes, ANCHOR if title else TEXT)
