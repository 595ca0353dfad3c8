"""Where we and others differ on the same input: `python tools/differences.py` after `pip install -e '.[differential]'`.

Sentences against ICU on plain text, display order against ICU, text of pages against lexbor. Every disagreement is put
under the first reason of a table that fits it; what no reason fits is listed, and fails the tests.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]


class Difference(NamedTuple):
    """A place where one says what the other doesn't, and why; no reason where none is known."""

    reason: str
    ours: str
    theirs: str


class Compared(NamedTuple):
    """How many were compared, how many agree, and the rest."""

    name: str
    total: int
    differences: list[Difference]

    @property
    def agreed(self) -> float:
        return 1 - len(self.differences) / max(1, self.total)


# -- sentences


class Reason(NamedTuple):
    """Why one cuts and the other doesn't: `ours` where we cut; patterns of what stands before and after."""

    name: str
    ours: bool
    before: str
    after: str


REASONS = (
    Reason("we cut before what a post came with: a picture's address, an author", True, r"", r"\s(?:pic\.|[—–-]\s)"),
    Reason("we cut before a dateline that lost its line break", True, r"[A-Z]{3,}(?: \d+)?", r"\s[A-Z]{3,}"),
    Reason("we cut before a small letter, but behind abbreviations", True, r"[\w)][.!?]", r"\s(?:\d+\s)?[a-z]"),
    Reason("we keep the number of an item or of a club with it", False, r"(?:^|\s)\(?\d{1,2}[.)]", r"\s"),
    Reason("we keep abbreviations, titles and initials", False, r"(?:\b[A-Za-z]\.|\b[A-Z][a-z]{0,4}\.)", r"\s"),
    Reason("we keep the tags of a post with its last sentence", False, r"[.!?؟۔…]", r"\s#"),
    Reason("we keep a question with the verb that asks it", False, r"[?!]['\"”’»]*", r"\s[a-zà-ÿ]"),
    Reason("we don't look into addresses", False, r"\S[?!]", r"\S"),
    Reason("we leave alone lines stored in the order of a display", False, r"[.]", r"[\u0590-\u08ff\ufb50-\ufefc]"),
    Reason("we leave what holds no letters of any language", False, r"[.]", r"\ufffd|[^\w\s]*$"),
    Reason("a year that ends a sentence: we take it for the number of an item", False, r"^\s*\d{4}\.", r"\s"),
)  # fmt: skip


def icu_ends(text: str, language: str) -> set[int]:
    """Where ICU ends a sentence, in code points, before the white space."""
    import icu

    breaks = icu.BreakIterator.createSentenceInstance(icu.Locale(language))
    breaks.setText(icu.UnicodeString(text))
    units, place = {}, 0
    for index, character in enumerate(f"{text}\0"):
        units[place] = index
        place += 2 if character > "\uffff" else 1
    return {len(text[: units[end]].rstrip()) for end in breaks}


def paragraphs() -> list[str]:
    """The fixtures' paragraphs, and articles made of them."""
    import texts

    made = [
        line for name in ("English", "Persian") for text in texts.articles(name, 60_000) for line in text.split("\n")
    ]
    return [line for line in (*texts.paragraphs("*/*/input.txt"), *made) if len(line) > 40]


def sentence_ends() -> Compared:
    from normalizer import identify, sentences

    total = 0
    found: list[Difference] = []
    for text in paragraphs():
        language = identify(text).code
        ours = {span.end for span in sentences(text, language)}
        theirs = icu_ends(text, language if language not in ("und", "zxx") else "en")
        inner = range(1, len(text.rstrip()))
        total += sum(place in ours or place in theirs for place in inner)
        for place in inner:
            if (place in ours) != (place in theirs):
                shown = f"{text[max(0, place - 30) : place]}⏐{text[place : place + 20]}"
                reason = why(text, place, place in ours)
                found.append(Difference(reason, shown, "") if place in ours else Difference(reason, "", shown))
    return Compared("ends of sentences, against ICU", total, found)


def why(text: str, place: int, ours: bool) -> str:
    for reason in REASONS:
        if (
            reason.ours == ours
            and re.search(f"(?:{reason.before})$", text[:place])
            and re.match(reason.after, text[place:])
        ):
            return reason.name
    return ""


# -- display order

SEEN = "abc אבג ابم 123 ()[].,!?-+%"
MIXTURES = {
    "letters, digits, brackets": "",
    "marks on letters": "\u064b\u0301",
    "marks of direction": "\u200e\u200f\u061c",
    "isolates": "\u2066\u2067\u2068\u2069",
    "embeddings and overrides": "\u202a\u202b\u202c\u202d\u202e",
    "emoji and joiners": "\u200d😀👩",
    "lines": "\n",
}
UNSEEN = dict.fromkeys([0x200C, 0x200D, 0x200E, 0x200F, 0x61C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
MARK_ON_NONE = re.compile("[\\s\\W\\d_][\u0301\u064b]")


def icu_order(text: str, base: str) -> str:
    import icu

    lines = []
    for line in text.split("\n"):
        bidi, units = icu.Bidi(), icu.UnicodeString(line)
        bidi.setPara(units, 1 if base == "rtl" else 0)
        lines.append(str(bidi.writeReordered(icu.Bidi.DO_MIRRORING | icu.Bidi.REMOVE_BIDI_CONTROLS)))
    return "\n".join(lines)


def display_order(each: int = 1_000) -> Compared:
    """Chance texts in both base directions; what nobody sees (controls, joiners) is left out of both."""
    from normalizer import visual

    chance = Random(1)
    found: list[Difference] = []
    for extra in MIXTURES.values():
        for _ in range(each):
            text = "".join(chance.choices(SEEN + extra * 3, k=chance.randint(1, 20)))
            base = chance.choice(("ltr", "rtl"))
            ours, theirs = visual(text, base, shape=False).translate(UNSEEN), icu_order(text, base).translate(UNSEEN)
            if ours != theirs:
                reason = "a mark on no letter: we move it with the character before, as L3 has it for terminals"
                found.append(Difference(reason if MARK_ON_NONE.search(text) else "", ascii(ours), ascii(theirs)))
    return Compared("display order, against ICU", each * len(MIXTURES), found)


# -- pages

INLINE = (
    "<b>{}</b>",
    "<i>{}</i>",
    "<a href='/x'>{}</a>",
    "<span>{}</span>",
    "{}",
    "{}",
    "<em><strong>{}</strong></em>",
)
BLOCK = (
    "<p>{}</p>",
    "<p>{}</p>",
    "<h2>{}</h2>",
    "<ul><li>{}</li></ul>",
    "<blockquote><p>{}</p></blockquote>",
    "<div><p>{}</p></div>",
)
WORDS = "The harbour master said that no ship &amp; boat would leave before&nbsp;it was 5&lt;6 at caf&eacute;".split()


def made_pages(count: int) -> Iterator[str]:
    """Well-formed pages that hold nothing but an article."""
    chance = Random(2)
    for _ in range(count):
        parts = []
        for _ in range(chance.randint(4, 12)):
            words = [
                chance.choice(INLINE).format(" ".join(chance.choices(WORDS, k=chance.randint(2, 9)))) for _ in range(6)
            ]
            parts.append(chance.choice(BLOCK).format(" ".join(words) + "."))
        yield f"<!doctype html><html lang=en><head></head><body><article>{''.join(parts)}</article></body></html>"


def lexbor_text(page: str) -> str:
    """All text of the page's body but scripts and styles, without white space."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(page)
    for node in tree.css("script, style, template, svg"):
        node.decompose()
    return "".join((tree.body.text() if tree.body else "").split())


def within(part: str, whole: str) -> bool:
    """Whether all characters of the part stand in the whole, in order."""
    rest = iter(whole)
    return all(character in rest for character in part)


PAGE_REASONS: tuple[tuple[str, Callable[[str, str], bool]], ...] = (
    ("cells of a row are parted by a bar", lambda text, page: " | " in text),
    ("the headline stands in the page's head alone", lambda text, page: "ld+json" in page or "og:title" in page),
    ("an embed's markup waits, escaped, for a script", lambda text, page: "data-" in page or "\\u003c" in page),
)


def page_text() -> Compared:
    """Made pages: all words in order. Our fixtures: each block's words stand in the page as lexbor reads it."""
    from normalizer import Options, normalize, restore

    options = Options(format="html")
    total = 0
    found: list[Difference] = []
    for page in made_pages(200):
        document = normalize(page, options)
        ours, theirs = "".join(restore(document).split()), lexbor_text(page)
        total += 1
        if ours != theirs:
            named = any(note.message.startswith("left out") for note in document.notes)
            reason = "a heading or list at an article's edge, which we take for its frame and list in the notes"
            found.append(Difference(reason if named and within(ours, theirs) else "", ours[:80], theirs[:80]))
    for path in sorted(ROOT.glob("fixtures/html/*/input.html")):
        page = path.read_text(encoding="utf-8", errors="replace")
        theirs = lexbor_text(page)
        for text in restore(normalize(page, options)).split("\n\n"):
            total += 1
            if "".join(text.split()) not in theirs:
                reason = next((name for name, fits in PAGE_REASONS if fits(text, page)), "")
                found.append(Difference(reason, f"{path.parent.name}: {text[:60]}", ""))
    return Compared("text of pages, against lexbor", total, found)


COMPARISONS: dict[str, Callable[[], Compared]] = {
    "sentences": sentence_ends,
    "visual": display_order,
    "pages": page_text,
}


def main() -> int:
    unexplained = 0
    for name in sys.argv[1:] or COMPARISONS:
        compared = COMPARISONS[name]()
        print(f"\n{compared.name}: {compared.agreed:.2%} of {compared.total:,} agree")
        for reason, count in Counter(row.reason for row in compared.differences).most_common():
            print(f"  {count:5} {reason or 'UNEXPLAINED'}")
            rows = [row for row in compared.differences if row.reason == reason]
            for row in rows[: 2 if reason else 20]:
                print(f"          ours: {row.ours}   theirs: {row.theirs}")
            unexplained += count if not reason else 0
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
