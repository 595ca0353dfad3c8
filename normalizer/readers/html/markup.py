"""A page's markup without what cannot hold article text: scripts, styles, drawings, comments. They are most of a page.

Of scripts three things stay: linked data, the tag of one that draws an embed, an embed's markup that one was to write.
"""

import re
from collections.abc import Iterator
from html import unescape

OPENING = re.compile(  # the letters ahead pass over most tags at once
    r"<(?=[!aAcCoOsStT])"
    r"(?:!--|(script|style|svg|annotation|canvas|template|object|audio)\b(?![^<>]{0,2000}/>))",
    re.IGNORECASE,
)
ENDLESS = frozenset(("!--", "script", "style"))  # without their end, browsers take the rest of the page for theirs


def cut(html: str) -> tuple[str, list[str]]:
    """The page without what cannot hold article text, and its linked data; each kind's missing end is sought once."""
    parts: list[str] = []
    linked: list[str] = []
    place = scanned = 0  # where the next part begins, where the next opening is looked for
    endless: set[str] = set()
    while match := OPENING.search(html, scanned):
        start, scanned, kind = match.start(), match.end(), (match[1] or "!--").lower()
        if kind in endless:
            continue
        end = ending(kind, html, scanned)
        if end < 0:
            endless.add(kind)
            if kind not in ENDLESS:
                continue
            end = len(html)
        parts += (html[place:start], scripted(html[start:end], linked) if kind == "script" else " ")
        place = scanned = end
    parts.append(html[place:])
    return "".join(parts), linked


def ending(kind: str, html: str, start: int) -> int:
    """Where the element or comment ends; -1 where it doesn't."""
    if kind == "!--":
        end = html.find("-->", start - 2)  # "<!-->" is a comment too
        return end + 3 if end >= 0 else -1
    match = CLOSING[kind].search(html, start)
    return match.end() if match else -1


# An end tag may hold attributes, which browsers pass over: "</script" and a comment up to its ">" is one.
CLOSING = {
    kind: re.compile(rf"</{kind}(?:[\s/][^>]{{0,500}})?>", re.IGNORECASE)
    for kind in ("script", "style", "svg", "annotation", "canvas", "template", "object", "audio")
}
DRAWING = ("data-telegram-post", "aparat.com/embed", "datawrapper.dwcdn.net")
WRITTEN = ("twitter-tweet", "instagram-media")
FARTHEST = 12_000  # characters from a mark in a script to the end of the markup around it


def scripted(script: str, linked: list[str]) -> str:
    """What a script leaves in the page: its tag where it draws an embed, the embeds it was to write, else a space."""
    end = script.find(">", 0, 4_000) + 1
    tag = script[:end]
    if "ld+json" in tag:
        linked.append(script[end : script.rfind("<")])
    elif any(sign in tag for sign in DRAWING):
        return tag + "</script>"
    elif "json" not in tag and any(sign in script for sign in WRITTEN):
        return " ".join(written(script[end:]))
    return " "


def written(script: str) -> Iterator[str]:
    """The blockquotes of embed code in a script, out of their escapes."""
    place = 0
    for _ in range(100):
        marks = [found for sign in WRITTEN if (found := script.find(sign, place)) >= 0]
        if not marks:
            return
        start = script.rfind("blockquote", max(place, min(marks) - 400), min(marks))
        end = script.find("blockquote", min(marks), min(marks) + FARTHEST)
        place = min(marks) + 1 if end < 0 else end + len("blockquote")
        if start >= 0 and end >= 0:
            markup = "<" + script[start:place] + ">"
            for escape, sign in ESCAPES:
                markup = markup.replace(escape, sign)
            yield unescape(markup) if "&lt;" in markup or "&quot;" in markup else markup


ESCAPES = (
    ("\\u003c", "<"), ("\\u003C", "<"), ("\\u003e", ">"), ("\\u003E", ">"), ("\\u0022", '"'), ('\\"', '"'),
    ("\\/", "/"), ("\\n", "\n"),
)  # fmt: skip
