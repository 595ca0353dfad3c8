"""HTML pages: the article with everything that belongs to it, as a text layer with marks.

The text layer is the article's blocks with a blank line between; white space is folded as a browser folds it. What was
left out of it is listed with selector, reason and length.
"""

from collections.abc import Iterator, Sequence

from normalizer.document import Embed, Note
from normalizer.page import Finding, Page
from normalizer.readers.html.article import find_article, left_out, weigh
from normalizer.readers.html.blocks import Collector, Part, kept
from normalizer.readers.html.lead import lead
from normalizer.readers.html.metadata import Facts, facts
from normalizer.readers.html.tree import Node, parse
from normalizer.span import Span, Traced

SURE = 0.95


def read(html: str, url: str | None = None) -> Page:
    """The page of a document's markup; never raises for bad markup."""
    root = parse(html)
    known = facts(html, root, url)
    body = root.find("body") or root
    order = [body, *body.descendants()]
    weigh(order)
    headline = find_headline(order, known.title)
    article = find_article(order, headline)
    article = [*lead(order, article, headline, known.description), *article]
    collector = Collector(article)
    parts = titled(list(kept(collector.collect())), headline)
    text, marks = layer(parts, known)
    omitted = [*left_out(body, article), *collector.omitted]
    notes = tuple(omission(node, reason) for node, reason in omitted[:200])
    return Page(Traced(text), tuple(marks), (), known.metadata, notes)


def omission(node: Node, reason: str) -> Note:
    return Note("html", "info", f"left out, {reason}: {len(node.text())} characters at {node.selector()}")


def find_headline(order: Sequence[Node], title: str | None) -> Node | None:
    """The heading that says what the page calls its title, else the only h1."""
    wanted = words(title)
    headings = [node for node in order if node.tag in ("h1", "h2") and node.size]
    first = [node for node in headings if node.tag == "h1" and not node.out]
    named = next((node for node in [*first, *headings] if words(node.text()) == wanted), None)
    if named is None and wanted:
        named = next((node for node in first if alike(words(node.text()), wanted)), None)
    return named or (first[0] if len(first) == 1 else None)


def alike(heading: list[str], title: list[str]) -> bool:
    """Whether a heading says most of a title's words, or a title most of the heading's."""
    shared = len(set(heading) & set(title))
    return len(heading) > 2 and shared >= 0.7 * min(len(set(heading)), len(set(title)))


def titled(parts: list[Part], headline: Node | None) -> list[Part]:
    """The parts with the headline first, as the title; the one that stands in the article becomes it."""
    if headline is None:
        return parts
    title = Part("title", headline.text(), headline, 0)
    return [title, *(part for part in parts if part.node is not headline)]


def words(text: str | None) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in (text or "").casefold()).split()


def layer(parts: list[Part], known: Facts) -> tuple[str, list[Finding]]:
    """The text layer and a mark a part."""
    lines: list[str] = []
    marks: list[Finding] = []
    place = 0
    for part in parts:
        if lines:
            lines.append("\n\n")
            place += 2
        span = Span(place, place + len(part.text))
        level = int(part.node.tag[1]) if part.kind == "heading" else None
        marks.append(Finding(part.kind, "html", span, SURE, (), part.embed, f"<{part.node.tag}>", level, part.node.selector()))
        lines.append(part.text)
        place = span.end
    return "".join(lines), marks
