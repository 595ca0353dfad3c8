"""Embedding levels and the order on the line, by the Unicode Bidirectional Algorithm (UAX #9, revision 46).

`levels()` gives each character its level (P2 to I2), `line_order()` the order of the characters of one
line (L1, L2). python-bidi gives the reordered string only: no levels, so nothing that it returns says
which brackets to mirror (L4), which marks to move (L3), or where a paragraph may be wrapped first.
`display.py` asks python-bidi where the string is all that is needed, this module elsewhere.

Characters that X9 removes (explicit embeddings, BN) stay and take the level before them (section 5.2).
"""

import unicodedata
from collections.abc import Iterator

from normalizer.bidi.mirroring import bracket_pairs

MAX_DEPTH = 125  # BD2
REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})  # X9
INITIATORS = frozenset({"LRI", "RLI", "FSI"})
NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
RAISING = frozenset({"R", "AL", "AN", "RLE", "RLO", "LRE", "LRO"}) | INITIATORS  # above level 0
NUMBER = frozenset({"EN", "AN"})

# Default classes of unassigned code points (DerivedBidiClass.txt, @missing lines): last, class.
UNASSIGNED = (
    (0x058F, "L"),
    (0x05FF, "R"),
    (0x07BF, "AL"),
    (0x085F, "R"),
    (0x08FF, "AL"),
    (0x209F, "L"),
    (0x20CF, "ET"),
    (0xFB1C, "L"),
    (0xFB4F, "R"),
    (0xFDCF, "AL"),
    (0xFDEF, "BN"),
    (0xFDFF, "AL"),
    (0xFE6F, "L"),
    (0xFEFF, "AL"),
    (0xFFEF, "L"),
    (0xFFF8, "BN"),
    (0x107FF, "L"),
    (0x10CFF, "R"),
    (0x10D3F, "AL"),
    (0x10EBF, "R"),
    (0x10EFF, "AL"),
    (0x10F2F, "R"),
    (0x10F6F, "AL"),
    (0x10FFF, "R"),
    (0x1E7FF, "L"),
    (0x1EC6F, "R"),
    (0x1ECBF, "AL"),
    (0x1ECFF, "R"),
    (0x1ED4F, "AL"),
    (0x1EDFF, "R"),
    (0x1EEFF, "AL"),
    (0x1EFFF, "R"),
    (0xDFFFF, "L"),
    (0xE0FFF, "BN"),
    (0x10FFFF, "L"),
)


def bidi_class(char: str) -> str:
    """Return the Bidi_Class, also of a code point that this Python's Unicode does not know."""
    known = unicodedata.bidirectional(char)
    if known:
        return known
    code = ord(char)
    if code & 0xFFFE == 0xFFFE:  # noncharacters
        return "BN"
    return next(name for last, name in UNASSIGNED if code <= last)


def matching_isolates(classes: list[str]) -> dict[int, int]:
    """Return initiator -> PDI and PDI -> initiator, for matching ones (BD9)."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for index, name in enumerate(classes):
        if name in INITIATORS:
            opened.append(index)
        elif name == "PDI" and opened:
            start = opened.pop()
            pairs[start], pairs[index] = index, start
    return pairs


def first_strong(classes: list[str], start: int, end: int, pairs: dict[int, int]) -> int | None:
    """Return the level that the first strong character asks for (P2, P3), None without one."""
    index = start
    while index < end:
        name = classes[index]
        if name == "L":
            return 0
        if name in ("R", "AL"):
            return 1
        index = pairs.get(index, end) if name in INITIATORS else index
        index += 1
    return None


def levels(text: str, base: int | None = None, *, paired: bool = True) -> tuple[int, list[int]]:
    """Return the paragraph level and every character's level; `text` is one paragraph. Base None asks P2, P3.

    Without `paired`, brackets are neutral like others, as before Unicode 6.3 (no N0).
    """
    classes = [bidi_class(char) for char in text]
    pairs = matching_isolates(classes) if not INITIATORS.isdisjoint(classes) else {}
    if base is None:
        base = first_strong(classes, 0, len(classes), pairs) or 0
    if base == 0 and RAISING.isdisjoint(classes):
        return base, [0] * len(text)
    resolved = list(classes)
    result = explicit(classes, resolved, base, pairs)
    kept = [index for index, name in enumerate(classes) if name not in REMOVED]
    for sequence, sos, eos in list(run_sequences(kept, classes, result, base, pairs)):
        types = [resolved[index] for index in sequence]
        level = result[sequence[0]]
        weak(types, sos)
        if paired:
            chars = [text[index] for index in sequence]
            brackets(types, chars, [resolved[index] for index in sequence], level, sos)
        neutral(types, level, sos, eos)
        for index, name in zip(sequence, types, strict=True):
            if level % 2 == 0:  # I1, I2
                result[index] += (name == "R") + 2 * (name in NUMBER)
            else:
                result[index] += name != "R"
    before = base
    for index, name in enumerate(classes):
        if name in REMOVED:
            result[index] = before
        before = result[index]
    return base, result


def explicit(classes: list[str], resolved: list[str], base: int, pairs: dict[int, int]) -> list[int]:
    """Return the explicit levels (X1 to X8); overrides are written into `resolved`."""
    stack: list[tuple[int, str | None, bool]] = [(base, None, False)]
    lost_isolates = lost_embeddings = valid_isolates = 0
    result = [base] * len(classes)
    for index, name in enumerate(classes):
        level, override, _ = stack[-1]
        if name in ("RLE", "LRE", "RLO", "LRO"):
            new = next_level(level, name[0] == "R")
            if new <= MAX_DEPTH and not lost_isolates and not lost_embeddings:
                stack.append((new, name[0] if name[2] == "O" else None, False))
            elif not lost_isolates:
                lost_embeddings += 1
        elif name in INITIATORS:
            result[index] = level
            resolved[index] = override or name
            right = name == "RLI" or (
                name == "FSI" and bool(first_strong(classes, index + 1, pairs.get(index, len(classes)), pairs))
            )
            new = next_level(level, right)
            if new <= MAX_DEPTH and not lost_isolates and not lost_embeddings:
                valid_isolates += 1
                stack.append((new, None, True))
            else:
                lost_isolates += 1
        elif name == "PDI":
            if lost_isolates:
                lost_isolates -= 1
            elif valid_isolates:
                lost_embeddings = 0
                while not stack.pop()[2]:
                    pass
                valid_isolates -= 1
            level, override, _ = stack[-1]
            result[index] = level
            resolved[index] = override or name
        elif name == "PDF":
            if lost_isolates:
                pass
            elif lost_embeddings:
                lost_embeddings -= 1
            elif len(stack) > 1 and not stack[-1][2]:
                stack.pop()
        elif name == "B":
            result[index] = base
        else:
            result[index] = level
            if override and name != "BN":
                resolved[index] = override
    return result


def next_level(level: int, right: bool) -> int:
    """Return the least odd (right) or even level above this one."""
    return (level + 1) | 1 if right else (level + 2) & ~1


def run_sequences(
    kept: list[int],
    classes: list[str],
    result: list[int],
    base: int,
    pairs: dict[int, int],
) -> Iterator[tuple[list[int], str, str]]:
    """Yield the isolating run sequences with their sos and eos (X10, BD13)."""
    runs: list[list[int]] = []
    for index in kept:
        if runs and result[runs[-1][-1]] == result[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    place = {index: position for position, index in enumerate(kept)}
    starts = {run[0]: run for run in runs}
    for run in runs:
        if classes[run[0]] == "PDI" and run[0] in pairs:
            continue  # continues the initiator's sequence
        sequence = list(run)
        while classes[sequence[-1]] in INITIATORS and sequence[-1] in pairs:
            sequence += starts[pairs[sequence[-1]]]
        level = result[sequence[0]]
        first, last = place[sequence[0]], place[sequence[-1]]
        before = result[kept[first - 1]] if first else base
        open_end = classes[sequence[-1]] in INITIATORS  # no matching PDI
        after = result[kept[last + 1]] if last + 1 < len(kept) and not open_end else base
        yield sequence, "LR"[max(level, before) % 2], "LR"[max(level, after) % 2]


def weak(types: list[str], sos: str) -> None:
    """Resolve weak types in place (W1 to W7)."""
    before, strong = sos, sos
    for index, name in enumerate(types):
        if name == "NSM":  # W1
            name = "ON" if before in INITIATORS or before == "PDI" else before
        before = name
        if name in ("L", "R", "AL"):
            strong = name
        elif name == "EN" and strong == "AL":  # W2
            name = "AN"
        types[index] = name
    for index, name in enumerate(types):
        if name == "AL":  # W3
            types[index] = "R"
        elif name in ("ES", "CS") and 0 < index < len(types) - 1:  # W4
            left, right = types[index - 1], types[index + 1]
            if left == right and (left == "EN" or (left == "AN" and name == "CS")):
                types[index] = left
    number_signs(types)
    strong = sos
    for index, name in enumerate(types):  # W7
        if name in ("L", "R"):
            strong = name
        elif name == "EN" and strong == "L":
            types[index] = "L"


def number_signs(types: list[str]) -> None:
    """Signs beside European numbers become numbers, other separators neutral (W5, W6)."""
    index = 0
    while index < len(types):
        end = index
        while end < len(types) and types[end] == "ET":
            end += 1
        if end > index:
            beside = (index and types[index - 1] == "EN") or (end < len(types) and types[end] == "EN")
            types[index:end] = ["EN" if beside else "ON"] * (end - index)
            index = end
        else:
            if types[index] in ("ES", "CS"):
                types[index] = "ON"
            index += 1


def brackets(types: list[str], chars: list[str], original: list[str], level: int, sos: str) -> None:
    """Resolve paired brackets in place (N0)."""
    embedding = "LR"[level % 2]
    for start, end in bracket_pairs(types, chars):
        inside = {strength(name) for name in types[start + 1 : end]} - {None}
        if embedding in inside:
            direction = embedding
        elif inside:
            context = next((found for name in reversed(types[:start]) if (found := strength(name))), sos)
            direction = context if context != embedding else embedding
        else:
            continue
        for place in (start, end):
            types[place] = direction
            for index in range(place + 1, len(types)):  # marks on the bracket go with it
                if original[index] != "NSM":
                    break
                types[index] = direction


def strength(name: str) -> str | None:
    """Return the direction a type counts for in N0 to N2: numbers count as R."""
    return "R" if name in ("R", "EN", "AN") else "L" if name == "L" else None


def neutral(types: list[str], level: int, sos: str, eos: str) -> None:
    """Resolve neutrals in place: between equal directions they take it, else the embedding's (N1, N2)."""
    embedding = "LR"[level % 2]
    index, before = 0, sos
    while index < len(types):
        if types[index] not in NEUTRAL:
            before = "L" if types[index] == "L" else "R"
            index += 1
            continue
        end = index
        while end < len(types) and types[end] in NEUTRAL:
            end += 1
        after = eos if end == len(types) else "L" if types[end] == "L" else "R"
        types[index:end] = [before if before == after else embedding] * (end - index)
        index = end


def line_order(text: str, found: list[int], base: int) -> list[int]:
    """Return the indices of one line's characters in display order (L1, L2); `found` is changed by L1."""
    trailing = True
    for index in range(len(text) - 1, -1, -1):
        name = bidi_class(text[index])
        if name in ("S", "B"):
            trailing = True
        elif name != "WS" and name not in REMOVED and name not in INITIATORS and name != "PDI":
            trailing = False
        if trailing:
            found[index] = base
    order = list(range(len(text)))
    for level in range(max(found, default=0), 0, -1):
        start = 0
        while start < len(order):
            if found[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order
