"""Markdown, read as the page that it renders to: CommonMark with tables and deleted text, HTML and embed code in it.

Found:      headings, lists, quotes, tables, code; posts and videos by their embed code and by the shortcodes of site
            generators (see `shortcodes`); a post quoted with its author's handle and a link; a picture alone in its
            paragraph as a figure, its alternative text the caption, as Pandoc has it; title, dates and authors of the
            front matter, title, address and date of what Jina's reader writes above a page
Not found:  where links lead; the alternative text of a picture within words; comments; front matter that is no field
            of a document, which is listed as left out

The text layer is the words, blocks with a blank line between. All of the file is the article, but for what stands above
its title or below a heading of related stories and is nothing but links, as crawlers leave it of a page's menus.
"""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from normalizer.document import Metadata, Note
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.prose.front_matter import extent
from normalizer.readers.front_matter import Facts, crawled, facts
from normalizer.readers.html import layer
from normalizer.readers.html.blocks import Collector
from normalizer.readers.html.embeds import of_address
from normalizer.readers.html.labels import heads_frame, labels
from normalizer.readers.html.parts import Part
from normalizer.readers.html.tree import Node, Tree, parse, take_apart
from normalizer.readers.html.weights import weigh
from normalizer.readers.shortcodes import markup
from normalizer.span import Traced

NUMBERED = lazy(r"!\[Image \d{1,4}(?:: ?(?=[^\]])|(?=\]))")  # pictures' alternative text, as a crawler counts them
LINKED = "data-linked"  # an attribute of ours
DEEPEST = 100  # quotes and lists in one another
NESTED = lazy(rf"(?m)^(?:[ ]{{0,3}}(?:>|[-*+][ ]|\d{{1,9}}[.)][ ])){{{DEEPEST}}}|^[ ]{{{4 * DEEPEST}}}")


def read(text: str, url: str | None = None) -> Page:
    """The page of a Markdown file; never raises for bad markup."""
    _, body = extent(text)
    said = facts(text[:body], url) if body else None
    head = None if body else crawled(text, url)
    if head:
        said, body = head
    known = said or Facts(None, Metadata(None, None, (), url, None, None), ())
    if NESTED.search(text, body):  # the parser would leave out what is deeper
        deep = Note("markdown", "warning", f"more than {DEEPEST} lists or quotes in one another: read as text")
        return Page(Traced(text), (), (), known.metadata, (deep,))
    words = NUMBERED.sub("![", text[body:]) if known.crawled else text[body:]
    tree = parse(f"<body>{rendered(words)}</body>")
    collector, parts = collected(tree)
    layered, marks = layer(body_of(titled(parts, known, tree.root), collector), None, "markdown")
    notes = tuple(notes_of(tree, known, text[:body] if said is None else "", collector))
    page = Page(Traced(layered), tuple(marks), (), known.metadata, notes)
    take_apart(tree.order)
    return page


def collected(tree: Tree) -> tuple[Collector, list[Part]]:
    """The parts of a page that is an article from end to end."""
    order = [tree.root, *tree.order]
    weigh(order)
    for node in order:
        node.out, node.weight = False, node.raw
    collector = Collector([tree.root])
    return collector, collector.collect()


def rendered(text: str) -> str:
    """The page's markup, with words in place of links, and pictures that stand alone as figures. What is nothing but
    links says so in its attribute LINKED."""
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 3 * DEEPEST}).enable(["table", "strikethrough"])
    tokens = parser.parse(text)
    for opening, inline, closing in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if opening.type != "paragraph_open" or inline.type != "inline":
            continue
        if address := pictured(inline.children or []):
            inline.children = [Token("text", "", 0, content=address)]  # as if it stood alone on its line
        elif is_picture(inline.children or []):
            opening.tag = closing.tag = "figure"
            opening.hidden = closing.hidden = False
        elif (drawn := markup(inline.content)) is not None:
            inline.children = [Token("html_inline", "", 0, content=drawn)]
            opening.hidden = closing.hidden = True
    return str(parser.renderer.render([*plain(tokens)], parser.options, {}))


def is_picture(inline: Sequence[Token]) -> bool:
    """Whether a paragraph is one picture with words, perhaps in a link."""
    held = [token for token in inline if token.type not in ("link_open", "link_close")]
    return [token.type for token in held] == ["image"] and bool(held[0].content.strip())


def pictured(inline: Sequence[Token]) -> str | None:
    """The address of the video or post that a paragraph shows as a picture with a link: Markdown has no players."""
    if [token.type for token in inline] != ["link_open", "image", "link_close"]:
        return None
    address = str(inline[0].attrGet("href"))
    return address if of_address(address) else None


def plain(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens without links, but for those of a post's last line in a quotation; of a figure's picture its words,
    of any other nothing."""
    around: list[Token] = []
    for token in tokens:
        if token.nesting > 0:
            around.append(token)
        elif token.nesting < 0:
            around.pop()
        elif token.type == "inline" and around:
            inline = token.children or []
            shown = [one for one in around if not one.hidden]
            if shown and is_linked(inline):
                shown[-1].attrSet(LINKED, "")
            post = "(@" in token.content and any(one.type == "blockquote_open" for one in around)
            token.children = inline if post else [*words(inline, around[-1].tag == "figure")]
        yield token


def is_linked(inline: Sequence[Token]) -> bool:
    """Whether words stand in links alone, signs between them."""
    depth, linked = 0, False
    for token in inline:
        depth += token.nesting if token.type in ("link_open", "link_close") else 0
        worded = token.type != "text" or any(map(str.isalnum, token.content))
        if not depth and worded and token.type not in ("link_close", "softbreak", "hardbreak"):
            return False
        linked = linked or (depth > 0 and token.type == "text")
    return linked


def words(inline: Sequence[Token], figure: bool) -> Iterator[Token]:
    for token in inline:
        if token.type == "image" and figure:
            yield Token("html_inline", "", 0, content="<figcaption>")
            yield from words(token.children or [], False)
            yield Token("html_inline", "", 0, content="</figcaption>")
        elif token.type not in ("image", "link_open", "link_close"):
            yield token


def titled(parts: list[Part], known: Facts, root: Node) -> list[Part]:
    """The parts with a title: front matter's, before them or in the heading that says it; else the only heading of the
    first level, or the heading that opens the file, or what the crawler calls the page."""
    headings = [part for part in parts if part.kind == "heading"]
    first = [part for part in headings if part.node.tag == "h1"]
    opening = first[0] if len(first) == 1 else next((part for part in parts[:1] if part in headings), None)
    if known.title and not (known.crawled and opening):
        named = next((part for part in headings if " ".join(part.text.split()) == known.title), None)
        if named is None:
            return [Part("title", known.title, root, 0), *parts]
    else:
        named = opening
    return [part._replace(kind="title") if part is named else part for part in parts]


def body_of(parts: Sequence[Part], collector: Collector) -> list[Part]:
    """The parts without links alone above the title, and without headings of related stories over links alone."""
    linked = [LINKED in part.node.attrs and part.kind in ("paragraph", "list_item") for part in parts]
    title = next((index for index, part in enumerate(parts) if part.kind == "title"), 0)
    frame = {index for index in range(title) if linked[index]}
    if any(linked):
        known = labels([part.text for part in parts], None)
        for index, part in enumerate(parts):
            if part.kind == "heading" and heads_frame(part.text, known) and any(linked[index + 1 : index + 2]):
                end = next((row for row in range(index + 1, len(parts)) if not linked[row]), len(parts))
                frame |= {*range(index, end)}
    collector.omitted += [(parts[index].node, "links") for index in sorted(frame)]
    return [part for index, part in enumerate(parts) if index not in frame]


def notes_of(tree: Tree, known: Facts, unread: str, collector: Collector) -> Iterator[Note]:
    """What was too much, where metadata was found, what was left out."""
    for excess in tree.excess:
        yield Note("markdown", "warning", f"{excess}: the text is whole, its structure is not")
    if unread:
        yield Note("markdown", "warning", f"front matter of {len(unread)} characters cannot be read: it is left out")
    for name, where in known.origins:
        yield Note("markdown", "info", f"{name}: {where}")
    for node, reason in collector.omitted:
        yield Note("markdown", "info", f"left out, {reason}: {node.size} characters")
