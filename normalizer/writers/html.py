"""An HTML page: `lang` and `dir` on every block, `<bdi>` around names, handles, URLs; everything escaped.

Controls of direction in the text are balanced before they are wrapped: `<bdi>` alone does not hold a lone PDI.
"""

from collections.abc import Iterator, Sequence
from html import escape

from normalizer import cells
from normalizer.bidi.controls import balanced
from normalizer.document import Block, Credit, Document, Embed
from normalizer.writers import Layout

TAGS = {"title": "h1", "paragraph": "p", "blockquote": "blockquote", "list_item": "li", "byline": "p", "credit": "p"}
SAFE_ADDRESSES = ("http://", "https://")


def write(document: Document, layout: Layout) -> str:
    title = escape(balanced(document.title or document.id))
    head = f'<meta charset="utf-8">\n<title>{title}</title>'
    language = attribute("lang", document.language if document.language != "und" else "")
    body = "\n".join(parts(document))
    return (
        f'<!DOCTYPE html>\n<html{language} dir="{document.direction}">\n<head>\n{head}\n</head>\n'
        f"<body>\n<article>\n{body}\n</article>\n</body>\n</html>\n"
    )


def parts(document: Document) -> Iterator[str]:
    """Each block as markup, list items in a row between `<ul>` tags."""
    listed = False
    for block in document.blocks:
        if (block.kind == "list_item") != listed:
            listed = not listed
            yield "<ul>" if listed else "</ul>"
        yield WRITERS.get(block.kind, element)(block)
    if listed:
        yield "</ul>"


def element(block: Block) -> str:
    tag = TAGS.get(block.kind, "p")
    if block.kind == "heading":
        tag = f"h{min(6, max(2, block.level or 2))}"
    named = attribute("class", block.kind if block.kind in ("byline", "credit") else "")
    return f"<{tag}{named}{spoken(block)}>{dateline(block)}{inline(block)}</{tag}>"


def caption(block: Block) -> str:
    credits = "".join(f' <small class="credit">{credit(item)}</small>' for item in block.credits)
    return f"<figure{spoken(block)}><figcaption>{inline(block)}{credits}</figcaption></figure>"


def embed(block: Block) -> str:
    found = block.embed
    if found is None:
        return element(block)
    cite = attribute("cite", found.url or "") if (found.url or "").startswith(SAFE_ADDRESSES) else ""
    words = f"<p>{inline(block)}</p>" if block.text else ""
    provider = attribute("data-provider", found.provider_name)
    return (
        f'<blockquote class="embed"{provider}{cite}{spoken(block)}>{words}<footer>{author(found)}</footer></blockquote>'
    )


def author(found: Embed) -> str:
    """Who wrote it and when, each in an isolate of its own."""
    rows = []
    if found.author_name:
        rows.append(f"<bdi>{escape(balanced(found.author_name))}</bdi>")
    if found.author_handle:
        rows.append(f'<bdi dir="ltr">@{escape(balanced(found.author_handle))}</bdi>')
    if found.date_published:
        shown = escape(balanced(found.date_text or found.date_published))
        rows.append(f'<time datetime="{escape(found.date_published)}"><bdi>{shown}</bdi></time>')
    if found.url and found.url.startswith(SAFE_ADDRESSES):
        rows.append(f'<a href="{escape(found.url)}" rel="nofollow"><bdi dir="ltr">{escape(found.url)}</bdi></a>')
    return " ".join(rows) or escape(found.provider_name)


def credit(item: Credit) -> str:
    return f"<bdi>{escape(balanced(item.text))}</bdi>"


def table(block: Block) -> str:
    caption, header, body = cells.table(block.text)
    named = [f"<caption>{escaped(caption)}</caption>"] if caption else []
    rows = [*(row(values, "th") for values in header), *(row(values, "td") for values in body)]
    return "\n".join([f"<table{spoken(block)}>", *named, *rows, "</table>"])


def row(values: Sequence[str], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(balanced(value))}</{tag}>" for value in values) + "</tr>"


def code(block: Block) -> str:
    return f'<pre dir="ltr"><code>{escape(balanced(block.text))}</code></pre>'


WRITERS = {"caption": caption, "embed": embed, "table": table, "code": code}


def dateline(block: Block) -> str:
    return f'<span class="dateline">{escape(balanced(block.dateline.text))}</span> ' if block.dateline else ""


def inline(block: Block) -> str:
    """The block's text, what is embedded in it isolated, its line ends as breaks."""
    pieces: list[str] = []
    place = block.start
    for sentence in block.sentences:
        for run in sentence.runs:
            words = block.text[run.start - block.start : run.end - block.start]
            bare = words.strip()
            if not bare or (run.direction == block.direction and run.language in (block.language, "und")):
                continue
            start = run.start + words.index(bare)
            pieces.append(escaped(block.text[place - block.start : start - block.start]))
            pieces.append(wrapped(bare, run.language, run.direction))
            place = start + len(bare)
    pieces.append(escaped(block.text[place - block.start :]))
    return "".join(pieces)


def wrapped(words: str, language: str, direction: str) -> str:
    """A run in an isolate of its own: no language (URLs, handles) runs from left to right."""
    spoken = attribute("lang", language if language not in ("zxx", "und") else "")
    return f'<bdi{spoken} dir="{"ltr" if language == "zxx" else direction}">{escaped(words)}</bdi>'


def escaped(text: str) -> str:
    return escape(balanced(text), quote=False).replace("\n", "<br>\n")


def spoken(block: Block) -> str:
    return (
        attribute("lang", block.language if block.language not in ("und", "zxx") else "") + f' dir="{block.direction}"'
    )


def attribute(name: str, value: str) -> str:
    return f' {name}="{escape(value)}"' if value else ""
