"""Lines that name the source of a report, below it.

Found:      «منبع: ایسنا», "المصدر: رويترز", "Source: AFP", "Source: Al Jazeera and news agencies"; "Mit Material von
            dpa", "Con información de EFE"; «منبع : ایسنا» at the end of a page that is one line; right below the text
            "– AP", "Agencies", «وكالات», which above the text stands for who reports
Not found:  "Source: World Bank" between paragraphs (a chart's), "منبع آب شهر": no colon; "With files from the archive";
            "(AFP)" below the text, which may be a picture's credit.

Its value is who is named.
"""

from collections.abc import Iterator

from normalizer.lines import is_uncased
from normalizer.news.authors import AND, BETWEEN, MARKS
from normalizer.news.frame import first_prose, last_prose, outside
from normalizer.news.labels import Short, heads, key, listed, short_lines
from normalizer.news.outlets import is_known
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.span import Span

LONGEST = 80
WORDS = 8
SIGNED, NEAR = 48, 2  # characters of what signs a text, and how many lines from it
DASHES = "-–—―"
SIGNS = " .()[]" + DASHES
DASHED = lazy(rf"\s[{DASHES}]\s")
OPENING = 5  # words of what a source line without a colon opens with
AT_END = lazy(r"(?P<label>[^\W\d]{3,12}(?: [^\W\d]{2,10})?)\s*:\s*(?P<name>[^\s:][^:\n]{1,30})$")


def detect(page: Page) -> Iterator[Finding]:
    labels = listed(page, "SOURCE_LABELS")
    last = last_prose(page)
    openings = listed(page, "SOURCE_OPENINGS")
    opened = heads(openings)
    for line in short_lines(page):
        if len(line.text) <= SIGNED and (name := signature(line, page)):
            yield found(line.start, line.end, name, 0.91)
            continue
        if line.key[:3] in opened and len(line.text) <= LONGEST and (name := given(line, openings, page)):
            yield found(line.start, line.end, name)
            continue
        written = line.text.strip("() ") if line.text[0] == "(" and line.text[-1] == ")" else line.text
        label, colon, rest = written.partition(":" if ":" in written else " / ")  # «المصدر / وكالات»
        if not colon or len(line.text) > LONGEST or key(label) not in labels:
            continue
        name = rest.strip()
        if (
            len(name.split()) <= WORDS
            and name
            and (
                (line.row > last and not name.isascii() and is_uncased(name[0]))
                or is_known(name, page)
                or (line.row > last and is_source(name, page))
                or (line.row > last >= 0 and is_known(name.partition(",")[0], page))  # and a programme, a writer
                or (line.row > last >= 0 and written != line.text)  # "(Source: The Harbour Chronicle)"
                or key(name) in listed(page, "SOURCE_AGENCIES")
            )
        ):
            alone = line.row > last >= 0 and is_source(name, page)  # surer than that it is a picture's credit
            yield found(line.start, line.end, name, 0.91 if alone else 0.88)
    for whole in page.lines:
        if len(whole.text) > LONGEST and ":" in whole.text[-48:]:
            match = AT_END.search(whole.text, len(whole.text) - 48)
            if match and is_known(match["name"], page) and (start := labelled(match["label"], labels)) is not None:
                yield found(whole.start + match.start() + start, whole.end, match["name"])


def signature(line: Short, page: Page) -> str | None:
    """Who signs the text right above: outlets behind a dash, or "Agencies", which may stand above it too.

    A name alone or in brackets may as well be a picture's credit.
    """
    last, first = last_prose(page), first_prose(page)
    if not 0 < line.row - last <= NEAR and not 0 < first - line.row <= NEAR:
        return None
    name = line.text.strip(SIGNS)
    above = line.row - 1 if line.row and page.lines[line.row - 1].text else line.row - 2
    below = line.row + 1 if page.lines[line.row + 1 : line.row + 2] and page.lines[line.row + 1].text else line.row + 2
    parts = DASHED.split(name)  # «الساحل – متابعة – وكالات»
    if key(parts[-1]) in listed(page, "SOURCE_AGENCIES") and all(is_outlet(part, page) for part in parts):
        return name if above == last or below == first else None
    signs = line.text[0] in DASHES and above == last
    return name if signs and is_source(name, page) else None


def given(line: Short, openings: frozenset[str], page: Page) -> str | None:
    """The outlets that a line at the article's edge says it has from, without a colon: "Mit Material von dpa"."""
    words = line.text.strip("()[] ").split()
    for count in range(min(OPENING, len(words) - 1), 0, -1):
        if key(" ".join(words[:count])) in openings:
            name = " ".join(words[count:]).rstrip(".")
            return name if outside(page, line.row) and is_source(name, page) else None
    return None


def is_source(name: str, page: Page) -> bool:
    """Whether words are nothing but outlets that a table knows, and "agencies"."""
    rows = (AND.split(row) for row in BETWEEN.split(name.replace("+", ",")))
    parts = [bare for row in rows for part in row if (bare := part.strip(MARKS))]
    return parts != [] and all(is_outlet(part, page) for part in parts)


def is_outlet(part: str, page: Page) -> bool:
    """ "Reuters", "da Reuters", "news agencies"."""
    first, _, rest = part.partition(" ")
    named = is_known(part, page) or key(part) in listed(page, "SOURCE_AGENCIES")
    return named or (key(first) in listed(page, "OUTLET_ARTICLES") and is_known(rest, page))


def labelled(words: str, labels: frozenset[str]) -> int | None:
    """Where the label begins in the words before the colon."""
    if key(words) in labels:
        return 0
    first, space, second = words.partition(" ")
    return len(first) + 1 if space and key(second) in labels else None


def found(start: int, end: int, name: str, confidence: float = 0.88) -> Finding:
    return Finding("furniture", "source_line", Span(start, end), confidence, (), name, "the report's source, below it")
