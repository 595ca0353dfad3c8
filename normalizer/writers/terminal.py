"""For reading in a terminal: blocks with their kinds in the margin, wrapped, in the order the terminal needs.

Terminals that reorder (`bidi` on) get logical order; those that don't get visual order, wrapped first, shaped and
aligned to the right. Escape sequences and other controls in the text are shown, never sent.
"""

from normalizer.document import Block, Document
from normalizer.writers import Layout

LABELS = {"paragraph": "", "title": "title", "list_item": "•", "blockquote": "❝"}
COLOURS = {"title": "1", "heading": "1", "caption": "3;36", "credit": "36", "embed": "35", "byline": "2", "code": "33"}
MARGIN = 10
LEAST_WIDTH = 20


def write(document: Document, layout: Layout) -> str:
    width = max(LEAST_WIDTH, (layout.width or 80) - MARGIN)
    return "\n\n".join(shown(block, width, layout) for block in document.blocks) + "\n" if document.blocks else ""


def shown(block: Block, width: int, layout: Layout) -> str:
    """One block: its label in the margin of its first line, its lines wrapped."""
    label = LABELS.get(block.kind, block.kind)
    rows = [painted(line, block.kind, layout) for line in lines(block, width, layout)] or [""]
    rows += [painted(line, "credit", layout) for line in beside(block)]
    return "\n".join(f"{label if index == 0 else '':<{MARGIN}}{row}".rstrip() for index, row in enumerate(rows))


def lines(block: Block, width: int, layout: Layout) -> list[str]:
    text = visible(block.text)
    if layout.bidi == "off" and block.direction == "rtl":
        from normalizer.bidi import visual

        return [line.rjust(width) for line in visual(text, "rtl", width=width).split("\n")]
    return [line for part in text.split("\n") for line in wrapped(part, width)]


def beside(block: Block) -> list[str]:
    """What was read out of the block: credits, an embed's author, a dateline."""
    rows = [visible(credit.text) for credit in block.credits]
    if block.embed:
        found = block.embed
        handle = f"(@{found.author_handle})" if found.author_handle else None
        rows.append(
            visible("  ".join(filter(None, (found.provider_name, found.author_name, handle, found.date_published))))
        )
    if block.dateline:
        rows.append(visible(block.dateline.text))
    return rows


def wrapped(text: str, width: int) -> list[str]:
    from textwrap import wrap

    return wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]


def visible(text: str) -> str:
    """Control characters as their pictures: an article must not move the cursor or paint the screen."""
    return "".join(chr(0x2400 + ord(c)) if c < " " and c != "\n" else "␡" if "\x7f" <= c <= "\x9f" else c for c in text)


def painted(line: str, kind: str, layout: Layout) -> str:
    code = COLOURS.get(kind)
    return f"\x1b[{code}m{line}\x1b[0m" if layout.colour and code and line else line
