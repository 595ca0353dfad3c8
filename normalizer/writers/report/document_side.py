"""The right column: the clean document, edits shown where they were made, and what was read out of the words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from normalizer.document import Attribution, Block, Document, Embed, Run
from normalizer.writers.hulls import FURNITURE, Hull
from normalizer.writers.report import markup
from normalizer.writers.report.cuts import Region
from normalizer.writers.report.source_side import described, side

TAGS = {"title": "h3", "heading": "h4", "blockquote": "blockquote", "code": "pre"}
OEMBED = ("author_name", "author_handle", "author_url", "date_text", "date_published", "id", "url", "id_time")


def cell(document: Document, source: str, region: Region, edits: Sequence[Hull]) -> str:
    """One row of the document: a block with its edits, or the place where furniture stood."""
    if region.block is not None:
        block = document.blocks[region.block]
        return markup.element(
            "div", head(block) + body(document, source, block, region.block, edits) + facts(block, region.block),
            class_=f"clean {block.kind}", data_part=f"b{region.block}", data_says=said(block),
        )  # fmt: skip
    if region.change is None:
        return '<div class="clean leading"></div>'
    change = document.changes[region.change]
    name = markup.element("button", "furniture", class_="kind", type_="button", aria_pressed="false")
    words = markup.element(
        "p", markup.element("del", markup.text(change.before.strip())), dir_=side(None, change.before)
    )
    labels = markup.chips([(change.rule, "the rule"), (str(change.value or ""), "what it said")])
    says = f"{described(change)}; source {change.source_start}–{change.source_end}"
    return markup.element("div", name + labels + words, class_="clean furniture",
                          data_part=f"f{region.change}", data_says=says)  # fmt: skip


def said(block: Block) -> str:
    places = f"source {block.source_start}–{block.source_end}, text {block.start}–{block.end}"
    because = f", {block.reason}" if block.reason else ""
    return f"{block.kind}, rule {block.rule}, confidence {block.confidence:g}{because}; {places}"


def head(block: Block) -> str:
    """The kind as a button, and what is known of the whole block."""
    name = block.kind.replace("_", " ")
    button = markup.element("button", name, class_="kind", type_="button", aria_pressed="false", title=said(block))
    others = sorted({run.language for row in block.sentences for run in row.runs} - {block.language, "und", "zxx"})
    count = len(block.sentences)
    return button + markup.chips([
        (block.language, "language of the block"),
        (block.direction, "base direction"),
        *((f"+ {code}", "language of a run in it") for code in others),
        (f"{count} sentences" if count > 1 else "", "sentences of the block"),
        (block.rule if block.rule != block.kind else "", "the rule"),
        (f"level {block.level}" if block.level else "", "level of the heading"),
        (f"repeats {block.duplicate_of}" if block.duplicate_of else "", "id of the block that it repeats"),
    ])  # fmt: skip


def body(document: Document, source: str, block: Block, index: int, edits: Sequence[Hull]) -> str:
    """The block's text in its element, the dateline before it."""
    content = "".join(inline(document, source, block, index, edits))
    if block.dateline:
        words = markup.element(
            "span", markup.text(block.dateline.text), class_="field dateline", data_part=f"b{index}d",
            title="dateline: it left the text",
        )  # fmt: skip
        content = f"{words} {content}"
    tag = TAGS.get(block.kind, "p")
    return markup.element(tag, content, class_="words", dir_=block.direction, lang=markup.spoken(block.language))


def inline(document: Document, source: str, block: Block, index: int, edits: Sequence[Hull]) -> Iterator[str]:
    """The text in stretches of one run and one attribution, with its edits between."""
    stretches = Stretches(document.text, block, index)
    place = block.start
    for hull in edits:
        yield from stretches.between(place, hull.start)
        yield edited(document, source, hull, "".join(stretches.between(hull.start, hull.end)))
        place = hull.end
    yield from stretches.between(place, block.end)


def edited(document: Document, source: str, hull: Hull, now: str) -> str:
    """What stood there and what stands there now, as one button."""
    rows = [document.changes[number] for number in hull.changes]
    before = source[hull.source.start : hull.source.end]
    after = document.text[hull.start : hull.end]
    sure = "certain" if hull.certain else "uncertain"
    what = "; ".join(dict.fromkeys(map(described, rows)))
    content = (markup.element("del", markup.text(before)) if before else "") + (
        markup.element("ins", now) if now else "")  # fmt: skip
    return markup.element(
        "span", content, class_=f"edit {hull.kind} {sure}", data_part=part_of(hull), role="button", tabindex=0,
        title=what, aria_label=f"{what}. Before: {before}. Now: {after or 'nothing'}",
        data_says=f"{what}; source {hull.source.start}–{hull.source.end}, text {hull.start}–{hull.end}",
    )  # fmt: skip


def part_of(hull: Hull) -> str:
    """The name of an edit's part: of its first change."""
    return f"f{hull.changes[0]}" if hull.kind == FURNITURE else f"e{hull.changes[0]}"


class Stretches:
    """A block's text, cut where runs, attributions and sentences begin and end."""

    def __init__(self, text: str, block: Block, index: int) -> None:
        self.text = text
        self.block = block
        self.runs = [run for sentence in block.sentences for run in sentence.runs]
        self.index = index
        self.sentences = {sentence.start for sentence in block.sentences[1:]}
        edges = {place for run in self.runs for place in (run.start, run.end)} | self.sentences
        edges |= {place for row in block.attributions for place in (row.start, row.end)}
        self.edges = sorted(edges)

    def between(self, start: int, end: int) -> Iterator[str]:
        inside = self.edges[bisect_right(self.edges, start) : bisect_left(self.edges, end)]
        for first, last in pairwise([start, *inside, end]):
            if first < last:
                yield self.stretch(first, last)

    def stretch(self, start: int, end: int) -> str:
        words = markup.text(self.text[start:end])
        at = holding(self.runs, start)
        run = None if at is None else self.runs[at]
        if run and (run.language, run.direction) != (self.block.language, self.block.direction) and words.strip():
            kind = f"{run.language} · {run.script} · {run.direction}" + (" · embedded" if run.embedded else "")
            side = "ltr" if run.language == "zxx" else run.direction
            words = markup.element("bdi", words, class_="run", lang=markup.spoken(run.language), dir_=side, title=kind)
        cited = holding(self.block.attributions, start)
        if cited is not None:
            part = f"b{self.index}a{cited}"
            words = markup.element("span", words, class_="field attribution", data_part=part, title="attribution")
        return ('<span class="sentence"></span>' if start in self.sentences else "") + words


def holding(rows: Sequence[Run] | Sequence[Attribution], place: int) -> int | None:
    """The number of the row that holds a place of the text; rows are sorted and don't overlap."""
    index = bisect_right(rows, place, key=lambda row: row.start) - 1
    return index if index >= 0 and place < rows[index].end else None


def facts(block: Block, index: int) -> str:
    """What was read out of the words: credits, dateline, attributions, the embed's fields."""
    rows = []
    for number, credit in enumerate(block.credits):
        named = {"creator": credit.creator, "agency": credit.agency, "via": credit.via, "role": credit.role}
        spans = ", ".join(f"{start}–{end}" for start, end in credit.source_spans)
        rows.append(fact("credit", named, f"b{index}c{number}", f"credit “{credit.text}”; source {spans}"))
    if block.dateline:
        found = block.dateline
        named = {"place": found.place, "agency": found.agency, "date": found.date}
        rows.append(fact("dateline", named, f"b{index}d", f"dateline; source {found.source_start}–{found.source_end}"))
    for number, row in enumerate(block.attributions):
        says = f"attribution; source {row.source_start}–{row.source_end}, text {row.start}–{row.end}"
        rows.append(fact("attribution", {"agency": row.agency, "place": row.place}, f"b{index}a{number}", says))
    if block.embed:
        rows += posts(block.embed, f"b{index}e")
    return f'<ul class="facts">{"".join(rows)}</ul>' if rows else ""


def posts(found: Embed, part: str) -> Iterator[str]:
    """An embed's fields, then those of the posts quoted in it."""
    named: dict[str, str | None] = {name: getattr(found, name) for name in OEMBED}
    named |= {"links": " ".join(found.links) or None, "derived": ", ".join(found.derived) or None}
    name = f"{found.provider_name} {found.type}"
    yield fact(name, named, part, f"embed: {name}", "embed")
    for quoted in found.embeds:
        yield from posts(quoted, part)


def fact(name: str, fields: Mapping[str, str | None], part: str, says: str, kind: str = "") -> str:
    """One thing that was read, its fields that are not null."""
    known = "".join(
        f"<div><dt>{markup.text(field.replace('_', ' '))}</dt><dd><bdi>{markup.text(value)}</bdi></dd></div>"
        for field, value in fields.items()
        if value is not None
    )
    button = markup.element("button", markup.text(name), class_="field", type_="button", aria_pressed="false")
    return markup.element(
        "li", f"{button}<dl>{known}</dl>", class_=f"fact {kind or name}", data_part=part, data_says=says
    )
