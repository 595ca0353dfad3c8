"""Who owns what stands between the letters of a line's runs, and which of them are segments.

Letters decide. What is neither letter nor mask (spaces, punctuation, digits) has an owner by the first of
these rules that says something:

1. A mask owns only itself; at the end of a line also what follows it there.
2. A bracket or quotation mark whose partner lies beyond a run belongs to the run around the pair; one
   whose partner lies inside a run belongs to that run.
3. A character that Script_Extensions gives to Arabic (، ؛ ؟ ۔ and its digits) belongs to the Arabic one of
   the two runs beside it.
4. A European number that touches a Latin word belongs to its run: "256GB".
5. Everything else belongs to the run that it closes; at the head of a line to the run that it opens. A
   line break belongs to the line that it ends, a line without letters and masks to the line before it.

A run is a segment of its own (`embedded` false) where it is in the language of its line, is a whole
sentence of three words or more, or has six words or more (four in the same script). The language of a line
is that of most letters outside brackets and quotation marks; `zxx` where it has none.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from normalizer.document import Run
from normalizer.identification.quotations import Part
from normalizer.identification.scripts import count_words, direction
from normalizer.patterns import lazy

SAME_SCRIPT, OTHER_SCRIPT, SENTENCE = 4, 6, 3  # words that make a segment
BEFORE = 200  # characters before a line's first letter in which a mark may open
AFTER = 4  # characters behind its last letter in which one may close: a stop, the mark
DEPTH = 8  # of brackets open at once that a closing one is compared with

PAIRED = lazy('[«»‹›\u201c\u201d\u201e"()\\[\\]{}\ufd3e\ufd3f]')
CLOSER = {"«": "»", "‹": "›", "\u201c": "\u201d", "\u201e": "\u201c", "(": ")", "[": "]", "{": "}"}
CLOSER |= {mark: mark for mark in '"\ufd3e\ufd3f'}
OPENERS = "".join(CLOSER)
ARABIC_DIGITS = map(chr, (*range(0x660, 0x66A), *range(0x6F0, 0x6FA)))
ARABIC_NEUTRAL = frozenset("\u060c\u061b\u061f\u06d4\u0640\u066a\u066b\u066c") | frozenset(ARABIC_DIGITS)
DIGITS, JOINTS = frozenset("0123456789"), frozenset(".,-/")  # of numbers: "2.5", "10-15"
TERMINATORS = frozenset(".!?\u061f\u06d4\u2026")
AFTER_SENTENCE = TERMINATORS | frozenset("»\u201d\"'\u2019)]")


def line_runs(text: str, line: Sequence[Part]) -> Iterator[Run]:
    """The runs of a line, from its first letter or mask to its last."""
    pairs = paired(text, line[0].start, line[-1].end) if len(line) > 1 else {}
    cuts = [line[0].start, *(cut(text, pairs, *two) for two in pairwise(line)), line[-1].end]
    host = host_of(line, pairs)
    scripts = {part.script for part in line if part.language == host}
    for place, part in enumerate(line):
        inner = part.language != host and not segment(text, line, place, scripts)
        yield Run(cuts[place], cuts[place + 1], part.language, part.script, direction(part.script), inner)


def paired(text: str, start: int, end: int) -> dict[int, int]:
    """Place of each bracket or quotation mark to that of its partner, both ways."""
    opened: list[tuple[str, int]] = []
    pairs: dict[int, int] = {}
    least = max(0, start - BEFORE)
    broken = text.find("\n", end, end + AFTER)
    stop = broken if broken >= 0 else end + AFTER
    for match in PAIRED.finditer(text, max(least, text.rfind("\n", least, start) + 1), stop):
        mark, place = match.group(), match.start()
        for depth in range(len(opened) - 1, max(-1, len(opened) - DEPTH - 1), -1):
            if opened[depth][0] == mark:
                partner = opened[depth][1]
                pairs[place], pairs[partner] = partner, place
                del opened[depth:]
                break
        else:
            if mark in CLOSER:
                opened.append((CLOSER[mark], place))
    return pairs


def cut(text: str, pairs: dict[int, int], before: Part, after: Part) -> int:
    """Where, between two parts, the second's run begins."""
    if before.language == "zxx":
        return before.end
    for place in range(before.end, after.start):
        partner = pairs.get(place)
        if partner is None:
            if text[place] in ARABIC_NEUTRAL and after.script == "Arab" != before.script:
                return place
        elif after.start < partner < after.end or partner < before.start:
            return place  # it closes inside the next run, or was opened before this one
    return with_number(text, before.end, after)


def with_number(text: str, low: int, after: Part) -> int:
    """Where a run begins with the European number that touches its first word: "256GB", "2.5G" in Persian.

    Set apart from its number the unit would stand on its other side, since it runs the other way than the line.
    """
    start = after.start
    if after.script == "Latn":
        while start > low and (text[start - 1] in DIGITS or (text[start - 1] in JOINTS and text[start - 2] in DIGITS)):
            start -= 1
    return start


def host_of(line: Sequence[Part], pairs: dict[int, int]) -> str:
    """The language of most letters outside brackets and quotation marks, or at all; `zxx` without letters."""
    spans = sorted(pair for pair in pairs.items() if pair[0] < pair[1])
    lengths: dict[tuple[bool, str], int] = {}
    place, reach = 0, -1  # the end of all pairs opened so far that enclose something after them
    for start, end, _, language in line:
        while place < len(spans) and spans[place][0] < start:
            reach = max(reach, spans[place][1])
            place += 1
        key = language != "zxx" and reach < end, language
        lengths[key] = lengths.get(key, 0) + end - start
    real = [key for key in lengths if key[1] != "zxx"]
    best = max(real, key=lambda key: (key[0], lengths[key]), default=(False, "zxx"))
    return best[1]


def segment(text: str, line: Sequence[Part], place: int, scripts: set[str]) -> bool:
    """Whether a part that is not in its line's language splits the line all the same."""
    part = line[place]
    if part.language == "zxx":
        return False
    count = count_words(text[part.start : part.end], part.script)
    if count >= (SAME_SCRIPT if part.script in scripts else OTHER_SCRIPT):
        return True
    return count >= SENTENCE and sentence(text, line, place)


def sentence(text: str, line: Sequence[Part], place: int) -> bool:
    """Whether a part begins after the end of a sentence (or the line's head), and ends as one."""
    before = text[line[place - 1].end : line[place].start].rstrip(OPENERS + " ") if place else "."
    if before[-1:] not in AFTER_SENTENCE:
        return False
    end = line[place].end
    after = text[end : line[place + 1].start] if place + 1 < len(line) else text[end : end + 3]
    return after[:1] in TERMINATORS or (after[:1] in AFTER_SENTENCE and not TERMINATORS.isdisjoint(after[:3]))
