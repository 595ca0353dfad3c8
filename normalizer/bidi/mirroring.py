"""Mirrored characters and paired brackets: Bidi_Mirroring_Glyph, Bidi_Paired_Bracket (UAX #9, L4, BD14).

The pairs are python-bidi's table of BidiMirroring.txt. BidiBrackets.txt is derived from the same
properties (its own header says so): general category Ps or Pe, class ON, mirrored, with a partner.
"""

import unicodedata

from bidi.mirror import MIRRORED

# Brackets of Unicode 14, which python-bidi's table does not have yet.
NEWER = dict(zip("\u2e55\u2e57\u2e59\u2e5b", "\u2e56\u2e58\u2e5a\u2e5c", strict=True))
MIRROR: dict[str, str] = {**MIRRORED, **NEWER, **{close: opening for opening, close in NEWER.items()}}
OPENING = {char: other for char, other in MIRROR.items() if unicodedata.category(char) == "Ps"}
CLOSING = frozenset(OPENING.values())
CANONICAL = {"\N{RIGHT-POINTING ANGLE BRACKET}": "\N{RIGHT ANGLE BRACKET}"}  # equal to U+3009 in BD16
MAX_PAIRS = 63  # BD16


def bracket_pairs(types: list[str], chars: list[str]) -> list[tuple[int, int]]:
    """Return the bracket pairs of a sequence, sorted by their start (BD16)."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, char in enumerate(chars):
        if types[index] != "ON":
            continue
        if char in OPENING:
            if len(opened) == MAX_PAIRS:
                return []
            opened.append((CANONICAL.get(OPENING[char], OPENING[char]), index))
        elif char in CLOSING:
            char = CANONICAL.get(char, char)
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == char:
                    pairs.append((opened[depth][1], index))
                    del opened[depth:]
                    break
    return sorted(pairs)
