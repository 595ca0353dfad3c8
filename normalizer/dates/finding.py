"""Dates around the digits of a text: what stands beside one is looked up, then the tokens around it are parsed."""

from collections.abc import Iterator

from normalizer.dates import Date, clocks
from normalizer.dates.core import Core
from normalizer.dates.readings import core_around, core_at
from normalizer.dates.tokens import END, MARK, NUMBER, PADDING, WORD, Tokens
from normalizer.dates.words import UNIT, fold, token, words
from normalizer.patterns import lazy
from normalizer.span import Span

DIGITS = lazy(r"\d+")
BEFORE, AFTER = 56, 130  # how far from its first digits a date, its clock and its second calendar reach
BESIDE = 24  # how far to look for the neighbour of a number
COMMAS = ",|-\N{EN DASH}\N{EM DASH}\N{ARABIC COMMA}\N{IDEOGRAPHIC COMMA}"
DOTS = "\N{MIDDLE DOT}\N{BULLET}\N{BULLET OPERATOR}\N{KATAKANA MIDDLE DOT}"
OPENING, CLOSING = "(\N{FULLWIDTH LEFT PARENTHESIS}[", ")\N{FULLWIDTH RIGHT PARENTHESIS}]"
LEFT = frozenset(COMMAS + DOTS)
RIGHT = LEFT.union(OPENING, "/=")
RIGHT_CLOCK = RIGHT.union(".:")


def dates(text: str, start: int, stop: int) -> Iterator[Date]:
    """Yield the dates in text[start:stop], in order; spans count code points of the whole text."""
    done, tokens, reach = start, None, 0
    for match in DIGITS.finditer(text, start, stop):
        first, last = match.span()
        if first < done or last - first > 4:
            continue
        if _opens(text, last, stop, year=last - first == 4) or (last - first < 3 and _closes(text, first, done)):
            if tokens is None or last > reach:
                tokens = _around(text, first, last, done, stop)
                # Tokens to the line's end serve all its numbers; else those with room for a date after them.
                whole = tokens.stop == stop or text[tokens.stop] == "\n"
                reach = tokens.stop if whole else tokens.stop - AFTER // 2
            date = _date(tokens, tokens.starts.index(first, PADDING))
            if date:
                yield date
                done, tokens = date.span.end, None


def whole(text: str) -> Date | None:
    """The date that a whole string is, a weekday and punctuation around it allowed; else None."""
    for date in dates(text, 0, len(text)):
        rest = f"{text[: date.span.start]} {text[date.span.end :]}"
        left = [match for match in token().finditer(rest) if match.lastindex != 3]
        names = " ".join(fold(match[0]) for match in left)
        return date if not left or names in words().weekdays else None
    return None


def _opens(text: str, last: int, stop: int, *, year: bool) -> bool:
    """Whether what follows a number can be the rest of a date: a month, a unit, two more numbers."""
    if not year and text.startswith((",", ":"), last):
        return False
    table = words()
    numbers, mark = 1, ""
    for count, match in enumerate(token().finditer(text, last, min(stop, last + BESIDE))):
        kind, written = match.lastindex, match[0]
        if kind == WORD:
            word = fold(written)
            return (numbers == 1 or year) and (
                word in table.months or word in table.between or word in table.heads or word in UNIT
            )
        if kind == NUMBER:
            numbers += 1
            if numbers == 3 or not (mark or year):
                return numbers == 3 and mark != ""
        elif count > 3 or (not year and (written in ",:" or (numbers == 2 and written != mark))):
            return False
        else:
            mark = written
    return False


def _closes(text: str, first: int, done: int) -> bool:
    """Whether the word before a number ends the name of a month."""
    before = list(token().finditer(text, max(done, first - BESIDE), first))[-2:]
    word = ""
    for match in before:
        if match.lastindex == WORD:
            word = fold(match[2])
        elif match[0] not in ".-'":
            word = ""
    table = words()
    return word in table.months or word in table.tails or word in table.between


def _around(text: str, first: int, last: int, done: int, stop: int) -> Tokens:
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


def _date(tokens: Tokens, anchor: int) -> Date | None:
    core = core_around(tokens, anchor)
    if core is None or not core.possible():
        return None
    start, clock = _before(tokens, core)
    end, clock = _after(tokens, core, clock)
    if not core.year and not (core.weekdays or clock) and _doubtful(tokens, core, end):
        return None
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
