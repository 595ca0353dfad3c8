"""Posts from Facebook: words, then "Posted by Name on Tuesday, December 3, 2019", in thirty languages.

Found:      "Words\\nPosted by Name on\\xa0Tuesday, December 3, 2019", "Publiée par Name sur Jeudi 26 mars 2020",
            "پست\\u200cشده توسط …"
Not found:  "Posted by admin on June 3, 2020": Facebook writes the day of the week; a byline among a page's first lines

Labels are the languages' POST_LABELS. Where the words start is told by `normalizer.posts.starts`.
"""

from collections.abc import Iterator

from normalizer.dates import find
from normalizer.page import Finding, Page
from normalizer.posts.findings import embed
from normalizer.posts.labels import Label, folded, templates
from normalizer.posts.quotes import quote_marks, trimmed_end, with_marks
from normalizer.posts.starts import Start, start_of
from normalizer.posts.tails import clean
from normalizer.record import Row
from normalizer.span import Span

# What the labels of each language hold: its table is worth importing only then.
POSTED_BY = {
    "en": ("Posted by ",), "fa": ("پست", "ارسال"), "ar": ("نشر",), "es": ("ublicad",), "fr": ("ublié",),
    "de": ("Gepostet",), "pt": ("ublicad",), "it": ("ubblicat",), "ru": ("публиков",),
    "tr": ("paylaştı", "Gönderen", "gönderildi"), "nl": ("Geplaatst",), "pl": ("publikowan",),
    "uk": ("публікован",), "ur": ("پوسٹ",), "he": ("פורסם",), "cs": ("eřejnil",), "sk": ("erejnil",),
    "hu": ("Közzétette",), "ro": ("ublicat",), "sv": ("Publicerat", "Inlagd"), "da": ("Slået",),
    "no": ("Publisert",), "fi": ("Julkaissut",), "el": ("Δημοσιεύτηκε",), "id": ("Dikirim",),
    "vi": ("Đăng", "Người đăng"), "hi": ("पोस्ट",), "ja": ("の投稿", "投稿者"), "ko": ("게시",),
    "zh": ("发布于", "貼上了"),
    "th": ("โพสต์โดย",),
}  # fmt: skip
LONGEST_NAME = 120
LIMIT = 300  # characters: a longer post is cut rather than an article's paragraph taken
TOP = 8  # lines at a page's top, blank ones too, where such words are a byline


class Tail(Row):
    start: int
    end: int
    name: str
    date_start: int


def detect(page: Page) -> Iterator[Finding]:
    free = 0
    for tail in sorted(tails(page)):
        if tail.start >= free and has_words_above(page, tail.start):
            yield post(page, tail, free)
            free = tail.end


def tails(page: Page) -> Iterator[Tail]:
    """Tails in any language; of two labels that fit the same words, the longer, which leaves the shorter name."""
    found: dict[int, Tail] = {}
    for code in (code for code, openers in POSTED_BY.items() if any(opener in page.text for opener in openers)):
        for label in templates("facebook_tail", code):
            for tail in read(page, label):
                known = found.setdefault(tail.end, tail)
                if len(tail.name) < len(known.name):
                    found[tail.end] = tail
    yield from found.values()


def read(page: Page, label: Label) -> Iterator[Tail]:
    text = folded(page)
    word = label.before or label.date
    place = text.find(word)
    while place >= 0:
        after = place + len(word)
        date = next(iter(find(page.text, after, after + LONGEST_NAME + 80)), None)
        if date and date.weekday and date.year:
            start, name_end = place, trimmed_end(text, date.span.start, after)
            if not label.before:
                first = text.rfind("\n", max(0, place - LONGEST_NAME), trimmed_end(text, place, 0)) + 1
                start, name = first, page.text[first:place] if name_end == after else ""
            elif text.endswith(label.date, after, name_end):
                name = page.text[after : name_end - len(label.date)]
            else:
                name = ""
            if (name := clean(name)) and "\n\n" not in page.text[start : date.span.start].strip():
                yield Tail(start, date.span.end, name, date.span.start)
        place = text.find(word, after)


def has_words_above(page: Page, start: int) -> bool:
    """Whether running text stands above: at a page's top, "Posted by" is a byline."""
    if page.prose and page.lines[page.prose[0]].end < start:
        return True
    return sum(line.end < start for line in page.lines[:TOP]) == TOP


def post(page: Page, tail: Tail, free: int) -> Finding:
    words_end = trimmed_end(page.text, tail.start, free)
    if words_end <= free:
        start = Start(tail.start, 0.9, "a tail without words")
        words_end = tail.start
    else:
        names = frozenset(word for word in tail.name.split() if len(word) > 3)
        start = start_of(page, words_end, free, tail.start, tail.end, LIMIT, names)
    date = next(iter(find(page.text, tail.date_start, tail.end)), None)
    first = with_marks(page.text, start.place)
    fields = (*quote_marks(page, first, words_end), Span(words_end, tail.end))
    value = embed("Facebook", name=tail.name, date=date, date_text=page.text[tail.date_start : tail.end])
    return Finding(
        "embed",
        "facebook",
        Span(first, tail.end),
        0.95 * (0.4 + 0.6 * start.confidence),
        fields,
        value,
        start.reason,
    )
