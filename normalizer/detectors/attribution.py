"""Attributions: the words that name the outlet a report is taken from. They are content: they stay in the text.

Found:      "به گزارش خبرگزاری فارس از اصفهان،", "به نقل از تسنیم،", "در گفت‌وگو با خبرنگار ایسنا", "according to
            Reuters", "حسبما نقلت وكالة الأناضول", "خبر رساں ادارے روئٹرز کے مطابق", "د پژواک په حواله", "به بی‌بی‌سی
            فارسی گفت", "قال الوزير للجزيرة نت" (names "الجزيرة نت"), "לפי דיווח ברויטרס", "ב-CNN דווח כי", "رویترز:
            …" in a headline
Not found:  "به گزارش او", "according to the minister", "به نقل از یک مقام آگاه": people and officials are no outlets;
            "BBC: Why?" in an interview, "Público: 7.431".

`agency` is the name as written, without words such as خبرگزاری where a table knows it, null where none is written
("به گزارش خبرنگار ما،": our reporter); `place` is where it reports from.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from types import ModuleType

from normalizer.document import Attribution
from normalizer.lines import STOPS, Line
from normalizer.news.frame import first_prose
from normalizer.news.labels import keys, listed, word_key
from normalizer.news.outlets import Outlet, Token, is_known, outlet_at, phrase, tokens
from normalizer.page import Finding, Page, alike
from normalizer.span import Span

REACH = 150  # characters behind an opener
BEHIND = 90  # characters before a closer
UNKNOWN = 6  # words of a source that no table knows, up to its comma
COMMAS = "،,:؛"
PREPOSITION = "\N{ARABIC LETTER LAM}"
SHORTEST = 3  # letters of a name and a glued preposition
PLACE = 4  # words of a place
WORDS = 9  # before a closer in which an outlet's name begins
NAMED, HEAD = 3, 60  # words of an outlet's name that opens a line, and characters in which its verb begins
LEAST = 2  # words of a headline, numbers left out
ASKS = "?؟"
# What stands before a name without a space: "to" in Arabic, "in" and "to" in Hebrew, an elided article.
GLUED = (" ل", "ل\N{ARABIC TATWEEL}", " ב", " ל", " ה", " ב-", " ל-", "'", "’")


def detect(page: Page) -> Iterator[Finding]:
    found: list[tuple[Span, Outlet, str | None]] = []
    for language in page.tables:
        for word, rows in openers(language):
            if word in page.folded:
                for opener, strict in rows:
                    found += opened(page, opener, strict)
        for closer in typed_alike(language, "ATTRIBUTION_CLOSERS"):
            if closer in page.folded:
                found += closed(page, closer)
        for verb in typed_alike(language, "SPOKEN_TO"):
            if verb in page.folded:
                found += told(page, verb, keys(language, "TOLD"))
        for verb in typed_alike(language, "SPOKEN"):
            if verb in page.folded:
                found += spoken(page, verb, keys(language, "TOLD"))
    found += headed(page)
    for span, outlet, place in disjoint(found):
        name = None if is_ours(outlet, page) else " ".join(outlet.name.split())
        value = Attribution(name, place, span.start, span.end, span.start, span.end)
        yield Finding("attribution", "attribution", span, 0.85, (), value, "words that name the source of the report")


def is_ours(outlet: Outlet, page: Page) -> bool:
    """Whether words name nobody but whoever writes: "our reporter", "our agency"."""
    return not outlet.known and not listed(page, "OUR_WORDS").isdisjoint(map(word_key, outlet.name.split()))


@cache
def openers(language: ModuleType) -> tuple[tuple[str, tuple[tuple[str, bool], ...]], ...]:
    """Each opener in the ways its half-spaces are typed, and whether it needs an outlet behind it; by longest word."""
    rows: dict[str, dict[str, bool]] = {}
    for table, strict in (("ATTRIBUTION_OPENERS", False), ("ATTRIBUTION_OPENERS_BEFORE_OUTLET", True)):
        for opener in getattr(language, table, ()):
            for joint in ("\u200c", " ", ""):
                typed = alike(opener.replace("\u200c", joint))
                rows.setdefault(max(typed.split(), key=len), {})[typed] = strict
    return tuple((word, tuple(typed.items())) for word, typed in rows.items())


@cache
def typed_alike(language: ModuleType, table: str) -> tuple[str, ...]:
    return tuple(map(alike, getattr(language, table, ())))


def disjoint(found: list[tuple[Span, Outlet, str | None]]) -> Iterator[tuple[Span, Outlet, str | None]]:
    end = -1
    for row in sorted(found, key=lambda row: (row[0].start, -row[0].end)):
        if row[0].start >= end:
            yield row
            end = row[0].end


def occurrences(text: str, literal: str) -> Iterator[int]:
    """Where a literal stands between word borders; Arabic "and" may be glued to it."""
    attached = literal.endswith(GLUED)
    place = text.find(literal)
    while place >= 0:
        end = place + len(literal)
        if begins(text, place) and (attached or not is_letter(text[end : end + 1])):
            yield place
        place = text.find(literal, end)


def begins(text: str, place: int) -> bool:
    before = text[place - 1 : place] if place else ""
    if not is_letter(before):
        return True
    return before in "وف" and (place < 2 or not is_letter(text[place - 2]))


def is_letter(character: str) -> bool:
    return character.isalnum() or character == "\N{ZERO WIDTH NON-JOINER}"


def line_end(page: Page, place: int, reach: int) -> int:
    """Where the line ends that a place stands in, not too far, with the lines that go on from it."""
    end = page.text.find("\n", place, place + reach)
    while end >= 0 and end in joints(page):
        end = page.text.find("\n", end + 1, place + reach)
    return min(len(page.text), place + reach) if end < 0 else end


@lru_cache(maxsize=2)
def joints(page: Page) -> frozenset[int]:
    """Where lines end that the next one goes on from."""
    return frozenset(page.text.find("\n", page.lines[row - 1].end) for row in page.continued)


# -- an opener, then the outlet


def opened(page: Page, opener: str, strict: bool) -> Iterator[tuple[Span, Outlet, str | None]]:
    for start in occurrences(page.folded, opener):
        place = start + len(opener)
        row = tokens(page.text, place, line_end(page, place, REACH))
        if not row:
            continue
        found = outlet_at(page, row, 0) or (behind_preposition(page, row) if opener.endswith(PREPOSITION) else None)
        if not found and not strict:
            found = unknown(page, row)
        if not found or (strict and (is_somebody(page, row, *found) or not (found[1].known or typed(page, row)))):
            continue
        count, outlet = found
        if opener in page.words("ATTRIBUTION_COMPARISONS") and not (is_known(outlet.name, page) or typed(page, row)):
            continue  # "wie die ‚Alte Rote‘ mit …", a potato
        end, where = located(page, row, count)
        if strict and where is None:
            end = through(page, row, count)
        yield Span(start, max(outlet.end, end)), outlet, where


def is_somebody(page: Page, row: list[Token], count: int, outlet: Outlet) -> bool:
    """Whether an outlet's name is a person's, since another name stands behind it: «به گفته نسیم احمدی».

    Not «به گفته مهر در …», nor «خبرگزاری مهر».
    """
    if count > 1 or count == len(row) or word_key(outlet.name) not in listed(page, "OUTLETS_AS_NAMES"):
        return False
    ends = listed(page, "OUTLET_BOUNDARIES") | listed(page, "ATTRIBUTION_OPENERS")
    return row[count].key not in ends | {""}


def typed(page: Page, row: list[Token]) -> bool:
    skipped = 0
    articles = listed(page, "OUTLET_ARTICLES")
    while skipped < len(row) and row[skipped].key in articles:
        skipped += 1
    return phrase(row, skipped, listed(page, "OUTLET_TYPES")) > 0


def unknown(page: Page, row: list[Token]) -> tuple[int, Outlet] | None:
    """A few words up to a comma or colon that are no person, no pronoun and no official."""
    if row[0].key in listed(page, "NOT_OUTLETS"):
        return None
    ends = listed(page, "OUTLET_BOUNDARIES")
    for count, token in enumerate(row[: UNKNOWN + 1]):
        mark = page.text[token.start : token.end]
        if mark in COMMAS and count > 1:
            name = page.text[row[0].start : row[count - 1].end]
            return count, Outlet(name, row[0].start, row[count - 1].end, False)
        if not token.key or token.key in ends:
            return None
    return None


def located(page: Page, row: list[Token], count: int) -> tuple[int, str | None]:
    """Where the place behind the outlet ends, and its name: "… فارس از جنوب استان تهران،"."""
    if count >= len(row) or row[count].key not in listed(page, "OUTLET_PLACES_IN"):
        return -1, None
    last = count + 1
    while last < len(row) and row[last].key:
        last += 1
    words = row[count + 1 : last]
    if not 0 < len(words) <= PLACE or last >= len(row) or page.text[row[last].start] not in COMMAS:
        return -1, None
    ends = listed(page, "OUTLET_BOUNDARIES")
    if any(word.key in ends for word in words):
        return -1, None
    return words[-1].end, page.text[words[0].start : words[-1].end]


def through(page: Page, row: list[Token], count: int) -> int:
    """Where a second outlet ends that the first has it from: "ذكر موقع إرم نقلا عن صحيفة …"."""
    quoting = phrase(row, count, listed(page, "ATTRIBUTION_OPENERS"))
    found = outlet_at(page, row, count + quoting) if quoting else None
    return found[1].end if found else -1


# -- the outlet, then a closer: Urdu, Pashto, Turkish


def closed(page: Page, closer: str) -> Iterator[tuple[Span, Outlet, str | None]]:
    for place in occurrences(page.folded, closer):
        found = before(page, place)
        if found:
            yield Span(found[0], place + len(closer)), found[1], None


def before(page: Page, place: int) -> tuple[int, Outlet] | None:
    """The outlet whose words end at a place, or a few words before it in the same sentence, and where they begin."""
    kinds = listed(page, "OUTLET_TYPES")
    row = tokens(page.text, opening(page, place), place)
    first = next((i + 1 for i in range(len(row) - 1, -1, -1) if page.text[row[i].start] in "۔.؟!،,:؛"), 0)
    row = row[first:]
    for index in range(max(0, len(row) - WORDS), len(row)):
        kind = phrase(row, index, kinds)
        found = outlet_at(page, row, index)
        if not found and kind and kind == len(row) - index:  # "the agencies", with no name
            return None
        if found and (found[1].known or kind) and len(row) - index - found[0] <= 3:
            return row[index - 1 if index and row[index - 1].key == "د" else index].start, found[1]
    return None


def opening(page: Page, place: int) -> int:
    """Where the words before a place are read from: in its line, not too far."""
    return max(page.text.rfind("\n", 0, place) + 1, place - BEHIND)


# -- a verb, who spoke, and to whom: Arabic


def told(page: Page, verb: str, to: frozenset[str]) -> Iterator[tuple[Span, Outlet, str | None]]:
    for start in occurrences(page.folded, verb):
        place = start + len(verb)
        row = tokens(page.text, place, line_end(page, place, 70))
        for index in range(min(7, len(row))):
            if not row[index].key:
                break
            if (row[index].key in to and index + 1 < len(row)) or row[index].key.startswith("ل"):
                first = index + 1 if row[index].key in to else index
                found = outlet_at(page, row, first) or behind_preposition(page, unglued(row[first:]))
                if found and found[1].known:
                    yield Span(start, found[1].end), found[1], None
                    break


def unglued(row: list[Token]) -> list[Token]:
    """The words without the preposition that is glued to the first: "لرويترز"."""
    first = row[0]
    return [Token(first.start + 1, first.end, first.key[1:]), *row[1:]] if len(first.key) >= SHORTEST else row[:0]


def behind_preposition(page: Page, row: list[Token]) -> tuple[int, Outlet] | None:
    """A known outlet behind a glued "ل", which takes the alef of its article: "للجزيرة" names "الجزيرة"."""
    if not row:
        return None
    found = outlet_at(page, row, 0)
    if not found and row[0].key.startswith(PREPOSITION):
        found = outlet_at(page, [Token(row[0].start, row[0].end, "\N{ARABIC LETTER ALEF}" + row[0].key), *row[1:]], 0)
        found = (found[0], found[1]._replace(name="\N{ARABIC LETTER ALEF}" + found[1].name)) if found else None
    return found if found and found[1].known else None


# -- "به", the outlet, then "گفت": Persian


def spoken(page: Page, verb: str, to: frozenset[str]) -> Iterator[tuple[Span, Outlet, str | None]]:
    for place in occurrences(page.folded, verb):
        words = page.text[opening(page, place) : place].split()[-WORDS - 1 :]
        found = None if to.isdisjoint(map(word_key, words)) else before(page, place)  # most speak to nobody
        if not found or not found[1].known or page.text[found[1].end : place].strip():
            continue
        if word_key(page.text[opening(page, found[0]) : found[0]].rstrip().rpartition(" ")[2]) in to:
            yield Span(found[0], place + len(verb)), found[1], None


# -- the outlet opens the line: "رویترز: …" above the text, "روزنامه جوان نوشت:"


def headed(page: Page) -> Iterator[tuple[Span, Outlet, str | None]]:
    kinds, verbs = listed(page, "OUTLET_TYPES"), listed(page, "REPORT_VERBS")
    prose, said_by = frozenset(page.prose), first_words(verbs)
    for index, line in enumerate(page.lines):
        if not line.text or not opens(line, page, kinds, said_by):
            continue
        row = tokens(page.text, line.start, min(line.end, line.start + REACH))
        found = outlet_at(page, row, 0)
        if not found:
            continue
        count, outlet = found
        if count < len(row) and page.text[row[count].start] == ":" and outlet.known and index not in prose:
            if not phrase(row, 0, kinds) and is_headline(line, row[count].end, index < first_prose(page), page):
                yield Span(line.start, outlet.end), outlet, None
        elif said := phrase(row, count, verbs, 3):
            yield Span(line.start, row[count + said - 1].end), outlet, None


def is_headline(line: Line, place: int, above: bool, page: Page) -> bool:
    """Whether the words behind an outlet's colon are a headline: no "Público: 7.431", no speaker of an interview.

    A speaker speaks again, or in sentences; a headline above the text may ask.
    """
    words = [word for word in page.text[place : line.end].split() if word[0].isalpha()]
    if len(words) < LEAST or (line.text.endswith(STOPS) and not (above and line.text[-1] in ASKS)):
        return False
    label = page.text[line.start : place]
    return not any(other.start != line.start and other.text.startswith(label) for other in page.lines)


def opens(line: Line, page: Page, kinds: frozenset[str], verbs: frozenset[str]) -> bool:
    """Cheap: whether the line's first words can be an outlet at all; `verbs` are the first words of what it does."""
    head = line.text[:30]
    if ":" in head and is_known(head.partition(":")[0], page):
        return True
    words = head.split(None, NAMED)[:NAMED]
    if word_key(words[0]) in first_words(kinds):
        return True
    # «رویترز گزارش داد»; not «آریا نوشت», who may be anybody.
    return (
        not head.isascii()
        and not verbs.isdisjoint(page.folded[line.start : line.start + HEAD].replace(":", " ").split())
        and word_key(words[0]) not in listed(page, "OUTLETS_AS_NAMES")
        and any(is_known(" ".join(words[:count]), page) for count in range(1, len(words) + 1))
    )


@lru_cache(maxsize=64)
def first_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(words.partition(" ")[0] for words in phrases)
