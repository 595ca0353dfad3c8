"""Lines that read as a picture's credit, or as the caption of one, and are none.

Found:      "… until May. (dpa)", who filed a report; "Most Read from Bloomberg"; "Film: The Tern", a work behind its
            label; "… lives in Leeds. @roe • Facebook"; "Words by Jane Roe", «Автор: Иван Петров» and "Read also: …"
            above a credit
Not found:  "Getty" behind each picture of a row; "By the river at dawn", a caption
"""

from collections.abc import Iterator, Sequence

from normalizer.creditline.hints import TRIGGERS
from normalizer.document import Credit
from normalizer.lines import STOPS, Line, is_prose, is_uncased
from normalizer.news.labels import announces, key, listed, opens_with
from normalizer.page import Page
from normalizer.patterns import lazy

SENTENCE = lazy(r"(?:[^\W\d_]{4}|[\u0590-\u06ff]{2})[.!?؟۔][\"”»)]?(?=\s)")  # its end, "Sen." is none
LONGEST_NAME = 8  # words
LONGEST_HEADING = 40  # characters
HEAD = 60  # characters in which a dateline's agency stands
LEAST_REPORTED = 2  # sentences of a paragraph, paragraphs of a report
APART = "([—–-"  # before a signature
CLOSING = "\"'”’»)]"


def is_none(text: str, found: Sequence[Credit], page: Page) -> bool:
    """Whether a line that holds a credit's words names no picture's maker."""
    return points_to_list(text, page) or names_work(text, found, page) or says_when(text, page) or is_channel(found)


def points_to_list(text: str, page: Page) -> bool:
    """Whether a line stands over a list of other articles and names an outlet: "Most Read from Bloomberg"."""
    return len(text) <= LONGEST_HEADING and announces(key(text), listed(page, "RELATED_HEADINGS"))


def names_work(text: str, found: Sequence[Credit], page: Page) -> bool:
    """Whether a line is the title of a film or a book behind its label: it names no person and no organisation."""
    credit = found[0] if len(found) == 1 else None
    label, colon, _ = text.partition(":")
    if not credit or credit.creator or credit.via or not credit.agency:
        return False
    if not colon or key(label) not in listed(page, "WORK_TITLES"):
        return False
    from normalizer.creditline.lexer import lex  # a big table: most pages need no look into it
    from normalizer.creditline.names import known_agency
    from normalizer.creditline.words import ORGANISATIONS

    words = lex(credit.agency)
    return not known_agency(words) and ORGANISATIONS.isdisjoint(word.key for word in words)


def is_channel(found: Sequence[Credit]) -> bool:
    """Whether a bullet parts a handle and a network, as below an author: "… lives in Leeds. @roe • Facebook"."""
    return all("•" in credit.text and (credit.creator or "").startswith("@") for credit in found) and bool(found)


def says_when(text: str, page: Page) -> bool:
    """Whether bars part an article's source from the day of its publication: "Source: The Echo | Published on 5 May
    2024"."""
    labels = listed(page, "CLOCK_LABELS") if "|" in text else frozenset[str]()
    parts = text.split("|")[1:] if labels else ()
    return any(opens_with(part.strip(), labels) and any(date.year for date in page.dates(part)) for part in parts)


def is_unpictured(text: str, page: Page) -> bool:
    """Whether a line is no caption of the credit below: it says who wrote the article ("Words by Jane Roe", «Автор:
    Иван Петров»), or points to another ("Read also: Ropes and rain").

    Not "By the river at dawn", a caption.
    """
    if not text:
        return False
    labels, pointers = listed(page, "BYLINE_LABELS"), listed(page, "READ_MORE_LABELS")
    label, colon, _ = text.partition(":")
    return opens_name(text, labels) or (bool(colon) and key(label) in pointers)


def opens_name(text: str, labels: frozenset[str]) -> bool:
    """Whether a label of one to three words opens a line and nothing but two capitals' words and more stands behind."""
    words = text.split(None, LONGEST_NAME + 3)
    for count in (1, 2, 3):
        names = words[count:]
        if 2 <= len(names) <= LONGEST_NAME and key(" ".join(words[:count])) in labels:
            return all(not name[0].islower() for name in (names[0], names[-1]))
    return False


def signed(lines: Sequence[Line], found: dict[int, tuple[Credit, ...]]) -> Iterator[int]:
    """Lines of running text whose last words name the agency or the writer of a report: "… until May. (dpa)".

    A caption has a sentence or two; the report's last paragraph may have one, but then no other line ends so. Elsewhere
    a name that no sign sets off is a picture's: the "Getty" of each picture in a row.
    """
    signatures = [index for index, credits in found.items() if is_signature(lines[index].text, credits)]
    if not signatures:
        return
    running = [index for index, line in enumerate(lines) if is_prose(line.text) and index not in signatures]
    for index in signatures:
        closing = [index] == signatures and len(running) >= LEAST_REPORTED and index > running[-1]
        text, start = lines[index].text, found[index][0].source_spans[0].start
        set_off = text[start] in APART or text[:start].rstrip()[-1] in APART
        several = len(SENTENCE.findall(text)) >= LEAST_REPORTED
        one = len(SENTENCE.findall(text)) > LEAST_REPORTED and not any(row < index for row in running)
        head = f"({found[index][0].agency})"  # "MADRID, 4 may (EFE).- …" above "… EFE"
        one = one or any(head in line.text[:HEAD] for line in lines[:index])
        only = [index] == signatures and one  # a report of one paragraph, with notices below it
        if only or closing or is_slashed(text[:start], found[index]) or (set_off and several):
            yield index


def is_signature(text: str, found: Sequence[Credit]) -> bool:
    """Whether what reads as a credit is a bare name behind a full stop at the end of a line."""
    credit = found[0]
    [start, end], *others = credit.source_spans
    if len(found) > 1 or others or (credit.creator and credit.agency) or text[end:].strip(CLOSING + "."):
        return False
    before = text[:start].rstrip(APART + " ")
    bare = TRIGGERS.isdisjoint(credit.text.casefold().replace(":", " ").split())
    return bare and "©" not in credit.text and (before.endswith(STOPS) or is_slashed(text[:start], found))


def is_slashed(before: str, credits: Sequence[Credit]) -> bool:
    """Whether an agency of a script without capitals stands behind a full stop and a slash: «… تمام شد./ ایسنا»."""
    words, slash, rest = before.rpartition("/")
    name = credits[0].text
    return bool(slash) and not rest.strip() and words.endswith(STOPS) and is_uncased(name)


def names_writer(found: Sequence[Credit]) -> bool:
    """Whether the credits of a line may be who wrote: «Автор: Иван Петров» above «Фото: Олег Сидоров»."""
    return not any(credit.role or credit.agency for credit in found)
