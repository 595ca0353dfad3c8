"""A page as a light tree: lxml's HTML parser feeds it, or a BeautifulSoup that another tool made is copied into it.

lxml's own tree drops everything below a depth of 2,048, and its parser stops there; its event interface has no such
bound, keeps all text, and costs 3.3 ms a news page against BeautifulSoup's 16.
"""

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from normalizer.readers.html.markup import CLOSING, DRAWING, FARTHEST, cut
from normalizer.readers.html.protected import HIDING, address
from normalizer.record import Any, Row

MOST_NODES = 250_000
MOST_DEPTH = 10_000  # elements in one another: for each end tag without a start, the parser looks through all of them
MOST_ATTRIBUTES = 256
FED = 50_000  # characters given to the parser at once: it tells of too great a depth after each
BLOCKS = frozenset(
    "p pre blockquote td div li section article main ul ol dl table tr tbody thead tfoot figure h1 h2 h3 h4 h5 h6 "
    "header footer aside nav form fieldset details summary center dd dt th address hr "
    "figcaption caption body html".split()
)
# Attributes in which a page keeps an embed's markup for a script of its own to set in.
ESCAPED = frozenset("data-html data-embed-html data-embed-code data-oembed-html data-embed-markup".split())
HELD = ESCAPED | {HIDING}

CALLING = frozenset(("data-testid", "data-component", "data-qa"))


class Tree(Row):
    """A page's root and its elements in document order, its linked data as written, and what was too much of it."""

    root: "Node"
    order: "list[Node]"
    linked: tuple[str, ...]
    excess: tuple[str, ...]


class Node:
    """An element: its tag in lower case, its attributes, its parent and its children (nodes and text)."""

    __slots__ = (
        "anchors", "attrs", "chars", "children", "first", "last", "linked", "links", "out", "own", "parent", "place",
        "raw", "size", "stops", "tag", "weight",
    )  # fmt: skip

    # What `weights.weigh` sets: its number among the page's elements, that of the last in it, how many are links;
    first: int
    last: int
    anchors: int
    # characters in it, of these in links, about how many stand before it; the same of what stands in no block inside
    # it, with its punctuation;
    size: int
    links: int
    place: int
    chars: int
    linked: int
    stops: int
    # the weight of its running text: of its own, of all in it, of all that is no frame; whether it is frame.
    own: float
    raw: float
    weight: float
    out: bool

    def __init__(self, tag: str, attrs: dict[str, str], parent: "Node | None") -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.children: list[Node | str] = []

    def get(self, name: str) -> str:
        return self.attrs.get(name, "")

    def names(self) -> str:
        """Its class and id, for patterns to look at."""
        attrs = self.attrs
        return f"{attrs.get('class', '')} {attrs.get('id', '')}" if "class" in attrs or "id" in attrs else ""

    def called(self) -> str:
        """The same with what scripts of the page's own call it: data-testid="byline"."""
        attrs = self.attrs
        if CALLING.isdisjoint(attrs):
            return self.names()
        return " ".join((self.names(), *(attrs[name] for name in attrs if name in CALLING)))

    def elements(self) -> "Iterator[Node]":
        return (child for child in self.children if isinstance(child, Node))

    def descendants(self) -> "Iterator[Node]":
        """All elements below, in document order; no recursion, so that depth costs nothing."""
        waiting = [child for child in reversed(self.children) if isinstance(child, Node)]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += [child for child in reversed(node.children) if isinstance(child, Node)]

    def strings(self) -> Iterator[str]:
        """All text below, in document order."""
        waiting: list[Node | str] = [*reversed(self.children)]
        while waiting:
            child = waiting.pop()
            if isinstance(child, str):
                yield child
            else:
                if child.tag == "br":
                    yield "\n"
                waiting += reversed(child.children)

    def text(self) -> str:
        """All text below with white space made single spaces."""
        return " ".join("".join(self.strings()).split())

    def holds(self, other: "Node") -> bool:
        """Whether the other is this element or in it; true only once both are weighed."""
        return self.first <= other.first <= self.last

    def find(self, *tags: str) -> "Node | None":
        return next((node for node in self.descendants() if node.tag in tags), None)

    def ancestors(self) -> "Iterator[Node]":
        return self.parent.lineage() if self.parent else iter(())

    def lineage(self) -> "Iterator[Node]":
        """The element and its ancestors, from below."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent


class Selectors:
    """CSS paths of elements, by id where there is one. Each parent's children are counted once."""

    def __init__(self) -> None:
        self.steps: dict[int, dict[int, str]] = {}
        self.paths: dict[int, tuple[str, ...]] = {}  # of parents: parts beside each other have one

    def of(self, node: Node) -> str:
        """A path that leads to the element from the page's root, or, in the depths, from its last ancestors."""
        parent = node.parent
        if parent is None:
            return ""
        if (step := self.identified(node)) is None:
            if id(parent) not in self.paths:
                self.paths[id(parent)] = tuple(self.above(parent))
            step = " > ".join((*self.paths[id(parent)], self.step(node, parent)))
        return step.replace("> \0", "")  # browsers set a tbody between

    def above(self, node: Node) -> list[str]:
        steps: list[str] = []
        while node.parent is not None and len(steps) < DEEPEST:
            if (step := self.identified(node)) is not None:
                steps.append(step)
                break
            steps.append(self.step(node, node.parent))
            node = node.parent
        return steps[::-1]

    def identified(self, node: Node) -> str | None:
        identifier = node.attrs.get("id")
        return f"#{identifier}" if identifier and IDENTIFIER.fullmatch(identifier) else None

    def step(self, node: Node, parent: Node) -> str:
        if id(parent) not in self.steps:
            self.steps[id(parent)] = numbered(parent)
        step = self.steps[id(parent)].get(id(node), node.tag)
        return f"\0{step}" if node.tag == "tr" and parent.tag == "table" else step


DEEPEST = 40
IDENTIFIER = re.compile(r"[A-Za-z][\w-]{0,80}")


def numbered(parent: Node) -> dict[int, str]:
    """The step to each child of an element: its tag, with its place among those of its tag where they are several."""
    counts: dict[str, int] = {}
    steps: dict[int, str] = {}
    firsts: dict[str, int] = {}
    for child in parent.children:
        if isinstance(child, Node):
            tag, key = child.tag, id(child)
            if tag not in counts:
                counts[tag], firsts[tag], steps[key] = 1, key, tag
                continue
            counts[tag] = place = counts[tag] + 1
            steps[key] = f"{tag}:nth-of-type({place})"
            if place == 2:
                steps[firsts[tag]] = f"{tag}:nth-of-type(1)"
    return steps


NONE: dict[str, str] = {}  # the attributes of all elements without any; lxml gives a mapping that is slow to ask


class Builder:
    """The parser's target: makes nodes of its events, in document order. Text gathers until an element begins or ends.

    lxml's parser and its target hold each other, so what the builder keeps waits for the garbage collector: `result`
    leaves it nothing.
    """

    def __init__(self) -> None:
        self.root = self.current = Node("", {}, None)
        self.order: list[Node] = []
        self.unmade = 0
        self.crowded = False
        self.depth = 0
        self.held: list[Node] = []
        self.texts: list[str] = []
        self.data = self.texts.append  # the most frequent event

    def start(self, tag: str, attrs: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise TooDeepError
        order, parent = self.order, self.current
        if len(order) >= MOST_NODES:  # its text goes to the last element made
            self.unmade += 1
            return
        if self.texts:
            parent.children.append("".join(self.texts))
            self.texts.clear()
        self.current = node = Node(tag, attrs or NONE, parent)
        if attrs:
            if not HELD.isdisjoint(attrs):
                self.held.append(node)
            if len(attrs) > MOST_ATTRIBUTES:
                node.attrs = dict(list(attrs.items())[:MOST_ATTRIBUTES])
                self.crowded = True
        parent.children.append(node)
        order.append(node)

    def end(self, tag: str) -> None:
        self.depth -= 1
        if self.unmade:
            self.unmade -= 1
            return
        node = self.current
        if self.texts:
            node.children.append("".join(self.texts))
            self.texts.clear()
        if node.parent is not None and tag != "body" and tag != "html":  # what follows the body's end is in it too
            self.current = node.parent

    def close(self) -> None:
        """Asked for by the parser."""

    def result(self, flat: bool) -> "Built":
        """What was made, which the builder no longer holds; `flat` where the page is read without its structure."""
        if self.texts:
            self.current.children.append("".join(self.texts))
        built = Built(self.root, self.order, self.held, self.crowded, flat)
        self.root = self.current = Node("", {}, None)
        self.order, self.held = [], []
        return built


class Built(Row):
    """A root and its elements in document order, those whose attributes hold text, and what was too much of it."""

    root: Node
    order: list[Node]
    held: list[Node]
    crowded: bool
    flat: bool


def parse(html: str) -> Tree:
    """The tree of a page; never raises for bad markup."""
    rest, linked = cut(html)
    built = built_from(rest)
    order = built.order
    for node in built.held:
        if HIDING in node.attrs:
            reveal(node)
    for node in [node for node in built.held if HIDING not in node.attrs][:50]:
        for name in ESCAPED & node.attrs.keys():
            value = node.attrs[name]
            if ("<blockquote" in value or "<iframe" in value) and len(value) < 2 * FARTHEST and not node.text():
                inner = built_from(cut(value)[0]).root
                inner = inner.find("body") or inner
                inner.tag, inner.parent = "div", node
                node.children.append(inner)
                order = list(built.root.descendants())
    excess = [f"more than {MOST_NODES} elements"] if len(order) >= MOST_NODES else []
    excess += [f"more than {MOST_DEPTH} elements in one another"] if built.flat else []
    excess += [f"an element with more than {MOST_ATTRIBUTES} attributes"] if built.crowded else []
    return Tree(built.root, order, tuple(linked), tuple(excess))


def reveal(node: Node) -> None:
    """Give a hidden mail address as the element's words."""
    found = address(node.attrs[HIDING])
    if found and all(isinstance(child, str) for child in node.children):
        node.children = [found]


class TooDeepError(Exception):
    """A page that is to be read without its structure."""


TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,20})[^<>]*+>?")


def flattened(html: str) -> str:
    """The page with a paragraph where an element of BLOCKS begins or ends, and no other element but its title."""

    def plain(match: re.Match[str]) -> str:
        name = match[1].lower()
        return match[0] if name in ("title", "meta") else "<p>" if name in BLOCKS or name == "br" else ""

    return TAG.sub(plain, html)


def built_from(html: str, flat: bool = False) -> Built:
    target = Builder()
    parser = etree.HTMLParser(target=target, huge_tree=True, remove_pis=True, remove_comments=True)
    try:
        whole = html.replace("\0", "") if "\0" in html else html
        for start in range(0, len(whole), FED):
            parser.feed(whole[start : start + FED])
        parser.close()
    except TooDeepError:
        take_apart(target.result(flat).order)
        return built_from(flattened(html), flat=True)
    except (etree.XMLSyntaxError, AssertionError):  # nothing in it that the parser takes for markup or text
        pass
    return target.result(flat)


def take_apart(order: Iterable[Node]) -> None:
    """Take elements apart: without circles they are freed at once, not by the garbage collector in its own time."""
    for node in order:
        node.parent = None


def copied(soup: Any) -> Tree:
    """The same tree of a BeautifulSoup object or a Tag of one, which stays as it is."""
    root = Node("", {}, None)
    linked: list[str] = []
    order: list[Node] = []
    waiting: list[tuple[Any, Node]] = [
        (child, root) for child in reversed([soup] if soup.name != "[document]" else soup.contents)
    ]
    body: Node | None = None
    while waiting:
        item, parent = waiting.pop()
        if body and parent is body.parent:  # as browsers have it: what follows the body's end stands in it
            parent = body
        if getattr(item, "name", None) is None:
            if type(item).__name__ in ("NavigableString", "CData"):
                parent.children.append(str(item))
            continue
        name = item.name.lower()
        attrs = {key: " ".join(value) if isinstance(value, list) else str(value) for key, value in item.attrs.items()}
        if name == "script" and "ld+json" in attrs.get("type", ""):
            linked.append(item.string or "")
        if name in CLOSING and not any(sign in f"{attrs.get('src')} {' '.join(attrs)}" for sign in DRAWING):
            continue
        node = parent
        if len(order) < MOST_NODES:
            node = Node(name, attrs, parent)
            parent.children.append(node)
            order.append(node)
            body = body or (node if name == "body" else None)
        hidden = address(attrs[HIDING]) if HIDING in attrs else None
        if hidden and node is not parent:
            node.children.append(hidden)
        elif name != "script":
            waiting += [(child, node) for child in reversed(item.contents)]
    excess = (f"more than {MOST_NODES} elements",) if len(order) >= MOST_NODES else ()
    return Tree(root, order, tuple(linked), excess)
