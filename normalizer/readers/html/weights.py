"""How much running text each element of a page holds, and how much of it is links: what finding the article goes by.

Found:      blocks of more than a label's length that are not mostly links: each weighs by its characters outside links
            and its punctuation
Not found:  text in links; one around several paragraphs is no link: it was never closed, or is a whole article's
"""

import re
from collections.abc import Iterable, Sequence

from normalizer.readers.html.tree import BLOCKS, Node

STOPS = re.compile(r"[.,;:!?،؛؟۔।。、！？，：；」»”]")
LEAST = 25  # characters: a shorter block is a label
LONGEST_LINK = 600


def weigh(order: Sequence[Node]) -> None:
    """Set each element's number, its size in characters, how many of them are links, and the weight of its own text.

    `order` is an element and all in it, as they stand on the page.
    """
    measure(order)
    place, linked = 0, -1  # `linked`: the last element of the link that the loop is in
    for node in order:
        node.place, place = place, place + node.place
        if node.first <= linked:
            node.own = 0.0
        elif node.tag == "a" and is_link(node):
            linked = node.last


def pass_over(nodes: Iterable[Node]) -> None:
    """The same of elements that stand before or around all that is read: they hold nothing."""
    for node in nodes:
        node.first, node.last = -1, -2
        node.size = node.links = node.place = node.chars = node.linked = node.stops = node.anchors = 0
        node.own = node.raw = node.weight = 0.0
        node.out = False


def measure(order: Sequence[Node]) -> None:
    """The same of elements alone: `place` is how much text each holds directly until `weigh` adds that up.

    One loop with local names: it runs over every element of a page.
    """
    find, blocks, least = STOPS.findall, BLOCKS, LEAST
    for index in range(len(order) - 1, -1, -1):
        node = order[index]
        direct = inner = links = chars = linked = stops = anchors = 0
        raw = own = 0.0
        last = index
        for child in node.children:
            if isinstance(child, str):
                if not child.isspace():
                    length = len(child)
                    direct += length
                    if length > 9:
                        stops += len(find(child))
            else:
                inner += child.size
                links += child.links
                raw += child.raw
                anchors += child.anchors
                last = child.last
                if child.tag not in blocks:
                    chars += child.chars
                    linked += child.linked
                    stops += child.stops
        size = direct + inner
        chars += direct
        if node.tag == "a":
            anchors += 1
            if size < LONGEST_LINK and "href" in node.attrs:
                links, linked = size, chars
        elif chars >= least and linked <= chars * 0.5 and node.tag in blocks:
            own = 100.0 + min(300, chars - linked) + 100 * stops
        node.first, node.last, node.place, node.size, node.links = index, last, direct, size, links
        node.chars, node.linked, node.stops, node.anchors, node.own, node.raw = (
            chars,
            linked,
            stops,
            anchors,
            own,
            raw + own,
        )


def is_link(node: Node) -> bool:
    """Whether an element is a link; one around several paragraphs was never closed, or is a whole article's."""
    return node.tag == "a" and node.size < LONGEST_LINK and "href" in node.attrs
