"""Lists of other articles: a heading that announces them, and the headlines below it.

Found:      "Related articles" / "Most read" / «مطالب مرتبط» / "Das könnte Sie auch interessieren" with the short lines
            below, behind the last paragraph; between paragraphs three headlines and more below a heading of two words
            and more (two below one that tells to read: "Also read"), but for the last, which may be a heading of the
            text where a blank line parts it from the others or none from what follows; below a heading two teasers and
            more that are alike, to the end of a page's text, each closed by its date; anywhere two headlines and more,
            each with the same button below it ("Read"); behind the last paragraph also "More articles on ropes", a
            heading that goes on; "- persian/magazine-46620483"; "Read also" above "list of 2 items", to "end of list";
            below the first paragraph a heading in capitals and the headline in one line: "READ ALSO The pilots count
            the gulls"; items with one bullet that touch "Read also" from below, whole sentences, too
Not found:  headlines that no heading announces, a heading between paragraphs with less below it: that may be the
            article's own; two lines below "Read more", which is a button below a teaser as well; days above what
            happened on them; the last line above one that ends in a colon, which goes on with the article: "What was
            found" above "Among the finds are:"; the only picture's credit, below the last headline; a line that is all
            in capitals: "MORE NEWS FROM THE ISLANDS"; an encyclopedia's "See also" right above its "References".
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from normalizer.credited import credited
from normalizer.lines import CUT, QUOTES, STOPS, within
from normalizer.news.frame import first_prose, last_prose, other_entries
from normalizer.news.labels import Short, announces, key, listed, of_tables, short_lines
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings
from normalizer.span import Span

REASON = "a list of other articles"
MOST = 40  # lines of a list
TEASER, DATED = 5, 40  # lines above the date of a teaser, and characters of that
LEAST = 2  # of one between paragraphs
HEADLINE = 130  # characters
NEAR, FAR = 6, 100  # lines, most of them blank, between two headlines; below the article boxes stand far apart
NAMING = 60  # characters of a heading that says of what the articles are
WORDS, NAMED = 3, 4  # words of a headline at least, and of a heading at most
TOLD = 0.86  # of what a line tells to read; what is surely no heading of the text is `read_more`'s
CREDIT = 4  # words behind a photo's label
RULES, RULE = frozenset("-=_—–"), 3  # signs of a rule, and how many
TABLES = ("TAG_LABELS", "COMMENT_LINES", "SHARE_LINES", "NAVIGATION_LINES", "CODE_LABELS", "ADVERTISEMENT_LINES")
LABELS = ("RELATED_HEADINGS", "READ_MORE_LABELS")
BULLET = lazy(r"[-–•*▪●]\s")
PLACE = lazy(r"\d{1,2}\.")  # of a headline among the most read
MARKED, MARK_END = lazy(r"list of \d{1,2} items?"), "end of list"  # of a reader's program that tells what isn't seen
HASHES = lazy(r"#{1,6}\s")  # of a heading in Markdown
ADDRESS = lazy(r"[-•*]\s+[a-z]{2,12}(?:/[a-z-]{2,24}){0,3}[/-][a-z]?\d{7,9}")


def detect(page: Page) -> Iterator[Finding]:
    headings = listed(page, "RELATED_HEADINGS")
    several, openings = listed(page, "READ_ALSO_LABELS"), listed(page, "RELATED_OPENINGS")
    first, last = first_prose(page), last_of_article(page)
    lines = short_lines(page)
    yield from with_buttons(page, lines)
    yield from in_one_line(page, several | (headings & listed(page, "READ_MORE_LABELS")))
    stops, labels = of_tables(page.tables, TABLES), of_tables(page.tables, LABELS)
    entries = other_entries(page)
    place = 0
    while place < len(lines):
        line = lines[place]
        if place and lines[place - 1].key in labels and (end := marked(lines, place)):
            yield found([*lines[place - 1 : end]])
            place = end
            continue
        if line.key in several and (rows := below_bullets(page, line.row)):
            yield Finding("furniture", "related", Span(line.start, page.lines[rows[-1]].end), TOLD, reason=REASON)
            while place < len(lines) and lines[place].row <= rows[-1]:
                place += 1
            continue
        place += 1
        if "/" in line.text and ADDRESS.fullmatch(line.text):
            yield found([line])
        if line.row in entries:
            continue
        named = line.key in headings
        if not named and not (line.row > last and line.key not in stops and names_part(line, openings)):
            continue
        reach = FAR if line.row > last else NEAR
        row = [line]
        while place < len(lines) and len(row) < MOST and follows(page, row[-1], lines[place], stops, reach):
            if is_beside(page, line, lines[place]) or is_speaker(page, line, lines[place]):
                break
            row.append(lines[place])
            place += 1
        if line.row > last:
            if named or len(row) > LEAST:
                yield from undated(page, without_credit(page, before_article(row, lines[place : place + 1], stops)))
        elif named and (teasers := dated_teasers(page, line.row)):
            yield from teasers
        elif line.row >= first:  # above the text the headline would leave with them
            yield from inside(page, row, line.key in several)


def inside(page: Page, row: list[Short], several: bool) -> Iterator[Finding]:
    """A heading with headlines between paragraphs, where they are enough; `several`: it tells to read them."""
    if not is_list(row, LEAST):
        return
    rest = row if is_whole(page, row) else row[:-1]  # the last may be the heading of what follows
    if is_list(row, LEAST + 1):
        yield from undated(page, rest)
    elif several and all(len(title.text.split()) >= WORDS for title in row[1:]):
        yield found(rest, TOLD)


def below_bullets(page: Page, row: int) -> range:
    """The rows of two items and more with one bullet that touch a line from below; sentences, too."""
    end = row + 1
    while end < len(page.lines) and end <= row + MOST and BULLET.match(page.lines[end].text):
        if page.lines[end].text[0] != page.lines[row + 1].text[0]:
            break
        end += 1
    return range(row + 1, end) if end > row + LEAST else range(0)


def dated_teasers(page: Page, row: int) -> list[Finding]:
    """What stands below a heading to the end of a page's text where it is two teasers and more that are alike: short
    lines, a headline among them, perhaps a paragraph, and the date alone that closes each. None where it is else."""
    filled = (index for index in range(row + 1, len(page.lines)) if page.lines[index].text)
    below = tuple(islice(filled, MOST))
    dates = [place for place, index in enumerate(below) if is_date(page, index)]
    if len(dates) < LEAST or page.prose[-1] > below[dates[-1]]:
        return []
    size = dates[0]
    alike = 0 < size <= TEASER and all(after - before == size + 1 for before, after in pairwise(dates))
    rows = [below[place - size : place] for place in dates]
    if (
        not alike
        or goes_on(page, [below[place] for place in dates])
        or not all(is_teaser(page, teaser) for teaser in rows)
    ):
        return []
    lines = [page.lines[index] for index in (row, *below[: dates[-1] + 1])]
    return [Finding("furniture", "related", Span(line.start, line.end), TOLD, reason=REASON) for line in lines]


def is_date(page: Page, index: int) -> bool:
    """Whether a line is a date with its year, and nothing else."""
    text = page.lines[index].text
    dates = page.dates(text) if len(text) <= DATED and any(map(str.isdigit, text)) else ()
    return len(dates) == 1 and bool(dates[0].year) and dates[0].span == (0, len(text))


def goes_on(page: Page, rows: Sequence[int]) -> bool:
    """Whether days follow on each other, as a programme's do, or can't be known: other articles' go back."""
    days = [page.dates(page.lines[row].text)[0].iso or "" for row in rows]
    return not all(days) or all(before < day for before, day in pairwise(days))


def is_teaser(page: Page, teaser: Sequence[int]) -> bool:
    """Whether lines are short and end no sentence, but for a paragraph at their end, and one of them is a headline."""
    head = teaser[:-1] if teaser[-1] in page.prose else teaser
    texts = [page.lines[index].text for index in head]
    short = all(len(text) <= HEADLINE and not text.endswith(STOPS[:1]) for text in texts)
    return short and not set(head).intersection(page.prose) and any(len(text.split()) >= WORDS for text in texts)


def with_buttons(page: Page, lines: Sequence[Short]) -> Iterator[Finding]:
    """Headlines in a row, two and more, each with the same button right below it: "Read"."""
    buttons = listed(page, "CARD_BUTTONS")
    cards: set[int] = set()
    for place in (place for place, line in enumerate(lines) if line.key in buttons and place > 2):
        title, button, other, last = lines[place - 3 : place + 1]
        pair = button.key == last.key and touches(page, button, other)
        if pair and is_card(page, title, button) and is_card(page, other, last):
            cards.update((place - 3, place - 1))
    yield from (found(lines[card : card + 2]) for card in sorted(cards))


def is_card(page: Page, title: Short, button: Short) -> bool:
    """Whether the first of two lines is a headline, and the second stands right below it."""
    whole = title.row not in page.continued and title.row not in page.prose and not title.text.endswith(".")
    return whole and len(title.text.split()) >= WORDS and len(title.text) <= HEADLINE and touches(page, title, button)


def touches(page: Page, above: Short, line: Short) -> bool:
    """Whether nothing but blank lines stands between two lines."""
    return not any(page.lines[row].text for row in range(above.row + 1, line.row))


def in_one_line(page: Page, headings: frozenset[str]) -> Iterator[Finding]:
    """A heading of two words and more in capitals, and behind it a headline that isn't."""
    first = first_prose(page)
    for line in short_lines(page):
        if line.row <= first or not line.text[:2].isupper() or line.text.isupper() or len(line.text) > HEADLINE:
            continue
        words = line.text.split()
        for count in range(2, min(NAMED, len(words) - WORDS) + 1):
            name, title = " ".join(words[:count]), " ".join(words[count:])
            opens = title[0].isupper() and not title.isupper()  # "MORE THAN 200 homes"
            if opens and name[-1].isupper() and name.isupper() and key(name) in headings and not title.endswith(STOPS):
                yield found([line])
                break


def is_list(row: Sequence[Short], least: int) -> bool:
    """Whether a heading of two words and more, and the lines below it, more than `least` with it, are headlines."""
    return len(row) > least and " " in row[0].key and all(len(line.text) <= HEADLINE for line in row)


def marked(lines: Sequence[Short], place: int) -> int:
    """Where a list ends whose ends are marked, "list of 2 items" to "end of list"; 0 where no end is."""
    if MARKED.fullmatch(lines[place].key):
        for end in range(place + 1, min(place + MOST, len(lines))):
            if lines[end].key == MARK_END:
                return end + 1
    return 0


def last_of_article(page: Page) -> int:
    """The index of the last line of running text that is no notice of the site; -1 where there is none."""
    notices = [finding.span.start for finding in findings(page, "site_notice")]
    end = last_prose(page)
    return next((row for row in reversed(page.prose) if row <= end and page.lines[row].start not in notices), -1)


def before_article(row: list[Short], below: Sequence[Short], stops: frozenset[str]) -> list[Short]:
    """The lines of a list but for its last, where the one below announces more of the article: it may be its heading.

    A heading with nothing else below it stays as well.
    """
    goes_on = any(line.row == row[-1].row + 1 and line.text[-1] in ":：" and line.key not in stops for line in below)
    return row[: -1 if len(row) > LEAST else 0] if goes_on and len(row) > 1 else row


def without_credit(page: Page, row: list[Short]) -> list[Short]:
    """The lines of a list but for the credit at its end: in a list with pictures others have one as well."""
    rows = frozenset(within(page.lines, [group.span for group in credited(page) if not group.caption]))
    only = [line for line in row if line.row in rows or is_named_photo(line, page)] == row[-1:]
    return row[:-1] if only else row


def is_named_photo(line: Short, page: Page) -> bool:
    """Whether a line is a photo's label and a few words, though no name: «Фото: пресс-служба музея»."""
    label, colon, rest = line.text.partition(":")
    return bool(colon) and 0 < len(rest.split()) <= CREDIT and key(label) in listed(page, "CREDIT_LABELS")


def is_whole(page: Page, row: list[Short]) -> bool:
    """Whether the last line of a list touches the one above and none below: then it is no heading of what follows."""
    last = row[-1].row
    return row[-2].row == last - 1 and not any(line.text for line in page.lines[last + 1 : last + 2])


def names_part(line: Short, openings: frozenset[str]) -> bool:
    """Whether a line is a heading of two words and more, and of what: "More articles on ropes". Not "Best of 2024"."""
    return len(line.text) <= NAMING and line.text[-1] not in STOPS and announces(line.key, openings)


def follows(page: Page, before: Short, line: Short, stops: frozenset[str], reach: int) -> bool:
    if line.key in stops or line.row > before.row + reach or not is_headline(line):
        return False
    return not any(page.lines[index].text for index in range(before.row + 1, line.row))


def is_beside(page: Page, heading: Short, line: Short) -> bool:
    """Whether a line is a heading of Markdown as high as the list's own, over a sentence; headlines may be headings."""
    one, other = HASHES.match(heading.text), HASHES.match(line.text)
    below = next((row.text for row in page.lines[line.row + 1 : line.row + 3] if row.text), "")
    return one is not None and other is not None and one[0] == other[0] and below.endswith(STOPS)


def is_speaker(page: Page, heading: Short, line: Short) -> bool:
    """Whether a line stands word for word in the text above the heading, and a rule touches it from below, as a talk
    marks its speakers."""
    below = page.lines[line.row + 1].text if line.row + 1 < len(page.lines) else ""
    if line.text not in page.repeated or not page.prose or len(below) < RULE or not RULES.issuperset(below):
        return False
    return page.lines[page.prose[0]].start < page.text.find(f"\n{line.text}\n") < heading.start


def undated(page: Page, row: list[Short]) -> Iterator[Finding]:
    """The list in one piece, or around the dates in it, which are clocks."""
    piece: list[Short] = []
    for line in row:
        digits = len(line.text) < 60 and any(map(str.isdigit, line.text))
        if digits and any(date.year for date in page.dates(line.text)):
            if piece:
                yield found(piece)
            piece = []
        else:
            piece.append(line)
    if piece:
        yield found(piece)


def found(row: Sequence[Short], sure: float = 0.885) -> Finding:
    return Finding("furniture", "related", Span(row[0].start, row[-1].end), sure, reason=REASON)


def is_headline(line: Short) -> bool:
    text = line.text.rstrip(QUOTES)
    ends = text.endswith((*STOPS, ":")) and not text.endswith(("?", "؟", "!", *CUT))
    return not ends or PLACE.fullmatch(line.text) is not None
