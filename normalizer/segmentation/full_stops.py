"""Full stops: whether one closes a sentence, an abbreviation, an initial or a number.

Closes a sentence:  "She left. He", "in the U.S. How", "1,000 of them. In", «رفت. او»
Does not:           "Dr. Roe", "No. 5", "J. R. Roe", "U.S. Senate", "3. Oktober", "5 p.m. Monday", «د. محمد»

A word is looked up in the tables of its own script: "Dr." in Persian text is judged as English.
"""

import re
from functools import cache

from normalizer.modules import loaded
from normalizer.patterns import lazy
from normalizer.record import Row

NEVER, BEFORE_NUMBER, BEFORE_STARTER = "never", "number", "starter"
# Where a word stands in two tables, the later one holds.
ABBREVIATION_TABLES = (
    ("ABBREVIATIONS_BEFORE_STARTER", BEFORE_STARTER),
    ("ABBREVIATIONS_BEFORE_NUMBER", BEFORE_NUMBER),
    ("ABBREVIATIONS", NEVER),
)

LATIN_SCRIPT = ("en", "de", "fr", "es", "it", "pt", "nl", "tr")
OTHER_SCRIPTS = ("fa", "ar", "ur", "ckb", "ps", "he")
# Asked only where a text is known to be in them.
KNOWN_LATIN, KNOWN_OTHERS = ("pl", "sv", "da", "no", "fi", "cs", "ro", "hu", "kmr"), ("ru", "uk", "el")
# "3. Oktober", "2. Dünya Savaşı": a number with a full stop is an ordinal in these languages.
ORDINAL_STOP = frozenset("de tr da nb nn no fi et cs sk sl hr sr bs hu lv is".split())

# Frequent words by which a text's language is guessed, for the choice of tables only.
FUNCTION_WORDS = {
    "en": "the of and is was were has have with from that this for by to he she they said you are not what",
    "de": "der die das und ist nicht ein eine dem mit von auf zu im",
    "fr": "le les des est une dans du et aux qui pour avec sur ce",
    "es": "el los las del y en una por con para que su se",
    "it": "il lo gli della di che è per una nel alla sono si",
    "pt": "os da do em uma não com para que é ao dos na no",
    "nl": "de het een van en niet op voor met dat zijn is te",
    "tr": "ve bir bu için ile da de olarak çok olan ne gibi",
}
TELLING_LETTERS = (("ur", "ںےٹڑ"), ("ckb", "ێۆڕڵ"), ("ps", "ټډړېګځ"), ("fa", "پچژگیک"))

LETTER = lazy(r"[^\W\d_]")
WORD = lazy(r"[^\W\d_]++")
ACRONYM = lazy(r"[^\W\d_]{1,2}(?:\.&?[^\W\d_]{1,2}){1,6}")

OPENING = (
    "\"'([{<\u00ab\u2039\u201c\u2018\u201e\u201a\u00bf\u00a1-\u2013\u2014\u2015*\u00b7"
    "\u200e\u200f\u202a\u202b\u2066\u2067\u2068\u2069"
)
OPENERS = frozenset(OPENING + " ")
LONGEST_QUESTION = 300  # characters of one that a sentence tells
LONGEST_WORD = 24  # characters of one that a stop closes

# Rare patterns, compiled (and kept by `re`) when a text first needs one.
FRONTED_TIME = r"\W{0,3}(?:At|By|Around|About|Before|After|Until|From|Since)\s(?:[\w:.]{1,9}\s){1,3}"
TAGS = r"(?:(?:[#@]\w{1,60}|https?://\S{1,200}|pic\.twitter\.com/\w{1,20})\s*+){1,20}"
CITATION = r"\([^()\n]{1,60}\)[.\u06d4,;]"
SAID = r"(?:[A-Z][\w.'\u2019-]{0,30}\s){1,3}(?:said|says|asked|asks|cried|shouted|replied|wrote|added|told)\b"
PRONOUN = r"(?:He|She|They|We|It|I|You|The|Who)\b"
ROMAN = r"[IVXLC]{2,8}\b|[VXLC]\b"

ASKED = frozenset("!?\u061f")
CLOCK = frozenset(("a.m", "p.m", "A.M", "P.M"))
AFTER_CLOCK = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December Eastern Central Pacific Mountain Greenwich
    """.split()
)


class Tables(Row):
    """What a language (or several) says about words before and after a stop."""

    abbreviations: dict[str, str]
    starters: frozenset[str]
    speech_verbs: frozenset[str]
    joining: frozenset[str]
    unfinished: frozenset[str]
    initials: frozenset[str]
    exclaimed: frozenset[str]
    units: frozenset[str]
    questions: frozenset[str]
    final: frozenset[str]


NONE: frozenset[str] = frozenset()
EMPTY = Tables({}, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE)


class FullStops:
    """Judges the full stops of one text; tables are loaded when a word asks for them."""

    __slots__ = ("language", "latin", "other", "text")

    def __init__(self, text: str, language: str | None) -> None:
        self.text = text
        self.language = language.partition("-")[0] if language else guess(text)
        known = (self.language,)
        undetermined = self.language == "und"
        latin = self.language in LATIN_SCRIPT + KNOWN_LATIN
        self.latin = known if latin else LATIN_SCRIPT if undetermined else ("en",)
        self.other = known if self.language in OTHER_SCRIPTS + KNOWN_OTHERS else OTHER_SCRIPTS

    def ends(self, start: int, at: int, letter: int) -> bool:
        """Whether the full stop at `at` ends the sentence from `start`; the next would begin at `letter`."""
        word = self.word_before(start, at)
        if not word:
            return at > start
        tables = self.tables(word)
        whole, kind = word, tables.abbreviations.get(word)
        if kind is None:
            if word.isalpha() and len(word) > 1:
                return True
            word = word.rpartition("-")[2].rpartition("/")[2]
            kind = tables.abbreviations.get(word) or self.elided(word, tables)
        if kind is NEVER:
            return False
        if kind is BEFORE_NUMBER:
            return not self.text[letter].isdigit() and re.compile(ROMAN).match(self.text, letter) is None
        if word.isdecimal():  # alone it marks an item: "2. Boil it", "2/3. The tank"
            return at - len(whole) > start and self.number_ends(word, letter)
        if word in tables.final:  # Kurmanji's "e" is no initial, but "is"
            return True
        if word in CLOCK:
            return self.clock_ends(start, at, letter)
        if tables.units and self.measures(start, at, tables.units):
            return True
        if len(word) == 1 and word.isalpha() and at - 1 <= start:  # "Q. Did you go?", "A. Every Monday."
            return False
        if kind is BEFORE_STARTER or (len(word) == 1 and word.isalpha()) or ACRONYM.fullmatch(word):
            return self.word(letter).lower() in tables.starters
        return True

    def measures(self, start: int, at: int, units: frozenset[str]) -> bool:
        """Whether a number and its unit stand before the stop: "2400 кв. м. Никто". Not "в м. Роу"."""
        text = self.text[max(start, at - 16) : at]
        return any(text.endswith(unit) and text[: -len(unit)].rstrip()[-1:].isdigit() for unit in units)

    def elided(self, word: str, tables: Tables) -> str | None:
        """How an abbreviation behind an elided article is judged: "l'ing. Roe". Not "it's. Roe"."""
        behind = word.replace("\u2019", "'").rpartition("'")[2]
        return tables.abbreviations.get(behind) if len(behind) > 1 else None

    def number_ends(self, word: str, letter: int) -> bool:
        """A short number is an ordinal in some languages."""
        if self.language not in ORDINAL_STOP or len(word) > 2:
            return True
        return self.word(letter).lower() in self.tables(self.text[letter]).starters

    def clock_ends(self, start: int, at: int, letter: int) -> bool:
        """After "5 p.m." a capital begins a sentence, but for zones and days, and after "At 5 p.m." alone."""
        word = self.word(letter)
        if not word or word in AFTER_CLOCK or (word.isupper() and len(word) > 1):
            return False
        time = self.text.rfind(" ", start, at) + 1
        return re.compile(FRONTED_TIME).fullmatch(self.text, start, time) is None

    def belongs(self, following: int, length: int, stop: str, close: str) -> bool:
        """Whether what follows belongs to the sentence before: a post's last tags, a source, who said it."""
        first = self.text[following]
        if first == "#":
            tags = re.compile(TAGS).match(self.text, following)
            return tags is not None and (tags.end() >= length or self.text[tags.end()] in "\u2014\u2013-\n")
        if first == "(":
            return re.compile(CITATION).match(self.text, following) is not None
        if not close or close.isspace():
            return False
        if first.isascii():
            said = stop != "." and re.compile(SAID).match(self.text, following)
            return bool(said) and re.compile(PRONOUN).match(self.text, following) is None
        word = self.word(following)
        tables = self.tables(word) if word else EMPTY
        if word in tables.joining:  # «… رسید.» و افزود
            return stop[-1] in ASKED or self.word(following + len(word) + 1) in tables.speech_verbs
        return word in tables.speech_verbs

    def asked_within(self, start: int, at: int, letter: int) -> bool:
        """Whether the question that ends at `at` is told in a sentence that goes on with the answer.

        «در پاسخ به این سؤال که آیا امیدی هست؟ گفت: بله». Not «پرسیدم: چرا آمدی؟ گفت: نمی‌دانم.», a talk.
        """
        word = self.word(letter)
        tables = self.tables(word) if word > "\u0590" else EMPTY
        if word not in tables.speech_verbs:
            return False
        return not tables.questions.isdisjoint(self.text[max(start, at - LONGEST_QUESTION) : at].split())

    def names(self, start: int, at: int, letter: int) -> bool:
        """Whether the exclamation mark at `at` is part of a name in a script without capitals: "ב-Yahoo! מדווחים"."""
        name, following = self.word_before(start, at).rpartition("-")[2], self.word(letter)
        if not name or not following or following < "\u0590" or name not in self.tables(name).exclaimed:
            return False
        return following not in self.tables(following).starters

    def unfinished(self, start: int, end: int) -> bool:
        """Whether the text before `end` stops at a word on which no sentence ends: "on the shore of"."""
        word = self.word_before(start, end)
        return bool(word) and word in self.tables(word).unfinished

    def abbreviates(self, word: str) -> bool:
        return bool(word) and word in self.tables(word).abbreviations

    def is_initial(self, word: str) -> bool:
        """Whether a word is the name of a letter, though it may be another word too."""
        if not word:
            return False
        tables = self.tables(word)
        return word in tables.initials or word in tables.abbreviations

    def tables(self, word: str) -> Tables:
        """Tables for the script of a word, whatever the text's language; none hold what a quotation mark closes."""
        if "\u2000" <= word[-1] <= "\u206f":
            return EMPTY
        return _tables(self.latin if word[-1] < "\u0370" else self.other)

    def word(self, at: int) -> str:
        """The word that begins at a place, or nothing."""
        match = WORD.match(self.text, at)
        return match[0] if match else ""

    def word_before(self, start: int, at: int) -> str:
        """The word that a stop at `at` closes, without opening quotes; a long one is cut."""
        word = self.text[start if at - start < LONGEST_WORD else at - LONGEST_WORD : at].rpartition(" ")[2]
        if word.isalpha():
            return word
        word = word.replace("\N{ZERO WIDTH JOINER}", "")  # «ه‍.ش.» with it
        return (word.split() or [""])[-1].lstrip(OPENING).rpartition("(")[2]  # "and" may be glued before: "و(س."


def guess(text: str) -> str:
    """A cheap guess, for tables only: script by the first letter, then telling letters or words."""
    letter = LETTER.search(text)
    first = letter[0] if letter else ""
    if first < "\u0370":
        return "en" if " the " in text else _guess_latin(text[:1000])
    if "\u0590" <= first <= "\u05ff":
        return "he"
    if "\u0370" <= first <= "\u03ff":
        return "el"
    if "\u0400" <= first <= "\u04ff":
        return "uk" if any(letter in text for letter in "іїєґ") else "ru"
    if not "\u0600" <= first <= "\u06ff":
        return "und"
    for language, letters in TELLING_LETTERS:
        if any(letter in text for letter in letters):
            return language
    return "ar"


def _guess_latin(text: str) -> str:
    words = set(text.lower().split())
    hits = {language: len(words & _function_words(language)) for language in LATIN_SCRIPT}
    best = max(hits, key=hits.__getitem__)
    return best if hits[best] else "und"


@cache
def _function_words(language: str) -> frozenset[str]:
    return frozenset(FUNCTION_WORDS[language].split())


@cache
def _tables(languages: tuple[str, ...]) -> Tables:
    """The tables of one language, or the union of several; abbreviations also with a capital."""
    abbreviations: dict[str, str] = {}
    starters: set[str] = set()
    speech_verbs: set[str] = set()
    joining: set[str] = set()
    exclaimed: set[str] = set()
    unfinished: set[str] = set()
    initials: set[str] = set()
    units: set[str] = set()
    questions: set[str] = set()
    final: set[str] = set()
    for language in languages:
        module = loaded(f"normalizer.languages.{language}")
        for name, kind in ABBREVIATION_TABLES:
            for word in getattr(module, name, ()):
                abbreviations[word] = abbreviations[word[0].upper() + word[1:]] = kind
                if language == "en" and len(word) > 1:  # "MR. ROE"; not in German, where ING is a bank
                    abbreviations[word.upper()] = kind
        starters |= getattr(module, "STARTERS", frozenset())
        speech_verbs |= getattr(module, "SPEECH_VERBS", frozenset())
        joining |= getattr(module, "JOINING_WORDS", frozenset())
        exclaimed |= getattr(module, "EXCLAIMED_NAMES", frozenset())
        unfinished |= getattr(module, "UNFINISHED_WORDS", frozenset())
        initials |= getattr(module, "INITIALS", frozenset())
        units |= getattr(module, "UNITS", frozenset())
        questions |= getattr(module, "QUESTIONS", frozenset())
        final |= getattr(module, "FINAL_WORDS", frozenset())
    rows = (starters, speech_verbs, joining, unfinished, initials, exclaimed, units, questions, final)
    return Tables(abbreviations, *map(frozenset, rows))
