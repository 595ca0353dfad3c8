"""Character references of HTML that a scraper left in the text, also escaped twice.

Before:      "the city&#8217;s port", "fire &amp; rescue", "at&nbsp;six", "می&zwnj;شود", "&amp;quot;"
After:       "the city’s port", "fire & rescue", "at six", "می‌شود", '"'
Left alone:  all of a page that speaks of HTML or shows mark-up ("<b>", "&lt;b"), or shows a reference: between
             quotation marks, or a space's or a quotation mark's as a word of its own; a page in which none touches a
             word or joins two names ("write &amp; for it"); "&lt;" and "&gt;"; references in addresses and code; what
             names no character one sees, but for spaces, soft hyphens, joiners and marks of direction: other controls
             could deceive; "R&D;", which names none

Not certain: the author may have meant the letters. Source: HTML 4.01, section 24, and WHATWG HTML, 13.2.5.80, where a
number between 128 and 159 is a character of windows-1252.
"""

import re
from collections.abc import Iterator

from normalizer.letters import covered
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

REFERENCE = lazy(
    r"(?P<escaped>&(?:(?:amp|\#0{0,4}38|\#[xX]0{0,4}26);)*+)"
    r"(?:(?P<name>(?<=[&;])(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,9}));)?"
)
ANY = lazy(r"&\#?\w{2,9};")  # an ampersand of a firm's name is none
ABOUT = lazy(
    r"(?i)\b(?:x?html\d?|xml|ampersands?)\b|</?[a-z!]|&lt;/?[a-z!]|[\"'“‘«`(]&\#?\w{2,9};[\"'”’»`)]"
    r"|(?<=[ \t])&(?:amp;)?(?:nbsp|zwn?j|shy|quot|apos|[lr][sd]quo|\#(?:34|39|160));(?=[ \t.,;:!?)])"
)
# What other repairs take out: a reference touches the word behind it all the same.
LITTER = r"[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]{0,9}"
LEFT = lazy(
    rf"(?m)\w{LITTER}&\#?\w{{2,9}};|&\#?\w{{2,9}};{LITTER}\w(?!\w{{0,8}};)"
    r"|(?<!\w)[A-Z]\w{0,30}+ &amp; [A-Z]|^&nbsp;$"
)
BESIDE = 40  # characters on either side that tell
UNSEEN = frozenset("\u00a0\u00ad\u2002\u2003\u2009\u200a\u200c\u200d\u200e\u200f\u202f")


def repair(page: Page) -> Iterator[Edit]:
    if not any(is_left(page.text, match) for match in ANY.finditer(page.text)) or ABOUT.search(page.text):
        return
    spans = list(page.masks)
    for match in REFERENCE.finditer(page.text):
        after = read(match)
        if after and not covered(spans, match.start()):
            end = match.end() if match["name"] and after != "&" else match.end("escaped")
            yield Edit(Span(match.start(), end), after, "entities", certain=False)


def is_left(text: str, match: re.Match[str]) -> bool:
    """Whether a scraper left the reference: it touches a word, joins two names, or is all of a line."""
    return LEFT.search(text, max(0, match.start() - BESIDE), match.end() + BESIDE) is not None


def read(match: re.Match[str]) -> str:
    """The character that a reference stands for; "&" where only that is escaped, "" where it stays."""
    name = match["name"]
    character = named(name) if name else ""
    if name in ("lt", "gt") or character in ("<", ">"):
        return ""
    return character or ("&" if len(match["escaped"]) > 1 else "")


def named(name: str) -> str:
    """The character of a name or number without its "&" and ";"; "" where it has none that may stand in a text."""
    if name[0] != "#":
        from html.entities import name2codepoint  # most pages need no look into it

        code = {"apos": 39, **name2codepoint}.get(name, 0)
    else:
        code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    if 128 <= code < 160:
        return bytes([code]).decode("windows-1252", "ignore")
    character = chr(code) if 32 <= code <= 0x10FFFF else ""
    return character if character.isprintable() or character in UNSEEN else ""
