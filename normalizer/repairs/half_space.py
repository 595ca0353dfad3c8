"""The Persian half-space (ZWNJ): put back where it was lost, taken out where it does nothing.

Before:     a word whose half-space a scraper deleted («میرود», «کتابها»), or replaced by a space or a
            no-break space («می رود», «کتاب ها», «بزرگ تر»), or by another character (a not sign, a soft
            hyphen, LRM, RLM, ZWJ); a half-space doubled, or beside a space, punctuation or the text's edge.
After:      one ZWNJ between the parts of the word; none elsewhere.
Left alone: a word that holds a half-space already; a document that keeps its half-spaces, whatever single
            words look like («آنها», «بیشتر», «ای کاش»); a half-space between a closing bracket or quotation
            mark and a suffix («ناتو» in quotation marks, then -ha), beside a digit or a Latin letter; runs of
            other languages; masks.

Taking out and exchanging characters is certain. A lost half-space is a guess with a score: the model in
normalizer/gaps says how likely a word or a pair of words is to want one, and the document's
own habit decides how far to trust it. The habit is a pair of rates, of half-spaces lost without a trace and
of those turned into spaces, weighed by how many the document keeps and how many it seems to lack.

Sources: Academy of Persian Language and Literature, "Dastur-e khatt-e farsi" (1401), on separate and joined
writing; The Unicode Standard 15, 9.2 (ZWNJ in Persian) and 23.2 (Cursive Connection and Ligatures).
"""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import mul

from normalizer.document import Run
from normalizer.gaps import bond, bonding_sides, folded, read
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.record import Row
from normalizer.rules import span
from normalizer.span import Edit, Span

RULE = "half_space"
ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
STRAY = "\N{NOT SIGN}\N{SOFT HYPHEN}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{ZERO WIDTH JOINER}"
JOINER = f"[{ZWNJ}{STRAY}]"
LETTERS = span("\u0621", "\u063a") | span("\u0641", "\u065f") | span("\u066e", "\u06d3") | {"\u06d5"}
LETTER = "[\u0621-\u063a\u0641-\u065f\u066e-\u06d3\u06d5]"  # with its marks, without tatweel and digits
SPACE = "[ \N{NO-BREAK SPACE}]"
CLOSING = ")]}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\"'"

# Of two letters' joiners everything but a single ZWNJ; of any other joiners the ZWNJs.
JOINERS = lazy(f"{JOINER}+")
WORD = lazy(f"({LETTER}+(?:{JOINER}+{LETTER}+)*)")  # a group, so that split() keeps the words
DIVIDER = lazy(f"{ZWNJ}*+{SPACE}{ZWNJ}*+")
IN_WORD = lazy(f"{LETTER}|{JOINER}")

DELETED, SPACED = 0, 1
# Habits of a document: (share of half-spaces deleted, share turned into spaces), and how usual each is,
# relative to the others. Only a document that keeps half-spaces can make the first one win.
CLEAN = 0.002
HABITS = (
    (CLEAN, CLEAN, 0.06),
    (0.99, CLEAN, 0.60),
    (CLEAN, 0.99, 0.10),
    (0.33, 0.33, 0.08),
    (0.50, 0.48, 0.04),
    (0.50, CLEAN, 0.001),
    (CLEAN, 0.50, 0.001),
)
HABIT_LOGS = tuple((math.log(usual), math.log(1 - deleted - spaced)) for deleted, spaced, usual in HABITS)
# Probabilities are in hundredths, so that those of a document fall together.
LIKELY = 50  # what counts as a loss at all
TRUST = 98  # the surest answer: an editor may have had a reason
TELLING, DOUBTFUL = 97, 65  # the most that a word counts for the habit: no editor, or some, write it as one
LEAST = (0.68, 0.60)  # the chance from which a DELETED or a SPACED half-space is put back
VERB_PREFIXES = frozenset(("\u0645\u06cc", "\u0646\u0645\u06cc"))  # mi-, nemi-


class Loss(Row):
    """A half-space that may have been lost: how, how likely, and where it would be put back."""

    kind: int
    level: int
    evidence: int  # the level that counts for the document's habit
    spans: tuple[Span, ...]


class Word(Row):
    """What is known of a word by itself."""

    parts: tuple[str, ...]  # as its half-spaces divide it, those it holds or those it seems to lack
    cuts: tuple[int, ...]  # where it seems to lack them
    level: int
    evidence: int
    kept: int  # the half-spaces it holds
    opening: int  # how its first and its last part may bond, see bonding_sides
    closing: int


def repair(page: Page) -> Iterator[Edit]:
    """Yield the edits of all Persian runs, in order."""
    stretches = tuple(persian(page.runs, page.masks))
    edits: dict[Span, Edit] = {}
    if not page.chars.isdisjoint(ZWNJ + STRAY):
        for start, end in stretches:
            edits.update((edit.span, edit) for edit in mended_joiners(page.text, start, end))
    for edit in restored(*read_text(page.text, stretches)):
        edits[edit.span] = edit
    yield from whole_words(page.text, without_overlaps(edits.values()), stretches)


def without_overlaps(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits in order; where a wide one covers narrow ones, the wide one alone."""
    end = 0
    for edit in sorted(edits, key=lambda edit: (edit.span.start, -edit.span.end)):
        if edit.span.start >= end:
            yield edit
            end = edit.span.end


def whole_words(text: str, edits: Iterable[Edit], stretches: Iterable[Span]) -> Iterator[Edit]:
    """The edits with restored half-spaces shown in their words, all of one word or pair as one edit."""
    bounds = iter(stretches)
    bound = Span(0, 0)
    waiting: Edit | None = None
    for edit in edits:
        while bound.end < edit.span.end:
            bound = next(bounds)
        wide = edit if edit.certain else widened(text, edit, bound)
        if waiting and wide.span.start < waiting.span.end:
            waiting = joined(text, waiting, edit, wide)
            continue
        if waiting:
            yield waiting
        waiting = wide
    if waiting:
        yield waiting


def widened(text: str, edit: Edit, bound: Span) -> Edit:
    """The edit over the whole of the words it stands in or between."""
    start, end = edit.span
    while start > bound.start and IN_WORD.match(text[start - 1]):
        start -= 1
    while end < bound.end and IN_WORD.match(text[end]):
        end += 1
    words = text[start : edit.span.start] + edit.text + text[edit.span.end : end]
    return edit._replace(span=Span(start, end), text=words)


def joined(text: str, before: Edit, edit: Edit, wide: Edit) -> Edit:
    """Two edits of one word: the first one's text up to the second, that one, and the rest."""
    end = max(before.span.end, wide.span.end)
    kept = before.text[: len(before.text) - (before.span.end - edit.span.start)]
    words = kept + edit.text + text[edit.span.end : end]
    score = min((known for known in (before.score, edit.score) if known is not None), default=None)
    return Edit(Span(before.span.start, end), words, RULE, before.certain and edit.certain, score)


def persian(runs: Iterable[Run], masks: Iterable[Span]) -> Iterator[Span]:
    """The stretches of Persian runs that no mask covers."""
    waiting = list(reversed(tuple(masks)))
    for run in runs:
        if run.language != "fa":
            continue
        start = run.start
        while waiting and waiting[-1].end <= start:
            waiting.pop()
        while waiting and waiting[-1].start < run.end:
            if start < waiting[-1].start:
                yield Span(start, waiting[-1].start)
            start = waiting[-1].end
            if start >= run.end:
                break
            waiting.pop()
        if start < run.end:
            yield Span(start, run.end)


def mended_joiners(text: str, start: int, end: int) -> Iterator[Edit]:
    """Edits that leave one ZWNJ between two letters and none where it does nothing."""
    for match in JOINERS.finditer(text, start, end):
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        inside = match.start() > start and match.end() < end
        if inside and before in LETTERS and after in LETTERS:
            if match[0] != ZWNJ:
                yield Edit(Span(*match.span()), ZWNJ, RULE)
        elif ZWNJ in match[0] and is_idle(before, after):
            rest = match[0].replace(ZWNJ, "")
            yield Edit(Span(*match.span()), rest, RULE)
        elif ZWNJ * 2 in match[0]:
            yield Edit(Span(*match.span()), re.sub(f"{ZWNJ}+", ZWNJ, match[0]), RULE)


def is_idle(before: str, after: str) -> bool:
    """Whether a half-space between these characters does nothing ('' is the edge of the text)."""
    if before and before in CLOSING and WORD.match(after):
        return False
    return not (is_word_like(before) and is_word_like(after))


def is_word_like(character: str) -> bool:
    """Whether a character is of a word: a letter, a mark or a digit of any script, or a control in one."""
    unseen = not (character.isprintable() or character.isspace())
    return character.isalnum() or unseen or WORD.match(character) is not None


def read_text(text: str, stretches: Iterable[Span]) -> tuple[list[Loss], int]:
    """The half-spaces that the words of all stretches seem to lack, those deleted first, and how many they keep."""
    deleted: list[Loss] = []
    spaced: list[Loss] = []
    kept = 0
    for place, end in stretches:
        cells = WORD.split(folded(text[place:end]))  # what is between words, a word, what is between words, …
        words = cells[1::2]
        parts = [""]  # of words; "" stands where neighbours have nothing to do with each other
        spaces: list[tuple[int, int]] = []  # that may bond: the number of the part that follows, and their place
        closing = 0
        for between, word, known in zip(cells[::2], words, map(read_word, words), strict=False):
            if between == " " or DIVIDER.fullmatch(between):
                if closing & known.opening:
                    spaces.append((len(parts), place))
            else:
                parts.append("")
            place += len(between)
            if known.cuts:
                spans = tuple(Span(place + cut, place + cut) for cut in known.cuts)
                deleted.append(Loss(DELETED, known.level, known.evidence, spans))
            parts += known.parts
            kept += known.kept
            closing = known.closing
            place += len(word)
        if spaces:
            spaced += lost_to_spaces(text, [*parts, ""], spaces)
    return deleted + spaced, kept


@lru_cache(maxsize=1 << 16)
def read_word(word: str) -> Word:
    """What is known of a folded word by itself."""
    if JOINERS.search(word):
        parts = tuple(JOINERS.split(word))
        opening, closing = bonding_sides(parts[0]) >> 3, bonding_sides(parts[-1])
        return Word(parts, (), 0, 0, len(parts) - 1, opening, closing)
    reading = read(word)
    if not reading.cuts:
        return Word((word,), (), 0, 0, 0, reading.sides >> 3, reading.sides)
    ends = (*reading.cuts, len(word))
    parts = tuple(word[start:end] for start, end in zip((0, *ends), ends, strict=False))
    certainty = level(reading.probability)
    evidence = min(certainty, TELLING if is_telling(parts) else DOUBTFUL)
    opening, closing = bonding_sides(parts[0]) >> 3, bonding_sides(parts[-1])
    return Word(parts, reading.cuts, certainty, evidence, 0, opening, closing)


def lost_to_spaces(text: str, parts: Sequence[str], spaces: Iterable[tuple[int, int]]) -> Iterator[Loss]:
    """The spaces that seem to stand for a half-space."""
    for number, place in spaces:
        certainty = level(bond(*parts[number - 2 : number + 2]))
        divider = DIVIDER.match(text, place) if certainty >= LIKELY else None
        if divider is not None:
            yield Loss(SPACED, certainty, min(certainty, TELLING), (Span(*divider.span()),))


def is_telling(pieces: Sequence[str]) -> bool:
    """Whether no editor writes the parts as one word: after a verb's prefix or a silent he."""
    return pieces[0] in VERB_PREFIXES or any(piece.endswith("\N{ARABIC LETTER HEH}") for piece in pieces[:-1])


def level(probability: float) -> int:
    """A probability in hundredths."""
    return min(TRUST, round(100 * probability))


@lru_cache(maxsize=256)
def habit_logs(kind: int, evidence: int) -> tuple[float, ...]:
    """For each habit, the log-likelihood of a place that lacks a half-space and wants one so much."""
    likely = evidence / 100
    return tuple(math.log(1 - likely + likely * habit[kind]) for habit in HABITS)


def habit_weights(losses: Iterable[Loss], kept: int) -> list[float]:
    """How likely each habit is, given the half-spaces kept and those that seem lost."""
    logs = [usual + kept * keeps for usual, keeps in HABIT_LOGS]
    columns = zip(logs, *[habit_logs(loss.kind, loss.evidence) for loss in losses], strict=True)
    totals = list(map(sum, columns))
    best = max(totals)
    weights = [math.exp(total - best) for total in totals]
    whole = sum(weights)
    return [weight / whole for weight in weights]


def restored(losses: Sequence[Loss], kept: int) -> Iterator[Edit]:
    """The edits for the half-spaces that are lost more likely than not.

    What is put back counts as kept for what is left, until nothing more is: so a second run finds nothing.
    """
    waiting = list(losses)
    while waiting:
        weights = habit_weights(waiting, kept)
        chances = {key: chance(*key, weights) for key in {(loss.kind, loss.level) for loss in waiting}}
        left = []
        for loss in waiting:
            likely = chances[loss.kind, loss.level]
            if likely < LEAST[loss.kind]:
                left.append(loss)
                continue
            kept += len(loss.spans)
            for place in loss.spans:
                yield Edit(place, ZWNJ, RULE, certain=False, score=round(likely, 3))
        if len(left) == len(waiting):
            break
        waiting = left


def chance(kind: int, certainty: int, weights: Sequence[float]) -> float:
    """The probability that a half-space was lost here, over all habits."""
    total: float = sum(map(mul, weights, habit_chances(kind, certainty)))
    return total


@lru_cache(maxsize=256)
def habit_chances(kind: int, certainty: int) -> tuple[float, ...]:
    """The probability that a half-space was lost here, for each habit."""
    likely = certainty / 100
    return tuple(likely * habit[kind] / (1 - likely + likely * habit[kind]) for habit in HABITS)
