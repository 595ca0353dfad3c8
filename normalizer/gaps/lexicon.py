"""The lexicon of Persian words and parts, and the file that holds it with the weights.

The lexicon holds no words, only 32-bit hashes: the high BUCKET_BITS choose a bucket, the low 16 bits are
kept sorted inside it. An unknown word passes for a known one in about one of 25,000 look-ups.

`model.bin` is little-endian: a header of six uint32 with the sizes in bytes, then the arrays in the order of
`Model`, the cut patterns last, as text. An entry is one uint16 and one byte:

    bits 0-2  class of frequency            3-4  as first part of compounds     5-6  as last part
    bit 7     a word, not only a part       8    more often two words           9-15 its answer's probability
    the byte  the number of its cuts in `patterns`
"""

import os
import sys
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from normalizer.record import Row

BUCKET_BITS = 16
WORD_FLAG, APART_FLAG = 0x80, 0x100
ENTRY_BITS, ANSWER_SHIFT, ANSWER_STEPS = 0x1FF, 9, 127


class Entry(Row):
    """What the lexicon knows of a string: UNKNOWN when it knows nothing."""

    frequency: int
    first: int
    last: int
    cuts: tuple[int, ...] | None
    apart: bool  # more often written as two words


UNKNOWN = Entry(0, 0, 0, None, False)


class Model(Row):
    """The arrays of model.bin."""

    starts: Sequence[int]
    hashes: Sequence[int]
    values: Sequence[int]
    answers: Sequence[int]
    patterns: tuple[tuple[int, ...], ...]
    gap_weights: Sequence[int]  # SPELLINGS for letters, then PARTS for what the lexicon knows
    bond_weights: Sequence[int]  # the same


MODEL_FILE = os.path.join(os.path.dirname(__file__), "..", "models", "half_space", "model.bin")


@lru_cache(maxsize=1)
def model() -> Model:
    """The model, read once; an empty one, which puts nothing back, where its file was left out."""
    if not os.path.exists(MODEL_FILE):
        weights = bytes(1 << 18)
        return Model(bytes((1 << BUCKET_BITS) + 1), (), (), (), ((),), weights, weights)
    from mmap import ACCESS_READ, mmap  # a text needs a few pages of it, and what several processes map is there once

    with open(MODEL_FILE, "rb") as file:
        content = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
    offset, arrays = 24, []
    for typecode, size in zip("IHHBbb", numbers(content[:offset], "I"), strict=True):
        arrays.append(numbers(content[offset : offset + size], typecode))
        offset += size
    starts, hashes, values, answers, gap_weights, bond_weights = arrays
    patterns = tuple(tuple(map(int, line.split())) for line in str(content[offset:], "ascii").split("\n"))
    return Model(starts, hashes, values, answers, patterns, gap_weights, bond_weights)


def numbers(content: memoryview, typecode: str) -> Sequence[int]:
    """Little-endian numbers as they stand in the file, copied only where the machine's order is the other."""
    if sys.byteorder == "little":
        return content.cast(typecode)  # type: ignore[call-overload, no-any-return]
    from array import array

    swapped = array(typecode, content.tobytes())
    swapped.byteswap()
    return swapped


def place(word: str) -> int:
    """Where the lexicon has a folded string, -1 where it has it not."""
    lexicon = model()
    code = crc32(word.encode())
    bucket, low = code >> 32 - BUCKET_BITS, code & 0xFFFF
    end = lexicon.starts[bucket + 1]
    found = bisect_left(lexicon.hashes, low, lexicon.starts[bucket], end)
    return found if found < end and lexicon.hashes[found] == low else -1


@lru_cache(maxsize=1 << 16)
def entry(word: str) -> Entry:
    """What the lexicon knows of a folded string."""
    at = place(word)
    return UNKNOWN if at < 0 else decoded(model().values[at] & ENTRY_BITS, model().answers[at])


@lru_cache(maxsize=1 << 12)
def decoded(value: int, answer: int) -> Entry:
    """The entry that these two numbers stand for."""
    known = model().patterns[answer] if value & WORD_FLAG else None
    return Entry(value & 7, value >> 3 & 3, value >> 5 & 3, known, bool(value & APART_FLAG))
