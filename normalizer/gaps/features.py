"""The features of a gap in a word and of a space between two words, as numbers of weights.

Features below SPELLINGS are windows of letters, numbered by hash; the PARTS after them are what the lexicon
knows, numbered one by one. The trainer and the reader both take them from here. `look_up` is the lexicon's
entry of a string; the trainer's hides what the word in question itself has added to it.
"""

from codecs import utf_16_le_encode
from collections.abc import Callable, Iterable, Iterator
from zlib import crc32

from normalizer.gaps.lexicon import UNKNOWN, Entry

SPELLINGS = 1 << 17
SPELLING_MASK = SPELLINGS - 1
PARTS = 1024
BIAS = PARTS - 1
LONGEST_WORD = 32  # letters; longer ones are no words, and their cost would not be linear

# Windows of letters around a gap, as (first, last) letter from the gap, and the same in bytes with a seed.
GAP_WINDOWS = (
    *((-size, 0) for size in range(1, 5)),
    *((0, size) for size in range(1, 5)),
    *((-1, 1), (-2, 1), (-1, 2), (-2, 2)),
)
GAP_SLICES = tuple((2 * first, 2 * last, seed) for seed, (first, last) in enumerate(GAP_WINDOWS, 1))
PADDING = 4
WORD_START, WORD_END = b"\0\1" * PADDING, b"\0\2" * PADDING
LONGEST_PART = 2 * (LONGEST_WORD + PADDING)
PART_SIZES = (2, 4, 6, 8, LONGEST_PART)  # bytes from the edge of a part; the last one is the whole part
MARKS = frozenset(map(chr, (*range(0x064B, 0x0660), 0x0670)))

LookUp = Callable[[str], Entry]


def state(known: Entry) -> int:
    """0 for no word, 1 for one without half-space, 2 for one that wants one."""
    return 0 if known.cuts is None else 2 if known.cuts else 1


def gap_places(word: str) -> list[int]:
    """The places where a half-space could stand: before every letter but the first, never before a mark."""
    return [at for at in range(1, len(word)) if word[at] not in MARKS]


def utf16(letters: str) -> bytes:
    """Two bytes a letter; not by `str.encode`, which first imports a module that names the codec."""
    return utf_16_le_encode(letters)[0]


def padded(word: str) -> bytes:
    """Two bytes a letter, with room on both sides for every window."""
    return WORD_START + utf16(word) + WORD_END


def spelling_features(code: bytes, at: int) -> list[int]:
    """Numbers of the letter windows around a gap."""
    gap = 2 * (PADDING + at)
    return [crc32(code[gap + first : gap + last], seed) & SPELLING_MASK for first, last, seed in GAP_SLICES]


def part_features(left: Entry, right: Entry, left_size: int, right_size: int) -> tuple[int, ...]:
    """Numbers (below 700) of what the lexicon knows of the parts on both sides."""
    enough = (left.frequency > 1) * 2 + (right.frequency > 1)
    return (
        left.frequency * 8 + right.frequency,  # 0-63
        64 + left.first * 4 + right.last,
        80 + (left.frequency * 4 + left.first) * 3 + state(left),
        176 + (right.frequency * 4 + right.last) * 3 + state(right),
        272 + left.first * 8 + right.frequency,
        304 + left.frequency * 4 + right.last,
        336 + min(left_size, 7) * 8 + min(right_size, 7),
        400 + min(left_size, 4) * 40 + min(right_size, 4) * 8 + enough,
    )


def cover_features(at: int, size: int, prefix: tuple[int, Entry], suffix: tuple[int, Entry]) -> tuple[int, int, int]:
    """Numbers (700 and up) of what the longest known proper prefix and suffix say of a gap inside them."""
    end, head = prefix
    begin, tail = suffix
    inside_head = inside_tail = 0
    if at < end and head.cuts is not None:
        inside_head = 1 + (at in head.cuts) * 10 + min(size - end, 4) * 2 + (end - at < 2)
    if begin < at and tail.cuts is not None:
        inside_tail = 1 + (at - begin in tail.cuts) * 5 + min(begin, 4)
    head_state = (inside_head > 0) + (inside_head > 10)
    tail_state = (inside_tail > 0) + (inside_tail > 5)
    return 700 + inside_head, 730 + inside_tail, 750 + head_state * 3 + tail_state


def longest_prefix(word: str, look_up: LookUp) -> tuple[int, Entry]:
    """The longest known proper prefix of at least three letters, as (its length, its entry)."""
    for size in range(len(word) - 1, 2, -1):
        known = look_up(word[:size])
        if known.cuts is not None:
            return size, known
    return 0, UNKNOWN


def longest_suffix(word: str, look_up: LookUp) -> tuple[int, Entry]:
    """The longest known proper suffix of at least three letters, as (where it begins, its entry)."""
    for begin in range(1, len(word) - 2):
        known = look_up(word[begin:])
        if known.cuts is not None:
            return begin, known
    return len(word), UNKNOWN


def lexicon_features(word: str, places: Iterable[int], look_up: LookUp) -> Iterator[tuple[int, ...]]:
    """For each place the numbers of all features that the lexicon gives."""
    size = len(word)
    prefix, suffix = longest_prefix(word, look_up), longest_suffix(word, look_up)
    for at in places:
        yield (
            *part_features(look_up(word[:at]), look_up(word[at:]), at, size - at),
            *cover_features(at, size, prefix, suffix),
            BIAS,
        )


def gap_features(word: str, look_up: LookUp) -> Iterator[tuple[int, list[int]]]:
    """Each place of a word with the numbers of all its features."""
    code, places = padded(word), gap_places(word)
    for at, numbers in zip(places, lexicon_features(word, places, look_up), strict=True):
        yield at, spelling_features(code, at) + [SPELLINGS + number for number in numbers]


def may_bond(left: Entry, right: Entry) -> bool:
    """Whether two parts are worth asking about: the first opens compounds and the second closes them."""
    return (left.first > 0 and right.last > 0) or left.first == 3 or right.last == 3


def left_features(part: str, known: Entry) -> list[int]:
    """Numbers of the features of the part before a space."""
    code = (WORD_START + utf16(part))[-LONGEST_PART:]
    return [
        *[crc32(code[-size:], seed) & SPELLING_MASK for seed, size in enumerate(PART_SIZES, 60)],
        SPELLINGS + (known.frequency * 4 + known.first) * 3 + state(known),
        SPELLINGS + 100 + min(len(part), 7),
    ]


def right_features(part: str, known: Entry) -> list[int]:
    """Numbers of the features of the part after a space."""
    code = (utf16(part) + WORD_END)[:LONGEST_PART]
    return [
        *[crc32(code[:size], seed) & SPELLING_MASK for seed, size in enumerate(PART_SIZES, 70)],
        SPELLINGS + 200 + (known.frequency * 4 + known.last) * 3 + state(known),
        SPELLINGS + 300 + min(len(part), 7),
    ]


def pair_features(first: str, second: str, look_up: LookUp) -> tuple[int, ...]:
    """Numbers of the features that take both parts, or the word that they would make."""
    left, right, whole = look_up(first), look_up(second), look_up(first + second)
    joined = 3 if whole.apart else 0 if whole.cuts is None else 2 if len(first) in whole.cuts else 1
    return (
        crc32(f"{first} {second}".encode(), 80) & SPELLING_MASK,
        SPELLINGS + 400 + left.frequency * 8 + right.frequency,
        SPELLINGS + 464 + left.first * 4 + right.last,
        SPELLINGS + 480 + left.first * 8 + right.frequency,
        SPELLINGS + 512 + left.frequency * 4 + right.last,
        SPELLINGS + 544 + min(len(first), 7) * 8 + min(len(second), 7),
        SPELLINGS + 608 + joined * 8 + whole.frequency,
        SPELLINGS + 640 + (joined * 4 + left.first) * 4 + right.last,
        SPELLINGS + BIAS,
    )


def bond_features(first: str, second: str, look_up: LookUp) -> list[int]:
    """Numbers of all features of a space between two parts, without its context."""
    return [
        *left_features(first, look_up(first)),
        *right_features(second, look_up(second)),
        *pair_features(first, second, look_up),
    ]


def context_features(before: str, first: str, second: str, after: str) -> list[int]:
    """Numbers of the features of the parts around a pair; an empty string where there is none."""
    pairs = (f"{before} {first}", f"{before}  {second}", f"{second} {after}", f"{first}  {after}")
    contexts = enumerate((*pairs, before, after), 50)
    return [crc32(context.encode(), seed) & SPELLING_MASK for seed, context in contexts]
