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
            what a paper asks several times in a page; "Rain fills the lakes | The Echo", the page's own title, which
            leaves, above "Rain fills the lakes"; an entry of a live page below its time; «بسم الله الرحمن الرحيم»;
            «أبوظبي - سكاي نيوز عربية»; the last item of a list at the top.

What speaks for a line: a headline's length, words that the text below uses too, its place (the first of several), that
the page says it again, a number sign before it. A whole date at its end speaks against it, as does a headline that it
touches: a standfirst.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from normalizer.credited import credited
from normalizer.lines import MARKERS, STOPS, Line, is_address, is_numbered, within
from normalizer.news.authors import is_name
from normalizer.news.headlines import (
    LONGEST_SITE,
    PARTING,
    PARTS,
    are_names,
    bare_words,
    is_headline,
    is_numbers,
    is_one_of_several,
    is_short,
    is_table,
    right_length,
    score,
    source,
)
from normalizer.news.heads import MOST, ROWS, is_release, is_stamped, labelled, rows_of, signs, subject
from normalizer.news.labels import key, listed
from normalizer.news.outlets import is_known
from normalizer.news.speakers import asks
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings
from normalizer.span import Span

SAMPLE = 2_000  # characters of running text that are read for a headline's words
BULLETS = MARKERS - {"#", ">", "|"}
DASHES = "-–—"
MARK = lazy(r"[#•●▪◦‣][ \t\xa0]+(?=\S)")
PAPER = 0.92  # surer than that a paper's name is a credit
SITE_ENDS = "|-–—·»›"
PADDED = SITE_ENDS + ": "
BESIDE = lazy(r"\s(?:[|·»›–—-]|::)\s[^|·»›]{2,40}")  # the site's name behind a headline, its section
BESIDES = lazy(rf"(?:{BESIDE.pattern}){{1,3}}")
LEAST = 3  # words of a headline before its site's name, and of a sentence
SOURCE = 4  # words of who gave a report
INITIALS = 4  # letters of who wrote, behind an agency
SUBJECT = 0.92  # surer than that a message's head is something else
NEAR = 4  # lines above these in which a sentence shows that they are the text's own
ENTRIES = 2  # times of a day that open lines, in a live page
TIMED = lazy(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)(?: Uhr)?")
ASKS = ("?", "؟")
BELOW = 0.6  # against a standfirst: the line that touches a headline
SITED = 1.5  # against a line that is another one behind its site's name
LIKELIEST = 3  # lines in which the site's name, which costs a look at all of the page, is looked for
NOTICE = 40  # characters around a site's name in its notice
SENTENCES = 0.6  # of a page's lines


def detect(page: Page) -> Iterator[Finding]:
    body = running(page)
    if body and (line := subject(page)):
        label = Span(line.start, line.end - len(line.text.partition(":")[2].lstrip()))
        yield Finding("title", "title", Span(line.start, line.end), SUBJECT, (label,), reason="a message's subject")
        return
    rows = list(candidates(page, body))
    top = next((line for line in page.lines if line.text), None)
    if top and any(is_beside_site(top.text, line.text) for line in rows):
        reason = "the page's title, whose headline another line says"
        yield Finding("furniture", "title", Span(top.start, top.end), 0.81, reason=reason)
        rows = [line for line in rows if line.start > top.start]
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
    for place, line in enumerate(rows):
        if any(is_beside_site(line.text, other.text) for other in rows):
            scores[place] -= SITED
    if len(rows) > 1 and right_length(rows[0].text) > 1 and page.text[rows[0].end : rows[1].start].count("\n") == 1:
        scores[1] -= BELOW
    best = max(range(len(rows)), key=lambda place: (scores[place], -place))
    # The best may be a caption, surely: then the first stands that is no site's name ("The Harbour Post").
    ranked = sorted(range(len(rows)), key=lambda place: (place != best, is_short(rows[place].text), place))
    for rank, place in enumerate(ranked):
        line = rows[place]
        mark = MARK.match(line.text) if line.text[0] in MARKERS else None
        fields = (Span(line.start, line.start + mark.end()),) if mark else ()
        site = sites_name(line.text, page) if rank < LIKELIEST else 0
        fields = (*fields, Span(line.start + site, line.end)) if site else fields
        paper = len(rows) == 1 and (site or ends_in_paper(line.text, page))
        confidence = 0.7 - 0.01 * rank if rank else PAPER if paper else 0.8
        yield Finding("title", "title", Span(line.start, line.end), confidence, fields, reason="a line above the text")


def is_beside_site(text: str, other: str) -> bool:
    """Whether a line is another one and its site's name with a dash or a bar between, perhaps with its section: "The
    Echo - Rain fills the lakes", "Rain fills the lakes | News | The Echo"."""
    if len(other.split()) < LEAST or len(text) <= len(other):
        return False
    if text.endswith(other):
        site = text.removesuffix(other).rstrip()
        return site != "" and site[-1] in SITE_ENDS and len(site.split()) <= LONGEST_SITE + 1
    rest = text.removeprefix(other)
    names = [name.strip(PADDED) for name in BESIDE.findall(rest)] if rest != text and BESIDES.fullmatch(rest) else []
    return names != [] and all(0 < len(name.split()) <= LONGEST_SITE for name in names)


def ends_in_paper(text: str, page: Page) -> bool:
    """Whether a bar parts a headline from a paper's name, as pages' titles do: no credit of its pictures."""
    words, bar, name = text.rpartition(" | ")
    last = key(name).rpartition(" ")[2]
    named = last in listed(page, "SITE_WORDS") or is_known(name, page)
    return bool(bar) and len(words.split()) >= LEAST and named


def sites_name(text: str, page: Page) -> int:
    """Where a bar or a dash begins that parts the site's name from the headline; 0 where none does."""
    parting = [] if PARTS.isdisjoint(text) else list(PARTING.finditer(text))
    if not parting or len(text[: parting[-1].start()].split()) < LEAST:
        return 0
    mark = parting[-1]
    return mark.start() if is_site(text[mark.end() :], mark[0].strip() == "|", page) else 0


def is_site(name: str, barred: bool, page: Page) -> bool:
    """Whether it is the page's site: an outlet that a table knows, or one that its markup, a line of its own or a
    notice names; behind a bar also a paper that the text names.

    Not "Film of the week – The Trial", whose text speaks of it, nor a writer's name that stands again as the byline.
    """
    written = page.metadata.site_name if page.metadata else None
    if (written and key(written) == key(name)) or (len(name.split()) <= LONGEST_SITE and is_known(name, page)):
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
    if line.text[0].islower() and is_address(line.text.partition(" ")[0]) and len(line.text.split()) <= LEAST:
        return True  # "post.com Newsroom"
    if line.text.count(" > ") > 1:  # "Home > Council > Minutes"
        return True
    if all(is_known(part.strip(), page) for part in line.text.split(",")):  # "Reuters, The Echo"
        return True
    label, _, name = line.text.partition(" ")
    if key(label) in listed(page, "CREDIT_LABELS") and is_known(name, page):  # "Foto Diário de Notícias"
        return True
    label, colon, name = line.text.partition(": ")
    if colon and key(label) in listed(page, "SOURCE_LABELS") and len(name.split()) <= SOURCE and is_name(name, page):
        return True  # "Kaynak: Liman Haber Merkezi"
    agency, slash, sign = line.text.partition("/")
    if slash and len(sign.strip()) <= INITIALS and sign.islower() and is_known(agency.strip(), page):  # "PAP / ad"
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
