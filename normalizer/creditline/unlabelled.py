"""Names with separators and no label: whether they are a picture's makers, or a menu, a version, a headline.

Credit:     "Ana Berg/Harbour Post" alone on a line; "… at dawn. Ana Berg / Quayside" behind a caption
No credit:  "Privacy Policy | Cookie Policy | Status", "Canonical / Ubuntu Linux", "GNU/Linux 9 and 8",
            "M1 / MP SP", "Wish List for Costa Rica's New Government", "Start | Magazine | Ten Tricks",
            "Prime Minister Roe", "With Chef/Ohai", "Reuters/Ipsos Poll Finds", "Ten Ropes and/or Nets"

What no table knows is judged by how it is written: a person has two or three names, an outlet a word that tells.
"""

from collections.abc import Sequence

from normalizer.creditline import words
from normalizer.creditline.names import Item
from normalizer.folding import fold

MOST = 3  # names without a known agency among them
PERSON = range(2, 4)  # words of a person's name, initials and particles aside
SHORT_CAPITALS = 3  # letters: "Moment SP", not "Omar HADDAD"
OWNER = ("'s", "’s")
# "Reuters/Ipsos Poll Finds": what an agency asked for, told in a headline.
POLLS = frozenset("ipsos poll polls survey umfrage sondage sondeo encuesta".split())
# No names, though their capitals make them look so; titles of people whom a sentence goes on to tell of.
NO_NAMES = frozenset(
    "a about an and archive as at but every film for from guide how i if in integration into it its list new now of on "
    "one our over post take the their then there these they this those top until video you your "
    "click edit log read reply sign subscribe "
    "aber alle auf aus bei das dem den der die diese dieser ein eine für im in mit neue nun oder ohne und viele vielen "
    "von vor weitere wie wir zu zum zur danke dank informationen "
    "para por con sin los las una este esta pour avec sans les des une cette dans sur "
    "president minister ministers premier prime chancellor senator secretary governor mayor king queen prince princess "
    "pope judge justice general chief professor dr präsident bundeskanzler kanzler ministro presidente président "
    "ministre".split()
)


def reads_as_person(text: str) -> bool:
    """Whether a name without a label is surely a person's: two or three words with capitals, initials between."""
    parts = text.split()
    if text[:1] == "@":
        return True
    if any(part.endswith(OWNER) or fold(part.rstrip(".")) in NO_NAMES for part in parts if len(part) > 2):
        return False
    if not parts or fold(parts[0]) in NO_NAMES or (len(parts[-1]) == 1 and parts[-1].isascii()):
        return False
    loud = [part.isupper() and len(part.rstrip(".")) > 1 for part in parts]
    few = [part for part, capitals in zip(parts, loud, strict=True) if capitals and len(part) <= SHORT_CAPITALS]
    if few and (all(loud) or "." not in few[0]):
        return False  # "MP SP", "Lupo SP", "VW Chef"
    if loud[0] and not all(loud):
        return False
    full = [part for part in parts if len(part.rstrip(".")) > 1 and not part[0].islower()]
    return len(full) in PERSON or not full[:1] or not full[0][0].isascii()


def is_poll(names: Sequence[Item]) -> bool:
    """Whether one of the names says what an agency asked people."""
    return any(not POLLS.isdisjoint(map(fold, name.text.split())) for name in names)


def is_firm(names: Sequence[Item]) -> bool:
    """Whether one of the names is surely an organisation's: a known one, a word that tells, inner capitals.

    A digit is no such word here: "Linux 9".
    """
    return any(
        bool(name.agency)
        or (name.kind == "organisation" and (not _is_numbered(name.text) or _is_domain(name.text)))
        or (" " not in name.text and any(letter.isupper() for letter in name.text[1:]) and not _is_numbered(name.text))
        for name in names
    )


def is_customer(names: Sequence[Item]) -> bool:
    """Whether somebody works for an organisation that no table knows: "Ana Berg for TNA", "… for Harbour Post".

    Not "Wish List for Costa Rica's New Government".
    """
    words_of = names[-1].text.split()
    plain = len(words_of) <= MOST and not any(word.endswith(OWNER) or fold(word) in NO_NAMES for word in words_of)
    return len(names) == 2 and names[1].link == "for" and plain and is_firm(names[1:])


def is_menu(names: Sequence[Item], bracketed: bool) -> bool:
    """Whether names of which no table knows any stand in a row as a menu's or a tag list's do: many, or behind bars."""
    if any(name.agency for name in names):
        return False
    return len(names) > MOST or (not bracketed and any(name.link == "pipe" for name in names[1:]))


def _is_numbered(text: str) -> bool:
    return any(part[0].isdigit() for part in text.split()) and words.ORGANISATIONS.isdisjoint(map(fold, text.split()))


def _is_domain(text: str) -> bool:
    return " " not in text and "." in text[1:-1]
