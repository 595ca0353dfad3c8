"""In which language a file's words are, so that a rule for one language never touches another.

Found:      Persian by the words of the whole file, by a declared language for what is too short to tell
Not found:  Persian in a file of which a word or two hold پ چ ژ گ: Sorani, Uyghur, Pashto, Sindhi and Urdu write these,
            too, and ي and ك besides. A run with a letter that Persian never writes (ە ۋ ې ۇ ٻ ڪ ټ ٹ ہ ے …) is not
            Persian, whatever surrounds it
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from normalizer.checks.ignores import Ignored
from normalizer.document import Run
from normalizer.page import Finding, Page, alike
from normalizer.patterns import lazy
from normalizer.prose import Prose, front_matter, html
from normalizer.prose.data import po_language
from normalizer.span import Edit, Traced

ARABIC = frozenset("ar azb bal bqi ckb fa glk haz khw ks lki lrc mzn pnb prs ps sd sdh skr ug ur uz".split())
LETTER = lazy("[\u0620-\u064a\u066e-\u06d3\u06d5]")
RTL = lazy("[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u06d5]{2}")
# Letters that Persian never writes.
VETO = lazy(
    "[\u06d5\u06cb\u06d0\u06c7\u067b\u06aa\u067c\u0679\u06c1\u06d2"
    "\u0688\u0691\u06ba\u0695\u06b5\u06ce\u06ad\u0693\u0696]"
)
# He and a half-space for the letter e, before it had a code point; no Persian word begins so.
OLD_SORANI = lazy("(?<!\\w)(?:\u0644|\u0626|\u0647)\u0647\u200c")
ARABIC_WORD = lazy("\u0629|\\b\u0627\u0644")  # teh marbuta, the article
JOINED = frozenset(map(chr, (*range(0x620, 0x64B), *range(0x66E, 0x6D4), 0x6D5)))  # letters, one by one
WORD = lazy("[\u0620-\u064a\u066e-\u06d3\u06d5]+")
QUOTATION = lazy("[«\"'`(\u201c\u2018]([\u0620-\u064a\u066e-\u06d3\u06d5]{1,30})[»\"'`)\u201d\u2019]")
QUOTED = frozenset(zip("«\"'`(\u201c\u2018", "»\"'`)\u201d\u2019", strict=True))
NEAR = 100  # characters
TATWEEL = "\N{ARABIC TATWEEL}"
JOINER = "\N{ZERO WIDTH NON-JOINER}"
TYPED_FOR_JOINER = ("\N{ZERO WIDTH JOINER}", "\N{LEFT-TO-RIGHT MARK}", "\N{SOFT HYPHEN}")
FORMS = "\ufb50"  # where positional forms begin
GUESSES = frozenset(("visual_order", "mojibake", "urdu_letters", "kurdish_letters"))  # in files
LETTERS = ("persian_letters", "urdu_letters", "kurdish_letters")
SURE = 0.8
CONTRADICTED = 0.95
LEAST_PAIRS = 7  # of letters, for a line to be doubted in a file that reads forwards
LEAST_WORDS = 8  # of one script, to contradict what was declared
SHORT = 5  # words that a declared language settles

# A line that holds one of these is in logical order: read backwards none of them is a word.
COMMON = frozenset(
    "از به که را این است برای های می‌شود کرد بود شده را تا در"
    " في إلى على التي الذي هذا أن كان من"
    " کے میں سے ہے اور کو نہیں"
    " של את הוא עם זה כי היא"
    " لە بە کە ئەو چې په کې بىلەن".split()
)


def language_from_path(name: str) -> str | None:
    """The language that a path names: "content/fa/a.md", "a.fa.md", "locale/ug/…/a.po", "i18n/ps.json"."""
    parts = name.replace("\\", "/").split("/")
    stem = parts[-1].split(".")
    named = [
        *stem[1:-1],
        stem[0] if len(stem) == 2 and stem[1] in ("json", "po", "yaml", "yml") else "",
        *parts[-2::-1],
    ]
    for part in named:
        code = re.split("[-_]", part, maxsplit=1)[0].lower()
        if code in ARABIC or code in OTHERS:
            return code
    return None


PERSIAN = frozenset("از که را این است برای آن شد شده کرده کند شود نیز گفت دارد می‌شود می‌کند اما در به".split())
OTHERS = frozenset("en de fr es it pt nl tr ru he".split())


def own_language(text: str, format: str) -> str | None:
    """The language that a file itself declares, without parsing all of it."""
    if format == "markdown":
        return front_matter.declared(text, 2000) if text[:3] in ("---", "+++") else None
    if format == "html":
        return html.declared(text)
    return po_language(text) if format == "po" else None


def written(page: Page, declared: str | None) -> str | None:
    """The language of the words in Arabic letters, without parsing; None where there are none or nothing is sure."""
    if not RTL.search(page.text):
        return None
    if declared in (None, "fa") and reads_persian(page.text) and not OLD_SORANI.search(page.text):
        return "fa"
    return settled(page.text, declared)[0]


def reads_persian(text: str) -> bool:
    """Whether Persian words leave no doubt: enough to ask the rules, and it spares the imports of `identification`."""
    words = text.split()
    return sum(map(PERSIAN.__contains__, words)) >= max(3, len(words) // 20)


def settled(text: str, declared: str | None) -> tuple[str | None, str | None]:
    """The language of the words in Arabic letters; and the one that contradicts what was declared."""
    from normalizer.identification import language_of

    if len(OLD_SORANI.findall(text)) > 1:
        return "ckb", None
    found = language_of(text, "Arab")
    declared = declared if declared in ARABIC else None
    if declared is None:
        return (found.code if found.confidence >= SURE and found.code != "und" else None), None
    if found.code not in ("und", declared) and len(text.split()) >= LEAST_WORDS:
        # By words and not by the keyboard alone: with both yehs a Persian file looks like Pashto.
        words = language_of(alike(text), "Arab")
        if words.code == found.code and min(words.confidence, found.confidence) >= CONTRADICTED:
            return found.code, found.code
    return declared, None


def whole(text: str, code: str) -> tuple[Run, ...]:
    return (Run(0, len(text), code, "Arab", "rtl", False),)


def unreadable(page: Page) -> Page | None:
    """The lines that may stand in visual order: with right-to-left words, and none that only reads forwards."""
    if max(page.chars, default="") >= FORMS:
        return page
    lines = [line.text for line in page.lines if not line.text.isascii() and RTL.search(line.text)]
    doubtful = [text for text in lines if COMMON.isdisjoint(text.split())]
    if len(doubtful) < len(lines):  # the others read forwards: then a word or two say nothing
        doubtful = [text for text in doubtful if len(RTL.findall(text)) > LEAST_PAIRS]
    return Page(Traced("\n".join(doubtful))) if doubtful else None


class Evidence:
    """What the whole file says of its language and its ways."""

    def __init__(self, page: Page, found: Prose, format: str, declared: str | None, hushed: Sequence[Ignored]) -> None:
        self.hushed = hushed
        self.format = format
        self.style = found.style
        self.declared = declared
        host = self.declared if self.declared in ARABIC else most_declared(page)
        prose = " ".join(page.text[slice(*mark.span)] for mark in page.marks if mark.reason in (None, host))
        self.code, self.contradicted = settled(prose, host) if RTL.search(prose) else (None, None)
        self.first = found.regions[0].start if found.regions else 0

    @property
    def notes(self) -> str | None:
        """What to say of a declared language that the words contradict."""
        if not self.contradicted:
            return None
        return f"declared to be in '{self.declared}', written in '{self.contradicted}'"

    def is_foreign(self, mark: Finding) -> bool:
        """Whether a mark's words are declared, by an element around them, to be in another language than the file."""
        return mark.reason is not None and mark.reason != self.code

    def settles(self, edit: Edit, text: str) -> bool:
        """Whether an edit is certain in a file, where nobody sees the page that the words were copied from."""
        if edit.rule == "half_space" and JOINER in edit.text and JOINER not in text[edit.span.start : edit.span.end]:
            return False  # another character stands there: it may be no half-space
        if not edit.certain or edit.rule in GUESSES:
            return False
        return edit.rule not in LETTERS or not is_compared(text, edit.span.start)

    def spells(self, edit: Edit, text: str) -> bool:
        """Whether the file may spell on purpose: a lone letter is spoken of, verse has wine (می) and wet (تر)."""
        start, end = edit.span
        if edit.rule == "half_space":
            return self.style == "verse" and not edit.certain
        if edit.rule in ("invisibles", "bidi_controls"):  # inside a Persian word it may stand for a half-space
            return self.code == "fa" and text[start:end] in TYPED_FOR_JOINER and inside_word(text, start, end)
        return edit.rule in LETTERS and len(word_around(text, start, end).strip(TATWEEL)) == 1


def most_declared(page: Page) -> str | None:
    """The language that elements declare for most of a file's words in right-to-left letters; None where none do."""
    amounts = Counter[str | None]()
    for mark in page.marks:
        amounts[mark.reason] += len(RTL.findall(page.text, *mark.span))
    return max(amounts, key=amounts.__getitem__, default=None)


def is_compared(text: str, start: int) -> bool:
    """Whether a word stands beside its own corrected form, in the same line: the text speaks of the letters."""
    first, last = bounds(text, start, start)
    own = alike(text[first:last])
    if own not in text[max(0, first - NEAR) : last + NEAR]:
        return False
    before = text[max(0, first - NEAR) : first].rpartition("\n")[2]
    after = text[last : last + NEAR].partition("\n")[0]
    words = [*WORD.findall(before)[-1:], *WORD.findall(after)[:1]]
    if (text[first - 1 : first], text[last : last + 1]) in QUOTED:  # then the other may stand further off
        words += QUOTATION.findall(before) + QUOTATION.findall(after)
    return own in words


def inside_word(text: str, start: int, end: int) -> bool:
    return bool(start and LETTER.match(text[start - 1]) and LETTER.match(text[end : end + 1]))


def word_around(text: str, start: int, end: int) -> str:
    """The letters that a span stands among."""
    return text[slice(*bounds(text, start, end))]


def bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the letters begin and end that a span stands among."""
    while start and text[start - 1] in JOINED:
        start -= 1
    while end < len(text) and text[end] in JOINED:
        end += 1
    return start, end


def spoken(page: Page, evidence: Evidence) -> tuple[Run, ...]:
    """The runs of the file's prose, paragraph by paragraph; none where no language rule may speak."""
    if evidence.code is None or evidence.style == "words":
        return ()
    found: list[Run] = []
    for block in paragraphs(page):
        block = [mark for mark in block if not evidence.is_foreign(mark)]
        if not block:
            continue
        start, end = block[0].span.start, block[-1].span.end
        words = blanked(page.text, block)
        runs = identified(words)
        for run in runs:
            first, last = run.start + start, min(run.end + start, end)
            language = judged(run.language, words[run.start : run.end], evidence, len(runs) == 1)
            found.append(Run(first, last, language, run.script, run.direction, run.embedded))
    return tuple(found)


@lru_cache(maxsize=256)
def identified(paragraph: str) -> tuple[Run, ...]:
    """A paragraph's runs; kept, since most paragraphs are the same after the certain repairs."""
    from normalizer.identification import runs

    return runs(paragraph)


def judged(code: str, text: str, evidence: Evidence, alone: bool) -> str:
    """The language of a run, with what the file says: it settles what is too short to tell, letters veto it.

    A short run in another language is a quotation, unless it is `alone` in its paragraph: then it is a title.
    """
    if code in ("und", "ar", "fa", "ur") and code != evidence.code:
        short = len(text.split()) < SHORT and not ARABIC_WORD.search(text)
        if code == "und" or (short and (alone or evidence.declared == evidence.code)):
            code = evidence.code or code
    if code == "fa" and OLD_SORANI.search(text):
        return "ckb"
    return "und" if code == "fa" and VETO.search(text) else code


def paragraphs(page: Page) -> Iterator[list[Finding]]:
    """Regions that stand together without a blank line between them."""
    group: list[Finding] = []
    for mark in page.marks:
        if group and "\n\n" in page.text[group[-1].span.end : mark.span.start].replace("\r", ""):
            yield group
            group = []
        group.append(mark)
    if group:
        yield group


def blanked(text: str, block: list[Finding]) -> str:
    """A paragraph with what is no prose blanked, of equal length."""
    parts: list[str] = []
    place = block[0].span.start
    for mark in block:
        parts += " " * (mark.span.start - place), text[mark.span.start : mark.span.end]
        place = mark.span.end
    return "".join(parts)
