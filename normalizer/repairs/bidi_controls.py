"""Bidirectional controls that open nothing, close nothing or change nothing.

Before:     "متن\\u202c معمولی" (a PDF without its embedding), a mark or an embedding's edge inside a word, an
            isolate never closed, an embedding that leaves every character where it is
After:      the same without them; a mark where a Persian word always has a ZWNJ becomes one,
            and an RLM before a Persian ending («كتاب\\u200fهاي»)
Left alone: balanced isolates around whole words; marks and embeddings that move something, such as the LRM
            after "C++" in Persian; an RLM before the mark that ends a sentence ("است\\u200f!"), written for
            left-to-right surroundings; lines with an override that moves something (a matter of safety,
            see the findings of `spoofing`)

UAX #9: scopes end with the paragraph (X8), so each line is judged alone. Certain where the order of the
visible characters stays or the control stands inside a word; uncertain where the order changes.
"""

from collections.abc import Iterator

from normalizer.bidi.controlled_line import RTL_PART, ControlledLine
from normalizer.bidi.controls import (
    CONTROL,
    CONTROL_RUN,
    CONTROLS,
    EMBEDDINGS,
    ISOLATES,
    LRM,
    MARKS,
    OVERRIDES,
    PDF,
    PDI,
    RLM,
    paired,
)
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.record import Row
from normalizer.span import Edit, Span

RULE = "bidi_controls"
ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
WORD_END = lazy("[\u0620-\u064a\u066e-\u06d3]{1,40}\\Z")
WORD_START = lazy("[\u0620-\u064a\u066e-\u06d3]{1,40}")
YEHS, KAFS = ("ي", "ی"), ("ك", "ک")  # as Arabic keyboards type them, and Persian ones
PREFIXES = frozenset(("می", "نمی"))
ENDINGS = frozenset("ها های هایی هایم هایش هایشان هایمان ام ای اند ایم اید تر ترین".split())
SENTENCE_ENDS = ("!", "?", "\N{ARABIC QUESTION MARK}")
SHORT = 6  # words one isolates though nothing moves
MOST_PASSES = 8
MOST_TESTS = 16  # of what openers and pairs move, a line
MOST_OPENERS = 64  # of embeddings and isolates, a line: more are an attack on what reads it, and left as they are
OPENERS = tuple(sorted(EMBEDDINGS | OVERRIDES | ISOLATES))
WINDOW = 48  # characters a mark can reach, either side


class Removal(Row):
    """A control to take out, whether that is certain, and what comes in its place."""

    place: int
    certain: bool
    text: str = ""


def repair(page: Page) -> Iterator[Edit]:
    """Yield one edit per run of controls of which some go."""
    if CONTROLS.isdisjoint(page.chars):
        return
    for line in page.lines:
        if CONTROL.search(line.text) and sum(map(line.text.count, OPENERS)) <= MOST_OPENERS:
            yield from edits(line.text, line.start, settled(line.text))


def settled(text: str) -> dict[int, Removal]:
    """Return what goes from a line by its place: what is left may let more go, so look until nothing does."""
    gone: dict[int, Removal] = {}
    chars, places = list(text), list(range(len(text)))
    for _ in range(MOST_PASSES):
        found = {removal.place: removal for removal in removals(ControlledLine("".join(chars)))}
        if not found:
            break
        for index, removal in found.items():
            gone[places[index]] = Removal(places[index], removal.certain, removal.text)
            chars[index] = removal.text
        places = [place for place, char in zip(places, chars, strict=True) if char]
        chars = [char for char in chars if char]
    return gone


def edits(text: str, offset: int, gone: dict[int, Removal]) -> Iterator[Edit]:
    """Yield the edits of one line."""
    for match in CONTROL_RUN.finditer(text):
        places = range(*match.span())
        if not any(place in gone for place in places):
            continue
        kept = "".join(gone[place].text if place in gone else text[place] for place in places)
        certain = all(gone[place].certain for place in places if place in gone)
        yield Edit(Span(offset + match.start(), offset + match.end()), kept, RULE, certain)


def removals(line: ControlledLine) -> Iterator[Removal]:
    """Yield the controls of one line that go: first by what they stand beside, then by what they move."""
    pairs, alone = paired(line.text)
    single = list(unpaired(line, alone))
    gone = {removal.place for removal in single}
    if any(char in OVERRIDES and place not in gone for place, char in enumerate(line.text)):
        return  # an attack or a mistake: nothing is mended
    yield from single
    tested = 0
    for start, end in pairs:
        split = line.splits_word(start) or line.splits_word(end)
        if split or not line.visible(start, end):
            certain = not line.named(start) and not line.named(end)
        elif fits(line, start, end) or tested == MOST_TESTS:
            continue
        else:
            tested += 1
            if line.moves(gone, {start, end}, 0, len(line.text)):
                continue
            certain = True
        gone |= {start, end}
        yield from (Removal(start, certain), Removal(end, certain))
    for match in CONTROL.finditer(line.text):
        place = match.start()
        if match[0] in MARKS and not mark_wanted(line, place, gone):
            gone.add(place)
            zwnj = ZWNJ if zwnj_stands(line.text, place) else ""
            yield Removal(place, not zwnj and not line.named(place), zwnj)


def unpaired(line: ControlledLine, alone: list[int]) -> Iterator[Removal]:
    """Yield the controls without a partner; an override that moves something stays."""
    tested = 0
    for place in alone:
        char = line.text[place]
        if char in (PDF, PDI) or not line.visible(place, len(line.text)):
            yield Removal(place, not line.named(place))
            continue
        tested += 1
        same = tested <= MOST_TESTS and not line.moves(set(), {place}, 0, len(line.text))
        if char not in OVERRIDES:
            yield Removal(place, (same or line.splits_word(place)) and not line.named(place))
        elif same:
            yield Removal(place, False)


def fits(line: ControlledLine, start: int, end: int) -> bool:
    """Whether an isolate stands tight around whole words, no more than a writer isolates, or a whole line."""
    if line.text[start] in EMBEDDINGS or line.after[start].isspace() or line.before[end].isspace():
        return False
    whole = not line.visible(0, start) and not line.visible(end, len(line.text))
    return whole or line.blanks[end] - line.blanks[start] < SHORT


def zwnj_stands(text: str, place: int) -> bool:
    """Whether a mark stands where its word is always written with ZWNJ, as old word processors left it; an RLM, which
    they had for one, also where it parts a Persian prefix or ending from its word."""
    left, right = WORD_END.search(text[max(0, place - 40) : place]), WORD_START.match(text, place + 1)
    if not left or not right:
        return False
    before, after = (part[0].replace(*YEHS).replace(*KAFS) for part in (left, right))
    if text[place] == RLM and (before in PREFIXES or after in ENDINGS):
        return True
    from normalizer.bidi.letter_order import joins

    return joins().get(before + after) == f"{before}{ZWNJ}{after}"


def mark_wanted(line: ControlledLine, place: int, gone: set[int]) -> bool:
    """Whether an LRM, RLM or ALM does something there."""
    if line.splits_word(place):
        return False
    mark, before, after = line.text[place], line.before[place], line.after[place]
    if mark == RLM and RTL_PART.match(before or " ") and after in SENTENCE_ENDS:
        return True
    if beside_kept(line.text, place, gone):
        return True
    if mark != LRM and between_rtl_words(line.text, place):
        return False
    return line.moves(gone, {place}, max(0, place - WINDOW), min(len(line.text), place + WINDOW))


def between_rtl_words(text: str, place: int) -> bool:
    """Whether nothing but one blank parts the mark from right-to-left letters: then it says what they say."""
    left, right = text[max(0, place - 2) : place].rstrip(" "), text[place + 1 : place + 3].lstrip(" ")
    return bool(left and right and RTL_PART.match(left[-1]) and RTL_PART.match(right[0]))


def beside_kept(text: str, place: int, gone: set[int]) -> bool:
    """Whether an isolate that stays touches the mark: some tools write both around one word."""
    return any(
        0 <= beside < len(text) and beside not in gone and text[beside] in ISOLATES | {PDI}
        for beside in (place - 1, place + 1)
    )
