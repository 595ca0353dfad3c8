"""For reading in a terminal: blocks with their kinds in the margin, wrapped, in the order that the terminal needs.

Terminals that reorder (`bidi` on) get logical order, right-to-left lines between isolates so that they run from the
right. Those that don't get visual order, wrapped first, shaped and aligned to the right. Repaired words stand in marks,
what was read out of the words and what was taken out stands below or between the blocks. Nothing of an article reaches
the terminal as a control: escape sequences, carriage returns, overrides are shown by name.
"""

from collections import Counter
from collections.abc import Iterator

from normalizer.bidi import direction
from normalizer.bidi.controls import PDI
from normalizer.bidi.display import columns, visual, wrapped
from normalizer.counting import counted
from normalizer.document import Block, Document, Embed
from normalizer.patterns import lazy
from normalizer.span import Change
from normalizer.visible import NEEDED, shown
from normalizer.writers import Layout
from normalizer.writers.hulls import FURNITURE, REPAIR, hulls

LABELS = {"paragraph": "", "list_item": "•", "blockquote": "❝"}
COLOURS = {"title": "1", "heading": "1", "caption": "3;36", "credit": "36", "embed": "35", "byline": "2", "code": "33",
           "dateline": "33", "attribution": "34", FURNITURE: "2;9", "head": "2"}  # fmt: skip
# Signs that UAX #9 mirrors, so that they stand right in either direction.
CERTAIN, UNCERTAIN = ("\u27e6", "\u27e7"), ("\u27e8", "\u27e9")
DOUBTED = "repair that may be wrong"
MARKED = lazy("[\u27e6\u27e8][^\u27e6-\u27e9]*[\u27e7\u27e9]")
MARGIN = 12
BARRED = frozenset({"embed", "blockquote"})
LEAST_WIDTH = 20
RLI, FSI = "\N{RIGHT-TO-LEFT ISOLATE}", "\N{FIRST STRONG ISOLATE}"


def write(document: Document, layout: Layout) -> str:
    rows = [(block.source_start, laid_out(document, block, layout)) for block in document.blocks]
    rows += [(change.source_start, removed(change, layout)) for change in between(document)]
    above, below = ("\n".join(set_out("", "head", text, "ltr", layout)) for text in (head(document), summary(document)))
    return "\n\n".join([above, *(text for _, text in sorted(rows)), below]) + "\n\n"


def between(document: Document) -> Iterator[Change]:
    """Furniture that stood between blocks, not in one."""
    inside = {number for block in document.blocks for hull in hulls(document, block) for number in hull.changes}
    for number, change in enumerate(document.changes):
        if change.kind == FURNITURE and number not in inside:
            yield change


def head(document: Document) -> str:
    languages = " ".join(f"{code} {share:.0%}" for code, share in document.languages.items())
    return visible("  ".join(filter(None, (document.id, languages, counted(document.source.length, "character")))))


def summary(document: Document) -> str:
    """What was done, by kind; repairs in the marks that their words stand in."""
    counts = Counter(change.kind for change in document.changes)
    repairs = Counter(change.certain for change in document.changes if change.kind == REPAIR)
    done = [
        f"{opening}{counted(repairs[certain], noun)}{closing}"
        for certain, noun, (opening, closing) in ((True, "repair", CERTAIN), (False, DOUBTED, UNCERTAIN))
        if repairs[certain]
    ]
    fields, furniture = counted(counts["field"], "field"), counted(counts[FURNITURE], "piece of furniture")
    return ", ".join([*done, fields, furniture])


def removed(change: Change, layout: Layout) -> str:
    words = visible(change.before.strip())
    side = str(direction(words))
    rows = list(set_out("removed", FURNITURE, words, side, layout))
    said = f" = {change.value}" if change.value is not None else ""
    return "\n".join([*rows, *set_out("", "head", visible(change.rule + said), "ltr", layout)])


def laid_out(document: Document, block: Block, layout: Layout) -> str:
    """One block: its label in the margin of its first line, its lines wrapped, what was read out of it below."""
    label = LABELS.get(block.kind, block.kind)
    rows = list(set_out(label, block.kind, marked(document, block), block.direction, layout)) if block.text else []
    for name, kind, values in beside(block):
        rows += set_out(name, kind, joined(values, layout), None, layout)
    return "\n".join(rows)


def marked(document: Document, block: Block) -> str:
    """The block's text with its repaired words in marks."""
    pieces: list[str] = []
    place = block.start
    for hull in hulls(document, block):
        if hull.kind == REPAIR:
            opening, closing = CERTAIN if hull.certain else UNCERTAIN
            words = visible(document.text[hull.start : hull.end])
            pieces += (visible(document.text[place : hull.start]), opening, words, closing)
            place = hull.end
    return "".join((*pieces, visible(document.text[place : block.end])))


def beside(block: Block) -> Iterator[tuple[str, str, list[str | None]]]:
    """What was read out of the block, each with its name in the margin."""
    for credit in block.credits:
        yield "credit", "credit", [credit.creator, credit.agency, credit.via, credit.role]
    if block.dateline:
        yield "dateline", "dateline", [block.dateline.place, block.dateline.agency, block.dateline.date]
    for row in block.attributions:
        yield "cited", "attribution", [row.agency, row.place]
    if block.embed:
        yield from posts(block.embed)


def posts(found: Embed) -> Iterator[tuple[str, str, list[str | None]]]:
    handle = f"@{found.author_handle}" if found.author_handle else None
    date = found.date_published or found.date_text
    values = [found.provider_name, found.author_name, handle, date, found.url, *found.links]
    yield found.type, "embed", values
    for quoted in found.embeds:
        yield from posts(quoted)


def joined(values: list[str | None], layout: Layout) -> str:
    """Values in a row, each in an order of its own."""
    known = [visible(value) for value in values if value]
    if layout.bidi == "on":
        known = [f"{FSI}{value}{PDI}" if value else value for value in known]
    return " · ".join(known)


# -- lines


def set_out(label: str, kind: str, text: str, side: str | None, layout: Layout) -> Iterator[str]:
    """The lines of a text behind the margin; `side` None for a row of values, which runs from the left."""
    width = max(LEAST_WIDTH, (layout.width or 80) - MARGIN)
    bar = "│ " if kind in BARRED else "  "
    for line in lines(text, side, width, layout):
        yield f"{label:<{MARGIN - 2}}{bar}{painted(line, kind, layout)}".rstrip()
        label = ""


def lines(text: str, side: str | None, width: int, layout: Layout) -> Iterator[str]:
    if layout.bidi == "off" and not text.isascii():
        for line in visual(text, side or "ltr", shape=True, width=width).split("\n"):
            yield " " * (width - columns(line)) + line if side == "rtl" else line
        return
    for paragraph in text.split("\n"):
        for start, end in wrapped(paragraph, width):
            line = paragraph[start:end]
            yield f"{RLI}{line}{PDI}" if side == "rtl" and line else line


def visible(text: str) -> str:
    """The text with hidden characters by name: an article must not move the cursor or paint the screen."""
    return shown(text, NEEDED).expandtabs(4)


def painted(line: str, kind: str, layout: Layout) -> str:
    """The line in its kind's colour, words in marks underlined."""
    if not layout.colour or not line:
        return line
    code = COLOURS.get(kind)
    line = MARKED.sub(lambda match: f"\x1b[4m{match[0]}\x1b[24m", line)
    return f"\x1b[{code}m{line}\x1b[0m" if code else line
