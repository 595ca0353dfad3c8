"""What reads as a headline, and how much speaks for it above its text.

For: a headline's length, words that the text below uses too, its place (the first of several), that the page says it
again, a number sign before it. Against: a whole date at its end, a byline's label at its start or a role at its end, a
line above that announces it, words that commas part, two sentences of which one ends in "!".
"""

from normalizer.lines import Line, is_titled, unnoted, wide
from normalizer.news import authors, uncased_names
from normalizer.news.labels import DIGIT, key, listed, opens_with
from normalizer.news.lead_words import places
from normalizer.news.outlets import is_known
from normalizer.page import Page
from normalizer.patterns import lazy

LONGEST = 180
UNSPACED = lazy("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]{6}")  # scripts that part no words
NAME = 2  # words
NAMED = 1.0  # against a line that begins as a byline does or ends in a role: "Jane Roe, Political Correspondent"
TOLD = 1.0  # against two sentences
DATED = 0.8  # against a line that ends in a whole date: "Harbour Notes | March 5, 2024"
KEYED, KEYWORDS, MENU = 1.0, 2, 14  # against a line of keywords, more commas than one; words of a menu
LEAST = 3  # words before a date that ends a headline
GAP = 12  # characters of white space between two lines
LED = 0.8  # against a line that the one above announces: "Question:", "Latest news"
COLONS = (":", "：")
PARTING = lazy(r"\s(?:\||[-–—·]|::)\s")
PARTS = frozenset("|-–—·:")
LONGEST_SITE = 4  # words
SOURCE = lazy(r"\s[-–—|]\s|[-–—](?=\s)|:\s")  # between an outlet and its place or its reporter
LONGEST_SOURCE = 50  # characters
CELL = 4  # words of a table's
AGAIN = 1.2  # for a line of a headline's length that the page says again
INNER = lazy(r"[^\W\d_]{3}[.۔][^\w\s]{0,2}\s")  # a sentence that ends inside a line
WORD = lazy(r"[^\W\d_]{4,}")
OPENING, CLOSING = '„“«»"', "”“»«\"'’"  # marks of a quotation
MARKS = "*_#.,:;!?\"'()[]«»“”„‘’…،؛؟۔—–-"


def is_numbers(text: str) -> bool:
    """Whether digits outnumber letters, as in a day, its time and a counter, or a telephone's number."""
    return bool(DIGIT.search(text)) and sum(map(str.isdigit, text)) > sum(map(str.isalpha, text))


def is_table(text: str) -> bool:
    """Whether bars part numbers: "Serves 4 | Prep 15 min | Cook 40 min", not "Report No. 14 on the wells | 1 May"."""
    cells = text.split(" | ")
    return len(cells) > 1 and all(DIGIT.search(cell) and len(cell.split()) <= CELL for cell in cells)


def bare_words(text: str) -> frozenset[str]:
    """The words of a text in small letters without the marks around them: in a third of a pattern's time."""
    words = text.casefold().split()
    return frozenset([*words, *(word.strip(MARKS) for word in words if not word.isalpha())])


def inner_stops(text: str) -> int:
    """How many sentences end inside a line."""
    return len(INNER.findall(text)) if "." in text or "۔" in text else 0


def score(line: Line, place: int, told: frozenset[str], page: Page) -> float:
    """How much speaks for a line, the first candidate being at place 0."""
    found = set(WORD.findall(line.text.casefold()))
    shared = len(found & told) / (len(found) + 1)  # of one word that is there, half
    marked = 0.5 * line.text.startswith("# ") - 0.5 * line.text.endswith("!")  # the first sentence may end so
    dates = page.dates(line.text) if DIGIT.search(line.text) else ()
    closing = next((date for date in dates if date.year and date.span.end > len(line.text) - 2), None)
    dated = closing is not None
    few = closing is not None and len(line.text[: closing.span.start].split()) < LEAST  # "Celebrities 5 May 2020"
    two = line.text.endswith("!") and inner_stops(line.text) > 0  # "That was it. See you tomorrow!"
    announced = page.text[max(0, line.start - GAP) : line.start].rstrip().endswith(COLONS) or heads_others(line, page)
    against = (DATED if dated else 0.0) + (NAMED if says_who(line.text, page) else 0.0) + (LED if announced else 0.0)
    against += (DATED if few else 0.0) + (TOLD if two else 0.0)
    against += KEYED if are_keywords(line.text) else 0.0
    length = right_length(line.text)
    again = AGAIN if length > 1 and line.text in page.repeated and not (place and is_twice(line, page)) else 0.0
    return length + 1.5 * shared + marked + again - 0.4 * min(place, 10) - against


def is_twice(line: Line, page: Page) -> bool:
    """Whether the lines right above or below a line say the same: a caption behind its picture's own text."""
    reach = len(line.text) + GAP
    before = page.text[max(0, line.start - reach) : line.start].rstrip().endswith(f"\n{line.text}")
    return before or page.text[line.end : line.end + reach].lstrip().startswith(line.text)


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
        or (unnoted(text).rstrip("\"'”’»“«)」』")[-1:] in ".۔。।" and not is_titled(text))
    ):
        return False
    if text[0].islower() and any(f"{stop} " in text for stop in (".", "!", "?")):  # a sentence of a message, and more
        return False
    if len(text.split(None, 2)) == 1 and not UNSPACED.search(text):
        return False
    if inner_stops(text) > 1 or (text[0] in "([" and text[-1] in ")]"):
        return False
    if text[0] in OPENING and text[-1] in "!?" and not any(mark in CLOSING for mark in text[1:]):
        return False  # speech that goes on below
    return "://" not in text and any(map(str.isalpha, text))
