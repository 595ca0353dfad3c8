"""Whether a clause is a credit, from its label, its names and what stands around it.

Credit:     a label or "©" with a name; a known agency with a separator, in brackets, or after a full stop
No credit:  "Credit: up to 5 points", "Photos: Hurricane Anna", "© 2020 example.com", "Source: World Bank",
            "By Jane Roe", "(APPLAUSE)", "SARNA (Reuters)", "Manchester United / Real Madrid",
            "نگار | Negar (@negar_rst)", "sho/dpa": an editor's initials below a report, "[Forwarded from Fars]",
            "… told the Agence France-Presse (AFP)"
"""

from collections.abc import Sequence

from normalizer.creditline import words
from normalizer.creditline.grammar import Clause
from normalizer.creditline.lexer import Token
from normalizer.creditline.names import Item
from normalizer.creditline.unlabelled import is_customer, is_firm, is_menu, is_poll, reads_as_person
from normalizer.folding import fold
from normalizer.patterns import lazy
from normalizer.record import Row

# What a transcript has in brackets, "(MUSIC)", "(END VIDEO CLIP)", and short forms of what is no agency, "(PDF)".
STAGE = frozenset(
    "applause audio break cheering cheers chuckles clip commercial crosstalk foreign inaudible laughing laughs "
    "laughter music off-mic pause recording silence singing sings sobbing soundbite speaking unintelligible video "
    "videotape voice-over voiceover "
    "cet est eu gmt html nato pdf pst tba tbc uk un usa utc".split()
)
NAMES_TOO = frozenset("ana ani lana mega mena noor pa rea sana spa vox wenn who".split())  # "98 Pascal (Pa)", "(Ana)"
HANDED_ON = frozenset(("forwarded", "reposted", "shared"))  # "[Forwarded from Fars]" opens a post, a person none
ACRONYM = range(3, 6)  # letters of an agency that no table knows: "(FENA)", not "(OPTIONAL)", nor "(NZ)", who wrote
INITIALS = 4  # letters
APOSTROPHE = lazy(r"^\w{1,4}['’]")  # of an article: "l'Agence"
RTL = "\u0590\u0900"  # where the scripts from Hebrew to Arabic begin and end
RESERVED = ("reserved", "reservados", "riservati", "riservata", "réservés", "vorbehalten", "voorbehouden")
QUOTES = "\"'“”„«»‘’"
MOST_AFTER = 3  # words of a place and what else is its name: "Museum of Art in San Francisco"
MOST_WORDS = 9  # before a bracket with their short form
SHORT = 3  # words of a name in small letters, behind a label that is nothing else


class Place(Row):
    """What stands around a clause."""

    first: bool  # it opens the text
    breaks: bool  # a stop, a bracket or a separator stands before it
    after: str  # end, stop, word, or the kind of the token after it
    bracketed: bool
    square: bool = False  # in square brackets, where references stand: "[WEBFINGER]"
    lower: bool = True  # a small word or a full stop stands before it
    glued: bool = False  # no space stands before it: "a satelliteBBC"
    ended: bool = True  # a full stop or a bracket stands before it, or it closes a caption
    dateline: bool = False  # one place stands before it: "SARNA, May 3 (Reuters)"


def holds(clauses: Sequence[Clause], place: Place) -> bool:
    """Whether clauses are a credit; the first one decides."""
    clause = clauses[0]
    label = clause.label
    if place.after == "small" or (place.after == "word" and not (clause.cut or place.bracketed)):
        return False
    if place.after in ("comma", "copy") and not (label.strong and _linked(clause)):
        return False
    if label.bare:
        return _linked(clause) and _known(clause, "distributor")
    if label.copyright and not label.noun:
        return _copyright_holds(clause, place)
    if label.source:
        return _source_holds(clause, place)
    if label.strong:
        return _label_holds(clause, place)
    if label.noun:
        return _noun_holds(clause, place)
    return _bare_holds(clause, place)


def _known(clause: Clause, *kinds: str) -> bool:
    return any(item.agency and (not kinds or words.KINDS[item.agency] in kinds) for item in clause.names)


def _linked(clause: Clause) -> bool:
    """Names on both sides of a slash, a bar, "via", "for"."""
    return any(item.link in ("slash", "pipe", "via", "for") for item in clause.names[1:])


def _copyright_holds(clause: Clause, place: Place) -> bool:
    """Not the notice of a site: "© 2020 example.com", "© Acme Ltd. All rights reserved"."""
    first = clause.items[0] if clause.items else None
    reserved = any(item.kind == "drop" and item.text.endswith(RESERVED) for item in clause.items)
    if reserved and not any(name.kind == "person" for name in clause.names):
        return False
    if _linked(clause) and clause.names[-1].kind != "known" and is_initials(clause.names[-1].text):
        return False  # "© HP/dpa/jro" signs a text
    if first is None or not clause.names:
        return first is not None and first.alone
    person = any(name.kind == "person" for name in clause.names)
    if first.kind == "drop" or first.dated or first.text[:4].isdigit():
        return (person and _linked(clause)) or (_known(clause, "agency", "distributor") and not place.first)
    if not clause.label.sign and not person and not _known(clause):
        return False
    return not first.loose or _linked(clause) or (len(clause.items) == 1 and first.kind == "word")


def _source_holds(clause: Clause, place: Place) -> bool:
    """Not the source of a chart or an article: an agency, a person, or a status."""
    names = clause.names
    if clause.label.plural and not place.bracketed:
        return False
    if not names:
        return any(item.alone for item in clause.items)
    if _known(clause, "agency", "distributor"):
        return True
    person = any(name.kind == "person" for name in names)
    return person and (len(names) == 1 or _linked(clause))


def _label_holds(clause: Clause, place: Place) -> bool:
    """A label with a name in capitals, an agency or a status."""
    label, names = clause.label, clause.names
    if label.role == "map" and not (place.first or place.breaks or _known(clause)):
        return False  # "Gelb-Rote Karte: Huber" is a player's
    if not names:  # "… at dawn. Photo: File", «… در سحر عکس: آرشیو»
        if clause.items and not label.given and not any(item.text or item.licence for item in clause.items):
            return False  # "Video: 40min", "Photo: 2019": when, not who
        closes = label.noun and label.colon and place.after == "end" and bool(clause.items)
        return closes or (place.breaks and (label.given or bool(clause.items)))
    first = names[0]
    alone = label.long and label.colon and place.first and place.after == "end" and len(clause.items) == 1
    if alone and first.text.islower() and len(first.text.split()) <= SHORT:
        return True  # "Image source, cbdc"
    the = label.given and place.breaks and place.after == "end" and first.text.startswith("the ")
    if not the and not _known(clause) and all(name.text.islower() and name.text[0] != "@" for name in names):
        return False  # "Photo by photo, the archive was carried out"
    if first.loose and not the and not (len(names) > 1 and names[1].link in ("slash", "pipe", "via", "dash")):
        return False
    if label.role in ("video", "map") and not (label.by or place.bracketed or _known(clause) or _linked(clause)):
        return first.kind == "organisation" and is_firm([first])  # "ویدیو: نجات کودک", "Film: The Tern" are headlines
    if _known(clause):
        return place.after != "word" or clause.cut or place.bracketed
    if label.by and not label.colon and first.kind == "person" and not reads_as_person(first.text):
        return False  # "Photographer Now Taking Snaps In", a headline
    gallery = label.plural and label.colon and place.first and not place.bracketed  # "Photos: Hurricane Anna"
    return not gallery or (_linked(clause) and first.kind == "person")


def _noun_holds(clause: Clause, place: Place) -> bool:
    """ "Photo iStock": without a colon only at a break, up to the end."""
    names = clause.names
    if place.after not in ("end", "close", "stop", "open"):
        return False
    if clause.label.role in ("video", "map") and not _known(clause):
        return False  # "Film New Zealand"
    if not place.breaks:
        return clause.label.long and place.after == "end" and len(names) == 1 and _known(clause)
    if not names:
        return any(item.text for item in clause.items) and place.after == "end" and not place.bracketed
    if _known(clause) or (place.bracketed and names[0].kind == "person" and not names[0].loose):
        return True
    person = any(item.kind == "person" for item in names)
    if clause.label.of:
        return person and _linked(clause) and not names[0].loose
    return person and (_linked(clause) or not place.first) and not names[0].loose


def _bare_holds(clause: Clause, place: Place) -> bool:
    """Without a label: an agency, a slash between names, names in brackets."""
    names = clause.names
    if not names:
        status = bool(clause.items) and clause.items[0].alone
        return status and not place.bracketed and place.after == "end" and place.breaks
    if not place.breaks or place.after not in ("end", "word"):
        return False
    if fold(names[0].text.partition(" ")[0]) in words.BY and " " in names[0].text:
        return False  # "By Jane Roe / Harbour Post" says who wrote
    if _is_signed(names):
        return False
    slashed = len(names) > 1 and names[1].link == "slash" and names[0].kind != "organisation"
    if names[0].loose and not (slashed and _known(clause)):
        return False
    status = any(item.kind == "drop" and item.text for item in clause.items)
    named = any(name.kind != "word" or name.text.isupper() for name in names)  # not "Staff / Contributors"
    if status and named and any(item.link in ("slash", "via") for item in clause.items):
        return True
    if len(names) == 1:
        return _single_holds(clause, place)
    return several_hold(clause, place)


def _single_holds(clause: Clause, place: Place) -> bool:
    """One name: an agency; in brackets also a person after a caption, an organisation on its own line."""
    [name] = clause.names
    if place.after != "end" or place.dateline or (place.first and not place.bracketed and name.text.islower()):
        return False
    if name.kind == "known" and not (fold(name.text) in NAMES_TOO and name.text.istitle()):
        if words.KINDS[name.agency] in ("agency", "distributor"):
            return True
        behind = not place.first and " " in name.text and len(clause.items) == 1  # not "The Harbour Post, 8 May 2019"
        return place.bracketed or place.glued or behind
    if not place.bracketed or fold(name.text.partition(" ")[0]) in words.AUTHORS:  # "(Editing by Jane Roe)"
        return False
    if place.square or not STAGE.isdisjoint(fold(name.text).split()):
        return False  # "[Harbour Blog]" names where a link leads
    if name.kind == "person" and fold(name.text.partition(" ")[2]) in words.AGENCIES:
        return False  # "(Com Lusa)", "(With Reuters)": what a report was written with
    if is_initials(name.text) or (name.text[0].isdigit() and name.kind != "known"):  # "(16 Bilder)"
        return False
    if place.first and name.kind == "person":  # «(خنده حاضران)», «(سورة البقرة)» read as names do
        return not RTL[0] <= name.text[0] < RTL[1] and reads_as_person(name.text)
    if place.first:
        return (name.kind == "organisation" and is_firm([name])) or (name.text.isupper() and len(name.text) in ACRONYM)
    return name.kind == "person" and place.lower and name.text[0].isupper()


def several_hold(clause: Clause, place: Place) -> bool:
    """Names with separators and no label."""
    names = clause.names
    if len(names) < 2 or _is_prose(clause, place) or _is_masthead(names) or _is_signed(names) or is_poll(names):
        return False
    if _known(clause, "agency", "distributor"):
        return _linked(clause) or names[1].link in ("open", "dash") or place.bracketed or not place.first
    alone = place.first and not place.bracketed
    if (alone and names[0].kind == "organisation") or (place.square and not _known(clause)):
        return False  # "Manchester United / Real Madrid", "[M1 / MP SP]"
    if is_menu(names, place.bracketed):
        return False
    known = _known(clause, "agency", "distributor", "outlet")
    behalf = place.bracketed or known or is_customer(names)  # "Nobel Prize for Jane Roe"
    slashed = any(name.link == "slash" or (name.link == "for" and behalf) for name in names[1:])
    firm = is_firm(names)
    people = [name for name in names if name.kind == "person" and (name.link != "for" or behalf)]
    person = any(reads_as_person(name.text) for name in people)
    if RTL[0] <= names[0].text[0] < RTL[1] and not _known(clause):
        return False  # «سورة البقرة / آية 255», «(الجزء الثاني/ الفصل الأول)»
    linked = slashed or any(name.link in ("pipe", "via") for name in names[1:])
    apart = place.ended or " " in names[-1].text  # "… on the quay Jane Roe/Quay Desk", not "… of Juniors / Seniors"
    return person and ((slashed and not alone and apart) or (firm and linked))


def _is_prose(clause: Clause, place: Place) -> bool:
    """Whether names with separators are a heading, a dateline, a caption's end, a handle."""
    names = clause.names
    if place.after == "word" and not (place.bracketed or (clause.cut and _linked(clause))):
        return True
    if place.first and (_too_long(names[0]) or names[1].link == "glued" or _is_dateline(names)):
        return True
    if fold(names[0].text) in HANDED_ON:
        return True
    if names[-1].loose and names[-1].kind == "organisation":
        return True
    if any(name.text[0] == "#" or (name.text[0] == "@" and not _known(clause)) for name in names):
        return True
    if place.first and not place.bracketed and names[0].kind not in ("person", "known"):
        return names[1].link != "slash" and not (names[1].link == "via" and _known(clause))
    return False


def _is_masthead(names: Sequence[Item]) -> bool:
    """A paper's head, with a number between bars, or an agency's with its sections between dashes.

    «روزنامه شرق | سال بیستم | شماره ۴۷۳۰», «باشگاه خبرنگاران جوان - استان‌ها - گیلان».
    """
    if names[0].kind == "known" and RTL[0] <= names[0].text[0] < RTL[1] and len(names) > 2:
        return all(item.link == "dash" for item in names[1:])
    numbered = any(item.kind != "known" and any(map(str.isdigit, item.text)) for item in names)
    return numbered and all(item.link == "pipe" for item in names[1:])


def _too_long(name: Item) -> bool:
    """Whether a caption and a person were read as one: "Harlow Park Jane Roe", "Harlow Jane A. Roe", "The harbour in
    Lund Jane Roe"."""
    parts = name.text.split()
    if name.kind == "organisation":
        small = max((at for at, part in enumerate(parts) if fold(part) in words.PLACING), default=len(parts))
        return len(parts) - small > MOST_AFTER and all(part[0].isupper() for part in parts[small + 1 :])
    initial = any(len(part.rstrip(".")) == 1 for part in parts[2:-1])
    four = len(parts) > 3 and all(part[0].isupper() and len(part) > 3 for part in parts)
    return name.kind == "person" and (initial or four)


def _is_dateline(names: Sequence[Item]) -> bool:
    """ "SARNA (Reuters)", "تهران - ایسنا": a place before an agency."""
    place = names[0].kind == "word" or names[0].text.isupper()
    return place and names[0].kind != "known" and names[-1].link in ("open", "dash")


def _is_signed(names: Sequence[Item]) -> bool:
    return any(name.kind != "known" and is_initials(name.text) for name in names)


def is_initials(text: str) -> bool:
    """An editor's sign, "sho", "A.H.", «ص.ش»: photographers write their names out, or a label before them."""
    if text.isascii() and (text.islower() or "." not in text):
        return len(text) <= INITIALS and text.islower()
    letters = text.rstrip(".").split(".")
    return len(letters) > 1 and all(len(letter.strip()) == 1 for letter in letters)


def is_talked_about(tokens: Sequence[Token], at: int, last: int) -> bool:
    """In quotation marks; in brackets that were judged with what else is in them."""
    if not at or last >= len(tokens):
        return False
    return (tokens[at - 1].kind, tokens[last].kind) in (("other", "other"), ("open", "close"))


def quotes(tokens: Sequence[Token], at: int, clause: Clause) -> bool:
    """Whether all before a bracket with a person's name is a quotation: the bracket says who said it.

    Not "“We stay” [Jane Roe/EPA]", below a picture.
    """
    person = len(clause.names) == 1 and clause.names[0].kind == "person" and clause.label.end == clause.first
    return person and at > 2 and tokens[0].text in QUOTES and tokens[at - 1].text in QUOTES


def shortens(tokens: Sequence[Token], at: int, clause: Clause) -> bool:
    """Whether a bracket holds the short name of what stands before it, "… told the Agence France-Presse (AFP)", "… à
    l'Agence France-Presse (AFP)", "Heartbeat and Status Controller (HSC)": prose."""
    names = clause.names
    if len(names) != 1 or clause.label.end > clause.first:
        return False
    if not names[0].agency:
        return abbreviates(names[0].text, [token.text for token in tokens[max(0, at - MOST_WORDS) : at]])
    keys = [token.key if token.kind == "word" else token.text for token in tokens[max(0, at - 4) : at]]
    ends = (" ".join(keys[place:]) for place in range(len(keys)))
    return any(words.AGENCIES.get(APOSTROPHE.sub("", end)) == names[0].agency for end in ends)


def abbreviates(text: str, before: Sequence[str]) -> bool:
    """Whether capitals open the last words before them: "künstliche Intelligenz (KI)"; small ones may stand between."""
    if not (text.isupper() and text.isalpha()):
        return False
    letters = list(text.casefold())
    for word in reversed(before):
        if letters and word[0].casefold() == letters[-1]:
            letters.pop()
        elif word[0].isupper() or not letters:
            break
    return not letters
