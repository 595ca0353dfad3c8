"""One line in visual order, brought back: analysis by synthesis.

Texts whose display would be the line are proposed (`normalizer.bidi.visual_inverses`), the one that reads best is
taken, and kept if it beats the line as stored by a margin. Letters come back for joining forms. ZWNJs that a
display dropped come back where the forms prove them, and in Persian words that are never written without.
"""

import re

from normalizer.bidi.joining_forms import (
    ALLAH,
    FILLER,
    LIGATURE_ALLAH,
    MARK,
    Form,
    form_of,
    joining_letters,
    proven_zwnj,
)
from normalizer.bidi.letter_order import joins, log_probability
from normalizer.bidi.visual_inverses import RTL_WORDS, Inverse, inverses, languages, likelihood, words_likelihood
from normalizer.patterns import lazy

ALEF, LAM = "\N{ARABIC LETTER ALEF}", "\N{ARABIC LETTER LAM}"
ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
# Letters of Kurdish, Uyghur, Pashto, Sindhi and others: not in the tables of Persian, Arabic and Urdu; and the hamza
# before a vowel with which Kurdish and Uyghur words begin («ئاو»), Arabic ones end («شاطئ», backwards «ئطاش»).
FOREIGN = lazy(
    "[\u0672-\u0678\u067a-\u067d\u067f\u0680-\u0685\u0687\u0689-\u0690\u0692-\u0697\u0699-\u06a8\u06aa-\u06ae\u06b0-\u06b9"
    "\u06bb-\u06bd\u06bf\u06c4-\u06cb\u06cd-\u06d1\u06d5\u06fd\u06fe]"
    r"|\b\u0626(?=[\u0627\u0648\u0649])"
)
FOREIGN_SHARE = 0.05  # of the letters; more, and letters prove nothing
MARGIN = 6.0  # nats: 1 in 2,000 words gains it when turned
LONE_MARGIN = 8.0  # for a line's only word: 1 in 10,000
STRONG = 20.0
STRONG_PROOF = 3  # joins
LEAD = 1.5  # nats over the next proposal, for a certain edit
FEW_WORDS = 5
LAM_ALEF = lazy("[\u0627\u0623\u0625\u0622]\u0644")  # as letters that run backwards have it
MOST_LAM_ALEFS = 4  # in one word, tried both ways
TURN_MARGIN = 2.0  # nats
# FriBidi's lam-alef whose alef bears the marks: ligature, marks, filler from left to right.
MARKED_LIGATURE = lazy(f"[\ufefb\ufefc](?P<marks>{MARK.pattern}{{1,4}}){FILLER}")


def restored(line: str, proof: int) -> tuple[str, bool, float] | None:
    """Return a line in logical order, whether that is certain, and its gain in nats; None to keep the line.

    `proof` counts the joins that only visual order explains.
    """
    plain, dropped = letters_of_forms(line) if proof else (line, False)
    words = RTL_WORDS.findall(MARK.sub("", plain))
    if not words or (not proof and not letters_prove(plain)):
        return None
    best, lead = best_inverse(plain)
    gain = words_likelihood(best.text) - words_likelihood(plain)
    text = best.text if proof else lam_alefs_turned(best, plain)
    guessed = dropped or lead < LEAD or text != best.text
    if text == line or (not proof and gain < MARGIN):
        return None
    if letters_prove(text):  # forms and letters contradict each other
        return None
    if ZWNJ not in line and not best.turned and (dropped or not proof):
        joined = with_joins(text, shaped=proof > 0)
        guessed, text = guessed or joined != text, joined
    strong = proof >= STRONG_PROOF or (gain >= STRONG and len(words) >= FEW_WORDS)
    return text, strong and not guessed, round(gain, 1)


def best_inverse(line: str) -> tuple[Inverse, float]:
    """Return the proposal that reads best, and its lead over the next one that reads otherwise, in nats."""
    values = [(likelihood(inverse), inverse) for inverse in inverses(line)]
    value, best = max(values, key=lambda row: row[0])
    return best, min((value - other for other, inverse in values if inverse.text != best.text), default=LEAD)


def letters_prove(line: str) -> bool:
    """Whether the words are so much likelier turned round, in a language that the tables know."""
    words = RTL_WORDS.findall(MARK.sub("", line))
    if not words or len(FOREIGN.findall(line)) > FOREIGN_SHARE * sum(map(len, words)):
        return False
    codes = languages(line)
    stored = max(sum([log_probability(word, code) for word in words]) for code in codes)
    turned = max(sum([log_probability(word[::-1], code) for word in words]) for code in codes)
    return turned >= stored + (MARGIN if len(words) > 1 else LONE_MARGIN)


def letters_of_forms(line: str) -> tuple[str, bool]:
    """Return a visual line with letters for its forms, still visual, and whether ZWNJs were put in."""
    line = MARKED_LIGATURE.sub(rf"{ALEF}\g<marks>{LAM}", line)
    out: list[str] = []
    before: Form | None = None
    guessed = False
    for char in line:
        form = form_of(char)
        if char == FILLER:
            continue
        if MARK.match(char):
            out.append(form.letters if form else char)
            continue
        if form and before and proven_zwnj(form, before):  # the line runs backwards
            out.append(ZWNJ)
            guessed = True
        out.append(form.letters[::-1] if form else ALLAH[::-1] if char == LIGATURE_ALLAH else char)
        before = form
    return "".join(out), guessed


def lam_alefs_turned(best: Inverse, line: str) -> str:
    """Turn lam-alefs back where a PDF's ligature was taken apart after the reordering.

    NFKC over a visual line writes a lam-alef as lam, alef among letters that run backwards. Where every
    lam-alef of the line stands so, a restored "ال" may be a "لا": the likelier word is kept.
    """
    if LAM_ALEF.search(line) or not LAM_ALEF.search(best.text):
        return best.text
    words = RTL_WORDS.findall(MARK.sub("", best.text))
    language = max(languages(line), key=lambda code: sum([log_probability(word, code) for word in words]))
    return RTL_WORDS.sub(lambda match: likeliest(match[0], language), best.text)


def likeliest(word: str, language: str) -> str:
    """Return the likeliest of a word's readings with each "ال" as it is or turned.

    >>> likeliest("\u0637\u0627\u0644\u0628", "ar") == "\u0637\u0627\u0644\u0628"
    True
    """
    readings = [word]
    for place in [match.start() for match in LAM_ALEF.finditer(word)][:MOST_LAM_ALEFS]:
        readings += [r[:place] + r[place + 1] + r[place] + r[place + 2 :] for r in readings]
    best = max(readings, key=lambda reading: log_probability(reading, language))
    return best if log_probability(best, language) > log_probability(word, language) + TURN_MARGIN else word


def with_joins(text: str, *, shaped: bool) -> str:
    """Put ZWNJs into Persian words that are never written without.

    In a line that was `shaped`, forms have told all of them but those after د ر و and their like.
    """
    words = RTL_WORDS.findall(MARK.sub("", text))
    if words_likelihood(text) > sum([log_probability(word, "fa") for word in words]):
        return text  # Arabic or Urdu
    known, joins_on = joins(), joining_letters()[1]

    def joined(match: re.Match[str]) -> str:
        word = known.get(match[0], match[0])
        told = shaped and any(part[-1] in joins_on for part in word.split(ZWNJ)[:-1])
        return match[0] if told else word

    return RTL_WORDS.sub(joined, text)
