"""Measures of a post's words: their script, their length as X counts it, the marks of social media, sentence starts."""

from collections import Counter
from functools import lru_cache

from normalizer.patterns import lazy

URL = lazy(r"https?://\S{1,300}|pic\.(?:twitter|x)\.com/\w{1,20}")
TRAILING_LINKS = lazy(r"(?:\s{0,9}+https?://\S{1,60}+)++\Z")  # of a quoted post or a picture: not counted
EMOJI = "\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
MARKS = lazy(rf"(?<!\w)[@#＃]\w|https?://|pic\.(?:twitter|x)\.com/|[{EMOJI}]")
FRAGMENT = lazy(r"(?:\s*+(?:[@#＃]\w{1,60}+|https?://\S{1,200}+|pic\.\S{1,40}+))++\s*+")
WIDE = lazy("[^\x00-\u10ff\u2000-\u2037]")
SENTENCE_START = lazy(r"(?<=[.!?؟۔…。！？])[\"”’»)\]]{0,3}(?:\s{1,8}|(?<=[。！？]))(?=\S)|\)\s{1,8}(?=\S)")
WORD = lazy(r"[^\W\d_]+")
# Ranges are written so that they are short: the time to compile a class grows with the characters in it.
LATIN = lazy("[A-Za-z\u00c0-\u024f]+")
LETTERS = (
    "A-Za-z\u00c0-\u024f",
    "\u0400-\u052f",
    "\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc",
    "\u0590-\u05ff",
    "\u3040-\u30ff\u3400-\u9fff",
    "\uac00-\ud7af",
    "\u0900-\u0dff",
    "\u0e00-\u0e7f",
    "\u0370-\u03ff",
)
# Where a post was written, and what its author did there: "on X", "tweeted", "a retuité".
PLATFORM = lazy(
    r"(?i:\b(?:re)?(?:tweet|twitt|tuit|tvit)|\bbluesky\b|\bmastodon\b|\btruth social\b|твит)|\b[XХ]\b"
    "|\\b[اإ][يی]?[كک]س\\b|تو[ئيی]{1,2}ت|تغر[يی]د|غر\u0651?د|ٹو[ئيی]{1,2}ٹ|טוויט|ציי[צץ]|ציוץ|推特|ツイ|트[위윗]"
)
UNSPACED = frozenset((4, 7))  # of these scripts: no spaces between words
NOT_LATIN = lazy("[^\x00-\u036f\u1e00-\u303f\ufe00-\ufe0f\U00010000-\U0010ffff]")


SCRIPTS = tuple(lazy(f"[{letters}]+") for letters in LETTERS)


@lru_cache(maxsize=256)
def script(text: str) -> int:
    """Which of LETTERS holds most letters; -1 for none."""
    if text.isascii() or not NOT_LATIN.search(text):
        return 0 if LATIN.search(text) else -1
    bare = URL.sub(" ", text)
    highest = max(bare)
    counts = [
        sum(map(len, pattern.findall(bare))) if letters[0] <= highest else 0
        for letters, pattern in zip(LETTERS, SCRIPTS, strict=True)
    ]
    most = max(counts)
    return counts.index(most) if most else -1


def size(text: str) -> int:
    """Length as X counts it: a link is 23, an ideograph or emoji 2, all else 1; the picture's link is free.

    >>> size("Look: https://example.com/a/long/address pic.twitter.com/x1")
    30
    """
    if "/" in text:
        text = URL.sub(lambda match: "" if match[0].startswith("pic.") else "x" * 23, text)
    return len(text) if text.isascii() else len(text) + len(WIDE.findall(text))


@lru_cache(maxsize=4)
def common(text: str) -> frozenset[str]:
    """The short words that a page uses most, for telling its language from another without a dictionary."""
    counts = Counter(word for word in WORD.findall(text[:8000].lower()) if 1 < len(word) < 6)
    return frozenset(word for word, count in counts.most_common(40) if count > 1)


@lru_cache(maxsize=256)
def share(text: str, words: frozenset[str]) -> float:
    """How much of a text's short words are among these."""
    short = [word for word in WORD.findall(URL.sub(" ", text).lower()) if 1 < len(word) < 6]
    return sum(word in words for word in short) / (len(short) + 2)


def is_label(text: str) -> bool:
    """A short line that is no sentence: "Twitter", "Article content"."""
    return len(text) < 32 and text[-1:].isalnum() and not MARKS.search(text)


def inner_places(text: str, start: int, end: int, last: int) -> list[int]:
    """Sentence starts in a line, and places where it turns to the script of its end."""
    places = {match.end() for match in SENTENCE_START.finditer(text, start, end)}
    if (last > 0 or NOT_LATIN.search(text, start, end)) and (turn := last_turn(text, start, end, last)):
        places.add(turn)
    return sorted(places)


def last_turn(text: str, start: int, end: int, last: int) -> int:
    """Where the last long stretch of another script ends; 0 where there is none."""
    if last < 0:
        return 0
    turn, highest = 0, max(text[start:end], default="")
    for index, letters in enumerate(SCRIPTS):
        if index == last or LETTERS[index][0] > highest:
            continue
        words = 0
        previous = -9
        for match in letters.finditer(text, start, end):
            words = words + 1 if match.start() - previous < 5 else 1
            previous = match.end()
            if words >= 4 or (index in UNSPACED and match.end() - match.start() > 8):
                turn = max(turn, match.end())
    while turn and turn < end and not (text[turn].isalnum() or text[turn] in '@#“"«‘(' or ord(text[turn]) > 0x2190):
        turn += 1
    return turn if turn < end - 8 else 0
