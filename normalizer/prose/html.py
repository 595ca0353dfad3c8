"""HTML: text nodes.

Found:      words between tags, in <title> and in tables, too
Not found:  tags and their attributes; comments; <script>, <style>, <pre>, <code>, <kbd>, <samp>, <textarea>, <svg>,
            <math>, <template>, <noscript>; what `translate="no"` marks; character references ("می&zwnj;"); fields of
            template languages ({{ … }}, {% … %})
"""

import re
from collections.abc import Collection, Iterator

from normalizer.patterns import lazy
from normalizer.prose import Prose, Region, languages, without

SKIPPED = "script|style|pre|code|kbd|samp|textarea|svg|math|template|noscript"
MARKUP = lazy(
    rf"""
    (?P<comment>   <!--  | <!\[CDATA\[ )                        # ends with its own mark
  | (?P<skipped>   < (?P<name> {SKIPPED} | [a-z][\w-]{{0,20}} (?= [^<>]{{0,500}} \s translate="no" ) ) (?= [\s>/] ) )
  | (?P<tag>       </? [a-z!?] (?: [^<>"'] | "[^"]{{0,2000}}" | '[^']{{0,2000}}' ){{0,2000}}+ > )
  | (?P<template>  {{{{ | {{% )
  | (?P<reference> & (?: \#\w{{1,8}} | [a-z]\w{{1,30}} ) ; )
    """,
    re.VERBOSE | re.IGNORECASE,
)
LANGUAGE = lazy(r"""<html\b[^<>]{0,500}?\s(?:xml:)?lang\s*=\s*["']?([a-z]{2,3})\b""", re.IGNORECASE)
ENDS = {"<!--": "-->", "<![CDATA[": "]]>", "{{": "}}", "{%": "%}"}


def read(text: str, format: str, keys: Collection[str] = ()) -> Prose:
    return Prose(tuple(regions(text, 0, len(text))), declared(text), "", languages.spoken(text))


def declared(text: str) -> str | None:
    """The language that <html> names."""
    match = LANGUAGE.search(text, 0, 5000)
    return match[1].lower() if match else None


def regions(text: str, start: int, end: int) -> Iterator[Region]:
    """The text nodes between two places."""
    yield from without(start, end, ((first, last, "") for first, last in holes(text, start, end)))


def holes(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What is no text: each mark with what belongs to it."""
    place = start
    lost: set[str] = set()  # closing marks that do not come any more: each is looked for once
    while match := MARKUP.search(text, place, end):
        place = closed(text, match, end, lost)
        yield match.start(), place


def closed(text: str, match: re.Match[str], end: int, lost: set[str]) -> int:
    """Where the thing that a mark opens ends: an element with its end tag, a comment that never ends with the text."""
    mark = f"</{match['name'].lower()}" if match["skipped"] else ENDS.get(match[0].upper(), "")
    if not mark:
        return match.end()
    found = None if mark in lost else re.compile(re.escape(mark), re.IGNORECASE).search(text, match.end(), end)
    if found is None:
        lost.add(mark)
    place = found.end() if found else end if match["comment"] else match.end()
    if not match["skipped"]:
        return place
    angle = text.find(">", place, end)
    return angle + 1 if angle >= 0 else end
