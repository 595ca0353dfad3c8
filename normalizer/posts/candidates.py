"""The places where a post may start: every line above its end, every sentence in it, every change of script."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from normalizer.credited import credited
from normalizer.lines import STOPS, Line, is_prose
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.posts.quotes import depth, opened
from normalizer.posts.words import FRAGMENT, MARKS, PLATFORM, TRAILING_LINKS, common, inner_places, script, share, size
from normalizer.record import Row
from normalizer.rules import findings

REACH = 1200  # code points above a post's end that are looked at
MOST = 40  # lines looked at
SENTENCES = 12  # places in one line looked at
LONG = 60  # characters of a line whose language can be told
SHORT = 25  # characters of a post's last lines that can be compared with it
PROSE = 120  # characters of a line that may be an article's paragraph
BETWEEN = ("read_more", "advertisement", "player_line", "navigation")  # on lines of their own between paragraphs
SPEECH = lazy(r"[^\W\d_]{2}[:,]\s?[\"“«„]\S")  # who says it, and what they say
QUOTATION = lazy(r".*\bblockquote[^ >]*")  # the last of a CSS path
CLOSERS = frozenset('"”»“')
QUOTED = 10  # characters of that and more
NATIVE = 0.25  # how much larger the share of a page's common words is in its own language than in another


class Rest(Row):
    """What stands between a line and the post's end."""

    lines: int
    size: int  # characters as the platform counts them
    gap: int  # the widest run of line breaks
    foreign: int  # characters in lines of another script than the last line
    native: float  # the share of the page's common words in the line that has most
    prose: int  # lines above the last one that read as an article's: long, no hashtag, mention or link
    speech: int  # lines above the last one that say who says what they quote: He told the BBC: "…"
    tag: bool  # only a hashtag, mention or link stands in the first line


class Candidate(Row):
    """A place where the post may start, with what its features are read from."""

    place: int
    line: str  # the rest of its line
    before: str  # the line before it, or the words before it in its own line
    gap: int  # line breaks before it
    inside: bool  # in a line, not at its start
    after_post: bool
    top: bool
    led: bool  # only the page's first line stands above it: a headline, parted from all that follows
    spaced: bool  # a blank stands beside the break, as between inline elements
    quoted: bool  # the ">" of a quotation, or one that markup names, begins here
    turned: bool  # the words before it are in another script than the post's end
    joined: bool  # only a hashtag, mention or link stands in the line after it
    native: bool  # a line after it has the page's common words, and the last line hasn't
    rest: Rest  # what follows its line, its line included


class Walk:
    """The way up from a post's end, line by line."""

    def __init__(self, page: Page, end: int, free: int) -> None:
        self.page, self.end, self.free = page, end, free
        self.low = max(free, end - REACH, picture_end(page, end), furniture_end(page, end))
        self.quotation = quotation_start(page, end)
        self.last = -1  # the script of the post's last words
        self.ending = 1.0  # the share of the page's common words among them

    def candidates(self) -> Iterator[Candidate]:
        """The places where the post may start, from its end upwards; none before `free`."""
        text, lines = self.page.text, self.page.lines
        index = bisect_right(lines, self.end - 1, key=lambda line: line.start) - 1
        linked = TRAILING_LINKS.search(text, max(self.free, self.end - 200), self.end)
        rest = Rest(0, -size(linked[0]) if linked else 0, 0, 0, 0.0, 0, 0, False)
        while index >= 0 and lines[index].end > self.low and rest.lines < MOST:
            start, stop = max(opened(lines[index], text), self.free), min(self.end, lines[index].end)
            if start >= stop:
                index -= 1
                continue
            if self.last < 0:
                self.last = script(text[start:stop])
            if self.ending == 1.0 and self.end - start >= SHORT:
                self.ending = share(text[start : self.end], common(text))
            above = before(lines, index, self.free)
            led = above >= 0 and self.free == 0 and before(lines, above, 0) < 0 and is_headline(lines[above].text)
            whole = self.at_line(start, stop, lines[index], lines[above] if above >= 0 else None, led, rest)
            yield from self.in_line(start, stop, rest)
            yield whole
            if above < 0 or whole.after_post or whole.quoted or leads_in(whole.before):
                return
            rest = whole.rest._replace(gap=max(rest.gap, whole.gap))
            index = above

    def at_line(self, start: int, stop: int, line: Line, above: Line | None, led: bool, rest: Rest) -> Candidate:
        """The candidate at a line's start, or where the post before it in the same line ends."""
        text, free = self.page.text, self.free
        words = text[start:stop]
        front = above.text if above and above.end > free else ""
        return Candidate(
            start, words, front, text.count("\n", above.end, start) if above else 0, False,
            free > 0 and not text[max(free, start - REACH) : start].strip("> \t\r\n\xa0") and start - free < REACH,
            above is None,
            led,
            above is not None and start > 0 and blank_beside(text, above.end, line.start),
            start == self.quotation or depth(line, text) > (depth(above, text) if above else 0),
            bool(front) and script(front) not in (self.last, -1),
            *self.told(words, rest),
        )  # fmt: skip

    def in_line(self, start: int, stop: int, rest: Rest) -> Iterator[Candidate]:
        """Candidates at the sentences of a line, and where it turns to the script of the post's end; the last first."""
        if stop - start < LONG:
            return
        text = self.page.text
        low = max(start, self.low)
        places = [place for place in inner_places(text, low, stop, self.last) if place > start]
        for place in reversed(places[-SENTENCES:]):
            front, words = text[low:place].strip(), text[place:stop]
            turned = script(front) not in (self.last, -1)
            yield Candidate(
                place, words, front, 0, True, False, False, False, False, False, turned, *self.told(words, rest)
            )  # fmt: skip

    def told(self, words: str, rest: Rest) -> tuple[bool, bool, Rest]:
        """A candidate's `joined`, `native` and `rest`, whose line is these words."""
        joined = rest.tag
        other = script(words) not in (self.last, -1)
        native = rest.native
        if len(words) >= LONG:
            native = max(native, share(words, common(self.page.text)))
        rest = Rest(
            rest.lines + 1,
            rest.size + size(words) + (rest.lines > 0),
            rest.gap,
            rest.foreign + (len(words) if other else 0),
            native,
            rest.prose + (rest.lines > 0 and len(words) > PROSE and not MARKS.search(words)),
            rest.speech + (rest.lines > 0 and speaks(words)),
            bool(FRAGMENT.fullmatch(words)),
        )
        return joined, rest.lines > 1 and native - self.ending > NATIVE, rest


def picture_end(page: Page, end: int) -> int:
    """Where the last photo credit or caption above a post's end stops: none of its lines is the post's."""
    place = bisect_right(credited(page), end, key=lambda group: group.span.end)
    return credited(page)[place - 1].span.end if place else 0


def quotation_start(page: Page, end: int) -> int:
    """Where the quotation starts that markup has around a post's end, its paragraphs taken together; -1 for none."""
    place = bisect_right(page.marks, end - 1, key=lambda mark: mark.span.start) - 1
    return quotation_starts(page)[place] if place >= 0 and page.marks[place].span.end >= end else -1


@lru_cache(maxsize=2)
def quotation_starts(page: Page) -> tuple[int, ...]:
    """For each mark the start of the quotation that it is a paragraph of, -1 where it is of none."""
    starts: list[int] = []
    before = None
    for mark in page.marks:
        around = quotation_of(mark)
        starts.append(-1 if around is None else starts[-1] if around == before else mark.span.start)
        before = around
    return tuple(starts)


def quotation_of(mark: Finding) -> str | None:
    """The element of a quotation that a mark stands in, "" where its place is not known; None for other marks."""
    if mark.kind != "blockquote":
        return None
    found = QUOTATION.match(mark.selector or "")
    return found[0] if found else ""


def furniture_end(page: Page, end: int) -> int:
    """Where the last line of another rule's furniture above a post's end stops: "Read more: …", "Advertisement"."""
    found = (finding.span for name in BETWEEN for finding in findings(page, name))
    return max((span.end for span in found if span.end <= end), default=0)


def speaks(words: str) -> bool:
    """Whether a line says who speaks and ends with what they say."""
    return words.rstrip(".!?…")[-1:] in CLOSERS and SPEECH.search(words, 0, len(words) - QUOTED) is not None


def leads_in(words: str) -> bool:
    """Whether a line says where what follows was written, "The minister wrote on X:": that is the article's.

    Not "Today's talks:", which may be a post's own line.
    """
    return words[-1:] in (":", "：") and PLATFORM.search(words) is not None


def is_headline(text: str) -> bool:
    """Whether a page's first line is no part of its text."""
    return not is_prose(text) and not text.endswith(STOPS)


def before(lines: Sequence[Line], index: int, free: int) -> int:
    """The index of the line above that isn't blank or a bare ">"; -1 where there is none."""
    index -= 1
    while index >= 0 and not lines[index].text.strip("> \t\xa0"):
        index -= 1
    return index


def blank_beside(text: str, start: int, end: int) -> bool:
    """Whether a blank stands beside the break between two lines, as flatteners leave it between inline elements."""
    return text[start : start + 1] in (" ", "\t") or (end > start and text[end - 1 : end] in (" ", "\t"))
