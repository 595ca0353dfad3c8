"""Arabic words in text of another language of the script, too few for a run of their own.

Found:      «شكرا لك يا أخي», (قناة العالم), "شكراً جزيلاً لكم جميعاً" between two stops, in a text with ی and ک; "الشيعة"
Not found:  a quotation in a text that was typed with Arabic letters throughout; one in the text's own language,
            whatever its letters; "تأكيد", "كاملاً", which Persian writes, too
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from normalizer.page import alike
from normalizer.patterns import lazy
from normalizer.span import Span

# What stands between two stops, quotation marks or brackets.
STRETCH = lazy('[^.!?:\u061b\u061f\u06d4\u2026«»\u2039\u203a\u201c-\u201e"()\n]{2,300}')
OPENING, CLOSING = frozenset('«\u2039\u201c\u201e"('), frozenset('»\u203a\u201d")')
OWN = lazy("[\u0672-\u06d3\u06d5]")  # letters that Arabic doesn't write
WORD = lazy("[\u0620-\u065f\u0670-\u06d3\u06d5]+")
# Letters where no other language has them. Inside a word أ is Persian, too ("تأكيد"), but not at its head.
SIGNS = lazy("[\u0629\u0625\u0623]")
FORM = lazy("[\u0629\u0625]|\\A(?:[\u0648\u0641\u0628\u0643\u0644]?\u0627\u0644)?\u0623")
LONGEST = 40  # characters on either side of such a letter in which its word is looked for
SHARE = 3  # so many letters of one keyboard for one of another tell that a text was typed on the first
SURE, SURER = 0.8, 0.95  # that a quotation is Arabic, and that words between two stops are
LEAST_WORDS = 3  # between two stops

Letters = Mapping[str, str]


def words(text: str) -> Iterator[Span]:
    """Words that are written as Arabic alone writes: with another yeh or kaf they would be no words at all."""
    done = 0
    for sign in SIGNS.finditer(text):
        if sign.start() >= done:
            for word in WORD.finditer(text, max(done, sign.start() - LONGEST), sign.start() + LONGEST):
                if word.end() > sign.start():
                    done = word.end()
                    if FORM.search(word[0]):
                        yield Span(*word.span())
                    break


def passages(text: str, places: Sequence[int], language: str, letters: Letters) -> Iterator[tuple[Span, bool]]:
    """What is Arabic in the lines that hold these sorted places, and whether that is sure; offsets count code points.

    `letters` are those that a rule exchanges in text of the language. A passage has no letter that Arabic doesn't
    write, and the text around it is typed with what `letters` become.
    """
    whole = counted(text, letters)
    done = 0
    for place in places:
        if place >= done:
            start, done = text.rfind("\n", 0, place) + 1, text.find("\n", place) + 1 or len(text) + 1
            for match in strangers(text, Span(start, done - 1), whole, letters):
                sure = told(match[0], is_quoted(match), language)
                if sure is not None:
                    yield Span(*match.span()), sure


def strangers(text: str, line: Span, whole: Counter[str], letters: Letters) -> Iterator[re.Match[str]]:
    """The stretches of a line that were typed on another keyboard than the words around them."""
    strange = [match for match in STRETCH.finditer(text, *line) if is_strange(match, letters)]
    if not strange:
        return
    quoted = "".join(match[0] for match in strange if is_quoted(match))
    around = counted(text[line.start : line.end], letters) - counted(quoted, letters)
    for match in strange:
        own = counted(match[0], letters)
        if is_quoted(match):
            if is_typed(around if around else whole, own, letters):
                yield match
        elif is_typed(around - own, own, letters):
            yield match


def is_strange(match: re.Match[str], letters: Letters) -> bool:
    """Whether words are written with Arabic letters alone, some of them that the rule exchanges: quoted, or several."""
    words = match[0]
    if not any(letter in words for letter in letters) or OWN.search(words):
        return False
    return is_quoted(match) or len(words.split()) >= LEAST_WORDS


def is_quoted(match: re.Match[str]) -> bool:
    """Whether a quotation mark or a bracket stands at the first or the last letter: no attribute's after "=" or ">"."""
    text, (start, end) = match.string, match.span()
    opens = text[start - 1 : start] in OPENING and text[start].isalnum()
    return opens or (text[end : end + 1] in CLOSING and text[end - 1].isalnum())


def counted(text: str, letters: Letters) -> Counter[str]:
    return +Counter({letter: text.count(letter) for letter in {*letters, *letters.values()}})


def is_typed(around: Counter[str], own: Counter[str], letters: Letters) -> bool:
    """Whether the text around is typed with what the letters of a passage become; False where it has neither."""
    wanted = {after for before, after in letters.items() if own[before]}
    for after in wanted:
        if sum(around[before] for before in letters if letters[before] == after) * SHARE > around[after]:
            return False
    return any(around[after] for after in wanted)


@lru_cache(maxsize=256)
def told(words: str, quoted: bool, language: str) -> bool | None:
    """Whether words are surely Arabic; None where nobody can tell that they are. A check asks several times."""
    from normalizer.identification import language_of

    found = language_of(alike(words), "Arab")  # by the words, not by the keyboard
    if found.code == "ar" and found.confidence >= (SURE if quoted else SURER):
        return True
    return None if not quoted or found.code == language else False
