"""Who wrote an article: what the words of a byline say.

Found:      "By Jane Roe and John Doe / Staff Writers", «نویسنده: زهرا احمدی», "Ayşe Demir tarafından yazıldı"
Not found:  «گزارش: سیل در گلستان», a headline behind what it is; "By Monday it was over."
"""

from normalizer.lines import is_uncased
from normalizer.news.frame import first_prose, last_prose
from normalizer.news.labels import DIGIT, SIGNS, Short, key, listed, of_tables, opens_with, word_key
from normalizer.news.outlets import is_known
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.record import Row

LONGEST = 110
TOP = 15  # lines that are not blank, at the top of a page
NAMES = 10  # words
REGION = 2  # letters of a state
CITY = 3  # words
INITIALS = 3  # words in small letters
PARTICLES = frozenset(
    "and & de la van von der den bin al el le du di da dos und et y e en og och w i и and, ibn ben ter و".split()
)
REST = lazy(r"[|/(–—·•]|\s-\s|,\s")
BETWEEN = lazy(r"[,،|/()•·\n]|\s[-–—]\s")
DASHES = "-–—"
DASHED = lazy(r"\s[-–—]\s")
AND = lazy(r"(?:^|(?<=\s))(?:and|&|und|et|y|e|en|og|och|i|и|و|ve)\s")
MARKS = " ,|·•/()-–—:،\t\xa0"
MARKDOWN = lazy(
    r"\[(?P<linked>[^\[\]\n]{1,80})\]\([^()\s]{1,300}\)|(?P<sign>\*{1,3})(?P<stressed>[^*\n]{1,400})(?P=sign)"
)


def at_edge(page: Page, count: int, line: Short, lines: int) -> bool:
    """Whether the short line number `count` of so many stands where bylines do: above or below the article."""
    last = last_prose(page)
    inside = sum(row < line.row for row in page.prose[:3]) > 1 and line.row < last  # below more than a standfirst
    top = count < TOP and line.row < max(first_prose(page), 12) and not inside
    return top or (line.row > last >= 0 and lines - count < TOP)


COLONS = ":："
BUTTONS = ("COMMENT_LINES", "SHARE_LINES")
LONGEST_LOUD = 3  # words of one name in capitals


def labelled(
    line: Short, below: Short | None, labels: frozenset[str], page: Page, near: bool
) -> tuple[Short, str] | None:
    """The last line of a byline that a label opens, and the name; an empty one where a desk signs."""
    nouns = listed(page, "BYLINE_NOUNS")
    text = plain(line.text[1:-1] if line.text[0] == "(" and line.text[-1] == ")" else line.text)
    label, colon, rest = text.partition(":")
    if line.key in labels or (colon and line.key in nouns):  # the name in the next line
        if not below or not near or len(below.text) > 60 or below.text[-1] in COLONS:  # "Tags:", of a line left out
            return None
        if below.key in of_tables(page.tables, BUTTONS) or is_loud_headline(below.text):
            return None
        outlet, roles = is_known(below.text, page), listed(page, "BYLINE_ROLES")
        if line.key in roles and (outlet or below.key in roles):  # "Redacción" above "BBC News Mundo": nobody
            return below, ""
        return (below, below.text) if outlet or is_name(below.text, page) else None
    if colon and (key(label) in labels or key(label) in nouns):
        name = behind_colon(rest.strip(), page)
        return (line, name) if name else None
    words = text.split()
    decoys = listed(page, "BYLINE_DECOYS")
    if key(text) in decoys or (decoys and key(REST.split(text, maxsplit=1)[0]) in decoys):
        return None
    for count in (3, 2, 1):
        if len(words) > count and key(" ".join(words[:count])) in labels:
            rest = text.split(None, count)[count]
            rest = rest.rstrip(" :") if words[count - 1][-1] in DASHES else rest  # «كتبت- منى عبد الله:»
            return (line, rest) if near and named(rest, " ".join(words[:count]), page) else None
    return None


def before_ending(text: str, page: Page) -> str:
    """The name before the words that close a byline: "Ayşe Demir" of "Ayşe Demir tarafından yazıldı"; "" where none
    does."""
    endings = listed(page, "BYLINE_ENDINGS")
    words = text.split() if endings else []
    for count in (2, 1):
        if len(words) > count + 1 and key(" ".join(words[-count:])) in endings:
            name = " ".join(words[:-count])
            return name if is_name(name, page) and reads_as_person(name) else ""
    return ""


def is_loud_headline(text: str) -> bool:
    """Whether a line in capitals has more words than a person: "NEWS" above "HARBOUR TO CLOSE EARLY TODAY", not "JANE
    ROE AND MAX LIND"."""
    if not text.isupper():
        return False
    parts = (part.split() for part in AND.split(text.casefold().replace(",", " and ")))
    return any(sum(word not in PARTICLES for word in part) > LONGEST_LOUD for part in parts)


def behind_colon(words: str, page: Page) -> str | None:
    """The name behind a label's colon; a number may stand in an outlet's name behind it: "אבי דגן, ספורט 5"."""
    name, comma, outlet = words.partition(", ")
    if comma and is_known(outlet, page) and is_name(name, page):
        return name
    if not 0 < len(words.split()) <= 6 or "@" in words or DIGIT.search(words) or is_told(words, page):
        return None
    if words[0].islower() and len(words.split()) > INITIALS:  # "Text: the bill on bridges", not "Text: jr"
        return None
    return None if words.endswith((".", "۔", "؟", "?", "!")) else words


def is_told(words: str, page: Page) -> bool:
    """Whether words in a script without capitals hold one that no name does: «گزارش: سیل در گلستان» is a headline."""
    uncased = is_uncased(words)
    return uncased and not listed(page, "FUNCTION_WORDS").isdisjoint(map(word_key, words.split()))


def plain(text: str) -> str:
    """The words without Markdown's links and emphasis: "By **Jane Roe**", "By [Jane Roe](https://…)"."""
    if "*" not in text and "](" not in text:
        return text
    for _ in range(2):  # a link in emphasis: "By **[Jane Roe](https://…)**"
        text = MARKDOWN.sub(lambda match: match["linked"] or match["stressed"], text)
    return text


def named(rest: str, label: str, page: Page) -> bool:
    """Whether the words behind a label without a colon are names, perhaps with a role behind them."""
    if rest[-1] in ".:؛;!?؟۔" or (DIGIT.search(rest) and not is_beside_outlet(rest, page)) or tells_more(rest, page):
        return False
    name = REST.split(rest, maxsplit=1)[0].rstrip()
    if is_known(name, page):
        return True
    if label.isascii() or not is_uncased(label):
        several = signers(rest, page)
        signed = several is not None and (several.names != () or several.known > 0)  # "Le Monde avec AFP et Reuters"
        return signed or (is_name(name, page) and (len(name.split()) > 1 or " " in rest))
    parts = DASHED.split(rest)  # «كتب مدحت وهبة - سمر سلامة»
    whole = len(rest) <= 40 * len(parts) and not any(mark in rest for mark in '«»"،؛():') and not is_told(rest, page)
    return whole and all(2 <= len(part.split()) <= 4 for part in parts)


def is_beside_outlet(text: str, page: Page) -> bool:
    """Whether the only number is in the name of an outlet behind a comma: "Ana Costa, G1", "Ana Costa, g1 CE"."""
    name, comma, outlet = before_city(text)[0].partition(", ")
    return bool(comma) and not DIGIT.search(name) and is_outlet(outlet, page)


def is_outlet(text: str, page: Page) -> bool:
    """Whether it is an outlet, perhaps with its desk for a region: "G1", "g1 CE"."""
    name, _, region = text.partition(" ")
    return is_known(text, page) or (len(region) == REGION and region.isupper() and is_known(name, page))


def tells_more(text: str, page: Page) -> bool:
    """Whether behind the first name it says what others did: "Jane Roe, edited by John Doe"."""
    return any(opens_with(part, listed(page, "REPORTING_LABELS")) for part in BETWEEN.split(text)[1:] if part.strip())


def is_name(text: str, page: Page) -> bool:
    """Words that all start with a capital, some of them particles; in scripts without capitals two to four words."""
    words = text.replace(",", " ").split()
    if not 0 < len(words) <= NAMES or DIGIT.search(text) or not SIGNS.isdisjoint(text):
        return False
    if text[0].lower() == text[0].upper():  # not "• Service", whose first sign is no letter
        return (
            text[0].isalpha()
            and 2 <= len(words) <= 4
            and len(text) <= 34
            and not any(mark in text for mark in ".:؛،؟!«»\"'()؟")
        )
    capital = [word for word in words if word[0].isupper()]
    return bool(capital) and words[0][0].isupper() and all(word[0].isupper() or word in PARTICLES for word in words)


# -- the names in a byline's words


class Signers(Row):
    """The people whom a byline names, how many of them with a place, how many roles and outlets stand beside them, and
    how many outlets all of it names."""

    names: tuple[str, ...]
    placed: int
    others: int
    known: int


def signers(text: str, page: Page) -> Signers | None:
    """Who signs: "Jane Roe, Staff Writer, and John Doe of The Echo", "Ana Costa, g1 — São Paulo"; None where a part is
    no name, role or outlet."""
    from normalizer.creditline.lexer import lex  # a big table: most pages need no look into it
    from normalizer.creditline.names import is_person

    places, behind = listed(page, "BYLINE_PLACES_IN"), listed(page, "BYLINE_BEHIND")
    text, city = before_city(text)
    names: list[str] = []
    placed, others, known = 0, int(city), 0
    for part in (part for row in BETWEEN.split(text) for part in AND.split(row) if part.strip(MARKS)):
        words = part.split()
        end = next((at for at, word in enumerate(words) if at and word.casefold() in behind), len(words))
        name = " ".join(words[:end]).strip(MARKS)
        aided = is_known(" ".join(words[end + 1 :]), page)
        known += aided or is_known(name, page)
        if key(name) in listed(page, "BYLINE_SHIFTS"):
            placed += 1
        elif is_role(name, page):
            others += 1
        elif 2 <= len(name.split()) <= 5 and is_name(name, page) and (aided or all(map(is_capital, words[end + 1 :]))):
            person = is_person(lex(name))
            names += [name] if person else []
            others += not person
            placed += person and end < len(words) and words[end].casefold() in places
        elif names and len(words) == 1 and is_uncased(name) and name.isalpha():  # a place, «דנה רועי, קרלוס»
            others += 1
        else:
            return None
    return Signers(tuple(names), placed, others, known)


def before_role(text: str, page: Page) -> str:
    """The name before a role of two words and more in small letters, with no comma between: "Jane Roe Transport
    correspondent"; nothing where the name has more than two words, for the role may begin with any of them."""
    words = text.split()
    name, role = words[:2], words[2:]
    if len(role) < 2 or len(words) > 6 or not all(word[0].isupper() for word in (*name, role[0])):
        return ""
    plain_role = all(word.islower() for word in role[1:]) and is_role(" ".join(role), page)
    return " ".join(name) if plain_role and is_name(" ".join(name), page) else ""


def before_city(text: str) -> tuple[str, bool]:
    """The words before a dash with a city behind it, and whether there is one; not "Text: Jane Roe - Photo: …"."""
    words, dash, city = text.rpartition(" — ")
    named = bool(dash and words.strip()) and len(city.split()) <= CITY and not set(":/|,") & set(city)
    return (words, True) if named and city[:1].isupper() else (text, False)


def reads_as_person(words: str) -> bool:
    """Whether a name is a person's, as far as words of organisations and places tell."""
    from normalizer.creditline.lexer import lex  # a big table: most pages need no look into it
    from normalizer.creditline.names import is_person

    return is_person(lex(words))


def is_role(text: str, page: Page) -> bool:
    """ "Staff Writer", "Environment Editor", "The Associated Press"."""
    name, roles = key(text), listed(page, "BYLINE_ROLES")
    return name in roles or name.rpartition(" ")[2] in roles or is_outlet(text.strip(MARKS), page)


def is_capital(word: str) -> bool:
    return not word[0].islower() or word in PARTICLES


def names_alone(text: str, page: Page) -> str:
    """A byline's names, one a line, without roles, outlets and places; the text where it holds more than these."""
    found = signers(text, page)
    return "\n".join(found.names) if found and found.names else text
