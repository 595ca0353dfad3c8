"""Quotations and sentences in another language of the same script.

Found:      «إن الحكومة لن تقبل هذا القرار» in Persian prose; a French sentence between two English ones
Not found:  fewer than four words; a change of language inside a sentence without quotation marks or brackets;
            a quotation whose language is not clearly another (see `QUOTED_MARGIN`)

Most paragraphs quote nothing and hold a function word of their language in each sentence; they are done after
one search for an opening mark and one look at each sentence.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from normalizer.identification import (
    LOWEST,
    alone_words,
    own_words,
    rank,
    refused,
    settle,
    settles,
    strange_letters,
    word_votes,
)
from normalizer.identification.scripts import folded, stretches, words
from normalizer.languages import SCRIPTS, coded
from normalizer.masks import blank
from normalizer.patterns import lazy
from normalizer.record import TYPE_CHECKING, Row
from normalizer.span import Span

if TYPE_CHECKING:
    from normalizer.identification.detector import Detector

LEAST_WORDS = 4  # of a quotation or sentence that is asked for its language
FRAME = 8  # words and marks around quotations in which no more than a few words stand
LEAST_LENGTH = 24  # of a text that is searched
LEAST_PLAIN = 60  # of a line that is likely to hold words enough to be told by them alone
LONGEST = 1000  # what is read of a sentence
QUOTED_MARGIN, SENTENCE_MARGIN = 4.0, 8.0  # nats by which either leaves the language around it
OTHER_KEYBOARD = 3.0  # nats off the margin of a quotation that was typed on another keyboard
HEAVY = 6  # one word in so many that no other language has is enough to take a quotation for its host's language
HEAVIER = 3  # and so is one in so many that others may have
LIGHT = 5  # a sentence with no more than one function word in so many is doubtful

ENDS = {"«": "«»‹›", "‹": "«»‹›", '"': '"', "(": r"()\[\]", "[": r"()\[\]"}
ENDS |= dict.fromkeys("\u201c\u201e", "\u201c\u201d\u201e") | dict.fromkeys("\ufd3e\ufd3f", "\ufd3e\ufd3f")
OPENING = lazy(f"[{re.escape(''.join(ENDS))}]")
SENTENCES = lazy(r"[^.!?:\n]{12,}")  # of what `stopped` gives


class Part(Row):
    """A stretch of letters with its language, from the first letter to the last; or a mask."""

    start: int
    end: int
    script: str
    language: str


@cache
def quoted_pattern(mark: str) -> re.Pattern[str]:
    """What stands between an opening mark and the next of its kind; nothing longer is a quotation."""
    return re.compile(f"[^{ENDS[mark]}\n]{{8,1000}}(?=[{ENDS[mark]}])")


def quotations(text: str) -> list[Span]:
    """What stands between quotation marks or brackets, outermost first, if it has words enough."""
    found: list[Span] = []
    if not ('"' in text or "(" in text or "[" in text or (not text.isascii() and any(mark in text for mark in ENDS))):
        return found  # most paragraphs quote nothing
    done = 0
    for match in OPENING.finditer(text):
        if match.end() >= done:
            quoted = quoted_pattern(match.group()).match(text, match.end())
            if quoted:
                done = quoted.end() + 1
                if quoted.group().count(" ") >= LEAST_WORDS - 1:
                    found.append(Span(*quoted.span()))
    return found


def around(text: str, quoted: Sequence[Span]) -> str:
    """A text without its quotations, if enough is left to tell its language."""
    if not quoted:
        return text
    rest = blank(text, tuple(quoted))
    return rest if len(rest.split()) > LEAST_WORDS else text


def framed(text: str, quoted: Sequence[Span]) -> bool:
    """Whether only a few words stand around what a text quotes: «وزیر گفت: «…»»."""
    return bool(quoted) and len(blank(text, tuple(quoted)).split()) <= FRAME


def plain(text: str, script: str) -> str | None:
    """The likeliest language of a script, where each sentence of a line has words that no other language has."""
    first = SCRIPTS[script][0] if script in SCRIPTS else "und"
    alone = alone_words(first)
    if not alone or len(text) < LEAST_PLAIN:
        return None
    hits = count = 0
    small = folded(text, script)
    for sentence in SENTENCES.findall(stopped(small)):
        found = sentence.split()
        told = sum(map(alone.__contains__, found))
        if not told and len(found) > LEAST_WORDS:
            return None
        hits, count = hits + told, count + len(found)
    return first if settles(hits, count) and not refused(first, text) else None


def stopped(text: str) -> str:
    """The text with every end of a sentence as a full stop, of equal length: one class of ASCII then tells them."""
    return text if text.isascii() else text.replace("\u061f", ".").replace("\u06d4", ".").replace("\u2026", ".")


def foreign(text: str, quoted: Sequence[Span], script: str, host: str, detector: "Detector | None") -> list[Part]:
    """Quotations and sentences in a text of one script that are in another language than the host."""
    if len(text) < LEAST_LENGTH or script not in SCRIPTS:
        return []
    known = own_words(host) if host in coded(script) else frozenset[str]()
    alone = alone_words(host) if known else known
    rest = blank(text, tuple(quoted)) if quoted else text
    found: list[Part] = []
    if quoted:
        inside = [(span, text[span.start : span.end]) for span in quoted]
        doubtful = [(span, piece) for span, piece in inside if doubted(words(piece, script), alone, known)]
        found += strangers(doubtful, QUOTED_MARGIN - keyboards(text, rest), script, host, detector)
    pieces = SENTENCES.findall(stopped(rest.lower())) if known else []
    if len(pieces) > 1 and any(strange(piece.split(), alone, known) for piece in pieces):
        sentences = [(Span(*match.span()), match.group()) for match in SENTENCES.finditer(stopped(rest))]
        doubtful = [(span, piece) for span, piece in sentences if strange(piece.lower().split(), alone, known)]
        # A word may stand before a comma or a half-space: «می‌رود».
        doubtful = [(span, piece) for span, piece in doubtful if alone.isdisjoint(words(piece[:LONGEST], script))]
        if len(sentences) > 1:
            found += strangers(doubtful, SENTENCE_MARGIN, script, host, detector)
    return sorted(found)


def keyboards(text: str, rest: str) -> float:
    """Nats for Arabic kaf and yeh in the quotations of a text that has Persian ones all around them."""
    yeh, kaf, persian_yeh = "\N{ARABIC LETTER YEH}", "\N{ARABIC LETTER KAF}", "\N{ARABIC LETTER FARSI YEH}"
    if persian_yeh not in rest or yeh in rest or kaf in rest:
        return 0.0
    return OTHER_KEYBOARD if yeh in text or kaf in text else 0.0


def light(found: Sequence[str], known: frozenset[str], share: int) -> bool:
    """Whether no more than one word in so many is known."""
    return sum(map(known.__contains__, found)) * share <= len(found)


def doubted(found: Sequence[str], alone: frozenset[str], known: frozenset[str]) -> bool:
    """Whether a quotation holds so few function words of a language that it may be in another."""
    return light(found, alone, HEAVY) and light(found, known, HEAVIER)


def strange(found: Sequence[str], alone: frozenset[str], known: frozenset[str]) -> bool:
    """Whether a sentence holds so few function words of a language that it may be in another."""
    return len(found) > LEAST_WORDS and alone.isdisjoint(found) and light(found, known, LIGHT)


def strangers(
    asked: Iterable[tuple[Span, str]], margin: float, script: str, host: str, detector: "Detector | None"
) -> Iterator[Part]:
    """Those of the pieces that are in another language than the host, by so many nats."""
    for span, piece in asked:
        found = words(piece[:LONGEST], script)
        if len(found) < LEAST_WORDS or not told_apart(found, piece, script, host):
            continue
        ranking = rank(found, piece[:LONGEST], script, detector)
        code = settle(ranking, script).code
        if code in (host, "und") or ranking[code] - ranking.get(host, LOWEST) < margin:
            continue
        for start, end, name in [*stretches(piece)][:1]:
            yield Part(span.start + start, span.start + end, name, code)


def told_apart(found: Sequence[str], piece: str, script: str, host: str) -> bool:
    """Whether more words of a piece are another language's than the host's, or a letter is that the host's lacks."""
    counts = word_votes(found, script)
    own = counts.pop(host, 0)
    return max(counts.values(), default=0) > own or not strange_letters(host, script).isdisjoint(piece)
