"""What is no language: URLs, bare hosts, mail addresses, @handles, #tags.

Found:      https://t.co/x1, www.example.org/a, bbc.co.uk, pic.twitter.com/x1, a@example.org, @Some_One, #خبر
Not found:  "Mr. Smith", "e.g.", "3.5", "end.Next": no known ending follows the dot; "a @ b", "# 1", "C#".
"""

import re
from functools import cache

from normalizer.patterns import lazy
from normalizer.span import Span

ENDINGS = "com|org|net|info|edu|gov|int|ir|uk|co|tv|me|ly|io|be|de|fr|tr|ru|us|eu|news|app|press|media"

PATH = r"""[^\s<>«»"\u201c\u201d]"""
MASKED = rf"""
      (?: https?:// | ftp:// | www\. ) {PATH}{{1,2000}}
    | (?<! [\w.@-] ) (?: [\w-]{{1,63}} \. ){{1,4}} (?: {ENDINGS} ) (?! \w ) (?: / {PATH}{{0,2000}} )?
    | (?<! [\w.+-] ) [\w.+-]{{1,64}} @ [\w-]{{1,63}} (?: \. [\w-]{{1,63}} ){{1,4}}
    | (?<! [\w@/] ) (?: RT[ ] )? @ \w{{1,50}}
    | (?<! [\w#&/] ) [#] \w [\w\N{{ZERO WIDTH NON-JOINER}}]{{0,100}}
    """
# Every alternative holds one of these: most paragraphs are not searched at all, others only where one does.
DOTTED = lazy("[.][a-z]")  # where nothing is, no ending of a host is
HOST = lazy(rf"[.](?:{ENDINGS})(?!\w)")
SIGN = lazy(rf"@|\#|://|www\.|[.](?:{ENDINGS})(?!\w)")
BLANK = lazy(r"\s")
REPOST = "RT "
CLOSING = ".,;:!?)]}'\u2019\u060c\u061b\u061f\u06d4\u2026\u2013\u2014"


def holds_masks(text: str) -> bool:
    """Whether a search for masks can find any."""
    if "@" in text or "#" in text or "://" in text or "www." in text:
        return True
    return DOTTED.search(text) is not None and HOST.search(text) is not None


@cache
def masked() -> re.Pattern[str]:
    """The pattern of all masks; compiled where a text may hold one."""
    return re.compile(MASKED, re.VERBOSE)


def masks(text: str) -> tuple[Span, ...]:
    """The masked spans, sorted; punctuation that ends a sentence after a URL is not part of it."""
    if not holds_masks(text):
        return ()
    found = []
    done = 0
    for sign in SIGN.finditer(text):
        if sign.start() < done:
            continue
        start = max(done, *(text.rfind(blank, done, sign.start()) + 1 for blank in " \n\t\xa0"))
        start -= len(REPOST) if text.endswith(REPOST, done, start) else 0
        blank_after = BLANK.search(text, sign.end())
        done = blank_after.start() if blank_after else len(text)
        for match in masked().finditer(text, start, done):
            end = match.start() + len(match.group().rstrip(CLOSING))
            if end > match.start():
                found.append(Span(match.start(), end))
    return tuple(found)


def blank(text: str, spans: tuple[Span, ...], filler: str = " ") -> str:
    """The text with each span blanked, of equal length."""
    parts: list[str] = []
    last = 0
    for start, end in spans:
        parts += text[last:start], filler * (end - start)
        last = end
    return "".join(parts) + text[last:]
