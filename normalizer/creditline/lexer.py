"""Tokens of a photo credit, and the tables that say what a word can be.

Found:      words with their inner dots, hyphens, apostrophes and half-spaces ("J.J.", "photothek.net",
            "Gamma-Rapho", "O'Hara"), separators, brackets, the copyright sign
Split:      what a scraper glued together: "MoroccoCredit" before a colon, "QatarAFP", "ذریعہGetty", "CreditJane Roe"
Masked:     addresses
Left whole: names that are written that way: "GettyImages", "iStock", "DrJaneRoe", "MacDonald"
"""

import re
from collections.abc import Container, Iterator, Sequence

from normalizer.creditline import hints, words
from normalizer.folding import fold
from normalizer.patterns import lazy
from normalizer.record import Record

_MARKS = "\u0300-\u036f\u064b-\u0652\u0670\u0900-\u0963\u0966-\u0dff\u0e00-\u0e7f\u1000-\u1049\u200d"
# Before the last letter of an abbreviation it is a part of the word ("צה"ל"), elsewhere a quotation mark.
_GERSHAYIM = r"(?<=[\u05d0-\u05ea]) [\"\u05f4\u201d] (?=[\u05d0-\u05ea](?![\u05d0-\u05ea]))"
_TOKEN = lazy(
    rf"""
      (?P<address> (?: https?:// | t\.co/ | pic\.\w+\.com/ ) [^\s)\]]+ )
    | \d{{1,4}} / \d{{1,4}} (?! [\w/] )                 # of a season or a count: "19/20", no slash between names
    | [@#]? [^\W_] [\w{_MARKS}]*
      (?: (?: [-'\u2019&+@\u200c\u2010\u2011\u00b7] | \. (?=[a-z0-9]) | (?<=\b\w) \. (?=\w) | {_GERSHAYIM} )
          [\w{_MARKS}]+ )*
      (?: (?<= [\u05d0-\u05ea] ) ['\u05f3] (?! \w) )?    # "חיימוביץ'", "27א'"
    | \( [cC] \) (?=\s)
    | [^\s\u200b\u200e\u200f\u2066-\u2069\ufeff]
    | \n
    """,
    re.VERBOSE,
)
_SIGNS = {
    "copy": "©℗®Ⓒⓒ",
    "open": "([{（【［",
    "close": ")]}）】］",
    "slash": "/⁄∕／",
    "pipe": "|¦｜•·",
    "comma": ",،、，",
    "semi": ";؛；",
    "colon": ":：",
    "stop": ".。۔।!?؟…\n",
    "dash": "-–—―",
    "word": "&+",
}
_KINDS = {sign: kind for kind, signs in _SIGNS.items() for sign in signs} | {"(c)": "copy", "(C)": "copy"}
_CAMEL = lazy(r"(?<=[a-zß-öø-ÿ0-9])(?=[A-ZÀ-ÖØ-Þ]) | (?<=[A-Z]{2})(?=[A-Z][a-z])", re.VERBOSE)
_SCRIPTS = lazy(r"(?<=[\u0600-\u06ff])(?=[A-Za-z]) | (?<=[A-Za-z])(?=[\u0600-\u06ff])", re.VERBOSE)
_SURNAME = lazy(
    r"[ ](?:[+&][ ])?(?!(?:Images?|Agency|Pictures?|Press|Stock|Media|News|Photos?|Group)\b)"
    r"[A-ZÀ-ÖØ-Þ](?:[.]|[^\W\d_]*[a-zß-öø-ÿ])"
)  # behind a name that is no agency's: "PhotoDepot Images"
_BREAKS = ("", *".!?…\n\"'”’»)")  # before a line or a sentence
_CAPTIONED = frozenset(("image", "images"))  # labels that open a caption as well
_AFTER_CAPTION = frozenset(" ,:،，：")
_ABBREVIATIONS = frozenset(
    "jr sr dr st vs dept inc co ltd corp bros prof mr mrs ms gov sgt lt capt rev no univ ph fot φωτ "
    "jan feb aug sep sept oct nov dec".split()
)


class Token(Record):
    """A word or a sign; `key` is its folded text without a final dot, `most` the words of the longest phrase of any
    table that begins with it: none of most words."""

    kind: str
    text: str
    key: str
    start: int
    end: int
    most: int = 0


def phrase_at(tokens: Sequence[Token], at: int, end: int, table: Container[str]) -> int:
    """The end of the longest phrase of `table` that starts at token `at`, else `at`."""
    most = tokens[at].most if at < end else 0
    if not most:
        return at
    phrase, found = "", at
    for here in range(at, min(end, at + most)):
        token = tokens[here]
        if token.kind != "word":
            break
        phrase = f"{phrase} {token.key}" if phrase else token.key
        if phrase in table:
            found = here + 1
    return found


def key_of(tokens: Sequence[Token]) -> str:
    """The words as tables hold them."""
    return " ".join(token.key for token in tokens)


def lex(text: str, offset: int = 0) -> tuple[Token, ...]:
    """The tokens of `text`; offsets count from `offset` before it."""
    return tuple(_lex(text, offset))


def _lex(text: str, offset: int) -> Iterator[Token]:
    taken = 0  # a dot that belongs to the word before it
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < taken:
            continue
        found = match[0]
        if match["address"]:
            yield Token("address", found, found, start + offset, end + offset)
            continue
        if found in _KINDS or (not found[-1].isalnum() and end - start == 1):
            kind = _KINDS.get(found, "other")
            yield Token(kind, found, found, start + offset, end + offset, words.HEADS.get(found, 0))
            continue
        key = fold(found)
        if (found.islower() and text[end : end + 1] != ".") or _is_plain(found, key, text[end : end + 1]):
            yield _word(found, key, start + offset, end + offset)  # most words: nothing is glued in them
            continue
        for part_start, part_end in _parts(text, start, end):
            if text[part_start:part_end] == "-":
                yield Token("slash", "-", "-", part_start + offset, part_end + offset)
                continue
            taken = _with_dot(text, part_start, part_end)
            word = text[part_start:taken]
            yield _word(word, fold(word.rstrip(".")), part_start + offset, taken + offset)


def _word(text: str, key: str, start: int, end: int) -> Token:
    return Token("word", text, key, start, end, words.HEADS.get(key, 0))


def _is_plain(word: str, key: str, after: str) -> bool:
    """Whether a word without capitals is no initial, and no label is glued to its end."""
    if "-" in word or word.lower() != word.upper():
        return False
    return word[-1] < "\u0590" or (after != ":" and key[-2:] not in words.READ_TAILS)


def _with_dot(text: str, start: int, end: int) -> int:
    """The end of the word with the dot of an initial or an abbreviation."""
    if text[end : end + 1] != ".":
        return end
    last = text[max(start, end - 12) : end].rpartition(".")[2]
    initial = (len(last) == 1 and last.isupper()) or last.casefold() in _ABBREVIATIONS
    return end + 1 if initial else end


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A word, cut where two were glued."""
    word = text[start:end]
    if word.islower() or word.isdigit() or end - start > 80:
        yield start, end
        return
    while label := _glued_opening(word, text[max(0, start - 3) : start], text[end : end + 24]):
        yield start, start + label
        start, word = start + label, word[label:]
    hyphen = _hyphen(word, text[end : end + 24]) if "-" in word else 0
    if hyphen:
        yield start, start + hyphen
        yield start + hyphen, start + hyphen + 1
        yield start + hyphen + 1, end
        return
    address = text[start - 1 : start] == "/" and "." in text[max(0, start - 16) : start - 1].rpartition(" ")[2]
    cut = 0 if address else _glue(word, text[end : end + 24])
    if cut:
        yield start, start + cut
    yield start + cut, end


def _glued_opening(word: str, before: str, after: str) -> int:
    """Where a name begins behind a label that is glued to it, "CreditCreditJane Roe", "FotoAnna Roe"; else 0.

    A photo's label alone only where a line or a sentence begins: agencies have such names, "Roe / PhotoDepot Images".
    Not in the word that opens a caption: "ImageJane Roe opens the lock".
    """
    match = _CAMEL.search(word) if word[0].isupper() else None
    if not match:
        return 0
    label, right = fold(word[: match.start()]), word[match.start() :]
    role = words.LABELS.get(label, "none")
    if (role and (role != "photo" or before.strip(" ")[-1:] not in _BREAKS)) or fold(word) in words.AGENCIES:
        return 0
    if label in _CAPTIONED:
        return 0
    again = fold(right) in words.LABELS or _glued_opening(right, "", after)
    return match.start() if again or (right[1:].islower() and _SURNAME.match(after)) else 0


def _hyphen(word: str, after: str) -> int:
    """Where a hyphen stands between two names, "Contrasto-Redux", "Roe-USA TODAY Sports", or before what an agency's
    picture is; else 0."""
    at = word.rfind("-")
    left, right = fold(word[:at]), fold(word[at + 1 :])
    if fold(word) in words.AGENCIES:
        return 0
    if left in words.AGENCIES and right in words.STATUS:  # "رويترز-أرشيف"
        return at
    if right not in words.OPENERS:
        return 0
    both = left in words.AGENCIES or (len(right) > 2 and word[at + 1 :].isupper())
    if both and right in words.AGENCIES:
        return at
    following = fold(after).split()
    return at if any(" ".join([right, *following[:n]]) in words.AGENCIES for n in (1, 2, 3)) else 0


def _glue(word: str, after: str) -> int:
    """Where a label or an agency begins inside a word, or a caption after one; else 0."""
    scripts = _SCRIPTS.search(word)
    if scripts:
        return scripts.start()
    if word[-1] >= "\u0590" and (caption := _glued_caption(word, after)):
        return caption
    if after[:1] == ":" and word[-1] >= "\u0590":
        return _glued_label(word)
    if word[1:].islower() or word.isupper() or fold(word) in words.AGENCIES:
        return 0
    for match in _CAMEL.finditer(word):
        left, right = word[: match.start()], fold(word[match.start() :])
        known = right in words.AGENCIES and len(right) > 1  # "QatarAFP"
        label = right in words.OPENERS and _opens(right, after)  # "MoroccoCredit:"
        if known or label or (right in words.READ_FIRST and _closes(left, right + fold(after))):
            return match.start()
    return 0


def _closes(left: str, rest: str) -> bool:
    """Whether a caption's label or a button is glued to a credit: "ReutersImage caption", "APVisa mer"."""
    return fold(left) in words.AGENCIES or any(rest.startswith(label) for label in hints.CAPTIONS)


def _glued_caption(word: str, after: str) -> int:
    """Where a caption's label begins in a script without capitals: "ไทยคู่ฟ้าคำบรรยายภาพ,", "Getty Images画像説明,"."""
    if after[:1] not in _AFTER_CAPTION or fold(word)[-2:] not in words.READ_TAILS:
        return 0
    for at in range(2, len(word) - 1):
        right = fold(word[at:])
        if right in words.READ_FIRST and any((right + fold(after)).startswith(label) for label in hints.CAPTIONS):
            return at
    return 0


def _glued_label(word: str) -> int:
    """Where a label before a colon begins in a script without capitals, but not in "برعکس:", "بالعکس:"."""
    for at in range(3, len(word) - 2):
        if fold(word[at:]) in words.LABELS and (at > 3 or len(word) - at > 3):
            return at
    return 0


def _opens(key: str, after: str) -> bool:
    """Whether a word glued to the end of a caption opens a credit: "Credit:", "Photo by", "Getty Images"."""
    following = fold(after.split()[0]) if after.split() else ""
    return after[:1] in ":：" or following.rstrip(":") in words.BY or f"{key} {following}" in words.AGENCIES
