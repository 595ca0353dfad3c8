"""Paragraphs that a flattener broke around links and stressed words, which stand on lines of their own.

Found:      "The council told" / "The Echo" / "on Monday that …": lines that touch, each of which shows that its
            sentence runs on: it opens with a small letter or a closing mark, it stands below a word on which no
            sentence ends («… در گفت‌وگو با» / «ایسنا»), it is a link between such lines, or one space is left at the
            break. They are one where the last line ends a sentence and one is as long as running text; else only below
            long lines.
            "W" above "hen the cart left": a paragraph's first letter, set large.
Not found:  a list's items, also in small letters; a headline, a byline below it; verses, which are short; "fot. PAP",
            "harbour-post.com".
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from normalizer.lines import MARKERS, QUOTES, STOPS, Line, is_address, is_numbered, small
from normalizer.record import Row

ENDS = (*STOPS, ":", ";", "؛")  # a clause of a list may end in a semicolon
SHORT = 40  # characters of an entry in a list
LEAST_OPEN = 20  # characters of a line that another one goes on from
LEAST_BROKEN = 60  # characters of a line of running text above a link; a link has fewer
LEAST_WHOLE = 60  # characters of all the lines of a paragraph
SEVERAL = 3  # short lines below one, without an end
FIRST_OTHER = "\u0590"  # letter that is neither Latin nor Greek nor Cyrillic: Hebrew's, Arabic's
GLUED = frozenset(".,;:)]”،؛")
BRACKETS = "(["
OPENING = frozenset("([“„")
BEFORE_QUOTES = ("", " ", *BRACKETS)
HYPHENS = frozenset("-\N{HYPHEN}")
DASHES = HYPHENS.union("–—")
# Letters that are words: "A" above "man" is no initial of one word, and may be one above "t the inn".
WORDS = frozenset("AEIOUYÀÈÉÓÖÅÆØАЕЄИІОУЮЯВКСЗЖЙΗΟΩ")
SPACED, LIKELY, LINKED, SURE = 1, 2, 3, 4  # signs of a line that goes on


class Words(Row):
    """What a page's languages know: words on which no sentence ends, and lines that open one («به گزارش خبرنگار»)."""

    unfinished: frozenset[str]
    openers: frozenset[str]


def broken(text: str, lines: Sequence[Line], group: Sequence[int], words: Words, parted: bool) -> Iterator[int]:
    """The lines of a group that go on from the one above; `parted` where blank lines part a page's paragraphs, so that
    no headline touches one."""
    found = list(signs(text, lines, group, words))
    start = 0
    for place, sign in enumerate([*found, 0], 1):
        if not sign:
            yield from told(lines, group[start:place], found[start : place - 1], parted)
            start = place


def told(lines: Sequence[Line], chain: Sequence[int], found: Sequence[int], parted: bool) -> Iterator[int]:
    """Of lines with signs that they go on from each other those that do: all of a sentence, else what stands below long
    ones."""
    texts = [lines[index].text for index in chain]
    if not parted and LINKED in found[:1] and LEAST_OPEN <= len(texts[0]) <= LEAST_BROKEN:
        yield from told(lines, chain[1:], found[1:], True)  # a headline, above a paragraph that begins with a link
        return
    whole = ended(texts[-1]) and sum(map(len, texts)) >= LEAST_WHOLE and max(map(len, texts)) >= SHORT
    if whole and (SURE in found or (LIKELY in found and len(texts[0]) > LEAST_BROKEN)) and not is_greeting(texts[0]):
        yield from chain[1:]
        return
    if len(texts) > SEVERAL and not ended(texts[-1]) and max(map(len, texts[1:])) < SHORT:  # a list's items
        return
    inside = False
    for place, (before, text) in enumerate(pairwise(texts), 1):
        least = LEAST_OPEN if lower(text) else LEAST_BROKEN
        rest = inside and (len(text) >= SHORT or ended(text) or not text[0].isalnum())
        if found[place - 1] > SPACED and (len(before) > least or rest or is_initial(lines, chain[place])):
            yield chain[place]
            inside = inside or len(before) >= SHORT  # not behind the first name of a list
        else:
            inside = False


def is_greeting(text: str) -> bool:
    """Whether a line is how a letter opens: "Hello all,"."""
    return len(text) < LEAST_OPEN and text[-1] in ",،"


def signs(text: str, lines: Sequence[Line], group: Sequence[int], words: Words) -> Iterator[int]:
    """For each line of a group but the first what shows that it goes on from the one above; 0 where nothing does."""
    sign = 0
    entries = is_entry("", lines[group[0]].text, False)
    for place, (above, index) in enumerate(pairwise(group), 2):
        before, line = lines[above].text, lines[index].text
        listed, entries = entries, is_entry(before, line, entries)
        after = lines[group[place]].text if place < len(group) else ""
        if len(before) == 1 and is_initial(lines, index):
            sign = SURE
        elif (
            line == before
            or (opens(before, line) and not is_dash(line, sign > 0))
            or (listed and entries)
            or before.endswith(STOPS)
            or (len(line) == 1 and after != "" and is_initial(lines, group[place]))  # it opens a paragraph
        ):
            sign = 0
        else:
            inside = sign > 0
            spaced = is_spaced(text, lines, above)
            short = len(line) < LEAST_BROKEN or (spaced and after != "" and is_spaced(text, lines, index))
            sign = shown(before, line, short and after != "" and lower(after), inside, words)
            sign = sign or SPACED * (spaced and is_beside_link(before, line, inside))
        yield sign


def shown(before: str, line: str, link: bool, inside: bool, words: Words) -> int:
    """What letters and words show: that a line goes on from the one above, in the middle of a sentence perhaps; `link`
    where its length, or the spaces around it, would be a link's, and the next line goes on."""
    if lower(line):
        return SURE * (not (is_foreign(before, line) or opens_credit(line)))
    if ended(before):
        return 0
    if before in words.openers or (line[0] in HYPHENS and line[1:2].isalnum()):  # "Impfstoff" / "-Dosen"
        return SURE
    if before.rpartition(" ")[2] in words.unfinished:
        return LIKELY
    if link:
        return LINKED
    if inside and (line[0] == "(" or (line[0] in DASHES and line[2:3].islower())):
        return LIKELY
    # Behind a link the sentence goes on, where no letter could tell; a longer line without an end may be all of it.
    rest = inside and before[-1] >= FIRST_OTHER and len(before) < LEAST_BROKEN
    return LIKELY * rest


def is_dash(line: str, inside: bool) -> bool:
    """Whether a line opens with a hyphen of its word, or with a dash inside a sentence, no item's marker."""
    return line[0] in DASHES and (line[1:2].isalpha() or (inside and line[2:3].islower()))


def is_beside_link(before: str, line: str, inside: bool) -> bool:
    """Whether a line may be a link behind running text, or running text behind a link: no menu's items, which also
    leave a space each."""
    if inside and len(before) < LEAST_BROKEN:
        return len(line) >= SHORT or ended(line)
    return len(before) >= SHORT and len(line) < LEAST_BROKEN and not ended(before)


def is_foreign(before: str, line: str) -> bool:
    """Whether a line is in Latin letters alone below one in another script: "facebook" below an Urdu headline."""
    return line.isascii() and before[-1] >= FIRST_OTHER and line[0].isalpha()


def opens_credit(line: str) -> bool:
    """Whether a short line opens as a picture's credit does, with a small letter: "fot. PAP", "foto: Jana Nováková"."""
    label, space, name = line.partition(" ")
    if not space or label[-1] not in ".:" or len(line) > LEAST_BROKEN or not name[0].isupper():
        return False
    from normalizer.creditline.hints import TRIGGERS  # few lines end so in their first word

    return label[:-1] in TRIGGERS


def is_spaced(text: str, lines: Sequence[Line], above: int) -> bool:
    """Whether one space is left where a line was broken, as between a sentence and its link."""
    gap = text[lines[above].end : lines[above + 1].start]
    return gap in (" \n", "\n ", " \n ", "\xa0\n", "\n\xa0")


def lower(text: str) -> bool:
    """Whether a line opens with a small letter or a closing mark, and is no URL or mail address."""
    return small(text) and not is_address(text.partition(" ")[0])


def ended(text: str) -> bool:
    return text.rstrip(QUOTES).endswith(ENDS)


def opens(before: str, text: str) -> bool:
    """Whether a line opens with a marker or a number, or stands below one of a table."""
    return text[0] in MARKERS or before[0] in "|>#" or is_numbered(text)


def is_entry(before: str, text: str, listed: bool) -> bool:
    """Whether a line reads as an entry of a list: short, without an end, below another or with a quantity in front.

    "1 litre vegetable stock", and "salt and pepper" below it. Not "13 million doses" in the middle of a sentence.
    """
    if len(text) >= SHORT or not (text[0].isalnum() and text[-1].isalnum()):
        return False
    number = text.partition(" ")[0]
    return listed or (number.isdecimal() and len(number) < 4 and (not before or ended(before) or len(before) < SHORT))


# -- a paragraph's first letter, set large


def is_initial(lines: Sequence[Line], index: int) -> bool:
    """Whether the letter alone above a line is the first of its word, set large: "W" above "hen it rained".

    It opens a paragraph, below a heading or a button: a letter in the middle of a sentence ("marked with an" / "R" /
    "to this day") is a word of it.
    """
    before, text = lines[index - 1].text if index else "", lines[index].text
    if len(before) != 1 or not before.isupper() or len(text) < SHORT:
        return False
    loud = text[:2].isupper() and text[:2].isalpha() and before not in WORDS  # "T" above "HE FIRST TIME"
    above = lines[index - 2].text if index > 1 else ""
    opens_paragraph = not above or ended(above) or (len(above) < SHORT and (above[0].isupper() or above[0].isdecimal()))
    return (text[0].islower() or loud) and opens_paragraph


def is_glued(lines: Sequence[Line], index: int) -> bool:
    """Whether nothing stands between a line and the one above: a word goes on behind its first letter, as far as
    letters tell, or with a hyphen ("Impfstoff" / "-Dosen"), or a mark closes it or opens what follows."""
    text = lines[index].text
    if (text[:1] in HYPHENS and text[1:2].isalpha()) or (text[:1] in GLUED and small(text)):
        return True
    above = lines[index - 1].text
    if above[-1:] in OPENING and (above[-1] in BRACKETS or above[-2:-1] in BEFORE_QUOTES):  # not „Spree“, which closes
        return True
    rest = text.partition(" ")[0]
    return len(above) == 1 and is_initial(lines, index) and (above not in WORDS or len(rest) == 1)
