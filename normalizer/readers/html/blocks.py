"""The article's elements to blocks of text, in their order: headings, paragraphs, lists, tables, captions, embeds.

Found:      inline text between blocks; `<br><br>` as a paragraph's end; captions by `figcaption`, by class, and by the
            words of the picture above them, which they repeat; embeds
            by their own markup, also inside what is else left out
Not found:  frame inside the article, what leads away from it, boxes about the author, numbers of a listing's lines:
            these are listed with their reason
"""

import re
from collections.abc import Sequence
from itertools import islice

from normalizer.credited import shifted
from normalizer.document import Embed
from normalizer.readers.html.article import NONE, left_out
from normalizer.readers.html.captions import (
    CAPTION_TAGS,
    LONGEST_CAPTION,
    PICTURES,
    captioned,
    credits_by_class,
    is_caption,
    is_credit,
    is_notice,
    is_worded_credit,
    moved,
    offer,
    outermost,
)
from normalizer.readers.html.embeds import embed_of, may_embed
from normalizer.readers.html.frame import HEADINGS, OUT_TAGS, is_hidden
from normalizer.readers.html.lead import holds_authors, is_author_box, is_byline, joins_authors
from normalizer.readers.html.links import is_card, is_link_list, is_other_page, is_sharing, is_skipped, is_teaser
from normalizer.readers.html.parts import (
    BREAK,
    GREAT,
    MOST_LINKED,
    NEAR,
    Part,
    folded,
    is_footnote_mark,
    is_place_mark,
    is_quotation,
    is_set_apart,
    is_unread,
    layered,
    unread,
)
from normalizer.readers.html.preformatted import is_line_number, is_numbering, strings
from normalizer.readers.html.tables import is_data, is_framed_picture, is_header
from normalizer.readers.html.tree import BLOCKS, Node
from normalizer.readers.html.weights import is_link

UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u00a0 "  # all that editors leave in an empty paragraph
LISTS = frozenset("ul ol div section table p dl".split())
INLINE = frozenset("a abbr b bdi bdo code font i ins mark q s strike strong sub sup tt u wbr".split())


class Collector:
    """Walks elements and collects their parts; inline text gathers until a block begins or ends."""

    def __init__(self, article: Sequence[Node], below: frozenset[Node] = NONE, headline: Node | None = None) -> None:
        self.article = article
        self.headline = headline
        self.below = below  # other articles
        self.total = sum(node.weight for node in article)
        self.parts: list[Part] = []
        self.omitted: list[tuple[Node, str]] = []
        self.words: list[str] = []
        self.linked = self.timed = 0
        self.owner = article[0]
        self.kind = "paragraph"
        self.around: Node | None = None  # what holds the last caption
        self.index: bool | None = None  # what `is_index` has found
        self.described = ""  # what the picture before the next text shows, by its `alt`
        self.opening: Part | None = None  # of the next paragraph, from an element of its own: a dateline, a number

    def collect(self) -> list[Part]:
        """Visit each element once; what is pushed as a tuple ends a block and gives back the one around it."""
        waiting: list[Node | str | tuple[Node, str]] = [*reversed(self.article)]
        while waiting:
            item = waiting.pop()
            if isinstance(item, str):
                self.words.append(item)
            elif isinstance(item, tuple):
                self.flush()
                self.owner, self.kind = item
            elif item.tag == "br":
                self.line_break()
            elif not self.taken(item):
                if item.tag in BLOCKS:
                    self.flush()
                    if 0 < item.size <= LONGEST_OPENING and opens_paragraph(item):
                        self.opening = Part("paragraph", opening(item), item, 0)
                        continue
                    waiting.append((self.owner, self.kind))
                    self.owner, self.kind = item, kind_of(item, self.kind)
                else:
                    if is_set_apart(self.words, item):
                        self.words.append(" ")
                    if item.tag == "img" and self.owner.tag == "p":
                        self.described = " ".join(item.get("alt").split())
                    if item.links and is_link(item):
                        self.linked += item.size
                    elif item.tag == "time":
                        self.timed += len(item.text())
                        following = waiting[-1] if waiting else ""
                        if opens_with_word(following):  # "</time>The ferry"
                            waiting.append(" ")
                waiting += reversed(item.children)
        self.flush()
        if self.opening is not None:
            self.parts.append(self.opening)
        return self.parts

    def line_break(self) -> None:
        """One break is a line's end in its block, two are a paragraph's."""
        last = next((word for word in reversed(self.words) if not word.isspace() or word == BREAK), "")
        if last == BREAK:
            self.flush()
        else:
            self.words.append(BREAK)

    def taken(self, node: Node) -> bool:
        """Whether the element is a part of its own, or none; what is left is walked into."""
        tag = node.tag
        if node is self.headline and tag not in HEADINGS:
            self.whole("heading", node)
            return True
        if tag in INLINE:
            led = tag == "a" and (is_card(node) or is_footnote_mark(node) or is_place_mark(node) or is_sharing(node))
            return (node.out or led) and self.drops(node)
        if may_embed(node) and (found := embed_of(node)):
            self.whole("embed", node, found)
        elif node.out or is_author_box(node) or (node.links and self.leads_away(node)):
            return self.drops(node)
        elif tag in HEADINGS:
            self.whole("heading", node)
        elif tag == "div" and joins_authors(node):
            self.flush()
            self.omitted += ((inner, reason(inner)) for inner in unread(node))
            self.parts.append(Part("paragraph", " ".join(layered(node).split()), node, node.links))
        elif tag == "pre":
            self.preformatted(node)
        elif tag == "table" and is_framed_picture(node):
            self.caption(node)
        elif tag == "table" and is_data(node):
            self.table(node)
        elif tag == "figure":
            return self.figure(node)
        elif tag == "figcaption" or (tag in CAPTION_TAGS and is_caption(node)):
            if is_notice(node):
                return self.drops(node)
            if is_speaker(node):
                self.whole("blockquote", node)
            else:
                self.caption(node)
        else:
            return False
        return True

    def leads_away(self, node: Node) -> bool:
        """Whether an element that holds links is a list of them, another article's teaser, or to be skipped."""
        if is_skipped(node) or is_other_page(node) or (is_teaser(node) and not self.is_index()):
            return True
        tag = node.tag
        if tag not in LISTS or not is_link_list(node) or (tag == "table" and is_data(node)):
            return False
        return not is_byline(node) and not holds_authors(node)

    def is_index(self) -> bool:
        """Whether the page is a list of others: then its teasers are its text."""
        if self.index is None:
            teasers = (node for top in self.article for node in (top, *top.descendants()) if is_teaser(node))
            self.index = sum(node.weight for node in teasers) > MOST_TEASERS * self.total
        return self.index

    def drops(self, node: Node) -> bool:
        """Note frame with its reason, embeds in it kept, unless it holds a great part of the article."""
        if node in self.below:
            self.omitted.append((node, "another article"))
            return True
        if node.raw > GREAT * self.total and node.tag not in OUT_TAGS and not is_hidden(node):
            return False
        if node.size:
            self.omitted.append((node, reason(node)))
        if node.tag in BLOCKS or node.chars < node.size:  # a block, or a link around some
            self.flush()
        if node.tag in BLOCKS or node.tag in AROUND:
            self.salvage(node)
        return True

    def salvage(self, node: Node) -> None:
        """Embeds in what is left out; a `noscript` often repeats the one before it."""
        last: Node | None = None
        for inner in islice(node.descendants(), NEAR if not is_hidden(node) else 0):
            if not (last and last.holds(inner)) and may_embed(inner) and (found := embed_of(inner)):
                last = inner
                before = self.parts[-1].embed if self.parts else None
                if not (before and before.id and (before.provider_name, before.id) == (found.provider_name, found.id)):
                    self.whole("embed", inner, found)

    def figure(self, node: Node) -> bool:
        """A figure is its caption and credit; one that holds something else, or running text, is walked into."""
        inner = list(islice(node.descendants(), NEAR))
        if node.weight > LONGEST_CAPTION or any(holds_more(part) for part in inner):
            return False
        captions = [part for part in inner if part.tag == "figcaption"]
        beside = [part for part in inner if not any(caption.holds(part) for caption in captions)]
        credit = outermost(part for part in beside if is_credit(part) or (captions and is_worded_credit(part)))
        for part in sorted([*credit, *captions], key=lambda part: part.first):
            self.caption(part, node)
        if credit or captions:
            self.omitted += ((rest, "beside a caption") for rest, _ in left_out(node, [*credit, *captions]))
        if not credit and not captions and node.size:
            if node.links >= MOST_LINKED * node.size and node.find(*PICTURES) is None:
                return self.drops(node)  # another page's headline
            self.caption(node, node)
        return True

    def caption(self, node: Node, around: Node | None = None) -> None:
        """A caption, with the label that only screen readers get as its field ("Image caption").

        Captions of one figure, or that stand beside each other, are lines of one.
        """
        self.flush()
        text, fields, credits = captioned(node)
        self.omitted += ((inner, reason(inner)) for inner in unread(node))
        text, sold = offer(node, text)
        self.omitted += [(sold, "links")] if sold is not None else []
        if not text:
            return
        credits = credits_by_class(text) if is_credit(node) else credits
        owner = around or node
        around = around or node.parent or node
        last = self.parts[-1] if self.parts else None
        if last and last.kind == "caption" and self.around is around:
            shift = len(last.text) + 1
            fields = last.fields + moved(fields, shift)
            credits = last.credits + tuple(shifted(credit, shift) for credit in credits)
            text = f"{last.text}\n{text}"
            self.parts[-1] = Part("caption", text, last.node, last.linked + node.links, fields=fields, credits=credits)
        else:
            self.parts.append(Part("caption", text, owner, node.links, fields=fields, credits=credits))
        self.around = around

    def whole(self, kind: str, node: Node, embed: Embed | None = None) -> None:
        """One part of all the element's text."""
        self.flush()
        text = layered(node, spaced=embed is not None) or (post_of(node) if embed else "")
        self.omitted += ((inner, reason(inner)) for inner in unread(node))
        if text or embed:
            self.parts.append(Part(kind, text, node, node.links, embed=embed))

    def preformatted(self, node: Node) -> None:
        self.flush()
        numbers = [inner for inner in node.descendants() if "class" in inner.attrs and is_line_number(inner)]
        self.omitted += ((inner, "line numbers") for inner in numbers)
        text = "".join(strings(node, frozenset(numbers))).strip("\n").rstrip()
        if is_numbering(text):
            self.omitted.append((node, "line numbers"))
        elif text:
            self.parts.append(Part("code", text, node, 0))

    def table(self, node: Node) -> None:
        """Its caption as the first line, then rows as lines; rows of nothing but header cells, above all others, are
        the header."""
        from normalizer.cells import lines

        self.flush()
        self.omitted += ((inner, reason(inner)) for inner in unread(node))
        captions = (" ".join(layered(child).split()) for child in node.elements() if child.tag == "caption")
        header: list[list[str]] = []
        body: list[list[str]] = []
        for row in node.descendants():
            if row.tag == "tr":
                cells = [" ".join(layered(cell).split()) for cell in row.elements() if cell.tag in ("td", "th")]
                if any(cells):
                    (body if body or not is_header(row) else header).append(cells)
        rows = lines(filter(None, captions), header, body)
        if rows:
            self.parts.append(Part("table", "\n".join(rows), node, node.links))

    def flush(self) -> None:
        """The gathered inline text becomes a part of the kind that its surroundings say."""
        if self.words:
            text = "".join(self.words)
            if not text.isspace() and (text := folded(text)).strip(UNSEEN):
                shown = self.described == text and " " in text and self.owner.tag == "p" and not self.linked
                part = Part("caption" if shown else self.kind, text, self.owner, self.linked, self.timed)
                self.parts.append(part if self.opening is None else self.opened(part))
                self.described = ""
            self.words, self.linked, self.timed = [], 0, 0

    def opened(self, part: Part) -> Part:
        """A paragraph behind what opens it; that above anything else is a part of its own."""
        line, self.opening = self.opening, None
        if line is None or part.node.tag not in ("p", "td"):
            self.parts += [line] if line is not None else []
            return part
        row = line.node.parent if line.node.tag == "td" else None  # holds both
        return Part(part.kind, f"{line.text} {part.text}", row or part.node, part.linked, part.timed)


def opens_with_word(item: Node | str | tuple[Node, str]) -> bool:
    """Whether what follows in a line, a text or an inline element, begins with a letter or digit."""
    if isinstance(item, Node):
        return item.tag not in BLOCKS and item.text()[:1].isalnum()
    return isinstance(item, str) and item[:1].isalnum()


def opens_paragraph(node: Node) -> bool:
    """Whether the paragraph behind an element begins with its words: a dateline, or a number in a cell before it."""
    return (node.tag == "div" and is_dateline(node)) or (node.tag == "td" and is_numbered(node))


def is_numbered(cell: Node) -> bool:
    """Whether a cell holds the number of the paragraph in the other cell of its row, as laws and judgments lay it out:
    "(12)", "3.", "a)", "—"; a number alone may count something."""
    cells = list(islice(cell.parent.elements(), 3)) if cell.parent is not None else []
    if len(cells) != 2 or cells[0] is not cell or not cells[1].weight or NUMBER.fullmatch(cell.text()) is None:
        return False
    first = next(cells[1].elements(), None)
    return first is None or (first.tag not in HOLDING and first.tag not in HEADINGS)


NUMBER = re.compile(r"\(?(?:\d{1,4}|[A-Za-z]|[ivxlc]{1,6})[.)]|[—–•-]")


def is_dateline(node: Node) -> bool:
    """Whether an element holds where and by whom the paragraph below it was written: "Lisbon", "CNN —"."""
    return "source" in node.get("class") and node.text()[-1:] in tuple(DASHES)


def opening(node: Node) -> str:
    """Its words, with a space between those of elements that only style parts."""
    said = (" ".join(words.split()) for words in node.strings())
    return " ".join(words for words in said if words)


DASHES = "—–-"
LONGEST_OPENING = 80


def reason(node: Node) -> str:
    """Why an element of the article is none of its text."""
    if node.tag in READ_APART:
        return READ_APART[node.tag]
    if not node.attrs.keys().isdisjoint(STOPGAPS):
        return "placeholder"
    if is_footnote_mark(node):
        return "number of a footnote"
    if is_place_mark(node):
        return "link to its place"
    if node.out or is_unread(node) or is_notice(node):
        return "frame"
    return "about the author" if is_author_box(node) else "links"


def post_of(node: Node) -> str:
    """The words of a post that its component shows until the post is loaded, with their author's handle; "Loading" is
    none."""
    shown = (child for child in node.elements() if child.tag == "blockquote" and "placeholder" in child.attrs)
    return next((text for child in shown if "(@" in (text := layered(child, spaced=True))), "")


READ_APART = {"del": "deleted", "rt": "reading", "rp": "reading"}
STOPGAPS = frozenset(("placeholder", "fallback"))


def holds_more(node: Node) -> bool:
    """Whether an element makes the figure that it is in more than a picture with its words."""
    return node.tag in HOLDING or may_embed(node) or is_card(node)


MOST_TEASERS = 0.4  # of an article's weight
HOLDING = frozenset("figure blockquote table pre ul ol h2 h3 aside form".split())
AROUND = frozenset(("noscript", "a"))


def kind_of(node: Node, around: str) -> str:
    """The kind of a block's own text: a list's item or a quotation, also in the paragraphs inside."""
    tag = node.tag
    if tag == "li" or tag == "dd" or tag == "dt":
        return "list_item"
    if around == "paragraph" and is_quotation(node):
        return "blockquote"
    return around


def is_speaker(node: Node) -> bool:
    """Whether a `figcaption` says who said what is quoted beside it: its figure holds a quotation and no picture."""
    around = node.parent
    if node.tag != "figcaption" or around is None:
        return False
    beside = {child.tag for child in islice(around.elements(), FEW)}
    return around.tag == "blockquote" or ("blockquote" in beside and beside.isdisjoint((*PICTURES, "iframe", "video")))


FEW = 8  # elements looked at
