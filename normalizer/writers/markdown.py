"""Markdown of the whole document: captions in italics, embeds as quotes with their author.

How a block says that it runs the other way than the page is chosen: `none`; `html`, a `<div dir lang>` around it (Hugo
drops raw HTML unless told not to); `attribute`, a line `{dir=rtl lang=fa}` below it (Hugo and kramdown); `shortcode`,
`{{< bidi rtl fa >}}` around it, for a site that defines one.
"""

import re
from collections.abc import Iterator, Sequence

from normalizer import cells
from normalizer.document import Block, Document
from normalizer.patterns import lazy
from normalizer.writers import Layout

SPECIAL = lazy(r"([\\`*_\[\]<>]|&(?=\#?\w{1,40};))")
TEMPLATE = lazy(r"\{(?=[{%#])")  # opens what Hugo, Jekyll and others run: they read a backslash as text before it
FENCE = lazy(r"`{3,}")
SAFE_ADDRESSES = ("http://", "https://")
HARD = {"paragraph": "", "blockquote": "", "list_item": "  "}  # what stands before the lines below a hard break
LINE_START = lazy(r"(?m)^([ ]{0,3})(#{1,6}(?=\s)|[-+](?=\s)|>|\d{1,9}(?=[.)]\s)|={3,}|-{3,}|~{3,})")


def write(document: Document, layout: Layout) -> str:
    written = list(blocks(document, layout))
    return "\n\n".join(written) + "\n" if written else ""


def blocks(document: Document, layout: Layout) -> Iterator[str]:
    for block in document.blocks:
        text = marked(block)
        if text:
            yield text if block.direction == document.direction else directed(text, block, layout.direction)


def marked(block: Block) -> str:
    """One block as Markdown."""
    text = escaped(block.text)
    if "\n" in text and block.kind in HARD:
        text = text.replace("\n", f"\\\n{HARD[block.kind]}")
    if block.kind == "title":
        return f"# {text}"
    if block.kind == "heading":
        return f"{'#' * min(6, max(2, block.level or 2))} {text}"
    if block.kind == "list_item":
        return f"- {text}"
    if block.kind == "blockquote":
        return quoted(text)
    if block.kind == "caption":
        credits = " ".join(escaped(credit.text) for credit in block.credits)
        return f"*{text}* {credits}".rstrip() if text else credits
    if block.kind == "embed":
        return quoted("\n".join(filter(None, (text, author(block)))))
    if block.kind == "code":
        fence = max((match[0] for match in FENCE.finditer(block.text)), key=len, default="``") + "`"
        return f"{fence}\n{block.text}\n{fence}"
    if block.kind == "table":
        return "\n".join(table(block.text))
    dateline = f"{escaped(block.dateline.text)} " if block.dateline else ""
    return dateline + text


def author(block: Block) -> str:
    """The line below an embed's words."""
    found = block.embed
    if found is None:
        return ""
    handle = f"(@{found.author_handle})" if found.author_handle else ""
    names = [escaped(part) for part in (found.author_name, handle, found.date_text) if part]
    line = "— " + " ".join(names) if names else ""
    safe = found.url and found.url.startswith(SAFE_ADDRESSES) and not re.search(r"[<>\s]", found.url)
    return f"{line} <{found.url}>".strip() if safe else line


def table(text: str) -> Iterator[str]:
    """A table's caption as a paragraph, its header, the dashes that make it a table, its rows.

    What has no header gets an empty one, as Pandoc writes it: Markdown has no table without.
    """
    caption, header, body = cells.table(text)
    if caption:
        yield from (escaped(caption), "")
    columns = max(map(len, (*header, *body)), default=0)
    first, *more = [*header, *body] if header else [(), *body]
    yield row((*first, *[""] * (columns - len(first))))
    yield "|" + " --- |" * columns
    yield from map(row, more)


def row(values: Sequence[str]) -> str:
    written = (escaped(value).replace("|", "\\|") for value in values)
    return f"| {' | '.join(written)} |"


def quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def escaped(text: str) -> str:
    """Text in which nothing is markup."""
    text = TEMPLATE.sub("&#123;", SPECIAL.sub(r"\\\1", text))
    return LINE_START.sub(lambda match: f"{match[1]}\\{match[2]}" if not match[2].isdigit() else
                          f"{match[1]}{match[2]}\\", text)  # fmt: skip


def directed(text: str, block: Block, how: str) -> str:
    """A block that runs the other way than the page, said in one of the ways."""
    language = block.language if block.language not in ("und", "zxx") else ""
    if how == "html":
        spoken = f' lang="{language}"' if language else ""
        return f'<div dir="{block.direction}"{spoken}>\n\n{text}\n\n</div>'
    if how == "attribute":
        spoken = f" lang={language}" if language else ""
        return f"{text}\n{{dir={block.direction}{spoken}}}"
    if how == "shortcode":
        return f"{{{{< bidi {block.direction} {language or 'und'} >}}}}\n\n{text}\n\n{{{{< /bidi >}}}}"
    return text
