"""Pointers to other articles and to the publisher's channels, one line each.

Found:      "Read more: Floods close the pass", "Lesen Sie auch", «بیشتر بخوانید: …», «برای مشاهده سایت اینجا کلیک
            کنید.», "Sign up for our newsletter", "تابعوا أخبار … عبر غوغل نيوز"; "Read also" with the headline in the
            next line, where only blank lines stand around the two, or where a colon ends the label and the headline is
            longer than a heading; several headlines that touch, the items of a list below "Read also:"; "Read also"
            with two headlines and more that touch it between two paragraphs, but for the last; "Read also" with the
            headlines that touch it, below the last long paragraph; there also "Related: How the islands live"; "Read
            also The mill has lost its wheel"; behind the article "Next article" with the headline right below it
Not found:  a label between paragraphs above another short line, which may be a heading of the text: without the label
            it would surely read as one; below the last long paragraph, a label and a headline that a sentence touches;
            the last of several lines that stand apart below a label; a line behind a paragraph; "Don't miss" above
            several lines; "More: the people wanted more.", "Read more books, she says.", "Related: …" that goes on as a
            sentence does; an encyclopedia's "See also" (see `related`); "Subscribe to our newsletter" above a paragraph
            that says what is in the newsletter.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from normalizer.lines import QUOTES, STOPS, Line
from normalizer.news.frame import last_prose, other_entries, outside
from normalizer.news.labels import Short, heads, key, listed, of_tables, short_lines
from normalizer.page import Finding, Page
from normalizer.span import Span

WIDE, HEADLINE = 15, 130  # characters of a headline
SHORTEST = 3  # words of one
LONGER = 7  # words, more than a heading has
TELLING = 6  # letters of the word by which two lines call for the same
MOST = 12  # headlines below one label
FRAME = ("READ_MORE_LABELS", "RELATED_HEADINGS", "COMMENT_LINES", "NAVIGATION_LINES", "SHARE_LINES", "TAG_LABELS")
ITEMS = frozenset("•●▪◦‣·*–—-")  # signs of a list
HANDS = "👇👉👆⬇🔽\ufe0f "  # that point from the end of a call to an address
MARKS = ("|", ">", "»", "›", "→", "▶", "•", "-", "–", "👇", "👉")


def detect(page: Page) -> Iterator[Finding]:
    labels = listed(page, "READ_MORE_LABELS")
    openings, endings = listed(page, "READ_MORE_OPENINGS"), listed(page, "READ_MORE_ENDINGS")
    end, whole = last_prose(page), tuple(listed(page, "READ_MORE_ALONE")) or ("\n",)
    opened = heads(of_tables(page.tables, ("READ_MORE_LABELS", "READ_MORE_OPENINGS", "READ_MORE_ALONE")))
    neighbours, frame = listed(page, "NEIGHBOUR_LABELS"), of_tables(page.tables, FRAME)
    prose, lines, several = frozenset(page.prose), short_lines(page), listed(page, "READ_ALSO_LABELS")
    for count, line in enumerate(lines):
        if line.key[:3] not in opened:
            continue
        if line.row in other_entries(page):
            continue
        if line.key in labels:
            below, away = lines[count + 1 : count + 1 + MOST], outside(page, line.row)
            named = headlines(page, line, below) if " " in line.key or away else 0
            if not named and line.row > end >= 0 and line.key in neighbours:
                named = int(any(is_headline(page, line, title) and title.key not in frame for title in below[:1]))
            if not named and away and line.key in several and is_below_text(page, line.row):
                named, away = at_foot(page, line, below)
            if named:
                yield found(line.start, below[named - 1].end)
            elif away or (" " in line.key and following(page, line.row) in prose):
                yield found(line.start, line.end)
        elif (
            (line.row > end and line.key.startswith(whole) and len(line.text) < 90 and line.text[-1] not in ":：")
            or pointing(line, labels)
            or names_headline(line, several)
            or (line.row > end >= 0 and points_to_related(line, page))
            or (calling(line, openings, endings) and not is_told(page, line))
        ):
            yield found(line.start, address_below(page, line).end if line.text[-1] in HANDS else line.end)


def address_below(page: Page, line: Short) -> Short | Line:
    """The line that is nothing but an address right below a call that points to it, else the call's own."""
    below = page.lines[line.row + 1] if line.row + 1 < len(page.lines) else None
    return below if below and "://" in below.text[:8] and " " not in below.text else line


def is_told(page: Page, line: Short) -> bool:
    """Whether running text right below says more of what a line calls for, by its last word: both stay."""
    below = following(page, line.row)
    word = line.key.rpartition(" ")[2]
    return below in page.prose and len(word) >= TELLING and word in key(page.lines[below].text)


def following(page: Page, row: int) -> int:
    """The index of the next line that isn't blank; of a line of running text there is one."""
    return next((index for index in range(row + 1, len(page.lines)) if page.lines[index].text), row)


def found(start: int, end: int) -> Finding:
    return Finding("furniture", "read_more", Span(start, end), 0.87, reason="a pointer to something else to read")


def headlines(page: Page, label: Short, below: Sequence[Short]) -> int:
    """How many lines below a label are surely the headlines it points to, and no heading of the text nor its list.

    All that touch the label and each other, with blank lines around, or that one sign marks as items; else, below a
    label with a colon, those that are longer than most headings: the first, and others but for the last, below which
    the text goes on. More than one only below a label that tells to read: below "Don't miss" stands what a town offers.
    """
    several = label.key in listed(page, "READ_ALSO_LABELS")
    below = below if several else below[:1]
    rows = list(takewhile(lambda pair: is_headline(page, *pair), pairwise((label, *below))))
    touching = sum(1 for _ in takewhile(lambda pair: pair[1].row == pair[0].row + 1, rows))
    if touching and is_blank(page, label.row - 1) and is_blank(page, below[touching - 1].row + 1):
        return touching
    if boxed(page, label, below, touching):
        return touching - 1
    if label.text[-1] not in ":：":
        return 0
    sign = below[0].text[0] if rows and below[0].text[0] in ITEMS else ""
    marked = sum(1 for _ in takewhile(lambda pair: sign != "" and pair[1].text[0] == sign, rows))
    longer = sum(1 for _ in takewhile(lambda pair: len(pair[1].text.split()) >= LONGER, rows))
    return marked if marked > 1 else max(min(longer, 1), min(longer, len(rows) - 1))


def boxed(page: Page, label: Short, below: Sequence[Short], touching: int) -> bool:
    """Whether two headlines and more stand with their label between two paragraphs, no line blank.

    The last of them may be the heading of the second paragraph, and stays.
    """
    return touching > 1 and {label.row - 1, below[touching - 1].row + 1} <= {*page.prose}


def is_below_text(page: Page, row: int) -> bool:
    return any(line.text.endswith(STOPS) for line in page.lines[:row])


def at_foot(page: Page, label: Short, below: Sequence[Short]) -> tuple[int, bool]:
    """How many headlines leave with a label below the last long paragraph, and whether it may leave without any.

    Those that touch it, but for such as touch a sentence or what ends in a colon: the article may go on there, and the
    last of them be its heading. Then the label stays as well, without which they would surely read as the article's.
    """
    rows = list(takewhile(lambda pair: is_headline(page, *pair), pairwise((label, *below))))
    touching = sum(1 for _ in takewhile(lambda pair: pair[1].row == pair[0].row + 1, rows))
    rest = below[touching : touching + 1]
    goes_on = any(line.text.endswith((*STOPS, ":")) and line.row == below[touching - 1].row + 1 for line in rest)
    return (touching, False) if touching and not goes_on else (0, not rows)


def is_headline(page: Page, above: Short, line: Short) -> bool:
    """Whether a line may be a headline that a label points to, with at most a blank one between."""
    text = line.text.rstrip(QUOTES)
    sentence = text.endswith((*STOPS, ":")) and text[-1] not in "?؟!"
    near = line.row == above.row + 1 or (line.row == above.row + 2 and is_blank(page, above.row + 1))
    fits = len(line.text.split()) >= SHORTEST and WIDE <= len(line.text) <= HEADLINE
    return fits and near and not sentence and line.row not in page.prose and line.row not in page.continued


def is_blank(page: Page, row: int) -> bool:
    return not 0 <= row < len(page.lines) or not page.lines[row].text


def pointing(line: Short, labels: frozenset[str]) -> bool:
    """A label, a colon or a mark, and a headline: no sentence, so no full stop at its end."""
    for mark in (":", *MARKS):
        label, found, title = line.text.partition(mark)
        if not found or not title.strip():
            continue
        if mark == ":" and title.startswith("//"):
            return False
        name = key(label)
        if (
            mark == ":"
            and any(" " in label and name.startswith(label + " ") for label in labels)
            and len(name.split()) <= 6
        ):
            return not title.rstrip().endswith(STOPS)
        if name in labels and (" " in name or (len(title) > 20 and name not in COMMON)):
            return len(title.split()) >= 2 and (not title.rstrip().endswith(STOPS) or title.rstrip()[-1] in "?؟!")
    return False


def names_headline(line: Short, labels: frozenset[str]) -> bool:
    """ "Read also The mill has lost its wheel": a label of two words and more, and a headline with no mark between."""
    for count in (2, 3):
        words = line.text.split(None, count)
        if len(words) > count and key(" ".join(words[:count])) in labels:
            title = words[count]
            plain = title[0].isupper() and not title.isupper() and not title.rstrip(QUOTES).endswith(STOPS)
            return plain and WIDE <= len(title) <= HEADLINE and len(title.split()) > SHORTEST
    return False


def points_to_related(line: Short, page: Page) -> bool:
    """ "Related: How the islands prepare": below the article one word is enough of a label."""
    label, colon, title = line.text.partition(": ")
    named = key(label) in listed(page, "READ_MORE_LABELS") and key(label) in listed(page, "RELATED_HEADINGS")
    whole = title[:1].isalpha() and not title[0].islower() and len(title.split()) > SHORTEST
    return bool(colon) and named and whole and not title.endswith(STOPS)


# Labels of one word that open sentences too.
COMMON = frozenset("more related trending next previous mehr zum thema lire además المزيد بخوانید recommended".split())


def calling(line: Short, openings: frozenset[str], endings: frozenset[str]) -> bool:
    """ "Sign up for … newsletter": an opening and an ending, with few words between."""
    if len(line.key.split()) > 22 or (
        line.text[0].isascii() and line.text[-1] in ".!"
    ):  # a sentence: in doubt it stays
        return False
    opened = any(line.key.startswith(opening) for opening in openings)
    return opened and line.key.rstrip(HANDS).endswith(tuple(" " + ending for ending in endings))
