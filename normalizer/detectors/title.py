"""The headline: the one line above the running text that reads as one. What could be is claimed; the best stands.

Found:      "Iran cheers Albania’s raid on exiled MEK group, wants more", also under a caption, a clock or a menu; above
            short sentences that are most of the page; "Ropes Are Getting Dearer. Why Harbours Shouldn't Worry.", whose
            words have capitals; "Albania’s raid | The Echo", whose site's name leaves the text where the page says it
            again; "Ropes and rain" of a message's "Subject: Ropes and rain"
Not found:  anything in a page without running text below it; "Albania’s raid | Jane Roe"; a line that ends a sentence;
            a section's name alone ("Politics") where a longer line stands below it; "Posted 12 March 2025 by Jane Roe";
            a site's name alone ("العربي الجديد"); three lines "label: words" that touch; "BBC: Why?" over an answer;
            "Serves 4 | Prep 15 min"; a dateline on its own line; "[12:31, 5.3.2024] Jane Roe: look at this"; a line of
            more digits than letters; a line that holds a post's author ("… — City (@city) May 4"); "Press release";
            what a paper asks several times in a page; an entry of a live page below its time; «بسم الله الرحمن الرحيم»;
            «أبوظبي - سكاي نيوز عربية»; the last item of a list at the top.

What speaks for a line: a headline's length, words that the text below uses too, its place (the first of several), that
the page says it again, a number sign before it. A whole date at its end speaks against it, as does a headline that it
touches: a standfirst.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from normalizer.credited import credited
from normalizer.lines import MARKERS, STOPS, Line, is_numbered, is_titled, unnoted, wide, within
from normalizer.news import authors, uncased_names
from normalizer.news.frame import ago, counts, parts
from normalizer.news.labels import DIGIT, key, listed, opens_with
from normalizer.news.lead_words import places
from normalizer.news.outlets import is_known
from normalizer.news.speakers import asks
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings
from normalizer.span import Span

LONGEST = 180
MOST = 40  # lines above the running text that are looked at
SAMPLE = 2_000  # characters of running text that are read for a headline's words
BULLETS = MARKERS - {"#", ">", "|"}
DASHES = "-–—"
MARK = lazy(r"[#•●▪◦‣][ \t\xa0]+(?=\S)")
UNSPACED = lazy("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]{6}")  # scripts that part no words
NAME = 2  # words
NAMED = 1.0  # against a line that begins as a byline does or ends in a role: "Jane Roe, Political Correspondent"
DATED = 0.8  # against a line that ends in a whole date: "Harbour Notes | March 5, 2024"
KEYED, KEYWORDS, MENU = 1.0, 2, 14  # against a line of keywords, more commas than one; words of a menu
GAP = 12  # characters of white space between two lines
LED = 0.8  # against a line that the one above announces: "Question:", "Latest news"
COLONS = (":", "：")
BEHIND = 6  # words behind the date of a line that is no headline
PARTING = lazy(r"\s(?:\||[-–—·]|::)\s")
PARTS = frozenset("|-–—·:")
PAPER = 0.92  # surer than that a paper's name is a credit
LEAST = 3  # words of a headline before its site's name, and of a sentence
LONGEST_SITE = 4  # words
SOURCE = lazy(r"\s[-–—|]\s|[-–—](?=\s)|:\s")  # between an outlet and its place or its reporter
LONGEST_SOURCE = 50  # characters
SUBJECT = 0.92  # surer than that a message's head is something else
LABEL, LABELS = 20, 2  # characters and words before the colon of a head's line
STAMPED = lazy(r"\[(?P<stamp>[^\[\]\n]{8,30})\]\s")  # of a message: "[12:31, 5.3.2024] Jane Roe: …"
ROWS = 3  # such lines that touch are a head or a talk
NEAR = 4  # lines above these in which a sentence shows that they are the text's own
ROW = 2  # labels behind a date of a head's row
CELL = 4  # words of a table's
ENTRIES = 2  # times of a day that open lines, in a live page
TIMED = lazy(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)(?: Uhr)?")
OPENS = 14  # characters before it: a day's name
ASKS = ("?", "؟")
AGAIN = 1.2  # for a line of a headline's length that the page says again
BELOW = 0.6  # against a standfirst: the line that touches a headline
LIKELIEST = 3  # lines in which the site's name, which costs a look at all of the page, is looked for
NOTICE = 40  # characters around a site's name in its notice
SENTENCES = 0.6  # of a page's lines
INNER = lazy(r"[^\W\d_]{3}[.۔][^\w\s]{0,2}\s")  # a sentence that ends inside a line
WORD = lazy(r"[^\W\d_]{4,}")
MARKS = "*_#.,:;!?\"'()[]«»“”„‘’…،؛؟۔—–-"


def detect(page: Page) -> Iterator[Finding]:
    body = running(page)
    if body and (line := subject(page)):
        label = Span(line.start, line.end - len(line.text.partition(":")[2].lstrip()))
        yield Finding("title", "title", Span(line.start, line.end), SUBJECT, (label,), reason="a message's subject")
        return
    rows = list(candidates(page, body))
    if not rows:
        return
    start = page.lines[body[0]].start
    told = bare_words(page.text[start : start + SAMPLE]) if len(rows) > 1 else frozenset()
    ranks = accumulate((right_length(line.text) > 1 for line in rows), initial=0)  # how many may be headlines above
    scores = (
        [
            score(line, rank if right_length(line.text) > 1 else place, told, page)
            for place, (line, rank) in enumerate(zip(rows, ranks, strict=False))
        ]
        if len(rows) > 1
        else [0.0]
    )
    if len(rows) > 1 and right_length(rows[0].text) > 1 and page.text[rows[0].end : rows[1].start].count("\n") == 1:
        scores[1] -= BELOW
    best = max(range(len(rows)), key=lambda place: (scores[place], -place))
    # The best may be a caption, surely: then the first stands that is no site's name ("The Harbour Post").
    ranked = sorted(range(len(rows)), key=lambda place: (place != best, is_short(rows[place].text), place))
    for rank, place in enumerate(ranked):
        line = rows[place]
        mark = MARK.match(line.text) if line.text[0] in MARKERS else None
        fields = (Span(line.start, line.start + mark.end()),) if mark else ()
        if rank < LIKELIEST and (site := sites_name(line.text, page)):
            fields = (*fields, Span(line.start + site, line.end))
        confidence = 0.7 - 0.01 * rank if rank else PAPER if len(rows) == 1 and ends_in_paper(line.text, page) else 0.8
        yield Finding("title", "title", Span(line.start, line.end), confidence, fields, reason="a line above the text")


def ends_in_paper(text: str, page: Page) -> bool:
    """Whether a bar parts a headline from a paper's name, as pages' titles do: no credit of its pictures."""
    words, bar, name = text.rpartition(" | ")
    last = key(name).rpartition(" ")[2]
    return bool(bar) and len(words.split()) >= LEAST and last in listed(page, "SITE_WORDS")


def sites_name(text: str, page: Page) -> int:
    """Where a bar or a dash begins that parts the site's name from the headline; 0 where none does."""
    parting = [] if PARTS.isdisjoint(text) else list(PARTING.finditer(text))
    if not parting or len(text[: parting[-1].start()].split()) < LEAST:
        return 0
    mark = parting[-1]
    return mark.start() if is_site(text[mark.end() :], mark[0].strip() == "|", page) else 0


def is_site(name: str, barred: bool, page: Page) -> bool:
    """Whether it is the page's site, as its markup, a line of its own or a notice says; behind a bar also a paper that
    the text names.

    Not "Film of the week – The Trial", whose text speaks of it, nor a writer's name that stands again as the byline.
    """
    written = page.metadata.site_name if page.metadata else None
    if written and key(written) == key(name):
        return True
    if len(name.split()) > LONGEST_SITE or name[:1].islower() or page.text.count(name) < 2:
        return False
    if barred and key(name).rpartition(" ")[2] in listed(page, "SITE_WORDS"):
        return True
    rows = [line.text for line in page.lines if name in line.text and len(line.text) < len(name) + NOTICE]
    from normalizer.creditline.lexer import lex  # a big table: most pages need no look into it
    from normalizer.creditline.names import is_person

    if any("©" in text for text in rows):
        return True
    told = any(name in page.lines[row].text for row in page.prose)  # as the film that the article is about
    return (barred or not told) and any(text == name for text in rows) and not is_person(lex(name))


def running(page: Page) -> list[int]:
    """The lines that open running text and are no caption's; the captions' own in a page of pictures alone.

    In a page without either, its short sentences, where they are most of it, or what stands over a recipe's lists.
    """
    captions = [group.span for group in credited(page) if group.caption]
    own = frozenset(within(page.lines, captions))
    return [index for index in page.prose if index not in own] or sorted(own) or sentences(page) or lists(page)


def sentences(page: Page) -> list[int]:
    """The lines that are whole sentences, if these are two and more and most of the page, its first line none."""
    filled = [index for index, line in enumerate(page.lines) if line.text]
    if not filled or not is_headline(page.lines[filled[0]].text):
        return []
    whole = [index for index in filled[1:] if is_sentence(page.lines[index].text)]
    return whole if len(whole) > 1 and SENTENCES * len(filled) <= len(whole) else []


def lists(page: Page) -> list[int]:
    """The lines over a list that is the article's own, "Ingredients:", if there are two and more."""
    headings = listed(page, "LIST_HEADINGS")
    found = [index for index, line in enumerate(page.lines) if line.text and key(line.text) in headings]
    return found if len(found) > 1 else []


def is_sentence(text: str) -> bool:
    return text.endswith(STOPS) and len(text.split()) >= LEAST and not text[0].islower()


def candidates(page: Page, body: list[int]) -> Iterator[Line]:
    """The lines before the running text that could be a headline; past its first only where none came before, and past
    two sentences none."""
    if not body:
        return
    first, seen, told = body[0], False, 0
    top = next((index for index, line in enumerate(page.lines) if line.text), -1)
    for index in range(max(0, first - 4 * MOST), body[-1]):
        line = page.lines[index]
        if index > first and (seen or index > first + 3 or first == top):
            return
        whole = index not in page.continued and (index + 1 not in page.continued or is_head(page, index + 1))
        if "@" in line.text and ends_post(page, line):
            continue
        told += bool(line.text) and is_sentence(line.text)
        if told > 1 and not seen:
            return
        if (
            not (line.text and whole and is_headline(line.text))
            or is_told(page, index)
            or is_one_of_several(page, index)
            or are_names(line.text)
        ):
            continue
        if not (seen and heads_entry(page, index)):
            seen = True
            yield line


def heads_entry(page: Page, index: int) -> bool:
    """Whether a time of the day alone stands right above a line or opens it, in a page with more such lines: an entry
    of a live page or a programme."""
    own, rows = page.lines[index].text, page.lines[max(0, index - 2) : index]
    above = next((line.text for line in reversed(rows) if line.text), "")
    timed = own[0].isdecimal() and TIMED.match(own)
    if not timed and not (above[:1].isdecimal() and TIMED.fullmatch(above)):
        return False
    return len(entries(page)) >= ENTRIES


@lru_cache(maxsize=2)
def entries(page: Page) -> frozenset[int]:
    """The lines that a time of the day opens."""
    return frozenset(
        index for index, line in enumerate(page.lines) if line.text[:1].isdecimal() and TIMED.match(line.text)
    )


def ends_post(page: Page, line: Line) -> bool:
    """Whether the name and handle of a post's author stand in a line: "Streets are closed — City (@city) May 4"."""
    from normalizer.posts.tails import tails  # few pages have a handle above their text

    return any(line.start <= tail.start and tail.end <= line.end for tail in tails(page.text))


def is_told(page: Page, index: int) -> bool:
    """Whether a line is part of the head or of a list, however long: who wrote the article, where, in which section."""
    line = page.lines[index]
    button = line.text[:-1].rpartition("[")[2].partition("|")[0] if line.text[-1] == "]" else ""  # "History[edit]"
    if key(line.text) in listed(page, "NAVIGATION_LINES") or (button and key(button) in page.words("EDIT_BUTTONS")):
        return True
    if signs(line.text, page) or in_list(page, index) or is_table(line.text):
        return True
    if all(is_known(part.strip(), page) for part in line.text.split(",")):  # "Reuters, The Echo"
        return True
    if is_numbers(line.text) or is_stamped(line.text, page) or is_release(line.text, page) or asks(line.text, page):
        return True
    if key(line.text) in listed(page, "INVOCATIONS") or source(line.text, page) == "place":
        return True
    rows = rows_of(page, index) if labelled(line.text) else range(index, index + 1)
    first = not any(other.text for other in page.lines[: rows.start + (rows.start == index)])
    if len(rows) >= ROWS and not (first and rows.start == index):
        return True
    if len(rows) > 1 and any(is_sentence(other.text) for other in page.lines[max(0, rows.start - NEAR) : rows.start]):
        return True  # a list of the text
    spoken = len(rows) > 1 and line.text.endswith(ASKS)
    return spoken or any(finding.span.start == line.start for finding in datelines(page))


def datelines(page: Page) -> Iterator[Finding]:
    return (finding for finding in findings(page, "dateline") if finding.kind == "dateline")


def is_numbers(text: str) -> bool:
    """Whether digits outnumber letters, as in a day, its time and a counter, or a telephone's number."""
    return bool(DIGIT.search(text)) and sum(map(str.isdigit, text)) > sum(map(str.isalpha, text))


def is_release(text: str, page: Page) -> bool:
    """Whether a line says that it stands over a release, perhaps whose: "Harbour Commission - Press release"."""
    label = text if PARTS.isdisjoint(text) else PARTING.split(text)[-1]
    return key(label) in listed(page, "RELEASE_LABELS")


def is_stamped(text: str, page: Page) -> bool:
    """Whether a message's day and time stand in brackets before it."""
    match = STAMPED.match(text) if text[0] == "[" else None
    return match is not None and any(date.year for date in page.dates(match["stamp"]))


def is_table(text: str) -> bool:
    """Whether bars part numbers: "Serves 4 | Prep 15 min | Cook 40 min", not "Report No. 14 on the wells | 1 May"."""
    cells = text.split(" | ")
    return len(cells) > 1 and all(DIGIT.search(cell) and len(cell.split()) <= CELL for cell in cells)


def labelled(text: str) -> bool:
    """Whether a line is one of a head or of a talk: "Section: Science", "Date: 4 May", "BBC: Why?"."""
    label, colon, words = text.partition(":")
    return bool(colon) and words[:1].isspace() and 0 < len(label.strip()) <= LABEL and len(label.split()) <= LABELS


def rows_of(page: Page, index: int) -> range:
    """The lines "label: words" that touch, of which this is one."""
    start, end = index, index + 1
    while start > max(0, index - MOST) and labelled(page.lines[start - 1].text):
        start -= 1
    while end < min(len(page.lines), index + MOST) and labelled(page.lines[end].text):
        end += 1
    return range(start, end)


def subject(page: Page) -> Line | None:
    """The line of a message's head that says what it is about."""
    labels = listed(page, "SUBJECT_LABELS")
    for index in range(min(len(page.lines), MOST)):
        line = page.lines[index]
        if labelled(line.text) and key(line.text.partition(":")[0]) in labels:
            rows = rows_of(page, index)
            if len(rows) >= ROWS and any("@" in page.lines[row].text for row in rows):
                return line
    return None


def is_head(page: Page, index: int) -> bool:
    """Whether a line is a byline or a clock, which may begin with a small letter: "di Chiara Neri", "dnes 7:12"."""
    found = (finding for name in ("byline", "clock") for finding in findings(page, name))
    return any(finding.span.start == page.lines[index].start for finding in found)


def in_list(page: Page, index: int) -> bool:
    """Whether a line begins with a mark or a number, and so does the one below: a headline may end a breadcrumb. Of
    lines with dashes, and of points as long as a headline, also the last."""
    text = page.lines[index].text
    if not marked(text):
        return False
    below = next((line.text for line in page.lines[index + 1 : index + 3] if line.text), "")
    above = page.lines[index - 1].text if index else ""
    listed = above[:1] == text[0] and (text[0] in DASHES or right_length(above) > 1)
    return marked(below) or listed


def marked(text: str) -> bool:
    return text[:1] in BULLETS or is_numbered(text)


def signs(text: str, page: Page) -> bool:
    """Whether a line says who wrote the article, when, or how many read it: that is no headline, however long."""
    label, colon, words = text.partition(":")
    name = label.strip().casefold() if colon else ""
    kind = name in page.words("BYLINE_NOUNS") and not authors.is_told(words, page)
    if kind or name in page.words("BYLINE_LABELS") or text[:3].casefold() == "by ":
        return True
    if colon and key(label) in listed(page, "CODE_LABELS"):
        return True
    if not DIGIT.search(text):
        return False
    counter = bool(parts(text, listed(page, "COUNTER_WORDS"))) or counts(text, listed(page, "MEASURES"))
    return counter or dated(text, page)


def dated(text: str, page: Page) -> bool:
    """Whether a clock's label and a time open a line: "Posted 12 March 2025 by Jane Roe", "Updated 3 hours ago"; or a
    date with the rest of a head's row behind it: «شنبه / ۲۸ مهر ۱۴۰۳ / ۱۱:۳۰ دسته‌بندی: … کد خبر: … خبرنگار : …».

    Not "On 12 March 2025 the bridge fell", nor a line that says more than who and where.
    """
    words = key(text).split()
    if not words[0].isdigit() and any(ago(" ".join(words[:count]), page) for count in range(3, 7)):
        return True
    for date in page.dates(text):
        label, rest = key(text[: date.span.start]), text[date.span.end :]
        if date.year and date.span.start <= OPENS and rest.count(":") > ROW:
            return True
        return date.year and label in listed(page, "CLOCK_LABELS") and len(label) > 2 and len(rest.split()) <= BEHIND
    return False


def bare_words(text: str) -> frozenset[str]:
    """The words of a text in small letters without the marks around them: in a third of a pattern's time."""
    words = text.casefold().split()
    return frozenset([*words, *(word.strip(MARKS) for word in words if not word.isalpha())])


def score(line: Line, place: int, told: frozenset[str], page: Page) -> float:
    """How much speaks for a line, the first candidate being at place 0."""
    found = set(WORD.findall(line.text.casefold()))
    shared = len(found & told) / (len(found) + 1)  # of one word that is there, half
    marked = 0.5 * line.text.startswith("# ") - 0.5 * line.text.endswith("!")  # the first sentence may end so
    dated = DIGIT.search(line.text) and any(
        date.year and date.span.end > len(line.text) - 2 for date in page.dates(line.text)
    )
    announced = page.text[max(0, line.start - GAP) : line.start].rstrip().endswith(COLONS) or heads_others(line, page)
    against = (DATED if dated else 0.0) + (NAMED if says_who(line.text, page) else 0.0) + (LED if announced else 0.0)
    against += KEYED if are_keywords(line.text) else 0.0
    length = right_length(line.text)
    again = AGAIN if length > 1 and line.text in page.repeated else 0.0
    return length + 1.5 * shared + marked + again - 0.4 * min(place, 10) - against


def are_keywords(text: str) -> bool:
    """Whether commas part a line into words and names: a picture's keywords, "Harbour, Ferry accident, North Pier"."""
    parts = text.split(",")
    return len(parts) > KEYWORDS and all(0 < len(part.split()) <= NAME for part in parts)


def are_names(text: str) -> bool:
    """Whether so many words have a capital each, and none is in capitals as a whole, that they are a menu's."""
    words = text.split()
    return len(words) >= MENU and all(word[0].isupper() and not word.isupper() for word in words)


def heads_others(line: Line, page: Page) -> bool:
    """Whether the line above is a heading of other articles: "Latest news"."""
    above = page.text[max(0, line.start - LONGEST_SOURCE - GAP) : line.start].rstrip().rpartition("\n")[2]
    return above != "" and key(above) in listed(page, "RELATED_HEADINGS")


def says_who(text: str, page: Page) -> bool:
    """Whether a line opens with a byline's label, is an outlet and its reporter or a person and a city, or ends, behind
    a comma or a bar, in a role."""
    if opens_with(text, listed(page, "BYLINE_LABELS")) or source(text, page) or uncased_names.before_role(text, page):
        return True
    person, comma, city = text.partition(", ")
    if comma and city[:1].isupper() and len(person.split()) == len(city.split()) + 1 == NAME:  # "Jana Nováková, Praha"
        return authors.is_name(person, page) and authors.reads_as_person(person)
    _, mark, role = text.replace("|", ",").rpartition(",")
    name = key(role)
    return bool(mark) and (name in (roles := listed(page, "BYLINE_ROLES")) or name.rpartition(" ")[2] in roles)


def source(text: str, page: Page) -> str | None:
    """What stands beside an outlet that is a part of a line; None where none is.

    A place that a table knows («أبوظبي - سكاي نيوز عربية»), or behind it a few words, which may be its reporter's name
    («هسبريس - عبد السلام الشامخ»).
    """
    parts = [text] if len(text) > LONGEST_SOURCE or PARTS.isdisjoint(text) else SOURCE.split(text)
    known = [is_known(part, page) for part in parts] if len(parts) > 1 else []
    if not any(known):
        return None
    if any(key(part) in places(page.tables) for part in parts):
        return "place"
    spaced = len(parts) == 2 and ": " not in text
    return "name" if known[0] and spaced and len(parts[1].split()) <= LONGEST_SITE else None


def is_short(text: str) -> bool:
    return len(text.split()) < 4 and wide(text) < 25


def right_length(text: str) -> float:
    return (4 <= len(text.split()) <= 24) + (18 <= len(text) <= 140) * 0.5


def is_one_of_several(page: Page, index: int) -> bool:
    """Whether a line of capitals ends in a full stop, and so does the next: a page's sentences are all written so."""
    below = next((line.text for line in page.lines[index + 1 : index + 4] if line.text), "")
    return ends_titled(page.lines[index].text) and below != "" and ends_titled(below)


def ends_titled(text: str) -> bool:
    """Whether a line of capitals ends in a full stop."""
    return text[-1] == "." and is_titled(text)


def is_headline(text: str) -> bool:
    """A line of a headline's length with two words or more and no full stop at its end."""
    if (
        not 8 <= len(text) <= LONGEST
        or text.startswith(("##", "|"))
        or (text[-1] in ".:,;،؛۔。、，।-–—" and not ends_titled(text))
        or (unnoted(text).rstrip("\"'”’»)」』")[-1:] in ".۔。।" and not is_titled(text))
    ):
        return False
    if text[0].islower() and any(f"{stop} " in text for stop in (".", "!", "?")):  # a sentence of a message, and more
        return False
    if len(text.split(None, 2)) == 1 and not UNSPACED.search(text):
        return False
    if len(INNER.findall(text)) > 1 or (text[0] in "([" and text[-1] in ")]"):
        return False
    return "://" not in text and any(map(str.isalpha, text))
