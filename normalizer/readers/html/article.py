"""Where on a page the article is: the smallest element that holds nearly all of its running text.

Each paragraph-like element weighs what it says: its letters outside links, more with punctuation, nothing inside
navigation, comments, sidebars. From the top down, the element is left for its child as long as one child holds
nearly all of the weight. What the page itself marks as its article (`itemprop=articleBody`, `<article>`, `<main>`,
JSON-LD's articleBody) is believed where most of the weight lies in it.
"""

import re
from collections.abc import Iterator

from normalizer.readers.html.tree import Node

HEAVY = frozenset("p pre blockquote td div li section article font span center dd".split())
BLOCKS = frozenset(
    "p pre blockquote td div li section article main ul ol dl table tr tbody figure h1 h2 h3 h4 h5 h6 header footer aside "
    "nav form fieldset details center dd dt address hr figcaption body html".split()
)
OUT_TAGS = frozenset("nav footer form button select textarea input label dialog menu aside noscript iframe head title".split())
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
NEARLY_ALL = 0.85


def is_out(node: Node) -> bool:
    """Whether an element is of the page's frame by its tag, role, class or id."""
    attrs = node.attrs
    if node.tag in OUT_TAGS or attrs.get("role") in OUT_ROLES or "hidden" in attrs or attrs.get("aria-modal") == "true":
        return True
    style = attrs.get("style", "")
    if style and "none" in style and re.search(r"display\s*:\s*none", style):
        return True
    names = node.names()
    return bool(names) and node.tag not in ("body", "html", "article", "main") and bool(OUT.search(names))


def find_article(root: Node, known_body: str | None) -> Node:
    """The element that holds the article; the page's body where none stands out."""
    body = root.find("body") or root
    weigh(body)
    total = body.weight
    if not total:
        return body
    marked = told(body, total)
    node = descended(marked or body)
    return widened(node, body)


def weigh(body: Node) -> None:
    """Set the weight of every element to that of the running text in it."""
    order: list[Node] = []
    waiting = [body]
    while waiting:
        node = waiting.pop()
        node.weight = 0.0
        if node is not body and is_out(node):
            continue
        order.append(node)
        waiting += node.elements()
    for node in reversed(order):
        own = own_weight(node) if node.tag in HEAVY or node.tag == "body" else 0.0
        node.weight += own
        if node.parent is not None:
            node.parent.weight += node.weight


def own_weight(node: Node) -> float:
    """The weight of the text that stands in this element and in no block element inside it."""
    text, links = [], 0
    waiting: list[tuple[Node | str, bool]] = [(child, False) for child in reversed(node.children)]
    while waiting:
        child, linked = waiting.pop()
        if isinstance(child, str):
            text.append(child)
            links += len(child) if linked else 0
        elif child.tag not in BLOCKS and child.tag not in OUT_TAGS:
            waiting += [(inner, linked or child.tag == "a") for inner in reversed(child.children)]
    words = " ".join("".join(text).split())
    length = len(words)
    if length < LEAST or links > length * 0.5:
        return 0.0
    return (length - links) * (1.0 + min(3, len(STOPS.findall(words))) * 0.5)


def told(body: Node, total: float) -> Node | None:
    """What the page marks as the article, where it holds most of the weight."""
    best: Node | None = None
    for node in body.descendants():
        if node.weight < 0.5 * total:
            continue
        if "articlebody" in node.get("itemprop").lower() or node.tag in ("article", "main") or node.get("role") in ("article", "main"):
            best = node
    return best


def descended(node: Node) -> Node:
    """Down to the child that holds nearly all of the weight, again and again."""
    while True:
        heaviest = max(node.elements(), key=lambda child: child.weight, default=None)
        if heaviest is None or heaviest.weight < NEARLY_ALL * node.weight or heaviest.tag not in BLOCKS or heaviest.tag == "p":
            return node
        node = heaviest


def widened(node: Node, body: Node) -> Node:
    """Up from a paragraph or a table cell to what can hold an article."""
    while node.tag in ("p", "li", "td", "tr", "tbody", "blockquote", "ul", "ol", "span", "font") and node.parent and node is not body:
        node = node.parent
    return node


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
