"""Sections of frame inside an article: what a heading or a call opens that leads away from it.

Found:      a heading that says that related stories or the like follow, with these; a call to read or subscribe, with
            the link below it
Not found:  a wiki's sections; "Recommendations" over sentences; a link to a byline
"""

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from normalizer.news.labels import key
from normalizer.readers.html.labels import LONGEST_CALL, Labels, heads_frame, is_call
from normalizer.readers.html.lead import is_byline
from normalizer.readers.html.mediawiki import is_section
from normalizer.readers.html.meta_lines import STOPS
from normalizer.readers.html.parts import GREAT, Part, is_text
from normalizer.readers.html.tree import Node


def without_sections(parts: Sequence[Part], words: Labels) -> Iterator[Part]:
    """The parts without those under a heading of the frame: all in its element where it opens that, else up to the
    next heading of its level."""
    section: Node | None = None
    called = False  # by a label alone: the links that follow are what it calls to
    level = ""  # of the heading that ends the section; "" where only the element's end does
    great = GREAT * sum(len(part.text) for part in parts)
    for index, part in enumerate(parts):
        node = part.node
        if section is not None and (not section.holds(node) or (part.kind == "heading" and node.tag <= level)):
            section = None
        if (
            section is None
            and part.kind == "heading"
            and node.parent is not None
            and opens_frame(parts, index, words, great)
        ):
            section = node.parent
            while section.tag != "body" and (outer := section.parent) and section.place == outer.place:
                if outer.size >= great:
                    break
                section = outer
            level = node.tag if section.place < node.place or section.size > great else ""
        if section is not None:
            continue
        call = part.kind in CALLS and is_call(part.text, part.linked, words) and not is_section(node)
        call = call and not heads_sentences(parts, index, words)
        if call or (called and part.kind in CALLS and is_call_link(part)):
            called = not call or part.linked < len(part.text)  # one that is a link calls to nothing below
            continue
        called = False
        yield part


def opens_frame(parts: Sequence[Part], index: int, words: Labels, great: float) -> bool:
    """Whether a heading says that what follows is none of the article, or is a call that opens a small box; those of a
    wiki's sections never do, nor does "Recommendations" over sentences."""
    part = parts[index]
    if is_section(part.node):
        return False
    if heads_frame(part.text, words):
        return not heads_sentences(parts, index, words)
    box = part.node.parent
    opens = (
        box is not None and box.tag in BOXES and box.place == part.node.place and box.size < 2 * great
    )  # of a stub it may be much
    return opens and is_call(part.text, part.linked, words)


def heads_sentences(parts: Sequence[Part], index: int, words: Labels) -> bool:
    """Whether a heading that may open related stories has sentences alone below it, up to the next heading of its
    element, with a link in their words at most."""
    part, around = parts[index], parts[index].node.parent
    if part.kind != "heading" or around is None or key(part.text) not in words.related:
        return False
    following = takewhile(lambda below: below.kind != "heading", islice(parts, index + 1, index + 1 + MOST_SENTENCES))
    told = [below for below in following if around.holds(below.node)]
    return any(map(is_text, told)) and all(
        below.text[-1] in STOPS and below.linked < 0.5 * len(below.text) for below in told
    )


MOST_SENTENCES = 20
BOXES = frozenset("div section aside".split())


def is_call_link(part: Part) -> bool:
    """Whether a line after a call is its link."""
    return MOST_CALLED * len(part.text) <= part.linked <= LONGEST_CALL and not is_byline(part.node)


MOST_CALLED = 0.9
CALLS = frozenset(("paragraph", "heading", "blockquote", "list_item"))
