"""Bylines: a line that names who wrote the article.

Found:      "By Jane Roe", "By Jane Roe and John Doe / Staff Writers", "Von dpa", "By" above "Jane Roe", "نویسنده: زهرا
            احمدی", "كتبت أسماء نصار", «زهرا احمدی» above «بی‌بی‌سی فارسی», «زهرا احمدی گزارش می‌دهد.» at a paragraph's
            end; "By JANE ROE" above "The Associated Press", "By Jane Roe" above "Environment Editor"; "Jane Roe" at the
            top, where "Jane Roe covers the harbour." stands near the page's end; "Jane Roe in Paris and Max Lind in
            Bonn", "Jane Roe (now) and Max Lind (earlier)" at the top; "Jane Roe Transport correspondent" above a date,
            also below a standfirst; "JANE ROE" above "Leeds - 5 MAR 2021 - 9:12 CET"; «Автор: Иван Петров», no
            picture's credit; "Newsroom" above "BBC News" or above a date, a byline that names nobody; "Jane Roe" above
            "jane.roe@post.com" and "Jane Roe | jane.roe@post.com" at the top; the first half of "Text: Jane Roe  Photo:
            Max Lind"; the second of "Photo of Jane Roe Jane Roe"
Not found:  "By and large the plan …", "By Monday it was over.", "Von Berlin nach Paris", «گزارش ویژه | قطار شمال», a
            name alone, a line that stands deep in the article; "Writer: Jane Roe" beside "Cast: Max Lind": of a film;
            "(Reporting by Jane Roe, edited by Max Lind)" at the end: what each of several did; "Harbour Office" above
            its address, "Jane Roe" above hers below "Press contact".
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from normalizer.credited import Credited, credited
from normalizer.news import uncased_names
from normalizer.news.author_box import author_box
from normalizer.news.authors import (
    CITY,
    LONGEST,
    MARKS,
    TOP,
    at_edge,
    before_ending,
    is_name,
    is_outlet,
    is_role,
    labelled,
    names_alone,
    reads_as_person,
    signers,
)
from normalizer.news.dated_lines import Dated, dated_bylines
from normalizer.news.dated_names import above_date, is_date
from normalizer.news.frame import first_prose, last_prose
from normalizer.news.labels import DIGIT, HANDLE, MAIL, Short, heads, key, listed, short_lines, word_key
from normalizer.news.outlets import is_known
from normalizer.news.works import works
from normalizer.page import Finding, Page
from normalizer.record import replaced
from normalizer.span import Span

NAME = 60  # characters in which a name ends, and between it and the line below
LEAST_NAME, LONGEST_DATED_NAME = 2, 4  # words of one name
LONGEST_ROLE = 5  # words of a role on a line of its own
ENDED = frozenset(",،.!?:…؟۔：")
LATE = 0.6  # of a page: where its authors are presented
SURER = 0.91  # than a picture's credit is
BOX = 8  # lines of a box that says who wrote the article
CLOSE = 70  # characters before "گزارش می‌دهد"


def detect(page: Page) -> Iterator[Finding]:
    labels = listed(page, "BYLINE_LABELS")
    opened, portraits = heads(labels | listed(page, "BYLINE_NOUNS")), heads(listed(page, "PORTRAIT_LABELS"))
    first, last = first_prose(page), last_prose(page)
    second = page.prose[1] if len(page.prose) > 1 else first  # the first may be a standfirst
    lines = short_lines(page)
    authors = presented(page)
    taken, named = -1, False
    above: list[Finding] = []
    both = {found.row: found for found in dated_bylines(page)}
    credits = [group.span for group in credited(page) if is_unheld(group) or is_agency(group, page)]
    papers = [group.span for group in credited(page) if is_papers(group)]
    cut = {group.span.start for group in credited(page)}
    for count, line in enumerate(lines):
        if line.row <= taken or line.row in works(page) or (len(line.text) > LONGEST and line.row not in both):
            continue
        if beside := (before_credit(line, cut, labels, page) if cut else None) or beside_date(both.get(line.row), page):
            yield beside
            named = True
            continue
        if line.key[:3] in portraits and (shown := below_portrait(lines, count, page)):
            yield shown
            taken, named = lines[count + (lines[count].end < shown.span.end)].row, True
            continue
        found = whose(page, lines, count, labels, opened)
        if found is None:
            if 0 < count < TOP and line.row < second and (dated := above_date(lines, count, page, line.row > first)):
                above.append(dated)
            elif line.text in authors and (line.row < first or close(line, authors)):
                reason = "presented at the end"
                yield Finding("byline", "byline", Span(line.start, line.end), 0.7, (), line.text, reason)
            continue
        end, name = found
        if above_itself(lines, count, name):
            over = lines[count - 1]
            yield Finding("byline", "byline", Span(over.start, over.end), 0.8, (), name, "the same name right below")
        taken, named = end.row, True
        span, value = Span(line.start, end.end), names_alone(name, page) or None
        surer = holds(span, papers) or (holds(span, credits) and not first <= line.row <= last)
        reason = "a label or a role beside a name"
        yield Finding("byline", "byline", span, SURER if surer else 0.88, (), value, reason)
    yield from () if named else above
    yield from closing(page)


def whose(
    page: Page, lines: Sequence[Short], count: int, labels: frozenset[str], opened: frozenset[str]
) -> tuple[Short, str] | None:
    """The last line of a byline that begins at line `count`, and its names; `opened` is how labels begin."""
    line, first = lines[count], first_prose(page)
    top = at_edge(page, count, line, len(lines))
    below = next_line(page, lines, count)
    found = author_box(lines[count : count + BOX], page) if top and line.row < first else None
    if not found and line.key[:3] in opened:
        second = page.prose[1] if len(page.prose) > 1 else first  # the first may be a standfirst
        near = count < TOP or line.row > last_prose(page) or line.row < second
        found = labelled(without_mail(line), below, labels, page, near)
    if not found:
        return unlabelled(lines, count, below, page) if top and count > 0 and line.row < first else None
    end, name = with_role(lines, count, found, page) if line.row < first else found
    return mail_below(lines, count, end) or end, name


def above_itself(lines: Sequence[Short], count: int, name: str) -> bool:
    """Whether the byline's name stands alone on the line right above it: a portrait's text, which a scraper kept."""
    return count > 0 and lines[count - 1].text == name and lines[count - 1].row == lines[count].row - 1


def unlabelled(lines: Sequence[Short], count: int, below: Short | None, page: Page) -> tuple[Short, str] | None:
    """The last line of a byline without a label, above the text, and its names; no name where a desk signs."""
    line = lines[count]
    if found := with_mail(lines, count, page):
        return found
    if below and is_desk(line, below, page):
        return line, ""
    alone = replaced(line, text=line.text.rstrip(","))  # "Jane Roe," above "Staff writer"
    if below and signed(alone, below, listed(page, "BYLINE_ROLES"), page):
        return handle_below(lines, count + 1) or mail_below(lines, count + 1, below) or below, alone.text
    if name := before_paper(line.text, page) or before_ending(line.text, page):
        return line, name
    name = uncased_names.before_role(line.text, page) or uncased_names.beside_outlet(line.text, page)
    if (name and not uncased_names.is_told_of(name, page)) or in_places(line, page):
        return line, name or line.text
    return None


def beside_date(found: Dated | None, page: Page) -> Finding | None:
    """The byline of a line that is a name and a date, with what readers may do behind the name."""
    if not found:
        return None
    value = names_alone(found.name, page) or None
    span, rest = Span(found.byline.start, found.rest.end), found.rest
    signs = (rest,) if rest.start < rest.end else ()
    return Finding("byline", "byline", span if signs else found.byline, 0.88, signs, value, "a name beside a date")


def below_portrait(lines: Sequence[Short], count: int, page: Page) -> Finding | None:
    """The name behind the words of its portrait, or below them: "Photo of Jane Roe Jane Roe"."""
    line, words = lines[count], lines[count].text.split()
    labels = listed(page, "PORTRAIT_LABELS")
    size = next((size for size in (3, 2, 1) if size < len(words) and key(" ".join(words[:size])) in labels), 0)
    if not size or line.row > first_prose(page):
        return None
    name, half = words[size:], (len(words) - size) // 2
    twice = len(name) > 2 and name[:half] == name[half:]
    shown = " ".join(name[half:] if twice else name)
    below = next_line(page, lines, count)
    if len(shown.split()) < LEAST_NAME or not is_name(shown, page) or not (twice or (below and below.text == shown)):
        return None
    end = line.end if twice or below is None else below.end
    whole = Span(line.start, end)
    reason = "a name and its portrait"
    return Finding("byline", "byline", whole, 0.88, (Span(line.start, end - len(shown)),), shown, reason)


def holds(span: Span, credits: Sequence[Span]) -> bool:
    return any(span.start <= credit.start and credit.end <= span.end for credit in credits)


def with_role(lines: Sequence[Short], count: int, found: tuple[Short, str], page: Page) -> tuple[Short, str]:
    """The last line of a byline and its names, with the role or the outlet on the line below."""
    role = role_below(lines, count, found[0], page)
    return (role, f"{found[1]}\n{role.text}") if role else found


def role_below(lines: Sequence[Short], count: int, end: Short, page: Page) -> Short | None:
    """The line right below a byline that says what its author is, or for whom: "Staff writer", "The Associated Press".

    Not in a page with markup where each is a paragraph of its own.
    """
    place = count + 1 + (end is not lines[count])
    below = next_line(page, lines, place - 1)
    if below is None or DIGIT.search(below.text) or not ENDED.isdisjoint(below.text.replace(", ", " ", 1)):
        return None
    if page.marks and not any(mark.span.start <= end.start and below.end <= mark.span.end for mark in page.marks):
        return None
    words = below.text.split()
    outlet, _, city = below.text.partition(", ")  # "BBC News, Northfield"
    placed = city == "" or (len(city.split()) <= CITY and all(word[0].isupper() for word in city.split()))
    exact = below.key in listed(page, "BYLINE_ROLES") or (placed and is_outlet(outlet, page))
    # "Environment Editor"; "A farewell to our editor" may be the headline.
    told = count > 0 and len(words) <= LONGEST_ROLE and all(map(str.istitle, words)) and is_role(below.text, page)
    return below if exact or told else None


def before_credit(line: Short, cut: set[int], labels: frozenset[str], page: Page) -> Finding | None:
    """The writer before a picture's credit in one line: "Text: Jane Roe  Photo: Max Lind"."""
    place = next((place for place in cut if line.start < place < line.end), 0)
    words = line.text[: place - line.start].rstrip(MARKS + ";") if place else ""
    found = labelled(Short(line.row, line.start, place, words, key(words)), None, labels, page, True) if words else None
    end = line.start + len(words)
    signs = (Span(end, place),) if line.text[len(words) : place - line.start].strip() else ()
    whole = Span(line.start, place if signs else end)
    reason = "a writer beside a picture's credit"
    return Finding("byline", "byline", whole, SURER, signs, found[1], reason) if found else None


def handle_below(lines: Sequence[Short], count: int) -> Short | None:
    """The reporter's handle right below a role."""
    found = next((line for line in lines[count + 1 : count + 2] if line.row == lines[count].row + 1), None)
    return found if found and HANDLE.fullmatch(found.text) else None


def mail_below(lines: Sequence[Short], count: int, end: Short) -> Short | None:
    """The mail address below the last line of a byline that begins at line `count`, a blank line between at most."""
    found = next((line for line in lines[count + 1 : count + 3] if end.row < line.row <= end.row + 2), None)
    return found if found and MAIL.fullmatch(found.text) else None


def without_mail(line: Short) -> Short:
    """The line without the mail address at its end: "By Jane Roe, jane.roe@post.com"."""
    match = MAIL.search(line.text) if "@" in line.text else None
    words = line.text[: match.start()].rstrip(MARKS) if match else ""
    if not match or not words or line.text[match.end() :].strip(MARKS):
        return line
    return Short(line.row, line.start, line.end, words, key(words))


def with_mail(lines: Sequence[Short], count: int, page: Page) -> tuple[Short, str] | None:
    """The last line of a name with its mail address, in one line or below it, and the name.

    Not below "Press contact", whom to ask about what a company tells.
    """
    line = lines[count]
    words = (bare := without_mail(line)).text
    end = line if bare is not line else mail_below(lines, count, line)
    if not end or key(lines[count - 1].text) in listed(page, "CONTACT_LABELS"):
        return None
    named = LEAST_NAME <= len(words.split()) <= LONGEST_DATED_NAME and is_name(words, page)
    return (end, words) if named and reads_as_person(words) else None


def is_desk(line: Short, below: Short, page: Page) -> bool:
    """A desk that signs above the article's date: "Newsroom", "Redaktion", «ویب ڈیسک»."""
    desk = line.key in listed(page, "BYLINE_LABELS") and line.key in listed(page, "BYLINE_ROLES")
    return desk and is_date(below, page)


def next_line(page: Page, lines: Sequence[Short], count: int) -> Short | None:
    """The short line below one, with no other line between and two blank ones at most."""
    line, below = lines[count], next(iter(lines[count + 1 : count + 2]), None)
    far = below and (below.row > line.row + 3 or any(other.text for other in page.lines[line.row + 1 : below.row]))
    return None if far else below


def is_agency(group: Credited, page: Page) -> bool:
    """Whether a line is an agency's name and no more, as below a reporter's: "The Associated Press"."""
    return not group.caption and is_outlet(page.text[group.span.start : group.span.end].strip(), page)


def is_papers(group: Credited) -> bool:
    """Whether a line is a name and, behind a bar, an outlet that sells no pictures: "Jane Roe | The Harbour Post"."""
    from normalizer.creditline.words import KINDS  # a page with a credit has it already

    outlets = [KINDS.get(credit.agency or "") for credit in group.credits]
    alone = not group.caption and all(credit.creator and not credit.role for credit in group.credits)
    return alone and set(outlets) == {"outlet"} and all(" | " in credit.text for credit in group.credits)


def before_paper(text: str, page: Page) -> str:
    """The name before a bar and an outlet, perhaps for whom that works: "Jane Roe | NJ Advance Media for NJ.com"."""
    name, bar, outlet = text.partition(" | ")
    named = bool(bar) and LEAST_NAME <= len(name.split()) <= LONGEST_DATED_NAME and is_name(name, page)
    if not named or not is_known(outlet.partition(" for ")[0], page):
        return ""
    from normalizer.creditline.words import AGENCIES, KINDS

    held = KINDS.get(AGENCIES.get(key(outlet.partition(" for ")[0]), ""))
    return name if reads_as_person(name) and held not in ("agency", "distributor", "platform") else ""


def is_unheld(group: Credited) -> bool:
    """Whether a line is a credit of people alone whose label is no picture's: «Автор: Иван Петров»."""
    return not group.caption and not any(credit.role or credit.agency for credit in group.credits)


def in_places(line: Short, page: Page) -> bool:
    """Two people and more, each with a place, or one beside the agencies: "Jane Roe in Paris and Max Lind in Bonn"."""
    found = signers(line.text, page) if " " in line.text and not DIGIT.search(line.text) else None
    return found is not None and found.placed > 0 and found.placed + min(found.others, 1) > 1


def signed(line: Short, below: Short, roles: frozenset[str], page: Page) -> bool:
    """A name above its role or its outlet: «زهرا احمدی» / «بی‌بی‌سی فارسی»."""
    if len(below.text) > 60 or len(line.text) > 40 or not is_name(line.text, page) or len(line.text.split()) < 2:
        return False
    role = below.key in roles or any(below.key.startswith(role + " ") for role in roles if len(role) > 5)
    role = role or key(re.split("[،,]", below.text)[0]) in roles
    return role and not is_known(line.text, page) and not page.dates(line.text)


def close(line: Short, authors: dict[str, int]) -> bool:
    """Whether the line stands right above the one that presents its name; a list of portraits presents several."""
    return len(authors) == 1 and 0 < authors[line.text] - line.end < NAME


def presented(page: Page) -> dict[str, int]:
    """Whom a line in the page's last part presents, and where: "Jane Roe" of "Jane Roe is our reporter."."""
    verbs = page.words("AUTHOR_VERBS")
    found: dict[str, int] = {}
    late = LATE * len(page.text)
    for line in page.lines:
        if line.start > late and line.text[:1].isupper():
            words = line.text[:NAME].split()
            count = next((place for place, word in enumerate(words) if not word[0].isupper()), 0)
            if 2 <= count <= 4 and words[count] in verbs:
                found.setdefault(" ".join(words[:count]), line.start)
    return found


# -- "… reports" at the end of a paragraph


def closing(page: Page) -> Iterator[Finding]:
    """A last sentence that is a name and "reports": «زهرا احمدی گزارش می‌دهد.»."""
    closers = listed(page, "BYLINE_CLOSERS")
    if not closers:
        return
    ends = last_words(closers)
    for line in page.lines:
        tail = line.text[-CLOSE:].rstrip(". ۔")
        words = tail.split()[-8:]
        if not words or word_key(words[-1]) not in ends:
            continue
        for count in (4, 3, 2):
            if len(words) > count and key(" ".join(words[-count:])) in closers:
                start = sentence_start(tail)
                name = " ".join(tail[start:].split()[:-count])
                if (start or len(line.text) <= CLOSE) and 2 <= len(name.split()) <= 4 and is_name(name, page):
                    place = line.end - len(line.text[-CLOSE:]) + start
                    yield Finding("byline", "byline", Span(place, line.end), 0.85, (), name, "a name that reports")
                break


@lru_cache(maxsize=64)
def last_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.rpartition(" ")[2] for phrase in phrases)


def sentence_start(text: str) -> int:
    """Where the last sentence begins; 0 where none ends before."""
    place = max(text.rfind(mark) for mark in (". ", ".", "؟", "!", "۔"))
    return place + 1 + len(text[place + 1 :]) - len(text[place + 1 :].lstrip()) if place >= 0 else 0
