"""The last step of identification: vocabularies, and n-gram profiles over every n-gram of the text.

langdetect samples n-grams at random and multiplies until one language stands out; the same profiles over
all n-grams, in logarithms, give one answer and need no seed. They are read straight from langdetect's
files, only those of the candidates, folded as `scripts` folds text; its module is not imported. Languages
unknown to it (ps, ckb, ug, sd, kmr) have profiles of the same form in `models/languages/`, and most
languages a list of frequent words there: on one to four words a list tells more than n-grams do.

Everything is read once, by pure cached functions: two threads at first use may both read, and get the same.
Without langdetect or without a file the rest still answers.
"""

import json
import math
import os
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from itertools import pairwise, repeat

from normalizer.identification.scripts import VARIANTS
from normalizer.languages import SCRIPTS, table
from normalizer.patterns import lazy

MODELS = os.path.join(os.path.dirname(__file__), "..", "models", "languages")

RARE_GRAM = math.log(0.5 / 10000)  # langdetect's own smoothing: alpha over its base frequency
GRAM_WEIGHT = 0.2  # n-grams of one word overlap: five of them say about as much as one independent one
UNCOUNTED = -6.0  # an n-gram on average, in a language without a profile
FIT = -6.6  # an n-gram on average, under which letters without a listed word are no words
UNLISTED = -15.0  # an unlisted word, where the list is long
UNLISTED_SMALL = -14.5  # where it is short, an unlisted word says less
UNLISTED_TABLE = -14.5  # where there is no list but a table of function words
FUNCTION_WORD = -6.0
FEW = 4  # candidates whose profiles are asked one by one

DRAWN_OUT = lazy(r"(\w)\1{2,}")  # "sooo", «مننننن»

Profile = dict[str, float]


@cache
def vocabulary(code: str) -> Profile:
    """Frequent words with their log probability; without a list, the function words of the table."""
    path = os.path.join(MODELS, f"{code}.txt")
    if not os.path.exists(path):
        return dict.fromkeys(table(code).WORDS, FUNCTION_WORD)
    listed: Profile = {}
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    for line in lines:
        words = line.split()
        listed.update(zip(words[1:], repeat(-float(words[0]))))
    return listed


@cache
def langdetect_profiles() -> str | None:
    """The folder of langdetect's profile files."""
    spec = find_spec("langdetect")
    return os.path.join(os.path.dirname(spec.origin), "profiles") if spec and spec.origin else None


@cache
def profile(code: str) -> Profile:
    """The log probability of each n-gram; empty without a profile."""
    folder = langdetect_profiles()
    paths = [os.path.join(MODELS, f"{code}.json")] + ([os.path.join(folder, code)] if folder else [])
    path = next((path for path in paths if os.path.exists(path)), None)
    if path is None:
        return {}
    with open(path, encoding="utf-8") as file:
        text = file.read().lower().replace("i\N{COMBINING DOT ABOVE}", "i")
    for variant, letter in VARIANTS.items():
        text = text.replace(variant, letter)
    page = dict(json.loads(text, object_pairs_hook=list))  # as pairs: folding makes keys equal
    totals = page["n_words"]
    counts: dict[str, int] = {}
    for gram, count in page["freq"]:
        counts[gram] = counts.get(gram, 0) + count
    return {
        gram: math.log(count / totals[len(gram) - 1] + 0.5 / 10000)
        for gram, count in counts.items()
        if len(gram) <= len(totals)
    }


def grams(words: Sequence[str]) -> list[str]:
    """N-grams of one to three letters, word borders as blanks; a blank alone is none."""
    found: list[str] = []
    for word in words:
        found += word
        padded = f" {word} "
        found += map("".join, pairwise(padded))
        found += map("".join, zip(padded, padded[1:], padded[2:], strict=False))
    return found


def unlisted(size: int) -> float:
    """The log probability of a word that a list of that size doesn't hold."""
    return UNLISTED if size > 4000 else UNLISTED_SMALL if size > 500 else UNLISTED_TABLE


def scores(words: Sequence[str], candidates: Sequence[str]) -> dict[str, float]:
    """The log likelihood of the words under each candidate, up to a constant; empty where none fits."""
    words = [DRAWN_OUT.sub(r"\1", word) for word in words]
    pieces = grams(words)
    result, fits = {}, not pieces
    for code, likelihood in likelihoods(pieces, candidates).items():
        listed = vocabulary(code)
        result[code] = GRAM_WEIGHT * likelihood + sum(map(listed.get, words, repeat(unlisted(len(listed)))))
        fits = fits or not profile(code) or likelihood > FIT * len(pieces) or not listed.keys().isdisjoint(words)
    return result if fits else {}


def likelihoods(pieces: Sequence[str], candidates: Sequence[str]) -> dict[str, float]:
    """The log likelihood of n-grams under each candidate, in their order."""
    family = next((codes for codes in SCRIPTS.values() if candidates[0] in codes), ())
    together = len(family) > FEW < len([code for code in candidates if code in family])
    known: dict[str, float] = {}
    if together and pieces:
        rows, usual = side_by_side(family)
        columns = zip(*map(rows.get, pieces, repeat(usual)), strict=True)
        known = dict(zip(family, map(sum, columns), strict=True))
    return {code: known[code] if code in known else likelihood_of(pieces, code) for code in candidates}


def likelihood_of(pieces: Sequence[str], code: str) -> float:
    counted = profile(code)
    return sum(map(counted.get, pieces, repeat(RARE_GRAM if counted else UNCOUNTED)))


@cache
def side_by_side(codes: tuple[str, ...]) -> tuple[dict[str, tuple[float, ...]], tuple[float, ...]]:
    """The profiles of languages that are mostly asked all at once, in columns: n-gram to its log probability in each,
    and that of an n-gram that none has counted. One look-up a gram, not ten: memory is what they cost."""
    usual = tuple(RARE_GRAM if profile(code) else UNCOUNTED for code in codes)
    rows: dict[str, list[float]] = {}
    for place, code in enumerate(codes):
        for gram, logarithm in profile(code).items():
            if gram not in rows:
                rows[gram] = [*usual]
            rows[gram][place] = logarithm
    return {gram: tuple(row) for gram, row in rows.items()}, usual
