"""Lines of audio and video players.

Found:      "Listen to this article · 5 min", "Artikel anhören", "Your browser does not support the audio element.",
            "0:00 / 3:41", "01:30 - Source: CNN", "به این مقاله گوش دهید"; "0:00" and "3:41" on lines of their own right
            below these; a player's buttons and settings, "Play", "Mute", "Font Size50%75%", "White", glued or one a
            line, three of them a player's alone
Not found:  "Listen to your heart, the coach said.", "Listen to this: prices doubled": more than the label and a time;
            "08:15" below a label, above what happened then; "White", "Text", a list of colours.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, takewhile

from normalizer.lines import Line
from normalizer.news.frame import groups, parts
from normalizer.news.labels import WHOLE, Short, heads, key, listed, of_tables
from normalizer.news.outlets import is_known
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

LENGTH = lazy(r"\(?[\d:.]{1,8}\)?(?:\s*/\s*-?[\d:.]{1,8})?")
TIMES = lazy(r"-?\d{1,2}:\d\d(?::\d\d)?\s*/\s*-?\d{1,2}:\d\d(?::\d\d)?")
TIME = lazy(r"-?\d{1,2}:\d\d(?::\d\d)?")
MOST = 3  # times: where it stands, how long it is, and where it stands once more
LEAST = 2  # of those that don't begin at nought
SPARE = 24  # characters behind the label
SETTINGS = 3  # a player's own words that tell its buttons and settings
LONGEST_OTHER = 24  # characters of a line among them that is none: a language, "Share"
LONGEST = 1500  # characters of all of a player's words in one line
# Numbers ("1:32", "10.44%", "1x", "720p"), and where words are glued: "loading.Play", "LIVERemaining".
BETWEEN = lazy(r"-?\d{1,4}(?:[:.]\d{1,3}){0,2}[%xp]?|(?<=\w)\.(?=[A-Z])|(?<=LIVE)(?=[A-Z])")
# Openings that say all by themselves, whatever follows.
TECHNICAL = ("browser", "player", "javascript", "پلیر", "متصفح", "مرورگر", "navigateur", "navegador", "браузер")


def detect(page: Page) -> Iterator[Finding]:
    openings = listed(page, "PLAYER_OPENINGS")
    opened = heads(openings)

    def weight(line: Short) -> int | None:
        timed = ":" in line.text and (TIMES.fullmatch(line.text) or is_sourced(line.text, page))
        return 1 if timed or (line.key[:3] in opened and is_player(line.key, openings, page)) else None

    rows = list(groups(page, weight, 1))
    told = rows or any(WHOLE < len(line.text) <= LONGEST and in_one(line.text, openings) for line in page.lines)
    dialogs = list(settings(page, openings)) if told else []
    for span in dialogs:
        yield Finding("furniture", "player_line", span, 0.9, reason="a player's buttons and settings")
    for row in rows:
        if any(span.start <= row[0].start < span.end for span in dialogs):
            continue
        end = times_below(page, row[-1].row) or row[-1].end
        yield Finding("furniture", "player_line", Span(row[0].start, end), 0.85, reason="a line of a player")


def is_sourced(text: str, page: Page) -> bool:
    """Whether a line is how long a video is and whose: "01:30 - Source: CNN"."""
    length, dash, rest = text.partition(" - ")
    label, colon, outlet = rest.partition(": ")
    timed = bool(dash and colon) and TIME.fullmatch(length) is not None
    return timed and key(label) in listed(page, "CREDIT_SOURCES") and is_known(outlet, page)


def times_below(page: Page, row: int) -> int:
    """Where the times end that stand on lines of their own right below a line: from its start, or two; 0 without."""
    filled = islice((line for line in page.lines[row + 1 :] if line.text), MOST)
    times = list(takewhile(lambda line: TIME.fullmatch(line.text) is not None, filled))
    opens = bool(times) and int(times[0].text.replace(":", "")) == 0
    return times[-1 if opens else LEAST - 1].end if opens or len(times) >= LEAST else 0


def is_player(words: str, openings: frozenset[str], page: Page) -> bool:
    opening = next((words[:length] for length in lengths(openings) if words[:length] in openings), "")
    if not opening:
        return False
    if any(word in opening for word in TECHNICAL):
        return True
    rest = words[len(opening) :]
    if not rest.strip(" .:·•-–|()"):
        return True
    if len(rest) > SPARE or rest[:1].isalnum():
        return False
    left = [word for word in re.split(r"[\s·•|():,-]+", rest) if word and not LENGTH.fullmatch(word)]
    return len(left) <= 3 and all(word in {w for t in listed(page, "READING_TIME") for w in t.split()} for word in left)


@lru_cache(maxsize=64)
def lengths(openings: frozenset[str]) -> tuple[int, ...]:
    """The lengths of the openings in characters, the longest first."""
    return tuple(sorted({len(opening) for opening in openings}, reverse=True))


def in_one(text: str, openings: frozenset[str]) -> bool:
    """Whether a long line opens as a player's words in one line do."""
    return text[:3].casefold() in heads(openings) and key(text[:WHOLE]).startswith(tuple(openings))


def settings(page: Page, openings: frozenset[str]) -> Iterator[Span]:
    """Lines of nothing but a player's words that stand in a row, with its numbers and one other short line at a time
    between."""
    for row in rows_of(page, openings):
        said = [(line, found) for line, found in row if found]
        if len(openings.intersection(word for _, found in said for word in found)) >= SETTINGS:
            yield Span(said[0][0].start, said[-1][0].end)


def rows_of(page: Page, openings: frozenset[str]) -> Iterator[Sequence[tuple[Line, Sequence[str]]]]:
    """Lines with the player's words in each: from one that has some up to two in a row that are none of its, or a long
    one."""
    words = of_tables(page.tables, ("PLAYER_OPENINGS", "PLAYER_SETTINGS"))
    opened = heads(words)
    row: list[tuple[Line, Sequence[str]]] = []
    for line in page.lines:
        if not line.text:
            continue
        known = line.text[:3].casefold() in opened
        asked = known or (bool(row) and not line.text[0].isalpha())
        asked = asked and (len(line.text) <= WHOLE or (len(line.text) <= LONGEST and in_one(line.text, openings)))
        found = parts(BETWEEN.sub(" ", line.text), words) if asked else None
        if found or (row and found is not None):
            row.append((line, found))
        elif row and row[-1][1] and len(line.text) <= LONGEST_OTHER:
            row.append((line, ()))
        elif row:
            yield row
            row = []
    if row:
        yield row
