"""`normalize`, `repair`, `embeds`: the whole flow, on one screen.

read -> repair -> detect -> blocks -> identify -> repair -> sentences
bytes   script    findings  kinds,    language    language
Page    faults              fields    per block   faults
"""

from collections.abc import Iterator, Sequence

from normalizer.assembly import document
from normalizer.document import Document, Embed, Run
from normalizer.errors import ValueGivenError, no_text
from normalizer.identification import primary, runs
from normalizer.languages import tag
from normalizer.options import Options
from normalizer.page import Page
from normalizer.readers import read
from normalizer.record import Any
from normalizer.repairs import LANGUAGE_REPAIRS, LEFTOVER_REPAIRS, LINE_REPAIRS, SCRIPT_REPAIRS
from normalizer.segments import blocks, settled
from normalizer.span import Span, Traced
from normalizer.stages import called, detect, repaired, warn

DEFAULTS = Options()


def normalize(
    data: Any,
    options: Options = DEFAULTS,
    *,
    id: str | None = None,
    url: str | None = None,
    encoding: str | None = None,
    date: str | None = None,
) -> Document:
    """The clean, segmented document of one source: bytes or text.

    What the caller knows is optional: `id` (else "sha256:…"), the page's `url`, its declared `encoding`, the `date`
    (ISO 8601) it was published on. Raises FormatError, UnknownRuleError and ValueGivenError for what the caller did;
    bad input never raises, it makes notes.
    """
    check_given(id=id, url=url, encoding=encoding, date=date)
    page, source = read(data, options.format, name=id, encoding=encoding, url=url)
    page.notes += warn(page, options)
    page = repaired(page, SCRIPT_REPAIRS, options)
    page = repaired(page, LINE_REPAIRS, options)
    clean, drafts = blocks(page, detect(page, options))
    clean = repaired(clean, LEFTOVER_REPAIRS, options)
    clean.runs = spoken(clean, options)
    clean = repaired(clean, LANGUAGE_REPAIRS, options)
    return document(page, drafts, clean, source, options, url=url, date=date)


def check_given(**given: Any) -> None:
    """Raise ValueGivenError for what is no string, and for a date that is none."""
    for name, value in given.items():
        if value is not None and not isinstance(value, str):
            raise ValueGivenError(f"{name} is {type(value).__name__}: give a string or None")
    if given["date"]:
        from normalizer.dates.iso import is_iso

        if not is_iso(given["date"]):
            raise ValueGivenError("date is not in ISO 8601: give one such as 2024-05-17 or 2024-05-17T10:00:00Z")


def repair(text: str, language: str | None = None, options: Options = DEFAULTS) -> Traced:
    """The text after both repair passes, with its ledger; `language` (BCP 47) says that all of it is in that one.

    Raises TypeGivenError for what is no text, ValueGivenError for a language that is no BCP 47 code.
    """
    if not isinstance(text, str):
        raise no_text(text)
    if language:
        language = primary(tag(language))  # the rules know no regions
    page = repaired(Page(Traced(text)), SCRIPT_REPAIRS, options)
    if next(called(LANGUAGE_REPAIRS, page, options), None) is None:  # nobody asks who speaks
        return page.traced
    page.runs = spoken(page, options, language)
    return repaired(page, LANGUAGE_REPAIRS, options).traced


def embeds(text: str) -> tuple[Embed, ...]:
    """The posts and videos in flattened text, each with its words in `text` and its place in `source_spans`.

    Raises TypeGivenError for what is no text.

    >>> [(post.author_handle, post.text) for post in embeds("It opens today.\\n\\nCome! — Ana (@ana_b) May 4, 2021")]
    [('ana_b', 'Come!')]
    """
    if not isinstance(text, str):
        raise no_text(text)
    from normalizer.posts.findings import worded

    standing, inside = settled(text, detect(Page(Traced(text)), Options(only=frozenset({"embed"}))))
    posts = sorted((claim for claim in standing if claim.kind == "embed"), key=lambda claim: claim.span)
    return tuple(worded(text, claim, inside) for claim in posts)


def spoken(page: Page, options: Options, language: str | None = None) -> tuple[Run, ...]:
    """Language runs of the whole text, cut at the borders of its blocks (the page's marks)."""
    if language:
        return (Run(0, len(page.text), language, "Zyyy", "rtl" if language in RTL else "ltr", False),)
    found = runs(page.text, options.detector, options.language)
    if page.declared:
        from normalizer.declared import told

        found = told(page, found)
    return tuple(clipped(found, [mark.span for mark in page.marks])) if page.marks else found


def clipped(found: Sequence[Run], spans: Sequence[Span]) -> Iterator[Run]:
    """The runs inside each span, both in order; white space between spans is in none."""
    index = 0
    for start, end in spans:
        while index < len(found) and found[index].end <= start:
            index += 1
        place = index
        while place < len(found) and found[place].start < end:
            run = found[place]
            yield Run(max(start, run.start), min(end, run.end), run.language, run.script, run.direction, run.embedded)
            place += 1


RTL = frozenset("ar arc azb ckb dv fa glk he ku mzn ps sd syr ug ur yi".split())
