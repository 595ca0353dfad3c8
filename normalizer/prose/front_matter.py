"""Front matter of Markdown in YAML, TOML or JSON.

Found:      values of the given keys (title, description, summary), as prose; every other value as locked, since `slug`,
            `url`, `aliases`, `tags` and keys that nobody knows make addresses
Not found:  keys, comments, quotes around values; a rule of dashes at the head of a file without a second one
"""

import re
from collections.abc import Collection, Iterator

from normalizer.patterns import lazy
from normalizer.prose import LOCKED, TEXT, Region

FENCES = {"---": ("---", "..."), "+++": ("+++",), ";;;": (";;;",)}
KEY = lazy(r"""(?P<indent>[ \t]*)(?:-[ ]+)?["']?(?P<key>[\w.-]{1,60})["']?[ \t]*[:=](?=[ \t\r\n"'\[{]|$)[ \t]*""")
LANGUAGE = lazy(r"""^["']?(?:lang|language|locale)["']?[ \t]*[:=][ \t]*["']?([a-z]{2,3})\b""", re.MULTILINE)


def extent(text: str) -> tuple[int, int]:
    """Where front matter stands inside its fences, and where the body begins; (0, 0) where there is none."""
    if text.startswith("{") and (end := re.compile(r"^\}[ \t]*\r?$", re.MULTILINE).search(text)):
        return 0, end.end()
    closing = FENCES.get(text[:3])
    if not closing or text[3:4] not in ("\n", "\r", " "):
        return 0, 0
    place = text.find("\n") + 1
    start = place
    while 0 < place < len(text):
        after = text.find("\n", place) + 1 or len(text)
        if text[place:after].rstrip() in closing:
            return start, after
        place = after
    return 0, 0


def declared(text: str, end: int) -> str | None:
    """The language that front matter names."""
    match = LANGUAGE.search(text, 0, end)
    return match[1] if match else None


def regions(text: str, start: int, end: int, keys: Collection[str]) -> Iterator[Region]:
    """The values line by line; a line that goes on belongs to the key above it."""
    role = LOCKED
    place = start
    while place < end:
        after = text.find("\n", place, end) + 1 or end
        line = text[place:after].rstrip()
        match = KEY.match(text, place, after)
        first = place + len(line) - len(line.lstrip())
        if match:
            first = match.end()
            if not match["indent"] or text[0] == "{":
                role = TEXT if match["key"] in keys else LOCKED
        yield from value(text, first, place + len(line), role)
        place = after


def value(text: str, start: int, end: int, role: str) -> Iterator[Region]:
    """One value without its quotes and the comma after it."""
    while end > start and text[end - 1] in "\"',]}":
        end -= 1
    while start < end and text[start] in "\"'[{":
        start += 1
    if start < end and text[start] not in "#|>" and not text.startswith(("---", "+++", "..."), start):
        yield Region(start, end, role)
