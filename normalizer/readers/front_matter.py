"""What stands above the article in a Markdown file: front matter in YAML, TOML or JSON, or a crawler's header.

Found:      title, date, lastmod, author and authors, canonical address, image, under the names that Hugo, Jekyll,
            Eleventy, Docusaurus and Ghost have for them; of an author or image that is a table, its name or address;
            "Title: …", "URL Source: …", "Published Time: …" above "Markdown Content:", as Jina's reader writes it
Not found:  any other key; a date that is not in ISO 8601, a value that is no string: null

Keys are compared without case, hyphens and underscores.
"""

from collections.abc import Iterator
from itertools import islice

from normalizer.dates.iso import iso_or_none
from normalizer.document import Metadata
from normalizer.patterns import lazy
from normalizer.record import Any, Row

HEADED = (("url", "url", "URL Source"), ("date", "date_published", "Published Time"))
HEADER = lazy(
    r"Title: (?P<title>[^\n]{0,1000})\n\s*URL Source: (?P<url>https?://\S{1,4000})\n\s*"
    r"(?:Published Time: (?P<date>[^\n]{0,100})\n\s*)?(?:(?:Number of Pages|Warning): [^\n]{0,1000}\n\s*){0,9}"
    r"Markdown Content:[ \t]*\n"
)
LONGEST = 100_000  # characters that are parsed
MOST_AUTHORS = 50
NAMES = {
    "title": ("title",),
    "date_published": ("date", "published", "publishdate", "datepublished", "publishedat"),
    "date_modified": ("lastmod", "modified", "updated", "datemodified", "lastmodifiedat", "updatedat"),
    "byline": ("authors", "author", "byline"),
    "url": ("canonicalurl", "canonical", "url"),
    "image": ("image", "cover", "featuredimage", "thumbnail", "coverimage"),
}
INSIDE = ("name", "url", "src", "image", "path", "relative")  # what says it, where a value is a table
WRITTEN = lazy(
    r"(\d{4}-\d\d-\d\d)[ Tt]+(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)[ ]*([Zz]|[+-]\d\d:?\d\d)?"
)  # "2024-05-17 10:00 +0330"


class Facts(Row):
    """What is known of the article, its title, and which key said each."""

    title: str | None
    metadata: Metadata
    origins: tuple[tuple[str, str], ...]
    crawled: bool = False  # whether a crawler says it, whose title is the page's, its site's name perhaps with it


def facts(text: str, url: str | None = None) -> Facts | None:
    """What front matter says, with its fences; None where it cannot be parsed. `url` is what the caller knows."""
    values = parsed(text) if len(text) <= LONGEST else None
    if not isinstance(values, dict):
        return None
    keys = {"".join(filter(str.isalnum, str(key).lower())): key for key in reversed(values)}
    said: dict[str, list[str]] = {}
    origins: list[tuple[str, str]] = []
    for name, candidates in NAMES.items():
        for key in candidates:
            if key in keys and (found := list(islice(strings(values[keys[key]]), MOST_AUTHORS))):
                said[name] = found
                origins.append((name, f"front matter: {keys[key]}"))
                break
    first = {name: found[0] for name, found in said.items()}
    dates = {name: day(first.get(name, "")) for name in ("date_published", "date_modified")}
    named = first.get("url", "")
    metadata = Metadata(
        dates["date_published"], dates["date_modified"], tuple(dict.fromkeys(said.get("byline", ()))),
        named if named.startswith(("https://", "http://")) else url, None, first.get("image"),
    )  # fmt: skip
    return Facts(first.get("title"), metadata, tuple(origins))


def crawled(text: str, url: str | None = None) -> tuple[Facts, int] | None:
    """What a crawler's header says, and where the body begins; None where there is none."""
    match = HEADER.match(text)
    if not match:
        return None
    said = {name: value.strip() for name, value in match.groupdict().items() if value and value.strip()}
    metadata = Metadata(day(said.get("date", "")), None, (), said.get("url", url), None, None)
    origins = tuple((field, f"header: {label}") for name, field, label in HEADED if name in said)
    return Facts(said.get("title"), metadata, origins, True), match.end()


def day(written: str) -> str | None:
    """A date or time in ISO 8601, from a form with blanks in it too, as Jekyll writes it."""
    match = WRITTEN.fullmatch(written)
    return iso_or_none(f"{match[1]}T{match[2]}{(match[3] or '').upper()}" if match else written)


def parsed(text: str) -> Any:
    """The values of front matter as its format has them; None where it is not what its fences say.

    YAML is read as strings, lists and tables alone: nothing in it can make an object.
    """
    inner = text.strip()[3:-3]
    try:
        if text.startswith("+++"):
            from tomllib import loads

            return loads(inner)
        if text.startswith(("{", ";;;")):
            from json import loads as read

            return read(text if text.startswith("{") else inner)
        from yaml import BaseLoader, YAMLError, load  # type: ignore[import-untyped]
    except (ValueError, RecursionError):
        return None
    try:
        return load(inner, BaseLoader)  # it makes nothing but strings, lists and tables
    except (YAMLError, ValueError, RecursionError):
        return None


def strings(value: Any) -> Iterator[str]:
    """The string that a value is or that its table names, or those of a list, with white space folded."""
    for item in value if isinstance(value, list) else [value]:
        row = item
        if isinstance(item, dict):
            row = next((item[key] for key in INSIDE if isinstance(item.get(key), str)), None)
        elif not isinstance(item, (str, list, type(None), bool)):
            row = str(item)  # a date of TOML
        if isinstance(row, str) and (words := " ".join(row.split())):
            yield words
