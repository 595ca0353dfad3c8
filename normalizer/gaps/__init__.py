"""Where a Persian word may hold a half-space (ZWNJ).

Two questions are answered, for letters folded by `folded`:

`read(word)`                            where half-spaces belong in a word written without one;
`bond(before, first, second, after)`    how likely one belongs between two parts that a space divides.

A word of the lexicon has its answer stored. For any other word each gap between two letters is
scored by an averaged perceptron (Collins 2002) over character n-grams on both sides and over what
the lexicon knows of the two parts. Scores are log-odds in units of 1 / SCALE.

The data are in models/half_space, written by tools/train_half_space.py; sources and licences stand in the README there.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from normalizer.gaps.features import (
    GAP_SLICES,
    LONGEST_WORD,
    PADDING,
    SPELLING_MASK,
    SPELLINGS,
    context_features,
    gap_places,
    left_features,
    lexicon_features,
    padded,
    pair_features,
    right_features,
)
from normalizer.gaps.lexicon import ANSWER_SHIFT, ANSWER_STEPS, WORD_FLAG, entry, model, place
from normalizer.record import Row

SCALE = 16.0
LEXICON_REACH = 45  # a gap whose letters score below minus this is settled without the lexicon
PART_REACH = 70  # a pair that scores below minus this is settled without what its parts are by themselves
CONTEXT_REACH = 60  # a pair that scores below minus this is settled without its context
HEH, YEH = "\N{ARABIC LETTER HEH}", "\N{ARABIC LETTER FARSI YEH}"
EZAFE = 0.97  # probability of a half-space between a word in -e and a lone yeh, which is no word: «قهوه ی تلخ»
MI = "می"  # of verbs; also May, and wine: «۱۵ می را», «اول می روز کارگر است»
NO_STEMS = frozenset("را روز ماه سال امسال در به از تا که و با بر برای این آن میلادی جاری گذشته آینده".split())
ARTICLE, BEFORE_ARTICLE = "ای", HEH + YEH  # «خانه ای»; elsewhere it calls somebody: «ای ایران ای مرز»
FOLDED = (  # Arabic yeh, alef maksura, kaf, alef with hamza above and below
    ("\u064a", "\u06cc"),
    ("\u0649", "\u06cc"),
    ("\u0643", "\u06a9"),
    ("\u0623", "\u0627"),
    ("\u0625", "\u0627"),
)


class Reading(Row):
    """Where half-spaces belong in a word, how likely the least certain one is, and how the word may bond."""

    cuts: tuple[int, ...]
    probability: float
    sides: int  # see SIDES


def folded(word: str) -> str:
    """The text with Arabic forms of letters made Persian, of equal length."""
    for foreign, own in FOLDED:
        word = word.replace(foreign, own)
    return word


# `may_bond` as bits, for speed: it holds where SIDES[left] & SIDES[right] >> 3, each found by the four bits
# `first` and `last` of an entry. Low bits: opens, opens many, any; high ones: closes, any, closes many.
SIDES = tuple(
    4 + (first > 0) + 2 * (first == 3) + ((last > 0) + 2 + 4 * (last == 3) << 3)
    for last in range(4)
    for first in range(4)
)


# Hundreds are one word, and so are their ordinals: no "nine" + "hundredth".
NUMERALS = frozenset(
    hundred + ending
    for hundred in "یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد".split()
    for ending in ("", "م", "مین", "می")
)
WHOLE = tuple(Reading((), 0.0, sides) for sides in SIDES)  # a word that lacks no half-space


@lru_cache(maxsize=1 << 16)
def bonding_sides(part: str) -> int:
    """How a folded part may bond: see SIDES."""
    at = place(part)
    return SIDES[model().values[at] >> 3 & 15 if at >= 0 else 0]


def separate(scored: Sequence[tuple[float, int]]) -> list[tuple[float, int]]:
    """The places with a positive score, the best first, never two of them one letter apart."""
    chosen: list[tuple[float, int]] = []
    for score, at in sorted(scored, key=lambda pair: (-pair[0], pair[1])):
        if score > 0 and all(abs(at - other) > 1 for _, other in chosen):
            chosen.append((score, at))
    return chosen


def probability(score: float) -> float:
    """The probability that a sum of weights stands for."""
    return 1 / (1 + math.exp(-score / SCALE))


def spelling_score(weights: Sequence[int], code: bytes, at: int) -> int:
    """The sum of the weights of `spelling_features`, in one pass."""
    gap = 2 * (PADDING + at)
    return sum([weights[crc32(code[gap + a : gap + b], seed) & SPELLING_MASK] for a, b, seed in GAP_SLICES])


def gap_scores(word: str) -> list[tuple[int, int]]:
    """The score and place of each gap that its letters alone don't rule out."""
    weights, code = model().gap_weights, padded(word)
    likely = {at: spelling_score(weights, code, at) for at in gap_places(word)}
    likely = {at: score for at, score in likely.items() if score > -LEXICON_REACH}
    if not likely:
        return []
    features = lexicon_features(word, likely, entry)
    return [
        (score + sum([weights[SPELLINGS + number] for number in numbers]), at)
        for (at, score), numbers in zip(likely.items(), features, strict=True)
    ]


def read(word: str) -> Reading:
    """What the model says of a folded word that holds no half-space."""
    at, lexicon = place(word), model()
    value = lexicon.values[at] if at >= 0 else 0
    sides = value >> 3 & 15
    if word in NUMERALS:
        return WHOLE[sides]
    if value & WORD_FLAG:
        answer = lexicon.answers[at]
        if not answer:
            return WHOLE[sides]
        return Reading(lexicon.patterns[answer], (value >> ANSWER_SHIFT) / ANSWER_STEPS, SIDES[sides])
    chosen = separate(gap_scores(word)) if 3 < len(word) <= LONGEST_WORD else []
    if not chosen:
        return WHOLE[sides]
    return Reading(tuple(sorted(at for _, at in chosen)), probability(chosen[-1][0]), SIDES[sides])


@lru_cache(maxsize=1 << 16)
def left_score(part: str) -> int:
    """The sum of the weights of `left_features`."""
    weights = model().bond_weights
    return sum([weights[number] for number in left_features(part, entry(part))])


@lru_cache(maxsize=1 << 16)
def right_score(part: str) -> int:
    """The sum of the weights of `right_features`."""
    weights = model().bond_weights
    return sum([weights[number] for number in right_features(part, entry(part))])


@lru_cache(maxsize=1 << 16)
def pair_score(first: str, second: str) -> int:
    """The score of a half-space between two folded parts, without their context."""
    weights = model().bond_weights
    both = sum([weights[number] for number in pair_features(first, second, entry)])
    if both < -PART_REACH:
        return -CONTEXT_REACH
    return left_score(first) + right_score(second) + both


def bond(before: str, first: str, second: str, after: str) -> float:
    """The probability of a half-space between two folded parts, given the parts around them ("" for none)."""
    if second == YEH and first.endswith(HEH) and len(first) > 2:
        return EZAFE
    if (first == MI and second in NO_STEMS) or (second == ARTICLE and first[-1:] not in BEFORE_ARTICLE):
        return 0.0
    if len(first) + len(second) > LONGEST_WORD or (score := pair_score(first, second)) <= -CONTEXT_REACH:
        return 0.0
    weights = model().bond_weights
    return probability(score + sum([weights[n] for n in context_features(before, first, second, after)]))
