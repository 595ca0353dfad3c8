"""What one name of a credit is: an agency, a person, an organisation, a status, a licence, a date.

Person:        two to four words with capitals, initials, particles: "Omar HADDAD", "Pedro L. Ruiz"
Organisation:  a word of the tables ("police", "دانشگاه"), "&", a digit, a domain, "The …"
Dropped:       "Handout", "File", "CC BY 2.0", "12 May 2023": no field holds them, the credit's range does
Loose:         small letters among the words, as in prose; only a sign beside it makes that a name
"""

from collections.abc import Sequence

from normalizer.creditline import words
from normalizer.creditline.lexer import Token, key_of, lex, phrase_at
from normalizer.folding import fold
from normalizer.patterns import lazy
from normalizer.record import Row

_PARTICLES = frozenset(
    "de del della di da dos das do du des van von der den ter ten te la le el al bin bint ibn abu abd "
    "und y e zu zur af av d' l' st san".split()
)
_PHOTO = {"photo": "photo", "photos": "photo", "foto": "photo", "picture": "photo", "video": "video"}
_ARTICLES = frozenset("the der die das le la les el los las il lo gli det den de".split())
_FIRMS = frozenset("inc ltd llc llp plc corp co gmbh ag se sa asa ab oy nv bv spa srl".split())
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_MONTHS = frozenset(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july "
    "august september october november december".split()
)
_LICENCE_TAIL = frozenset(
    "by sa nc nd by-sa by-nc by-nd by-nc-sa by-nc-nd by-sa/ zero cc0 license licence lizenz".split()
)
_LICENCES = frozenset("license licence lizenz licencia licenza licença licentie".split())
FILES = (".jpg", ".jpeg", ".png", ".gif", ".webp")
OF_THE = "\N{ARABIC LETTER LAM}\N{ARABIC LETTER LAM}"
SHORT = 4  # words of a name without capitals that may hold a preposition
_YEAR = lazy(r"(?:19|20)\d\d")
_AGO = lazy(r"\d{1,3}(?:s|m|h|d|w|min|hr|hrs|std|sec)")


class Item(Row):
    """One name, or something that is none (`drop`)."""

    kind: str  # person, organisation, known, word (one word that may be either), drop
    text: str
    start: int
    end: int
    agency: str = ""  # its usual name, where it is known
    link: str = ""  # the separator before it: slash, comma, via, for, and …
    alone: bool = False  # a status that is a credit by itself
    role: str = ""
    loose: bool = False  # words in small letters among it
    nested: bool = False  # it stands in brackets
    dated: bool = False  # a year stands before it, or behind it and "©" before it
    licence: bool = False  # a licence stands with it


def classify(text: str, name: Sequence[Token], link: str) -> list[Item]:
    """What the words of one item are; empty where they can be none."""
    dated = len(name) > 1 and bool(_YEAR.fullmatch(name[0].key))
    signed = not dated and len(name) > 1 and bool(_YEAR.fullmatch(name[-1].key)) and "©" in text[: name[0].start]
    blank = Item("drop", "", name[0].start, name[-1].end, link=link, dated=dated or signed)
    name = name[dated : len(name) - signed]
    if known_agency(name):
        return [_known(text, blank, name)]
    bare = _without_licence(name)
    if len(bare) < len(name):
        blank = blank._replace(licence=True)
    elif bare:
        bare, role = _without_status(bare)
        blank = blank._replace(role=role) if role else blank
    if not bare:
        return [blank._replace(text=key_of(name), alone=key_of(name) in words.ALONE)]
    if _is_date(bare):
        return [blank]
    if known_agency(bare):
        return [_known(text, blank, bare)]
    if any("@" in token.text for token in bare):
        return _with_address(text, blank, bare)
    return _unknown(text, blank, bare)


def _known(text: str, blank: Item, name: Sequence[Token]) -> Item:
    """The item of a known agency: "AP" and the role of "AP Photo", but the whole of "UN Photo"."""
    agency, role = known_agency(name), ""
    whole = fold(agency) == key_of(name)  # "Inquam Photos"
    if len(name) > 1 and name[-1].key in _PHOTO and known_agency(name[:-1]) == agency and not whole:
        name, role = name[:-1], _PHOTO[name[-1].key]
    return blank._replace(kind="known", text=_written(text, name), agency=agency, role=blank.role or role)


def _written(text: str, name: Sequence[Token]) -> str:
    return text[name[0].start : name[-1].end]


def _with_address(text: str, blank: Item, name: Sequence[Token]) -> list[Item]:
    """A handle is the creator's name; a mail address is dropped beside a name."""
    handle = next((at for at, token in enumerate(name) if token.text[0] == "@"), len(name))
    if handle == len(name) - 1:
        person = blank._replace(kind="person", text=name[handle].text)
        return [*(classify(text, name[:handle], blank.link) if handle else ()), person]
    if handle < len(name):
        return []
    names = [token for token in name if "@" not in token.text]
    if not names:
        return [blank]
    return [found._replace(end=blank.end) for found in classify(text, names, blank.link)]


def _unknown(text: str, blank: Item, name: Sequence[Token]) -> list[Item]:
    """A name that no table holds: a person, an organisation, one word, or nothing. No name holds a file's, nor an
    Arabic "of the": «صورة للرئيس» shows him."""
    if any(token.key.endswith(FILES) or token.key.startswith(OF_THE) for token in name):
        return []
    split = _agency_after(name)
    if split:
        return [*classify(text, name[:split], blank.link), *classify(text, name[split:], "glued")]
    blank = blank._replace(text=_written(text, name))
    small = sum(token.text[0].islower() and token.key not in _PARTICLES for token in name)
    if len(name) == 1:
        kind = "organisation" if _is_organisation(name) else "word"
        return [blank._replace(kind=kind, loose=kind == "word" and name[0].text.islower())]
    if len(name) == 2 and name[1].text.isupper() and known_agency(name[1:]):
        return []  # "Avec AFP": whose agency it is takes two names to tell
    if is_person(name):
        return [blank._replace(kind="person")]
    if _is_organisation(name) and small <= 3 and len(name) <= 8 and not _is_caseless_prose(name):
        return [blank._replace(kind="organisation", loose=_is_sentence(name, small))]
    if len(name) > 4:
        return []
    cased = any(token.text[0].isupper() or token.text[0].islower() for token in name)
    if not cased and any(token.key in words.FUNCTION_WORDS for token in name):  # «الرئيس في عدن / Reuters»
        return []
    kind = "organisation" if (cased and small < 2) or (small != len(name) and cased) else "person"
    return [blank._replace(kind=kind, loose=small > 0 or not cased)]


def _is_sentence(name: Sequence[Token], small: int) -> bool:
    """Whether the words around an organisation's are prose: "The museum reopened in May"."""
    first = name[0]
    if all(token.key in words.ORGANISATIONS for token in name if token.text[0].islower()):
        return False  # "Hasičský záchranný sbor"
    if small > 1 and 2 * small >= len(name):
        return not (first.key in _ARTICLES and len(name) < 4 and _is_organisation(name[-1:]))
    return first.text[0].isalpha() and first.text.islower() and first.key not in _ARTICLES


def _is_caseless_prose(name: Sequence[Token]) -> bool:
    """Whether words of a script without capitals are a sentence's: «شمار محدودی از روزنامه‌های کابل». Not a long name:
    «روابط عمومی سازمان آب و برق خوزستان»."""
    cased = any(token.text[0].isupper() or token.text[0].islower() for token in name)
    return not cased and len(name) > SHORT and any(token.key in words.FUNCTION_WORDS for token in name)


def _agency_after(name: Sequence[Token]) -> int:
    """Where an agency begins after a person without a separator: "Jane Roe AFP"; else 0."""
    for at in range(2, len(name)):
        if not name[at].most:
            continue
        kind = words.KINDS.get(known_agency(name[at:])) if is_person(name[:at]) else None
        sure = len(name) - at > 1 or name[at].text.isupper()  # not a surname: "Jane Roe Bloomberg"
        if kind == "distributor" or (kind == "agency" and sure):
            return at
    return 0


def known_agency(name: Sequence[Token]) -> str:
    """The usual name of the agency that these words name, "the" and a final "Photo" aside; else ""."""
    table = words.AGENCIES
    key = key_of(name)
    found = table.get(key)
    if not found:
        found = table.get(key[4:]) if key.startswith("the ") else table.get(f"the {key}")
    if not found and len(name) > 1 and name[-1].key in _PHOTO:
        return known_agency(name[:-1])
    if not found and " for " in key:  # "Getty Images for MTV"
        branch = table.get(key.partition(" for ")[0], "")
        return branch if words.KINDS.get(branch) == "distributor" else ""
    return found or ""


def _without_licence(name: Sequence[Token]) -> Sequence[Token]:
    """The words without a Creative Commons licence; none of "Unsplash License"."""
    if name and name[-1].key in _LICENCES:
        return []
    for at, token in enumerate(name):
        if token.key == "cc" or token.key.startswith(("cc-", "cc0", "ccby", "gfdl")):
            after = at + 1
            while after < len(name) and (name[after].key in _LICENCE_TAIL or name[after].key[0].isdigit()):
                after += 1
            return [*name[:at], *name[after:]]
    return name


def _without_status(name: Sequence[Token]) -> tuple[Sequence[Token], str]:
    """The words without "file", "handout", "archivo" … at either end, and the role those tell."""
    role = ""
    while name:
        end = phrase_at(name, 0, len(name), words.STATUS)
        if end:
            role = role or words.STATUS[key_of(name[:end])]
            name = name[end:]
            continue
        starts = (i for i in range(max(1, len(name) - 3), len(name)) if key_of(name[i:]) in words.STATUS)
        start = next(starts, 0)
        if not start or (start == 1 and len(name) == 2 and _is_surname(name)):
            break
        role = role or words.STATUS[key_of(name[start:])]
        name = name[:start]
    return name, role


def _is_surname(name: Sequence[Token]) -> bool:
    """Whether a status is somebody's name behind a first name: "Joe Pool", not "Getty Handout", "AP File"."""
    both = all(token.text[0].isupper() and not token.text.isupper() for token in name)
    return both and name[1].key == "pool" and not known_agency(name[:1])


def _is_date(name: Sequence[Token]) -> bool:
    """Numbers and months only, or an age: "12 May 2023", "19.01.2022", "12h"."""
    numbers = [token.key.replace(".", "").replace("-", "").isdigit() for token in name]
    if len(name) == 1 and _AGO.fullmatch(name[0].key):
        return True
    return any(numbers) and all(n or token.key in _MONTHS for n, token in zip(numbers, name, strict=True))


def _is_organisation(name: Sequence[Token]) -> bool:
    if name[0].key == "the":
        return True
    for token in name:
        if token.key in words.ORGANISATIONS or token.text == "&" or token.text[0].isdigit() or _is_domain(token.key):
            return True
    return False


def _is_domain(key: str) -> bool:
    return "." in key and key[-3:].isalpha() and len(key) > 6


def is_person(name: Sequence[Token]) -> bool:
    """Two to four names, initials and particles: "Omar HADDAD", "Pedro L. Ruiz"."""
    if not 2 <= len(name) <= 6 or _is_organisation(name):
        return False
    core = 0
    for token in name:
        first = token.text[0]
        if token.kind != "word" or first in "@#" or any(c.isdigit() for c in token.text):
            return False
        if token.key in _PARTICLES or token.key in _SUFFIXES:
            continue
        if first.islower():
            return False
        if not first.isupper() and token.key in words.FUNCTION_WORDS:
            return False
        core += len(token.key.replace(".", "")) > 1 or not first.isalpha()
    last = name[-1].key
    cased = any(token.text[0].isupper() for token in name)
    most = 4 if cased else 3  # without capitals prose looks like names
    return 1 <= core <= most and (last in _SUFFIXES or last not in _PARTICLES or name[-1].text[0].isupper())


def people(text: str) -> tuple[str, ...]:
    """The persons whom a text names: "Jane Roe, Ana Berg and John Doe"; the text as it is where a part is no person.

    What stands behind a name and a comma leaves where it can't be one: a single word, a role in small letters, an
    outlet. "Jane Roe, Environment Editor" stays whole: that could be. Lines part what has been told apart already.

    >>> people("Jane Roe and Tomás de la Vega"), people("Smith and Sons")
    (('Jane Roe', 'Tomás de la Vega'), ('Smith and Sons',))
    >>> people("Jane Roe, WDR, and John Doe, Bonn")
    ('Jane Roe', 'John Doe')
    """
    if "\n" in text:
        return tuple(text.split("\n"))
    tokens = lex(text)
    parts, joints = parted(tokens)
    whole = len(parts) < 2 and len(parts[0]) == len(tokens)
    if any(len(part) == 1 and part[0].key.rstrip(".") in _FIRMS for part in parts[1:]):  # "Harbour Robotics, Inc."
        return (text,)
    loud = in_capitals(parts[0])
    named = [part for part in parts if is_person(part) and (loud or not in_capitals(part))]
    if whole or parts[0] not in named or (len(named) > 1 and not any("&" in joint for joint in joints)):
        return (text,)
    for index, part in enumerate(parts[1:], 1):
        joined = "&" in joints[index - 1] or joints[index : index + 1] == ["&"]
        if part not in named and (joined or not is_beside(part)):
            return (text,)
    return tuple(text[part[0].start : part[-1].end] for part in named)


def parted(tokens: Sequence[Token]) -> tuple[list[list[Token]], list[str]]:
    """The parts between commas and conjunctions, and which of these stand before each but the first: ",", "&" or both.

    What stands in brackets is in none: "Jane Roe (Paris, special envoy)".
    """
    parts: list[list[Token]] = [[]]
    joints: list[str] = []
    joint, inside = "", False
    for at, token in enumerate(tokens):
        inside = token.kind == "open" or (inside and token.kind != "close")
        if inside or token.kind == "close":
            continue
        conjunction = token.text == "&" or phrase_at(tokens, at, at + 1, words.CONJUNCTIONS) > at
        if conjunction or token.kind == "comma":
            joint += "&" if conjunction else ","
            continue
        if joint and parts[-1]:
            parts.append([])
            joints.append(joint)
        joint = ""
        parts[-1].append(token)
    return parts, joints


def is_beside(part: Sequence[Token]) -> bool:
    """Whether what stands between commas behind a name is none: a place, a role, an outlet; without capitals in the
    script it may be one."""
    first = part[0].text
    if first[:1].lower() == first[:1].upper():
        return False
    return len(part) == 1 or first.islower() or in_capitals(part) or _is_organisation(part)


def in_capitals(part: Sequence[Token]) -> bool:
    return all(token.text.isupper() for token in part)


def cut(tokens: Sequence[Token], at: int, stop: int) -> int:
    """Where a name ends that a caption follows without a separator: after a known agency, after capitals."""
    known = phrase_at(tokens, at, stop, words.AGENCIES)
    if known > at:
        return known
    here = _past_capitals(tokens, at, stop)
    return here if here - at >= 2 else at


def caption_follows(tokens: Sequence[Token], at: int, stop: int) -> int:
    """Where a caption of two words and more begins after a picture library or a name in capitals; else 0."""
    known = phrase_at(tokens, at, stop, words.AGENCIES)
    if known > at and stop - known >= 2 and words.KINDS[known_agency(tokens[at:known])] == "distributor":
        return known
    here = _past_capitals(tokens, at, stop)
    return here if here - at >= 2 and stop - here >= 2 and not tokens[here].text.isupper() else 0


def _past_capitals(tokens: Sequence[Token], at: int, stop: int) -> int:
    while at < stop and tokens[at].text.isupper() and len(tokens[at].key) > 1:
        at += 1
    return at
