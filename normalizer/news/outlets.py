"""Who a report comes from: agencies, papers and channels by name, and words that read as the name of one.

Found:      "Reuters", "Tasnim", "خبرگزاری دانشجویان ایران (ایسنا)", "صحيفة عكاظ", "the Anadolu news agency"
Not found:  people, ministries, "the report": what no table knows and no word such as خبرگزاری introduces.

Names come from the languages' tables and from `normalizer.news.agencies`; those that only sell pictures are left out.
"""

from functools import lru_cache
from types import ModuleType

from normalizer.news.labels import key, keys, listed, of_all, word_key
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.record import Row

# ’ stands apart from the other marks: a class with it takes `re` ten times as long to compile.
# A Hebrew preposition before a hyphen and Latin letters is a word of its own: "ב-CNN".
TOKEN = lazy(r"[ב-ש](?=-[A-Za-z])|[^\W_][\w\u200c\u0654]*(?:(?:[-.'&/][^\W_]|’[^\W_])[\w\u200c]*)*|[^\w\s]")
QUOTES = {'"': '"', "«": "»", "“": "”", "”": "“", "'": "'", "‘": "’", "„": "“"}
NAME = 6  # words in the longest name
QUOTED = 40  # characters between quotation marks


class Token(Row):
    start: int
    end: int
    key: str


class Outlet(Row):
    """A named source: its name as written, where all of it ends, and whether a table knows it."""

    name: str
    start: int
    end: int
    known: bool


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Words and marks of a stretch, each with its key (a mark has none)."""
    return [Token(match.start(), match.end(), word_key(match[0])) for match in TOKEN.finditer(text, start, end)]


@lru_cache(maxsize=64)
def names(languages: tuple[ModuleType, ...], words: bool) -> frozenset[str]:
    """Names of outlets; with `words` also those that are words of their language ("the constitution", "the day")."""
    found = [keys(language, "NEWS_OUTLETS") - keys(language, "WORDS_AS_OUTLETS") for language in languages]
    return frozenset().union(*found, of_all(languages, "WORDS_AS_OUTLETS") if words else ())


@lru_cache(maxsize=64)
def compact(known: frozenset[str]) -> frozenset[str]:
    """The names without spaces: "اقتصادآنلاین" and "اقتصاد آنلاین" are one."""
    return frozenset(name.replace(" ", "") for name in known if " " in name)


def is_known(name: str, page: Page) -> bool:
    """Whether it is the name of an agency, a paper or a channel."""
    return is_name(key(name), page.tables, True)


@lru_cache(maxsize=4096)
def is_name(name: str, languages: tuple[ModuleType, ...], words: bool) -> bool:
    known = names(languages, words)
    if name in known or (not name.isascii() and name.replace(" ", "") in compact(known)):
        return True
    if not name or name in of_all(languages, "WORDS_AS_OUTLETS") or name in of_all(languages, "NOT_OUTLETS"):
        return False
    from normalizer.creditline.agencies import AGENCIES, KINDS  # a big table: most pages need no look into it
    from normalizer.folding import fold

    return KINDS.get(AGENCIES.get(fold(name).rstrip("."), "")) in ("agency", "outlet")


def longest(page: Page, row: list[Token], index: int, typed: bool) -> int:
    """How many tokens from `index` on are the longest known name; 0 where none is."""
    for count in range(min(NAME, len(row) - index), 0, -1):
        words = row[index : index + count]
        name = " ".join(word.key for word in words if word.key)
        if row[index].key and words[-1].key and (is_name(name, page.tables, typed) or is_inflected(name, page)):
            return count
    return 0


def is_inflected(name: str, page: Page) -> bool:
    """Whether it is a known name with the ending of its case; not «فارسی», the language, for "فارس"."""
    bare = without_suffix(name, page) if page.words("OUTLET_SUFFIXES") else name
    return bare != name and bare not in listed(page, "WORDS_AS_OUTLETS") and is_name(bare, page.tables, False)


def without_suffix(name: str, page: Page) -> str:
    """The name without the ending of its case: "کوردستان24ی" of "کوردستان24", "Rûdawê" of "Rûdaw"."""
    suffixes = (end for end in page.words("OUTLET_SUFFIXES") if name.endswith(end))
    return name.removesuffix(max(suffixes, key=len, default=""))


def phrase(row: list[Token], index: int, phrases: frozenset[str], most: int = 4) -> int:
    """How many tokens from `index` on are one of the phrases, the longest first; 0 where none is."""
    for count in range(min(most, len(row) - index), 0, -1):
        if " ".join(word.key for word in row[index : index + count]) in phrases:
            return count
    return 0


def quoted(page: Page, row: list[Token], index: int) -> tuple[int, Outlet] | None:
    """The name between quotation marks that opens at `index`, and how many tokens it takes."""
    text = page.text
    opened = row[index]
    mark = text[opened.start : opened.end]
    close = QUOTES.get(mark)
    if not close:
        return None
    first = index + 1
    while first < len(row) and text[row[first].start : row[first].end] == mark:  # ''name''
        first += 1
    for last in range(first, min(first + NAME + 1, len(row))):
        if text[row[last].start : row[last].end] in (close, mark, '"', "”"):
            end = last
            while end + 1 < len(row) and row[end + 1].start == row[end].end and text[row[end + 1].start] == mark:
                end += 1
            name = text[row[first].start : row[last].start].strip()
            if not name or name[0].islower() or last == first or row[first].key in listed(page, "NOT_OUTLETS"):
                return None  # “a risk to public order” is no name
            return end + 1 - index, Outlet(name, opened.start, row[end].end, True)
    return None


def outlet_at(page: Page, row: list[Token], index: int) -> tuple[int, Outlet] | None:
    """The outlet that stands at `index`, and how many tokens it takes: staff, kind, name, short name in brackets."""
    text = page.text
    place, typed = index, False
    staff, kinds, articles = (listed(page, table) for table in ("OUTLET_STAFF", "OUTLET_TYPES", "OUTLET_ARTICLES"))
    passed = 0
    manned = False
    while place < len(row):
        word = row[place]
        if named := quoted(page, row, place):
            count, outlet = named
            return finished(page, row, place + count, index, outlet.name, True)
        if count := phrase(row, place, kinds):
            place, typed = place + count, True
            continue
        if word.key in staff:
            place, manned = place + 1, True
            continue
        if word.key in articles:
            place += 1
            continue
        if count := longest(page, row, place, typed):
            name = text[row[place].start : row[place + count - 1].end]
            if not is_name(key(name), page.tables, typed):
                name = without_suffix(name, page)
            return finished(page, row, place + count, index, name, True)
        if typed:
            break
        if not manned or not word.key or passed > 5:
            return None
        place, passed = place + 1, passed + 1
    return spelled_out(page, row, place, index) if typed else None


def spelled_out(page: Page, row: list[Token], place: int, index: int) -> tuple[int, Outlet] | None:
    """A name that no table knows, behind "خبرگزاری": its words up to a mark or a word of the sentence."""
    ends = listed(page, "OUTLET_BOUNDARIES")
    last = place
    while last < len(row) and row[last].key and row[last].key not in ends and row[last].key not in QUOTES:
        last += 1
    if last == place or last - place > NAME or page.text[row[place].start].islower():  # "le site de suivi des vols"
        return None
    if last < len(row) and last - place <= 2 and (named := quoted(page, row, last)):  # «خبرگزاری روسی «آرتی»»
        return finished(page, row, last + named[0], index, named[1].name, True)
    if last < len(row) or last - place <= 2:
        name = page.text[row[place].start : row[last - 1].end]
        suffixes = (end for end in page.words("OUTLET_SUFFIXES") if name.endswith(end))
        bare = next((bare for end in suffixes if is_known(bare := name[: -len(end)], page)), "")
        if bare:  # "رووداوی": of "ڕووداو"; "ANHAyê": of "ANHA"
            return finished(page, row, last, index, bare, True)
        return finished(page, row, last, index, name, False)
    return None


def finished(page: Page, row: list[Token], place: int, index: int, name: str, known: bool) -> tuple[int, Outlet]:
    """With the short name in brackets, which is the one that is used."""
    text = page.text
    endings = listed(page, "OUTLET_ENDINGS")
    place += phrase(row, place, endings, 2)
    if place + 2 < len(row) and text[row[place].start] == "(":
        for last in range(place + 2, min(place + 5, len(row))):
            if text[row[last].start] == ")":
                short = text[row[place + 1].start : row[last - 1].end]
                if is_known(short, page):
                    name, known, place = short, True, last + 1
                break
    return place - index, Outlet(name, row[index].start, row[place - 1].end, known)
