"""Subheadings: a short line above running text that ends no sentence.

Found:      "A divided response", "پیشینه پرونده", also with a picture's credit below it; "## Background" (the marks
            leave the text); "1. Who pays for it?" of up to 200 characters where "2. …" follows, each above running text
            ("Question 1: Who pays?" likewise, and above the pieces of its answer); "History[edit]", of which the button
            leaves; between sentences a line of two to seven words above one of forty characters and more;
            "References" above the works that a text cites, an encyclopedia's "See also"
Not found:  a short paragraph with its full stop, a line with no running text below it, a line that goes on from the one
            above or in the one below, a line of speech ("He said:", "He said: “We stay.”", "Q. And then?", "POST: And
            then?" where the Post asks again), a number or a date alone, a label with a figure or a list behind it
            ("Time: 18:00"), what holds a mail's or a page's address ("Contact: press@example.org"), a picture's file
            ("harbour.jpg"), what stands in brackets ("(MUSIC)"), lines of a poem or a list with a blank line below, a
            line that the page says three times, a line that stops at an article or a conjunction: its next words were a
            link, nor that link, below a long line without an end; "Read also", «Article réservé aux abonnés»; "Cast:
            Jane Roe" of a film that the article tells of; "Yes / No" below a question; "JANE ROE (AP)"; "Jane Roe,
            baker" below a quotation; "Photo of Jane Roe", "Foto di Anna Roe": whom a picture is by or of.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from normalizer.credited import credited
from normalizer.creditline import might_hold
from normalizer.lines import STOPS, Line, small, unnoted, wide, within
from normalizer.news.frame import counts, is_choice, other_entries
from normalizer.news.labels import key, listed, of_tables, short_lines
from normalizer.news.outlets import is_known
from normalizer.news.speakers import asks, speaker
from normalizer.news.works import works
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.rules import findings
from normalizer.span import Span

LONGEST = 100
LONGEST_STEP = 200  # of a numbered one
FEWEST, FEW = 2, 7  # words of a heading above a short sentence
SENTENCE = 40  # characters of that
PICTURED = 6  # words of a picture's label and a name
LONGEST_NAME = 30  # characters of a speaker's, with the colon
NEAR = 12  # lines between two questions of an interviewer
ASKS = "?؟"
NAMED = 16  # characters in which a step's name and number end: "Question 12:"
WORDS = 14
OFTEN = 3  # times that a page says the same line: a label of its own
STEP = lazy(r"(?:[^\W\d]{3,12} (?=\d{1,2}:))?(\d{1,2})[.):۔][ \t\xa0]+(?=\S)")
STAMPED = lazy(r"\d{1,2}[:.]\d\d(?=[^\W\d])")  # "16:36Jane Roe", whose entry it is
MARKS = lazy(r"(?P<marks>#{1,6})[ \t\xa0]+(?=\S)")
QUOTES = "\"'“‘«„「『"
OPENING = frozenset(QUOTES + "»›")
CLOSING = "\"'”’»“«」』"
ITEM = lazy(r"[•●▪◦‣·■○*][ \t\xa0]+\S|\(?1[.)۔-][ \t\xa0]+\S")  # a list may follow a heading too
ITEM_SIGNS = (*"•●▪◦‣·■○*", "1.", "1)", "1۔", "1-", "(1")  # what it opens with
ASTERISKS = "*٭"
DASHES = "-–—"
LABEL, VALUE = 3, 3  # words of a label, and of a figure behind it
COMMA = lazy(r"[,،、]")
ADDRESS = lazy(r"\w@\w[\w-]{0,60}\.\w|://|\bwww\.\w|\.(?:jpe?g|png|gif|webp)\d{0,6}$")
INSIDE = lazy(r"(?<![\w.])(?P<word>[^\W\d_]{3,30})\.[\"'”’»)]{0,2}[ ](?=\S)")  # a word, and the stop of a sentence
ABBREVIATIONS = ("ABBREVIATIONS", "ABBREVIATIONS_BEFORE_NUMBER", "ABBREVIATIONS_BEFORE_STARTER")
FULL_STOPS = "。।။"  # they end sentences alone: what holds one is a sentence
CODE = "$<^{}\\"  # that opens a command, markup, an encyclopedia's note
UNFINISHED = ".,;:،؛۔!…-—–。、，！।॥။።"


def detect(page: Page) -> Iterator[Finding]:
    first = page.prose[0] if page.prose else len(page.lines)
    prose = set(page.prose).union(items(page))
    pictures = frozenset(within(page.lines, [group.span for group in credited(page)]))
    whole = prose.union(pictures, page.continued)
    filled = [index for index, line in enumerate(page.lines) if line.text and index not in pictures]
    times = Counter(page.lines[index].text for index in filled if len(page.lines[index].text) <= LONGEST)
    steps = frozenset(numbered(page, filled))
    closing = frozenset(over_works(page))
    labels = of_tables(page.tables, ("READ_MORE_LABELS", "SITE_LABELS"))
    for place, index in enumerate(filled):
        line = page.lines[index]
        if index in steps:
            yield found(line, 0.72, "numbered, with running text between")
        elif index in closing:
            yield found(line, 0.7, "over works cited or other entries")
        elif len(line.text) > LONGEST:
            continue
        elif line.text[0] == "#" and (marks := MARKS.match(line.text)):
            span = Span(line.start, line.end)
            fields = (Span(line.start, line.start + marks.end()),)
            yield Finding("heading", "heading", span, 0.7, fields, None, "number signs", len(marks["marks"]))
        elif line.text[-1] == "]" and (button := edit_button(line, page)):
            yield found(line, 0.75, "a button to edit what is below", button)
        elif (
            index > first
            and (leads(filled, place, prose) or opens_sentences(page, filled, place, prose))
            and page.continued.isdisjoint((index, index + 1))
            and is_heading(line.text)
            and times[line.text] < OFTEN
            and line.text != below(page, index)  # a caption that is written twice
            and not is_broken(page, filled, place)
            and not closes_lines(page, index, whole)
            and (is_text(page, filled[place + 1], prose) or not closes_lines(page, filled[place + 1], whole))
            and key(line.text) not in labels
            and not says_other(line.text, page)
            and index not in works(page)
            and not is_speaker(page, filled, place)
            and not is_row(page, index)
        ):
            yield found(line, 0.6, "a short line above running text")


def says_other(text: str, page: Page) -> bool:
    """Whether a short line's words are a piece of a sentence, two, a choice, a measure, a signature, a question."""
    return (
        is_unfinished(text, page)
        or is_two_sentences(text, page)
        or is_choice(text, page)
        or counts(text, listed(page, "MEASURES"))
        or is_signature(text, page)
        or is_authors_note(text, page)
        or is_pictured(text)
        or asks(text, page)
    )


def over_works(page: Page) -> Iterator[int]:
    """Lines above the works that a text cites, "References", and an encyclopedia's "See also"."""
    yield from other_entries(page)
    headings = listed(page, "REFERENCE_HEADINGS")
    rows = [line.row for line in short_lines(page) if line.key in headings]
    starts = {finding.span.start for finding in findings(page, "list_item")} if rows else set()
    for row in rows:
        under = next((line for line in page.lines[row + 1 :] if line.text), None)
        if under and under.start in starts:
            yield row


def below(page: Page, index: int) -> str:
    """The next line that is not blank, a picture's too."""
    return next((line.text for line in page.lines[index + 1 : index + 3] if line.text), "")


def is_row(page: Page, index: int) -> bool:
    """Whether a line is one of several with labels that touch: "REFEREE: Roe", between "GOALS: …" and "NOTES: …"."""
    rows = page.lines[max(0, index - 1) : index + 2]
    return len(rows) == 3 and all(speaker(line.text) for line in rows)


def items(page: Page) -> Iterator[int]:
    """Lines of a list."""
    for index, line in enumerate(page.lines):
        if line.text.startswith(ITEM_SIGNS) and ITEM.match(line.text):
            yield index


def edit_button(line: Line, page: Page) -> tuple[Span, ...]:
    """Where "[edit]", "[Bearbeiten | Quelltext bearbeiten]" stands behind a heading, as in encyclopedias."""
    words, _, inside = line.text[:-1].rpartition("[")
    buttons = page.words("EDIT_BUTTONS")
    edits = words.strip() != "" and all(key(part) in buttons for part in inside.split("|"))
    return (Span(line.start + len(words), line.end),) if edits else ()


def found(line: Line, confidence: float, reason: str, fields: tuple[Span, ...] = ()) -> Finding:
    return Finding("heading", "heading", Span(line.start, line.end), confidence, fields, reason=reason)


def leads(filled: Sequence[int], place: int, prose: set[int]) -> bool:
    """Whether running text stands below: at once, or, under a line that is, after one line (a picture's credit)."""
    after = filled[place + 1 : place + 3]
    return bool(after) and (after[0] in prose or (len(after) == 2 and filled[place - 1] in prose and after[1] in prose))


def opens_sentences(page: Page, filled: Sequence[int], place: int, prose: set[int]) -> bool:
    """Whether a line of a few words stands between sentences, the one below too short to be running text for sure.

    Not a title or a name, "The Long Net", nor one of several questions.
    """
    words = page.lines[filled[place]].text
    if place + 1 == len(filled) or not place or COMMA.search(words) or is_title_case(words):
        return False
    above, below = (page.lines[filled[place + side]].text for side in (-1, 1))
    if not FEWEST <= len(words.split()) <= FEW or above[-1] in ASKS or below[-1] in ASKS:
        return False
    ends = is_sentence(below) or below[-1] == ":"
    return is_text(page, filled[place - 1], prose) and ends and len(below) >= SENTENCE


def is_speaker(page: Page, filled: Sequence[int], place: int) -> bool:
    """Whether a line is a name and who that is below a quotation that stands alone: "Jane Roe, baker"."""
    name, comma, role = page.lines[filled[place]].text.partition(", ")
    above = page.lines[filled[place - 1]].text if place else ""
    quoted = above[:1] in OPENING and above[-1:] in CLOSING + "«‹"
    named = len(name.split()) in (2, 3) and is_title_case(name) and not any(map(str.isdigit, name))
    return quoted and bool(comma) and named and ":" not in role


def is_title_case(text: str) -> bool:
    """Whether all words of a line open with a capital, where it isn't in capitals: a name, a title, a button."""
    return all(word[0].isupper() for word in text.split() if word[0].isalpha()) and not text.isupper()


def is_text(page: Page, index: int, prose: set[int]) -> bool:
    return index in prose or is_sentence(page.lines[index].text)


def is_sentence(text: str) -> bool:
    return text.rstrip(CLOSING).endswith(STOPS) and not text[0].islower()


@lru_cache(maxsize=2)
def has_stops(page: Page) -> bool:
    """Whether most paragraphs end in a stop: some scripts, and some pages, have none."""
    ended = sum(page.lines[index].text.rstrip(CLOSING).endswith(STOPS) for index in page.prose)
    return 2 * ended > len(page.prose)


def is_broken(page: Page, filled: Sequence[int], place: int) -> bool:
    """Whether the line is a piece of a sentence that goes on in the next line, behind a dash too, or that the line has
    begun which touches it from above, running text without an end."""
    lines, index = page.lines, filled[place]
    above = lines[index - 1].text if index else ""
    begun = len(above) > LONGEST_STEP and (above[-1].isalpha() or above[-1] == ",") and has_stops(page)
    after = lines[filled[place + 1]].text if place + 1 < len(filled) else "."
    dashed = len(after) > 2 and after[0] in DASHES and (after[1] in UNFINISHED or after[2].islower())
    return begun or small(after) or dashed


def closes_lines(page: Page, index: int, whole: set[int]) -> bool:
    """Whether a line is the last of lines that stand together, with a blank one below: a poem, a list, an address.

    Not below running text or a picture's line, which are in `whole`, nor below the day of a post.
    """
    lines, above = page.lines, index - 1
    if index + 1 == len(lines) or lines[index + 1].text or not index or not lines[above].text:
        return False
    return above not in whole and not page.dates(lines[above].text)


def is_two_sentences(text: str, page: Page) -> bool:
    """Whether a sentence ends inside a line: "It rained. Why?" Not "Prof. Roe leaves"."""
    return any(
        not any(match["word"] in page.words(table) for table in ABBREVIATIONS) for match in INSIDE.finditer(text)
    )


def is_unfinished(text: str, page: Page) -> bool:
    """Whether a line stops at a word on which nothing ends: its next words were a link on a line of their own.

    Not "What the drivers agreed to".
    """
    return text.rpartition(" ")[2] in page.words("UNFINISHED_WORDS") - page.words("STRANDED_WORDS")


def is_signature(text: str, page: Page) -> bool:
    """Whether a line ends in an outlet in brackets: "JANE ROE (AP)", whom a picture is by."""
    _, bracket, inside = text.removesuffix(")").rpartition(" (")
    return text.endswith(")") and bool(bracket) and is_known(inside, page)


def is_authors_note(text: str, page: Page) -> bool:
    """Whether a line is an asterisk and what somebody is: "* كاتب وأكاديمي", «* استاد دانشگاه» below an article."""
    words = text[1:].split() if text[0] in ASTERISKS else []
    roles = listed(page, "BYLINE_ROLES")
    return any(key(" ".join(words[:count])) in roles for count in (1, 2, 3) if count <= len(words))


def is_pictured(text: str) -> bool:
    """Whether a line is a picture's label and somebody's name: "Foto di Anna Roe", who made it or whom it shows.

    Not "Bilder des Tages".
    """
    if len(text.split()) > PICTURED or not might_hold(text):
        return False
    from normalizer.creditline.labels import read_label  # a big table: most pages need no look into it
    from normalizer.creditline.lexer import lex
    from normalizer.creditline.names import is_person

    tokens = lex(text)
    label = read_label(tokens, 0)
    return label.noun and label.of and is_person(tokens[label.end :])


def numbered(page: Page, filled: Sequence[int]) -> Iterator[int]:
    """Lines that count up from 1 and end no sentence, with running text below each: "1. Who pays for it?".

    Below a named one ("Question 1: Who pays for it?") the name of who answers may stand between; one that asks needs no
    running text, which a flattener may have broken around its links.
    """
    prose = frozenset(page.prose)
    steps: list[int] = []
    for place, index in enumerate(filled[:-1]):
        text = page.lines[index].text
        named = not text[0].isdigit()
        if len(text) > LONGEST_STEP or (named and ":" not in text[:NAMED]):
            continue
        match = STEP.match(text)
        below = filled[place + 1 : place + 2 + named]
        asks = named and (text[-1] in ASKS or page.lines[below[0]].text in ASKS)
        leads = asks or (text[-1] not in UNFINISHED and not prose.isdisjoint(below))
        if match and int(match[1]) == len(steps) + 1 and leads:
            steps.append(index)
    if len(steps) > 1:
        yield from steps


def is_heading(text: str) -> bool:
    """A few words, at least one of them of letters, that begin as a sentence would and don't end as one."""
    if unnoted(text).rstrip(CLOSING).endswith(STOPS) and unnoted(text) != text:
        return False
    if text[-1] in UNFINISHED or len(text.split()) > WORDS or text[0].islower() or STAMPED.match(text):
        return False
    if (text[0] in "([" and text[-1] in ")]") or text[0] in CODE:  # "(MUSIC)", "$ git log", "^ Roe, p. 12"
        return False
    if wide(text) > LONGEST or any(stop in text for stop in FULL_STOPS):
        return False
    if is_spoken(text) or is_labelled(text) or ADDRESS.search(text):
        return False
    letters = sum(c.isalpha() or "\u0900" <= c < "\u1100" for c in text)  # Indic vowel signs are no letters to Python
    return letters > 2 and letters * 2 > len(text)


def is_spoken(text: str) -> bool:
    """Whether somebody speaks: a sentence that ends inside its quotation marks, a line of an interview.

    Not "Minister: “We stay”".
    """
    if text[0] in DASHES or text[1:2] == ":" or text[:3] == "Q. ":
        return True
    bare = text.rstrip(CLOSING)
    if bare == text or not bare.endswith(STOPS):
        return False
    return text[0] in QUOTES or bare[-1] in UNFINISHED or ": " in text


def is_labelled(text: str) -> bool:
    """Whether a line is a label and what it says: "Time: 18:00", "Gold: 340 dinars", "Topics: smoke, noise, wind".

    Not "Analysis: what comes next", "Day 3: the storm", "World Cup: three things to know in 2026".
    """
    label, colon, value = text.partition(": ")
    if not colon or len(label.split()) > LABEL:
        return False
    words = value.split()
    parts = COMMA.split(value)
    figure = value[-1:].isdecimal() or value[:1].isdecimal()
    return (figure and len(words) <= VALUE) or (len(parts) > 2 and len(words) <= 2 * len(parts))
