r"""Sentences: where one ends and the next begins, exact to the character.

Found:      a full stop, question mark, exclamation mark (of any script) or ellipsis, with the quotes and
            brackets that close after it, before white space and something that can open a sentence:
            "He left. She stayed.", "»Nein.« Sie blieb.", «او رفت.» او ماند.
            a stop without a space where two sentences were glued: "the roof leaks.We will mend"
            a blank line; a line end, unless the next line only goes on ("the old\nbridge fell.")
            what begins without a stop before it: see `inline_marks`
Not found:  after abbreviations, initials, acronyms ("Dr. Roe", "J. R. Roe", "U.S. Senate", "ه.ش. بود"),
            in decimals, ordinals ("3. Oktober"), versions, dates, URLs, handles and mail addresses,
            before a small letter where the sentence goes on ("“Stop!” cried she", "approx. half"),
            behind a quotation before who said it or a word that joins («برو!» و رفت), in names ("ל-Yahoo! כי"),
            at ; : , ، ؛ (in Greek, ; asks)

The terminators are Unicode's Sentence_Terminal (UAX #29); the vetoes are Kiss and Strunk's classes (2006):
abbreviations, initials, ordinals, ellipses, each judged with the word that follows, by a language's tables.
"""

import re
from collections.abc import Iterator

from normalizer.errors import no_text
from normalizer.patterns import lazy
from normalizer.segmentation.full_stops import OPENERS, FullStops
from normalizer.span import Span

# Unicode's Sentence_Terminal as far as scripts in use need it; CJK's, last, need no space after them.
USUAL_STOPS = ".!?\u2026\u061f\u06d4"
RARE_STOPS = (
    "\u2025\u203c\u2047\u2048\u2049\u2e2e\u0589\u061e\u0700\u0701\u0702"
    "\u0964\u0965\u1362\u1367\u17d4\u17d5\u104a\u104b\u3002\uff01\uff1f\uff61"
)
STOPS = USUAL_STOPS + RARE_STOPS
GREEK_QUESTION_MARKS = r";\u037e"
LINES = r"\n\r\x0b\x0c\x85\u2028\u2029"


# One class comes first: `re` then scans for it without trying the pattern at every character. Every repeated
# class is possessive, so that no input is read twice. Of the class, only line ends are white space.
def candidate(stops: str, lines: str, quotes: str, before: str = "", spaced: str = "", behind: str = "") -> str:
    """The pattern of what may end a sentence, with these stops, line ends and closing marks."""
    return rf"""
    [{stops}{lines}]
    (?: (?<= \s ) (?P<line> \s*+ )
      | (?P<stop> [{stops}]*+ (?: [ ]\. (?!\w) )*+ )
        (?P<close> {before}
                   (?: ["'{quotes})\]}}] | \[ \d{{1,3}} \] | [ ] ["'] (?=\s) {spaced} )*+
                   {behind} )
        (?P<gap> \s*+ )
    )
    """


# Two ranges a class where that is enough: `re` takes ten times as long to compile three that reach beyond Latin.
BEYOND_ASCII = (
    r"\u2018\u201c\u201d\u2019\u00bb\u203a\u300d\u300f\uff09",
    r"(?: (?<= (?= [A-\u024f] ) [^\W\d_] \W ) \u00ab (?= [ \n] | \Z ) )?+",
    # Urdu closes with the mark that opens in English, and the press sets a space before it: "کہاں جائیں؟ ‘".
    r"""| [\u00a0\u202f] ["'] (?=\s) | [^\S\n\r] (?: \u00bb (?!\S) | [\u2019\u201d] (?!\S) )
        | [ ] (?: (?<= [\u061f\u06d4] [ ] ) | (?<= [\u0600-\u06ff] \W [ ] ) ) \u2018 (?!\S)""",
    r"(?: [ ]?+ (?: [\u2600-\u27bf\ufe0f\U0001f000-\U0001faff] \u200d?+ )++ )*+",
)
CANDIDATE = lazy(candidate(USUAL_STOPS, LINES, *BEYOND_ASCII), re.VERBOSE)
RARE_CANDIDATE = lazy(candidate(STOPS, LINES, *BEYOND_ASCII), re.VERBOSE)
GREEK_CANDIDATE = lazy(candidate(STOPS + GREEK_QUESTION_MARKS, LINES, *BEYOND_ASCII), re.VERBOSE)
PLAIN_CANDIDATE = lazy(candidate(r".!?", r"\n\r\x0b\x0c", ""), re.VERBOSE)  # of ASCII: compiled in a fifth of the time
LINE_END = lazy(rf"\r\n|[{LINES}]")

ASKS = frozenset("?\u061f")
WIDE = frozenset("\u3002\uff01\uff1f\uff61")
QUOTES = frozenset("\"'\u00ab\u201c\u2018\u2019\u201d")
# What cannot begin a sentence, and what leaves a line unfinished.
CONTINUES = frozenset(",;:\u060c\u061b)]}\u00bb\u201d\u2019/%\u2026.!?|=&+")
RUNS_ON = frozenset(".,;:!?)\u060c\u061b\u061f\u06d4")
UNFINISHED = frozenset(",;\u060c\u061b-\u2013\u2014(")
# Letters that end finite verbs of verb-final languages: Persian endings and past stems, Urdu's vowels.
FINAL_LETTERS = {"fa": frozenset("دمیته"), "ur": frozenset("ےایںوہئؤۓ")}
ADDRESS_MARKS = ("/", "@", "#", "_", "www.")
SPELLED_DOMAINS = frozenset("نت كوم کام كام آنلاین اونلاین أونلاين".split())
TOP_LEVEL_DOMAINS = frozenset("com net org edu gov info io tv ir uk us de fr js ru".split())


def sentences(text: str, language: str | None = None) -> tuple[Span, ...]:
    """Spans of the sentences, in order; all that lies outside them is white space. Raises TypeGivenError for no text.

    >>> sentences("Mr. Roe left. He was 41.5 years old.")
    (Span(start=0, end=13), Span(start=14, end=36))
    """
    if not isinstance(text, str):
        raise no_text(text)
    length = len(text.rstrip())
    start = len(text) - len(text.lstrip())
    spans = []
    for end, following in _cuts(text, start, length, language):
        spans.append(Span(start, end))
        start = following
    if start < length:
        spans.append(Span(start, length))
    return tuple(spans)


def _cuts(text: str, start: int, length: int, language: str | None) -> Iterator[tuple[int, int]]:
    """Yield (end of a sentence, start of the next): stops and line ends, merged with inline marks."""
    candidates = Candidates(text, length, language)
    waiting, stops = _marks(text, start, candidates.language)
    for match in _pattern(text, candidates.language).finditer(text, start, length):
        cut = candidates.cut(match, start)
        if cut is None or match.start() in stops:
            continue
        while waiting and waiting[-1][1] < cut[1]:
            mark = waiting.pop()
            if mark[0] > start:
                yield mark
                start = mark[1]
        if cut[0] > start:
            yield cut
            start = cut[1]
    for mark in reversed(waiting):
        if mark[0] > start and mark[1] < length:
            yield mark
            start = mark[1]


def _pattern(text: str, language: str) -> re.Pattern[str]:
    """The narrowest pattern that knows the stops of a text."""
    if language == "el":
        return GREEK_CANDIDATE
    if text.isascii():
        return PLAIN_CANDIDATE
    return RARE_CANDIDATE if any(map(text.__contains__, RARE_STOPS)) else CANDIDATE


def _marks(text: str, start: int, language: str) -> tuple[list[tuple[int, int]], frozenset[int]]:
    """Cuts without a stop, last first; looked for only where a cheap sign of one occurs."""
    counted = text[start : start + 1] in ("1", "a", "(", "\u06f1", "\u0661") and text[start + 1 : start + 3]
    if (
        (counted and (text[start] == "(" or counted[0] in ".)"))
        or "(@" in text or ") -" in text or "Photo" in text or "Image" in text or "Picture" in text
        or language == "ar" or (language in ("fa", "ur") and " - " in text)
        or (not text.isascii() and any(sign in text for sign in "\u2022\u2023\u2043\u25aa\u25cf\u25e6"))
    ):  # fmt: skip
        from normalizer.segmentation.inline_marks import marks

        return marks(text, language)
    return [], frozenset()


class Candidates:
    """Decides, for one text, which candidates end a sentence."""

    __slots__ = ("full_stops", "language", "last_stop", "length", "text")

    def __init__(self, text: str, length: int, language: str | None) -> None:
        self.text = text
        self.length = length
        self.full_stops = FullStops(text, language)
        self.language = self.full_stops.language
        self.last_stop = -1

    def cut(self, match: re.Match[str], start: int) -> tuple[int, int] | None:
        """Where the sentence from `start` ends and the next begins, if the candidate ends it."""
        kind, at, following = match.lastgroup, match.start(), match.end()
        if following >= self.length:
            return None
        if kind == "line":
            return (self.trimmed(start, at), following) if self.line_ends(match, start) else None
        stop = self.text[at : match.end("stop")]
        if not self.ends(match, stop, start):
            return None
        if " " in stop and at > start and not self.text[at - 1].isspace():
            return at + 1, at + 2  # "so he says. . . . And": the stop, then what is left out
        return match.end("close"), following

    def ends(self, match: re.Match[str], stop: str, start: int) -> bool:
        """Whether a stop, with its closing quotes and the white space after, ends the sentence."""
        text, at, following, gap = self.text, match.start(), match.end(), match["gap"]
        if not gap:
            return self.glued(match, stop, start)
        if gap != " " and (line_ends := len(LINE_END.findall(gap))):
            return line_ends > 1 or stop != "." or self.full_stops.ends(start, at, following)
        first = text[following]
        letter = following
        if first in CONTINUES:
            letter = self.quoted(following)
            if letter == following:
                return False
            first = text[letter]
        while first in OPENERS and letter < following + 4 and letter + 1 < self.length:
            letter += 1
            first = text[letter]
        if first.islower():
            return not match["close"] and self.before_small_letter(stop, start, at, letter)
        close = match["close"]
        if (first == "#" or close) and self.full_stops.belongs(following, self.length, stop, close):
            return False
        if stop == ".":
            return self.full_stops.ends(start, at, letter)
        if stop in ASKS and not close and self.full_stops.asked_within(start, at, letter):
            return False
        if stop == "!" and not close and self.full_stops.names(start, at, letter):
            return False
        if stop[0] == "\u06d4":
            return bool(close) or self.urdu_stop(start, at)
        return stop[0] not in ".\u2026" or stop[-1] not in ".\u2026" or self.ellipsis(stop, at, letter)

    def quoted(self, at: int) -> int:
        """Where the words begin of a quotation that opens at a place as German and Danish do, »so«, or old Dutch.

        The place itself, where nothing opens.
        """
        text = self.text
        opened = at + 1 if text[at] == "\u00bb" else at + 2 if text.startswith(",,", at) else at
        return opened if opened < self.length and text[opened].isalnum() else at

    def glued(self, match: re.Match[str], stop: str, start: int) -> bool:
        """A stop without white space after it: "roof leaks.We will", but not "example.Com", "U.S.A", «العربية.نت»."""
        text, at, following = self.text, match.start(), match.end()
        first = text[following]
        if stop[0] not in ".!?\u2026":
            opens = first.isalpha() or first in QUOTES
            return stop[0] in WIDE or (
                opens and (bool(match["close"]) or (self.urdu_stop(start, at) and not self.joins(start, at, following)))
            )
        before, after = text[max(start, at - 2) : at], text[following : following + 2]
        if len(stop) > 1 or len(before) < 2 or len(after) < 2 or not after.isalpha():
            return False
        if first.isupper():
            if not ((before.isalpha() and before.islower()) or text[max(start, at - 3) : at].isdigit()):
                return False
            if not text[following + 1 : following + 2].islower():  # the text may end with the capital
                return False
            if self.full_stops.word(following).lower() in TOP_LEVEL_DOMAINS:
                return False
        elif first.islower() or not before.isalpha() or before.isascii() or first.isascii():
            return False
        if self.full_stops.word(following) in SPELLED_DOMAINS:
            return False
        around = text[max(start, at - 100) : at].split()[-1:] + text[at : following + 100].split()[:1]
        return not any(mark in part for part in around for mark in ADDRESS_MARKS)

    def before_small_letter(self, stop: str, start: int, at: int, letter: int) -> bool:
        """Hasty English begins sentences so: "it rained again. nobody went"; but "approx. half", "Yahoo! and"."""
        if self.language != "en" or stop[0] == "\u2026" or stop.startswith(".."):
            return False
        named = self.text[letter + 1 : letter + 2].isupper() or self.text.startswith("http", letter)  # eBay
        if stop == "." and named:
            return self.full_stops.ends(start, at, letter)
        word = self.full_stops.word_before(start, at)
        if not (word.isascii() and word.isalpha() and word.islower()):
            return False
        return len(word) > (3 if stop == "." else 1) and not self.full_stops.abbreviates(word)

    def urdu_stop(self, start: int, at: int) -> bool:
        """Urdu's full stop also stands after initials, and as a dash in names ("ہند۔ ایران معاہدہ").

        Sentences of this verb-final language end on vowels, nasal or not, but for figures and other scripts.
        """
        if self.language != "ur" or self.text[at] != "\u06d4" or at == start:
            return True
        last = self.text[at - 1]
        if last.isalpha() and last > "\u0600" and last not in FINAL_LETTERS["ur"]:
            return False
        word = self.full_stops.word_before(start, at)
        if word.isdecimal() and at - len(word) <= start:  # it marks an item
            return False
        return not self.full_stops.abbreviates(word)

    def joins(self, start: int, at: int, following: int) -> bool:
        """Whether Urdu's full stop, without a blank, stands in a date or among initials: "14۔اگست", "پی۔ٹی۔آئی"."""
        if self.language != "ur":
            return False
        if self.text[at - 1].isdigit():
            return True
        before = self.full_stops.word_before(start, at).rpartition("\u06d4")[2]
        return self.full_stops.is_initial(before) and self.full_stops.is_initial(self.full_stops.word(following))

    def ellipsis(self, stop: str, at: int, letter: int) -> bool:
        """An ellipsis ends a sentence before a capital; without capitals, after what may be a finite verb."""
        first = self.text[letter]
        if first.isupper():
            return self.full_stops.word(letter) != "I"
        if first.isalpha() and "\u0590" <= first <= "\u08ff" and len(stop) != 2:
            return at > 0 and self.text[at - 1] in FINAL_LETTERS.get(self.language, ())
        return True

    def line_ends(self, match: re.Match[str], start: int) -> bool:
        """A line end without a stop: it ends a heading or an item, or only wraps the line."""
        if len(LINE_END.findall(match[0])) > 1:
            return True
        text, following = self.text, match.end()
        end = self.trimmed(start, match.start())
        if text[following] in RUNS_ON and text[following + 1 : following + 2] != ".":
            return False  # "the link\n. And": the line was broken around a link
        if end > start and (text[end - 1] in UNFINISHED or self.full_stops.unfinished(start, end)):
            return False
        if not text[following].islower():
            return True
        if self.last_stop < 0:  # lines after the last stop are a list: its items do not run on
            self.last_stop = max(0, *(self.text.rfind(stop) for stop in ".!?"))
        return match.start() > self.last_stop

    def trimmed(self, start: int, end: int) -> int:
        """The end of the text before the white space that ends at `end`."""
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return end
