"""Four kinds of scraper, imitated: what is left of an article's markup when a tool makes text of it.

blocks     one line a block, a blank line between (newspaper3k, goose)
strings    each string on a line of its own (BeautifulSoup's `get_text("\\n")`)
squeezed   blocks as lines without blank lines, inline strings glued (lxml's `text_content` a block)
markdown   quotes behind ">", headings behind "#", lists behind "-" (html2text, trafilatura)
"""

from collections.abc import Callable, Iterator

from bs4 import BeautifulSoup, NavigableString, Tag

BLOCKS = frozenset(
    "p div li h1 h2 h3 h4 figure figcaption blockquote section article main header pre table tr ul ol dl dd dt".split()
)
UNSEEN = ("script", "style", "nav", "aside", "footer", "iframe", "noscript", "template")


def article(html: str) -> Tag:
    """The element a scraper would take, without what all of them drop."""
    soup = BeautifulSoup(html, "lxml")
    for tag in soup(UNSEEN):
        tag.decompose()
    for tag in soup.select("[hidden], [style*=display]"):
        tag.decompose()
    return soup.find(["article", "main"]) or soup.body


def lines(tag: Tag, quoted: int = 0) -> Iterator[tuple[str, Tag, int]]:
    """The inline text between blocks, with the block it stands in and how deep it is quoted."""
    words: list[str] = []
    for child in tag.children:
        if isinstance(child, NavigableString):
            words.append(str(child))
        elif child.name == "br":
            words.append("\n")
        elif child.name in BLOCKS or child.find(list(BLOCKS)):
            yield from told(words, tag, quoted)
            words = []
            yield from lines(child, quoted + (child.name == "blockquote"))
        else:
            words.append(child.get_text())
    yield from told(words, tag, quoted)


def told(words: list[str], tag: Tag, quoted: int) -> Iterator[tuple[str, Tag, int]]:
    text = "".join(words)
    for line in text.split("\n") if "\n\n" not in text else text.split("\n\n"):
        if line.strip():
            yield " ".join(line.split()), tag, quoted


def blocks(html: str) -> str:
    return "\n\n".join(text for text, _, _ in lines(article(html)))


def strings(html: str) -> str:
    return "\n".join(" ".join(text.split()) for text in article(html).strings if text.strip())


def squeezed(html: str) -> str:
    return "\n".join(text for text, _, _ in lines(article(html)))


def markdown(html: str) -> str:
    parts = []
    for text, tag, quoted in lines(article(html)):
        sign = {"h1": "# ", "h2": "## ", "h3": "### ", "li": "- "}.get(tag.name, "")
        parts.append("> " * quoted + sign + text)
    return "\n\n".join(parts).replace("\n\n> ", "\n> ")


SCRAPERS: dict[str, Callable[[str], str]] = {
    "blocks": blocks, "strings": strings, "squeezed": squeezed, "markdown": markdown,
}  # fmt: skip
