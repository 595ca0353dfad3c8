"""Direction of a text, and its order on displays that cannot reorder.

`direction()` is what a paragraph's `dir` should say. The first strong character, which UAX #9 (P2) and
browsers' `dir=auto` ask, is wrong wherever a Persian post opens with a handle, a link or a Latin name.
So links, addresses, handles, hashtags, "RT" and code are dropped and the majority of words decides, a tie for
right-to-left, and so does a label that opens the text («عکس: Jane Roe/AFP»). A text without letters says "ltr"
with reason "neutral": its caller lets it inherit.

`visual()` is for displays without the bidirectional algorithm only (Pillow without raqm, old PDF
libraries, terminals without bidi); its result is never stored.
"""

import re

from normalizer.errors import no_text
from normalizer.patterns import lazy

__all__ = ["Direction", "direction", "visual"]

# Hebrew to Arabic Extended-A, the presentation forms, and the right-to-left blocks above the BMP.
RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
LETTERS = (
    "\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0710-\u08c9"
    "\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
)
# A word goes on over marks, digits and ZWNJ: "می\u200cرود" is one word.
RTL_WORD = lazy(f"[{LETTERS}][{RTL}\u200c\u200d]*")
LTR_WORD = lazy(rf"[^\W\d_{RTL}][^\W{RTL}]*")
LABEL = lazy(rf"[^\w\n]{{0,3}}[{LETTERS}][{RTL}\u200c\u200d 0-9]{{0,30}}[:：](?=\s)")  # before what it names
HOST = lazy(r"[A-Za-z0-9]\.[a-z]{2}")
CODE = lazy(r"``` .*? (?: ``` | \Z ) | ` [^`\n]{1,200} `", re.VERBOSE | re.DOTALL)


class Direction(str):
    """ "ltr" or "rtl", equal to that string; `reason` says why: only, majority, tie, label or neutral."""

    __slots__ = ("reason",)
    reason: str

    def __new__(cls, value: str, reason: str) -> "Direction":
        """Make the direction with its reason."""
        made = super().__new__(cls, value)
        made.reason = reason
        return made

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        """Pickle and copy keep the reason."""
        return str(self), self.reason


def direction(text: str) -> Direction:
    """Return the base direction of one paragraph or block. Raises TypeGivenError for what is no text.

    >>> direction("@bbcpersian: سلام به همه"), direction("سلام").reason, direction("12:30").reason
    ('rtl', 'only', 'neutral')
    """
    if not isinstance(text, str):
        raise no_text(text)
    if text.isascii():
        return Direction("ltr", "only" if text.lower() != text.upper() else "neutral")
    if not RTL_WORD.search(text):
        return Direction("ltr", "only" if LTR_WORD.search(text) else "neutral")
    if not LTR_WORD.search(text):
        return Direction("rtl", "only")
    named = "@" in text or "#" in text or "/" in text or "`" in text or "RT " in text or HOST.search(text)
    found = majority(without_names(text) if named else text)
    if found.reason == "neutral":  # nothing but names and links is left ("#سلام @ali"): they are all there is to go by
        return majority(text)
    return Direction("rtl", "label") if found == "ltr" and LABEL.match(text) else found


def majority(words: str) -> Direction:
    """Count words until one kind runs out, which is the minority: both are never counted to their end."""
    right, left = RTL_WORD.finditer(words), LTR_WORD.finditer(words)
    both = False
    for _ in right:
        if next(left, None) is None:
            return Direction("rtl", "majority" if both else "only")
        both = True
    if next(left, None) is None:
        return Direction("rtl", "tie") if both else Direction("ltr", "neutral")
    return Direction("ltr", "majority" if both else "only")


def without_names(text: str) -> str:
    """Drop what says nothing about its paragraph: links, addresses, handles, hashtags, RT, code."""
    if "`" in text:
        text = CODE.sub(" ", text)
    return " ".join([token for token in text.split() if not is_name(token)])


def is_name(token: str) -> bool:
    """Whether a token is a link, a mail address, a handle, a hashtag, a host ("irna.ir") or "RT"."""
    if "@" in token or "#" in token:
        return True
    if token.isascii():
        return "." in token[1:-1] or "/" in token or token == "RT"
    return "://" in token


def visual(text: str, base: str | None = None, *, shape: bool = True, width: int | None = None) -> str:
    """Return `text` in display order, left to right, for a display that cannot reorder.

    Base: "ltr", "rtl", or None: UAX #9 P2 and P3 with shape=False, `direction()` of each paragraph otherwise.
    With `shape`, Arabic letters take their joining forms, marks follow their letter (L3), emoji sequences
    hold together and the controls, which have done their work, are left out; without, L1, L2 and L4 only.
    Lines longer than `width` columns are wrapped first. Raises TypeGivenError for what is no text,
    ValueGivenError for another base and for a width under one column.
    """
    if not isinstance(text, str):
        raise no_text(text)
    from normalizer.bidi.display import visual as display

    return display(text, base, shape=shape, width=width)
