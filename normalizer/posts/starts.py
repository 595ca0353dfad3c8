"""Where a post starts in flattened text: its end is certain (a tail, a link, a label), its start is a guess.

Every line above the end, every sentence in those lines and every change of script is a candidate. A candidate is
scored by what speaks for it and against it (WEIGHTS), and the best one wins; how sure that is comes from its lead over
the others (a softmax, as the weights were fitted: a conditional logit over a few hundred flattened pages, no page of
which is stored here).

Found:      the first line after a blank line, after a post before it, after "wrote:", where the script changes, where
            ">" quotes begin, where the gap is wider than those inside the post
Not found:  a line that opens in lower case or with a comma; more than a post can hold (140 characters before November
            2017, 280 since: https://docs.x.com/fundamentals/counting-characters); an earlier post's tail
"""

from collections.abc import Iterator, Sequence
from math import exp

from normalizer.lines import STOPS
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.posts.candidates import LONG, Candidate, Walk
from normalizer.posts.quotes import depth, line_at
from normalizer.posts.words import FRAGMENT, MARKS, is_label, size
from normalizer.record import Row

SLACK = 6  # how much longer than its limit a post may come out here, for what is counted otherwise
PAGE_END = 9  # more line breaks than stand anywhere but at a page's end
COLONS = (":", "：")
COMMAS = (",", "،", ";", "-", "–", "—", "(", "“", "«")
CLOSING = "\"'”’»)]* _\u200f\u200e\u2069"

WEIGHTS: dict[str, float] = {
    "wider gap": 1.8,
    "prose before": 1.2,
    "names the author": 1.0,
    "label before": 0.7,
    "gap as after": 0.7,
    "colon": 0.7,
    "script turns": 0.7,
    "after a post": 0.7,
    "marks in its line": 0.6,
    "sentence ends": 0.6,
    "blank line": 0.5,
    "opens with a mark": -0.4,
    "tag before": -0.4,
    "gap less than after": -0.4,
    "lower case": -0.5,
    "comma": -0.5,
    "narrower gap": -0.5,
    "goes on": -0.5,
    "a foreign line": -0.5,
    "blank at the break": -0.8,
    "only a tag": -0.9,
    "common words inside": -0.9,
    "foreign": -0.9,
    "prose inside": -0.5,  # by hand (fitted: +0.4): a post cut short does less harm than a paragraph taken
    "speech inside": -2.5,  # by hand: no post, but an article, says who says it in one line and goes on in the next
    "inside a line": -1.0,
    "marks before": -1.2,
    "far over": -1.6,
    "label first": -1.6,
    "short": -1.6,
    "over the limit": -2.1,
}
BLANKS = lazy(r"[\s>]*")
# The link to a picture closes the words of its post, wherever the tail stands: what follows is no part of it.
PICTURED = lazy(r"\bpic\.(?:twitter|x)\.com/\w{1,20}[ \t\xa0\r]{0,4}\n")
REACH = 1200  # characters above a post's end in which such a link is looked for


class Start(Row):
    """Where a post starts, how sure that is (0 to 1), and why."""

    place: int
    confidence: float
    reason: str


def start_of(
    page: Page,
    end: int,
    free: int,
    tail_start: int,
    tail_end: int,
    limit: int,
    names: frozenset[str] = frozenset(),
) -> Start:
    """The likeliest place where the post starts whose words end at `end`, not before `free`.

    `tail_start` and `tail_end` say where what follows the words stands, `limit` how many characters a post can have,
    `names` what its author is called.
    """
    text = page.text
    free = below_picture(text, free, end)
    tail_gap, after_gap = text.count("\n", end, tail_start), gap_after(text, tail_end)
    found: list[Candidate] = []
    for candidate in Walk(page, end, free).candidates():
        if tail_gap and candidate.inside and not candidate.turned:
            continue  # a flattener that breaks the line before the tail breaks it before the words
        found.append(candidate)
        if candidate.rest.size > limit + 60 and not candidate.inside:
            break
    if not found:
        return Start(end, 0.5, "no words")
    if found[-1].quoted or (found[-1].after_post and depth(line_at(page, end), text)):
        return Start(found[-1].place, 0.97, "the quotation begins")
    best = scored(found, limit, tail_gap, after_gap, names)
    if tail_gap and size(text[best.place : end]) > 1.4 * limit + 20:
        return Start(end, 0.6, "the line above is longer than a post")
    return best


def below_picture(text: str, free: int, end: int) -> int:
    """Where the line begins below the last picture's link before a post's end; `free` where none closes a line.

    "… of the pier. pic.twitter.com/a" above "They are wrong. — Jane Roe (@jane_roe) May 4, 2024": a post before it,
    whose tail stands elsewhere, or which has none.
    """
    links = PICTURED.finditer(text, max(free, end - REACH), end) if "pic." in text else ()
    return max((match.end() for match in links), default=free)


def scored(found: Sequence[Candidate], limit: int, tail_gap: int, after_gap: int, names: frozenset[str]) -> Start:
    rows = [
        [
            (WEIGHTS[name] * value, name)
            for name, value in features(candidate, limit, tail_gap, after_gap, names)
            if value
        ]
        for candidate in found
    ]
    scores = [sum([weight for weight, _ in row]) for row in rows]
    best = max(range(len(scores)), key=scores.__getitem__)
    whole = sum([exp(score - scores[best]) for score in scores])
    told = sorted([row for row in rows[best] if row[0] > 0.3], reverse=True)
    return Start(found[best].place, 1 / whole, ", ".join(name for _, name in told[:3]) or "nothing better")


def features(
    candidate: Candidate, limit: int, tail_gap: int, after_gap: int, names: frozenset[str]
) -> Iterator[tuple[str, float]]:
    """What speaks for a candidate and against it, by name."""
    yield "inside a line", candidate.inside
    yield "after a post", candidate.after_post
    if not (candidate.inside or candidate.after_post or candidate.top or candidate.led):
        yield from of_the_break(candidate, tail_gap, after_gap)
    if candidate.before and not candidate.after_post:
        yield from of_words_before(candidate, names)
    yield from of_words_after(candidate, limit)


def of_the_break(candidate: Candidate, tail_gap: int, after_gap: int) -> Iterator[tuple[str, float]]:
    yield "blank line", candidate.gap > 1
    yield "wider gap", candidate.gap > max(candidate.rest.gap, tail_gap)
    yield "narrower gap", candidate.gap < candidate.rest.gap
    yield "gap as after", candidate.gap == after_gap and after_gap > 1
    yield "gap less than after", candidate.gap < after_gap < PAGE_END
    yield "blank at the break", candidate.spaced


def of_words_before(candidate: Candidate, names: frozenset[str]) -> Iterator[tuple[str, float]]:
    last = candidate.before.rstrip(CLOSING)[-1:]
    yield "sentence ends", last in STOPS
    yield "colon", last in COLONS
    yield "comma", last in COMMAS
    yield "label before", is_label(candidate.before) and not candidate.inside and not candidate.led
    yield "goes on", last not in STOPS and last not in COLONS and goes_on(candidate.line)
    yield "prose before", len(candidate.before) > 140
    yield "tag before", bool(FRAGMENT.fullmatch(candidate.before))
    yield "marks before", bool(MARKS.search(candidate.before))
    yield "names the author", any(name in candidate.before for name in names)
    yield "script turns", candidate.turned


def of_words_after(candidate: Candidate, limit: int) -> Iterator[tuple[str, float]]:
    line, rest = candidate.line, candidate.rest
    over = rest.size - limit - SLACK
    yield "lower case", goes_on(line)
    yield "opens with a mark", line[:1] in "@#" or (line[:1] > "\u218f" and not line[:1].isalnum())
    yield "label first", rest.lines > 1 and is_label(line.strip()) and not candidate.joined
    yield "marks in its line", bool(MARKS.search(line))
    yield "only a tag", bool(FRAGMENT.fullmatch(line))
    yield "over the limit", over > 0
    yield "far over", max(0, over) / 100
    yield "short", rest.size < 25
    yield "foreign", rest.foreign > 12
    yield "a foreign line", rest.foreign > LONG
    yield "common words inside", candidate.native
    yield "prose inside", rest.prose > 0
    yield "speech inside", rest.speech > 0


def goes_on(line: str) -> bool:
    """Whether a line opens as the middle of a sentence does."""
    return line[:1].islower() or line[:1] in ",.;:!?)]}،…"


def gap_after(text: str, place: int) -> int:
    """Line breaks after a post; PAGE_END at the end of the page."""
    match = BLANKS.match(text, place)
    return text.count("\n", place, match.end()) if match and match.end() < len(text) else PAGE_END
