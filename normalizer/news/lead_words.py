"""What the words of a dateline say: place, agency and date, or that they are none.

A place is in capitals ("NEW DELHI") or in a table; an agency is in a table, or behind such a word as خبرگزاری.
"""

from functools import lru_cache
from types import ModuleType

from normalizer.dates import find, parse
from normalizer.dates.words import fold
from normalizer.dates.words import words as date_words
from normalizer.lines import is_uncased
from normalizer.news.labels import DIGIT, SIGNS, key, listed, of_tables
from normalizer.news.outlets import Token, is_known, phrase, tokens
from normalizer.page import Page
from normalizer.patterns import lazy

DASHES = "-—–―\N{MINUS SIGN}\N{ARABIC TATWEEL}"
BRACKET = lazy(
    r"(?:[(\[]\s*+(?P<inside>[^()\[\]\n]{1,40}?)\s*+[)\]]|/\s*+(?P<slashed>[^()/\[\]\n]{1,40}?)\s*+/)\.?\s*+$"
)
STATION = lazy(r"[KW][A-Z]{2,3}(?:[- ]?(?:TV|DT|FM|AM|\d{1,2}))?")  # the call sign of an American one
INITIAL = lazy(r"(?<![^\W\d_])[A-Z]\.")
DAY_LAST = lazy(r"(?<!\d)\d{1,2}\.?\s{1,3}(?P<month>[^\W\d_]{3,12})[ .,،]{0,3}$")  # "15 апр", "3 mar"
DAY_ALONE = lazy(r"(?<=[^\W\d_]),\s{1,3}\d{1,2}$")  # "MADRID, 15"
LAST_PART = lazy(r"[,،]\s{0,3}([^\W\d_][^,،\d]{3,20})$")  # "LONDON, Monday"
SEPARATOR = lazy(f"[{DASHES}/،,:|()]")
QUOTED = ' «»"“”'
NAMED = 5  # words of an outlet that no table knows
LONGEST_COINED = 8  # letters


class Head(tuple[str | None, str | None, str | None]):
    """Place, agency, ISO date."""

    __slots__ = ()


def read(head: str, page: Page, mark: str, prose: bool) -> Head | None:
    """Place, agency and date of a dateline's words; None where they are not one."""
    if not head or key(head) in listed(page, "DATELINE_DECOYS") or len(head.split()) > 12 or head[0] in "“\"«'‘":
        return None
    if bracket := BRACKET.search(head):
        return with_bracket(bare(head[: bracket.start()]), bracket["inside"] or bracket["slashed"], page, mark)
    if mark == ":":
        return before_colon(head, page, prose)
    parts = [part for written in SEPARATOR.split(head) if (part := written.strip())]
    if len(parts) > 1 and (fields := several(parts, head, page, mark) or around_date(head, page, mark)):
        return fields
    place, date = placed(head)
    if place and is_place(place, page):
        return Head((place, None, date)) if mark != "/" else None
    if key(head) in listed(page, "WORDS_AS_OUTLETS") - listed(page, "OPENING_OUTLETS"):  # «الف- …», a list's item
        return None
    named = whole_outlet(head, page)
    several_words = named is not None and " " in named and is_uncased(named)  # «شفق نيوز/ …»
    return Head((None, named, None)) if named and (mark != "/" or several_words) else None


def with_bracket(before: str, inside: str, page: Page, mark: str) -> Head | None:
    """ "TIRANA, Albania (AP)", "(Reuters)", "کابل (پژواک، ۲۸ وږی)", "GENEVA (5 March 2024)", "(Nairobi)"."""
    if says_day(inside) and is_known(before, page):  # «تاند (دوشنبه، د سنبلې ۱) -»
        found = parse(inside)
        return Head((None, before, found.iso if found else None))
    place, date = placed(before)
    dashed = mark != "" and not mark.strip(DASHES + ".")  # "MADRID (EFE).-"
    if dashed and (not place or is_place(place, page)) and (fields := without_agency(place, inside, page)):
        return fields
    first, _, rest = inside.replace("،", ",").replace(" - ", ",", 1).partition(",")  # "Newsfile Corp. - May 5, 2024"
    first = first.strip()
    known = is_known(first, page) or is_known(first.partition("/")[0], page)  # "dpa/lnw": its desk for a region
    known = known or all(is_known(part, page) for part in first.split("-"))  # "NTB-Reuters"
    known = known or key(first.partition("-")[0]) in listed(page, "RELEASE_WIRES")  # "PRNewswire-Asia": its branches
    known = known or (dashed and STATION.fullmatch(first) is not None)
    known = known or (dashed and before.isupper() and key(before) in cities(page.tables) and is_coined(first))
    if rest and known and (found := parse(rest)):
        date = date or found.iso
        inside = first
    name, day = placed(inside) if not known and DIGIT.search(inside) else (None, None)
    if name and day and is_known(name, page):
        inside, date, known = name, date or day, True  # «کابل (پژواک ۲۸ لړم ۱۴۰۳)»
    known = known or key(inside) in desks(page) or bool(whole_outlet(inside, page)) or ends_as_outlet(inside, page)
    if place and not is_named(place, page, known):
        return None
    if known and place and key(place) in desks(page):  # "Navenda Nûçeyan (K24)"
        return Head((None, inside, date))
    if mark == ":" and not (known and place):
        return None
    if known or (place and is_place(place, page) and len(inside.split()) <= 3):
        return Head((place, inside, date))
    return None


def is_coined(name: str) -> bool:
    """Whether an agency that no table knows may be called so: "İGFA", "apro". Not "(Altona)", a province's "(MI)"."""
    return 2 < len(name) <= LONGEST_COINED and name.isalpha() and (name.isupper() or name.islower())


def without_agency(place: str | None, inside: str, page: Page) -> Head | None:
    """What is in brackets where no agency is: the day behind a place, or the place, as organizations write it."""
    if place:
        found = parse(inside) if DIGIT.search(inside) else None
        return Head((place, None, found.iso)) if found else None
    name, date = placed(inside)
    city = key((name or "").partition(",")[0])
    return Head((name, None, date)) if city in places(page.tables) and not is_known(city, page) else None


def before_colon(head: str, page: Page, prose: bool) -> Head | None:
    """ "ISLAMABAD:", «خبرگزاری فارس:», «سبق- أبها:»; a name alone only before prose, not in Latin letters."""
    parts = [part for written in SEPARATOR.split(head) if (part := written.strip())]
    if len(parts) > 1:
        return several(parts, head, page, ":")
    row = tokens(head, 0, len(head))
    if phrase(row, 0, listed(page, "OUTLET_TYPES")) and len(row) <= 7 and (name := whole_outlet(head, page)):
        return Head((None, name, None))
    if not prose or not head:
        return None
    if is_section_desk(head, page) or (" " in head and key(head) in desks(page)):
        return Head((None, head, None))
    if head.isascii():
        return Head((head, None, None)) if head.isupper() and key(head) in places(page.tables) else None
    if key(head) in places(page.tables):
        return Head((head, None, None))
    return Head((None, head, None)) if is_known(head, page) else None


def several(parts: list[str], head: str, page: Page, mark: str) -> Head | None:
    """«تهران - ایرنا», «أبها، سبق», "LONDON, June 3": at least one agency, or a place in a table with its date."""
    place: str | None = None
    name: str | None = None
    date: str | None = None
    for part in parts:
        found = parse(part) if any(map(str.isdigit, part)) else None
        if found:
            date = date or found.iso
        elif is_weekday(part) or (name is None and fold(part) in date_words().months):  # "تشرين الثاني/نوفمبر"
            continue
        elif not name and key(part) not in places(page.tables) and (typed := whole_outlet(part, page)):
            name = typed
        elif key(part) in desks(page) or (name and key(part) not in places(page.tables) and is_known(part, page)):
            name = name or part  # «صدای افغان (آوا)»: a short name behind the whole one
        elif name and key(part).partition(" ")[0] in listed(page, "DATELINE_DESK_WORDS"):
            continue
        elif mark == ":" and name and key(part) not in places(page.tables):  # "ایسنا - روحانی:" is somebody's words
            return None
        elif len(part.split()) <= 3 and is_named(part, page, True):
            if place and not name and (between := between_dashes(place, part, head, page, mark)):
                name = between
                continue
            if place and "," not in head and "،" not in head and "/" not in head:
                return None
            place = f"{place}، {part}" if place and "،" in head else f"{place}, {part}" if place else part
        else:
            return None
    if name and (place is None or len(place) <= 30) and len(parts) <= 4:
        return Head((place, name, date))
    if place and all(is_place(part, page) or parse(part) for part in place.replace("،", ",").split(",")):
        return Head((place, None, date)) if date or key(place) in places(page.tables) else None
    first, date = placed(head)
    return Head((first, None, date)) if first and is_place(first, page) else None


def between_dashes(place: str, part: str, head: str, page: Page, mark: str) -> str:
    """The agency between two dashes behind a place that a table knows, though none knows it, «تهران - هرانا -», or that
    of a reporter, «شیراز - خبرنگار ایرنا -»; else "". Not "القاهرة - أمس -", in scripts without capitals."""
    if not mark or mark.strip(DASHES) or key(place) not in places(page.tables) or not is_uncased(part):
        return ""
    staff, _, outlet = part.partition(" ")
    if outlet:
        return outlet if key(staff) in listed(page, "OUTLET_STAFF") and is_known(outlet, page) else ""
    if not page.prose or not page.lines[page.prose[0]].text.startswith(head):  # «تهران - پایتخت - …» of a later one
        return ""
    words = of_tables(page.tables, ("DAY_WORDS", "OUTLET_BOUNDARIES", "NOT_OUTLETS", "FUNCTION_WORDS"))
    return part if key(part) not in words else ""


def around_date(head: str, page: Page, mark: str) -> Head | None:
    """«تهران – ایسنا ۱۲/۰۳/۱۴۰۲», "رام الله 3-1-2024 وفا": place and agency beside a date with its own signs."""
    date = next(find(head), None)
    if not date:
        return None
    words = f"{head[: date.span.start]} - {head[date.span.end :]}"
    parts = [part for written in SEPARATOR.split(words) if (part := written.strip())]
    place, name, _ = (len(parts) > 1 and several(parts, words, page, mark)) or (None, None, None)
    return Head((place, name, date.iso)) if place and name else None


def bare(words: str) -> str:
    """A place without the signs behind it, but with the full stop of "LEEDS, U.K."."""
    words = words.strip(" ,،-–").lstrip(".")
    return words if INITIAL.fullmatch(words[-2:]) else words.rstrip(" ,،.-–")


def placed(words: str) -> tuple[str | None, str | None]:
    """Place and ISO date of "LONDON, June 3": a date without its year is no date, but no place either."""
    for date in find(words) if DIGIT.search(words) else ():
        if date.span.end >= len(words.rstrip(" .,،")):
            start = date.span.start
            if start and not words[start - 1].isspace():  # the "K." of "U.K., March 12" is a weekday's in some language
                start = words.find(" ", start)
            return bare(words[:start]) or None, date.iso
    if (match := DAY_LAST.search(words)) and fold(match["month"]) in date_words().months:
        return bare(words[: match.start()]) or None, None
    if (match := LAST_PART.search(words)) and is_weekday(match[1]):
        return placed(bare(words[: match.start()]))  # "Budapest, 2024. február 4., vasárnap"
    return DAY_ALONE.sub("", words) or None, None


def is_weekday(words: str) -> bool:
    """Whether a part of a dateline is a day's name: "LONDON, Monday". Not "MAR", which is Tuesday in Spanish."""
    name = " ".join(map(fold, words.split()))
    if name not in date_words().weekdays:
        name = name.replace(" ", "")  # «چار شنبه»
    return len(name) > 3 and name in date_words().weekdays and name not in date_words().doubtful


def says_day(words: str) -> bool:
    """Whether words say on which day: a weekday first, or a date that is all of them."""
    if is_weekday(words.replace("،", ",").partition(",")[0]):
        return True
    found = parse(words) if DIGIT.search(words) else None
    return found is not None and found.span == (0, len(words))


def is_place(words: str, page: Page) -> bool:
    """A place in capitals, a region after a comma as it likes ("TIRANA, Albania"), or one that a table knows."""
    if key(words) in places(page.tables):
        return not words.isascii() or words.isupper()
    first, _, region = words.partition(",")
    return (
        first.isupper()
        and len(first) > 2
        and len(first.split()) <= 3
        and is_region(region.split())
        and not any(map(str.isdigit, first))
        and SIGNS.isdisjoint(first)
        and not (first.isascii() and len(first) < 6 and is_known(first, page))
        and first.casefold() not in NO_PLACES
        and first.casefold().partition(" ")[0] not in ASKED
        and not (" " not in first and first.casefold().endswith(ABSTRACT))
        and not any(word in date_words().weekdays for word in first.casefold().split())  # "IT’S TUESDAY —"
    )


def is_region(words: list[str]) -> bool:
    """Whether words behind a place's comma can name its country or state: none, two, or more with capitals."""
    return len(words) <= 2 or (
        len(words) <= 4 and all(word[0].isupper() or word in ("and", "of", "the") for word in words)
    )


# How no place ends, "MIGRATION —", and how none opens, "ABOUT US —".
ABSTRACT = ("tion", "keit", "heit", "schaft", "ismus", "ität", "isme", "ismo", "idad", "idade")
ASKED = frozenset("about how our this what when where who why your".split())
NO_PLACES = frozenset("nato opec ipcc covid nasa who unicef unesco brics asean".split())


def is_named(words: str, page: Page, agency: bool) -> bool:
    """Whether words before a known agency can be a place: few, and with capitals where the script has them."""
    if key(words) in places(page.tables):
        return True
    parts = words.replace("،", ",").replace("/", " ").split(",")
    if len(parts) > 3 or any(len(part.split()) > 3 for part in parts):
        return False
    return (
        agency
        and all(part.strip()[:1].isupper() or not part.strip()[:1].islower() for part in parts)
        and not any(map(str.isdigit, parts[0]))
    )


def whole_outlet(words: str, page: Page) -> str | None:
    """The name, where an outlet is all that the words are."""
    row: list[Token] = tokens(words, 0, len(words))
    count = phrase(row, 0, listed(page, "OUTLET_TYPES"))
    if not count or count == len(row):
        return words.strip(QUOTED) if is_known(words.strip(QUOTED), page) else None
    verbs = listed(page, "REPORT_VERBS")
    if any(phrase(row, index, verbs) for index in range(count, len(row))):
        return None
    name = words[row[count].start :].strip(QUOTED)
    return name if is_known(name, page) or (len(row) - count <= 3 and all(token.key for token in row)) else None


def ends_as_outlet(words: str, page: Page) -> bool:
    """Whether words in a dateline's brackets are a name that its last word says to be an outlet's: "dts
    Nachrichtenagentur", «قدرت روزنامہ»; no table need know it. Not "a weekly newspaper": a name has a capital."""
    if words == words.lower() != words.upper():
        return False
    row = tokens(words, 0, len(words))
    if not 2 <= len(row) <= NAMED or not all(token.key for token in row) or row[0].key in listed(page, "OUTLET_STAFF"):
        return False
    kinds = of_tables(page.tables, ("OUTLET_TYPES", "OUTLET_ENDINGS"))
    return any(phrase(row, index, kinds) == len(row) - index for index in range(1, len(row)))


def desks(page: Page) -> frozenset[str]:
    """Who stands in an agency's place where the paper itself reports: its desks, and its reporters' roles."""
    return of_tables(page.tables, ("DATELINE_DESKS", "DATELINE_ROLES"))


def is_section_desk(words: str, page: Page) -> bool:
    """Whether words are such a one as گروه and a section's name: «گروه اقتصادی», not «گروه مهندسان», «بخش مسکن»."""
    kind, _, section = key(words).partition(" ")
    return kind in listed(page, "SECTION_DESK_WORDS") and section in listed(page, "NAVIGATION_WORDS")


@lru_cache(maxsize=64)
def cities(languages: tuple[ModuleType, ...]) -> frozenset[str]:
    """Cities that open a report by themselves, as keys; the tables are texts with commas."""
    rows = ",".join(getattr(language, "DATELINE_CITIES", "") for language in languages)
    return frozenset(name for row in rows.split(",") if (name := key(row)))


@lru_cache(maxsize=64)
def places(languages: tuple[ModuleType, ...]) -> frozenset[str]:
    """Places that open a report, as keys, half-spaces also as spaces; the tables are texts with commas."""
    rows = [
        row
        for language in languages
        for table in ("DATELINE_PLACES", "MORE_DATELINE_PLACES")
        for row in getattr(language, table, "").replace("،", ",").split(",")
    ]
    spaced = [row.replace("\N{ZERO WIDTH NON-JOINER}", " ") for row in rows if "\N{ZERO WIDTH NON-JOINER}" in row]
    return frozenset(name for row in rows + spaced if (name := key(row)))
