"""What the article's texts stand in, and what else stands there: how far the article goes.

Found:      elements around texts and around short sentences between them, in elements of the same class too, as the
            last posts of a live blog are; boxes that page builders set around each paragraph; lists beside texts; a box
            of short sentences below the element of the texts
Not found:  what is mostly links; the line over a form; a box with a link or a control
"""

from collections.abc import Sequence
from itertools import islice

from normalizer.readers.html.chunks import is_closed
from normalizer.readers.html.frame import CONTROLS
from normalizer.readers.html.meta_lines import LABEL, STOPS
from normalizer.readers.html.parts import NEAR, Part, is_quotation, is_text
from normalizer.readers.html.tree import Node


def around_texts(parts: Sequence[Part], texts: Sequence[int]) -> tuple[set[int], int]:
    """What the parts stand in that are texts, or short sentences between them or in elements of the same class, as the
    last posts of a live blog are, and lists and quotations among bare texts; and the last index of a part between
    texts."""
    homes = {id(home(part)) for part in parts[texts[0] : texts[-1] + 1] if is_text(part) or is_sentence(part)}
    bare = {id(parts[index].node) for index in texts if is_bare(parts[index])}
    classes = {home_class(parts[index]) for index in texts} - {None}
    ends = [texts[-1]]
    boxes = Boxes([parts[index] for index in texts])
    for index, part in enumerate(parts):
        around = id(home(part))
        told = is_sentence(part) if around in homes else id(part.node) in bare and says_something(part)
        if told or is_plain_item(part, homes) or (index > texts[-1] and boxes.hold(part)):
            ends.append(index)
        elif is_plain_item(part, bare) or (part.kind == "blockquote" and around in bare):
            ends.append(index)
            homes.add(id(part.node))
        elif index > texts[-1] and boxes.close(part):
            ends.append(index)
        elif around not in homes and is_sentence(part) and home_class(part) in classes:
            ends.append(index)
            homes.add(around)
    return homes, max(ends)


class Boxes:
    """Elements that page builders set around each paragraph: what these stand in, and what their texts are."""

    def __init__(self, texts: Sequence[Part]) -> None:
        self.holders = {id(box(part).parent) for part in texts}
        self.classes = {node_class(part.node) for part in texts} - {None}
        self.around = {id(place.parent) for part in texts if (place := home(part)) is not None}
        self.closing: dict[int, bool] = {}  # boxes of sentences among what lines below the texts stand in
        self.tags = {part.node.tag for part in texts}

    def close(self, part: Part) -> bool:
        """Whether a line below the texts stands in a box of sentences beside their element: short facts at the end."""
        around = home(part)
        if part.kind not in ("paragraph", "heading") or around is None or id(around.parent) not in self.around:
            return False
        if id(around) not in self.closing:
            self.closing[id(around)] = is_told(around)
        return self.closing[id(around)]

    def hold(self, part: Part) -> bool:
        """Whether a short sentence stands in a box beside those of the texts, or in an element of their class; not the
        line over a form."""
        around = box(part)
        if not (part.kind == "paragraph" or around.tag in ("dt", "dd")) or not says_something(part):
            return False
        if around.links or around.size > 2 * len(part.text) + LABEL:
            return False
        alike = part.node.tag in self.tags and id(around.parent) in self.holders
        if not alike and node_class(part.node) not in self.classes:
            return False
        return all(inner.tag not in ("form", "input") for inner in islice(around.descendants(), NEAR))


def is_told(box: Node) -> bool:
    """Whether a box holds sentences in paragraphs of their own, and no link or control."""
    if box.links or box.out:
        return False
    inner = list(islice(box.descendants(), NEAR))
    told = [node for node in inner if node.tag == "p" and node.size]
    return len(told) > 1 and all(map(is_closed, told)) and all(node.tag not in CONTROLS for node in inner)


def box(part: Part) -> Node:
    """The largest element near one whose running text is the part's alone."""
    node = part.node
    for above in islice(part.node.ancestors(), BOXED):
        if not node.weight or above.weight != node.weight:
            break
        node = above
    return node


BOXED = 12  # elements in one another


def home(part: Part) -> Node | None:
    """What a part stands in beside others: of a paragraph in a quotation, what the quotation stands in."""
    around = part.node.parent
    while around is not None and is_quotation(around):
        around = around.parent
    return around


def is_bare(part: Part) -> bool:
    """Whether a part is one of several in its element, without one of its own: paragraphs that only breaks part."""
    return part.kind == "paragraph" and part.node.tag in HOLDERS and part.node.size > 2 * len(part.text)


HOLDERS = frozenset("div section article main td body center".split())


def home_class(part: Part) -> tuple[str, str] | None:
    """The tag and class of what a part stands in: those of all posts of a live blog are the same."""
    around = home(part)
    return node_class(around) if around is not None else None


def node_class(node: Node) -> tuple[str, str] | None:
    return (node.tag, node.attrs["class"]) if node.get("class") else None


def is_plain_item(part: Part, homes: set[int]) -> bool:
    """Whether it is an item, with a link at most in its words, of a list that stands beside texts: a fact box may end
    an article."""
    if part.kind != "list_item" or part.linked > MOST_LINKED_ITEM * len(part.text):
        return False
    around = list_of(part)
    return around is not None and around.tag in ("ul", "ol") and id(around.parent) in homes


def list_of(part: Part) -> Node | None:
    """What an item stands in, also as a paragraph of its own (`<li><p>`)."""
    node = part.node
    return (
        node.parent.parent if node.tag == "p" and node.parent is not None and node.parent.tag == "li" else node.parent
    )


MOST_LINKED_ITEM = 0.4


def is_sentence(part: Part) -> bool:
    """Whether a short paragraph is a sentence: what stands beside it belongs to the article as beside a longer one."""
    return part.node.tag == "p" and says_something(part)


def says_something(part: Part) -> bool:
    return not part.linked and len(part.text) > LEAST_SENTENCE and part.text[-1] in STOPS


LEAST_SENTENCE = 25
