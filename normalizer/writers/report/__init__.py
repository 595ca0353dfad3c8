"""One page over many documents: the source on the left, the clean document on the right, everything that was done.

The page is whole in itself: no address is fetched, its one style and one script are allowed by their hashes, and no
text of an article becomes markup. Documents off the screen cost nothing until they are scrolled to
(`content-visibility`), so two hundred in one page stay quick. Persian and Arabic are set in Vazirmatn, of which the
letters of these languages are put into a page that holds any.
"""

import base64
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files

from normalizer.counting import counted
from normalizer.document import Document, restore
from normalizer.writers.hulls import JOINING, hulls
from normalizer.writers.report import document_side, markup, source_side
from normalizer.writers.report.cuts import regions
from normalizer.writers.report.frame import Changes, Section, filters, summary, table

__all__ = ["Section", "page", "section"]

WEIGHTS = (400, 700)
COLUMNS = '<div class="row columns"><div>Source</div><div>Document</div></div>'
HINT = "Choose a part on either side to see the other. Escape lets go."


def section(document: Document) -> Section:
    """One document, rebuilt from its text and its changes alone. Raises DocumentError where they don't fit."""
    source = restore(document)
    edits = [hulls(document, block) for block in document.blocks]
    parts = {number: document_side.part_of(hull) for row in edits for hull in row for number in hull.changes}
    rows, kinds = [COLUMNS], Counter[str]()
    for region in regions(document, len(source)):
        block = None if region.block is None else document.blocks[region.block]
        cells = source_side.cell(document, source, region, parts)
        cells += document_side.cell(document, source, region, () if region.block is None else edits[region.block])
        language = block.language if block else None
        rows.append(markup.element("div", cells, class_="row", data_kind=region.kind, data_language=language))
        kinds[region.kind] += 1
    changes = Changes((change.kind, change.rule, change.certain) for change in document.changes)
    return Section(
        html=head(document) + ledger(changes, document) + "".join(rows),
        name=document.id,
        title=document.title or document.id,
        length=len(source),
        kinds=kinds,
        languages=Counter(block.language for block in document.blocks),
        changes=changes,
        arabic=bool(JOINING.search(source)),
    )


def head(document: Document) -> str:
    """The document's title and what holds for all of it."""
    source, found = document.source, document.metadata
    labels = [
        *((f"{code} {share:.0%}", "share of letters") for code, share in document.languages.items()),
        (document.direction, "base direction"), (source.format, "format"), (source.encoding or "", "charset"),
        (counted(source.length, "character"), "length of the source"), (found.date_published or "", "published"),
        (found.site_name or "", "site"), *((name, "byline") for name in found.byline),
    ]  # fmt: skip
    if document.title is None:
        heading = markup.element("h2", markup.text(document.id))
    else:
        heading = markup.element(
            "h2", markup.text(document.title), dir_=document.direction, lang=markup.spoken(document.language)
        )
        heading += markup.element("p", markup.text(document.id), class_="name")
    return f'<header>{heading}<p class="chips">{markup.chips(labels)}</p></header>'


def ledger(changes: Changes, document: Document) -> str:
    """What was done by which rule, and the notes, folded in."""
    notes = "".join(
        markup.element("li", f"{markup.text(note.rule)}: {markup.text(note.message)}", class_=note.severity)
        for note in document.notes
    )
    listed = f'<ul class="notes">{notes}</ul>' if notes else ""
    shown = ", ".join([counted(changes.total(), "change"), *[counted(len(document.notes), "note")] * bool(notes)])
    return f"<details><summary>{shown}</summary>{table(changes)}{listed}</details>"


# -- the page


def page(sections: Iterable[Section]) -> Iterator[str]:
    """The whole page, in parts."""
    rows = list(sections)
    style, script = asset("report.css"), asset("report.js")
    if any(row.arabic for row in rows):
        style = fonts() + style
    policy = (f"default-src 'none'; style-src '{digest(style)}'; script-src '{digest(script)}'; font-src data:; "
              "img-src data:; base-uri 'none'; form-action 'none'")  # fmt: skip
    yield (
        '<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<link rel="icon" href="data:,">\n'
        f"<title>medianorm report: {counted(len(rows), 'document')}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )
    yield f'<a class="skip" href="#documents">To the documents</a>\n{summary(rows)}{filters(rows)}\n'
    yield '<main id="documents">\n'
    for number, row in enumerate(rows):
        yield f'<section class="document" id="d{number}">{row.html}</section>\n'
    yield '</main>\n<p id="nothing" hidden>No block passes the filters.</p>\n'
    yield f'<footer><output id="says" aria-live="polite">{HINT}</output></footer>\n'
    yield f"<script>{script}</script>\n</body>\n</html>\n"


@cache
def asset(name: str) -> str:
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


def fonts() -> str:
    """Vazirmatn's Arabic letters in two weights, as rules of the style."""
    rules = []
    for weight in WEIGHTS:
        data = files(__name__).joinpath("vazirmatn", f"vazirmatn-arabic-{weight}-normal.woff2").read_bytes()
        address = f"data:font/woff2;base64,{base64.b64encode(data).decode()}"
        rules.append(
            f'@font-face{{font-family:"Vazirmatn";font-weight:{weight};src:local("Vazirmatn"),url({address})format("woff2");'
            "unicode-range:U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC}\n"
        )
    return "".join(rules)


def digest(text: str) -> str:
    """The source expression that allows exactly this style or script (CSP Level 3, `hash-source`)."""
    return f"sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}"
