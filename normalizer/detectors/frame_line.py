"""Lines of a page's frame that no label marks, told by the frame around them.

Found:      below the first running text, short lines with furniture above and below them; with furniture above them,
            or three labels among them, where one in six is a label ("Jobs", "Newsletter"), one of them no section's
            or network's name: other articles' headlines, authors and dates between buttons, a footer's links; a
            paragraph deep in it: what the site says of itself
Not found:  lines with furniture on one side alone: a subheading below "Read more"; statements between two pointers to
            more or two labels of a menu that stand alone: an address below "Contact"; "Film", "Music" and "Sport" above
            the winners of prizes; lines around an advertisement or a player, which stand in the midst of an article;
            one line below a pointer that names its article: "The bridge is 212 metres long"; who else reported;
            what readers wrote between "Leave a comment" and "Reply"; a list of the article: lines below running text
            that ends in a colon, "200 g barley" above "2 carrots", "Chop the leeks" above "Simmer for an hour", lines
            with "Ingredients" among them, three lines that touch and hold no label, several that are a third of the
            running text; a piece of a sentence that a flattener broke around its links; the first paragraphs, whatever
            stands around them, what goes on below "after newsletter promotion"; a page with markup,
            which tells by itself.

Reads what the other detectors found.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import pairwise, takewhile

from normalizer.detectors import DETECTORS
from normalizer.lines import CUT, ENDS, QUOTES, paragraphs, within
from normalizer.news.labels import key, listed, of_tables, opens_with, short_lines
from normalizer.news.works import works
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings, needed
from normalizer.span import Span

LABEL = 60  # characters
LABELS = 3  # that make lines a part of the frame by themselves
SPARSE = 6  # lines to a label
MOST = 8  # lines between furniture
SIDE, DEEP = 8, 5  # lines on either side of a paragraph that are looked at, and of these furniture
BODY = 3  # lines of running text that are the article's, whatever stands around them
HEADING = "##"  # a sign that its flattener wrote: "# a tag" is none
PIECE = lazy(r"[,.;:!?)\]»”،؛؟]|-[^\W\d]")
HEADED, WORDS = 5, 4  # lines of running text above which a headline may stand; words of one
LISTED = 3  # lines that touch
SHARE = 3  # of the running text one third
QUANTITY = lazy(r"(?!0)\d{1,4}(?:[.,/]\d{1,2})?(?:\s?[^\W\d]\S{0,15}){1,5}")  # "200 g barley", "2 carrots"
CONTENT = frozenset({"byline", "embed"})
# What stands inside articles too, or among what readers wrote.
INSIDE = frozenset({"advertisement", "comment_line", "placeholder", "player_line", "separator"})
NAMES = frozenset({"NAVIGATION_WORDS", "SHARE_WORDS"})  # of sections and networks, of which articles tell
# What may be a word of the text when it stands alone: "Contact" above an address, "Read more" above a statement.
LONE = frozenset({"navigation", "read_more"})
TABLES = (
    "ADVERTISEMENT_LINES",
    "COMMENT_LINES",
    "NAVIGATION_LINES",
    "NAVIGATION_WORDS",
    "READ_MORE_LABELS",
    "RELATED_HEADINGS",
    "SHARE_LINES",
    "SHARE_WORDS",
    "TAG_LABELS",
)


def detect(page: Page) -> Iterator[Finding]:
    if page.marks or not page.prose:
        return
    others = read(page, "furniture")
    frame, labels = frozenset(covered(page, others)), of_tables(page.tables, TABLES)
    buttons = of_tables(page.tables, tuple(table for table in TABLES if table not in NAMES))
    short = (line for line in short_lines(page) if line.key in labels and len(line.text) <= LABEL)
    known = {line.row: line.key in buttons for line in short}
    filled = [index for index, line in enumerate(page.lines) if line.text]
    if len(known) < LABELS and len(frame) < 2 * DEEP and not opens(page, filled, frame):  # nearly all articles
        return
    others += read(page, "embed") + read(page, "credit")
    joined = {index for pair in pairwise(filled) if frame.issuperset(pair) for index in pair}
    lone = frame.difference(joined, covered(page, others, INSIDE | LONE))
    pointers = lone.intersection(pointing(page, others))
    taken, running = set(frame), weight(page, page.prose)
    shut = closed(page, filled, others) | frozenset(touching(page, frame.union(known)))
    for above, row, below in rows(page, filled, frame, shut):
        pointed = len(row) == 1 and above in pointers and page.lines[row[0]].text[0] != "©"
        between = above in frame and below in frame and not lone.issuperset((above, below)) and not pointed
        few = between and len(row) <= MOST and not (len(row) > 1 and SHARE * weight(page, row) > running)
        if (few or is_frame(row, above in frame, known)) and not is_list(page, above, row):
            taken.update(row if few or not is_heading(page, row[-1], below, known) else row[:-1])
    ends = frozenset(covered(page, [item for item in others if item.rule == "end_code"]))
    taken.update(deep(page, filled, taken, ends))
    for index in sorted(taken - frame):
        line = page.lines[index]
        yield Finding("furniture", "frame_line", Span(line.start, line.end), 0.71, reason="the page's frame around it")


def opens(page: Page, filled: Sequence[int], frame: Set[int]) -> bool:
    """Whether a line that is no running text stands right below furniture."""
    text = frozenset(page.prose).union(frame, page.continued)
    return any(above in frame and index not in text for above, index in pairwise(filled) if index > page.prose[0])


def read(page: Page, group: str) -> list[Finding]:
    """What the other rules of a group find."""
    rules = (rule for rule in DETECTORS if rule.group == group and rule.name != "frame_line")
    asked = (rule for rule in rules if rule.name in page.found or needed(page, rule))
    return [finding for rule in asked for finding in findings(page, rule.name)]


def covered(page: Page, others: Sequence[Finding], inside: Set[str] = INSIDE) -> Iterator[int]:
    """Indices of the lines that are furniture from end to end, of no rule that finds it `inside` articles."""
    spans = sorted(item.span for item in others if item.kind == "furniture" and item.rule not in inside)
    place = end = 0
    for index in within(page.lines, spans):
        line = page.lines[index]
        while place < len(spans) and spans[place].start <= line.start:
            end = max(end, spans[place].end)
            place += 1
        if line.text and line.end <= end:
            yield index


def pointing(page: Page, others: Sequence[Finding]) -> Iterator[int]:
    """Indices of the lines that point to an article and name it."""
    labels = listed(page, "READ_MORE_LABELS")
    for index in covered(page, [item for item in others if item.rule == "read_more"]):
        if key(page.lines[index].text) not in labels:
            yield index


def closed(page: Page, filled: Sequence[int], others: Sequence[Finding]) -> Set[int]:
    """Indices of the lines that are surely no part of a frame, whatever stands around them."""
    content = sorted(item.span for item in others if item.kind in CONTENT or item.rule in INSIDE)
    openings = listed(page, "READ_MORE_LABELS")  # what one names stands below it
    told = listed(page, "REPORTING_LABELS")
    asked = tuple(told)  # which few lines' keys begin with
    alone = (
        line.row
        for line in short_lines(page)
        if line.key in openings or (line.key.startswith(asked) and opens_with(line.text, told))
    )
    return frozenset(within(page.lines, content)).union(
        page.prose, page.continued, alone, pieces(page, filled), works(page)
    )


def pieces(page: Page, filled: Sequence[int]) -> Iterator[int]:
    """Headings, sentences, and pieces of these with two lines above: the link, and what stood before it."""
    for place, index in enumerate(filled):
        text = page.lines[index].text
        if PIECE.match(text):
            yield from filled[max(0, place - 2) : place + 1]
        elif text.startswith(HEADING) or (text.rstrip(QUOTES).endswith(ENDS) and not text.endswith(CUT)):
            yield index


Row = tuple[int, list[int], int | None]  # the line above, the lines, the line below


def rows(page: Page, filled: Sequence[int], frame: Set[int], shut: Set[int]) -> Iterator[Row]:
    """Lines in a row that are open: neither furniture nor shut, behind the first running text."""
    above = page.prose[0]
    row: list[int] = []
    for index in filled:
        if index <= page.prose[0]:
            continue
        if index not in frame and index not in shut:
            row.append(index)
            continue
        if row:
            yield above, row, index
        above, row = index, []
    if row:
        yield above, row, None


def touching(page: Page, frame: Set[int]) -> Iterator[int]:
    """Lines that stand together as a list does; buttons stand apart, and a footer's links hold labels."""
    for group in paragraphs(page.lines):
        if len(group) >= LISTED and frame.isdisjoint(group):
            yield from group


def weight(page: Page, row: Iterable[int]) -> int:
    """The characters of lines."""
    return sum(len(page.lines[index].text) for index in row)


def is_list(page: Page, above: int, row: Sequence[int]) -> bool:
    """Whether lines are the article's list: a colon or a heading announces them, or they are of what a recipe takes or
    tells to do."""
    texts = [page.lines[index].text for index in row]
    if page.lines[above].text[-1] in ":：" or sum(QUANTITY.fullmatch(text) is not None for text in texts) > 1:
        return True
    headings, steps = listed(page, "LIST_HEADINGS"), listed(page, "RECIPE_STEPS")
    return any(key(text) in headings for text in texts) or sum(is_step(key(text), steps) for text in texts) > 1


def is_step(words: str, steps: Set[str]) -> bool:
    """Whether a line opens or ends with what a recipe tells to do: "Chop the leeks", «هویج را خرد کنید»."""
    row = words.split()
    ends = {" ".join(row[-count:]) for count in (1, 2)}
    return len(row) > 1 and (row[0] in steps or not steps.isdisjoint(ends))


def is_frame(row: Sequence[int], below_frame: bool, known: Mapping[int, bool]) -> bool:
    """Whether lines are a frame's by the labels among them; `known` says of each whether it is more than a name."""
    labels = [known[index] for index in row if index in known]
    return any(labels) and (below_frame or len(labels) >= LABELS) and len(labels) * SPARSE >= len(row)


def is_heading(page: Page, row: int, below: int | None, known: Mapping[int, bool]) -> bool:
    """Whether a line may be the headline or a heading of the running text right below it: it is no label."""
    return row not in known and below in page.prose[:HEADED] and len(page.lines[row].text.split()) >= WORDS


def deep(page: Page, filled: Sequence[int], frame: Set[int], ends: Set[int]) -> Iterator[int]:
    """Lines of running text with the frame on either side, but for the article's first ones. Its frame doesn't reach
    beyond the mark of its end: what stands above that is the article's.

    Buttons above its first paragraph are none of these sides: a short article stands between its head and its foot.
    """
    below = frozenset(frame).difference(range(page.prose[0]))
    late, marks = frozenset(page.prose[BODY:]), listed(page, "SKIP_LINES")  # below such a mark the text goes on
    for place, index in enumerate(filled):
        if index in late and index not in frame:
            after = takewhile(lambda other: other not in ends, filled[place + 1 : place + 1 + SIDE])
            sides = filled[max(0, place - SIDE) : place], tuple(after)
            framed = all(sum(other in below for other in side) >= DEEP for side in sides)
            if framed and not (place and key(page.lines[filled[place - 1]].text) in marks):
                yield index
