"""What tells a site's notice from running text that holds the same words.

A notice carries a sign ("© 2024"), stands alone ("The Harbour Post. All rights reserved.") or speaks as sites do ("our
newsletter", "privacy", «این سایت»: `NOTICE_WORDS`). Running text tells ("the judge said": `TELLING_WORDS`), quotes the
words, or goes on behind them without a word of a site: "All rights reserved stood on the stone, and nobody laughed."
"""

from normalizer.lines import STOPS
from normalizer.news.labels import folded, listed
from normalizer.page import Page
from normalizer.patterns import lazy

SIGN = lazy(r"[©®]|\([cC]\)\s|\b[Cc](?i:opyright)\s{0,3}(?:\d{4}|(?i:by)\b)")
COMPANY = lazy(r"\b(?:Inc|LLC|Ltd|GmbH|Corp|B\.V|S\.p\.A)\b")
WORDS = lazy(r"[^\W_]+")
QUOTES = (("“", "”"), ("„", "“"), ("«", "»"), ("‹", "›"), ("「", "」"), ("『", "』"))
BREAKS = (*STOPS, *"|–—•·-:©")  # behind them a clause opens
ENOUGH = 3  # words of a site in a sentence that doesn't begin with the notice's
AROUND = 60  # characters of a line beside a notice that stands alone in it


def is_notice(page: Page, text: str, start: int, end: int) -> bool:
    """Whether words of a notice, at start to end of a line, are one; in doubt they are running text."""
    head, rest = text[:start].rstrip(), text[end:].strip(" .!…۔")
    if is_quoted(text, start, end):
        return False
    if SIGN.search(text):
        return True
    if tells(page, text):
        return False
    inside = any(map(str.isalnum, head)) or text[0].islower()  # a line that opens so is a piece of a sentence
    if inside and not head.endswith(BREAKS):
        ends = not rest and (text[-1] not in STOPS or COMPANY.search(head) is not None) and len(text) <= 2 * AROUND
        return ends or spoken(page, text) >= (ENOUGH if rest else 2)
    if spoken(page, f"{head} {rest}"):
        return True
    return len(head) <= AROUND and (not rest or (text[-1] not in STOPS and len(rest) <= AROUND))


def spoken(page: Page, text: str) -> int:
    """How many of a site's own words stand in a text: "our", "newsletter", «سایت»."""
    return len(words(text) & listed(page, "NOTICE_WORDS"))


def tells(page: Page, text: str) -> bool:
    """Whether a text tells what somebody said or what a court did, as no notice does."""
    return not words(text).isdisjoint(listed(page, "TELLING_WORDS"))


def words(text: str) -> frozenset[str]:
    return frozenset(WORDS.findall(folded(text)))


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether the words stand in quotation marks that open before and close behind them."""
    head, rest = text[:start], text[end:]
    pairs = any(head.count(one) > head.count(other) and other in rest for one, other in QUOTES)
    return pairs or (head.count('"') % 2 == 1 and '"' in rest)
