"""Lines of audio and video players.

Found:      "Listen to this article · 5 min", "Artikel anhören", "Your browser does not support the audio element.",
            "0:00 / 3:41", "به این مقاله گوش دهید"; "0:00" and "3:41" on lines of their own right below these
Not found:  "Listen to your heart, the coach said.", "Listen to this: prices doubled": more than the label and a time;
            "08:15" below a label, above what happened then.
"""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from normalizer.news.frame import groups
from normalizer.news.labels import Short, heads, listed
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

LENGTH = lazy(r"\(?[\d:.]{1,8}\)?(?:\s*/\s*-?[\d:.]{1,8})?")
TIMES = lazy(r"-?\d{1,2}:\d\d(?::\d\d)?\s*/\s*-?\d{1,2}:\d\d(?::\d\d)?")
TIME = lazy(r"-?\d{1,2}:\d\d(?::\d\d)?")
MOST = 3  # times: where it stands, how long it is, and where it stands once more
LEAST = 2  # of those that don't begin at nought
SPARE = 24  # characters behind the label
# Openings that say all by themselves, whatever follows.
TECHNICAL = ("browser", "player", "javascript", "پلیر", "متصفح", "مرورگر", "navigateur", "navegador", "браузер")


def detect(page: Page) -> Iterator[Finding]:
    openings = listed(page, "PLAYER_OPENINGS")
    opened = heads(openings)

    def weight(line: Short) -> int | None:
        timed = ":" in line.text and TIMES.fullmatch(line.text)
        return 1 if timed or (line.key[:3] in opened and is_player(line.key, openings, page)) else None

    for row in groups(page, weight, 1):
        end = times_below(page, row[-1].row) or row[-1].end
        yield Finding("furniture", "player_line", Span(row[0].start, end), 0.85, reason="a line of a player")


def times_below(page: Page, row: int) -> int:
    """Where the times end that stand on lines of their own right below a line: from its start, or two; 0 without."""
    filled = islice((line for line in page.lines[row + 1 :] if line.text), MOST)
    times = list(takewhile(lambda line: TIME.fullmatch(line.text) is not None, filled))
    opens = bool(times) and int(times[0].text.replace(":", "")) == 0
    return times[-1 if opens else LEAST - 1].end if opens or len(times) >= LEAST else 0


def is_player(words: str, openings: frozenset[str], page: Page) -> bool:
    opening = max((opening for opening in openings if words.startswith(opening)), key=len, default="")
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
