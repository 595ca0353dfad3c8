"""Datelines in the forms that single agencies write: a place, a day and the agency.

Found:      "Москва. 18 января. INTERFAX.RU - …", «أبوظبي في 22 نوفمبر / وام / …», «راولپنڈی۔11مارچ (اے پی پی):…»,
            «الرياض 15 شعبان 1445 هـ الموافق 25 فبراير 2024 م واس», «القدس/ سامر الخطيب/ الأناضول» on lines of their own
Not found:  a place that no table knows, in scripts without capitals; an agency that none knows; no day.
"""

from normalizer.dates import parse
from normalizer.news.labels import DIGIT, key
from normalizer.news.lead_words import Head, places
from normalizer.news.outlets import is_known
from normalizer.page import Page
from normalizer.patterns import lazy

LINE = 60  # characters of a line that is all dateline
ROW = 100  # of one that names two calendars' days
OPENING = 70  # characters that hold all of one before a sentence
REACH = 40  # characters in which the day begins
WORDS = 3  # of a place
PLACE = r"(?P<place>[^\W\d_][^\d\n.,:;/()۔،]{1,30}?)"
DAY = r"(?P<date>\d{1,2}\s?[^\W\d_]{3,12}(?:\s\d{4})?)"
AGENCY = r"(?P<agency>[^\W\d_][^\n,:;/()]{1,24}?)"
# Each behind a sign that it holds: a page of most agencies needs none of them.
STYLES = (
    (". ", lazy(rf"{PLACE}\.\s{DAY}\.\s{AGENCY}(?:\.|\s[-–—])\s{{1,3}}")),
    ("/", lazy(rf"{PLACE}\s(?:في\s)?{DAY}\s?/\s?{AGENCY}\s?/[\s.:-]{{0,4}}")),
    ("(", lazy(rf"{PLACE}\s?[۔،,.]\s?{DAY}\s?\(\s?{AGENCY}\s?\)\s?(?:\.?[-–—]{{1,2}}|[:۔])\s{{0,3}}")),
)
ALONE = lazy(
    rf"{PLACE}\s(?P<date>\d{{1,2}}\s[^\n/()]{{8,60}}\s\d{{4}}\s?[^\W\d_]{{0,2}})\s(?P<agency>[^\W\d_]{{2,15}})$"
)


def in_house_style(text: str, page: Page) -> tuple[int, Head] | None:
    """Where a line's dateline ends, and what it says."""
    if "/" in text and len(text) <= LINE and (head := by_slashes(text, page)):
        return len(text), head
    if text[:REACH].isascii() or not DIGIT.search(text, 0, REACH):  # all these agencies write other scripts
        return None
    styles = [style for sign, style in STYLES if sign in text[:OPENING]]
    for style in [*styles, ALONE] if len(text) <= ROW and text[-1].isalpha() else styles:
        match = style.match(text)
        date = parse(match["date"]) if match else None
        if match and date and is_place(match["place"], page) and is_known(match["agency"], page):
            return match.end(), Head((match["place"], match["agency"], date.iso))
    return None


def by_slashes(text: str, page: Page) -> Head | None:
    """«إسطنبول/ الأناضول», «غزة / سما /», «القدس/ سامر الخطيب/ الأناضول»: place, agency, perhaps a reporter."""
    parts = [part.strip() for part in text.removesuffix("/").split("/")]
    if len(parts) not in (2, 3) or not all(parts) or key(parts[0]) not in places(page.tables):
        return None
    named = len(parts) == 2 or (2 <= len(parts[1].split()) <= 4 and not is_known(parts[1], page))
    return Head((parts[0], parts[-1], None)) if named and is_known(parts[-1], page) else None


def is_place(words: str, page: Page) -> bool:
    """A place that a table knows; with a capital where the script has them."""
    return len(words.split()) <= WORDS and (words[0].isupper() or key(words) in places(page.tables))
