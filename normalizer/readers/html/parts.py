"""What the article is made of before it has a place in the text layer, and the text of one element."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from normalizer.document import Credit, Embed
from normalizer.readers.html.frame import CAMEL, OUT_TAGS, is_heading_alone, quotes
from normalizer.readers.html.mediawiki import is_edit_link
from normalizer.readers.html.names import LONGEST, says
from normalizer.readers.html.tree import BLOCKS, Node
from normalizer.record import Row
from normalizer.span import Span

WHITE = re.compile(r"[ \t\r\n\f\v]{2,}|[\t\r\n\f\v]")  # all but a space alone, which is most of it
FOLDING = ("\n", "  ", "\t", "\r", "\f", "\v")
BREAK = "\N{LINE SEPARATOR}"
MOST_LINKED = 0.6
GREAT = 0.25  # share of the article that is never frame
NEAR = 300  # elements looked at below one
UNREAD = frozenset(("hidden", "placeholder", "fallback"))


class Part(Row):
    """A block of the page before it has a place in the text layer; spans are of its own text."""

    kind: str
    text: str
    node: Node
    linked: int  # characters of it that are links
    timed: int = 0  # that are dates and times by their markup
    embed: Embed | None = None
    fields: tuple[Span, ...] = ()
    credits: tuple[Credit, ...] = ()


def folded(text: str) -> str:
    """Inline text with white space folded as browsers do; line breaks stay."""
    for sign in FOLDING:  # looking for each costs a tenth of one substitution
        if sign in text:
            text = WHITE.sub(" ", text)
            break
    text = text.strip()
    if BREAK not in text:
        return text
    lines = [line.strip() for line in text.split(BREAK)]
    return "\n".join(line for line in lines if line)


def is_unread(node: Node) -> bool:
    """Whether an element inside a part is none of its text."""
    if node.tag == "a":
        if is_footnote_mark(node) or is_place_mark(node):
            return True
    elif node.tag in OUT_TAGS and (node.tag != "button" or not is_heading_alone(node)):
        return True
    return not node.attrs.keys().isdisjoint(UNREAD) or is_edit_link(node)


def is_quotation(node: Node) -> bool:
    """Whether an element is a quotation: by its tag, or one that a page draws large by its class."""
    if node.tag == "blockquote" or (node.tag == "aside" and quotes(node)):
        return True
    return "class" in node.attrs and node.tag in PULLED and says_pulled(node.attrs["class"])


PULLED = frozenset("div aside section p".split())
says_pulled = says(r"(?:^|[\s_-])pull-?quote(?:$|\s)")


def is_footnote_mark(node: Node) -> bool:
    """Whether a link is a footnote's number, in the text or before the note: no character of the sentence; one in
    brackets ("[1]") stands apart by itself.

    One is called so, or stands above the line and leads to a place on the page.
    """
    if node.tag != "a" or not 0 < node.size <= LONGEST_MARK or not node.text().isdecimal():
        return False
    if "footnote" in node.get("class"):
        return True
    raised = (node.parent is not None and node.parent.tag == "sup") or any(
        child.tag == "sup" for child in node.elements()
    )
    return raised and node.get("href").startswith(("#", "javascript:"))


def is_place_mark(node: Node) -> bool:
    """Whether a link to a place on the page is a mark and no words: the sign behind a heading or a name that leads to
    itself ("¶", "#"), the arrow behind a footnote that leads back ("↩")."""
    if node.tag != "a" or not 0 < node.size <= LONGEST_MARK or "#" not in node.get("href")[:-1]:
        return False
    return not any(map(str.isalnum, node.text())) and not is_bracketed(node)


def is_bracketed(node: Node) -> bool:
    """Whether a mark stands in brackets of its element's own text: "[↩]"."""
    around = node.parent.children[:FEW_BEFORE] if node.parent is not None else []
    place = next((place for place, child in enumerate(around) if child is node), 0)
    before = around[place - 1] if place else ""
    return isinstance(before, str) and before.rstrip().endswith(("[", "("))


FEW_BEFORE = 40  # children looked at
LONGEST_MARK = 4  # characters


def is_set_apart(words: Sequence[str], node: Node) -> bool:
    """Whether nothing but a page's style parts an inline element from the words right before it:
    "Zamora<span>Emilio Fraile</span>", "Reporter<span>3 April</span>".

    Not "U<span>nited</span>", "e<span>Bay</span>", "word<span>1</span>".
    """
    before = words[-1][-2:] if words else ""
    if node.tag == "time":  # "<span>Jane Roe</span><span><time>"
        return before[-1:].isalnum() or before[-1:] in (".", "!", "?")
    if node.tag not in STYLED or len(before) < 2 or not before[1].isalnum():
        return False
    if node.tag == "span" and "class" in node.attrs and says_dated(node.attrs["class"]):
        return True  # "<a>Jane Roe</a><span class="published">published 3 April"
    text = node.text()
    if node.tag == "a" and before[1].isdecimal() and text.isdecimal():
        return True  # "<span>22 Dec 2016</span><a>651</a>"
    if before.isalpha() and not before[1].isupper():
        return text[:1].isupper() or (text[:1].isdecimal() and " " in text)
    ends = before.isupper() or before[1].isdecimal()  # "Jane ROE<span>Updated", "10:05<span>Jane Roe", not "H2<span>O"
    return ends and len(text) > 2 and text[0].isupper() and text[1].islower()


@lru_cache(maxsize=2048)
def says_dated(names: str) -> bool:
    """Whether a class calls an element a date."""
    return DATED.search(CAMEL.sub("-", names[:LONGEST]).lower()) is not None


DATED = re.compile(r"(?:^|[\s_-])(?:date|datum|published|updated|posted|time(?:stamp)?)(?:$|[\s_-])")
STYLED = frozenset("span a small strong em".split())


def unread(node: Node) -> Iterator[Node]:
    """The highest elements in one that `layered` passes over, where they hold text."""
    waiting = [*node.elements()]
    while waiting:
        item = waiting.pop()
        if not is_unread(item):
            waiting += item.elements()
        elif item.size:
            yield item


def layered(node: Node, spaced: bool = False) -> str:
    """All text of an element: its blocks and breaks as lines, the rest folded; `spaced` parts links from words."""
    words: list[str] = []
    waiting: list[Node | str] = [*reversed(node.children)]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            words.append(item)
        elif item.tag == "br":
            words.append(BREAK)
        elif not is_unread(item):
            if spaced and item.tag == "a" and words and words[-1][-1:].isalnum():  # "by<a>u/name</a>"
                words.append(" ")
            if item.tag in BLOCKS:
                words.append(BREAK)
                waiting.append(BREAK)
            elif is_set_apart(words, item):
                words.append(" ")
            waiting += reversed(item.children)
    return folded("".join(words))


def is_text(part: Part) -> bool:
    return part.kind not in ("heading", "caption") and len(part.text) > 60 and part.linked < 0.5 * len(part.text)
