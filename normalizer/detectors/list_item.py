"""List items: two or more lines in a row that open with the same kind of marker; the marker leaves the text.

Found:      "• first" / "• second", "1. one" / "2. two", "۱- یک" / "۲- دو", "1۔ ایک" / "2۔ دو", with the lines that go
            on from each or stand deeper than its marker; three lines and more without markers between a paragraph that
            ends in a colon and the next paragraph; short and alike, also above a short sentence or below a short line
            that ends in a colon; the clauses of a sentence that breaks off above them; below "References" the works
            that a text cites
Not found:  one marker alone; lines of speech that open with dashes ("– Where were you?"): several dashes in a row of
            whole sentences, or of questions and their answers, are a dialogue; "2024. It was …": it doesn't count up
            from its neighbour; below a colon sentences, and the times of a live page ("22:58"), which end a list; lines
            of a poem; sentences below "Sources".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from normalizer.lines import STOPS, Line, is_prose
from normalizer.news.labels import key, listed, of_tables, short_lines
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.record import Row
from normalizer.span import Span

MARKER = lazy(r"(?P<bullet>[^\w\s(])[ \t\xa0]+(?=\S)|\(?(?P<number>\d{1,3})(?:[.)-]|۔(?=\s))[ \t\xa0]+(?=\S)")
BULLETS = frozenset("•●▪◦‣·*■○–-")
BEHIND_NUMBER = frozenset(".)-۔")
DEEPER = 2  # blanks
POINT = 110  # characters of an item without a marker
SHORT_POINT = 50  # of one below a short line, or above one
FEWEST, MOST = 3, 20  # of these
LEAST = 2  # words of a short line that announces them
LABELS = ("RELATED_HEADINGS", "READ_MORE_LABELS", "TAG_LABELS", "COMMENT_LINES", "SHARE_LINES", "NAVIGATION_LINES")
SHORTENED, SHORTENING = lazy(r"(?:(?:^|[\s.])[^\W\d_]{1,2}\.){2}$"), 12  # "u. a.", "e.g.", and its characters at most
TIME = lazy(r"\d{1,2}[:.]\d{2}(?:[ \xa0](?:[ap]\.?m\.?|Uhr|GMT|BST|CET))?", re.IGNORECASE)
CLOSING = "\"'”’»“«)]」』"
SPEECH = ("–", "-")
# Behind what is said: "– Why? asked the children.", "- Why? - asked the children.", "- Because - he said."
SPOKEN = lazy(r"^(?P<dash>[-–])\s[^\n]{1,300}?(?:[?!…]|\s(?P=dash))\s(?:(?P=dash)\s)?(?P<said>[^\W\d_])")
ANSWERED = 2  # questions
CITED = 0.75  # surer than that it stands in the frame


class Item(Row):
    """The line of an item's marker, the marker, and where the item's last line ends."""

    line: Line
    match: re.Match[str]
    end: int


def detect(page: Page) -> Iterator[Finding]:
    row: list[Item] = []
    last = -1  # the last line of the last item
    for index, line in enumerate(page.lines):
        if not line.text:
            continue
        match = opening_marker(line.text)
        on = index in page.continued
        if row and index == last + 1 and (on or (not match and stands_deeper(page, row[-1], line))):
            row[-1] = row[-1]._replace(end=line.end)
            last = index
        elif not on:
            last = index if match else -1
            if match and (not row or follows(row[-1].match, match)):
                row.append(Item(line, match, line.end))
            else:
                yield from items(page, row)
                row = [Item(line, match, line.end)] if match else []
    yield from items(page, row)
    yield from announced(page)
    yield from clauses(page)
    yield from cited(page)


def stands_deeper(page: Page, item: Item, line: Line) -> bool:
    """Whether a line is indented as far as the words behind the marker of the item above it: by two and more.

    A single blank stands before the headings of some flattened pages.
    """
    return indent(page.text, line.start) - indent(page.text, item.line.start) >= DEEPER


def indent(text: str, start: int) -> int:
    return start - text.rfind("\n", 0, start)


def announced(page: Page) -> Iterator[Finding]:
    """Lines without markers between one of running text that ends in a colon and running text: three and more.

    A time alone ends them too: the next entry of a live page.
    """
    stops = [page.lines[index].text.rstrip(CLOSING).endswith((*STOPS, ":")) for index in page.prose]
    if not stops or 2 * sum(stops) <= len(stops):  # a page whose paragraphs have no full stops
        return
    filled = [index for index, line in enumerate(page.lines) if line.text and index not in page.continued]
    prose = frozenset(page.prose)
    place = 1
    while place < len(filled):
        first = place
        if announces(page, filled[place - 1], prose):
            while place < len(filled) and is_point(page.lines[filled[place]].text):
                if filled[place] + 1 in page.continued:  # the first words of a sentence
                    break
                place += 1
            points = [page.lines[index] for index in filled[first:place]]
            texts = [line.text for line in points]
            if place < len(filled) and is_list(page, filled[first - 1], texts, filled[place], prose):
                for line in points:
                    yield Finding(
                        "list_item", "list_item", Span(line.start, line.end), 0.65, reason="lines below a colon"
                    )
        place = max(place, first + 1)


def clauses(page: Page) -> Iterator[Finding]:
    """Clauses of a sentence that breaks off above them, a line each, three and more."""
    lines = page.lines
    filled = [index for index, line in enumerate(lines) if line.text]
    taken = 0
    for place in range(1, len(filled)):
        if place < taken:
            continue
        if lines[filled[place - 1]].text[-1] in ":：":
            rows = by_signs(page, filled, place)
        elif lines[filled[place]].text[0].islower():
            rows = by_letters(page, filled, place)
        else:
            continue
        taken = place + len(rows)
        for line in (lines[row] for row in rows):
            yield Finding("list_item", "list_item", Span(line.start, line.end), 0.65, reason="clauses of a sentence")


def by_signs(page: Page, filled: Sequence[int], place: int) -> Sequence[int]:
    """Lines below a colon, each of which ends in a comma or a semicolon, or in "and", but for the last.

    Most open with small letters, as lines of a poem don't; in scripts that know none all but the last need semicolons.
    """
    above = filled[place - 1]
    text = page.lines[above].text
    if not (above in page.continued or is_prose(text)):
        return ()
    joints = page.words("CREDIT_AND")
    parts = takewhile(lambda row: is_clause(page.lines[row].text, joints), filled[place : place + MOST])
    rows = filled[place : place + 1 + sum(1 for _ in parts)]
    texts = [page.lines[row].text for row in rows]
    if not FEWEST <= len(texts) <= MOST or len(texts[-1]) > POINT or is_clause(texts[-1], joints):
        return ()
    small = 2 * sum(text[0].islower() for text in texts) > len(texts)
    return rows if small or all(text[-1] in ";؛" for text in texts[:-1]) else ()


def is_clause(text: str, joints: frozenset[str]) -> bool:
    """Whether a line is short and ends in a comma, a semicolon, or a word that joins the last two."""
    return len(text) <= POINT and (text[-1] in ",;؛" or text.rpartition(" ")[2] in joints)


def by_letters(page: Page, filled: Sequence[int], place: int) -> Sequence[int]:
    """Lines of two words and more that open with small letters, a blank line above each, below running text that ends
    no sentence: the pieces of one that a flattener broke around its links touch, or stop at an article."""
    above = page.lines[filled[place - 1]].text
    if not (is_prose(above) or len(above) > POINT) or (
        above.endswith(STOPS) and not (above[-1] == "." and SHORTENED.search(above, len(above) - SHORTENING))
    ):
        return ()
    rows = filled[place : place + 1 + MOST]
    parts = takewhile(lambda pair: is_part(page, *pair), pairwise((filled[place - 1], *rows)))
    count = sum(1 for _ in parts)
    return rows[:count] if FEWEST <= count <= MOST else ()


def is_part(page: Page, above: int, row: int) -> bool:
    text = page.lines[row].text
    if not text[0].islower() or row == above + 1 or len(text) > POINT or " " not in text or "://" in text:
        return False
    last = text.rpartition(" ")[2]
    return last in page.words("CREDIT_AND") or last not in page.words("UNFINISHED_WORDS")


def cited(page: Page) -> Iterator[Finding]:
    """The works below "References"."""
    headings = listed(page, "REFERENCE_HEADINGS")
    if any(line.key in headings for line in short_lines(page)):  # few pages list any
        from normalizer.news.references import references

        for span in references(page):
            yield Finding("list_item", "list_item", span, CITED, reason="a work that the text cites")


def is_list(page: Page, above: int, points: Sequence[str], below: int, prose: frozenset[int]) -> bool:
    """Whether lines between these two are a list: running text on either side, or a time below, is sure; beside a line
    too short to be running text for sure the items have to be short and alike."""
    if not FEWEST <= len(points) <= MOST:
        return False
    text = page.lines[below].text
    ends = below in prose or TIME.fullmatch(text) is not None
    return (above in prose and ends) or ((ends or is_sentence(text)) and are_alike(points))


def are_alike(points: Sequence[str]) -> bool:
    """Whether lines are short and open with a letter or a figure, from the second on all with small ones or none."""
    small = {text[0].islower() for text in points[1:] if text[0].isalpha()}
    return len(small) <= 1 and all(text[0].isalnum() and len(text) <= SHORT_POINT for text in points)


def announces(page: Page, index: int, prose: frozenset[int]) -> bool:
    """Whether a line ends in a colon and is running text, or a few words below some: "Among them are:".

    Not a label of a page's frame: "Read also:".
    """
    text = page.lines[index].text
    if text[-1] not in ":：" or index in prose:
        return text[-1] in ":："
    few = len(text.split()) >= LEAST and ":" not in text[:-1]
    return few and index > page.prose[0] and key(text) not in of_tables(page.tables, LABELS)


def is_sentence(text: str) -> bool:
    return text.rstrip(CLOSING).endswith(STOPS)


def is_point(text: str) -> bool:
    """Whether a line may be an item without a marker: short, no sentence though it be quoted, no time of day."""
    whole = is_sentence(text) or text.rstrip(CLOSING).endswith(":")
    return len(text) <= POINT and not whole and not opening_marker(text) and not TIME.fullmatch(text)


def opening_marker(text: str) -> re.Match[str] | None:
    """The marker that opens a line; most lines need no pattern to have none."""
    bullet = text[0] in BULLETS
    number = (text[0] == "(" or text[0].isdecimal()) and not BEHIND_NUMBER.isdisjoint(text[:5])
    return MARKER.match(text) if bullet or number else None  # the set tells bullets, so that the pattern need not


def follows(before: re.Match[str], match: re.Match[str]) -> bool:
    if match["bullet"]:
        return match["bullet"] == before["bullet"]
    return bool(before["number"]) and int(match["number"]) == int(before["number"]) + 1


def items(page: Page, row: list[Item]) -> Iterator[Finding]:
    if len(row) < 2 or is_dialogue(page, row):
        return
    for line, match, end in row:
        marker = Span(line.start, line.start + match.end())
        yield Finding("list_item", "list_item", Span(line.start, end), 0.7, (marker,), reason="a row of markers")


def is_dialogue(page: Page, row: list[Item]) -> bool:
    """Dashes before long whole sentences, or before questions and their answers: speech in many languages."""
    if row[0].match["bullet"] not in SPEECH:
        return False
    lasts = [page.text[end - 1] for _, _, end in row]
    asked = sum(ask == "?" != answer for ask, answer in pairwise(lasts))
    if asked >= ANSWERED and all(last in (*STOPS, *CLOSING) for last in lasts):
        return True
    inner = [SPOKEN.match(page.text[line.start : end]) for line, _, end in row]
    spoken = sum(match is not None and match["said"].islower() for match in inner)
    if spoken * 2 >= len(row) and all(last in (*STOPS, *CLOSING) for last in lasts):
        return True
    ends = [(end - line.start, page.text[end - 1]) for line, _, end in row]
    whole = sum(length > 60 and sign in (*STOPS, "»", "”", '"', ":") for length, sign in ends)
    if row[0].match["bullet"] != "–":
        return False
    talk = asked and whole * 2 == len(row) and all(last in (*STOPS, *CLOSING) for last in lasts)  # one and its answer
    return talk or whole * 2 > len(row)
