"""Times of day beside dates: "21:30", "6:03am PDT", "23h03", "10.55 Uhr", "ساعت ۲۱:۳۰", "午後9時30分".

Not read: a number alone ("at 10"), minutes of one digit, "21.30" without a word that says it is a time, a
duration ("2:03 min").
A clock that a scraper turned round («۵۹ : ۱۸») is turned back where only one order is possible.
An offset is given where one is written or the zone's name has only one: not for IST or ET.
"""

from normalizer.dates.tokens import Tokens
from normalizer.dates.words import NUMBER
from normalizer.record import Row

COLONS = frozenset(":\N{FULLWIDTH COLON}\N{RATIO}\N{ARABIC DECIMAL SEPARATOR}")
DOT = frozenset(".")
HOUR_UNITS, MINUTE_UNITS, SECOND_UNITS = frozenset("時时点點시"), frozenset("分분"), frozenset("秒초")
SURE_HALVES = frozenset(("am", "pm", "a m", "p m"))
SIGNS = {"+": "+", "-": "-", "\N{MINUS SIGN}": "-"}


class Clock(Row):
    time: str  # "T21:30", "T21:30:05"
    offset: str  # "", "Z", "+03:30"
    end: int  # the index after it


def read(tokens: Tokens, at: int, *, labelled: bool = False) -> Clock | None:
    """The time at an index; `labelled`: a word before it announces one, so that "21.30" is a time."""
    half = _half(tokens, at)
    if half:
        at = half[1]
    hour = tokens.number(at)
    if hour is None:
        return None
    said = tokens.mark(at + 1, DOT) and (_half(tokens, at + 3) or ("", 0, ""))[2] in SURE_HALVES  # "8.15am"
    parts = _colon(tokens, at, labelled or said) or _letters(tokens, at)
    after = parts[-1] if parts else at + 1
    if tokens.word(after) in tokens.words.durations and tokens.mark(at + 1, COLONS):
        return None
    if parts and tokens.word(after) in tokens.words.hours and tokens.word(after) not in tokens.words.periods:
        after += 1
    late = None if half else _half(tokens, after)
    if late:
        after = late[1] + (tokens.mark(late[1], ".") and tokens.mark(late[1] - 2, "."))
    if parts is None and not (late and (late[2] in SURE_HALVES or not tokens.ascii(after - 1))):
        return None
    minute, second = (parts[0], parts[1]) if parts else (0, "")
    hour = _of_day(hour, (half or late or ("",))[0])
    if hour > 23 and minute <= 23 and parts and _turned(tokens, at):
        hour, minute = minute, hour
    if hour > 24 or minute > 59:
        return None
    offset, after = _zone(tokens, after)
    return Clock(f"T{hour % 24:02}:{minute:02}{second}", offset, after)


def _half(tokens: Tokens, at: int) -> tuple[str, int, str] | None:
    """The half of the day; Latin names that are words elsewhere ("to", "de") count in capitals or dotted."""
    found = tokens.look(tokens.words.periods, at)
    if found and tokens.ascii(at) and found[2] not in SURE_HALVES:
        dotted = tokens.mark(at + 1, ".") and tokens.glued(at + 1)
        return found if dotted or tokens.texts[at].isupper() else None
    return found


def _of_day(hour: int, half: str) -> int:
    if half == "am" and hour == 12:
        return 0
    if half == "night":
        return 0 if hour == 12 else hour + 12 if 5 < hour < 12 else hour
    return hour + 12 if half == "pm" and hour < 12 else hour


def _turned(tokens: Tokens, at: int) -> bool:
    """Scrapers turn clocks round in right-to-left text: digits of such a script, or spaces at the colon."""
    return not tokens.glued(at + 1) or not tokens.ascii(at)


def _colon(tokens: Tokens, at: int, labelled: bool) -> tuple[int, str, int] | None:
    """Minute, ":second" and the index after "21:30", "21:30:05.394" or, where labelled, "21.30"."""
    minute = tokens.number(at + 2)
    if minute is None or len(tokens.texts[at + 2]) != 2:
        return None
    colons = COLONS
    if not tokens.mark(at + 1, COLONS):
        dotted = tokens.mark(at + 1, ".") and tokens.glued(at + 1) and tokens.glued(at + 2)
        if not dotted or not (labelled or tokens.word(at + 3) in tokens.words.hours):
            return None
        colons = DOT
    at += 3
    second = tokens.number(at + 1)
    if not tokens.mark(at, colons) or second is None or second > 60 or len(tokens.texts[at + 1]) != 2:
        return minute, "", at
    written = f":{second:02}"
    at += 2
    if tokens.mark(at, ".,") and tokens.glued(at) and tokens.glued(at + 1) and tokens.kinds[at + 1] == NUMBER:
        fraction = int(tokens.texts[at + 1])
        return minute, f"{written}.{fraction:0{len(tokens.texts[at + 1])}}", at + 2
    return minute, written, at


def _letters(tokens: Tokens, at: int) -> tuple[int, str, int] | None:
    """Minute, ":second" and the index after "23h03", "23h", "9時30分", "9시"."""
    word = tokens.word(at + 1)
    if word in HOUR_UNITS and word:
        minute = tokens.number(at + 2)
        if minute is None or tokens.word(at + 3) not in MINUTE_UNITS:
            return 0, "", at + 2
        second = tokens.number(at + 4)
        if second is None or tokens.word(at + 5) not in SECOND_UNITS:
            return minute, "", at + 4
        return minute, f":{second:02}", at + 6
    if word != "h":
        return None
    minute = tokens.number(at + 2)
    near = minute is not None and len(tokens.texts[at + 2]) == 2
    return (minute or 0, "", at + 3) if near else (0, "", at + 2)


def _zone(tokens: Tokens, at: int) -> tuple[str, int]:
    """The offset after a time, and the index after it: "GMT+3:30", "(GMT+0400)", "+0330", "PDT", "Z"."""
    bracket = tokens.mark(at, "(")
    start = at + bracket
    found = tokens.look(tokens.words.zones, start)
    if found and tokens.ascii(start) and not (tokens.texts[start].isupper() or tokens.glued(start)):
        found = None  # "est", "et" are words
    after = found[1] if found else start
    shift = _shift(tokens, after, bare=not found)
    offset = shift[0] if shift else found[0] if found else ""
    if shift:
        after = shift[1]
    if after == start or (bracket and not tokens.mark(after, ")")):
        return "", at
    return offset, after + bracket


def _shift(tokens: Tokens, at: int, *, bare: bool) -> tuple[str, int] | None:
    """A written offset; without a zone's name before it, only in full and glued: "+03:30", "-0700"."""
    sign = SIGNS.get(tokens.texts[at])
    hours = tokens.number(at + 1, 4)
    if sign is None or hours is None or not tokens.glued(at + 1):
        return None
    digits = len(tokens.texts[at + 1])
    minutes, after = 0, at + 2
    if digits > 2:
        hours, minutes = divmod(hours, 100)
    elif tokens.mark(after, COLONS) and tokens.number(after + 1) is not None:
        minutes, after = tokens.number(after + 1) or 0, after + 2
    elif bare:
        return None
    return (f"{sign}{hours:02}:{minutes:02}", after) if hours <= 14 and minutes < 60 else None
