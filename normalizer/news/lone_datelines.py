"""Datelines without a closing mark in their line, or without any text behind it.

Found:      "(أبوظبي - البيان)", «خبرگزاری فارس:», "WASHINGTON —", "CNN —" and "MADRID, 15 (EUROPA PRESS)" on lines of
            their own; «اسلام آباد (ویب ڈیسک) …», "OSLO (VG) Politiet …", «ایسنا/خراسان رضوی …»
Not found:  "JANE ROE (AP)", a picture's credit; «وزارت (خاص) …»; «ایسنا:» above each question of an interview

Each takes a line and gives where its dateline stands in the page, with place, agency and date; None where it has none.
"""

import re

from normalizer.dates import parse
from normalizer.lines import Line
from normalizer.news.authors import reads_as_person
from normalizer.news.labels import DIGIT, key, listed, of_tables, word_key
from normalizer.news.lead_words import (
    DASHES,
    Head,
    before_colon,
    desks,
    ends_as_outlet,
    is_place,
    placed,
    places,
    read,
)
from normalizer.news.outlets import is_known
from normalizer.news.uncased_names import is_told_as_name
from normalizer.page import Page
from normalizer.patterns import lazy

REACH = 90  # characters of the longest dateline
LEAST = 40  # characters after it: a dateline opens a paragraph
SHORT = 16  # characters of a sentence after a place and an agency
DESK_PLACE = 3  # words of a place that no table knows
BESIDE = ' «»"“”()'  # a name, on a line of its own
NOTHING = Head((None, None, None))
INSIDE = lazy(rf"[(\[]\s*+(?P<inside>[^()\[\]\n]{{3,60}})\s*[)\]]\s*[{DASHES}:]*$")


def alone(line: Line, page: Page) -> tuple[int, int, Head] | None:
    """ "(أبوظبي - البيان)", «خبرگزاری فارس:», "WASHINGTON —": the text comes in the next line."""
    text = line.text
    if len(text) > 60:
        return None
    whole = INSIDE.fullmatch(text)
    bare = whole["inside"] if whole else text.rstrip(DASHES + ":| ").strip()
    closed = bare != text and not whole
    parts = [part for written in re.split(f"[{DASHES}،,:]", bare) if (part := written.strip(BESIDE))]
    if len(parts) == 2 and all(is_part(part, page) for part in parts):
        place = next((part for part in parts if key(part) in places(page.tables)), None)
        others = [part for part in parts if part != place]
        desk = (part for part in others if place and key(part) in desks(page))  # «إدلب – خاص|»
        if name := next((part for part in others if is_known(part, page)), None) or next(desk, None):
            return line.start, line.end, Head((place, name, None))
    if fields := with_agency(text, page):
        return line.start, line.end, fields
    once = text not in page.repeated  # not «ایسنا:» above each question of an interview
    if closed and text[-1] == ":" and (fields := before_colon(bare, page, once)) and fields[1]:
        return line.start, line.end, fields
    if closed and text[-1] in "—–-" and is_place(bare, page) and len(bare) > 3:
        return line.start, line.end, Head((bare, None, None))
    fields = read(bare, page, text[-1], False) if closed and text[-1] in DASHES else None
    named = fields and fields[1] and (fields[0] or (text[-1] == "—" and once))  # "CNN —"
    return (line.start, line.end, fields) if fields and named else None


def with_agency(text: str, page: Page) -> Head | None:
    """ "MADRID, 15 (EUROPA PRESS)": a place in capitals and the agency in brackets; "Berlin (ots)", of press releases,
    whose wire signs no pictures."""
    place, agency, _ = fields = (read(text, page, "", False) if text.endswith(")") else None) or NOTHING
    if not place or not agency or not is_known(agency, page):
        return None
    if key(agency) in listed(page, "RELEASE_WIRES"):
        return fields
    return fields if is_place(place, page) and not may_be_person(place, text, page) else None


def may_be_person(place: str, text: str, page: Page) -> bool:
    """Whether what stands before an agency's bracket may be a photographer: two words and more and nothing else.

    Not "NEW YORK (AP)", a place that a table knows, nor "LOMAS ALTAS, 15 (EFE)".
    """
    if " " not in place or "," in text or DIGIT.search(text) or key(place) in places(page.tables):
        return False
    return reads_as_person(place)


def is_part(part: str, page: Page) -> bool:
    return is_known(part, page) or key(part) in places(page.tables) or key(part) in desks(page)


def slashed(line: Line, page: Page) -> tuple[int, int, Head] | None:
    """«ایسنا/خراسان رضوی …»: an agency and its province, with no mark behind."""
    name, slash, rest = line.text[:REACH].partition("/")
    if not slash or len(name) > 20 or name.isascii() or not is_known(name, page) or not rest[:1].isalpha():
        return None
    words = rest.split()
    for count in range(min(4, len(words) - 1), 0, -1):
        place = " ".join(words[:count])
        if key(place) in places(page.tables) and len(line.text) - len(name) - len(place) > LEAST:
            end = line.text.find(words[count], len(name) + 1 + len(place))
            return line.start, line.start + end, Head((place, name, None))
    return None


def bracketed(line: Line, page: Page) -> tuple[int, int, Head] | None:
    """«اسلام آباد (ویب ڈیسک) …», «لاہور(نمائندہ خصوصی) …», "غزة (رويترز) …", "OSLO (VG) Politiet …"."""
    text = line.text
    opened = text.find("(", 2, 40)
    close = text.find(")", opened, opened + 40) if opened > 0 else -1
    if text[0] == "(" and (close := text.find(")", 0, SHORT)) > 0 and text[close + 1 : close + 2].isupper():
        outlet = is_known(text[1:close], page)
        return (line.start, line.start + close + 1, Head((None, text[1:close], None))) if outlet else None
    if close < 0 or len(text) - close < LEAST:
        return None
    before, inside = text[:opened].strip(), text[opened + 1 : close].strip()
    if before[:1].isupper():
        return with_outlet(line, before, inside, close + 1, page)
    known = desks(page)
    place, date = placed(before)
    if not place:
        return None
    parts = [part.strip() for part in re.split(r"[،,/]", inside)]
    if key(place) not in places(page.tables) and not is_behind_desk(place, parts, page):
        return None
    named = [is_known(part, page) or ends_as_outlet(part, page) for part in parts]
    if all(name or key(part) in known or parse(part) for name, part in zip(named, parts, strict=True)):
        end = close + 1
        while text[end : end + 1] in (" ", ":", "۔", *DASHES):
            end += 1
        agency = next((part for name, part in zip(named, parts, strict=True) if name), None)
        agency = agency or (parts[0] if len(parts) == 1 else None)
        return line.start, line.start + end, Head((place, agency, date))
    if len(parts) == 1 and key(place) in places(page.tables) and is_told_as_name(inside, page):  # «دبئی (طاہر منیر)»
        return line.start, line.start + close + 1, Head((place, None, None))
    return None


def is_behind_desk(place: str, parts: list[str], page: Page) -> bool:
    """Whether a place that no table knows stands before a desk whose name has several words: «ایڈیلیڈ (اسپورٹس ڈیسک)».

    Not «وزارت (خاص)»: one word may be any bracket's.
    """
    words = [word_key(word) for word in place.split()]
    few = 0 < len(words) <= DESK_PLACE and place[0].isalpha() and not DIGIT.search(place)
    named = all(" " in part and key(part) in desks(page) for part in parts)
    told = of_tables(page.tables, ("OUTLET_BOUNDARIES", "UNFINISHED_WORDS", "FUNCTION_WORDS"))
    return few and named and told.isdisjoint(words)


def with_outlet(line: Line, place: str, inside: str, end: int, page: Page) -> tuple[int, int, Head] | None:
    """ "OSLO (VG) Politiet …": a place in capitals and an outlet, where the next word opens a sentence."""
    text = line.text[end:].lstrip()
    glued = len(text) == len(line.text) - end  # "Lowport (CNN)The bridge …", of which a scraper took the space
    named = glued and len(place.split()) <= DESK_PLACE and all(word[0].isupper() for word in place.split())
    if not is_known(inside, page) or not (named or is_place(place, page)) or not text[0].isupper():
        return None
    if key(place) in listed(page, "DATELINE_DECOYS") or may_be_person(place, line.text[:end], page):
        return None
    return line.start, line.end - len(text), Head((place, inside, None))
