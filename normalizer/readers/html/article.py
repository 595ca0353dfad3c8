"""Where on a page the article is: the elements whose paragraphs stand together, with what belongs to them.

Found:      the element with the most running text in its own paragraphs, up to the element that holds all of its
            chunks; paragraphs and chunks beside it; the lead between the headline and it
Not found:  teasers, one paragraph in an element each; navigation, comments, sidebars (by `frame`); the next article
            that a page without an end loads below

The scores are Readability's (Arc90, 2009): each paragraph speaks for its parent, half as much for the one above, so
that neighbours in one element outweigh as many teasers in an element each. Where too little comes of it, frame is
looked for by tags alone, then not at all, as Readability's later attempts do.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from normalizer.readers.html.captions import PICTURES, is_caption
from normalizer.readers.html.chunks import Chunks, Scores
from normalizer.readers.html.frame import HEADINGS, is_foreign, is_frame, says_article, says_excerpt
from normalizer.readers.html.names import says
from normalizer.readers.html.tree import BLOCKS, Node

ENOUGH = 1_500  # weight of an article: two or three sentences
GREAT = 0.5  # share of a page's running text that is never frame
PARAGRAPHS = frozenset("p li pre span font blockquote dd dt".split())

# How much an element speaks for itself, by its tag: lists and headings are rarely an article's element.
BASE = {"div": 5, "article": 8, "main": 5, "section": 3, "pre": 3, "td": 3, "blockquote": 3, "address": -3, "ol": -3,
        "ul": -3,        "dl": -3, "dd": -3, "dt": -3, "li": -3, "form": -3, "th": -5}  # fmt: skip
MARKED = 25.0
NONE: frozenset[Node] = frozenset()


def find_article(order: Sequence[Node], headline: Node | None = None, below: frozenset[Node] = NONE) -> list[Node]:
    """The elements that hold the article and little else, in their order; the page's body where none stands out.

    `order` is the body and all elements in it, weighed; `below` are other articles.
    """
    body = order[0]
    raw = body.raw
    best, most = [body], 0.0
    for strictness in (2, 1, 0):
        judge(order, raw, strictness, below)
        scores = scored(order, headline)
        if not scores:
            continue
        top = max(scores, key=lambda node: scores[node])
        found = widened(climbed(top, scores, body), scores, body)
        weight = sum(node.weight for node in found)
        if weight > 2 * most:
            best, most = found, weight
        if most >= min(ENOUGH, raw / 2):
            break
    if strictness < 2:
        judge_again(order, raw, best, below)
    return [whole] if (whole := held_by_one(order, sum(node.weight for node in best))) else best


def held_by_one(order: Sequence[Node], most: float) -> Node | None:
    """The `main`, or the smallest element that holds nearly all running text, where what was found, of weight `most`,
    is little of it and it is no list of other pages: chunks too small and too alike to stand out."""
    holder = order[0]
    least = NEARLY_ALL * holder.weight
    while (child := next((child for child in holder.elements() if child.weight >= least), None)) is not None:
        holder = child
    main = next((node for node in order if node.tag == "main" and not node.out), None)
    for node, little in ((main, 0.5), (holder, LITTLE)):
        if node is None or node is order[0] or most >= little * node.weight or node.links >= 0.25 * node.size:
            continue
        if node.find("article") is None:
            return node
    return None


NEARLY_ALL = 0.8
LITTLE = 0.3


def judge_again(order: Sequence[Node], raw: float, article: Sequence[Node], below: frozenset[Node]) -> None:
    """Mark the frame as strictly as leaves the article most of its text: what was sought without regard to
    names may still hold comments."""
    most = sum(node.raw for node in article)
    for strictness in (2, 1, 0):
        judge(order, raw, strictness, below)
        if sum(node.weight for node in article) >= MOST * most:
            break


MOST = 0.75


def next_articles(order: Sequence[Node], headline: Node | None) -> frozenset[Node]:
    """What pages that never end load below an article, where it has text: where the headline stands in an `article`,
    another one with its h1; what lies around an h1 of the headline's class ("post-title"): plain ones are of sections.
    """
    if headline is None or headline.tag != "h1":
        return NONE
    first = next((node for node in headline.ancestors() if node.tag == "article"), order[0])
    titles = {name for name in headline.get("class").split() if ENTRY_TITLE.search(name)}
    found: set[Node] = set()
    others = (node for node in order[headline.first + 1 :] if node.tag == "h1" and node.size)
    for node in islice(others, MOST_HEADLINES):
        own = next((above for above in node.ancestors() if above.tag == "article"), order[0])
        if first is not order[0] and not own.holds(headline):
            found.add(own)
        elif not titles.isdisjoint(node.get("class").split()):
            found.add(branch(node, headline))
    rest = first.raw - sum(node.raw for node in found if first.holds(node))
    return frozenset(found) if rest >= ENOUGH else NONE


MOST_HEADLINES = 50
ENTRY_TITLE = re.compile(r"(?:post|entry|article|story|news|single|item)[_-]{1,2}(?:title|headline)", re.IGNORECASE)


def branch(node: Node, other: Node) -> Node:
    """The highest element around one that does not hold the other."""
    while node.parent is not None and not node.parent.holds(other):
        node = node.parent
    return node


def judge(order: Sequence[Node], raw: float, strictness: int, below: frozenset[Node]) -> None:
    """Mark what is frame or one of the articles `below`, all in it too, and set the weight of each element's text that
    is none."""
    great = GREAT * raw
    body = order[0]
    body.out, body.weight = False, body.own
    blocks = BLOCKS
    for node in order[1:]:
        parent = node.parent or body
        node.weight = 0.0
        if parent.out:
            node.out = True
            continue
        node.weight = node.own
        strict = strictness if not parent.own or node.tag in blocks else 0  # what stands in a sentence is no frame
        if (is_frame(node, strict) and (node.raw <= great or is_foreign(node))) or (below and node in below):
            node.out, node.weight = True, 0.0
        else:
            node.out = False
    for node in reversed(order):
        if node.weight and node is not body and node.parent is not None:
            node.parent.weight += node.weight


# -- scores


def scored(order: Sequence[Node], headline: Node | None) -> Scores:
    """Scores of the elements around paragraphs: each speaks for itself, its parent and three above.

    What stands under the headline is worth more. A heading is none, though it be called "article-title", nor is a
    caption, though it be called "caption-text".
    """
    scores: Scores = {}
    body = order[0]
    for node in order:
        if node.own and not node.out:
            parent: Node | None = node
            for level in range(5):
                if parent is None:
                    break
                if (level or node.tag not in PARAGRAPHS) and parent.tag not in UNSCORED:
                    if parent not in scores:
                        scores[parent] = BASE.get(parent.tag, 0) + spoken_for(parent)
                    scores[parent] += node.own / 100 / SHARES[level]
                if parent is body:
                    break
                parent = parent.parent
    first = headline.place if headline else 0
    last = first + headline.size + NEAR if headline else -1
    return {
        node: score
        * (1 - node.links / (node.size or 1))
        * (UNDER if node.place <= last and node.place + node.size > first else 1)
        for node, score in scores.items()
    }


UNSCORED = HEADINGS | {"figcaption", "figure"}
SHARES = (1, 1, 2, 9, 12)
NEAR = 1_000  # characters under the headline
UNDER = 1.2


def spoken_for(node: Node) -> float:
    """What an element says of itself: by class and id, by schema.org."""
    if "articlebody" in node.get("itemprop").lower():
        return 2 * MARKED
    names = node.names()
    if not names:
        return 0.0
    return MARKED * (says_article(names) and not says_excerpt(names)) - MARKED * is_frame(node)


# -- from the best element to all that belongs


def climbed(top: Node, scores: Scores, body: Node) -> Node:
    """Up where what lies above says as much: several good elements in one, a better score, an only child."""
    good = [node for node in scores if scores[node] >= 0.75 * scores[top]]
    if len(good) > 3:
        others = [node for node in good[:20] if node is not top]
        shared = next((node for node in top.ancestors() if sum(map(node.holds, others)) >= 3), None)
        if shared is not None and shared is not body and shared.tag != "html":
            top = shared
    if top is body:
        return body
    last = scores.get(top, 0.0)
    least = last / 3
    for node in top.ancestors():
        if node is body or (scores.get(node, 0.0) and scores[node] < least):
            break
        if node in scores:
            if scores[node] > last:
                top = node
                break
            last = scores[node]
    while top.parent is not None and top.parent is not body and sum(1 for _ in top.parent.elements()) == 1:
        top = top.parent
    return top


def widened(top: Node, scores: Scores, body: Node) -> list[Node]:
    """The element with those beside and around it that belong to it; what lies between two of them goes along,
    not what closes the element, which may well be its own end: a call, a box about the author."""
    chunks = Chunks(top, scores)
    found = [top]
    before: list[Node] = []  # from below, what stands beside `found` in `node`: it goes along once more is found beyond
    node, beside = top, True
    while node.parent is not None and node is not body:
        children = list(node.parent.elements())
        belong = [child is node or (not child.out and chunks.belongs(child, beside)) for child in children]
        belong = list(chunks.with_series(children, belong))
        first, here, last = belong.index(True), children.index(node), len(belong) - belong[::-1].index(True)
        if first < here:
            found = [*between(children[first:here], belong[first:here]), *filter(goes_along, reversed(before)), *found]
            before.clear()
        while last < len(children) and is_appended(children[last]):
            belong[last] = True
            last += 1
        if last > here + 1:
            found += between(children[here + 1 : last], belong[here + 1 : last])
        before += reversed(children[:first])
        node, beside = node.parent, False
    return found


def is_appended(node: Node) -> bool:
    """Whether an element is called what stands below an article and is part of it: notes, a press release's contact."""
    return says_appended(node.names()) or "mso-element:footnote-list" in node.get("style")


says_appended = says(
    r"(?:^|[\s_-])(?:footnotes?|endnotes?|boilerplate|(?:media|press|release)-?contacts?|contact-?block|notes?-(?:to|for)-editors?)"
    r"(?:$|[\s_-])"
)


def between(children: Sequence[Node], belong: Sequence[bool]) -> Iterator[Node]:
    """Those that belong to the article, and what goes along."""
    return (child for child, chosen in zip(children, belong, strict=True) if chosen or goes_along(child))


def goes_along(node: Node) -> bool:
    """What may stand between two parts of an article: anything that is no frame and not mostly links; a picture with
    its caption may be a link as a whole."""
    return (not node.out and (node.links < 0.5 * node.size or is_pictured(node))) or not node.size


def is_pictured(node: Node) -> bool:
    if node.size > LONGEST_PICTURED or node.find(*PICTURES) is None:
        return False
    inner = list(islice(node.descendants(), FEW_INSIDE))
    return any(is_caption(part) for part in inner) and all(part.tag not in HEADINGS for part in inner)


LONGEST_PICTURED = 400  # characters
FEW_INSIDE = 20


def left_out(root: Node, article: Sequence[Node]) -> Iterator[tuple[Node, str]]:
    """The elements beside the article, with why they are not in it: the highest ones that hold text."""
    taken = {id(node) for node in article}
    path = {id(above) for node in article for above in node.ancestors()}
    waiting = [root] if id(root) not in taken else []
    while waiting:
        node = waiting.pop()
        for child in node.elements():
            if id(child) in taken:
                continue
            if id(child) in path:
                waiting.append(child)
            elif child.size:
                yield child, "frame" if is_frame(child) else "beside the article"
