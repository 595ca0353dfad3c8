"""HTML pages: the article with everything that belongs to it, as a text layer with marks.

The text layer is the article's blocks with a blank line between; white space is folded as a browser folds it. What was
left out of it is listed with selector, reason and length.
"""

from collections.abc import Iterator

from normalizer.document import Embed, Note
from normalizer.page import Finding, Page
from normalizer.readers.html.article import find_article, left_out
from normalizer.readers.html.blocks import Collector, Part, kept
from normalizer.readers.html.metadata import Facts, facts
from normalizer.readers.html.tree import Node, parse
from normalizer.span import Span, Traced

SURE = 0.95


def read(html: str, url: str | None = None) -> Page:
    """The page of a document's markup; never raises for bad markup."""
    root = parse(html)
    known = facts(html, root, url)
    article = find_article(root)
    collector = Collector(article)
    parts = list(kept(collector.collect()))
    parts = titled(parts, known, root)
    text, marks = layer(parts, known)
    omitted = [*left_out(root.find("body") or root, article), *collector.omitted]
    notes = tuple(omission(node, reason) for node, reason in omitted[:200])
    return Page(Traced(text), tuple(marks), (), known.metadata, notes)


def omission(node: Node, reason: str) -> Note:
    return Note("html", "info", f"left out, {reason}: {len(node.text())} characters at {node.selector()}")


def titled(parts: list[Part], known: Facts, root: Node) -> list[Part]:
    """The parts with the headline first: the heading that says what the page calls its title, else the only h1."""
    title = words(known.title)
    for index, part in enumerate(parts[:8]):
        if part.kind == "heading" and (part.node.tag == "h1" or words(part.text) == title):
            return [*parts[:index], Part("title", part.text, part.node, 0), *parts[index + 1 :]]
    headings = [node for node in root.descendants() if node.tag == "h1" and node.text()]
    named = next((node for node in headings if words(node.text()) == title), headings[0] if len(headings) == 1 else None)
    if named is not None:
        return [Part("title", named.text(), named, 0), *parts]
    return parts


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
