"""Notices of cookies, consent and content from other sites: they open as no article's paragraph does.

Found:      "We use cookies to …", "Diese Website verwendet Cookies", "این سایت از کوکی‌ها استفاده می‌کند"; "Allow Twitter
            content?", «این مطلب شامل محتوایی از توییتر است. …», with the buttons below them ("Accept", "Manage my
            choices")
Not found:  a report about cookies: "Browsers will block third-party cookies"; what somebody says of them: "We use
            cookies," he told the council; a button's words in the middle of a sentence that was broken around them;
            "This article contains content provided by the mayor", who is no network; "Accept and continue" or "Accept"
            alone; what goes on without a word of a site: "This site uses cookies, and that is why it was fined on
            Monday".
"""

from collections.abc import Iterator, Sequence
from functools import cache

from normalizer.lines import Line
from normalizer.news.frame import NETWORKS
from normalizer.news.labels import goes_on, key, listed, may_open
from normalizer.news.notices import spoken, tells
from normalizer.page import Finding, Page
from normalizer.span import Span

OPENING = 70
LONGEST = 600
NAMES = 2  # words of a network's name: "Google YouTube"
FORMER = 3  # words between it and what follows: "X (formerly Twitter)"
SIGNS = ".,:;?!()؟،؛\"'“”‘’«»"
QUOTES = "\"'“„«‘"  # of what somebody says


def detect(page: Page) -> Iterator[Finding]:
    """Notices, boxes that ask before they load another site's content, and the buttons right below either."""
    asked = frozenset(notices(page)).union(boxes(page))
    buttons, within = listed(page, "CONSENT_BUTTONS"), False
    for index, line in enumerate(page.lines):
        if line.text:
            within = index in asked or (within and len(line.text) <= OPENING and key(line.text) in buttons)
            if within:
                yield found(line)


def notices(page: Page) -> Iterator[int]:
    """Indices of the lines that are a site's notice."""
    phrases = listed(page, "COOKIE_OPENINGS")
    openings = tuple(phrases)
    if not openings:
        return
    for index, line in enumerate(page.lines):
        if (
            line.text
            and line.text[0] not in QUOTES
            and len(line.text) <= LONGEST
            and may_open(line.text, phrases)
            and key(line.text[:OPENING]).startswith(openings)
            and is_notice(page, line.text, openings)
            and not goes_on(page.lines, index)
        ):
            yield index


def is_notice(page: Page, text: str, openings: tuple[str, ...]) -> bool:
    """Whether a line is an opening alone, or goes on with a site's own words and tells nothing."""
    words = key(text)
    rest = words[max(len(opening) for opening in openings if words.startswith(opening)) :]
    return not rest or (spoken(page, rest) > 0 and not tells(page, rest))


def found(line: Line) -> Finding:
    return Finding("furniture", "cookie_line", Span(line.start, line.end), 0.85, reason="a notice of consent")


# -- a box that asks before it loads another site's content


def boxes(page: Page) -> Iterator[int]:
    """Indices of the lines that ask, or say what they ask about; each names a network."""
    asked = templates(tuple(sorted(listed(page, "CONSENT_BOXES"))))
    opened = frozenset(" ".join(before) for before, _ in asked)
    for index, line in enumerate(page.lines):
        if line.text and len(line.text) <= LONGEST and may_open(line.text, opened):
            words = key(line.text[:OPENING]).split()
            if any(asks(words, *template) for template in asked):
                yield index


Words = Sequence[str]


@cache
def templates(boxes: tuple[str, ...]) -> tuple[tuple[Words, Words], ...]:
    """What stands before and behind the network's name."""
    parted = (box.partition("{provider}") for box in boxes)
    return tuple((before.split(), after.split()) for before, _, after in parted)


def asks(words: Words, before: Words, after: Words) -> bool:
    """Whether words are those of a box around the name of a network, of one or two words, or one in brackets behind."""
    if words[: len(before)] != before:
        return False
    bare = [word.strip(SIGNS) for word in words[len(before) :]]
    names = 0
    while names < NAMES and names < len(bare) and bare[names] in NETWORKS:
        names += 1
    rest = bare[names:]
    return names > 0 and any(rest[skipped : skipped + len(after)] == after for skipped in range(FORMER + 1))
