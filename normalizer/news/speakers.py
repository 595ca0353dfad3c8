"""Who asks in an interview: the names, or letters, before the words of its lines.

Found:      "HARBOUR POST: And then?" twice in a page, or once and its other words twice; "P. ¿Y luego?" and "P. …"
Not found:  "Analysis: what comes next", once; "BREAKING: …" three times, none a question; "A. Wells", "B. Pumps":
            letters that count come once each.
"""

from collections import Counter
from functools import lru_cache
from itertools import islice

from normalizer.page import Page

NAME, LONGEST = 4, 40  # words and characters of a name before its colon
SPEAKS, ASKS = 3, 2  # times, by name; by letter, or with a question
MOST = 20  # who ask in a page
QUESTIONS = ("?", "؟", "？")


def speaker(text: str) -> str:
    """What stands before the words of a line: "Jane Roe" of "Jane Roe: And then?", "P" of "P. And then?"; else ""."""
    if text[1:3] == ". " and text[0].isupper():
        return text[0]
    label, colon, _ = text[:LONGEST].partition(": ")
    return label if colon and len(label.split()) <= NAME else ""


@lru_cache(maxsize=2)
def askers(page: Page) -> frozenset[str]:
    """Those that stand before several lines of a page, of which one at least is a question."""
    questions = (line.text for line in page.lines if line.text.endswith(QUESTIONS))
    asked = Counter(label for text in questions if (label := speaker(text)))
    if not asked:  # nearly all pages
        return frozenset()
    asking = tuple(islice(asked, MOST))
    times = Counter(speaker(line.text) for line in page.lines if line.text.startswith(asking))
    return frozenset(
        label for label in asking if asked[label] >= ASKS or times[label] >= (ASKS if len(label) == 1 else SPEAKS)
    )


def asks(text: str, page: Page) -> bool:
    """Whether one of those speaks in a line."""
    found = speaker(text)
    return found != "" and found in askers(page)
