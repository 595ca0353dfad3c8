"""Menus, breadcrumbs and jump marks of a page.

Found:      "Skip to content", "Home > News > Politics", «صفحه اصلی» above «سیاست» above «انتخابات», "الرئيسية تقارير
            مصرية", a section's name alone above the article, "Home / News / Rain fills the lakes" where another line
            is that headline; "End of Twitter post", «از پست Twitter عبور کنید»; in any language, two lines that name a
            network and are alike beside its name, a post between them;
            "Skip podcast promotion and continue reading" with the lines below it, to "End of podcast promotion";
            "Sign up to The Echo" with the lines below it, to "after newsletter promotion"; items with bars as items
            between them; names that no table knows among five and more sections above the text, half of them at most;
            "The Harbour Post" above the text where "© 2024 The Harbour Post" stands below it
Not found:  "Politics" between paragraphs (a subheading), a headline behind its section's name: "Opinion | Dawn in the
            lanes", «ورزش > پرسپولیس صدرنشین ماند» where no other line is the headline; a list of names, "Home is where
            the heart is"; the label of lines below it: "Contact:" above names, "Contact" above their numbers.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise

from normalizer.lines import STOPS, Line, is_numbered, is_prose
from normalizer.news.authors import reads_as_person
from normalizer.news.frame import NETWORKS, first_prose, groups, last_prose, outside, parts
from normalizer.news.labels import Short, heads, key, listed, of_tables, opens_with, short_lines
from normalizer.news.outlets import is_known
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

STEP = lazy(r"\s*(?:[>›»→|·•/\\]|::|\s[-–—]\s|\s{2,}|\t)\s*")
NUMBERED = lazy(r"\d[\d ()/-]{4,20}\d")  # a telephone's number
NAMED = lazy(r"[^\W\d][^:：\n]{1,24}[:：]\s?\S")
SIGNS = frozenset(">›»→|·•/\\:-–—\t\xa0")  # of a step, one at least
ARROWS = ">›»→"
LEAST = 3  # words of a headline
SECTION, LONGEST = 40, 110  # characters of a step, and of all steps that know no headline
MENU, SECTIONS = 8, 0.6  # words of a menu in one line, and how many of them are known
LEAST_CUT = 15  # of a headline that was cut
BELOW = 6  # lines in which it stands below its sections
MARKED = ("Twitter", "Instagram", "Facebook", "YouTube", "TikTok")
MARK = 60  # characters of a jump mark
REACH = 40  # lines between two
SAME = 3  # letters beside the network's name
BOX = 16  # short lines
PROMOTION = 6  # short lines above the end of one
PROMOTED = 8  # words of its first line
ITEMS, ITEM, BARS = frozenset("•*·▪"), 30, 2  # bullets, characters of an item, and bars
ENTRIES, DENSE = 5, 2  # sections of a menu that are known at least, and one in so many of its lines
ENTRY, ENTRY_WORDS = 24, 5  # characters and words of one that is not
TOP = 6  # lines in which a section's name stands alone
LEAST_SITE, NOTICES = 6, 4  # characters of a site's name, and lines of a copyright


def detect(page: Page) -> Iterator[Finding]:
    lines = listed(page, "NAVIGATION_LINES")
    known = of_tables(page.tables, ("NAVIGATION_LINES", "NAVIGATION_WORDS"))
    between = of_tables(page.tables, ("ADVERTISEMENT_LINES", "NEWS_OUTLETS"))
    first = page.prose[0] if page.prose else -1
    last = last_prose(page)
    taken: set[int] = set()

    def weight(line: Short) -> int | None:
        if first <= line.row <= last or names_below(line, lines, page):
            return None
        if line.key in known:
            return 1
        return 0 if line.key in between or (not line.key and len(line.text) < 4) else None

    def loose(line: Short) -> int | None:
        heavy = weight(line)
        return 0 if heavy is None and is_entry(line) and line.row < first else heavy

    for row in groups(page, weight, 2):
        taken.update(line.row for line in row)
        yield found(row[0].start, row[-1].end, 0.86)
    for row in groups(page, loose, ENTRIES):
        entries = between_sections(row, known)
        if DENSE * sum(line.key in known for line in entries) >= max(len(entries), DENSE * ENTRIES):
            taken.update(line.row for line in entries)
            yield found(entries[0].start, entries[-1].end, 0.86)
    yield from alone(page, taken)
    for start, end in (*promotions(page), *barred(page)):
        yield found(start, end, 0.9)
    for start, end in around_posts(page):
        yield found(start, end, 0.9)


def alone(page: Page, others: Collection[int]) -> Iterator[Finding]:
    """Labels, breadcrumbs, jump marks with the promotion below them, which stand alone: in no row of `others`."""
    taken = set(others)
    lines, sections = listed(page, "NAVIGATION_LINES"), listed(page, "NAVIGATION_WORDS")
    skips, known = listed(page, "SKIP_LINES"), of_tables(page.tables, ("NAVIGATION_LINES", "NAVIGATION_WORDS"))
    first = page.prose[0] if page.prose else -1
    short, endings = short_lines(page), tuple(listed(page, "SKIP_ENDINGS")) or ("\n",)
    for count, line in enumerate(short):
        if line.row in taken:
            continue
        if line.key.endswith(endings):
            low = next((row for row in page.prose if row > line.row), len(page.lines))  # a post or the article
            promotion = box([other for other in short[count : count + BOX] if other.row < low], endings, skips)
            taken.update(other.row for other in promotion)
            yield found(line.start, promotion[-1].end, 0.9)
            continue
        if names_below(line, lines, page):
            continue
        if (line.key in lines and outside(page, line.row)) or breadcrumb(line, lines, known, page):
            yield found(line.start, line.end, 0.87)
        elif line.row < first and (
            line.text in sites(page)
            or (count < TOP and is_section(line, sections, page) and not heads_list(line, page))
        ):
            yield found(line.start, line.end, 0.82)
        elif skips and len(line.text) <= 90 and is_skip(line.key, skips):
            yield found(line.start, line.end, 0.9)


@lru_cache(maxsize=2)
def sites(page: Page) -> frozenset[str]:
    """The short lines that name the page's site, as its copyright below the text tells: "The Harbour Post" where that
    says "© 2024 The Harbour Post". Not "Jane Roe", whose own site it may be."""
    last = last_prose(page) if "©" in page.chars else -1
    notices = [line.text for line in page.lines[last + 1 :] if "©" in line.text][-NOTICES:] if last >= 0 else []
    if not notices:
        return frozenset()
    above = (line for line in short_lines(page)[:REACH] if line.row < page.prose[0])
    names = (line.text for line in above if len(line.text) <= ENTRY)
    told = frozenset(name for name in names if len(name) >= LEAST_SITE and any(name in notice for notice in notices))
    words = listed(page, "SITE_WORDS")
    papers = (name for name in told if key(name).rpartition(" ")[2] in words or is_known(name, page))
    return frozenset(papers).union(name for name in told if not reads_as_person(name))


def is_section(line: Short, sections: frozenset[str], page: Page) -> bool:
    """Whether a line names a section, perhaps behind a word that leads to it: "Politics", "in Politics"."""
    lead, _, name = line.key.partition(" ")
    return line.key in sections or (name in sections and lead in page.words("SECTION_LEADS"))


def is_entry(line: Short) -> bool:
    """Whether a line may be the name of a section that no table knows, between those that one does."""
    return len(line.text) <= ENTRY and len(line.key.split()) <= ENTRY_WORDS and line.text[-1].isalpha()


def between_sections(row: Sequence[Short], known: frozenset[str]) -> Sequence[Short]:
    """The lines from the first two sections that touch to the last two: a byline may stand between a menu and the
    article's own section."""
    pairs = [place for place, (one, two) in enumerate(pairwise(row)) if one.key in known and two.key in known]
    return row[pairs[0] : pairs[-1] + 2] if pairs else ()


def promotions(page: Page) -> Iterator[Span]:
    """The lines from "Sign up to The Echo" to "after newsletter promotion" a few lines below it."""
    pairs = [pair for language in page.tables for pair in getattr(language, "PROMOTIONS", ())]
    endings = {key(ending) for _, ending in pairs}
    short = short_lines(page) if pairs else ()
    for place, line in enumerate(short):
        if line.key not in endings:
            continue
        openings = tuple(key(opening) for opening, ending in pairs if key(ending) == line.key)
        above = [other for other in short[max(0, place - PROMOTION) : place] if other.key.startswith(openings)]
        if above and len(above[-1].key.split()) <= PROMOTED and above[-1].text[-1] not in STOPS:
            rows = page.lines[above[-1].row : line.row + 1]
            yield from (Span(other.start, other.end) for other in rows if other.text)


def barred(page: Page) -> Iterator[Span]:
    """Short items that touch, bars between them as items of their own: "• English", "• |", "• Deutsch", "• |"."""
    place = 0 if sum(line.text[-2:] == " |" for line in page.lines) >= BARS else len(page.lines)
    while place < len(page.lines):
        first = place
        while place < len(page.lines) and is_item(page.lines[place].text):
            place += 1
        if sum(page.lines[row].text[-1] == "|" for row in range(first, place)) >= BARS:
            yield Span(page.lines[first].start, page.lines[place - 1].end)
        place += 1


def is_item(text: str) -> bool:
    return text[:1] in ITEMS and len(text) <= ITEM and text[1:2] == " "


def names_below(line: Short, lines: frozenset[str], page: Page) -> bool:
    """Whether a label is that of the lines below it, no button: "Contact:" above names, "Contact" above numbers."""
    if line.key not in lines or line.row + 1 == len(page.lines):
        return False
    parted = line.text[-1] in ":：" and not page.lines[line.row + 1].text
    if parted and next((row for row in page.prose if row > line.row), 0) in below_blanks(line.row, page):
        return True  # "Introduction:", which the same word as "Home" says in some languages
    below, other = (page.lines[row].text if row < len(page.lines) else "" for row in (line.row + 1, line.row + 2))
    if not below or key(below) in lines or is_prose(below):
        return False
    return line.text[-1] in ":：" or bool(NUMBERED.search(below)) or bool(NAMED.match(below) and NAMED.match(other))


def below_blanks(row: int, page: Page) -> tuple[int, ...]:
    """The first line below one that is not blank."""
    return tuple(islice((index for index in range(row + 1, len(page.lines)) if page.lines[index].text), 1))


def heads_list(line: Short, page: Page) -> bool:
    """Whether a numbered item touches a line from below: "Women" above "1. Jane Roe 1:08:02"."""
    below = page.lines[line.row + 1].text if line.row + 1 < len(page.lines) else ""
    return is_numbered(below)


def found(start: int, end: int, confidence: float) -> Finding:
    return Finding("furniture", "navigation", Span(start, end), confidence, reason="a menu of the page")


def box(lines: Sequence[Short], endings: tuple[str, ...], skips: frozenset[str]) -> Sequence[Short]:
    """A jump mark with the promotion below it, to the line that says it ends; where none does, the mark alone."""
    opening = max((ending for ending in endings if lines[0].key.endswith(ending)), key=len)
    label = lines[0].key.removesuffix(opening).strip().partition(" ")[2]  # "skip podcast promotion"
    for place, line in enumerate(lines[1:], 1):
        if label and label in line.key and line.key.replace(label, "", 1).strip() in skips:
            return lines[: place + 1]
        if is_prose(line.text) or "@" in line.text:  # a post stands between the marks
            break
    return lines[:1]


def breadcrumb(line: Short, lines: frozenset[str], known: frozenset[str], page: Page) -> bool:
    """ "Home > News > Politics": short steps, the first two of them known."""
    if not outside(page, line.row):
        return False
    if ":" in line.text and key(line.text.partition(":")[0]) in listed(page, "HERE_LABELS"):
        return len(line.text) <= LONGEST
    if not (line.key[:3] in heads(known) or "|" in line.text or is_arrowed(line.text)):
        return False
    if line.row < first_prose(page) and (to_headline(line, lines, page) or behind_sections(line, known, page)):
        return True
    if is_menu(line.text, known):
        return True
    if len(line.text) > LONGEST:
        return False
    if line.key.partition(" ")[0] in lines and len(parts(line.text, known) or ()) > 1:
        return True
    if SIGNS.isdisjoint(line.text) and "  " not in line.text:
        return False
    steps = [step for step in STEP.split(line.text) if step.strip()]
    if len(steps) < 2 or any(len(step) > SECTION for step in steps):
        return False
    named = [key(step) in known for step in steps]
    if len(steps) > 2 and all(named[1:]) and is_known(steps[0], page):  # "The Echo | News | Education"
        return True
    if not named[-1] and is_headline(line, steps, key(steps[0]) in lines, page):
        return False
    return named[0] and (named[1] or line.row < (page.prose[0] if page.prose else 0)) and sum(named) * 2 >= len(steps)


def to_headline(line: Short, lines: frozenset[str], page: Page) -> bool:
    """Whether steps from the first page on, or several with arrows, end in the headline that another line above the
    text is, perhaps cut short: "Home / News / Rain fills the lakes of the …", "Blog > Lakes > Rain fills the lakes"."""
    opened = STEP.search(line.text)
    if not opened or not (key(line.text[: opened.start()]) in lines or is_arrowed(line.text)):
        return False
    others = [other.key for other in short_lines(page) if other.row != line.row and other.row < first_prose(page)]
    ends = (key(line.text[step.end() :]) for step in STEP.finditer(line.text))  # without the dots of what was cut
    return any(len(end) >= LEAST_CUT and any(other.startswith(end) for other in others) for end in ends)


def is_arrowed(text: str) -> bool:
    """Whether a line has arrows between its words: "Blog > Lakes > Rain fills the lakes"."""
    return any(f" {arrow} " in text for arrow in ARROWS)


def behind_sections(line: Short, known: frozenset[str], page: Page) -> bool:
    """Whether sections without signs between them end in the headline that a line below is."""
    others = (key(other.text) for other in page.lines[line.row + 1 : line.row + 1 + BELOW] if other.text)
    ends = (other for other in others if LEAST_CUT <= len(other) < len(line.key) and line.key.endswith(other))
    return any(parts(line.key.removesuffix(other), known) for other in ends)


def is_menu(text: str, known: frozenset[str]) -> bool:
    """Whether a line is many names with capitals, most of which are known sections: "Latest World Sports Chess …"."""
    words = text.split()
    if len(words) < MENU or not all(word[0].isupper() for word in words if word[0].isalpha()):
        return False
    place = sections = 0
    while place < len(words):
        size = next((size for size in (3, 2, 1) if key(" ".join(words[place : place + size])) in known), 0)
        sections += min(size, len(words) - place)
        place += size or 1
    return sections >= SECTIONS * len(words)


def is_headline(line: Short, steps: Sequence[str], button: bool, page: Page) -> bool:
    """Whether a section's name and another's are a headline behind its section: "Opinion | Dawn in the lanes".

    It has several words behind one section's name and no arrow, or no other line above the text is a headline. Behind
    a `button` of the page only this: "Home | Dawn in the lanes".
    """
    words = steps[-1].split()
    if any(date.year for date in page.dates(line.text)):
        return False
    if not button and len(steps) == 2 and len(words) >= LEAST and not any(arrow in line.text for arrow in ARROWS):
        return True
    first, labels = first_prose(page), listed(page, "BYLINE_LABELS")
    others = (other for other in short_lines(page) if other.row < first and other.row != line.row)
    return len(words) > (LEAST - 1 if button else 1) and not any(
        len(other.text.split()) >= LEAST and not opens_with(other.text, labels) and not page.dates(other.text)
        for other in others
    )


def around_posts(page: Page) -> Iterator[Span]:
    """Jump marks in any language: two lines that name a network and differ in a few words, a post between them.

    "Twitter の投稿を飛ばす" above the post, "Twitter の投稿の終わり" right below its last line.
    """
    if not any(name in page.text for name in MARKED):
        return
    above: dict[str, tuple[int, Line]] = {}
    before = ""
    for row, line in enumerate(page.lines):
        if len(line.text) <= MARK and (name := next((name for name in MARKED if name in line.text), None)):
            first, mark = above.pop(name, (0, line))
            if "(@" in before and row - first <= REACH and alike(mark.text, line.text, name):
                yield Span(mark.start, mark.end)
                yield Span(line.start, line.end)
            else:
                above[name] = (row, line)
        before = line.text or before


def alike(one: str, other: str, name: str) -> bool:
    """Whether two lines say the same right before or right behind the network's name."""
    before, _, after = one.partition(name)
    start, _, end = other.partition(name)
    sides = ((after.strip(), end.strip()), (before.strip()[::-1], start.strip()[::-1]))
    return one != other and any(len(mark) >= SAME and mark[:SAME] == same[:SAME] for mark, same in sides)


def is_skip(words: str, skips: frozenset[str]) -> bool:
    """A jump mark around an embed: what is left without the network's name and number."""
    row = [word.rstrip(",،") for word in words.split()]  # "پایان X پست, 1"
    if NETWORKS.isdisjoint(row):  # "فیس بک پوسٹ کا اختتام, 1": a network of two words
        return " ".join(row[:-1] if row[-1:] and row[-1].isdigit() else row) in skips and len(row) > 2
    left = [word for word in row if word not in NETWORKS and not word.isdigit()]
    rest = " ".join(left)
    return rest in skips or any(" " in skip and rest.startswith(skip + " ") and skip.endswith(BY) for skip in skips)


BY = ("by", "از", "من", "در", "de", "von", "par")
