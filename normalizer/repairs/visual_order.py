"""Lines stored in visual order come back to logical order.

Before:     "!ایند مالس", "ﺎﯿﻧﺩ ﻡﻼﺳ", ".1984 רבמטפסב", as PDF extractors and shaping pipelines leave them
After:      "سلام دنیا!", "سلام دنیا", "בספטמבר 1984."
Left alone: lines that read at least as well as they stand; lines in languages whose letters the tables don't
            know (Kurdish, Uyghur, Pashto, Sindhi), unless joining forms prove the order; lines of forms in
            logical order (rule `presentation_forms`); a few words that read a little better turned round among lines
            that read well: a name ("ברק רביד", which holds "דיבר")

A line is a candidate where its joining forms stand backwards or its letter pairs lean that way; what is
done with one stands in `normalizer.bidi.visual_lines`. One edit a line, whose provenance is the line. Certain
with several joins as proof, or from five words on with strong evidence of the letters, where one way back
leads all others and no letter had to be guessed. Below that, letters alone make an uncertain edit with a
score: how many nats the line reads better.
"""

from collections.abc import Iterator
from functools import lru_cache

from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

RULE = "visual_order"
HEBREW, FORMS = "\u0590", "\ufb50"  # where right-to-left scripts and forms begin
LETTER = "\u05d0-\u05ea\u0621-\u064a\u066e-\u06d3\u06d5"
POINT = "\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
LETTERS = lazy(f"[{LETTER}][{LETTER}{POINT}\u200c ]*")
POINTS = lazy(f"[{POINT}]+")
SAMPLE = 120  # letters that settle whether to look closer
GLANCE, PLAIN = 40, 8.0  # letters, and nats, that settle it before
TELLING = 2  # different letters: «لالا» reads both ways
CANDIDATE = 2.0  # nats; well-ordered text leans far above
FEW, WEAK = 5, 20.0  # words and nats under which a line needs the page's other lines on its side
# Frequent words of Persian, Arabic, Urdu and Hebrew that are no words when read backwards, as «در» and «رد» are.
FORWARDS = frozenset(
    "است های می شد شده بود را به تا از آن برای آنها خود"
    " في على إلى التي الذي أن عن هذا كان بعد"
    " ہے ہیں کے میں نے سے کو پر"
    " של את על הוא היא כי זה".split()
)
BACKWARDS = frozenset(word[::-1] for word in FORWARDS)


def repair(page: Page) -> Iterator[Edit]:
    """Yield one edit per line in visual order."""
    last = max(page.chars, default="")
    if last < HEBREW:
        return
    shaped = last >= FORMS
    for line in page.lines:
        text = page.text[line.start : line.end]
        if text.isascii():
            continue
        proof = joins_backwards(text) if shaped else 0
        if proof < 0 or (proof == 0 and not leans_backwards(text)):
            continue
        from normalizer.bidi.visual_lines import restored

        found = restored(text, proof)
        weak = found is not None and not proof and found[2] < WEAK and len(text.split()) < FEW
        if found and not (weak and reads_well(page)):
            yield Edit(Span(line.start, line.end), found[0], RULE, found[1], found[2])


@lru_cache(maxsize=2)
def reads_well(page: Page) -> bool:
    """Whether most text in lines of more than a few words stands in its order, as far as letters tell."""
    forwards = backwards = 0
    for line in page.lines:
        text = line.text
        if len(text.split()) >= FEW and not text.isascii() and LETTERS.search(text):
            if leans_backwards(text):
                backwards += len(text)
            else:
                forwards += len(text)
    return forwards > backwards


def joins_backwards(text: str) -> int:
    """Return the joining forms' evidence for visual order: below 0 for logical order, 0 without forms."""
    from normalizer.bidi.joining_forms import FORM, joining_order

    if not FORM.search(text):
        return 0
    logical, visual = joining_order(text)
    return visual - logical or -1


def leans_backwards(text: str) -> bool:
    """Whether a line's words and letter pairs don't clearly lean forwards: of a sample, since a line has one order."""
    found = text[: 4 * SAMPLE].split()
    if not FORWARDS.isdisjoint(found) and BACKWARDS.isdisjoint(found):
        return False
    from normalizer.bidi.letter_order import lean  # its tables take longer than all else here, and few lines need them

    sample = " ".join(LETTERS.findall(text[: 4 * SAMPLE]))[: 2 * SAMPLE]
    sample = (sample if sample.replace(" ", "").replace("\u200c", "").isalpha() else POINTS.sub("", sample))[:SAMPLE]
    if len(sample) > GLANCE and lean(f" {sample[:GLANCE]}") >= PLAIN:
        return False
    return len({*sample} - {" "}) > TELLING and lean(f" {sample} ") < CANDIDATE
