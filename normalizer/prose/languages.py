"""The languages that mark-up declares for parts of a file.

Found:      <p lang="ar">…</p>, <span xml:lang='ar-EG'>…</span>; in Markdown "[…]{lang=ar}", "::: {lang=ar}" … ":::"
Not found:  <html lang> and <body lang>, which speak of the whole file, as often as not for a template's sake; an
            element that nothing closes
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator

from normalizer.patterns import lazy

Stretch = tuple[int, int, str]

DECLARED = lazy(r"""\blang\s{0,3}=""", re.IGNORECASE)
TAG = lazy(
    r"""<(?P<close>/)?(?P<name>[a-z][\w-]{0,30})(?P<rest>(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,500}+)>""",
    re.IGNORECASE,
)
LANGUAGE = lazy(r"""(?<![\w-])lang\s{0,3}=\s{0,3}["']?([a-z]{2,3})(?![a-z])""", re.IGNORECASE)
BRACKETED = lazy(r"\[(?P<words>[^\[\]\n]{1,500})\](?P<rest>\{[^{}\n]{0,300}\})")
FENCE = lazy(r"^[ ]{0,3}:{3,}(?P<rest>[^\n]{0,300})", re.MULTILINE)
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
ENDED = frozenset(("p", "li", "dt", "dd", "tr", "td", "th"))  # the next one of its kind ends it
WHOLE = frozenset(("html", "body"))
END = (sys.maxsize, sys.maxsize, "")


def spoken(text: str, markdown: bool = False) -> tuple[Stretch, ...]:
    """The stretches of a text that an element around them declares to be in a language; the innermost element wins."""
    if not DECLARED.search(text):
        return ()
    found = [*elements(text)]
    if markdown:
        found += bracketed(text)
        found += fenced(text)
    return tuple(flattened(found))


def code(attributes: str) -> str | None:
    """The primary language of an element's attributes.

    >>> code(' class="x" xml:lang="ar-EG"'), code(" hreflang=ar")
    ('ar', None)
    """
    match = LANGUAGE.search(attributes)
    return match[1].lower() if match else None


def elements(text: str) -> Iterator[Stretch]:
    """What elements declare; one that is open ends with the element around it."""
    opened: list[tuple[str, int, str | None]] = []
    names: Counter[str] = Counter()
    for tag in TAG.finditer(text):
        name = tag["name"].lower()
        if name in VOID or tag["rest"].endswith("/"):
            continue
        if tag["close"] or (name in ENDED and opened and opened[-1][0] == name):
            last = name if names[name] else None
            while last and opened:
                inner, start, language = opened.pop()
                names[inner] -= 1
                if language:
                    yield start, tag.start(), language
                last = None if inner == name else last
        if not tag["close"]:
            opened.append((name, tag.end(), None if name in WHOLE else code(tag["rest"])))
            names[name] += 1


def bracketed(text: str) -> Iterator[Stretch]:
    for match in BRACKETED.finditer(text):
        if language := code(match["rest"]):
            yield (*match.span("words"), language)


def fenced(text: str) -> Iterator[Stretch]:
    """What stands between a fence of colons and the one that closes it."""
    opened: list[tuple[int, str | None]] = []
    for fence in FENCE.finditer(text):
        if fence["rest"].strip():
            opened.append((fence.end(), code(fence["rest"])))
        elif opened:
            start, language = opened.pop()
            if language:
                yield start, fence.start(), language


def flattened(found: Iterable[Stretch]) -> Iterator[Stretch]:
    """Sorted and disjoint: a stretch inside another has its own language."""
    around: list[tuple[int, str]] = []
    place = 0
    for start, end, language in [*sorted(found, key=lambda row: (row[0], -row[1])), END]:
        while around and around[-1][0] <= start:
            last, outer = around.pop()
            if place < last:
                yield place, last, outer
                place = last
        if around and place < start:
            yield place, start, around[-1][1]
        place = max(place, start)
        around.append((end, language))
