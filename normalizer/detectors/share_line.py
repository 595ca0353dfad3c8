"""Share, print and save buttons: lines that are nothing but their names.

Found:      "Share this article", "Facebook Twitter WhatsApp Telegram", "KommentareDruckenTeilen", "چاپ", "طباعة"; names
            of networks in lines of their own where two or more stand together, in Latin letters in any page; "TT" above
            "20", "T" above "T"
Not found:  any line with one word more: "Share prices fell", "Print is dead"; one name alone: "Facebook"; names of
            networks below a line that ends in a colon: a list of the article.
"""

from collections.abc import Iterator

from normalizer.news.frame import BUTTONS_TO_NETWORKS, groups, parts, to_networks
from normalizer.news.labels import Short, heads, listed, of_tables, openings, opens
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

LONGEST, WIDE = 160, 100
SIZE = lazy(r"(?:[Aa] ?[+-]|[+-] ?A)(?P<both>\s{0,3}[|/]?\s{0,3}(?:[Aa] ?[+-]|[+-] ?A))?")  # of the letters
TABLES = ("SHARE_LINES", "SHARE_WORDS", "SHARE_FILLERS", "COUNTER_WORDS", "COMMENT_LINES")


def detect(page: Page) -> Iterator[Finding]:
    lines = listed(page, "SHARE_LINES")
    fillers = of_tables(page.tables, ("SHARE_FILLERS", "COUNTER_WORDS", "COMMENT_LINES"))
    asking = tuple(listed(page, "SHARE_OPENINGS"))
    phrases = of_tables(page.tables, TABLES)
    if opens(page, TABLES) or len(BUTTONS_TO_NETWORKS & openings(page)) > 1:  # a button's word stands on the page
        phrases = to_networks(phrases)
    opened = heads(phrases)

    def begins(words: str) -> bool:
        return words[:3] in opened or words[0].isdigit()

    def weight(line: Short) -> int | None:
        if line.key in lines or (asking and line.key.startswith(asking) and len(line.text) < WIDE):
            return 2
        if size := SIZE.fullmatch(line.text):
            return 2 if size["both"] else 1
        if line.text.isdecimal() and above(page, line.row) == "TT":  # how large the letters are
            return 1
        if line.text == "T" and "T" in (above(page, line.row), below(page, line.row)):  # two buttons for that
            return 1
        if not line.key or len(line.text) > LONGEST or not begins(line.key):
            return None
        found = parts(line.text, phrases)
        if not found:
            return None
        labelled = line.text[-1] == ":" and line.key in listed(page, "SHARE_WORDS")  # counts, too
        sure = [name for name in found if labelled or name not in fillers]
        return None if 2 * len(sure) < len(found) else 2 if len(found) > 1 else 1

    for row in groups(page, weight, 2):
        if is_list(page, row[0]) or all(line.key.strip("x ") == "" for line in row):  # "X" in the cells of a table
            continue
        span = Span(row[0].start, row[-1].end)
        sure = 0.9 if any(weight(line) == 2 for line in row) else 0.84  # names of networks stand in menus too
        yield Finding("furniture", "share_line", span, sure, reason="buttons of the page's frame")


def above(page: Page, row: int) -> str:
    """The next line above that isn't blank."""
    return next((page.lines[index].text for index in range(row - 1, -1, -1) if page.lines[index].text), "")


def below(page: Page, row: int) -> str:
    """The next line below that isn't blank."""
    return next((page.lines[index].text for index in range(row + 1, len(page.lines)) if page.lines[index].text), "")


def is_list(page: Page, line: Short) -> bool:
    """Whether running text that ends in a colon announces the lines from this one on."""
    above = next((index for index in range(line.row - 1, -1, -1) if page.lines[index].text), -1)
    return above in page.prose and page.lines[above].text[-1] in ":："
