"""What a page says of its article: JSON-LD, OpenGraph and other meta tags, `<html lang>`, `<title>`, `<time>`.

Found:      the article's title without the site's name, who wrote it, when it was published and changed, its address,
            site and picture; each with where it was found
Not found:  what a page only hints at: a date without its year, a title that is the site's name, an author that is an
            address or an account ("jsmith")
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urljoin

from normalizer.document import Metadata
from normalizer.readers.html.tree import Node, Tree
from normalizer.record import Any, Row

ARTICLES = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BlogPosting LiveBlogPosting "
    "BackgroundNewsArticle ReviewNewsArticle AskPublicNewsArticle ScholarlyArticle TechArticle SocialMediaPosting "
    "Report Recipe Review CriticReview ClaimReview PodcastEpisode DiscussionForumPosting ImageGallery WebPage".split()
)
LATER = {
    "Recipe": 1,
    "Review": 1,
    "CriticReview": 1,
    "ClaimReview": 1,
    "PodcastEpisode": 1,
    "ImageGallery": 1,
    "WebPage": 2,
}  # a page of several says what it is about by its article first
PUBLISHED = (
    "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate",
    "publishdate", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
LONGEST = 1_000_000
MOST_ITEMS = 200


class Found(Row):
    """A value and where the page says it."""

    value: str
    where: str


class Facts(Row):
    """What a page says of itself: metadata, where each of it was found, and what helps to find the article."""

    metadata: Metadata
    origins: tuple[tuple[str, str], ...]
    title: str | None
    named: Node | None  # the element that says it, where that is no heading
    description: str | None
    language: str | None
    sites: tuple[str, ...]  # what titles call the site


def facts(tree: Tree, url: str | None) -> Facts:
    """All that is known before the article is looked for; `url` is the caller's."""
    order = tree.order
    meta, canonical = head_tags(order)
    item = next(iter(sorted(linked_data(tree.linked), key=late)), {})
    element = order[0] if order and order[0].tag == "html" else None
    named = next((node for node in order[:400] if node.tag == "title"), None)
    base = url or said(meta, item, ("canonical",), ("url",), canonical)
    site = found_in(meta, item, ("og:site_name", "application-name"), ("publisher",))
    published = dated(meta, item, PUBLISHED, ("datePublished",))
    modified = dated(
        meta, item, ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified"), ("dateModified",)
    )
    published = published or element_date(order)
    image = found_in(meta, item, ("og:image", "twitter:image", "twitter:image:src"), ("image",))
    title = found_in(meta, item, ("og:title", "twitter:title"), ("headline",)) or titled(named)
    names, where = bylines(meta, item)
    address = Found(base, "the caller" if url else "canonical address") if base else None
    told = (("date_published", published), ("date_modified", modified), ("byline", Found("", where) if names else None),
            ("url", address), ("site_name", site), ("image", image), ("title", title))  # fmt: skip
    sites = site_names(site.value if site else None, base)
    language = element.get("lang") or element.get("xml:lang") if element else None
    language = language or text_of(item.get("inLanguage")) or meta.get("og:locale")
    return Facts(
        Metadata(
            published.value if published else None, modified.value if modified else None, names,
            absolute(base, None), site.value if site else None, absolute(image.value, base) if image else None,
        ),
        tuple((name, found.where) for name, found in told if found),
        without_site(title.value, sites) if title else None,
        named or (order[0] if order else None),
        meta.get("og:description") or meta.get("description") or text_of(item.get("description")),
        re.split("[-_]", language)[0].lower() if language else None,
        sites,
    )  # fmt: skip


# -- sources


def head_tags(order: Sequence[Node]) -> tuple[dict[str, str], str | None]:
    """The meta tags by name, the first of each, and the canonical address; they stand before the first paragraph."""
    tags: dict[str, str] = {}
    canonical = None
    for node in order:
        if node.tag == "meta":
            name = (node.get("property") or node.get("name") or node.get("itemprop")).lower()
            content = " ".join(node.get("content").split())
            if name and content:
                tags.setdefault(name, content)
        elif node.tag == "link" and node.get("rel").lower() == "canonical":
            canonical = canonical or node.get("href").strip() or None
        elif node.tag == "p":
            break
    return tags, canonical


def linked_data(scripts: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """JSON-LD objects that are articles; broken JSON is passed over."""
    for script in scripts:
        if len(script) > LONGEST:
            continue
        try:
            stored = json.loads(COMMENT.sub("", script).strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = [stored]
        for _ in range(MOST_ITEMS):
            if not waiting:
                break
            item = waiting.pop()
            if isinstance(item, list):
                waiting += reversed(item)
            elif isinstance(item, dict):
                if not ARTICLES.isdisjoint(kinds(item)):
                    yield item
                waiting += [item[key] for key in INSIDE if isinstance(item.get(key), (dict, list))]


COMMENT = re.compile(r"^\s{0,200}(?:<!--|//<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?:-->|//\]\]>|/\*\]\]>\*/)\s{0,200}$")
INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")


def kinds(item: Mapping[str, Any]) -> list[str]:
    kind = item.get("@type")
    return (
        [kind]
        if isinstance(kind, str)
        else [name for name in kind if isinstance(name, str)]
        if isinstance(kind, list)
        else []
    )


def late(item: Mapping[str, Any]) -> int:
    return max(LATER.get(kind, 0) for kind in kinds(item))


def found_in(
    meta: Mapping[str, str], item: Mapping[str, Any], tags: Sequence[str], keys: Sequence[str]
) -> Found | None:
    """The first of these keys of JSON-LD, else of these meta tags."""
    for key in keys:
        if value := text_of(item.get(key)):
            return Found(value, f"JSON-LD {key}")
    return next((Found(meta[tag], f"meta {tag}") for tag in tags if tag in meta), None)


def said(
    meta: Mapping[str, str], item: Mapping[str, Any], tags: Sequence[str], keys: Sequence[str], first: str | None
) -> str | None:
    found = found_in(meta, item, ("og:url", *tags), keys)
    return first or (found.value if found else None)


def text_of(value: Any) -> str | None:
    """A value's words: itself, the name or address of what it describes, the first of several."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("name") or value.get("url") or value.get("@id")
    return " ".join(value.split()) or None if isinstance(value, str) else None


# -- values


LEAST_SPACES = 4  # in the names of two persons and what joins them


def bylines(meta: Mapping[str, str], item: Mapping[str, Any]) -> tuple[tuple[str, ...], str]:
    names = tuple(authors(item.get("author")))
    if names:
        return (*names, *fellows(meta, item, names)), "JSON-LD author"
    for tag in ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "articleauthor", "byl"):
        if names := tuple(authors(meta.get(tag))):
            return names, f"meta {tag}"
    return (), ""


def fellows(meta: Mapping[str, str], item: Mapping[str, Any], names: Sequence[str]) -> Iterator[str]:
    """The contributors whom the page names beside its authors as writers: others of schema.org's may be none."""
    written = meta.get("twitter:data1", "")
    if names[0] in written:
        yield from (name for name in authors(item.get("contributor")) if name in written and name not in names)


def authors(value: Any) -> Iterator[str]:
    seen: set[str] = set()
    for item in (value if isinstance(value, list) else [value])[:50]:
        name = text_of(item)
        if name and "://" not in name and not name.startswith(("//", "@")) and len(name) < 200 and not account(name):
            named = [person for person in persons(name) if person not in seen]
            seen.update(named)
            yield from named


def account(name: str) -> bool:
    """Whether it is what somebody logs in as ("jsmith", "admin"), and no agency in small letters ("dpa")."""
    if " " in name or not name.isascii() or not name.islower():
        return False
    from normalizer.creditline.agencies import AGENCIES

    return name not in AGENCIES


def persons(names: str) -> tuple[str, ...]:
    """Each of the persons whom one string names: "Jane Roe and John Doe"."""
    if names.count(" ") < LEAST_SPACES:
        return (names,)
    from normalizer.creditline.names import people

    return people(names)


def titled(node: Node | None) -> Found | None:
    text = node.text() if node else ""
    return Found(text, "title element") if text else None


SEPARATOR = re.compile(r"\s{0,20}\|\s{0,20}|\s{1,20}[–—·»«•:-]\s{1,20}|:\s{1,20}")


def site_names(site: str | None, address: str | None) -> tuple[str, ...]:
    """What titles call a site, in small letters: its name, its host."""
    host = HOST.match(address) if address else None
    return tuple(name.casefold() for name in (site, host[1] if host else None) if name)


HOST = re.compile(r"https?://(?:www\.)?([^/:?#]{1,100})", re.IGNORECASE)


def without_site(value: str, sites: Sequence[str]) -> str | None:
    """A title without the site's name before or after a separator; None where it is only that."""
    folded = value.casefold()
    if all(site not in folded for site in sites):
        return value
    parts = [part for part in SEPARATOR.split(value) if part.casefold() not in sites]
    if not parts:
        return None
    start, end = value.index(parts[0]), value.rindex(parts[-1]) + len(parts[-1])
    return value[start:end]


ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?)?")


BASIC = re.compile(r"(?:19|20)\d{2}[01]\d[0-3]\dT[0-2]\d[0-5]\d(?:\d\d)?")


def dated(meta: Mapping[str, str], item: Mapping[str, Any], tags: Sequence[str], keys: Sequence[str]) -> Found | None:
    """The first of these that can be read as a date."""
    for key in keys:
        if value := date(text_of(item.get(key))):
            return Found(value, f"JSON-LD {key}")
    return next((Found(value, f"meta {tag}") for tag in tags if tag in meta and (value := date(meta[tag]))), None)


def element_date(order: Sequence[Node]) -> Found | None:
    """The date of the page's only `<time>` that says it is the publication's."""
    for node in order:
        if not node.attrs:
            continue
        if "itemprop" in node.attrs and node.attrs["itemprop"].lower() == "datepublished":
            value = date(node.get("datetime") or node.get("content") or node.get("title") or node.text())
            if value:
                return Found(value, f"<{node.tag} itemprop>")
        elif node.tag == "time" and "pubdate" in node.attrs and (value := date(node.get("datetime") or node.text())):
            return Found(value, "<time pubdate>")
    return None


def date(value: str | None) -> str | None:
    """An ISO 8601 date as it is; another one, also solar Hijri, read by `dates`; None where it can't be."""
    if not value or len(value) > 100:
        return None
    value = " ".join(value.split())
    if len(value) in (13, 15) and BASIC.fullmatch(value):  # "20210814T1130"
        value = f"{value[:4]}-{value[4:6]}-{value[6:11]}:{value[11:13]}"
    if (match := ISO.match(value)) and match[0][:2] in ("19", "20"):
        return re.sub(r"\s", "", match[0][:10]) + match[0][10:].replace(" ", "T", 1).replace(" ", "")
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
