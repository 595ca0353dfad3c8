"""What leads away from an article inside it: links around whole blocks, lists of links, what one may skip.

Found:      a headline and its summary in one link, lists of headlines, more links than words, a part that opens with a
            link to its own end
Not found:  a link in a sentence or heading, a picture's link, a list of links between two paragraphs or in an item's
            words
"""

import re
from itertools import islice

from normalizer.readers.html.frame import HEADINGS
from normalizer.readers.html.lead import is_byline
from normalizer.readers.html.mediawiki import is_list
from normalizer.readers.html.names import says
from normalizer.readers.html.parts import MOST_LINKED, NEAR
from normalizer.readers.html.tree import BLOCKS, Node
from normalizer.readers.html.weights import is_link


def is_card(node: Node) -> bool:
    """Whether an element is a link around several blocks: another page's headline and summary.

    None is a link to a place on the page or of a script, a picture with caption and credit, an author's name and role.
    """
    if node.tag != "a" or node.chars == node.size or not is_link(node) or node.get("href").startswith(NOWHERE):
        return False
    texts = [inner for inner in islice(node.descendants(), NEAR) if inner.chars and inner.tag in BLOCKS]
    if len(texts) + (node.chars > 0) < 2 or any(is_byline(inner) for inner in (node.parent, *texts) if inner):
        return False
    return any(inner.tag in HEADINGS for inner in texts) or all(inner.tag != "figcaption" for inner in texts)


NOWHERE = ("#", "javascript:")


def is_sharing(node: Node) -> bool:
    """Whether a short link offers to post the page elsewhere, and no words stand beside it: "Tweet" below a quote."""
    if not 0 < node.size <= LONGEST_OFFER or SHARING.search(node.get("href")) is None or node.parent is None:
        return False
    beside = node.parent.children
    return len(beside) <= MOST_BESIDE and all(child.isspace() for child in beside if isinstance(child, str))


LONGEST_OFFER = 30
MOST_BESIDE = 40  # more are no quotation's
SHARING = re.compile(
    r"(?:twitter|x)\.com/(?:intent/|share)|facebook\.com/(?:sharer|share\.php|dialog/share)|linkedin\.com/(?:sharing|sharearticle)"
    r"|(?:api\.whatsapp\.com/send|wa\.me/)\?|(?:t|telegram)\.me/share|reddit\.com/submit|pinterest\.[a-z.]{2,6}/pin/create|vk\.com/share",
    re.IGNORECASE,
)


def is_other_page(node: Node) -> bool:
    """Whether a quotation is nothing but a link: another page's headline, as systems set it in by its address."""
    return node.tag == "blockquote" and 0 < node.size <= node.links


def is_skipped(node: Node) -> bool:
    """Whether an element opens with a link to its own end: what stands between is no part of what it stands in."""
    opening = islice(node.elements(), 2) if node.tag in ("div", "section") else ()  # a label may stand before it
    target = next((inner.get("href") for inner in opening if inner.tag == "a"), "")
    if len(target) < 2 or target[0] != "#":
        return False
    found = next((inner for inner in islice(node.descendants(), NEAR) if inner.get("id") == target[1:]), None)
    return found is not None and found.size < LONGEST_END and found.place + found.size == node.place + node.size


def is_teaser(node: Node) -> bool:
    """Whether an article inside the article, or an item called an excerpt, is another one's: its headline is a link to
    another page, and little more stands in it."""
    if node.tag not in ("article", "li") or not 0 < node.size < LONGEST_TEASER or not node.links:
        return False
    near = list(islice(node.descendants(), NEAR))
    if node.tag == "li" and not any(says_part(inner.names()) for inner in near):
        return False
    heading = next((inner for inner in near if inner.tag in HEADINGS and inner.size), None)
    if heading is None or heading.links < heading.size:
        return False
    link = next((inner for inner in (*heading.descendants(), *heading.ancestors()) if inner.tag == "a"), None)
    return link is not None and not link.get("href").startswith(NOWHERE)


LONGEST_TEASER = 700
says_part = says(r"(?:^|[\s_-])(?:excerpt|summary|(?:entry|post)-?title|card)(?:$|[\s_-])")
LONGEST_END = 80  # characters of "End of podcast"


def is_link_list(node: Node) -> bool:
    """Whether an element is mostly links: a menu, related stories, tags; not a sentence with a link in it."""
    if node.anchors < 2 or node.links <= MOST_LINKED * node.size or node.weight > 400 or is_list(node):
        return False
    return node.tag not in ("ul", "ol") or is_teasers(node) or not stands_between(node)


def is_teasers(node: Node) -> bool:
    """Whether a list's items are headlines that lead away."""
    return any(inner.tag in TEASING for inner in islice(node.descendants(), NEAR))


TEASING = HEADINGS | {"article"}


def stands_between(node: Node) -> bool:
    """Whether a list has running text of its own element above and below, or words of its item: then it is the
    article's."""
    if node.parent is None:
        return False
    if node.parent.tag == "li":
        return node.parent.chars > node.parent.linked
    texts = [child.first < node.first for child in node.parent.elements() if child.tag in TEXTS and child.raw]
    return True in texts and False in texts


TEXTS = frozenset("p ul ol dl blockquote pre table".split())
