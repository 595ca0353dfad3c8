"""How much likelier letters are read one way than the other, in Persian, Arabic, Urdu, Hebrew and English.

`lean()` is a cheap sum over letter pairs, to pass over the lines that read well; `log_probability()` a
language's estimate for one word: its place among the frequent words, else its letter pairs. The tables come
from tools/build_visual_order.py (sources and licences in models/visual_order/README.md).
"""

import os
from functools import cache, lru_cache
from itertools import product, repeat

from normalizer.record import Row

FOLDER = os.path.join(os.path.dirname(__file__), "..", "models", "visual_order")
EDGE = "^"
STEP = 0.125  # nats a code of the tables stands for
FLOOR = -11.0  # a pair with a letter the language hasn't
UNKNOWN = -3.0  # log share of words outside the list
TOP = 0.08  # share of the most frequent word, by Zipf
WORD_LENGTH = 6.5  # mean of the listed words, with a blank
ZWNJ = "\N{ZERO WIDTH NON-JOINER}"


class Table(Row):
    """One language: log P(second letter | first), and its frequent words in order, each between blanks.

    The words stay one string: to find a few words in it is cheaper than to make a dict of it first.
    """

    pairs: dict[str, float]
    words: str


@cache
def table(language: str) -> Table:
    """Return one language's table."""
    alphabet, codes = row("letters.txt", language)
    keys = [first + second for first in alphabet for second in alphabet]
    words = row("words.txt", language)
    pairs = dict(zip(keys, [(33 - code) * STEP for code in codes.encode()], strict=True))
    return Table(pairs, f" {words[0]} " if words else "")


def row(name: str, key: str) -> list[str]:
    """Return the columns of the row of a file that opens with `key`, [] without one."""
    text = read(name)
    start = text.find(f"\n{key}\t") + 1
    return text[start : text.index("\n", start)].split("\t")[1:] if start else []


@cache
def read(name: str) -> str:
    """Return a file of the folder; its first line says what it is."""
    with open(os.path.join(FOLDER, name), encoding="utf-8", newline="\n") as file:
        return file.read()


@cache
def joins() -> dict[str, str]:
    """Return Persian words that are never written without ZWNJ, by what is left without it."""
    return {word.replace(ZWNJ, ""): word for word in read("joins.txt").split("\n")[1:]}


@cache
def leanings() -> dict[tuple[str, str], float]:
    """Return for pairs of letters how much likelier they stand so than turned round, over the languages."""
    found: dict[tuple[str, str], float] = {}
    values = [(code - 80) * STEP for code in range(128)]
    for script in ("Arab", "Hebr"):
        alphabet, codes = row("lean.txt", script)
        found.update(zip(product(alphabet, alphabet), map(values.__getitem__, codes.encode()), strict=True))
    return found


def lean(text: str) -> float:
    """Return how much likelier the letters stand so than turned round: positive for text in its order."""
    pairs = zip(text, text[1:])  # noqa: B905, RUF007  (the fastest way)
    return sum(map(leanings().get, pairs, repeat(0.0)))


def is_frequent(word: str, language: str) -> bool:
    """Whether a word is in a language's list."""
    return f" {word} " in table(language).words


@lru_cache(maxsize=8192)
def log_probability(word: str, language: str) -> float:
    """Return log P(word) in a language: by Zipf's law among its frequent words, by letter pairs otherwise.

    A word's rank is estimated from its place in the string of words.
    """
    from math import log

    known = table(language)
    place = known.words.find(f" {word} ")
    if place >= 0:
        return log(TOP / (place / WORD_LENGTH + 2))
    ends = zip(EDGE + word, word + EDGE, strict=True)
    return UNKNOWN + sum([known.pairs.get(first + second, FLOOR) for first, second in ends])
