"""JSON, YAML and PO: string values, reported and never rewritten, since a value can be a key elsewhere.

Found:      values of JSON and YAML, `msgstr` of PO
Not found:  keys; `msgid` and other PO lines; comments; escapes ("\\n" glued to a word is a line break, not a letter),
            placeholders: "%(name)s", "%s", "{name}", "$1"
"""

import re
from collections.abc import Collection, Iterator

from normalizer.patterns import lazy
from normalizer.prose import LOCKED, Prose, Region, without

# A string that never closes ends with its line, so that none of its characters is read twice.
STRING = lazy(r'"(?P<value>(?:[^"\\\n]|\\.)*+)(?:"(?P<key>\s{0,20}:)?|\\?(?=\n|\Z))')
YAML = lazy(
    r"""
    ^ [ ]* (?: -[ ]+ )* (?: (?P<key> [\w."'-][^:#\n]{0,80}? ) [ ]* : (?= [ \n\r] ) )? [ ]*
    (?P<value> [^\n\r]* )
    """,
    re.VERBOSE | re.MULTILINE,
)
PO = lazy(r'^(?:#~[ ])?(?:(?P<keyword>[a-z_]+(?:\[\d+\])?)[ ]+)?"(?P<value>(?:[^"\\\n]|\\.)*)"', re.MULTILINE)
PLACEHOLDER = lazy(r"\\u[0-9a-fA-F]{4}|\\.|%\(\w{1,40}\)[a-z]|%[sdif]|\{\w{0,40}\}|\$\w{1,20}|&\w{1,20};")
PO_LANGUAGE = lazy(r'^"Language: ([a-z]{2,3})\b', re.MULTILINE)


def read(text: str, format: str, keys: Collection[str] = ()) -> Prose:
    values = {"json": json_values, "yaml": yaml_values, "po": po_values}[format](text)
    regions = tuple(region for start, end in values for region in around(text, start, end))
    return Prose(regions, po_language(text) if format == "po" else None)


def po_language(text: str) -> str | None:
    """The language that the header of a PO file names."""
    match = PO_LANGUAGE.search(text, 0, 5000)
    return match[1] if match else None


def around(text: str, start: int, end: int) -> Iterator[Region]:
    """A value around its escapes and placeholders."""
    places = ((*match.span(), "") for match in PLACEHOLDER.finditer(text, start, end))
    yield from without(start, end, places, LOCKED)


def json_values(text: str) -> Iterator[tuple[int, int]]:
    for match in STRING.finditer(text):
        if not match["key"]:
            yield match.span("value")


def yaml_values(text: str) -> Iterator[tuple[int, int]]:
    for match in YAML.finditer(text):
        value = match["value"]
        if value and value[0] not in "#&*!|>%":
            yield match.span("value")


def po_values(text: str) -> Iterator[tuple[int, int]]:
    keyword = ""
    for match in PO.finditer(text):
        keyword = match["keyword"] or keyword
        if keyword.startswith("msgstr"):
            yield match.span("value")
