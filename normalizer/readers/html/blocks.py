"""The article's element to blocks of text, in their order: headings, paragraphs, lists, tables, quotes, captions, embeds."""

import re
from collections.abc import Iterator, Sequence

from normalizer.document import Embed
from normalizer.readers.html.frame import IN, OUT_TAGS, is_hidden
from normalizer.readers.html.article import is_link
from normalizer.readers.html.embeds import embed_of
from normalizer.readers.html.labels import heads_frame, is_call
from normalizer.readers.html.tree import BLOCKS, Node
from normalizer.record import Row

HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
CAPTION = re.compile(
    r"caption|legende|bildunterschrift|credit|copyright|photographer|bildnachweis|منبع|photo-?text|image-?text|wp-caption-text",
    re.IGNORECASE,
)
CREDIT = re.compile(r"credit|copyright|photographer|bildnachweis|fotograf|quelle|منبع تصویر", re.IGNORECASE)
BYLINE = re.compile(r"\b(?:byline|author|autor|auteur|writer|nویسنده)\b|by-?line", re.IGNORECASE)
FIGURES = frozenset("figure amp-img picture".split())
SPACE = re.compile(r"[ \t\r\n\f\u200b]+")
BREAKS = re.compile(r" ?\n ?")
MOST_LINKED = 0.6
GREAT = 0.25  # share of the article that is never frame
LISTS = frozenset("ul ol div section table p".split())


class Part(Row):
    """A block of the page before it has a place in the text layer."""

    kind: str
    text: str
    node: Node
    linked: int  # characters of it that are links
    embed: Embed | None = None


class Collector:
    """Walks an element and collects its parts; inline text gathers until a block begins or ends."""

    def __init__(self, article: Sequence[Node]) -> None:
        self.article = article
        self.tops = frozenset(article)
        self.total = sum(node.weight for node in article)
        self.parts: list[Part] = []
        self.omitted: list[tuple[Node, str]] = []
        self.words: list[str] = []
        self.linked = 0
        self.owner = article[0]

    def collect(self) -> list[Part]:
        """Visit each child once; entering and leaving are told apart by a flag, so that depth costs nothing."""
        waiting: list[tuple[Node | str, bool, bool]] = [(child, False, False) for child in reversed(self.article)]
        while waiting:
            item, linked, leaving = waiting.pop()
            if isinstance(item, str):
                self.words.append(item)
                self.linked += len(item.strip()) if linked else 0
            elif leaving:
                self.flush()
            elif item.tag == "br":
                self.line_break()
            elif not self.taken(item):
                linked = linked or is_link(item)
                if item.tag in BLOCKS:
                    self.flush()
                    self.owner = item
                    waiting.append((item, False, True))
                waiting += [(child, linked, False) for child in reversed(item.children)]
        self.flush()
        return self.parts

    def line_break(self) -> None:
        """One break is a line's end in its block, two are a paragraph's."""
        if self.words and self.words[-1] == "\n" or len(self.words) > 1 and self.words[-2] == "\n" and not self.words[-1].strip():
            self.flush(self.owner)
        else:
            self.words.append("\n")

    def taken(self, node: Node) -> bool:
        """Whether the element is a part of its own, or none; what is left is walked into."""
        if found := embed_of(node):
            self.whole("embed", node, found)
            return True
        if self.drops(node):
            return True
        if node.tag in HEADINGS:
            self.whole("heading", node)
        elif node.tag == "pre":
            self.preformatted(node)
        elif node.tag == "table" and is_data(node):
            self.table(node)
        elif node.tag == "figure" or node.tag == "figcaption" or self.is_caption(node):
            return self.figure(node)
        else:
            return False
        return True

    def drops(self, node: Node) -> bool:
        """Whether the element is frame: noted with its reason, unless it holds a great part of the article."""
        if node.out:
            if node.raw > GREAT * self.total and not is_hidden(node) and node.tag not in OUT_TAGS:
                return False
            reason = "frame"
        elif node.tag in LISTS and is_link_list(node):
            reason = "links"
        else:
            return False
        if node.size:
            self.omitted.append((node, reason))
            if node.tag in BLOCKS:
                self.flush()
        return True

    def is_caption(self, node: Node) -> bool:
        if node.tag not in ("p", "div", "span", "small", "dd", "em", "cite"):
            return False
        names = node.names()
        return bool(names) and bool(CAPTION.search(names)) and not IN.search(names) and node.weight < 700 and not any(
            child.tag in ("p", "img") and child.find("img") for child in node.elements()
        )

    def figure(self, node: Node) -> bool:
        """A figure gives its captions; one without, or one that holds paragraphs, is walked into."""
        if node.tag == "figure":
            if node.find("blockquote", "iframe", "table", "pre", "twitter-widget"):
                return False
            inner = node.find("figcaption")
            if inner is None and not node.text():
                return True
            if inner is None:
                return False
            node = inner
        self.whole("caption", node)
        return True

    def whole(self, kind: str, node: Node, embed: Embed | None = None) -> None:
        """One part of all the element's text."""
        self.flush()
        text = layered(node)
        if text or embed:
            self.parts.append(Part(kind, text, node, link_length(node), embed))

    def preformatted(self, node: Node) -> None:
        self.flush()
        text = "".join(node.strings()).strip("\n").rstrip()
        lines = re.sub(r"\n{2,}", "\n", text)  # a blank line would end the block
        if lines.strip():
            self.parts.append(Part("code", lines, node, 0))

    def table(self, node: Node) -> None:
        """Rows as lines, cells between bars."""
        self.flush()
        rows = []
        for row in node.descendants():
            if row.tag == "tr":
                cells = [cell.text() for cell in row.elements() if cell.tag in ("td", "th")]
                if any(cells):
                    rows.append(" | ".join(cells))
        if rows:
            self.parts.append(Part("table", "\n".join(rows), node, link_length(node)))

    def flush(self, owner: Node | None = None) -> None:
        """The gathered inline text becomes a part of the kind that its surroundings say."""
        text = folded("".join(self.words))
        if text:
            self.parts.append(Part(self.kind(self.owner), text, self.owner, self.linked))
        self.words, self.linked = [], 0
        if owner is None and self.owner not in self.tops and self.owner.parent is not None:
            self.owner = self.owner.parent

    def kind(self, node: Node) -> str:
        step: Node | None = node
        while step is not None and step.parent is not None and step not in self.tops:
            if step.tag == "li":
                return "list_item"
            if step.tag == "blockquote":
                return "blockquote"
            step = step.parent
        return "paragraph"


def folded(text: str) -> str:
    """Inline text with white space folded as browsers do; line breaks stay."""
    return BREAKS.sub("\n", SPACE.sub(" ", text.replace("\n", "\x00")).replace("\x00", "\n")).strip() if "\n" in text else SPACE.sub(" ", text).strip()


def layered(node: Node) -> str:
    """All text of an element: its blocks and breaks as lines, the rest folded."""
    lines: list[str] = []
    words: list[str] = []
    waiting: list[Node | str | None] = [*reversed(node.children)]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            words.append(item)
            continue
        if item is None or item.tag == "br" or item.tag in BLOCKS:
            lines.append(" ".join("".join(words).split()))
            words = []
        if item is not None and not (item.tag in OUT_TAGS or "hidden" in item.attrs):
            if item.tag in BLOCKS:
                waiting.append(None)
            waiting += reversed(item.children)
    lines.append(" ".join("".join(words).split()))
    return "\n".join(line for line in lines if line)


def link_length(node: Node) -> int:
    return sum(len(link.text()) for link in node.descendants() if link.tag == "a")


def is_link_list(node: Node) -> bool:
    """Whether an element is mostly links: a menu, related stories, tags; not a sentence with a link in it."""
    if node.links <= MOST_LINKED * node.size or node.weight > 400:
        return False
    return sum(1 for inner in node.descendants() if inner.tag == "a") > 1


def is_data(node: Node) -> bool:
    """Whether a table holds data and not a layout: two rows and two columns or more, no blocks in its cells."""
    rows = [inner for inner in node.descendants() if inner.tag == "tr"]
    columns = max((sum(1 for cell in row.elements() if cell.tag in ("td", "th")) for row in rows), default=0)
    nested = sum(inner.tag in ("p", "div", "table", "article", "section") for inner in node.descendants())
    return len(rows) > 1 and columns > 1 and nested <= len(rows)


def kept(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts that are the article's.

    A label or line of links goes, unless it stands between texts or is a sibling of one; so does a heading that says
    that related stories or the like follow, with these, and a call to read or subscribe.
    """
    parts = list(without_sections(parts))
    texts = [index for index, part in enumerate(parts) if is_text(part)]
    if not texts:
        yield from parts
        return
    homes = {id(parts[index].node.parent) for index in texts}
    for index, part in enumerate(parts):
        if stays(part, index < texts[-1], id(part.node.parent) in homes):
            yield part


def without_sections(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts without those under a heading of the frame: up to the next heading, in its own element or below."""
    home: Node | None = None
    level = ""
    for part in parts:
        if part.kind == "heading":
            if home is not None and (part.node.tag <= level or home not in part.node.ancestors()):
                home = None
            if home is None and heads_frame(part.text):
                home, level = part.node.parent, part.node.tag
        elif home is not None and home not in part.node.ancestors():
            home = None
        if home is None and not (part.kind in CALLS and is_call(part.text)):
            yield part


CALLS = frozenset(("paragraph", "heading", "blockquote", "list_item"))


def stays(part: Part, between: bool, sibling: bool) -> bool:
    """Whether a part is kept: `between` texts, `sibling` of one."""
    if part.embed or part.kind in ("caption", "table", "code") or is_text(part):
        return True
    if part.kind == "list_item":
        return between or sibling or len(part.text) > 40
    if part.linked > MOST_LINKED * len(part.text):
        return False
    if part.kind == "heading":
        return between
    return sibling or between and (part.node.tag not in ("div", "span", "a") or part.text[-1] in STOPS or len(part.text) > 40)


STOPS = frozenset(".!?:…؟۔。」\"”»")


def is_text(part: Part) -> bool:
    return part.kind not in ("heading", "caption") and len(part.text) > 60 and part.linked < 0.5 * len(part.text)
