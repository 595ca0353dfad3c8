"""Markdown, with front matter, and what Hugo, Jekyll, Docusaurus and MDX add.

Found:      paragraphs, list items, quotes, table cells, footnotes, the words of links and images; headings, as anchors
            (their letters are the address that links lead to) unless they name their own, "# … {#id}"
Not found:  fenced and indented code, inline code, HTML, link targets and titles, autolinks, shortcodes ({{< … >}},
            {% … %}) and what stands between two that hold code ({% raw %} … {% endraw %}), environments of LaTeX, math,
            comments, `import` lines of MDX, attributes, character references; labels of references, which are locked:
            "[…][label]", "[label][]" and "[label]: …" change together or not at all, as does "(label)=" of MyST
"""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from operator import itemgetter

from normalizer.patterns import lazy
from normalizer.prose import ANCHOR, LOCKED, TEXT, Prose, Region, front_matter, languages, without

CONTAINER = lazy(r"(?:[ ]{0,3}>[ ]?)*+")
FENCE = lazy(r"[ \t]*(?:[-*+][ ]+|\d{1,9}[.)][ ]+)?(?P<mark>`{3,}|~{3,}|\$\$|:{3,})")
HEADING = lazy(r"[ ]{0,3}#{1,6}(?=[ \t]|$)[ \t]*")
OWN_ANCHOR = lazy(r"\{[ ]{0,3}#[^}\n]{1,200}\}\s*$")
UNDERLINE = lazy(r"[ ]{0,3}(?:=+|-{2,})[ \t]*$")
DEFINITION = lazy(r"[ ]{0,3}\[(?!\^)(?P<label>[^\]\n]{1,500})\]:")
TARGET = lazy(r"[ ]{0,3}\((?P<label>[^()\n]{1,200})\)=[ \t]*$")
HTML_BLOCK = lazy(r"[ ]{0,3}<(?P<name>[A-Za-z][\w.-]*|/[A-Za-z]|!--|[!?])")
RAW = frozenset(("script", "style", "pre", "textarea", "svg", "math"))
LIST_ITEM = lazy(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]{1,4}(?=[^ \t])|[ \t]|$)")
BREAK = lazy(r"[ ]{0,3}(?P<mark>[-*_])(?:[ \t]*(?P=mark)){2,}[ \t]*$")
CODE = 4  # columns that code is indented by, from where a list item's words begin
MODULE = lazy(r"(?:import|export)[ ][\w{*]")
INLINE = lazy(
    r"""
    (?P<code>      (?<!`) (`{1,20}) (?!`) (?s:.{1,3000}?) (?<!`) \2 (?!`) )
  | (?P<template>  \{\{ (?s:.{0,500}?) \}\} | \{% (?s:.{0,500}?) %\} | \{/\* (?s:.{0,1000}?) \*/\} )
  | (?P<comment>   <!-- (?s:.{0,3000}?) --> )
  | (?P<autolink>  <[a-zA-Z][\w.+-]{1,31}:[^\s<>]{1,2000}> | https?://[^\s<>"«»]{1,2000} )
  | (?P<tag>       </?[A-Za-z](?:[^<>"'{}]|"[^"]{0,1000}"|'[^']{0,1000}'|\{[^{}<>]{0,500}\}){0,500}+> )
  | (?P<target>    (?<=\]) \( [ ]? (?: <[^<>\n]{0,2000}> | (?: [^()\s] | \([^()\s]{0,500}\) ){0,2000}+ )
                   (?: \s+ (?: "[^"]{0,500}" | '[^']{0,500}' ) )? \s* \) )
  | (?P<label>     (?<=\]) \[ [^\]\[\n]{0,500} \] | \[\[ [^\]\[\n]{1,500} \]\] )
  | (?P<footnote>  \[\^ [^\]\n]{1,200} \]:? )
  | (?P<math>      (?<![\\$\w]) \$\$? (?=\S) [^$\n]{1,500}? (?<=\S) \$\$? (?![\w$]) | \\\( .{1,500}? \\\) )
  | (?P<attribute> \{ [ ]? (?: [:#.] | [A-Za-z][\w-]{0,40}= ) [^{}\n]{0,300} \} )
  | (?P<tagged>    (?<!\w) \# \w+ (?: \\_\w+ ){1,20} )
  | (?P<reference> &(?:\#\w{1,8}|[a-zA-Z]\w{1,30}); )
  | (?P<notation>  \bU\+[0-9A-F]{4,6}\b )
    """,
    re.VERBOSE,
)
LOCKED_MARKS = ("label", "footnote")
# What opens and closes code, or raw text, of a site generator; and an environment of LaTeX.
RAW_TAGS = "highlight|raw|rawhtml|comment|verbatim|codeblock|code|mermaid|plantuml|katex|math|latex|chart|graphviz"
FRAME = lazy(
    rf"""
    \{{% [-+]? [ ]* (?P<closing> end )? (?P<tag> {RAW_TAGS} ) \b [^%\n]{{0,300}} %\}}
  | \{{\{{ [<%] [ ]* (?P<slash> / [ ]* )? (?P<shortcode> {RAW_TAGS} ) \b [^>%\n]{{0,300}} [>%] \}}\}}
  | \\ (?: begin | (?P<end> end ) ) \{{ (?P<environment> [a-zA-Z]{{1,30}} \*? ) \}}
    """,
    re.VERBOSE,
)


def read(text: str, format: str, keys: Collection[str] = ()) -> Prose:
    start, body = front_matter.extent(text)
    language = front_matter.declared(text, body) if body else None
    labels = frozenset(folded(match["label"]) for match in DEFINITIONS.finditer(text, body))
    found = [*front_matter.regions(text, start, body, keys)] if body else []
    frames = framed(text, body)
    for first, last, role in blocks(text, body, frames):
        found += inline(text, first, last, role, labels, frames)
    return Prose(tuple(found), language, "", languages.spoken(text, markdown=True))


FRAME_END = itemgetter(1)
DEFINITIONS = lazy(DEFINITION.pattern, re.MULTILINE)
SHORTCUT = lazy(r"\[(?P<label>[^\[\]\n]{1,500})\](?:(?=\[\])|(?![\[(:]))")


def folded(label: str) -> str:
    return " ".join(label.split()).casefold()


def framed(text: str, start: int) -> list[tuple[int, int]]:
    """What stands between two marks that hold code or raw text, with the marks; one that nothing closes is none."""
    if "{%" not in text and "{{" not in text and "\\begin" not in text:
        return []
    marks = [(match, match.lastgroup or "") for match in FRAME.finditer(text, start)]
    closing: dict[tuple[str, str], list[re.Match[str]]] = {}
    for match, kind in marks:
        if match["closing"] or match["slash"] or match["end"]:
            closing.setdefault((kind, match[kind]), []).append(match)
    found: list[tuple[int, int]] = []
    for match, kind in marks:
        if found and match.start() < found[-1][1]:
            continue
        rows = closing.get((kind, match[kind]), [])
        index = bisect_left(rows, match.end(), key=lambda row: row.start())
        if index < len(rows):
            found.append((match.start(), rows[index].end()))
    return found


def inline(
    text: str, start: int, end: int, role: str, labels: Collection[str], frames: Sequence[tuple[int, int]]
) -> Iterator[Region]:
    """The words between two places around inline code, targets and the like."""
    holes = [
        (*match.span(), LOCKED if match.lastgroup in LOCKED_MARKS else "")
        for match in INLINE.finditer(text, start, end)
    ]
    if labels:
        holes += [(*match.span("label"), LOCKED) for match in SHORTCUT.finditer(text, start, end)
                  if folded(match["label"]) in labels]  # fmt: skip
    inside = frames[bisect_left(frames, start, key=FRAME_END) : bisect_left(frames, (end, end))]
    holes += [(max(start, first), min(end, last), "") for first, last in inside]
    if labels or inside:
        holes = disjoint(holes)
    yield from without(start, end, holes, role)


def disjoint(holes: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Sorted, without those that begin inside another."""
    kept: list[tuple[int, int, str]] = []
    for hole in sorted(holes, key=lambda hole: (hole[0], -hole[1])):
        if not kept or hole[0] >= kept[-1][1]:
            kept.append(hole)
    return kept


class Line:
    """A line with its place, and what stands in it after the marks of quotes around it."""

    __slots__ = ("bare", "end", "inner", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        quoted = CONTAINER.match(text, start, end)
        self.start, self.end = start, end
        self.inner = quoted.end() if quoted else start
        self.text = text[self.inner : end].rstrip("\r\n")
        self.bare = self.text.strip()


def lines(text: str, start: int) -> Iterator[Line]:
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield Line(text, start, end)
        start = end


class Blocks:
    """The state of one reading: what goes on into the next line."""

    def __init__(self) -> None:
        self.closing = ""  # what ends the fence or raw element that is open
        self.html = False  # inside an HTML block, which ends with a blank line
        self.items: list[int] = []  # the columns where the words of the list items around begin
        self.blank = True  # the line above is blank
        self.coded = False

    def is_code(self, line: Line) -> bool:
        """Whether a line is no prose: fences, HTML blocks, indented code, modules, definitions."""
        if self.closing:
            if self.ends(line):
                self.closing = ""
            return True
        if not line.bare:
            self.html = False
            return True
        return self.html or self.opens(line) or self.is_indented(line) or bool(MODULE.match(line.text))

    def ends(self, line: Line) -> bool:
        if self.closing[0] in "`~:":
            return line.bare.startswith(self.closing) and not line.bare.strip(self.closing[0])
        return self.closing in line.bare.lower()

    def opens(self, line: Line) -> bool:
        """Whether the line opens a fence or an HTML block; what closes it is kept."""
        if fence := FENCE.match(line.text):
            mark = fence["mark"]
            rest = line.text[fence.end() :]
            if mark[0] == ":":
                return True  # a container's own line: what it holds is prose
            if (mark[0] == "`" and "`" in rest) or (mark == "$$" and "$$" in rest):
                return False
            self.closing = mark
            return True
        block = HTML_BLOCK.match(line.text)
        if not block:
            return False
        name = block["name"].lower()
        if name == "!--":
            self.closing = "" if "-->" in line.text else "-->"
        elif name in RAW:
            self.closing = "" if f"</{name}" in line.text.lower() else f"</{name}"
        elif name[0].isalpha() and self.begins_with_a_phrase(line):
            return False
        else:
            self.html = True
        return True

    def begins_with_a_phrase(self, line: Line) -> bool:
        """Whether a tag is one inside a sentence: an inline element, or an address in angle brackets."""
        name = line.bare[1:].split(">")[0].split()[0].lower() if line.bare[1:].strip() else ""
        return name in INLINE_TAGS or ":" in name or "@" in name

    def is_indented(self, line: Line) -> bool:
        """Whether a line is indented code, seen from the list item that it stands in."""
        indent = columns(line.text[: len(line.text) - len(line.text.lstrip(" \t"))])
        item = None if BREAK.match(line.text) else LIST_ITEM.match(line.text)
        if self.blank or item or HEADING.match(line.text):
            while self.items and indent < self.items[-1]:
                self.items.pop()
        inner = indent - (self.items[-1] if self.items else 0)
        self.coded = inner >= CODE and (self.blank or self.coded)
        if item and not self.coded:
            self.items.append(columns(item[0]))
        return self.coded


def columns(text: str) -> int:
    """How wide a line's beginning is; a tab reaches to the next fourth column."""
    return len(text.expandtabs(4))


def is_inside(line: Line, frames: Sequence[tuple[int, int]]) -> bool:
    """Whether a line stands whole in one of the frames."""
    index = bisect_right(frames, (line.inner, sys.maxsize)) - 1 if frames else -1
    return index >= 0 and frames[index][1] >= line.inner + len(line.text.rstrip())


INLINE_TAGS = frozenset(
    "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup u var".split()
)


def blocks(text: str, start: int, frames: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Stretches of lines that hold prose, each with its role: whole paragraphs, so that inline marks may span lines."""
    state = Blocks()
    first = last = -1
    for line in lines(text, start):
        code = is_inside(line, frames) or state.is_code(line)
        definition = None if code else DEFINITION.match(line.text) or TARGET.match(line.text)
        heading = None if code else HEADING.match(line.text)
        under = not code and first >= 0 and bool(UNDERLINE.match(line.text))
        if first >= 0 and (code or definition or heading or under):
            yield first, last, ANCHOR if under else TEXT
            first = -1
        if definition:
            yield line.inner + definition.start("label"), line.inner + definition.end("label"), LOCKED
        elif heading:
            role = TEXT if OWN_ANCHOR.search(line.text) else ANCHOR
            yield line.inner + heading.end(), line.inner + len(line.text), role
        elif not code and not under:
            first, last = (line.start if first < 0 else first), line.inner + len(line.text)
        state.blank = not line.bare
    if first >= 0:
        yield first, last, TEXT
