"""The body alone: title, headings, paragraphs, lists, quotes, tables and code, a blank line between.

With `isolate`, what runs the other way inside a block stands between isolates (U+2068, U+2069): right on displays that
reorder, and never stored.
"""

from normalizer.bidi.controls import isolated
from normalizer.document import BODY_KINDS, Block, Document
from normalizer.writers import Layout


def write(document: Document, layout: Layout) -> str:
    if layout.isolate:
        body = "\n\n".join(
            marked(block)
            for block in document.blocks
            if block.kind in BODY_KINDS and not block.duplicate_of and block.text
        )
    else:
        body = document.body
    return body + "\n" if body else ""


def marked(block: Block) -> str:
    """The block's text with each run of the other direction isolated."""
    parts: list[str] = []
    place = block.start
    for sentence in block.sentences:
        for run in sentence.runs:
            if run.direction != block.direction:
                words = block.text[run.start - block.start : run.end - block.start]
                bare = words.strip()
                start = run.start + words.index(bare) if bare else run.start
                parts += (block.text[place - block.start : start - block.start], isolated(bare) if bare else "")
                place = start + len(bare)
    parts.append(block.text[place - block.start :])
    return "".join(parts)
