"""The words before the names of a credit.

    label := ("©" | noun | "courtesy of" | "by")* [":"]

Found:      "© Image courtesy of", "Photos by Photo:", "عکس:", "صدر الصورة،", "Credit..."
Not found:  a label's word that is a name's: "Handout / AFP", "Foto: Archivo La Nación", "Picture Alliance"; "Courtesy
            Photo via AP"
"""

from collections.abc import Sequence

from normalizer.creditline import words
from normalizer.creditline.lexer import Token, key_of, phrase_at
from normalizer.record import Row

LONGEST_LABEL = 10  # tokens


class Label(Row):
    """What stands before the names; `end` is the token after it."""

    end: int
    role: str | None = None
    noun: bool = False  # "Photo", "Credit"
    colon: bool = False
    by: bool = False  # "Photo by"
    of: bool = False  # "Photo from", "عکس از": may be what it shows
    bare: bool = False  # "By" alone, which bylines have as well
    through: bool = False  # "Photo via"
    given: bool = False  # "Courtesy of"
    long: bool = False  # two words and more: "image source"
    copyright: bool = False
    sign: bool = False  # "©", not only the word
    source: bool = False  # "Source:", which charts and articles have as well
    plural: bool = False

    @property
    def strong(self) -> bool:
        """It opens a credit wherever it stands."""
        return self.given or self.by or (self.noun and self.colon) or self.copyright


def read_label(tokens: Sequence[Token], at: int) -> Label:
    """The label that starts at token `at`; its `end` is `at` where there is none."""
    label, start = Label(at), at
    if at < len(tokens) and tokens[at].kind == "word" and not tokens[at].most:
        return label  # no phrase of any table begins here
    while label.end < min(len(tokens), start + LONGEST_LABEL):
        longer = _with_sign(tokens, label, start)
        if longer.end == label.end and tokens[label.end].kind == "word":
            longer = _with_words(tokens, label)
        if longer.end == label.end:
            break
        label = longer
    return label


def _with_sign(tokens: Sequence[Token], label: Label, start: int) -> Label:
    """The label with the "©", the colon, or the comma or dots that stand for one."""
    at = label.end
    token = tokens[at]
    if token.kind == "copy" or (token.kind == "word" and token.key == "copyright"):
        return label._replace(end=at + 1, copyright=True, sign=label.sign or token.kind == "copy")
    if token.kind == "colon" and (label.noun or label.given or label.copyright):
        return label._replace(end=at + 1, colon=True)
    if not label.noun or label.colon:
        return label
    if token.kind == "slash" and (at == start + 1 or label.long) and not (start and tokens[start - 1].kind == "word"):
        follows = tokens[at + 1].text[0] if at + 1 < len(tokens) else "a"
        return (
            label if follows.islower() else label._replace(end=at + 1, colon=True)
        )  # "Photo/Jane Roe", "Photo credit/AP"
    if token.kind == "dash" and label.by and at == 1 and tokens[0].text[0] >= "\u0590" and at + 1 < len(tokens):
        return label._replace(end=at + 1, colon=True)  # «عکاس - رضا مرادی»; not «عکس - باران پاییزی», a headline
    if at + 3 < len(tokens) and all(dot.text == "." for dot in tokens[at : at + 3]):
        return label._replace(end=at + 3, colon=True)  # "Credit...Jane Roe"
    comma = token.kind == "comma" and (label.long or not label.by)  # the BBC's "Image source, Getty Images"
    if comma and (at - start > 1 or tokens[start].key in words.COMMA_LABELS):
        return label._replace(end=at + 1, colon=True)
    return label


def _with_words(tokens: Sequence[Token], label: Label) -> Label:
    """The label with the phrase after it, unchanged where that is no part of a label."""
    at, limit = label.end, len(tokens)
    end = phrase_at(tokens, at, limit, words.GIVEN_BY)
    if end > at and not _gives_nobody(tokens, at, end):
        return label._replace(end=end, given=True, by=label.by or tokens[at].key == "submitted")
    end = phrase_at(tokens, at, limit, words.LABELS)
    agency = phrase_at(tokens, at, limit, words.AGENCIES)  # "Picture Alliance"
    if end > at and agency <= end and not _is_status(tokens, at, end, label):
        glued = _touches(tokens, end - 1) and phrase_at(tokens, end, limit, words.LABELS) == end
        named = _with_noun(label, key_of(tokens[at:end]), end)
        return named._replace(colon=True) if glued else _preposition(tokens, named)  # "CreditJane Roe"
    end = phrase_at(tokens, at, limit, words.SOURCES)
    if at < end < limit and tokens[end].kind == "colon" and not label.noun:
        plural = tokens[at].key in ("sources", "quellen")
        return label._replace(end=end, noun=True, source=True, plural=plural)
    if tokens[at].key == "by" and not at:
        return label._replace(end=at + 1, bare=True)
    return label


def _touches(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is glued to the next one."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is not None and after.kind == "word" and after.start == tokens[at].end and tokens[at].text[-1] != "."


def _with_noun(label: Label, key: str, end: int) -> Label:
    return label._replace(
        end=end,
        role=label.role or words.LABELS[key] or None,
        noun=True,
        source=False,
        plural=key.endswith("s") and "cr" not in key,  # but "credits", "crédits"
        by=label.by or key in words.MAKERS,
        long=" " in key,
    )


def _gives_nobody(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether "courtesy photo" says what a picture is, and no giver: "Jane Roe/Courtesy Photo via AP"."""
    if key_of(tokens[at:end]) not in words.STATUS:
        return False
    follows = tokens[end].kind if end < len(tokens) else "close"
    behind = follows == "close" and at > 0 and tokens[at - 1].kind == "slash"
    return behind or follows == "slash" or phrase_at(tokens, end, len(tokens), words.VIA) > end


def _is_status(tokens: Sequence[Token], at: int, end: int, label: Label) -> bool:
    """Whether a label's word is the name's: "Handout / AFP", "Foto: Archivo La Vanguardia", "(Composite)"."""
    follows = tokens[end].kind if end < len(tokens) else "end"
    status = key_of(tokens[at:end]) in words.STATUS
    after = _preposition(tokens, Label(end))
    if status and after.through:
        return True
    if follows in ("colon", "copy") or after.end > end:
        return False
    return label.by or label.colon or (status and (label.noun or follows != "word"))


def _preposition(tokens: Sequence[Token], label: Label) -> Label:
    """The label with the "by", "from", "via" after it, in the script of the label."""
    at, limit = label.end, len(tokens)
    if at + 1 >= limit or (at and (tokens[at].text[0] < "\u0590") != (tokens[at - 1].text[0] < "\u0590")):
        return label
    if at < (after := phrase_at(tokens, at, limit, words.BY)) < limit:
        return label._replace(end=after, by=True)
    if at < (after := phrase_at(tokens, at, limit, words.VIA)) < limit:
        return label._replace(end=after, by=True, through=True)
    if at < (after := phrase_at(tokens, at, limit, words.OF)) < limit:
        return label._replace(end=after, of=True)
    return label


def starts_label(tokens: Sequence[Token], at: int) -> bool:
    """Whether a label that opens a credit anywhere starts at token `at`."""
    label = read_label(tokens, at)
    return label.end > at and label.strong
