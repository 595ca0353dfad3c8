"""Rebuild normalizer/models/half_space/model.bin, byte for byte.

    python tools/train_half_space.py --rows half_space_train.jsonl.xz \
        --hazm hazm-0.10.0-py3-none-any.whl --shekar shekar-1.7.0-py3-none-any.whl \
        --lilak dictionary-fa-2.0.0.tgz --out model.bin

--rows   sentences as JSON lines whose `gold` keeps its half-spaces (UD Persian PerDT)
--hazm   the wheel of hazm: only hazm/data/words.dat is read, nothing is imported
--shekar the wheel of shekar: only its vocab.csv and compound_words.csv are read
--lilak  the npm package dictionary-fa: only package/index.dic is read

All arithmetic that decides a weight is on integers (an averaged perceptron with a margin), the order of
the examples is a fixed shuffle, so the file does not depend on the machine. It takes a few minutes.
"""

import argparse
import io
import json
import lzma
import math
import random
import re
import struct
import sys
import tarfile
import zipfile
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, TypeAlias
from zlib import crc32

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from normalizer.gaps import SCALE, features, folded, probability, separate
from normalizer.gaps import lexicon as lex
from normalizer.gaps.lexicon import Entry

Numbers: TypeAlias = "array[int]"
Example: TypeAlias = tuple[Numbers, bool]  # the features that hold, and whether a half-space belongs
ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
HEH, YEH, ALEF, HAMZA_ABOVE = "\u0647", "\u06cc", "\u0627", "\u0654"
LETTERS = "\u0621-\u063a\u0641-\u065f\u066e-\u06d3\u06d5"
WORD = re.compile(f"[{LETTERS}{ZWNJ}]+")
COUNT_STEPS, PART_STEPS, LISTED_STEPS = (1, 2, 5, 20), (1, 3, 10), (2, 8, 30)
FREQUENCY_STEPS = (1_000, 100_000, 5_000_000)
MARGIN, EPOCHS, SEEDS = 15, 8, (7, 8, 9, 10)
WHOLE = features.SPELLINGS + 970  # numbers of features of the whole word: only the trainer sees them


def step(count: int, steps: Sequence[int]) -> int:
    return sum(count >= least for least in steps)


def cut_places(word: str) -> tuple[int, ...]:
    """Where the half-spaces of a word stand, counted without them."""
    places, length = [], 0
    for part in word.split(ZWNJ)[:-1]:
        length += len(part)
        places.append(length)
    return tuple(places)


class Less(NamedTuple):
    """Cases to leave out of a count."""

    first: int = 0
    last: int = 0
    whole: int = 0
    apart: int = 0


NOTHING = Less()


@dataclass
class Tally:
    """What sentences and word lists say of words and parts."""

    seen: dict[str, Counter[tuple[int, ...]]] = field(default_factory=lambda: defaultdict(Counter))
    variants: dict[str, tuple[int, ...]] = field(default_factory=dict)
    apart: Counter[str] = field(default_factory=Counter)  # words also met as two words
    free: Counter[str] = field(default_factory=Counter)
    first: Counter[str] = field(default_factory=Counter)  # by kinds of word, not by tokens
    last: Counter[str] = field(default_factory=Counter)
    listed_first: Counter[str] = field(default_factory=Counter)
    listed_last: Counter[str] = field(default_factory=Counter)
    frequency: dict[str, int] = field(default_factory=dict)
    ranked: dict[str, set[tuple[int, ...]]] = field(default_factory=lambda: defaultdict(set))
    lilak: dict[str, set[tuple[int, ...]]] = field(default_factory=lambda: defaultdict(set))

    def seen_times(self, word: str) -> int:
        return self.seen[word].total() if word in self.seen else 0

    def majority(self, word: str) -> tuple[int, ...]:
        patterns = self.seen[word]
        return max(patterns, key=lambda places: (patterns[places], places))

    def frequency_class(self, word: str) -> int:
        listed = 0
        if word in self.ranked or word in self.lilak:
            listed = 1 + step(self.frequency.get(word, 0), FREQUENCY_STEPS)
        return max(step(self.free[word], COUNT_STEPS) + (self.free[word] > 0), listed)

    def answer(self, word: str) -> tuple[int, ...] | None:
        """The cuts that the lists give, or None."""
        ranked, lilak = self.ranked.get(word, set()), self.lilak.get(word, set())
        if word in self.variants:
            return self.variants[word]
        cut = [places for places in (*sorted(ranked), *sorted(lilak)) if places]
        whole = (() in ranked) + (() in lilak)
        if not cut:
            return () if whole else None
        if whole and (whole > 1 or self.frequency.get(word, 0) >= 100_000):
            return ()
        return max(cut, key=lambda places: (len(places), places))

    def entry(self, word: str, less: Less = NOTHING) -> Entry:
        """The lexicon's entry, or what it would be with some cases less."""
        first, last = self.first[word] - less.first, self.last[word] - less.last
        whole, apart = self.seen_times(word) - less.whole, self.apart[word] - less.apart
        cuts = self.majority(word) if whole > 0 else self.answer(word)
        return Entry(
            min(5, self.frequency_class(word)),
            max(step(first, PART_STEPS), step(self.listed_first[word], LISTED_STEPS)),
            max(step(last, PART_STEPS), step(self.listed_last[word], LISTED_STEPS)),
            cuts,
            apart > max(whole, 0) and cuts != (),
        )


def add_variants(t: Tally) -> None:
    """Spellings that the sentences never use: ezafe after a silent he as -ye («خانهٔ»), and -i as -yi.

    A word that the sentences or lists know in this spelling (a spoken he: «فرماندهی») is no variant.
    """
    for word in sorted(t.seen):
        places = t.majority(word)
        if word.endswith(HEH + HAMZA_ABOVE):
            stem, ending = word[:-1], YEH
        elif places and word[places[-1] :] == ALEF + YEH and word[: places[-1]].endswith(HEH):
            stem, places, ending = word[: places[-1]], places[:-1], YEH + YEH
        else:
            continue
        variant = stem + ending
        if not (variant in t.seen or variant in t.ranked or variant in t.lilak):
            t.variants[variant] = (*places, len(stem))
            t.last[ending] += 1


def count_apart(t: Tally, sentences: Iterable[str]) -> None:
    """Count how often two neighbours stand apart whose joined form is known with a half-space."""
    for sentence in sentences:
        for stretch in parts_of(sentence):
            for (first, follower), (second, _) in pairwise(stretch):
                joined = first + second
                if follower == " " and (joined in t.seen or joined in t.ranked or joined in t.lilak):
                    t.apart[joined] += 1


def tally(sentences: Sequence[str], ranked: Iterable[tuple[str, int]], lilak: Iterable[str]) -> Tally:
    """Count words and parts."""
    t = Tally()
    for sentence in sentences:
        for word in WORD.findall(sentence):
            word = word.strip(ZWNJ)
            if word and ZWNJ * 2 not in word:
                t.seen[word.replace(ZWNJ, "")][cut_places(word)] += 1
    for word in t.seen:
        places = t.majority(word)
        if not places:
            t.free[word] += t.seen[word].total()
        for at in places:
            t.first[word[:at]] += 1
            t.last[word[at:]] += 1
    listed = set()
    for word, frequency in ranked:
        t.ranked[word.replace(ZWNJ, "")].add(cut_places(word))
        t.frequency[word.replace(ZWNJ, "")] = max(frequency, t.frequency.get(word.replace(ZWNJ, ""), 0))
        listed.add(word)
    for word in lilak:
        t.lilak[word.replace(ZWNJ, "")].add(cut_places(word))
        listed.add(word)
    for word in sorted(listed):
        glued = word.replace(ZWNJ, "")
        for at in cut_places(word):
            t.listed_first[glued[:at]] += 1
            t.listed_last[glued[at:]] += 1
    count_apart(t, sentences)
    add_variants(t)
    return t


def whole_features(t: Tally, word: str, at: int) -> list[int]:
    """What the lists say of the whole word at one place."""
    found = []
    for source, base in ((t.ranked, 0), (t.lilak, 3)):
        for places in sorted(source.get(word, ())):
            found.append(WHOLE + base + (0 if not places else 1 if at in places else 2))
    if not found:
        return [WHOLE + 6]
    return [*found, WHOLE + 8 + step(t.frequency.get(word, 0), FREQUENCY_STEPS)]


def train(examples: Sequence[Example], size: int) -> list[float]:
    """The mean of averaged perceptrons with a margin, each with its own order of the examples.

    Features met once are left out. All sums are of integers, so they are exact.
    """
    met = Counter(number for numbers, _ in examples for number in numbers)
    kept = [([number for number in numbers if met[number] > 1], wanted) for numbers, wanted in examples]
    runs = [averaged_perceptron(kept, size, seed) for seed in SEEDS]
    return [sum(weights) / len(SEEDS) for weights in zip(*runs, strict=True)]


def averaged_perceptron(examples: Sequence[tuple[list[int], bool]], size: int, seed: int) -> list[float]:
    """The mean of the weights over all steps (Collins 2002)."""
    weights, history, time = [0] * size, [0] * size, 1
    order = list(range(len(examples)))
    shuffler = random.Random(seed)
    for _ in range(EPOCHS):
        shuffler.shuffle(order)
        for index in order:
            numbers, wanted = examples[index]
            score = sum([weights[number] for number in numbers])
            if (score if wanted else -score) <= MARGIN:
                change = 1 if wanted else -1
                for number in numbers:
                    weights[number] += change
                    history[number] += change * time
            time += 1
    return [weight - past / time for weight, past in zip(weights, history, strict=True)]


def gap_examples(t: Tally, words: Iterable[str]) -> Iterator[Example]:
    """Every gap of every word, seen as if the word had never been met."""
    for word in words:
        if len(word) <= features.LONGEST_WORD:
            places = t.variants[word] if word in t.variants else t.majority(word)
            for at, numbers in features.gap_features(word, without_word(t, word, places)):
                yield array("I", numbers + whole_features(t, word, at)), at in places


def without_word(t: Tally, word: str, places: Sequence[int]) -> features.LookUp:
    """The look-up of the word's parts as it would be without the word."""

    def look_up(part: str) -> Entry:
        first = word.startswith(part) and len(part) in places
        last = word.endswith(part) and len(word) - len(part) in places
        return t.entry(part, Less(first=first, last=last))

    return look_up


def without_case(t: Tally, first: str, second: str, bonded: bool) -> features.LookUp:
    """The look-up of two parts and their word as it would be without this meeting of the two."""
    joined = first + second
    own = bonded and t.seen_times(joined) == 1

    def look_up(part: str) -> Entry:
        if part == joined:
            return t.entry(part, Less(whole=bonded, apart=not bonded))
        return t.entry(part, Less(first=own and part == first, last=own and part == second))

    return look_up


def score_word(t: Tally, weights: Sequence[float], word: str, listed: bool = True) -> list[tuple[float, int]]:
    """The score of each gap of a word."""
    return [
        (sum(weights[n] for n in numbers + (whole_features(t, word, at) if listed else [WHOLE + 6])), at)
        for at, numbers in features.gap_features(word, t.entry)
    ]


def parts_of(sentence: str) -> Iterator[list[tuple[str, str]]]:
    """Stretches of parts, each with what follows it: a half-space, a single space, or '' at the end."""
    for stretch in re.split(rf"(?:[^ {LETTERS}{ZWNJ}]|[ ]{{2,}})+", sentence):
        pieces = re.split(f"([ {ZWNJ}])", stretch.strip(" " + ZWNJ))
        if pieces != [""]:
            yield list(zip(pieces[::2], [*pieces[1::2], ""], strict=True))


def bond_examples(t: Tally, sentences: Iterable[str]) -> Iterator[Example]:
    """Every space and half-space between two parts that are worth asking about."""
    for sentence in sentences:
        for stretch in parts_of(sentence):
            parts = ["", *(part for part, _ in stretch), "", ""]
            for i, (_, follower) in enumerate(stretch, 1):
                before, first, second, after = parts[i - 1 : i + 3]
                if follower == " ":
                    yield from yeh_examples(t, before, first, second)
                if not (follower and first and second):
                    continue
                if features.may_bond(t.entry(first), t.entry(second)):
                    yield bond_example(t, before, first, second, after, follower == ZWNJ)


def yeh_examples(t: Tally, before: str, first: str, second: str) -> Iterator[Example]:
    """A lone yeh after a word: ezafe after a silent he, and after few other words (one in 64) nothing."""
    if first.endswith(HEH + HAMZA_ABOVE):
        yield bond_example(t, before, first[:-1], YEH, second, True)
    elif not first.endswith(HEH) and crc32((first + second).encode()) % 64 == 0:
        yield bond_example(t, before, first, YEH, second, False)
        yield bond_example(t, before, first, YEH + YEH, second, False)


def bond_example(t: Tally, before: str, first: str, second: str, after: str, bonded: bool) -> Example:
    """The features of two parts, seen as if they had never met before."""
    numbers = features.bond_features(first, second, without_case(t, first, second, bonded))
    numbers += features.context_features(before, first, second, after)
    return array("I", numbers), bonded


def temperature(examples: Sequence[Example], weights: Sequence[float]) -> float:
    """The divisor of scores that makes them log-odds: the one with the least log loss, in steps of 1/4."""
    scores = [(sum([weights[n] for n in numbers]) * (1 if wanted else -1)) for numbers, wanted in examples]

    def loss(divisor: float) -> float:
        return sum(math.log1p(math.exp(min(60.0, -score / divisor))) for score in scores)

    return min((quarter / 4 for quarter in range(2, 60)), key=loss)


def calibrated(examples: Sequence[Example]) -> list[int]:
    """Weights as bytes, in units of 1 / SCALE of a log-odd; a fifth of the examples sets the temperature."""
    size = features.SPELLINGS + features.PARTS
    fifth = len(examples) // 5
    divisor = temperature(examples[:fifth], train(examples[fifth:], size))
    weights = [round(weight * SCALE / divisor) for weight in train(examples, size)]
    print(f"{len(examples)} examples, divisor {divisor}, largest {max(map(abs, weights))}", file=sys.stderr)
    return [max(-127, min(127, weight)) for weight in weights]


def stored_answer(t: Tally, weights: Sequence[int], word: str) -> tuple[tuple[int, ...], float]:
    """The cuts of a lexicon word and their probability: what was seen, weighed with what the model says."""
    if word in t.seen:
        places, times = t.majority(word), t.seen_times(word)
        if not places:
            return (), 0.0
        scored = {at: score for score, at in score_word(t, weights, word)}
        model = min(probability(scored[at]) if at in scored else 0.0 for at in places)
        return places, (t.seen[word][places] + 2 * model) / (times + 2)
    chosen = separate(score_word(t, weights, word))
    if not chosen:
        return (), 0.0
    return tuple(sorted(at for _, at in chosen)), probability(chosen[-1][0])


def lexicon_words(t: Tally) -> list[str]:
    """Every string with an entry; rare words of the large list only where another source has them too."""
    words = (
        set(t.seen)
        | set(t.variants)
        | set(t.lilak)
        | {word for word, patterns in t.ranked.items() if t.frequency[word] > 0 or any(patterns)}
    )
    words = {word for word in words if len(word) <= features.LONGEST_WORD}
    parts = {part for counts in (t.first, t.last) for part in counts}
    parts |= {part for counts in (t.listed_first, t.listed_last) for part in counts if counts[part] > 1}
    return sorted(words | parts)


def lexicon(t: Tally, weights: Sequence[int]) -> tuple[list[Numbers], list[tuple[int, ...]]]:
    """The arrays of the lexicon and its cut patterns."""
    rows: dict[tuple[int, int], tuple[int, int]] = {}
    patterns: dict[tuple[int, ...], int] = {(): 0}
    for word in lexicon_words(t):
        entry = t.entry(word)
        value = entry.frequency | entry.first << 3 | entry.last << 5 | entry.apart * lex.APART_FLAG
        answer = 0
        if entry.cuts is not None:
            places, likely = stored_answer(t, weights, word)
            if places and likely >= 0.5 and (len(patterns) < 256 or places in patterns):
                answer = patterns.setdefault(places, len(patterns))
                value |= round(likely * 127) << 9
            value |= lex.WORD_FLAG
        code = crc32(word.encode())
        rows.setdefault((code >> 32 - lex.BUCKET_BITS, code & 0xFFFF), (value, answer))
    order = sorted(rows)
    starts, bucket_sizes = array("I", [0]), Counter(bucket for bucket, _ in order)
    for bucket in range(1 << lex.BUCKET_BITS):
        starts.append(starts[-1] + bucket_sizes[bucket])
    hashes = array("H", [low for _, low in order])
    values = array("H", [rows[key][0] for key in order])
    answers = array("B", [rows[key][1] for key in order])
    return [starts, hashes, values, answers], list(patterns)


def build(t: Tally, sentences: Sequence[str]) -> bytes:
    """The content of model.bin."""
    words = sorted({*t.seen, *t.variants}, key=lambda word: (crc32(word.encode()), word))
    gap_weights = calibrated(list(gap_examples(t, words)))
    bond_weights = calibrated(list(bond_examples(t, sentences)))
    arrays, patterns = lexicon(t, gap_weights)
    unlisted = gap_weights[features.SPELLINGS + features.BIAS] + gap_weights[WHOLE + 6]
    gap_weights[features.SPELLINGS + features.BIAS] = max(-127, min(127, unlisted))
    arrays += [array("b", gap_weights), array("b", bond_weights)]
    if sys.byteorder == "big":
        for part in arrays:
            part.byteswap()
    blocks = [part.tobytes() for part in arrays]
    print(f"{len(arrays[1])} entries, {len(patterns)} patterns", file=sys.stderr)
    text = "\n".join(" ".join(map(str, places)) for places in patterns).encode("ascii")
    return struct.pack("<6I", *map(len, blocks)) + b"".join(blocks) + text


def read_rows(path: Path) -> list[str]:
    with lzma.open(path, "rt", encoding="utf-8", newline="\n") as lines:
        return [folded(json.loads(line)["gold"]) for line in lines]


def read_hazm(path: Path) -> list[tuple[str, int]]:
    with zipfile.ZipFile(path) as wheel:
        rows = (line.split("\t") for line in wheel.read("hazm/data/words.dat").decode("utf-8").splitlines())
        return sorted((folded(row[0]), int(row[1])) for row in rows)


def read_shekar(path: Path) -> list[tuple[str, int]]:
    with zipfile.ZipFile(path) as wheel:
        folder = "shekar/data/files/"
        ranked = [line.rpartition(",") for line in wheel.read(folder + "vocab.csv").decode("utf-8").split()]
        compounds = wheel.read(folder + "compound_words.csv").decode("utf-8").split()
    rows = {folded(word.partition(",")[0]): 0 for word in compounds}
    rows |= {folded(word): int(frequency) for word, _, frequency in ranked}
    return sorted(rows.items())


def read_lilak(path: Path) -> list[str]:
    with tarfile.open(path) as package:
        member = package.extractfile("package/index.dic")
        assert member is not None
        lines = io.TextIOWrapper(member, encoding="utf-8").read().splitlines()[1:]
    return sorted({folded(line.split("/")[0].strip()) for line in lines} - {""})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("rows", "hazm", "shekar", "lilak", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    sentences = read_rows(arguments.rows)
    ranked = [*read_hazm(arguments.hazm), *read_shekar(arguments.shekar)]
    counted = tally(sentences, ranked, read_lilak(arguments.lilak))
    arguments.out.write_bytes(build(counted, sentences))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
