"""Letters of one language exchanged in its runs: what the letter rules of several languages share.

A word is mended whole or not at all, and so is what another keyboard typed between two quotation marks.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

from normalizer.document import Run
from normalizer.page import Page
from normalizer.patterns import lazy
from normalizer.span import Edit, Span

VOWEL_SIGNS = frozenset(map(chr, (*range(0x064B, 0x0653), 0x0670, *range(0x06D6, 0x06EE))))
SIGN = r"\u064b-\u0652\u0670\u06d6-\u06ed"
LETTER = r"\u0620-\u064a\u0653-\u0655\u0671-\u06d3"
SIGNED = lazy(rf"(?<![{LETTER}{SIGN}])[{LETTER}]{{1,30}}[{SIGN}][{LETTER}{SIGN}]{{0,60}}")
ADVERB = lazy(r"\u064b\u0627?$")  # "كاملاً", "كاملًا": Arabic tanwin that Persian and Urdu write, too
NUNATION = lazy(r"[\u064b-\u064d]")
SEVERAL = 2  # vowel signs in a word
GAP = 3  # characters between two words of a quotation


def kept(page: Page) -> list[Span]:
    """What no rule of letters or signs touches: masks, and embedded posts, whose author typed them so."""
    return sorted([*page.masks, *(mark.span for mark in page.marks if mark.kind == "embed")])


def covered(spans: list[Span], place: int) -> bool:
    """Whether one of the sorted spans holds the place."""
    index = bisect_right(spans, (place, len(spans) and spans[-1].end + 1)) - 1
    return index >= 0 and spans[index].end > place


def vocalized(page: Page) -> list[Span]:
    """Words with the vowel signs of an Arabic quotation: one with several or with a tanwin, and those beside it.

    Left out: "كاملاً", "معلّم", "كِتاب", which other languages write with one sign, where no such word stands beside.
    """
    if page.chars.isdisjoint(VOWEL_SIGNS):
        return []
    groups: list[list[tuple[str, Span]]] = []
    end = -1 - GAP
    for match in SIGNED.finditer(page.text):
        word = ADVERB.sub("", match[0])
        if VOWEL_SIGNS.isdisjoint(word):
            continue
        if match.start() > end + GAP or "\n" in page.text[end : match.start()]:
            groups.append([])
        groups[-1].append((word, Span(*match.span())))
        end = match.end()
    return [
        Span(group[0][1].start, group[-1][1].end) for group in groups if any(is_vocalized(word) for word, _ in group)
    ]


def is_vocalized(word: str) -> bool:
    return NUNATION.search(word) is not None or sum(map(VOWEL_SIGNS.__contains__, word)) >= SEVERAL


def exchanged(page: Page, language: str, letters: Mapping[str, str], rule: str) -> Iterator[Edit]:
    """One edit a letter, in the runs of the language; uncertain in what may be a quotation in Arabic."""
    runs = [run for run in page.runs if run.language == language]
    places = sorted(place for run in runs for letter in letters for place in occurrences(page.text, letter, run))
    if not places:
        return
    from normalizer import arabic  # text typed with its own letters, most of it, needs none of this

    sure, doubtful = divided(arabic.passages(page.text, places, language, letters))
    left = [spans for spans in (kept(page), vocalized(page), [*arabic.words(page.text)], sure) if spans]
    for place in places:
        if not any(covered(spans, place) for spans in left):
            yield Edit(Span(place, place + 1), letters[page.text[place]], rule, not covered(doubtful, place))


def divided(passages: Iterable[tuple[Span, bool]]) -> tuple[list[Span], list[Span]]:
    """The sure ones, and the others."""
    rows = list(passages)
    return [span for span, sure in rows if sure], [span for span, sure in rows if not sure]


def occurrences(text: str, letter: str, run: Run) -> Iterator[int]:
    place = text.find(letter, run.start, run.end)
    while place >= 0:
        yield place
        place = text.find(letter, place + 1, run.end)
