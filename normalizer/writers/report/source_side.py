"""The left column: the source, character for character, with what was changed and what was read out marked in it."""

from collections.abc import Mapping, Sequence

from normalizer.document import Document
from normalizer.span import Change
from normalizer.writers.hulls import FURNITURE, REPAIR
from normalizer.writers.report import markup
from normalizer.writers.report.cuts import LEADING, Facet, Piece, Region, facets, pieces


def cell(document: Document, source: str, region: Region, parts: Mapping[int, str]) -> str:
    """One row's source. `parts` names the part of the page that each change of the ledger belongs to."""
    changes = document.changes
    block = None if region.block is None else document.blocks[region.block]
    marked = facets(block, region.block) if block and region.block is not None else []
    own = f"b{region.block}" if block else f"f{region.change}"
    fields = f"{own}e" if block and block.embed else own  # the part that a field's words belong to where no facet does
    words = "".join(
        stretch(source, piece, changes, parts, fields) for piece in pieces(changes, marked, region.start, region.end)
    )
    blanks, line_end, rest = source[region.end : region.tail].partition("\n")
    after = markup.text(blanks) + (
        markup.element("span", markup.text(line_end + rest), class_="tail") if line_end else ""
    )
    content = markup.element(
        "span", words + after, class_="words", lang=markup.spoken(block.language) if block else None,
        dir_=side(block.direction if block else None, source[region.start : region.end]),
    )  # fmt: skip
    if region.kind == LEADING:
        return markup.element("div", content, class_="source leading")
    return markup.element("div", label(region) + content, class_=f"source {region.kind}", data_part=own)


def label(region: Region) -> str:
    name = region.kind.replace("_", " ")
    return markup.element("button", name, class_="kind", type_="button", aria_pressed="false",
                          aria_label=f"source of this {name}")  # fmt: skip


def side(known: str | None, words: str) -> str:
    """The direction that the words run in: the block's, else by their letters."""
    from normalizer.bidi import direction

    return known or str(direction(words))


def stretch(source: str, piece: Piece, changes: Sequence[Change], parts: Mapping[int, str], fields: str) -> str:
    """One piece, in the element of its change or its facet."""
    words = markup.text(source[piece.span.start : piece.span.end])
    facet = piece.facet
    if piece.change is None:
        return faceted(words, facet) if facet else words
    change = changes[piece.change]
    if change.kind == REPAIR:
        sure = "certain" if change.certain else "uncertain"
        return markup.element("del", words, class_=f"repair {sure}", data_part=parts.get(piece.change),
                              title=described(change))  # fmt: skip
    if change.kind == FURNITURE:
        part = parts.get(piece.change)
        return markup.element("del", words, class_=FURNITURE, title=described(change), data_part=part)
    if change.kind == "field":
        kind, title, part = (facet.kind, facet.kind, facet.part) if facet else ("", described(change), fields)
        return markup.element("span", words, class_=f"field {kind}".strip(), title=title, data_part=part,
                              dir_=side(None, change.before))  # fmt: skip
    return words


def faceted(words: str, facet: Facet) -> str:
    return markup.element("span", words, class_=f"field {facet.kind}", title=facet.kind, data_part=facet.part)


def described(change: Change) -> str:
    """What was done by which rule, how sure: for titles and for the line below the page."""
    sure = "" if change.certain else ", uncertain"
    score = "" if change.score is None else f" ({change.score:.2f})"
    value = "" if change.value is None else f": {change.value}"
    return f"{change.kind}, rule {change.rule}{sure}{score}{value}"
