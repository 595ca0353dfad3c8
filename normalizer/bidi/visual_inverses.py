"""Ways back from display order: texts whose display would be the line at hand.

UAX #9 has no unique inverse. `inverses()` proposes the texts that common pipelines could have started
from: base left-to-right or right-to-left, brackets mirrored or not, marks after their letter or left where
they fell, and the whole line turned round, numbers and Latin words too. Each but the last kind is checked
by synthesis: laid out forwards it must give the line. `likelihood()` says which of them reads best.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from normalizer.bidi.display import clusters_kept
from normalizer.bidi.joining_forms import MARK
from normalizer.bidi.letter_order import is_frequent, log_probability
from normalizer.bidi.levels import levels, line_order
from normalizer.bidi.mirroring import CLOSING, MIRROR, OPENING
from normalizer.patterns import lazy

HEBREW = lazy("[\u05d0-\u05ea]")
RTL_WORDS = lazy("[\u05d0-\u05ea\u0621-\u064a\u066e-\u06d3\u06d5]+")
LATIN_WORDS = lazy("[A-Za-z]{2,40}")
NUMBERS = lazy(r"(?<![\w.])[$\u00a3\u20ac]?\d(?:[\d.,/:\u066b\u066c-]{0,30}\d)?(?![\d])")
DIGIT = lazy(r"\d")
SIGNED_NUMBER = lazy(r"[$\u00a3\u20ac+-]?\d(?:[\d.,/:\u066b\u066c-]{0,30}\d)?[%\u066a]?")
INITIALS = lazy(r"\b[A-Z]\.(?:[A-Z]\.){1,4}")
INITIALS_TURNED = lazy(r"(?<![\w.])\.(?:[A-Z]\.){1,4}[A-Z]\b")
BRACKET_FITS = lazy(r"(?:(?<=\s)|^)[(\[{\u00ab](?=\S)|(?<=\S)[)\]}\u00bb](?=[\s.,:;!?\u060c\u061b\u061f]|$)")
BRACKET_MISFIT = lazy(r"[(\[{\u00ab](?=\s|$)|(?<=\s)[)\]}\u00bb]|^[)\]}\u00bb]")
HANDLE = lazy(r"(?<![\w@#])[@#](?=\w)|\bwww\.|\bhttps?://|\w\.(?:com|org|net|ir|co)\b", re.IGNORECASE)
HANDLE_TURNED = lazy(r"(?<=\w)[@#](?![\w@#])|\.www\b|//:s?ptth\b|\b(?:moc|gro|ten|ri|oc)\.\w", re.IGNORECASE)
TURNED_CASE = lazy(r"\b[a-z]{2,40}[A-Z]\b")
PROPER_CASE = lazy(r"\b[A-Z][a-z]{2,40}\b")
ACRONYM = 5  # letters
KNOWN_ACRONYM, UNKNOWN_ACRONYM = -9.0, -15.0
# What news writes in capitals and a list of English words doesn't have, or not high enough.
ACRONYMS = frozenset(
    "afp ap upi epa dpa efe tass irna isna wana ilna mehr bbc cnn nbc cbs abc voa dw rt us usa uk un eu uae "
    "nato who iaea imf opec unesco unicef fifa uefa irgc idf plo pkk ypg fbi cia nasa pdf html gps dna rna "
    "hiv ceo gdp covid ai".split()
)
FIRST_DIGIT = [-6.0, *(math.log(math.log10(1 + 1 / digit)) for digit in range(1, 10))]  # Benford
LAST_DIGIT = [math.log(p) for p in (0.28, 0.08, 0.09, 0.07, 0.08, 0.14, 0.07, 0.06, 0.07, 0.06)]
YEAR = lazy(r"1[34]\d\d|19\d\d|20[0-2]\d")
DATE = lazy(rf"(?:{YEAR.pattern})([/-])\d\d?\1\d\d?|\d\d?([/-])\d\d?\2(?:{YEAR.pattern})")
GROUPS = lazy(r"\d{1,3}(?:[,\u066c]\d{3}){1,6}")
# "iPhone 15" is a name; a number after a link or a handle more likely belongs to the words before it.
NUMBER_AFTER_LINK = lazy(r"(?:://|www\.|@)\S{1,200} \d")
ENDS = ".!?:;,\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{ARABIC QUESTION MARK}\N{HORIZONTAL ELLIPSIS}"
TANWIN_MISPLACED = lazy("[\u064b-\u064d](?=[\u0620-\u064a\u06cc\u06a9])")  # it ends words
HAMZA_MISPLACED = lazy("(?<![\u0647\u06d5\u0627\u0648\u06cc\u0649\u06c1])\u0654")
STRAY_MARK = lazy(rf"(?<![\u05d0-\u05ea\u0620-\u06d5\u0640])(?<!{MARK.pattern}){MARK.pattern}")


@dataclass(frozen=True, slots=True)
class Inverse:
    """A text that a line may have been; `turned` where everything ran backwards, Latin too."""

    text: str
    base: int
    turned: bool = False


def inverses(line: str) -> Iterator[Inverse]:
    """Yield the texts whose display is the line."""
    brackets = any(char in MIRROR for char in line)
    seen = set()
    for shown in bracket_variants(line):
        for layout in layouts(line, brackets):
            for numbers in number_variants(shown):
                text = layout.display(shown, numbers)
                if (text, layout.base) not in seen and layout.display(text, text) == shown:
                    seen.add((text, layout.base))
                    yield Inverse(text, layout.base)
    yield Inverse(line[::-1], 1, turned=True)
    if brackets:
        yield Inverse(mirrored(line[::-1]), 1, turned=True)


class Layout(NamedTuple):
    """How a pipeline lays out a line: base level, marks kept on their letter (L3), brackets paired (N0)."""

    base: int
    keep_clusters: bool
    paired: bool

    def display(self, text: str, analysed: str) -> str:
        """Return the display order of a text, mirrored; levels are those of `analysed`, equally long."""
        found = levels(analysed, self.base, paired=self.paired)[1]
        order = line_order(text, found, self.base)
        if self.keep_clusters:
            order = clusters_kept(text, order)
        return "".join(MIRROR.get(text[i], text[i]) if found[i] % 2 else text[i] for i in order)


def layouts(line: str, brackets: bool) -> list[Layout]:
    """Return the layouts that can differ on a line."""
    marked = MARK.search(line) is not None
    return [
        Layout(base, clusters, paired)
        for paired in ((True, False) if brackets else (True,))
        for clusters in ((False, True) if marked else (False,))
        for base in (1, 0)
    ]


def number_variants(shown: str) -> list[str]:
    """Return the line, and with its numbers as Latin words and as Arabic numbers, to take levels from.

    A number's level depends on the strong letter before it, which on the display stands on the other side.
    """
    if not DIGIT.search(shown):
        return [shown]
    latin = SIGNED_NUMBER.sub(lambda match: "a" * len(match[0]), shown)
    arabic = DIGIT.sub("\N{ARABIC-INDIC DIGIT ONE}", shown)
    return list(dict.fromkeys((shown, latin, arabic)))


def bracket_variants(line: str) -> list[str]:
    """Return the line, and what a mirroring display would have shown where this one mirrored nothing."""
    variants = [line]
    if any(char in MIRROR for char in line):
        variants.append(mirrored(line))
        wrong = unmatched(line)
        variants.append("".join(MIRROR[char] if index in wrong else char for index, char in enumerate(line)))
    return list(dict.fromkeys(variants))


def mirrored(text: str) -> str:
    """Return the text with every mirrored character turned."""
    return "".join(MIRROR.get(char, char) for char in text)


def unmatched(text: str) -> frozenset[int]:
    """Return the places of brackets and guillemets without a partner."""
    opened: list[tuple[str, int]] = []
    wrong: set[int] = set()
    for index, char in enumerate(text):
        if char in OPENING or char in "\u00ab\u2039":
            opened.append((MIRROR[char], index))
        elif char in CLOSING or char in "\u00bb\u203a":
            if opened and opened[-1][0] == char:
                opened.pop()
            else:
                wrong.add(index)
    return frozenset(wrong | {index for _, index in opened})


def likelihood(inverse: Inverse) -> float:
    """Return how well a proposal reads beside others for the same line, in nats."""
    text = inverse.text
    score = -2.0 * inverse.turned - 0.6 * len(unmatched(text))
    score += words_likelihood(text) + latin_likelihood(text) + numbers_likelihood(text)
    score += ends_likelihood(text) + base_likelihood(inverse)
    score += 0.5 * len(BRACKET_FITS.findall(text)) - len(BRACKET_MISFIT.findall(text))
    score -= 3.0 * len(STRAY_MARK.findall(text)) + 2.0 * len(HAMZA_MISPLACED.findall(text))
    return score - 0.5 * len(TANWIN_MISPLACED.findall(text))


def words_likelihood(text: str) -> float:
    """Return log P of the Hebrew or Arabic words, in the language that suits them best."""
    words = RTL_WORDS.findall(MARK.sub("", text))
    if not words:
        return 0.0
    return max(sum([log_probability(word, language) for word in words]) for language in languages(text))


def languages(text: str) -> tuple[str, ...]:
    """Return the languages that a text's script may be in, as far as there are tables."""
    return ("he",) if HEBREW.search(text) else ("fa", "ar", "ur")


def latin_likelihood(text: str) -> float:
    """Return how well the Latin words, handles and links read."""
    score = 3.0 * (len(HANDLE.findall(text)) - len(HANDLE_TURNED.findall(text)))
    score -= 0.5 * len(NUMBER_AFTER_LINK.findall(text))
    initials = INITIALS.findall(text)
    score += 2.0 * (len(initials) - len(INITIALS_TURNED.findall(text)))
    score += 2.0 * sum([word.replace(".", "").lower() in ACRONYMS for word in initials])
    score += len(PROPER_CASE.findall(text)) - 3.0 * len(TURNED_CASE.findall(text))
    return score + sum([latin_word_likelihood(word) for word in LATIN_WORDS.findall(text)])


def latin_word_likelihood(word: str) -> float:
    """Return log P of a Latin word; an acronym is known or it isn't, its letters follow no rule."""
    if word.isupper() and len(word) <= ACRONYM:
        known = word.lower() in ACRONYMS or is_frequent(word.lower(), "en")
        return KNOWN_ACRONYM if known else UNKNOWN_ACRONYM
    return log_probability(word.lower(), "en")


def numbers_likelihood(text: str) -> float:
    """Return how well the numbers read: first digits are small, last ones round, years have a form."""
    return sum([number_likelihood(found) for found in NUMBERS.findall(text)])


@lru_cache(maxsize=1024)
def number_likelihood(number: str) -> float:
    """Return the log-likelihood of one number as written, beside the same turned round."""
    number = "".join(str(int(char)) if char.isdigit() else char for char in number)
    score = 1.0 * (not number[0].isdigit())
    number = number.lstrip("$\u00a3\u20ac")
    clock = ":" in number or number.startswith("0.")
    score += -1.2 if clock and number[0] == "0" else FIRST_DIGIT[int(number[0])]
    score += LAST_DIGIT[int(number[-1])] if len(number) > 1 else 0.0
    return score + 3.0 * bool(YEAR.fullmatch(number) or DATE.fullmatch(number) or GROUPS.fullmatch(number))


def ends_likelihood(text: str) -> float:
    """Return how well the marks of a sentence stand: at its end, before a blank."""
    stripped = text.strip()
    if not stripped:
        return 0.0
    opens = stripped[0] in ENDS and not stripped.startswith("...")
    spaced = len(re.findall(f" [{ENDS}](?! |$)", stripped))
    return 1.5 * (stripped[-1] in ENDS) - 3.0 * opens - 1.0 * spaced


def base_likelihood(inverse: Inverse) -> float:
    """Return how well the base suits the text: the first strong letter's (P2), which most pipelines use."""
    if inverse.turned:
        return 1.0
    strong = re.search("[^\\W\\d_]", inverse.text)
    first = int("\u0590" <= strong[0] <= "\u08ff") if strong else 0
    return 1.0 if first == inverse.base else -1.0
