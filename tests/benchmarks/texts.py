"""What the benchmarks read: made of the fixtures' own text, the same in every run, no two articles alike."""

from functools import cache
from pathlib import Path
from random import Random

from normalizer import identify

FIXTURES = Path(__file__).parents[2] / "fixtures"
SIGNS = (
    "@",
    "http",
    "#",
    "(",
    ")",
    ":",
    "/",
    "|",
    "—",
    "–",
    " - ",
    ">",
    "\ufeff",
    "\u200b",
    "pic.",
    "*",
    "♬",
    "•",
    "PORTO",
)
CODES = {"English": "en", "Persian": "fa"}
PERSIAN = "\u06cc\u06a9\u067e\u0686\u06af"
URDU = "\u06d2\u06c1\u0679\u0688\u0691"


def paragraphs(pattern: str = "article/*/input.txt") -> list[str]:
    """The paragraphs of fixtures, as many small texts."""
    found = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(FIXTURES.glob(pattern))]
    return [paragraph for text in found for paragraph in text.split("\n") if len(paragraph) > 40]


@cache
def sentences_of(language: str, pattern: str) -> list[str]:
    """Sentences of fixtures in one language, English or Persian, as rough as it may be: cut after full stops."""
    rows = []
    for text in paragraphs(pattern):
        english = sum("a" <= letter <= "z" for letter in text) > 0.6 * len(text) and text.isascii()
        persian = sum(text.count(letter) for letter in PERSIAN) > 0.08 * len(text)
        persian = persian and not any(letter in text for letter in URDU)
        if english if language == "English" else persian and not english:
            rows += [sentence for sentence in text.split(". ") if 30 < len(sentence) < 400]
    return sorted(row for row in set(rows) if identify(row).code == CODES[language])  # not Dutch, not Sorani


def prose_and_rest(language: str) -> tuple[list[str], list[str]]:
    """The sentences of whole articles that hold nothing but prose; and all that hold more: posts, credits, addresses.

    A rule's own fixtures are made of what looks like something else; articles are not.
    """
    prose = [row for row in sentences_of(language, "article/*/input.txt") if not any(sign in row for sign in SIGNS)]
    return prose, [row for row in sentences_of(language, "*/*/input.txt") if any(sign in row for sign in SIGNS)]


def plain(language: str) -> str:
    """An article of about 4 kB in UTF-8 without anything but prose."""
    return article(Random(language), prose_and_rest(language)[0])


def article(chance: Random, rows: list[str]) -> str:
    """A headline, and paragraphs of sentences in chance order; numbers are put in, so that none is the same for long."""
    parts = [chance.choice(rows)[:70]]
    length = 0
    while length < 4_000:
        words = " ".join(f"{row.rstrip('.')}." for row in chance.choices(rows, k=chance.randint(2, 5)))
        parts.append(words.replace(" ", f" {chance.randint(2, 9_999)} ", 1))
        length += len(parts[-1].encode())
    return "\n\n".join(parts) + "\n"


def articles(language: str, size: int) -> list[str]:
    """Articles of about 4 kB in UTF-8, `size` bytes together.

    Fixtures are crowded with posts, credits and addresses; an article ends with one paragraph of those.
    """
    chance = Random(f"{language} {size}")
    prose, rest = prose_and_rest(language)
    made: list[str] = []
    total = 0
    while total < size:
        made.append(f"{article(chance, prose)}\n{chance.choice(rest)}\n")
        total += len(made[-1].encode())
    return made


def padded(page: str) -> str:
    """A page with what most of a news page is: scripts, styles and a menu, 200 kB of them."""
    script = "<script>var a={'b':[1,2,3],c:function(d){return d<4&&d>2}};</script>\n" * 1_800
    style = "<style>.a>.b{margin:0 auto;color:#123456}</style>\n" * 800
    menu = "<nav><ul>" + "<li><a href='/a/b'>Harbour news</a></li>\n" * 900 + "</ul></nav>"
    lower = page.lower()
    place = lower.find("<body")
    place = lower.find(">", place) + 1 if place >= 0 else 0
    return page[:place] + script + style + menu + page[place:]


WORDS = (
    "این گزارش می\u200cگوید که دولت در سال گذشته برنامه\u200cهای تازه\u200cای برای کمک به مردم شهرهای کوچک آماده کرده است و"
    " کارشناسان آن را گامی مهم می\u200cدانند اما برخی از نمایندگان مجلس از هزینه\u200cهای آن نگران هستند و خواستار بررسی بیشتر"
    " شده\u200cاند در حالی که وزیر اقتصاد گفت بودجه آن آماده است نویسنده کتاب داستان\u200cهای قدیمی درباره کشاورزان جنوب"
).split()


def markdown(seed: int) -> dict[str, str]:
    """Two clean files of 2.4 KB, no two alike: English with the marks of typographers, and Persian."""
    chance = Random(seed)
    english = "---\ntitle: A file\n---\n\n"
    while len(english.encode()) < 2400:
        english += " ".join(chance.choices("the “quick” brown fox’s tail — over a lazy dog".split(), k=40)) + ".\n\n"
    persian = "---\ntitle: یک فایل\n---\n\n"
    while len(persian.encode()) < 2400:
        persian += " ".join(chance.choices(WORDS, k=40)) + " [Reuters](https://example.org/a/b) گفت.\n\n"
    return {"English": english, "Persian": persian}
