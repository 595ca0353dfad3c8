"""Captions and credits that no word marks, told by the page's habit: it writes two pictures or more in the same way.

Found:      "The tower at dawn (Northfield Museum)" and "The market in its first year (Jane Roe)" above paragraphs;
            "The tower at dawn" with "Northfield Museum" in a line of its own below, where the page parts its paragraphs
            by blank lines; one alone, where an agency marks another ("… after the storm (AFP)")
Not found:  one alone; names of players and their clubs in a row; "What it costs (and why)"; a verse of two lines; what
            stands below a question; "True / False" below a quiz's statement; readers' words above "Jane Roe, Leeds".
"""

from collections.abc import Iterator, Sequence

from normalizer.credited import credited
from normalizer.creditline import parse
from normalizer.document import Credit
from normalizer.lines import MARKERS, STOPS, is_uncased, paragraphs, within
from normalizer.news.frame import is_choice
from normalizer.page import Finding, Page
from normalizer.record import Row, replaced
from normalizer.span import Span

LONGEST = 300  # characters of a caption
WORDS = 4  # in the shortest one
NAME = 60  # characters
PARTS = 8  # words of a name
UNCASED = 4  # of one in a script without capitals
SMALL = 3  # letters of a word that a name may hold in small letters: "of", "the", "von"
LABEL = "Photo: "
ASKS = "?؟？"
QUOTES, CLOSING = "\"'“‘„«»", "\"'”’“»«"


class Picture(Row):
    """A caption with its credit: the line it opens in, the span of both, the credit's span, the name in it."""

    line: int
    whole: Span
    credit: Span
    name: str


def detect(page: Page) -> Iterator[Finding]:
    known = frozenset(within(page.lines, [group.span for group in credited(page)]))
    for pictures in (bracketed(page), below(page)):
        if len(pictures) < 2:
            continue
        for line, whole, credit, name in pictures:
            if line not in known:
                value = read(name, credit)
                yield Finding("caption", "picture_line", whole, 0.78, reason="the page writes its pictures so")
                yield Finding("credit", "picture_line", whole, 0.78, (credit,), value, "a name behind a caption")


def read(name: str, span: Span) -> Credit:
    """The credit with its fields as behind a label; a name that these don't read stays the text alone."""
    for credit in parse(LABEL + name):
        return replaced(credit, role=None, text=name, source_spans=(span,))
    return Credit(None, None, None, None, name, (span,))


def bracketed(page: Page) -> Sequence[Picture]:
    """Lines above running text that end in a name in brackets."""
    found = []
    prose = frozenset(page.prose)
    filled = [index for index, line in enumerate(page.lines) if line.text]
    for place, index in enumerate(filled[:-1]):
        line = page.lines[index]
        if line.text[-1] not in ")）" or len(line.text) > LONGEST or filled[place + 1] not in prose:
            continue
        opened = max(line.text.rfind("("), line.text.rfind("（"))
        words, name = line.text[: max(0, opened)].rstrip(), line.text[opened + 1 : -1].strip()
        worded = words and words[0] not in MARKERS and words[-1] not in ASKS and len(words.split()) >= WORDS
        if worded and is_name(name) and not is_choice(name, page) and not explains(words, name):
            found.append(Picture(index, Span(line.start, line.end), Span(line.start + opened, line.end), name))
    return found


def explains(words: str, name: str) -> bool:
    """Whether a bracket holds the short form of the words before it, or who said all of them: "“…” (Jane Roe)"."""
    from normalizer.creditline.decision import abbreviates  # big tables: most pages have no such line

    return abbreviates(name, words.split()) or (words[0] in QUOTES and words[-1] in CLOSING)


def below(page: Page) -> Sequence[Picture]:
    """Two lines that touch, the second a name, in a page whose other lines stand alone."""
    groups = paragraphs(page.lines)
    pairs = [group for group in groups[:-1] if len(group) == 2]
    if len(pairs) * 2 > len(groups) or sum(len(group) == 1 for group in groups) * 2 < len(groups):
        return ()
    found = []
    for first, second in pairs:
        line, name = page.lines[first], page.lines[second]
        fits = len(line.text) <= LONGEST and len(line.text.split()) >= WORDS and line.text[-1] not in ":,،" + ASKS
        if fits and line.text[0] not in MARKERS and is_name(name.text) and not is_choice(name.text, page):
            if is_said(line.text, name.text):
                continue
            found.append(Picture(first, Span(line.start, name.end), Span(name.start, name.end), name.text))
    return found


def is_said(text: str, name: str) -> bool:
    """Whether a line is what the person below it says: in quotation marks, or a sentence above "Jane Roe, Leeds"."""
    return text[0] in QUOTES or ("," in name and text.rstrip(CLOSING).endswith(STOPS))


def is_name(text: str) -> bool:
    """A few words with capitals, small ones between; without capitals in the script, fewer."""
    words = text.split()
    if not 0 < len(words) <= PARTS or not 1 < len(text) <= NAME or text.endswith(STOPS) or any(map(str.isdigit, text)):
        return False
    if any(mark in text for mark in ':;!?"“”«»؛؟()'):
        return False
    if is_uncased(text):
        return len(words) <= UNCASED
    return not words[0][0].islower() and all(not word[0].islower() or len(word) <= SMALL for word in words)
