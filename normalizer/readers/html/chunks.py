"""Which elements hold a part of the article whose best element is known.

Found:      elements of its class; one with a good element in it; a paragraph beside it; a row of a layout table; a
            chunk right beside it that says as much; modules of a page builder, with a paragraph each, that are called
            as one that belongs
Not found:  what is mostly links; another article, as pages that never end load below
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from normalizer.readers.html.tree import Node

Scores = dict[Node, float]


class Chunks:
    """Which elements hold a part of the article whose best element is known."""

    def __init__(self, top: Node, scores: Scores) -> None:
        self.best = best_inside(scores)
        self.kin = with_kin(top, scores)
        self.least = max(10.0, scores.get(top, 0.0) * NEIGHBOUR)
        self.weight = max(LEAST_WEIGHT, top.weight)
        self.closed: dict[Node, bool] = {}
        self.rows = {"tr": ROW, "table": max(ROW, NEIGHBOUR * top.weight)}

    def belongs(self, node: Node, beside: bool) -> bool:
        """A chunk of the same class; one with a good element; further away only one of few links."""
        if node in self.kin:
            return True
        best = self.best.get(node, 0.0)
        row = node.weight >= self.rows.get(node.tag, math.inf) and node.links <= 0.1 * node.size
        if row and (node.weight >= STORY or node.text()[-1] in ENDS):
            return True
        if beside:
            return best >= self.least or stands_by(node) or self.is_as_much(node)
        if node.parent is not None and node.parent.tag == "article" and stands_by(node):
            return True
        return best >= FURTHER * self.least and node.links <= 0.3 * node.size and not is_other_article(node)

    def is_as_much(self, node: Node) -> bool:
        """Whether a chunk right beside the best says about as much as this, and leads nowhere."""
        return node.weight >= AS_MUCH * self.weight and node.links <= 0.1 * node.size and not is_other_article(node)

    def is_closed(self, node: Node) -> bool:
        if node not in self.closed:
            self.closed[node] = is_closed(node, self.closed)
        return self.closed[node]

    def with_series(self, children: Sequence[Node], belong: Sequence[bool]) -> Iterator[bool]:
        """The same with those of a page builder's modules that are called as one that belongs, or of which several say
        together about as much as the best: a paragraph in a module each."""
        told = [
            node.weight >= ROW and not node.out and node.links <= 0.1 * node.size and self.is_closed(node)
            for node in children
        ]
        if sum(told) < 2:
            yield from belong
            return
        kinds = [module(node) if tells else None for node, tells in zip(children, told, strict=True)]
        totals: dict[str, float] = {}
        for node, kind, chosen in zip(children, kinds, belong, strict=True):
            if kind is not None and (chosen or not node.links):
                totals[kind] = totals.get(kind, 0.0) + (math.inf if chosen else node.weight)
        several = {kind for kind, count in Counter(kinds).items() if kind is not None and count > 1}
        for kind, chosen in zip(kinds, belong, strict=True):
            yield chosen or (kind in several and totals.get(kind, 0.0) >= AS_MUCH * self.weight)


def is_closed(node: Node, known: Mapping[Node, bool] = MappingProxyType({})) -> bool:
    """Whether the last of an element's text ends as a sentence does; its other text is not looked at, nor what is
    `known` of the elements in it."""
    waiting: list[Node | str] = [*node.children]
    while waiting:
        child = waiting.pop()
        if isinstance(child, Node):
            if child in known:
                return known[child]
            waiting += child.children
        elif not child.isspace():
            return child.rstrip()[-1:] in ENDS
    return False


def module(node: Node) -> str | None:
    """What a page builder calls a module, without the number that it gives it: "et_pb_text et_pb_text_3"."""
    return DIGITS.sub("", f"{node.tag} {node.attrs['class']}") if node.get("class") else None


DIGITS = re.compile(r"(?<![\d_-])[\d_-]{1,24}(?=\s|$)")
AS_MUCH = 0.6
LEAST_WEIGHT = 750.0  # that others are measured by
NEIGHBOUR = 0.25  # of the best element's score, for a chunk beside it
ROW = 200.0  # weight of a row of a layout table beside one of the article: letters have one for each paragraph
STORY = 600.0  # of a row that may end in a link: "Read more"
FURTHER = 1.6  # times as much for one further away


def best_inside(scores: Scores) -> Scores:
    """For each element the best score in it."""
    best: Scores = {}
    for node, score in scores.items():
        for holder in node.lineage():
            if best.get(holder, 0.0) >= score:
                break
            best[holder] = score
    return best


def with_kin(top: Node, scores: Scores) -> set[Node]:
    """Elements of the same tag and class as `top`, and what lies around them."""
    names = top.get("class")
    if not names:
        return set()
    least = max(300.0, 0.1 * top.weight)
    kin = [
        node
        for node in scores
        if node.tag == top.tag and node.get("class") == names
        and (node.parent is top.parent or node.own + node.weight > least)
        and node.links <= 0.3 * node.size
    ]  # fmt: skip
    found: set[Node] = set()
    for node in kin:
        for holder in node.lineage():
            if holder in found:
                break
            found.add(holder)
    return found


def is_other_article(node: Node) -> bool:
    """An article of its own: below one, pages that never end load the next."""
    return node.tag == "article" or node.find("h1", "article") is not None


def stands_by(node: Node) -> bool:
    """A paragraph beside the article's element that is running text itself, alone in an element of its own or not."""
    while node.tag in WRAPPERS and len(inner := list(node.elements())) == 1 and inner[0].size == node.size:
        node = inner[0]
    if node.tag != "p" or not node.size:
        return False
    if node.size > 80:
        return node.links < 0.25 * node.size
    return node.links == 0 and node.text()[-1] in ENDS


WRAPPERS = frozenset(("div", "section"))
ENDS = frozenset(".!?。؟۔")  # of sentences
