"""What a page says of its article: JSON-LD, OpenGraph and other meta tags, `<html lang>`, `<title>`.

Nothing is guessed: a date without its year, a title that is the site's name, stay null.
"""

import json
import re
from collections.abc import Iterator, Mapping
from urllib.parse import urljoin

from normalizer.document import Metadata
from normalizer.readers.html.tree import Node
from normalizer.record import Any, Row

LINKED_DATA = re.compile(
    r"<script\b[^>]{0,400}\btype\s*=\s*[\"']?application/ld\+json[^>]{0,400}>(.*?)</script", re.DOTALL | re.IGNORECASE
)
ARTICLES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BlogPosting LiveBlogPosting "
    "BackgroundNewsArticle ReviewNewsArticle ScholarlyArticle TechArticle SocialMediaPosting Report WebPage".split()
)
LONGEST = 2_000_000


class Facts(Row):
    """What a page says of itself: metadata, and what helps to find the article in it."""

    metadata: Metadata
    title: str | None
    named: Node | None  # the element that says it, where that is no heading
    description: str | None
    language: str | None
    body: str | None


def facts(html: str, root: Node, url: str | None) -> Facts:
    """All that is known before the article is looked for; `url` is the caller's."""
    meta = meta_tags(root)
    linked = next(iter(sorted(linked_data(html), key=lambda item: item.get("@type") == "WebPage")), {})
    canonical = next((node.get("href") for node in root.descendants() if node.tag == "link" and node.get("rel") == "canonical"), None)
    address = url or absolute(first(canonical, meta.get("og:url"), linked.get("url")), None)
    element = root.find("html")
    language = first(element.get("lang") or element.get("xml:lang") if element else None, linked.get("inLanguage"))
    site = first(meta.get("og:site_name"), named(linked.get("publisher")), meta.get("application-name"))
    return Facts(
        Metadata(
            date(first(linked.get("datePublished"), meta.get("article:published_time"), meta.get("datepublished"),
                       meta.get("date"), meta.get("dc.date"), meta.get("dc.date.issued"), meta.get("pubdate"))),
            date(first(linked.get("dateModified"), meta.get("article:modified_time"), meta.get("og:updated_time"))),
            tuple(authors(linked.get("author"))) or tuple(authors(meta.get("author"))),
            address,
            site,
            absolute(first(image(linked.get("image")), meta.get("og:image"), meta.get("twitter:image")), address),
        ),
        headline(first(linked.get("headline"), meta.get("og:title"), meta.get("twitter:title"), title(root)), site),
        root.find("title", "head"),
        first(meta.get("og:description"), meta.get("description"), linked.get("description")),
        language.split("-")[0].lower() if language else None,
        linked.get("articleBody") if isinstance(linked.get("articleBody"), str) else None,
    )  # fmt: skip


def first(*values: Any) -> str | None:
    """The first value that is text."""
    return next((" ".join(value.split()) for value in values if isinstance(value, str) and value.strip()), None)


def meta_tags(root: Node) -> dict[str, str]:
    tags: dict[str, str] = {}
    for node in root.descendants():
        if node.tag == "meta":
            name = (node.get("property") or node.get("name") or node.get("itemprop")).lower()
            if name and node.get("content"):
                tags.setdefault(name, node.get("content"))
        elif node.tag == "p":  # the head is over
            break
    return tags


def linked_data(html: str) -> Iterator[Mapping[str, Any]]:
    """JSON-LD objects that are articles; broken JSON is passed over."""
    for match in LINKED_DATA.finditer(html[:LONGEST]):
        try:
            stored = json.loads(match[1].strip().strip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = [stored]
        for _ in range(200):
            if not waiting:
                break
            item = waiting.pop()
            if isinstance(item, list):
                waiting += reversed(item)
            elif isinstance(item, dict):
                kinds = item.get("@type")
                if not ARTICLES.isdisjoint([kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []):
                    yield item
                waiting += [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if isinstance(item.get(key), (dict, list))]


def named(value: Any) -> str | None:
    return first(value.get("name")) if isinstance(value, dict) else first(value)


def authors(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = named(item)
        if name and not name.startswith(("http:", "https:", "//")) and len(name) < 200:
            yield name


def image(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return first(value.get("url")) if isinstance(value, dict) else first(value)


def title(root: Node) -> str | None:
    node = root.find("title")
    return node.text() if node else None


SEPARATOR = re.compile(r"\s+[|–—·»«•:-]\s+")


def headline(value: str | None, site: str | None) -> str | None:
    """A title without the site's name before or after a separator; None where it is only that."""
    if not value:
        return None
    parts = SEPARATOR.split(value)
    if site:
        parts = [part for part in parts if part.casefold() != site.casefold()]
    return max(parts, key=len) if parts else None


ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?)?")


def date(value: str | None) -> str | None:
    """An ISO 8601 date as it is; another one read by `dates`; None where it can't be."""
    if not value:
        return None
    if match := ISO.match(value):
        return match[0].replace(" ", "T", 1)
    from normalizer.dates import parse

    found = parse(value)
    return found.iso if found else None


def absolute(address: str | None, base: str | None) -> str | None:
    if not address or not base:
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return address
