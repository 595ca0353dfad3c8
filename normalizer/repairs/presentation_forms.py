"""Positional forms of Arabic letters, stored in logical order, become the letters.

Before:     "ﺳﻼﻡ ﺩﻧﯿﺎ", as old shapers and PDF extractors leave it
After:      "سلام دنیا"; between two letters that could join and don't ("ﻣﯽﮐﻨﻢ"), a ZWNJ is put back
            (uncertain, since a lost blank looks the same)
Left alone: ﷺ ﷼ ﷽ ﴿ ﴾ and other signs; ﷲ but where a shaper wrote the words around it; a form that stands
            alone though it joins ("ﺑ"), as in text about letters; lines in visual order (rule `visual_order`)

Unicode 15.1 section 9.2. Never NFKC over everything: it would undo ½, ², ﷺ and full-width letters, too.
"""

from collections.abc import Iterator

from normalizer.bidi.joining_forms import (
    ALLAH,
    FILLER,
    FORM,
    FORM_CHARS,
    LAM_ALEF,
    LIGATURE_ALLAH,
    MARK,
    Form,
    form_of,
    joining_order,
    proven_zwnj,
)
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

RULE = "presentation_forms"
ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
# A word of the script with a form in it: letters, marks, ZWNJ, ZWJ, tatweel, FriBidi's filler.
PART = (
    f"\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06ff"
    f"{FORM_CHARS}{LIGATURE_ALLAH}{FILLER}\u200c\u200d"
)
WORD = lazy(f"[{PART}]+")


def repair(page: Page) -> Iterator[Edit]:
    """Yield one edit per word that holds forms."""
    if not FORM.search(page.text):
        return
    for line in page.lines:
        if not FORM.search(line.text):
            continue
        logical, visual = joining_order(line.text)
        if visual > logical:
            continue
        for match in WORD.finditer(line.text):
            letters, certain = unshaped(match[0], logical > 0)
            if letters != match[0]:
                span = Span(line.start + match.start(), line.start + match.end())
                yield Edit(span, letters, RULE, certain)


def unshaped(word: str, shaped_line: bool) -> tuple[str, bool]:
    """Return a word with letters for forms, and whether that is certain."""
    forms = [form_of(char) for char in word]
    if len(MARK.sub("", word)) == 1 and forms[0] and (forms[0].before or forms[0].after):
        return word, True  # a letter shown in one of its forms
    out: list[str] = []
    before: Form | None = None
    certain = True
    for index, (char, form) in enumerate(zip(word, forms, strict=True)):
        if MARK.match(char):
            out.append(form.letters if form else char)
            continue
        if form and before and proven_zwnj(before, form):
            out.append(ZWNJ)
            certain = False
        if char == FILLER and LAM_ALEF.search(word[max(0, index - 1) : index + 2]):
            continue
        out.append(form.letters if form else ALLAH if char == LIGATURE_ALLAH and shaped_line else char)
        before = form
    return "".join(out), certain
