"""Datelines in the forms that single agencies write: a place, a day and the agency.

Found:      "Москва. 18 января. INTERFAX.RU - …", «أبوظبي في 22 نوفمبر / وام / …», «راولپنڈی۔11مارچ (اے پی پی):…»,
            «الرياض 15 شعبان 1445 هـ الموافق 25 فبراير 2024 م واس», «القدس/ سامر الخطيب/ الأناضول» on their own lines;
            «کابل باختر/ ۴/ میزان …»; «حیدرآباد18مارچ (سیاست نیوز)۔ …»; "КИЕВ, 3 мар - РИА Новости, Иван Петров."; of a
            city that a table knows, before a page's first running text: "LULEÅ. En älg …", "TREVIGLIO (BERGAMO) - Una
            frana …", "Frankfurt – Es ist …", "Hamburg | Die …"; "LONDON, Oct 26 Shares rose …", from which a scraper
            took agency and dash; "(AGI) - Roma, 5 mag. - Il …"; "Springfield, IL — October 18, 2007 — Acme …", of
            companies
Not found:  a place that no table knows, in scripts without capitals; an agency that none knows; no day; a city in a
            paragraph farther below, or before words that open no sentence: "Frankfurt – Stadt am Main".
"""

import re

from normalizer.dates import parse
from normalizer.dates.words import fold
from normalizer.dates.words import words as date_words
from normalizer.lines import QUOTES, STOPS
from normalizer.news.labels import DIGIT, key
from normalizer.news.lead_words import DAY_LAST, Head, cities, desks, ends_as_outlet, places
from normalizer.news.outlets import is_known, is_name
from normalizer.page import Page
from normalizer.patterns import lazy

LINE = 60  # characters of a line that is all dateline
ROW = 100  # of one that names two calendars' days
OPENING = 70  # characters that hold all of one before a sentence
REACH = 40  # characters in which the day begins
WORDS = 3  # of a place, of an agency
REPORTER = 4  # words of a reporter's name
PLACE = r"(?P<place>[^\W\d_][^\d\n.,:;/()]{1,30}?)"
DAY = r"(?P<date>\d{1,2}\s?[^\W\d_]{3,12}(?:\s\d{4})?)"
AGENCY = r"(?P<agency>[^\W\d_][^\n,:;/()]{1,24}?)"
NAME = r"[^\W\d_a-zа-я][^\W\d_]{1,24}"
# Each behind a sign that it holds: a page of most agencies needs none of them.
STYLES = (
    (lazy(r"\.\s\d"), lazy(rf"{PLACE}\.\s{DAY}\.\s{AGENCY}(?:\.|\s[-–—])\s{{1,3}}")),
    (lazy("/"), lazy(rf"{PLACE}\s(?:في\s)?{DAY}\s?/\s?{AGENCY}\s?/[\s.:-]{{0,4}}")),
    (lazy("/"), lazy(rf"(?P<place>[^\W\d_]{{2,15}})\s{AGENCY}\s?/\s?(?P<date>\d{{1,2}}\s?/\s?[^\W\d_]{{3,9}})\s/?")),
    (lazy(r",\s\d"), lazy(rf"{PLACE},\s{DAY}\.?\s[-–—]\s{AGENCY},\s{NAME}(?:\s{NAME}){{1,2}}\.\s{{1,3}}")),
    (lazy(r"\("), lazy(rf"{PLACE}\s?[۔،,.]\s?{DAY}\s?\(\s?{AGENCY}\s?\)\s?(?:\.?[-–—]{{1,2}}|[:۔])\s{{0,3}}")),
)
# Of Urdu papers, whose day stands behind any sign or none: «حیدرآباد18مارچ (سیاست نیوز)۔», «نئی دہلی، 30/جولائی: …».
DATED = lazy(
    rf"{PLACE}\s?[۔،,./:]?\s?(?P<date>\d{{1,2}}\s?[/؍۔.]?\s?[^\W\d_]{{3,12}}\s?(?:\d{{4}})?)"
    r"(?:\s?:?\s?\(\s?(?P<agency>[^()\n]{2,40}?)\s?\)[\s:۔.–—-]{0,4}|\s?:\s)"
)
# Of Okaz, an outlet and its place, perhaps with a reporter's handle, on a line of their own: «عكاظ» (الدمام) okaz@.
QUOTED = lazy(r"«(?P<agency>[^«»\n]{2,24})»\s?\((?P<place>[^()\n]{2,24})\)(?:\s?@?[A-Za-z_]\w{1,24}@?)?")
# Of AGI and others in Italy, agency, place and a day without its year: "(AGI) - Roma, 5 mag. - Il …".
BRACKETED = lazy(
    rf"\(\s?{AGENCY}\s?\)\s?[-–—]\s(?P<place>[A-ZÀ-Þ][^\d\n.,:;/()]{{1,30}}),\s(?P<date>\d{{1,2}}\s[^\W\d_]{{3,12}}\.?)\s?"
    r"[-–—]{1,2}\s{1,3}"
)
DASHES = frozenset("-–—")
PARTED = str.maketrans("/؍۔.", "    ")
# Of KUNA, whose day and month are numbers: "الكويت - 12 - 11 (كونا) -- "; which is which the year would not tell.
NUMBERED = lazy(rf"{PLACE}\s?-\s?\d{{1,2}}\s?-\s?\d{{1,2}}\s?\(\s?{AGENCY}\s?\)\s?[-–—]{{1,2}}\s{{1,3}}")
ALONE = lazy(
    rf"{PLACE}\s(?P<date>\d{{1,2}}\s[^\n/()]{{8,60}}\s\d{{4}}\s?[^\W\d_]{{0,2}})\s(?P<agency>[^\W\d_]{{2,15}})$"
)
RUN_ON = lazy(
    r"(?P<place>[^\W\d_][^\d\n.,:;/()]{1,24}?)\s?/\s?(?:(?P<names>[^\d\n/():.]{4,60}?)\s?/\s?)?(?P<rest>[^\s/][^\n/]{3,60})"
)
# Of a city that a table knows.
STOPPED = lazy(r"(?P<place>[^\W\d_][^\d\n.,:;/()]{1,24})\.\s{1,2}")
PROVINCE = lazy(r"(?P<place>[^\W\d_][^\d\n.,:;/()]{1,30}\s\((?P<city>[^\d\n()]{2,20})\))\s[-–—]\s{1,2}")
DASHED = lazy(r"(?P<place>[^\W\d_][^\d\n,:;()–—|]{1,24}?)\s[-–—|]\s{1,2}")
WIRED = lazy(
    r"(?P<place>[A-Z][A-Z.]+(?: [A-Z][A-Z.]+){0,2}(?:/[A-Z]+(?: [A-Z]+)?)?)(?P<comma>,?)"
    r" (?P<month>[A-Z][a-z]{2,8})\.? \d{1,2} (?=[A-Z\"“])"
)
# Of a company's release: a town, its state or country, and the whole day between dashes.
RELEASED = lazy(
    r"(?P<place>[A-Z][\w.'’]{1,20}(?:[ -][A-Z][\w.'’]{1,20}){0,2}, (?:[A-Z]{2}|[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?))"
    r",?\s?[-–—]{1,2}\s?(?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})\s?[-–—]{1,2}\s{1,2}(?=\S)"
)
FIRST_WORD = lazy(r"[^\W\d_]+")


def in_house_style(text: str, page: Page) -> tuple[int, Head] | None:
    """Where a line's dateline ends, and what it says."""
    if "/" in text and len(text) <= LINE and (head := by_slashes(text, page)):
        return len(text), head
    if found := by_city(text, page) or (by_day(text, page) if text[:2].isupper() else None):
        return found
    opening = text[:OPENING]
    if ", " in opening and not DASHES.isdisjoint(opening) and DIGIT.search(opening) and (match := RELEASED.match(text)):
        found_day = parse(match["date"])
        return (match.end(), Head((match["place"], None, found_day.iso))) if found_day else None
    if text[0] == "(" and (match := BRACKETED.match(text)):
        named = is_known(match["agency"], page) and is_day(match["date"].rstrip("."))
        return (match.end(), Head((match["place"], match["agency"], None))) if named else None
    if text[:REACH].isascii():  # all these agencies write other scripts
        return None
    if "/" in text[:REACH] and (found := before_text(text, page)):
        return found
    if text[0] == "«" and len(text) <= LINE and (match := QUOTED.fullmatch(text)):
        named = is_known(match["agency"], page) and key(match["place"]) in places(page.tables)
        return (match.end(), Head((match["place"], match["agency"], None))) if named else None
    if not DIGIT.search(text, 0, REACH):
        return None
    if "(" in opening and (match := NUMBERED.match(text)):
        named = is_place(match["place"], page) and is_known(match["agency"], page)
        return (match.end(), Head((match["place"], match["agency"], None))) if named else None
    styles = [style for sign, style in STYLES if sign.search(text, 0, OPENING)]
    for style in [*styles, ALONE] if len(text) <= ROW and text[-1].isalpha() else styles:
        match = style.match(text)
        day = match["date"].replace("/", " ") if match else ""
        if not match or not is_day(day):
            continue
        if is_place(match["place"], page) and is_known(match["agency"], page):
            date = parse(day)
            return match.end(), Head((match["place"], match["agency"], date.iso if date else None))
    match = DATED.match(text) if "(" in opening or ":" in opening else None
    return by_date(match["place"], match["date"], match["agency"], match.end(), page) if match else None


def by_date(place: str, day: str, agency: str | None, end: int, page: Page) -> tuple[int, Head] | None:
    """A place that a table knows, its day, and in brackets, if any, an agency or a desk: not «لاہور 21 جون (جمعہ)»."""
    day = day.translate(PARTED)
    if key(place) not in places(page.tables) or not is_day(day):
        return None
    date = parse(day)
    parts = re.split(r"\s?[،,/]\s?", agency) if agency else []
    known = (part for part in parts if is_known(part, page) or ends_as_outlet(part, page))
    name = next(known, None) or (agency if key(agency or "") in desks(page) else None)
    if agency and not name:
        return None
    return end, Head((place, name, date.iso if date else None))


def is_day(words: str) -> bool:
    """Whether words are a date, or a day and its month cut short: "3 мар"."""
    match = DAY_LAST.search(words)
    return parse(words) is not None or (match is not None and fold(match["month"]) in date_words().months)


def by_slashes(text: str, page: Page) -> Head | None:
    """«إسطنبول/ الأناضول», «غزة / سما /», «القدس/ سامر الخطيب/ الأناضول»: place, agency, perhaps a reporter; «شفق نيوز/
    بغداد», an agency and its place."""
    parts = [part.strip() for part in text.removesuffix("/").split("/")]
    if len(parts) == 2 and all(parts) and not text.isascii() and key(parts[1]) in places(page.tables):
        turned = key(parts[0]) not in places(page.tables) and is_known(parts[0], page)
        return Head((parts[1], parts[0], None)) if turned else None
    if len(parts) not in (2, 3) or not all(parts) or key(parts[0]) not in places(page.tables):
        return None
    named = len(parts) == 2 or (2 <= len(parts[1].split()) <= 4 and not is_known(parts[1], page))
    return Head((parts[0], parts[-1], None)) if named and is_known(parts[-1], page) else None


def before_text(text: str, page: Page) -> tuple[int, Head] | None:
    """«العراق/ إبراهيم صالح، علي جواد/ الأناضول أفاد …»: place, perhaps reporters, an agency whose name is no word of
    its language, and the sentence right behind."""
    match = RUN_ON.match(text)
    names = re.split(r"\s?[،,]\s?", match["names"]) if match and match["names"] else []
    if not match or not all(1 < len(name.split()) <= REPORTER for name in names):
        return None
    if not names and key(match["place"]) not in places(page.tables):  # behind a reporter's name it needs no table
        return None
    words = match["rest"].split()
    for count in range(min(WORDS, len(words) - 1), 0, -1):
        agency = " ".join(words[:count])
        if is_name(key(agency), page.tables, False):
            end = text.index(words[count], match.start("rest") + len(agency))
            return end, Head((match["place"], agency, None))
    return None


def by_city(text: str, page: Page) -> tuple[int, Head] | None:
    """ "LULEÅ. En älg …", "TREVIGLIO (BERGAMO) - Una frana …", "Frankfurt – Es ist": before the first running text."""
    if not text[0].isupper() or not page.prose or page.lines[page.prose[0]].text != text:
        return None
    known = cities(page.tables)
    if not known or not text.rstrip(QUOTES).endswith(STOPS):
        return None
    stopped, province, dashed = (style.match(text) for style in (STOPPED, PROVINCE, DASHED))
    if stopped and stopped["place"].isupper() and key(stopped["place"]) in known and text[stopped.end()].isupper():
        return stopped.end(), Head((stopped["place"], None, None))
    if province and province["place"].isupper() and key(province["city"]) in known:
        return province.end(), Head((province["place"], None, None))
    if dashed and key(dashed["place"]) in known and opens_sentence(text, dashed.end(), page):
        return dashed.end(), Head((dashed["place"], None, None))
    return None


def by_day(text: str, page: Page) -> tuple[int, Head] | None:
    """ "LONDON, Oct 26 Shares rose …", "LONDON Jan 8 Britain …": a city in capitals that a table knows, and its day."""
    match = WIRED.match(text)
    if not match or fold(match["month"]) not in date_words().months:
        return None
    known = all(key(place) in places(page.tables) for place in match["place"].split("/"))
    return (match.end(), Head((match["place"], None, None))) if known else None


def opens_sentence(text: str, place: int, page: Page) -> bool:
    """Whether a word with a capital stands at a place that sentences open with: "Es", not "Stadt"."""
    word = FIRST_WORD.match(text, place)
    return word is not None and word[0][0].isupper() and word[0].lower() in page.words("STARTERS")


def is_place(words: str, page: Page) -> bool:
    """A place that a table knows; with a capital where the script has them."""
    return len(words.split()) <= WORDS and (words[0].isupper() or key(words) in places(page.tables))
