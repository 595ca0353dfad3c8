"""The date around a number: the tokens before and behind it are parsed."""

from normalizer.dates import Date, clocks
from normalizer.dates.core import Core
from normalizer.dates.readings import core_around, core_at
from normalizer.dates.tokens import PADDING, Tokens
from normalizer.dates.words import END, MARK, NUMBER, UNIT, WORD
from normalizer.record import Row
from normalizer.span import Span

BEFORE, AFTER = 56, 130  # how far from its first digits a date, its clock and its second calendar reach
COMMAS = ",|-\N{EN DASH}\N{EM DASH}\N{ARABIC COMMA}\N{IDEOGRAPHIC COMMA}"
DOTS = "\N{MIDDLE DOT}\N{BULLET}\N{BULLET OPERATOR}\N{KATAKANA MIDDLE DOT}"
OPENING, CLOSING = "(\N{FULLWIDTH LEFT PARENTHESIS}[", ")\N{FULLWIDTH RIGHT PARENTHESIS}]"
LEFT = frozenset(COMMAS + DOTS + "/")
RIGHT = LEFT.union(OPENING, "=@")
RIGHT_CLOCK = RIGHT.union(".:")


def around(text: str, first: int, last: int, done: int, stop: int) -> Tokens:
    """The tokens of the line around a number, whole words only."""
    low, high = max(done, first - BEFORE), min(stop, last + AFTER)
    line = text.rfind("\n", low, first) + 1
    if line:
        low = line
    elif low > done:
        low = text.find(" ", low, first) + 1 or low
    line = text.find("\n", last, high)
    if line >= 0:
        high = line
    elif high < stop:
        high = max(text.rfind(" ", last, high), last) if " " in text[last:high] else high
    return Tokens(text, low, high)


class Placed(Row):
    """A date's own tokens, the indices of all that belongs to it, its time."""

    core: Core
    start: int
    end: int
    clock: clocks.Clock | None


def placed(tokens: Tokens, first: int) -> Placed | None:
    """The tokens of the date that the number which begins at a place of the text is a part of."""
    core = core_around(tokens, tokens.starts.index(first, PADDING))
    if core is None or not core.possible():
        return None
    start, clock = _before(tokens, core)
    end, clock = _after(tokens, core, clock)
    if not core.year and not (core.weekdays or clock) and _doubtful(tokens, core, end):
        return None
    return Placed(core, start, end, clock)


def date_at(tokens: Tokens, first: int) -> Date | None:
    """The date that the number which begins at a place of the text is a part of."""
    found = placed(tokens, first)
    if found is None:
        return None
    core, start, end, clock = found
    iso = None if core.day is None else core.iso()
    if iso and clock:
        iso += clock.time + clock.offset
    span = Span(tokens.starts[start], tokens.end(end - 1))
    return Date(span, iso, core.readings[0][0], bool(core.weekdays), clock is not None, core.year)


def _before(tokens: Tokens, core: Core) -> tuple[int, clocks.Clock | None]:
    """The index where the weekday and the time before a date begin, and the time; the weekday settles it."""
    start, clock = core.start, core.clock
    while tokens.kinds[start - 1] != END and not (core.weekdays and clock):
        near = start - 1
        while start - near < 4 and (tokens.mark(near, LEFT) or tokens.word(near) in tokens.words.of_day):
            near -= 1
        dotted = near - tokens.mark(near, ".")
        day = None if core.weekdays else _ending(tokens, dotted, core, marked=tokens.kinds[start - 1] == MARK)
        if day is not None:
            start = day
            core.settle()
            continue
        found = None if clock else _clock_ending(tokens, near)
        if found is None:
            break
        start, clock = found
    return start, clock


def _ending(tokens: Tokens, last: int, core: Core, *, marked: bool) -> int | None:
    """Where the name of a day that ends at an index begins; a short one must fit, or have a mark after it."""
    if tokens.kinds[last] != WORD:
        return None
    for at in range(last - 4, last + 1):
        found = tokens.look(tokens.words.weekdays, at)
        if found and found[1] == last + 1:
            fits = core.fits(found[0])
            long = len(found[2]) > 3 and found[2] not in tokens.words.doubtful
            if (fits and (marked or len(found[2]) > 2)) or long or (fits is None and marked):
                core.weekdays, core.weekday_name = found[0], found[2]
                return at
    return None


def _clock_ending(tokens: Tokens, last: int) -> tuple[int, clocks.Clock] | None:
    bare = last - tokens.mark(last, ".)")
    word, table = tokens.word(bare), tokens.words
    known = word in table.periods or word in table.zones or word in table.tails or word in table.hours
    if not (known or tokens.kinds[bare] == NUMBER or (word and word in UNIT)):
        return None
    for at in range(max(last - 10, PADDING), last + 1):
        if tokens.mark(at - 1, clocks.COLONS) and tokens.glued(at):
            continue  # inside a longer clock
        found = clocks.read(tokens, at)
        if found and found.end == last + 1:
            return at, found
    return None


def _after(tokens: Tokens, core: Core, clock: clocks.Clock | None) -> tuple[int, clocks.Clock | None]:
    """The index after the time, the weekday and the second calendar that follow a date, and the time."""
    end, seconds = core.end, 0
    while tokens.kinds[end] != END:
        following = None
        at = tokens.skip(end, RIGHT, tokens.words.joints, 3)
        if clock is None:
            clock = _clock_after(tokens, end)
            following = clock and clock.end
        if following is None and not core.weekdays:
            following = _weekday_after(tokens, core, at, end)
        if following is None and seconds < 2:
            following = _second(tokens, core, at)
            seconds += 1
        if following is None:
            break
        opened = any(tokens.mark(index, OPENING) for index in range(end, min(at + 1, following)))
        end = following + (opened and tokens.mark(following, CLOSING))
    return end, clock


def _clock_after(tokens: Tokens, end: int) -> clocks.Clock | None:
    at, labelled = tokens.skip(end, RIGHT_CLOCK, (), 3), False
    for _ in range(2):
        found = tokens.phrase(tokens.words.clocks, at)
        if found:
            at, labelled = tokens.skip(found, RIGHT_CLOCK, (), 2), True
    tight = tokens.kinds[at] == 1 and at == end and len(tokens.texts[end - 1]) == 4
    return clocks.read(tokens, at, labelled=labelled or tight)


def _weekday_after(tokens: Tokens, core: Core, at: int, end: int) -> int | None:
    """A day after a date counts only if it is the date's: "June 22, 2023 Friday's" is no weekday."""
    found = tokens.look(tokens.words.weekdays, at)
    if found is None or core.fits(found[0]) is False:
        return None
    if core.fits(found[0]) is None and (core.year or len(found[2]) < 4):
        return None
    if at == end and len(found[2]) < 4 and tokens.ascii(at):
        return None
    core.weekdays, core.weekday_name = found[0], found[2]
    core.settle()
    return found[1]


def _second(tokens: Tokens, core: Core, at: int) -> int | None:
    """The same day in another calendar, its weekday before it allowed."""
    day = tokens.look(tokens.words.weekdays, at)
    other = core_at(tokens, tokens.skip(day[1], LEFT, (), 2) if day else at)
    if other is None or not other.possible():
        return None
    other.settle()
    if not core.same_day(other):
        return None
    core.day = other.day if core.day is None else core.day
    core.year = core.year or other.year
    if day and core.fits(day[0]):
        core.weekdays = core.weekdays or day[0]
    return other.end


def _doubtful(tokens: Tokens, core: Core, end: int) -> bool:
    """Whether a day and month without a year may be mere words: "May 5 people", "5 set", "۵ می‌کند"."""
    name = core.name
    if name is None or (core.wide and name not in tokens.words.doubtful):
        return False
    written = tokens.texts[core.month_at]
    if core.wide and not written.isascii() and core.start == core.month_at:
        return True  # «میزان ۸»: only Latin script writes a month first
    glued = tokens.glued(core.month_at)
    if not core.wide and (glued or len(name) < 3 or not written[:1].isupper()):
        return True
    follows = tokens.texts[end] if tokens.kinds[end] in (1, WORD) else ""
    return bool(follows) and tokens.word(core.start - 1) not in tokens.words.leads
