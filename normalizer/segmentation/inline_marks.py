r"""Marks inside a line that begin a new part of the text where no full stop need stand.

Found:      list items in one line: "1) bread 2) milk", "a. bread b. milk", "• bread • milk"
            the signature of a post: "… in the square — Jane Roe (@janeroe) May 3, 2024"
            the label of a picture: "The old bridge Photo: Jane Roe"
            a dateline after a headline: "… talks fail PARIS (AFP) - The", "… المحادثات باريس ــ قال"
            a dateline with a colon, as a span of its own: "مشهد - ایسنا: وزیر"
            Urdu's hyphen for a full stop, after a verb: "سڑک بند ہے - شہر"
Not found:  numbers that do not count up from the start, dashes in prose and in pairs, a place after a
            preposition ("في باريس - عاصمة"), "AP Photo: …"

No rule repeats a class without a bound after a place where it could have begun, so the cost stays linear.
"""

import re
from collections.abc import Iterator
from functools import cache

from normalizer.segmentation.full_stops import ORDINAL_STOP

BULLETS = "\u2022\u2023\u2043\u25aa\u25cf\u25e6"
GAP = r"(?: \A\s*+ | (?<!\s)\s++ )"

# Each pattern matches what stands before the new part, so its end is where the part starts.
BULLET = rf"{GAP} (?= [{BULLETS}] \s? (?: \d{{1,3}} (?P<stop>[.)]) )? )"
ITEM = rf"{GAP} (?= \(? (?P<mark> \d{{1,2}} | [a-z] ) (?P<stop> [.)] ) \)? \s )"
SIGNATURE = r"(?<!\s)\s++ (?= [\u2014\u2013-] \s? [^()\n]{1,60} \(@\w{1,30}\) )"
PICTURE_LABEL = r"(?<= [a-z\d\"\u201d)\]] ) \s++ (?= (?:Image|Photo|Picture|Photograph)s?: \s [A-Z] )"
CAPITAL_DATELINE = r"""
    (?<! [\s,] ) [ ]++
    (?= (?: [A-Z][A-Z.]{2,20} ,? [ ] ){1,3} \( (?: [A-Z]{2,6} | Reuters ) \) [ ] [-\u2013\u2014] )
"""
PERSIAN_DATELINE = r"""
    (?: \A\s*+ | (?<= [.!?\u061f\u2026] \s ) \s*+ | (?<=\n) (?!\s) )
    (?: [^\W\d_] [\w\u200c]{1,20} [ ] ){1,3} [-\u2013\u2014] [ ]
    (?: [\w\u200c]{2,20} [ ] ){0,3} [\w\u200c]{2,20} [ ]? : \s++
"""
URDU_VERBS = """
    ہے ہیں ہوں ہو تھا تھی تھے تھیں گا گی گے گیا گئی گئے دیا دی دیئے رہا رہی رہے ہوا ہوئی ہوئے لیا لی کیا
    سکا سکی سکے
"""
URDU_HYPHEN = rf"(?<=\s) (?: {'|'.join(URDU_VERBS.split())} ) \s-\s++ (?= [\u0600-\u06ff] )"

MONTHS = "يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر"
AFTER_PLACE = rf"""
    \s (?: (?P<dash> \u0640{{1,2}} | [-\u2013\u2014] ) \s
         | \( [^()\n]{{2,30}} \) (?: \s? [-\u2013\u2014:] | \s )
         | (?P<date> (?: \d{{1,2}} | [أا]ول ) \s? (?: {MONTHS} ) (?: \s \d{{1,2}}:\d\d )? ) (?=\s) )
"""
NOT_BEFORE_PLACE = frozenset(
    """
    في فى من إلى الى على عن بين مع نحو قرب خارج داخل شمال جنوب شرق غرب وسط ضد أو او
    مدينة العاصمة عاصمة محافظة بلدة حكومة قرية
    """.split()
)
# One spelling for places: without hamza, dotted final letters and tatweel.
FOLD = str.maketrans("أإآىة", "ااايه", "\u0640")


def marks(text: str, language: str) -> tuple[list[tuple[int, int]], frozenset[int]]:
    """Cuts (end of a part, start of the next), last first, and the stops that belong to items' marks."""
    cuts: set[tuple[int, int]] = set()
    for pattern in _patterns(text, language):
        matches = _compiled(pattern).finditer(text)
        cuts.update((match.start() + len(match[0].rstrip()), match.end()) for match in matches)
    if language == "ar":
        cuts.update(_arabic_datelines(text))
    items = list(_items(text, language))
    cuts.update((item.start(), item.end()) for item in items)
    return sorted(cuts, reverse=True), frozenset(item.start("stop") for item in items)


def _patterns(text: str, language: str) -> Iterator[str]:
    """The patterns whose literals occur."""
    if "(@" in text:
        yield SIGNATURE
    if ") -" in text or ") \u2014" in text or ") \u2013" in text:
        yield CAPITAL_DATELINE
    if "Image" in text or "Photo" in text or "Picture" in text:
        yield PICTURE_LABEL
    if " - " in text and language == "fa":
        yield PERSIAN_DATELINE
    if " - " in text and language == "ur":
        yield URDU_HYPHEN


def _items(text: str, language: str) -> Iterator[re.Match[str]]:
    """Bullets; and marks that count up from the start of the text: 1, 2, 3 or a, b, c."""
    if any(bullet in text for bullet in BULLETS):
        yield from _compiled(BULLET).finditer(text)
    first = _compiled(ITEM).match(text)
    if first is None or first["mark"] not in ("1", "a", "\u06f1", "\u0661"):
        return
    # "1. FC Köln gegen 2. Mannschaft": where a full stop makes ordinals, only "1)" is a mark.
    if language in ORDINAL_STOP and first["stop"] == ".":
        return
    counted = [first]
    for match in _compiled(ITEM).finditer(text, first.end()):
        if match["stop"] == first["stop"] and _number(match["mark"], first["mark"]) == len(counted) + 1:
            counted.append(match)
    if len(counted) > 1:
        yield from counted


def _number(mark: str, first: str) -> int:
    """What an item's mark counts, if it counts as the first one does."""
    if mark.isdecimal() != first.isdecimal():
        return 0
    return int(mark) if mark.isdecimal() else ord(mark) - ord("a") + 1


def _arabic_datelines(text: str) -> Iterator[tuple[int, int]]:
    """A known place before a dash, an agency or a date begins a report; a date ends its dateline."""
    places = _places()
    for match in _compiled(AFTER_PLACE).finditer(text):
        from_ = max(0, match.start() - 50)
        words = list(_compiled(r"\S+").finditer(text[from_ : match.start()]))[-3:]
        folded = [word[0].translate(FOLD) for word in words]
        length = next((n for n in (2, 1) if len(words) >= n and " ".join(folded[-n:]) in places), 0)
        if not length or (match["dash"] and match["dash"] in text[match.end() : match.end() + 80]):
            continue  # no place, or an aside between two dashes
        if len(words) > length:
            before = words[-length - 1]
            if before[0] in NOT_BEFORE_PLACE or before[0][-1] in ",\u060c:":
                continue
            yield from_ + before.end(), from_ + words[-length].start()
        if match["date"]:
            yield match.end(), match.end() + 1


@cache
def _places() -> frozenset[str]:
    from normalizer.languages.ar import DATELINE_PLACES

    return frozenset(" ".join(place.split()).translate(FOLD) for place in DATELINE_PLACES.split("\u060c"))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)
