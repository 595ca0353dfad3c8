"""Which parts of the article's elements are the article's: text, what stands between it, and no sections of frame.

Found:      running text, embeds, captions, tables, code; short lines between texts or beside one
Not found:  a heading that says that related stories or the like follow, with these; a call to read or subscribe; labels
            of players; lines of links after the last text
"""

from collections.abc import Iterator, Sequence

from normalizer.readers.html.labels import Labels, heads_frame, is_call, labels
from normalizer.readers.html.lead import is_byline
from normalizer.readers.html.parts import GREAT, MOST_LINKED, Part
from normalizer.readers.html.tree import Node


def kept(parts: Sequence[Part], language: str | None) -> Iterator[Part]:
    """The parts that are the article's.

    A label goes, unless it stands beside a text or in its element, a line of links after the last text; so does a
    heading that says that related stories or the like follow, with these, and a call to read or subscribe. `language`
    is what the page declares.
    """
    parts = list(without_sections(parts, labels([part.text for part in parts], language)))
    texts = [index for index, part in enumerate(parts) if is_text(part)]
    if not texts:
        yield from parts
        return
    homes = {id(parts[index].node.parent) for index in texts}
    for index, part in enumerate(parts):
        beside = id(part.node.parent) in homes or id(part.node) in homes
        if stays(part, index < texts[-1], beside):
            yield Part("byline", *part[1:]) if part.kind == "paragraph" and is_byline(part.node) else part


def without_sections(parts: Sequence[Part], words: Labels) -> Iterator[Part]:
    """The parts without those under a heading of the frame: all in its element where it opens that, else up to the
    next heading of its level."""
    section: Node | None = None
    level = ""  # of the heading that ends the section; "" where only the element's end does
    great = GREAT * sum(len(part.text) for part in parts)
    for part in parts:
        node = part.node
        if section is not None and (not section.holds(node) or (part.kind == "heading" and node.tag <= level)):
            section = None
        if section is None and part.kind == "heading" and heads_frame(part.text, words) and node.parent is not None:
            section = node.parent
            while section.tag != "body" and (outer := section.parent) and section.place == outer.place:
                if outer.size >= great:
                    break
                section = outer
            level = node.tag if section.place < node.place or section.size > great else ""
        if section is None and not (part.kind in CALLS and is_call(part.text, words)):
            yield part


CALLS = frozenset(("paragraph", "heading", "blockquote", "list_item"))


def stays(part: Part, between: bool, sibling: bool) -> bool:
    """Whether a part is kept: `between` texts, `sibling` of one."""
    if part.embed or part.kind in ("caption", "table", "code") or is_text(part):
        return True
    if part.kind == "list_item":
        return between or sibling or len(part.text) > 40
    if is_byline(part.node):
        return True
    if part.kind == "heading" or part.linked > MOST_LINKED * len(part.text):
        return between
    return sibling or (
        between and (part.node.tag not in ("div", "span", "a") or part.text[-1] in STOPS or len(part.text) > 40)
    )


STOPS = frozenset('.!?:…؟۔。」"”»')


def is_text(part: Part) -> bool:
    return part.kind not in ("heading", "caption") and len(part.text) > 60 and part.linked < 0.5 * len(part.text)
