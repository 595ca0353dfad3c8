"""Positional forms of Arabic letters (Presentation Forms-A and -B): what they stand for, how they join.

Only characters with an <isolated>, <initial>, <medial> or <final> decomposition count. Signs that writers
type stay out: the word ligatures U+FDF0 to U+FDFF (ﷺ ﷼ ﷽) and the ornate parentheses U+FD3E and U+FD3F.
"""

import unicodedata
from functools import lru_cache

from normalizer.patterns import lazy
from normalizer.record import Row

FORM_CHARS = "\ufb50-\ufd3d\ufd40-\ufdef\ufe70-\ufefc"
FORM = lazy(f"[{FORM_CHARS}]")
LIGATURE_ALLAH = "\N{ARABIC LIGATURE ALLAH ISOLATED FORM}"  # shapers put it in for the word
ALLAH = "\u0627\u0644\u0644\u0647"
LAM_ALEF = lazy("[\ufef5-\ufefc]")
FILLER = "\N{ZERO WIDTH NO-BREAK SPACE}"  # FriBidi's second half of a lam-alef
MARK = lazy(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff"
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\ufe70-\ufe72\ufe74\ufe76-\ufe7f\ufc5e-\ufc63\ufcf2-\ufcf4]"
)


class Form(Row):
    """Letters a form stands for, and whether it joins what precedes and what follows it."""

    letters: str
    before: bool
    after: bool


@lru_cache(maxsize=1024)
def form_of(char: str) -> Form | None:
    """Return what a positional form stands for, None for every other character."""
    if not FORM.match(char):
        return None
    tag, _, codes = unicodedata.decomposition(char).partition(" ")
    if tag not in ("<isolated>", "<initial>", "<medial>", "<final>"):
        return None
    letters = "".join(chr(int(code, 16)) for code in codes.split())
    if len(letters) > 1 and letters[0] in " \N{ARABIC TATWEEL}":  # forms of marks, with a carrier
        letters = letters[1:]
    return Form(letters, tag in ("<medial>", "<final>"), tag in ("<initial>", "<medial>"))


@lru_cache(maxsize=1)
def joining_letters() -> tuple[frozenset[str], frozenset[str]]:
    """Return the letters that have a form joined to the letter before, and to the one after."""
    codes = (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD))
    single = [form for code in codes if (form := form_of(chr(code))) and len(form.letters) == 1]
    return (
        frozenset(form.letters for form in single if form.before),
        frozenset(form.letters for form in single if form.after),
    )


def joining_order(text: str) -> tuple[int, int]:
    """Return the evidence of the joins for logical and for visual order.

    Two letters side by side join where the first one's form joins on and the second one's joins back.
    In visual order it is the second that joins on. A word's edge joins nothing.
    """
    logical = visual = 0
    before: Form | None = None
    for char in MARK.sub("", text).replace(FILLER, "") + " ":
        form = form_of(char)
        if form and before:
            logical += agreement(before.after, form.before)
            visual += agreement(before.before, form.after)
        elif form and not char.isspace():
            logical -= form.before
            visual -= form.after
        elif before:
            logical -= before.after
            visual -= before.before
        before = form
    return logical, visual


def agreement(first: bool, second: bool) -> int:
    """Return 1 where both join, -1 where one does, 0 where none does and nothing is said."""
    return 1 if first and second else -(first or second)


def proven_zwnj(left: Form, right: Form) -> bool:
    """Whether two letters could join but don't: a ZWNJ stood there, or a blank is lost."""
    joins_back, joins_on = joining_letters()
    could = left.letters[-1] in joins_on and right.letters[0] in joins_back
    return could and not left.after and not right.before
