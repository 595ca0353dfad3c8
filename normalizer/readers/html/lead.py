"""What stands between a page's headline and its article's element: the lead, the subtitle, the main picture's caption.

Found:      a paragraph or subtitle of a sentence's length, a figure, also above the headline where one `article` holds
            it with both, an embed; the page's own description
            wherever it stands before the article; a line that names its authors
Not found:  dates, breadcrumbs, share bars, lines of links
"""

import re
from collections.abc import Sequence
from itertools import islice

from normalizer.readers.html.captions import CAPTION_TAGS, is_caption
from normalizer.readers.html.embeds import embed_of, may_embed
from normalizer.readers.html.names import says
from normalizer.readers.html.tree import BLOCKS, Node

says_label = says(
    r"by-?line|author|autor|auteur|writer|\bdate|datum|time|\bmeta\b|entry-meta|post-meta|dossier|kicker|overline|rubri|categor"
    r"|crumb|share|social|info\b|tag|login|search|lang|logo|ticker|breaking|menu|notice"
)
LEAST = 40
MOST = 12  # elements: what is longer is another part of the page
FAR = 3_000  # characters between headline and article


def lead(order: Sequence[Node], article: Sequence[Node], headline: Node | None, description: str | None) -> list[Node]:
    """The elements between headline and article that belong to it, in their order."""
    first = article[0]
    inside = {id(first), *(id(node) for node in first.ancestors())}
    opening = (description or "")[:60].strip()
    between: list[Node] = []
    described: list[Node] = []
    passed = False
    around = article_around(headline, first)
    pictures: list[Node] = []  # of the same `article`, above the headline
    skipped: Node | None = None
    for node in order:
        if node is first:
            break
        if node is headline:
            passed = True
        if node.out or id(node) in inside or (skipped is not None and skipped.holds(node)):
            continue
        if len(opening) > 30 and node.own and node.text().startswith(opening[:40]):
            described.append(node)
        if not passed and node.tag == "figure" and around is not None and is_captioned(node) and around.holds(node):
            pictures.append(node)
        elif passed and node is not headline and (leads(node) or heads(node, first, headline) or tops(node, headline)):
            between.append(node)
            skipped = node
    if len(between) > MOST or sum(node.size for node in between) > FAR:
        between = []
    return [*pictures[:MOST_PICTURES], *(between or described[:1])]


MOST_PICTURES = 2  # above a headline


def article_around(headline: Node | None, first: Node) -> Node | None:
    """The `article` that holds the headline and the text, where there is one."""
    above = headline.ancestors() if headline is not None else ()
    return next((node for node in above if node.tag == "article" and node.holds(first)), None)


def heads(node: Node, first: Node, headline: Node | None) -> bool:
    """Whether a heading heads the article's first element: it stands beside it, in one that does not hold the headline,
    as the heading of a live blog's newest post."""
    above = node.parent
    if node.tag not in SUBHEADS or above is None or above is not first.parent or not node.size or node.links:
        return False
    return headline is not None and not above.holds(headline)


SUBHEADS = frozenset(("h2", "h3", "h4", "h5", "h6"))


def tops(node: Node, headline: Node | None) -> bool:
    """Whether a short heading right below the headline is a subtitle: words alone, no date, no link, no rubric."""
    if node.tag not in ("h2", "h3") or node.parent is None or headline is None or node.parent is not headline.parent:
        return False
    beside = list(islice(node.parent.elements(), FEW))
    at = next((place for place, child in enumerate(beside) if child is node), 0)
    if not at or beside[at - 1] is not headline or node.links or not LEAST_SUBTITLE <= node.size < LEAST:
        return False
    text = node.text()
    return text.count(" ") > 2 and not any(map(str.isdigit, text)) and not says_label(node.names())


LEAST_SUBTITLE = 20
FEW = 8


def is_captioned(node: Node) -> bool:
    return node.size > 0 and node.find("figcaption") is not None


def embeds_beside(order: Sequence[Node], article: Sequence[Node], headline: Node | None) -> list[Node]:
    """Embeds beside the article's elements: in the smallest element around these and the headline."""
    if order[0] in article:
        return []
    around = next(
        (
            node
            for node in article[-1].ancestors()
            if node is order[0] or node.tag == "article" or (headline is not None and node.holds(headline))
        ),
        None,
    )
    if around is None or around is order[0]:
        return []
    found: list[Node] = []
    taken = set(article)
    index = around.first
    while index <= around.last:  # what is taken is passed over whole: most of the page
        node = order[index]
        index += 1
        if node in taken:
            index = node.last + 1
        elif may_embed(node) and not (node.parent is not None and node.parent.out) and embed_of(node):
            found.append(node)
            index = node.last + 1
    return found


def is_author(node: Node) -> bool:
    """Whether an element is called an author's name: by schema.org, by its link or by its class."""
    return node.get("rel") == "author" or node.get("itemprop") == "author" or says_byline(node.called())


def is_author_link(node: Node) -> bool:
    """Whether a short link leads to an author's page by its address: "/author/jane-roe"."""
    return node.tag == "a" and 0 < node.size <= LONGEST_NAME and AUTHOR_PAGE.search(node.get("href")) is not None


AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:e[ns]?)?|auteurs?|byline|journalists?|reporters?|yazar(?:lar)?|muhabir)/[^/]"
)
LONGEST_NAME = 50  # characters


def holds_authors(node: Node) -> bool:
    """Whether a short element holds what is called an author's name; no sentence about them."""
    return node.size <= LONGEST_LINE and any(map(is_author, islice(node.descendants(), FEW_INSIDE)))


FEW_INSIDE = 4
LINES = frozenset("p div address h3 h4".split())
LONGEST_LINE = 100


def is_byline(node: Node) -> bool:
    """Whether a short element names the author by its class, or by schema.org."""
    if not 3 < node.size <= LONGEST_BYLINE or node.tag in ("a", "span", "strong", "h1"):
        return False
    if node.own > 400 and not DATED.fullmatch(node.text()):
        return False
    return node.get("itemprop") == "author" or says_byline(node.called())


def says_byline(names: str) -> bool:
    """Whether class or id call an element a byline; not whom a quotation or a comment is by: "quote__author"."""
    return says_author(names) and not says_quoted(names)


says_quoted = says(r"(?:quote|comment)[_-]{1,2}author")
says_author = says(
    r"(?:^|[\s_-])(?:by-?lines?|authors?|author-name|autor(?:en|es)?|auteurs?|writers?|write-?by|reporters?|submitted|muhabir|yazar"
    r"|giornalist[ai]|redactor(?:es)?|contributors?|signature|reader-credits)(?:$|[\s_-])"
)
LONGEST_BYLINE = 160
# Much punctuation is a date's ("Ana Berg, Monday, February 29, 2016, 11:10"), or that of sentences about the author.
DATED = re.compile(r"(?:(?!\w{3}[.!?]\s\w).)*\d.*")


def is_author_box(node: Node) -> bool:
    """Whether an element of an author's class says more than a byline: who the author is, and what else they wrote."""
    if "data-qa" in node.attrs and says_biography(node.attrs["data-qa"]):
        return True
    if node.size <= LONGEST_BYLINE or node.tag not in ("div", "section", "p", "ul") or not says_byline(node.names()):
        return False
    return node.find("h1") is None  # "byline-wrapper" around title and lead


says_biography = says(r"author-?bio")


def joins_authors(node: Node) -> bool:
    """Whether a byline's authors stand in an element each, with a word between, or after a label in one of its own:
    "By Jane Roe" "and" "John Doe", "by" "Jane Roe"."""
    if "class" not in node.attrs or not 0 < node.size <= LONGEST_BYLINE or not is_byline(node):
        return False
    blocks = [child for child in node.elements() if child.tag in BLOCKS and child.size]
    joint = any(isinstance(child, str) and not child.isspace() for child in node.children)
    return len(blocks) > 1 and (joint or blocks[0].size <= LONGEST_JOINT)


LONGEST_JOINT = 3  # characters: "By", "Von"


says_summary = says(r"(?:^|[\s_-])(?:summary|highlights|key-?(?:facts|points|takeaways)|bullets?)(?:$|[\s_-])")


def leads(node: Node) -> bool:
    """Whether an element is of the lead by itself."""
    if (
        node.tag in ("figure", "figcaption")
        or (node.tag in CAPTION_TAGS and is_caption(node))
        or (may_embed(node) and embed_of(node))
    ):
        return True
    if is_byline(node) or (node.tag in LINES and node.chars == node.size and holds_authors(node)):
        return True
    if node.tag in ("ul", "ol") and node.size and not node.links and says_summary(node.called()):
        return True
    if node.chars < LEAST or node.linked > 0.3 * node.chars or not node.own:
        return False
    return not says_label(node.names()) and node.find("time", "input", "button") is None
