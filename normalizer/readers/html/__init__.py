"""HTML pages: the article with everything that belongs to it, as a text layer with marks.

The text layer is the article's blocks with a blank line between; white space is folded as a browser folds it. What was
left out of it is listed with selector, reason and length.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from normalizer.credited import shifted
from normalizer.document import Note
from normalizer.page import Finding, Page
from normalizer.readers.html.article import ENTRY_TITLE, find_article, left_out, next_articles
from normalizer.readers.html.authors import byline_names
from normalizer.readers.html.blocks import Collector
from normalizer.readers.html.captions import moved
from normalizer.readers.html.frame import HEADINGS
from normalizer.readers.html.lead import embeds_beside, lead
from normalizer.readers.html.metadata import SEPARATOR, Facts, facts, without_site
from normalizer.readers.html.names import says
from normalizer.readers.html.parts import Part, layered
from normalizer.readers.html.selection import headed, kept, once
from normalizer.readers.html.times import with_date
from normalizer.readers.html.tree import BLOCKS, Node, Selectors, Tree, copied, parse, take_apart
from normalizer.readers.html.weights import pass_over, weigh
from normalizer.record import Any
from normalizer.span import Span, Traced

SURE = 1.0  # markup outweighs what the words look like


def read(html: str, url: str | None = None) -> Page:
    """The page of a document's markup; never raises for bad markup."""
    return read_tree(parse(html), url)


def read_soup(soup: Any, url: str | None = None) -> Page:
    """The page of a BeautifulSoup object or Tag that another tool made; it is not changed."""
    return read_tree(copied(soup), url)


def is_body(node: Node) -> bool:
    """Whether all that follows stands in it: not in a body inside another element ("<d><body></head><y>")."""
    return node.tag == "body" and (node.parent is None or node.parent.tag in ("html", ""))


def read_tree(tree: Tree, url: str | None) -> Page:
    root = tree.root
    known = facts(tree, url)
    first = next((index for index, node in enumerate(tree.order) if is_body(node)), None)
    order = tree.order[first:] if first is not None else [root, *tree.order]
    body = order[0]
    weigh(order)
    if first is not None:
        pass_over((root, *tree.order[:first]))
    headline = find_headline(order, known.title)
    below = next_articles(order, headline)
    article = find_article(order, headline, below)
    known = with_date(known, order, headline, article)
    signed = () if known.metadata.byline else byline_names(order, headline, article, known.language)
    leads = lead(order, article, headline, known.description)
    article = [*leads, *article]
    article = sorted([*article, *embeds_beside(order, article, headline)], key=lambda node: node.first)
    collector = Collector(article, below, headline)
    collected = list(collector.collect())
    title = headline_text(headline, known) if headline else known.title or ""
    chosen = list(kept(list(once(collected, title, headline, leads)), headline, known.language, known.metadata))
    if chosen and announces(chosen[-1]):
        gone = [*(node for node, _ in collector.omitted), *(part.node for part in unchosen(collected, chosen))]
        chosen = chosen[: -1 if leads_on(chosen[-1], gone) else None]
    parts = titled(list(headed(chosen)), title, headline, known)
    paths = Selectors()
    text, marks = layer(parts, paths)
    omitted = [row for row in (*left_out(body, article), *collector.omitted) if row[0] is not headline]
    omissions = [omission(node.size, node, reason, paths) for node, reason in omitted]
    omissions += [
        omission(len(part.text), part.node, "no part of the article", paths)
        for part in unchosen(collected, chosen)
        if part.node is not headline
    ]
    if headline and (rest := len(" ".join(layered(headline).split())) - len(title)):
        omissions.append(omission(rest, headline, "no part of the title", paths))
    said = tuple(notes(tree, known, omissions))
    declared = tuple(sorted(spoken(order, parts)))
    page = Page(Traced(text), tuple(marks), (), known.metadata, said, declared=declared, signed=signed)
    take_apart(tree.order)
    return page


def announces(part: Part) -> bool:
    """Whether a part is a short line that ends in a colon."""
    return part.kind in LABELS and part.text[-1] in ":：" and len(part.text) <= LONGEST_LABEL


def leads_on(part: Part, gone: Iterable[Node]) -> bool:
    """Whether links that were left out stand right behind a part: what it announces."""
    return any(0 < node.first - part.node.last <= NEXT for node in gone if node.links)


LABELS = frozenset(("paragraph", "list_item", "heading"))
LONGEST_LABEL = 60  # characters
NEXT = 4  # elements


def unchosen(collected: Sequence[Part], chosen: Sequence[Part]) -> Iterator[Part]:
    """The parts that were not taken for the article's; the same words twice in one element are two parts."""
    taken = Counter((id(part.node), part.text) for part in chosen)
    for part in collected:
        key = (id(part.node), part.text)
        if taken[key]:
            taken[key] -= 1
        else:
            yield part


def notes(tree: Tree, known: Facts, omissions: Sequence[Note]) -> Iterator[Note]:
    """What was too much, where metadata was found, what was left out."""
    for excess in tree.excess:
        yield Note("html", "warning", f"{excess}: the text is whole, its structure is not")
    for name, where in known.origins:
        yield Note("html", "info", f"{name}: {where}")
    yield from omissions[:MOST_NOTES]
    if len(omissions) > MOST_NOTES:
        yield Note("html", "info", f"left out: {len(omissions) - MOST_NOTES} more elements")


MOST_NOTES = 200


def omission(length: int, node: Node, reason: str, paths: Selectors) -> Note:
    return Note("html", "info", f"left out, {reason}: {length} characters at {paths.of(node)}")


def find_headline(order: Sequence[Node], title: str | None) -> Node | None:
    """The heading that says what the page calls its title, or an h2 that says it and a rubric, or a smaller one that is
    called a post's title, else the only h1."""
    wanted = words(title)
    headings = [node for node in order if node.tag in ("h1", "h2") and node.size]
    first = {node: words(node.text()) for node in headings if node.tag == "h1"}
    named = next((node for node, told in first.items() if told == wanted), None)
    if named is None:
        least = LEAST_SIZE * sum(map(len, wanted))  # a letter's small form may be longer than it: "ß"
        others = (node for node in headings if node.tag == "h2" and node.size >= least)
        named = next((node for node in others if words(node.text()) == wanted), None)
    if named is None and wanted:
        named = beside_site(order, first, title or "", wanted) or beside_heading(first, wanted)
        named = named or next((node for node, told in first.items() if alike(told, wanted)), None)
        if not first and named is None:
            named = next((node for node in headings if titled_part(node, wanted) or heads(node, wanted)), None)
        styled = (node for node in order if is_entry_title(node) or is_title_style(node))
        named = named or next((node for node in styled if words(node.text()) == wanted), None)
        if not headings and named is None:
            named = plain_title(order, wanted)
    return named or (next(iter(first)) if len(first) == 1 else None)


def beside_site(
    order: Sequence[Node], first: Mapping[Node, list[str]], title: str, wanted: Sequence[str]
) -> Node | None:
    """What says the longest part of a title that names the site too, "The harbour – Quay Notes", on a page where no h1
    does: a smaller heading, or what is called a title."""
    if any(2 * len(told) > len(wanted) for told in first.values()):
        return None
    parts = [words(part) for part in SEPARATOR.split(title)]
    if len(parts) == 1:
        parts = [words(part) for part in title.split(": ", 1)]  # "Quay Notes: The harbour"
    headings = list(first.values())
    said = max((part for part in parts if part not in headings), key=len, default=[])
    others = [told for told in parts if told != said]
    if not others or len(said) < LEAST_TITLE or any(told not in others for told in first.values()):
        return None
    size = len(" ".join(said))
    near = (node for node in order if size <= node.size < 2 * size and node.tag != "h1")
    called = (node for node in near if node.tag in SUBHEADS or says_title(node.names()))
    return next((node for node in called if words(node.text()) == said), None)


def plain_title(order: Sequence[Node], wanted: Sequence[str]) -> Node | None:
    """What says the title on a page without headings, and is no link: the last of several, below a trail of pages."""
    size = len(" ".join(wanted))
    near = (node for node in order if size <= node.size < 2 * size and not node.links and node.tag in PLAIN)
    several = islice(near, MOST_TITLES) if len(wanted) >= LEAST_TITLE else ()
    found = [node for node in several if words(node.text()) == wanted]
    return next(node for node in found if node.holds(found[-1])) if found else None


MOST_TITLES = 50  # elements as long as the title


PLAIN = frozenset("div p td span font b strong big center".split())
LEAST_SIZE = 0.5
LEAST_TITLE = 3  # words
SUBHEADS = frozenset(("h2", "h3", "h4"))
says_title = says(r"(?:^|[\s_-]|news|article|post|story)(?:title|headline|titr)(?:$|\s)")


def beside_heading(first: Iterable[Node], title: list[str]) -> Node | None:
    """What is called the article's title and says it, beside an h1 that says something else: a second title."""
    above = next((node.parent for node in first if node.parent is not None), None)
    beside = above.elements() if above is not None else ()
    return next(
        (node for node in beside if ENTRY_TITLE.search(node.get("class")) and words(node.text()) == title), None
    )


def heads(heading: Node, title: list[str]) -> bool:
    """Whether a heading of a page without an h1 stands in a `header` and says most of the title."""
    return any(above.tag == "header" for above in islice(heading.ancestors(), FEW)) and alike(
        words(heading.text()), title
    )


def is_entry_title(node: Node) -> bool:
    """Whether a heading below a blog's own name, its h1, is a post's title by its class."""
    return node.tag in ("h2", "h3", "h4") and ENTRY_TITLE.search(node.get("class")) is not None


def is_title_style(node: Node) -> bool:
    """Whether a paragraph has the style that word processors keep for a document's title; its h1s are of sections."""
    return node.tag == "p" and not TITLE_STYLES.isdisjoint(node.get("class").split())


TITLE_STYLES = frozenset(("MsoTitle", "title"))


def titled_part(heading: Node, title: list[str]) -> Node | None:
    """The element in a heading that says the title, or a part of it that the heading is not, beside a rubric."""
    inner = [node for node in islice(heading.descendants(), FEW) if 0 < node.size < heading.size]
    if not title or not inner:
        return None
    said = next((node for node in inner if words(node.text()) == title), None)
    whole = f" {' '.join(title)} "
    if said or f" {' '.join(words(heading.text()))} " in whole:
        return said
    return next(
        (node for node in inner if len(told := words(node.text())) > 2 and f" {' '.join(told)} " in whole), None
    )


FEW = 8  # elements below


def alike(heading: list[str], title: list[str]) -> bool:
    """Whether a heading says most of a title's words, or a title most of the heading's."""
    shared = len(set(heading) & set(title))
    return len(heading) > 2 and shared >= 0.7 * min(len(set(heading)), len(set(title)))


def titled(parts: list[Part], title: str, headline: Node | None, known: Facts) -> list[Part]:
    """The parts with the headline as title: in its place, else first; where no heading says it, what the page does."""
    if headline is None:
        return [Part("title", known.title, known.named, 0), *parts] if known.title and known.named else parts
    first = Part("title", title, headline, 0)
    if any(part.node is headline for part in parts):
        return [first if part.node is headline else part for part in parts]
    return [first, *parts]


def headline_text(headline: Node, known: Facts) -> str:
    """A heading's text, without the site's name, nor the rubric in the heading, where an element in it is the title."""
    said = titled_part(headline, words(known.title)) or headline
    text = " ".join(layered(said).split())
    return without_site(text, known.sites) or text


def words(text: str | None) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in (text or "").casefold()).split()


def spoken(order: Sequence[Node], parts: Sequence[Part]) -> Iterator[tuple[Span, str]]:
    """What inline elements declare to be in a language (`lang`), by its place in the text layer.

    An element's words are looked for in its part; where they stand more than once there, each of them is meant. A page
    with more such elements than it has quotations was pasted from an editor that marks all it holds.
    """
    declaring = [node for node in order if "lang" in node.attrs and node.tag not in BLOCKS and node.size]
    if len(declaring) > MOST_DECLARED:
        return
    weighed = frozenset(order) if declaring else frozenset()  # a title's part may stand in the head
    place = 0
    for part in parts if declaring else ():
        for node in declaring if part.node in weighed else ():
            code = node.attrs["lang"].partition("-")[0].strip().lower()
            words = layered(node) if code and part.node.holds(node) else ""
            start = part.text.find(words) if words else -1
            while start >= 0:
                yield Span(place + start, place + start + len(words)), code
                start = part.text.find(words, start + len(words))
        place += len(part.text) + len(GAP)


MOST_DECLARED = 50
GAP = "\n\n"  # between two parts


def layer(parts: Sequence[Part], paths: Selectors | None, rule: str = "html") -> tuple[str, list[Finding]]:
    """The text layer and a mark a part, made by the reader named `rule`; without `paths`, none leads into a page."""
    lines: list[str] = []
    marks: list[Finding] = []
    place = 0
    for part in parts:
        if lines:
            lines.append(GAP)
            place += len(GAP)
        span = Span(place, place + len(part.text))
        level = int(part.node.tag[1]) if part.kind == "heading" and part.node.tag in HEADINGS else None
        fields = moved(part.fields, place)
        reason, selector = f"<{part.node.tag}>", paths.of(part.node) if paths else None
        marks.append(Finding(part.kind, rule, span, SURE, fields, part.embed, reason, level, selector))
        for credit in (shifted(credit, place) for credit in part.credits):
            marks.append(Finding("credit", rule, span, SURE, credit.source_spans, credit, reason))
        lines.append(part.text)
        place = span.end
    return "".join(lines), marks
