"""Languages of texts and of the runs inside them.

Found:      "The talks resumed on Monday" en; «مذاکرات از سر گرفته شد» fa; an Arabic quotation inside Persian
Not found:  '', digits, emoji, one letter, Persian typed in Latin letters: `und`; a URL or @handle: `zxx`

Four steps, each asked only where the one before did not settle the matter:

1. What is no language is masked (`masks`); the script of most letters decides which languages are candidates.
2. The likeliest language of a script has words (`ALONE`) that settle it without a look at any other.
3. Letters and function words of all tables of the script vote (`languages/`).
4. Vocabularies and n-gram profiles of the languages that are left (`profiles`), or another detector (`detector`).

Capitals, control characters, vowel signs and keyboard variants of letters don't matter. Nothing is random.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, repeat
from types import ModuleType

from normalizer.document import Language, Run
from normalizer.errors import no_text
from normalizer.identification.scripts import KANA, direction, folded, only_script, script_of, words
from normalizer.languages import OTHERS, RARER, SCRIPTS, SOLE, coded, table, tag
from normalizer.masks import blank, holds_masks, masks
from normalizer.modules import loaded
from normalizer.patterns import lazy
from normalizer.record import TYPE_CHECKING

if TYPE_CHECKING:
    from normalizer.identification.detector import Detector

LONG = 4000  # a longer text is read in three samples
SAMPLE = 1000
END = 120  # characters at both ends of a text in which step 2 looks
MOST_WORDS = 60  # what steps 3 and 4 read of a text
READ = 20 * MOST_WORDS  # characters in which there are as many: no language's words are so long on average
ALONE_SHARE = 0.2  # of the words; 0.3 to 0.5 is usual for prose
ALONE_LEAST = 3
SILENT = 6  # words without any function word, as the great languages hardly have: the rarer are asked as well
MARGIN = 6.0  # nats between the first and the second by which step 3 settles
NEAR = 10.0  # nats behind the first beyond which step 4 leaves a candidate out
VOTE = 2.0  # nats for a function word or a letter that a language has and another has not
FOREIGN = 6.0  # nats against a language for a letter that it doesn't write, up to three times
UNLIKELY = 2.0  # and, once, for one that it writes rarely: a keyboard writes all its text
UNARABIC = 12.0  # nats against Arabic for a half-space behind a letter that would join: «حزب\u200cالله»
PRIORS = {"Latn": 2.0, "Cyrl": 1.5, "Arab": 0.5}  # nats for the likeliest language of a script, in step 4
TEMPER = 2.0  # the words of a text are not independent: confidence is drawn from half the distance
DOT = lazy("(?<!l)·|·(?!l)")  # Catalan writes it between two l; elsewhere it parts the words of a menu
BEFORE_HALF_SPACE = frozenset("بتثجحخسشصضطظعغفقکكگلمنهیيىپچ")
AFTER_HALF_SPACE = frozenset("ابتثجحخدذرزسشصضطظعغفقکكگلمنوهیيىپچژ")
LOWEST = float("-inf")  # nats
LEAST = 0.2  # confidence under which the answer is `und`


def identify(text: str, detector: "Detector | None" = None) -> Language:
    """The language of most letters of a text. Raises TypeGivenError for what is no text.

    >>> identify("The talks were resumed on Monday.").code
    'en'
    >>> identify("۱۲:۳۰").code
    'und'
    """
    if not isinstance(text, str):
        raise no_text(text)
    text = sample(text)
    masked = False
    if holds_masks(text):
        spans = masks(text)
        masked, text = bool(spans), blank(text, spans)
    script = script_of(text)
    if script is None:
        return Language("zxx" if masked else "und", "Zyyy", 1.0 if masked else 0.0)
    return language_of(text, script, detector)


def sample(text: str) -> str:
    """A text that is no longer than need be: the beginning, middle and end of a long one."""
    if len(text) <= LONG:
        return text
    middle = len(text) // 2
    return "\n".join((text[:SAMPLE], text[middle : middle + SAMPLE], text[-SAMPLE:]))


def language_of(text: str, script: str, detector: "Detector | None" = None) -> Language:
    """The language of the words of one script in a text."""
    if script not in SCRIPTS:
        return Language(sole(text, script), script, 0.9)
    text = sample(text)
    return told_alone(text, script) or settle(rank(words(text[:READ], script), text, script, detector), script)


def told_alone(text: str, script: str) -> Language | None:
    """The likeliest language of a script, where its own words settle it.

    What stands between blanks is looked up as it is, at both ends of a longer text: where "said," or a quoted "the"
    isn't found, others are.
    """
    first = SCRIPTS[script][0]
    alone = alone_words(first)
    if not alone:
        return None
    read = text if len(text) <= 2 * END else f"{text[:END]} {text[-END:]}"
    found = folded(read, script).split()
    hits = sum(map(alone.__contains__, found))
    if not settles(hits, len(found)) or refused(first, text):
        return None
    return Language(first, script, min(0.99, 0.9 + hits / len(found) / 4))


@cache
def alone_words(code: str) -> frozenset[str]:
    """The words of a language that no other has; none where its table names none."""
    return getattr(table(code), "ALONE", frozenset()) if code != "und" else frozenset()


def settles(hits: int, count: int) -> bool:
    """Whether so many words of a language's own among so many are enough."""
    return hits >= ALONE_LEAST and hits >= ALONE_SHARE * count


def primary(code: str) -> str:
    """The language of a BCP 47 code as documents have it, without script and region: "fa-IR" and "FA" are fa."""
    return code.partition("-")[0].lower()


def written_in(code: str, text: str) -> str | None:
    """The script of a language: its tag's, its table's, the only one that it is known for; else that of the text."""
    language = primary(code)
    named = next((tag.title() for tag in code.split("-")[1:] if len(tag) == 4 and tag.isalpha()), None)
    known = next((script for script in SCRIPTS if language in coded(script)), None)
    alone = next((script for script, only in SOLE.items() if only == language), None)
    return named or known or alone or script_of(sample(text))


def sole(text: str, script: str) -> str:
    """The language of a script that only one writes, as far as we go."""
    if script == "Hani" and KANA.search(text):
        return "ja"
    return SOLE.get(script, "und")


def refused(code: str, text: str) -> bool:
    """Whether a text holds a letter that no word of the language does."""
    return any(map(text.__contains__, getattr(table(code), "NEVER", "")))  # faster than a class of them


def settle(ranking: Mapping[str, float], script: str) -> Language:
    """The best of a ranking, or `und` where none stands out or the best is a language without a table."""
    best = max(ranking, key=lambda code: ranking[code], default="und")
    if not ranking or best.startswith("und"):
        return Language("und", script, 0.0)
    from math import exp  # what needs no ranking, most text, needs no library for it

    top = ranking[best]
    confidence = 1 / sum(exp(max(-50.0, (score - top) / TEMPER)) for score in ranking.values())
    return Language(best if confidence >= LEAST else "und", script, min(0.99, confidence))


def rank(found: Sequence[str], text: str, script: str, detector: "Detector | None" = None) -> Mapping[str, float]:
    """The candidates with their scores in nats; empty where too few letters say anything."""
    found = found[:MOST_WORDS]
    voted = by_tables(found, text, script)
    if len(voted) < 2:
        return voted
    first, second = sorted(voted.values(), reverse=True)[:2]
    if first - second >= MARGIN or voted.get(OTHERS.get(script, ""), LOWEST) == first:
        return voted
    near = [code for code in voted if first - voted[code] < NEAR]
    asked = (detector or profile_detector()).scores(found, near)
    if not asked:
        return voted if first - second >= VOTE else {}
    evidence = letter_evidence(text, script)
    likeliest = SCRIPTS[script][0]
    return {
        code: score + evidence.get(code, 0.0) + (PRIORS.get(script, 0.0) if code == likeliest else 0.0)
        for code, score in asked.items()
    }


def profile_detector() -> "Detector":
    """The detector where none is given; imported where the tables leave a doubt, not before."""
    from normalizer.identification import profiles

    return profiles


def by_tables(found: Sequence[str], text: str, script: str) -> dict[str, float]:
    """What function words and letters say, in nats.

    A table that speaks for languages without one takes part only where it has two words and wins.
    """
    if max(map(len, found), default=0) < 2:
        return {}
    counts = word_votes(found, script)
    evidence = letter_evidence(text, script)
    told = rarer(counts, text, script)
    if len(found) >= SILENT and not any(map(counts.get, coded(script), repeat(0))):
        told = [code for code in RARER.get(script, ()) if not evidence.get(code)]
    candidates = (*SCRIPTS[script], *told)
    voted = {code: VOTE * counts.get(code, 0) + evidence.get(code, 0.0) for code in candidates}
    other = OTHERS.get(script)
    if other:
        letters = sum(min(3, text.count(letter)) for letter in set(text) & own(other))
        mine = VOTE * (counts.get(other, 0) + letters)
        if mine > VOTE and mine > max(voted.values()):
            voted[other] = mine
    return voted


@cache
def own(code: str) -> frozenset[str]:
    """The letters that a table names."""
    return frozenset(table(code).LETTERS)


@cache
def own_words(code: str) -> frozenset[str]:
    """The function words of a language; none where it has no table."""
    return frozenset(table(code).WORDS) if code != "und" else frozenset()


def together(script: str) -> ModuleType:
    """What all tables of a script say, made of them beforehand: importing them takes longer than all else here."""
    return loaded(f"{__name__}.votes_{script.lower()}")


@cache
def votes(script: str) -> dict[str, tuple[str, ...]]:
    """Function word to the languages of the script that have it."""
    held: dict[str, tuple[str, ...]] = {}
    for codes, shared in together(script).WORDS.items():
        held.update(dict.fromkeys(shared.split(), tuple(codes.split())))
    return held


def word_votes(found: Sequence[str], script: str) -> dict[str, int]:
    """How many of the words are function words of each language."""
    return Counter(chain.from_iterable(map(votes(script).get, found, repeat(()))))


@cache
def writers(script: str) -> dict[str, tuple[float, frozenset[str]]]:
    """Letter to the nats against the languages that don't write it, and the languages that do."""
    written: dict[str, tuple[float, frozenset[str]]] = {}
    tables = together(script)
    for held, weight in ((tables.LIKELY, UNLIKELY), (tables.LETTERS, FOREIGN)):
        for codes, letters in held.items():
            for letter in letters.split():
                before = written.get(letter, (0.0, frozenset()))[1]
                written[letter] = weight, before.union(codes.split())
    return written


@cache
def strange_letters(code: str, script: str) -> frozenset[str]:
    """Letters, small and capital, that other languages of a script write and this one doesn't; none is of ASCII."""
    strange = frozenset(letter for letter, (_, codes) in writers(script).items() if code not in codes)
    return strange | frozenset(letter.upper() for letter in strange if letter != "ı")  # its capital is everyone's I


@cache
def against(script: str) -> dict[str, tuple[float, ...]]:
    """Letter to the nats against each language of the script, in the order of `coded`."""
    return {
        letter: tuple(0.0 if code in codes else -weight for code in coded(script))
        for letter, (weight, codes) in writers(script).items()
    }


def letter_evidence(text: str, script: str) -> dict[str, float]:
    """Nats against each language whose alphabet lacks letters of the text; empty where none says anything."""
    if script == "Latn":
        if text.isascii():
            return {}
        text = text.lower()
        text = DOT.sub(" ", text) if "·" in text else text
    known, rows = against(script), []
    for letter in set(text) & known.keys():
        times = min(3, text.count(letter)) if -FOREIGN in known[letter] else 1
        rows += [known[letter]] * times
    if script == "Arab" and "\u200c" in text and has_half_space(text):
        rows.append(tuple(-UNARABIC if code == "ar" else 0.0 for code in coded(script)))
    return dict(zip(coded(script), map(sum, zip(*rows, strict=True)), strict=True)) if rows else {}


def has_half_space(text: str) -> bool:
    """Whether a zero-width non-joiner parts two letters that would join."""
    before, *parts = text.split("\u200c")
    for after in parts:
        if before[-1:] in BEFORE_HALF_SPACE and after[:1] in AFTER_HALF_SPACE:
            return True
        before = after
    return False


def rarer(counts: Mapping[str, int], text: str, script: str) -> Iterable[str]:
    """The rarer languages that a letter or at least as many function words speak for."""
    strange = frozenset[str]()
    if not text.isascii():
        known = writers(script)
        for letter in set(text.lower()) & known.keys():
            if known[letter][1].isdisjoint(SCRIPTS[script]):
                strange |= known[letter][1]
    most = max(1, *map(counts.get, SCRIPTS[script], repeat(0)))
    told = {code for code, count in counts.items() if count >= most} | strange
    return [code for code in RARER.get(script, ()) if code in told]


def runs(text: str, detector: "Detector | None" = None, language: str | None = None) -> tuple[Run, ...]:
    """The language runs of a text, which they tile; see `owners` for who owns what.

    `language` (BCP 47) is what the text is known to be in; only what clearly speaks another language is not. Raises
    ValueGivenError for what is no such code, TypeGivenError for what is no text.

    >>> [(run.language, run.embedded) for run in runs("وزیر به Reuters گفت که این خبر درست نیست.")]
    [('fa', False), ('en', True), ('fa', False)]
    """
    if not isinstance(text, str):
        raise no_text(text)
    script = None if language or "\n" in text or holds_masks(text) else only_script(text)
    if script:
        from normalizer.identification.quotations import around, foreign, framed, quotations

        quoted = quotations(text)
        host = language_of(around(text, quoted), script, detector).code
        if not framed(text, quoted) and not foreign(text, quoted, script, host, detector):
            return (Run(0, len(text), host, script, direction(script), False),)
    from normalizer.identification.language_runs import tile

    return tile(text, detector, tag(language) if language else None)
