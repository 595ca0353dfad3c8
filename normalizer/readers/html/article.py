"""Where on a page the article is: the element whose paragraphs stand together.

Found:      an element with several paragraphs as children or grandchildren, with the siblings that belong to it
Not found:  teasers, one paragraph in an element each; navigation, comments, sidebars, by tag, role, class and id

What fills a great part of the page is never taken for frame, whatever its class says.
"""

import re
from collections.abc import Iterator

from normalizer.readers.html.tree import Node

HEAVY = frozenset("p pre blockquote td div li section article font span center dd".split())
BLOCKS = frozenset(
    "p pre blockquote td div li section article main ul ol dl table tr tbody figure h1 h2 h3 h4 h5 h6 header footer aside "
    "nav form fieldset details center dd dt address hr figcaption body html".split()
)
LIKELY_OUT = frozenset("nav footer form dialog menu aside".split())
OUT_TAGS = frozenset("button select textarea input label noscript iframe head title".split())
OUT_ROLES = frozenset("navigation complementary contentinfo search dialog alertdialog banner menu toolbar".split())

# Words in class and id of what is not the article. A boundary before each, so that "download" is no "ad".
OUT = re.compile(
    r"""(?:^|[\s_-])(?:
      ad | ads | advert\w* | adbox | adslot | banner | breadcrumbs? | comments? | commentlist | disqus | cookie\w* | consent
    | footer | gdpr | hidden | login | masthead | menu | modal | nav | navbar | navigation | newsletter\w* | overlay
    | pagination | pager | paywall | popup | popular | print-?only | promo\w* | recirc\w* | recommend\w* | related\w* | remark
    | rss | screen-reader-text | share | sharebar | sharing | shared?-?links | sidebar | signup | skip-?link | social\w*
    | sponsor\w* | subscri\w+ | tags? | taglist | teaser\w* | toolbar | tools | trending | visually-?hidden | widget
    | most-?read | read-?more | more-?stories | more-?news | meta-?nav | outbrain | taboola | sr-only | utility | jp-relatedposts
    | author-?bio | about-?the-?author | author-?box | bio | kommentare? | verwandte\w* | meistgelesen | newsticker | anzeige
    | werbung | relacionad[oa]s | comentarios? | compartir | publicidad | commentaires? | partage | publicite
    )(?:$|[\s_-]|\d)""",
    re.VERBOSE | re.IGNORECASE,
)
IN = re.compile(
    r"article-?(?:body|content|text)|(?:entry|post|story|page|main)-?(?:body|content|text)|content-?body|body-?text|articlebody"
    r"|story-?body|instapaper_body|hentry|post-article|\bcontent\b|\barticle\b|\bentry\b|\bstory\b|text-?body|artikel|beitrag",
    re.IGNORECASE,
)
STOPS = re.compile(r"[.,;:!?،؛؟۔。、！？」»”]")
LEAST = 25
GREAT = 0.4  # share of a page that is never frame


def is_out(node: Node) -> bool:
    """Whether an element is of the page's frame by its tag, role, class or id."""
    attrs = node.attrs
    if node.tag in OUT_TAGS:
        return True
    if node.share > GREAT:  # "ad-portal" around a whole page, a form around all of it
        return False
    if node.tag in LIKELY_OUT or attrs.get("role") in OUT_ROLES or "hidden" in attrs or attrs.get("aria-modal") == "true":
        return True
    style = attrs.get("style", "")
    if style and "none" in style and re.search(r"display\s*:\s*none", style):
        return True
    names = node.names()
    return bool(names) and node.tag not in ("body", "html", "article", "main") and bool(OUT.search(names))


def find_article(root: Node) -> Node:
    """An element that holds the article and little else; the page's body where none stands out.

    It may be made up: a row of siblings that hold the article together, without those between that don't.
    """
    body = root.find("body") or root
    measure(body)
    weigh(body)
    scores = scored(body)
    if not scores:
        return body
    top = max(scores, key=lambda node: scores[node])
    return widened(climbed(top, scores, body), scores, body)


def measure(body: Node) -> None:
    """Set each element's share of the page's characters that are not white space, and how many of its own are links."""
    order = [body, *body.descendants()]
    for node in reversed(order):
        size = linked = 0.0
        for child in node.children:
            if isinstance(child, str):
                size += len(child.strip())
            else:
                size += child.share
                linked += child.linked
        node.share = size
        node.linked = size if node.tag == "a" else linked
    total = body.share or 1.0
    for node in order:
        node.linked = node.linked / node.share if node.share else 0.0
        node.share /= total


def weigh(body: Node) -> None:
    """Set each element's own running text, and its weight: that of all in it that is no frame."""
    order: list[Node] = []
    waiting = [body]
    while waiting:
        node = waiting.pop()
        node.weight = node.own = 0.0
        if node is not body and is_out(node):
            continue
        order.append(node)
        waiting += node.elements()
    for node in reversed(order):
        if node.tag in HEAVY or node is body:
            node.own = own_weight(node)
        node.weight += node.own
        if node.parent is not None:
            node.parent.weight += node.weight


def own_weight(node: Node) -> float:
    """What the text weighs that stands in this element and in no block inside it: its letters outside links.

    Punctuation makes it heavier: running text has it, labels and menus don't.
    """
    text: list[str] = []
    links = 0
    waiting: list[tuple[Node | str, bool]] = [(child, False) for child in reversed(node.children)]
    while waiting:
        child, linked = waiting.pop()
        if isinstance(child, str):
            text.append(child)
            links += len(child) if linked else 0
        elif child.tag not in BLOCKS and child.tag not in OUT_TAGS:
            waiting += [(inner, linked or child.tag == "a") for inner in reversed(child.children)]
    words = " ".join("".join(text).split())
    if len(words) < LEAST or links > len(words) * 0.5:
        return 0.0
    return 100 + min(300, len(words) - links) + 100 * len(STOPS.findall(words))


# How much an element speaks for itself, by its tag: lists and headings are rarely an article's element.
BASE = {"div": 5, "article": 8, "main": 5, "section": 3, "pre": 3, "td": 3, "blockquote": 3, "address": -3, "ol": -3, "ul": -3,
        "dl": -3, "dd": -3, "dt": -3, "li": -3, "form": -3, "th": -5}  # fmt: skip
MARKED = 25.0


def scored(body: Node) -> dict[Node, float]:
    """Scores of the elements around paragraphs: each paragraph speaks for its parent, half as much for the one above.

    The method is Readability's (Arc90, 2009): neighbours in one element outweigh as many teasers in an element each.
    """
    scores: dict[Node, float] = {}
    for node in body.descendants():
        if not node.own or node.weight == 0.0:
            continue
        for level, parent in enumerate((node, *node.ancestors())[: 5]):
            if level == 0:
                if node.tag in ("p", "li", "pre", "span", "font", "blockquote"):
                    continue
            if parent not in scores:
                scores[parent] = BASE.get(parent.tag, 0) + spoken_for(parent)
            scores[parent] += node.own / 100 / (1 if level < 2 else 2 if level == 2 else level * 3)
            if parent is body:
                break
    return {node: score * (1 - node.linked) for node, score in scores.items()}


def spoken_for(node: Node) -> float:
    """What an element says of itself: by class and id, by role, by schema.org."""
    if "articlebody" in node.get("itemprop").lower():
        return 2 * MARKED
    names = node.names()
    return MARKED * bool(IN.search(names)) - MARKED * bool(OUT.search(names)) if names else 0.0


def climbed(top: Node, scores: dict[Node, float], body: Node) -> Node:
    """Up where what lies above says as much: several good elements in one, a better score, an only child."""
    good = [node for node in scores if scores[node] >= 0.75 * scores[top]]
    if len(good) > 3:
        above = [set(node.ancestors()) for node in good if node is not top]
        shared = next((node for node in top.ancestors() if sum(node in others for others in above) >= 3), None)
        if shared is not None and shared is not body and shared.tag != "html":
            top = shared
    last = scores.get(top, 0.0)
    least = last / 3
    for node in top.ancestors():
        if node is body or scores.get(node, 0.0) and scores[node] < least:
            break
        if node in scores:
            if scores[node] > last:
                top = node
                break
            last = scores[node]
    while top.parent is not None and top.parent is not body and sum(1 for _ in top.parent.elements()) == 1:
        top = top.parent
    return top


def widened(top: Node, scores: dict[Node, float], body: Node) -> Node:
    """The element with those beside and around it that belong to it: itself, or a headless parent of them.

    Going up, a sibling belongs where it holds a good element of its own (an article in several chunks); directly
    beside the element also where it is a paragraph. What lies between two that belong goes with them.
    """
    best: dict[Node, float] = {}
    for node, score in scores.items():
        for holder in (node, *node.ancestors()):
            if best.get(holder, 0.0) >= score:
                break
            best[holder] = score
    least = max(10.0, scores.get(top, 0.0) * 0.25)
    article = node = top
    beside = True
    while node.parent is not None and node is not body:
        children = list(node.parent.elements())
        belong = [
            child is node or not is_out(child) and (
                best.get(child, 0.0) >= least and (beside or not is_other_article(child)) or beside and stands_by(child)
            )
            for child in children
        ]  # fmt: skip
        if sum(belong) > 1:
            first, last = belong.index(True), len(belong) - belong[::-1].index(True)
            row = Node(node.parent.tag, node.parent.attrs, node.parent.parent)
            row.children = [
                article if child is node else child
                for child, chosen in zip(children[first:last], belong[first:last], strict=True)
                if chosen or goes_along(child)
            ]
            row.weight, row.share = node.parent.weight, node.parent.share
            article = row
        node, beside = node.parent, False
    return article


def is_other_article(node: Node) -> bool:
    """An article of its own: below one, pages that never end load the next."""
    return node.tag == "article" or node.find("h1", "article") is not None


def goes_along(node: Node) -> bool:
    """What may stand between two parts of an article: anything that is no frame and not mostly links."""
    return not is_out(node) and node.linked < 0.5


def stands_by(node: Node) -> bool:
    """A paragraph beside the article's element that is running text itself."""
    if node.tag != "p":
        return False
    length = len(node.text())
    return (length > 80 and node.linked < 0.25) or (length > 0 and node.linked == 0 and node.text()[-1] in ".!?。؟۔")


def left_out(root: Node, article: Node) -> Iterator[tuple[Node, str]]:
    """The elements beside the article, with why they are not in it: the highest ones that hold text."""
    path = {id(article), *(id(node) for node in article.ancestors())}
    waiting = [root]
    while waiting:
        node = waiting.pop()
        for child in node.elements():
            if child is article:
                continue
            if id(child) in path:
                waiting.append(child)
            elif any(text.strip() for text in child.strings()):
                yield child, "frame" if is_out(child) else "beside the article"
