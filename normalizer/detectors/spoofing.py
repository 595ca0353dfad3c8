"""Characters that make a text look like another one: reported, never mended in silence.

Found:      overrides ("annexe\\u202etxt.exe"), controls without a partner, controls and invisible characters
            inside links, hosts, mail addresses, handles and file names ("@bbc\\u200bpersian"), tag characters
            outside flags, hosts and words of handles and file names that mix Latin with Cyrillic, Greek or Armenian
            letters ("@bb\\u0441persian"), hosts made of their look-alikes alone
Not found:  isolates around a handle, marks behind "(@" as Instagram sets them on right-to-left pages, the LRM after
            "C++", emoji flags, hosts in one script ("президент.рф"), words of two scripts side by side ("SIM-карта",
            "отчет-Q1.pdf"), ZWNJ in Persian words and hashtags

Unicode UTS #39 (mixed-script and whole-script confusables), UTR #36, "Trojan Source" (CVE-2021-42574).
"""

import re
from collections.abc import Iterator

from normalizer.bidi.controls import CONTROL, CONTROLS, OVERRIDES, paired
from normalizer.bidi.names import token
from normalizer.patterns import lazy
from normalizer.span import Span

Finding = tuple[Span, str, str]

OVERRIDE = "an override turns the order of what follows"
UNBALANCED = "a bidi control has no partner in its paragraph"
TAGS = lazy("[\U000e0001\U000e0020-\U000e007f]+")
FLAG_TAGS = lazy("[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,16}\U000e007f")
BLACK_FLAG = "\N{WAVING BLACK FLAG}"
HIDDEN = lazy("[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]")
FRAMED = lazy("\\(@[\u200e\u200f]{1,4}")  # opens the author's handle under a post from Instagram
NAME = lazy(
    r"""
      (?P<link> https?://[^\s<>"]{1,2000} | www\.[^\s<>"]{1,2000} )
    | (?P<address> [\w.+-]{1,64} @ [\w-]{1,63} (?: \. [\w-]{1,63} ){1,5} )
    | (?P<handle> (?<![\w.]) @ \w [\w.]{0,63} )
    | (?P<host> [\w-]{1,63} (?: \. [\w-]{1,63} ){0,5} \. [a-z][a-z0-9]{1,9} (?![\w.]) )  # or a file name
    """,
    re.VERBOSE,
)
# Letters beside one another, or with digits and joining signs between, of which one is Latin, one is not.
OTHER = "\u0370-\u03ff\u0400-\u052f\u0531-\u058f\u13a0-\u13ff"
MIXED = lazy(f"[A-Za-z][0-9_-]{{0,3}}[{OTHER}]|[{OTHER}][0-9_-]{{0,3}}[A-Za-z]")
BETWEEN_WORDS = lazy(r"[\W_]+")
NOT_LATIN = lazy(f"[{OTHER}]")
# Cyrillic, Greek and Armenian letters that look like Latin ones (UTS #39 confusables, the closest only).
ALIKE = frozenset(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u04bb\u0501\u051b\u051d"
    "\u04cf\u0432\u043a\u043c\u043d\u0442\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420"
    "\u0421\u0422\u0425\u03bf\u03bd\u03c1\u03c5\u03b1\u03b9\u03ba\u0570\u057d\u0578\u0585"
)
# Small capitals beside Latin letters: a label of them deceives nobody ("карта").
SMALL_CAPITALS = frozenset("\u0432\u043a\u043c\u043d\u0442")
ALIKE_LABEL = lazy(
    "(?<![\\w.])[" + "".join(sorted(ALIKE - SMALL_CAPITALS)) + "]{2,63}(?=\\.(?P<ending>[a-z]{2,10})(?![\\w.]))"
)
# A file's name says nothing of who owns it: "сера.pdf" is all look-alikes, and a Russian word.
FILE_ENDINGS = frozenset(
    "avi bmp csv doc docx epub exe gif htm html ico jpeg jpg js json log md mov odp ods odt pdf png ppt pptx py rar "
    "rtf svg tar tex tif tiff ts tsv txt wav webp xls xlsx xml yaml yml".split()
)


def spoofing(text: str) -> Iterator[Finding]:
    """Yield (span, rule, message) for everything that deceives the reader; sorted by place."""
    if text.isascii():
        return
    found = [*overrides_and_pairs(text), *tags(text), *hidden_in_names(text), *mixed_scripts(text)]
    yield from sorted(set(found))


def overrides_and_pairs(text: str) -> Iterator[Finding]:
    """Yield overrides, and controls without a partner in their line."""
    if not CONTROL.search(text):
        return
    start = 0
    for line in text.split("\n"):
        if not CONTROLS.isdisjoint(line):
            for match in CONTROL.finditer(line):
                if match[0] in OVERRIDES:
                    yield one(start + match.start()), "bidi_override", OVERRIDE
            for place in paired(line)[1]:
                if line[place] not in OVERRIDES:
                    yield one(start + place), "bidi_unbalanced", UNBALANCED
        start += len(line) + 1


def one(place: int) -> Span:
    """Return the span of one character."""
    return Span(place, place + 1)


def tags(text: str) -> Iterator[Finding]:
    """Yield tag characters that are no part of an emoji flag."""
    for match in TAGS.finditer(text):
        flag = text[match.start() - 1 : match.start()] == BLACK_FLAG and FLAG_TAGS.fullmatch(match[0])
        if not flag:
            yield Span(*match.span()), "tag_characters", "tag characters can carry hidden text"


def hidden_in_names(text: str) -> Iterator[Finding]:
    """Yield invisible characters inside links, hosts, addresses, handles and file names."""
    end = 0
    for match in HIDDEN.finditer(text):
        if match.start() < end:
            continue
        start, end = token(text, *match.span())
        kept = [place for place in range(start, end) if not HIDDEN.match(text[place])]
        for name in NAME.finditer("".join(text[place] for place in kept)):
            first, last = kept[name.start()], kept[name.end() - 1]
            if framed := FRAMED.match(text, max(0, first - 1)):
                first = framed.end()
            for place in range(first, last + 1):
                if HIDDEN.match(text[place]):
                    yield one(place), "hidden_in_name", f"an invisible character stands inside a {kind(name)}"


def kind(name: re.Match[str]) -> str:
    """Return what a name is, for the message."""
    return {"link": "link", "address": "mail address", "handle": "handle"}.get(
        name.lastgroup or "", "host or file name"
    )


def mixed_scripts(text: str) -> Iterator[Finding]:
    """Yield hosts and handles in letters of two scripts that look alike, or in look-alikes alone."""
    if not NOT_LATIN.search(text):
        return
    end = 0
    for match in MIXED.finditer(text):
        if match.start() < end:
            continue
        start, end = token(text, *match.span())
        for name in NAME.finditer(text, start, end):
            if deceives(name):
                yield Span(*name.span()), "mixed_script", f"a {kind(name)} mixes scripts that look alike"
    for match in ALIKE_LABEL.finditer(text):
        if match["ending"] in FILE_ENDINGS:
            continue
        yield Span(*match.span()), "mixed_script", "a host is made of letters that only look Latin"


def deceives(name: re.Match[str]) -> bool:
    """Whether a name mixes scripts: a link or an address in its host, whatever stands between; others in one word.

    A link's path may be in any script. A word deceives by a letter that looks Latin: "Δx.csv" holds none.
    """
    if name["link"]:
        return MIXED.search(re.split("[/?#]", name[0].split("://", 1)[-1], maxsplit=1)[0]) is not None
    if name["address"]:
        return MIXED.search(name[0]) is not None
    return any(MIXED.search(word) and not ALIKE.isdisjoint(word) for word in BETWEEN_WORDS.split(name[0]))
