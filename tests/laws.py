"""Laws that every document keeps, whatever it was made of."""

import json
from hashlib import sha256

from normalizer import Document, restore
from normalizer.document import tiles


def check_laws(document: Document) -> None:
    """The source is rebuilt; tiles, blocks and sentences fit; JSON is valid UTF-8 and gives the document back."""
    source = restore(document)
    assert len(source) == document.source.length
    assert sha256(source.encode()).hexdigest() == document.source.text_sha256
    check_tiles(document, len(source))
    check_blocks(document)
    check_json(document)


def check_tiles(document: Document, length: int) -> None:
    """Changes and what stands unchanged cover the source and the text, in one order, without a gap."""
    covered = source_covered = 0
    rows = [((c.source_start, c.source_end), (c.start, c.end)) for c in document.changes]
    rows += [(tuple(source), tuple(clean)) for source, clean in tiles(document)]
    for (source_start, source_end), (start, end) in sorted(rows):
        assert (source_start, start) == (source_covered, covered)
        source_covered, covered = source_end, end
    assert (source_covered, covered) == (length, len(document.text))


def check_blocks(document: Document) -> None:
    """Blocks are the text in source order; sentences cover each block but for blanks; runs lie in their sentence."""
    assert document.text == "\n\n".join(block.text for block in document.blocks if block.text)
    last = 0
    for block in document.blocks:
        assert document.text[block.start : block.end] == block.text
        assert last <= block.source_start <= block.source_end <= document.source.length
        last = block.source_end
        place = block.start
        for sentence in block.sentences:
            assert document.text[sentence.start : sentence.end] == sentence.text
            assert block.source_start <= sentence.source_start <= sentence.source_end <= block.source_end
            assert not document.text[place : sentence.start].strip()
            place = sentence.end
            assert all(sentence.start <= run.start < run.end <= sentence.end for run in sentence.runs)
        assert not document.text[place : block.end].strip()
    named = [block.id for block in document.blocks if block.text]
    assert len(set(named)) == len(named)


def check_json(document: Document) -> None:
    for offsets in ("codepoint", "utf16"):
        stored = json.dumps(document.to_dict(offsets), ensure_ascii=False).encode()  # a lone surrogate has no UTF-8
        assert Document.from_dict(json.loads(stored)) == document
