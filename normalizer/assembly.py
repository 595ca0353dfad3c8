"""The document put together: drafts, their clean text and its runs become blocks with sentences."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from normalizer.bidi import direction, without_names
from normalizer.document import (
    Attribution,
    Block,
    Credit,
    Dateline,
    Document,
    Embed,
    Generator,
    Metadata,
    Note,
    Run,
    Sentence,
    Source,
)
from normalizer.options import Options
from normalizer.page import Finding, Page
from normalizer.patterns import lazy
from normalizer.record import replaced
from normalizer.segmentation import sentences
from normalizer.segments import Draft
from normalizer.span import Span, Traced
from normalizer.version import DATA, VERSION

NAMES = frozenset({"byline", "credit"})  # names speak no language: these take the document's
LEAST_DUPLICATE = 40  # characters: shorter blocks repeat by chance
STOP = ".۔"  # of a headline said again as a sentence
LEAST_NAMED = 20  # of a headline, of a caption
NOWHERE = Metadata(None, None, (), None, None, None)


def document(
    page: Page,
    drafts: Sequence[Draft],
    clean: Page,
    source: Source,
    options: Options,
    *,
    url: str | None,
    date: str | None,
) -> Document:
    """The document of a page whose blocks stand in `clean`, one mark a draft, with the language runs known."""
    letters = spoken(clean)
    language = most(letters, "und")
    metadata = page.metadata or NOWHERE
    made = marked_duplicates(tuple(built(page, drafts, clean, language, date or metadata.date_published)))
    title = next((block.text for block in made if block.kind == "title"), None)
    if url or date:
        metadata = Metadata(
            date or metadata.date_published, metadata.date_modified, metadata.byline, url or metadata.url,
            metadata.site_name, metadata.image,
        )  # fmt: skip
    whole = sum(letters.values())
    side = main_direction(made, clean.text)
    made = inherited(made, side)
    return Document(
        Generator("medianorm", VERSION, DATA, options.chosen()),
        source.name or f"sha256:{source.sha256}",
        source,
        title,
        language,
        side,
        {code: share for code, count in letters.most_common() if (share := round(count / whole, 2))},
        with_byline(metadata, made, drafts, page.signed),
        clean.text,
        made,
        clean.traced.changes,
        notes(page.notes, made, drafts),
    )


def built(page: Page, drafts: Sequence[Draft], clean: Page, main: str, published: str | None) -> Iterator[Block]:
    """Blocks in order. `page` is the page the drafts' spans point into, `main` the document's language, `published` the
    day of publication (ISO 8601)."""
    text, traced = clean.text, page.traced
    scripts = {run.script for run in clean.runs if run.language == main}
    starts = [run.start for run in clean.runs]
    for draft, mark in zip(drafts, clean.marks, strict=True):
        claim, inside = draft
        start, end = mark.span
        source = traced.to_source(words_of(draft, page.text) if claim.kind == "caption" else claim.span)
        first = bisect_right(starts, start) - 1 if starts else 0
        rows = clean.runs[max(0, first) : bisect_right(starts, max(start, end - 1))]
        rows = tuple([run for run in rows if run.end > start and run.start < end])
        words = text[start:end]
        said = unquoted(words) if len(rows) > 1 else words
        language = dominant(rows, said, start)
        if claim.kind in NAMES and rows and rows[0].script in scripts:
            language = main
        yield Block(
            f"{source.start}-{source.end}", claim.kind, claim.rule, words, start, end, source.start, source.end,
            language, directed(words, said, rows), claim.confidence,
            tuple(told(clean.traced, source, start, words, said, language, rows)), claim.reason, claim.level,
            tuple(credit(found.value, traced) for found in inside if isinstance(found.value, Credit)) if inside else (),
            next(datelines(draft, traced, published), None) if inside else None,
            tuple(attributions(draft, mark, traced)) if inside else (),
            embed(draft, traced), None, claim.selector,
        )  # fmt: skip


def words_of(draft: Draft, text: str) -> Span:
    """A caption's own lines: without the label that opens it, and without credits that stand on lines of their own.

    A credit at the end of its last line is part of it ("… in Tirana. (Photo by Adnan Beci / AFP)").
    """
    start, end = draft.claim.span
    letters = list(text[start:end])
    for left, right in (*draft.claim.fields, *(span for found in draft.inside for span in found.fields)):
        letters[left - start : right - start] = " " * (right - left)
    rest = "".join(letters)
    first, last = len(rest) - len(rest.lstrip(EDGE)), len(rest.rstrip(EDGE))
    if first >= last:
        return draft.claim.span
    line = text.find("\n", start + last, end)
    return Span(start + first, end if line < 0 else start + last + len(text[start + last : line].rstrip()))


EDGE = " \t\n\r\xa0,;:،؛"


def told(
    traced: Traced, source: Span, offset: int, words: str, said: str, language: str, rows: Sequence[Run]
) -> Iterator[Sentence]:
    """The sentences of one block; a sentence of one run takes the block's language. `said` is `unquoted` words.

    None reaches out of the block's source, though an edit may that its last words share with the blanks behind them.
    """
    least, most = source
    shift = traced.shift(offset, offset + len(words))  # nearly all blocks are as they were
    if shift is not None and not least <= offset + shift <= offset + len(words) + shift <= most:
        shift = None
    only = rows[0] if len(rows) == 1 else None
    for left, right in sentences(words, language):
        start, end = left + offset, right + offset
        if shift is None:
            first, last = [max(min(place, most), least) for place in traced.to_source((start, end))]
        else:
            first, last = start + shift, end + shift
        if only:
            inside: tuple[Run, ...] = (Run(start, end, only.language, only.script, only.direction, only.embedded),)
            speaks = language
        else:
            inside = tuple(clipped(rows, start, end))
            speaks = dominant_in(inside, said, offset, language)
        yield Sentence(words[left:right], start, end, first, last, speaks, inside)


def clipped(rows: Sequence[Run], start: int, end: int) -> Iterator[Run]:
    for run in rows:
        if run.start < end and run.end > start:
            yield Run(max(run.start, start), min(run.end, end), run.language, run.script, run.direction, run.embedded)


def unquoted(words: str) -> str:
    """The words with blanks for what stands between quotation marks, of equal length.

    Quotation marks that point inwards, »so«, and single ones, which are apostrophes too, stay.
    """
    return QUOTED.sub(lambda match: " " * len(match[0]), words)


def directed(words: str, said: str, rows: Sequence[Run]) -> str:
    """The direction of a block: that of its script, where its letters are of one, or those outside quotation marks are.

    Else that of most of its words. Names and links are no such letters: "@harbour_pilot: «…»".
    """
    if len(rows) == 1 and rows[0].script != "Zyyy" and not words.isascii() and LETTERS.search(words):
        return rows[0].direction
    if said != words:
        outside = direction(without_names(said))
        if outside.reason == "only":
            return str(outside)
    return str(direction(words))


def inherited(made: tuple[Block, ...], side: str) -> tuple[Block, ...]:
    """The blocks, those without letters in the document's direction: "14:22" in Persian runs as Persian does."""
    if side == "ltr":
        return made
    return tuple(
        block if block.direction == side or LETTERS.search(block.text) else replaced(block, direction=side)
        for block in made
    )


def dominant(rows: Sequence[Run], said: str, offset: int) -> str:
    """The language of a block: of its one run, of what opens and closes it, else of most letters outside quotations."""
    if len(rows) == 1:
        return rows[0].language
    hosts = tuple(run for run in rows if not run.embedded) or tuple(rows)
    around = {hosts[0].language, hosts[-1].language} - {"und", "zxx"} if hosts else set()
    return around.pop() if len(around) == 1 and len(hosts) > 2 else dominant_in(hosts, said, offset, "und")


def dominant_in(rows: Sequence[Run], said: str, offset: int, otherwise: str) -> str:
    """The language of most letters outside quotations, where there are none with the longest runs.

    Embedded runs and those of no language are left out. `said` is the block's text without quotations, from `offset`.
    """
    lengths: Counter[str] = Counter()
    outside: Counter[str] = Counter()
    for run in rows:
        if not run.embedded and run.language not in ("und", "zxx"):
            lengths[run.language] += run.end - run.start
            outside[run.language] += count_letters(said[max(0, run.start - offset) : max(0, run.end - offset)])
    return most(+outside or lengths, otherwise if rows else "und")


NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
MOST_SIGNS = 200  # different characters of a page that are no letters; 20 to 60 are usual
LETTERS = lazy(r"[^\W\d_]+")
QUOTED = lazy('«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|"[^"]*"')


def spoken(page: Page) -> Counter[str]:
    """Letters of each language in the whole text, 1 where it is the only one; runs of no language are left out.

    What is no letter is counted, in all text of a language at once: of a page's characters few are none.
    """
    said: dict[str, list[str]] = {}
    for run in page.runs:
        if run.language != "zxx":
            said.setdefault(run.language, []).append(page.text[run.start : run.end])
    letters: Counter[str] = Counter()
    if len(said) == 1:  # nearly always: of one language it is enough that there are any
        return Counter(language for language, parts in said.items() if LETTERS.search("".join(parts)))
    signs = [character for character in page.chars if not character.isalpha()]
    for language, parts in said.items():
        words = "".join(parts)
        few = len(signs) <= MOST_SIGNS
        letters[language] = len(words) - sum(map(words.count, signs)) if few else count_letters(words)
    return +letters


def count_letters(text: str) -> int:
    """How many letters a text has; of Latin text nearly all at once."""
    if text.isascii():
        return len(text.encode().translate(None, NO_LETTERS))
    return sum(map(str.isalpha, text))


def main_direction(made: Sequence[Block], text: str) -> str:
    """The direction of most of the body's text; without a body, of all of it. Addresses alone in a block don't count,
    where there is anything else."""
    lengths: Counter[str] = Counter()
    for block in [block for block in made if block.language != "zxx"] or made:
        lengths[block.direction] += len(block.text) * (1 if block.kind in ("embed", "credit") else 100)
    return most(lengths, "ltr")


def most(counts: Counter[str], otherwise: str) -> str:
    """What has been counted most, the first of equals."""
    return max(counts, key=counts.__getitem__, default=otherwise)


def marked_duplicates(made: tuple[Block, ...]) -> tuple[Block, ...]:
    """A block that says again what an earlier one of its kind said, or what the headline says, points to it."""
    first: dict[tuple[str, str], str] = {}
    marked = list(made)
    for index, block in enumerate(made):
        again = first.get(("title", block.text.rstrip(STOP))) if block.kind in ("heading", "paragraph") else None
        if len(block.text) < (LEAST_NAMED if again or block.kind in ("title", "caption") else LEAST_DUPLICATE):
            continue
        known = again or first.setdefault((block.kind, block.text), block.id)
        if known != block.id:
            marked[index] = replaced(block, duplicate_of=known)
    return tuple(marked)


# -- values in terms of the source


def credit(value: Credit, traced: Traced) -> Credit:
    spans = tuple(traced.to_source(span) for span in value.source_spans)
    return Credit(value.creator, value.agency, value.via, value.role, value.text, spans)


def datelines(draft: Draft, traced: Traced, published: str | None) -> Iterator[Dateline]:
    for found in draft.inside:
        if isinstance(value := found.value, Dateline):
            start, end = traced.to_source((value.source_start, value.source_end))
            date = value.date or (near(value, published) if published else None)
            yield Dateline(value.place, value.agency, date, value.text, start, end)


def near(value: Dateline, published: str) -> str | None:
    """The day of a dateline that names no year, "LONDON, June 3", by the day of publication."""
    from normalizer.dates.settling import settled  # few reports have such a dateline

    return settled(value.text.replace(value.place or "", " ", 1), published)


def attributions(draft: Draft, mark: Finding, traced: Traced) -> Iterator[Attribution]:
    found = [item for item in draft.inside if item.kind == "attribution"]
    for item, span in zip(found, mark.fields, strict=True):
        value = item.value
        if isinstance(value, Attribution):
            source = traced.to_source(item.span)
            yield Attribution(value.agency, value.place, span.start, span.end, source.start, source.end)


def embed(draft: Draft, traced: Traced) -> Embed | None:
    """The embed of a block, with the posts quoted in it."""
    value = draft.claim.value
    if not isinstance(value, Embed):
        return None
    quoted = [item for item in draft.inside if isinstance(item.value, Embed)]
    if not quoted:
        return value
    from normalizer.posts.findings import worded

    inner = (replaced(worded(traced.text, item, ()), source_spans=(traced.to_source(item.span),)) for item in quoted)
    return replaced(value, embeds=tuple(inner))


def with_byline(
    metadata: Metadata, made: Sequence[Block], drafts: Sequence[Draft], signed: tuple[str, ...]
) -> Metadata:
    """The metadata with who wrote the article: what the page says of itself, else its bylines' words, else the names
    that only their markup tells."""
    bylines = [draft.claim for draft in drafts if draft.claim.kind == "byline"]
    named = [claim.value for claim in bylines if isinstance(claim.value, str)]
    if metadata.byline or not (named or signed):
        return metadata
    names = signed
    if named:
        from normalizer.creditline.names import people

        names = tuple(dict.fromkeys(name for value in named for name in people(value)))
    return Metadata(
        metadata.date_published, metadata.date_modified, names, metadata.url, metadata.site_name, metadata.image
    )


def notes(before: tuple[Note, ...], made: Sequence[Block], drafts: Sequence[Draft]) -> tuple[Note, ...]:
    """The reader's notes, and a note on each embed whose start is a guess."""
    unsure = tuple(
        Note(
            block.rule,
            "info",
            f"where this {block.kind} starts is uncertain: {block.reason}",
            block.source_start,
            block.source_end,
        )
        for block in made
        if block.kind == "embed" and block.confidence < 0.7
    )
    return before + unsure
