"""Who wrote an article, by the markup of its byline, for pages of which neither metadata nor words say it.

Found:      schema.org's author of the item that holds the article, wherever it stands; names in what is called a byline
            or an author between the headline and the first paragraph, their links first
Not found:  authors of comments and teasers, which are items of their own or stand elsewhere; an account ("admin"), an
            office ("Redaktion"), a button ("SHARE"); a line that holds more than a name, which text's detectors read
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from normalizer.readers.html.labels import labels
from normalizer.readers.html.lead import LONGEST_BYLINE, is_author, is_author_link
from normalizer.readers.html.meta_lines import PLACED
from normalizer.readers.html.metadata import account
from normalizer.readers.html.names import says
from normalizer.readers.html.parts import layered
from normalizer.readers.html.times import is_around, second_text
from normalizer.readers.html.tree import Node

NEAR = 60  # elements below and above one
LONGEST = 50  # characters of a name
MOST_WORDS = 4  # and particles
MOST_LABEL = 3  # words
MOST = 8  # more are a list of whom the site has
LEADING = re.compile(
    r"author|autor|profile|people|person|staff|journalist|reporter|writer|contributor|/by/|/@", re.IGNORECASE
)
NOBODY = frozenset(("admin", "administrator", "webmaster", "editor"))
PARTICLES = frozenset("van von der den de la le di da dos del al el bin ibn ben af av zu y e".split())
SIGNS = frozenset('@|/:;,.?!<>()[]{}«»"“”&+#*_؟،؛…')


def byline_names(
    order: Sequence[Node], headline: Node | None, article: Sequence[Node], language: str | None
) -> tuple[str, ...]:
    """The names that a byline's markup gives; `order` is the body and all elements in it, weighed and judged."""
    names = dict.fromkeys(of_item(order, article[0]))
    if not names and headline is not None:
        head = next((node for node in headline.ancestors() if node.tag == "header"), headline)
        names = dict.fromkeys(marked(order[head.first : second_text(order, headline)], language))
    return tuple(names) if len(names) <= MOST else ()


def of_item(order: Sequence[Node], article: Node) -> Iterator[str]:
    """The authors of schema.org's item around the article, by its own properties."""
    for node in [node for node in order if "itemprop" in node.attrs]:
        if node.attrs["itemprop"].lower() == "author":
            item = next((above for above in islice(node.ancestors(), NEAR) if "itemscope" in above.attrs), None)
            if item is None or not is_around(item, article):
                continue
            named = next((inner for inner in node.descendants() if inner.get("itemprop") == "name"), node)
            name = named.get("content") or " ".join(layered(named).split())
            if is_name(name):
                yield name


def marked(head: Sequence[Node], language: str | None) -> Iterator[str]:
    """The names in elements of a head that are called a byline or an author: each of those in them that are called so
    or lead to an author's page, else all they say."""
    last = -1
    for node in [node for node in head if node.attrs]:
        if node.first <= last or not 1 < node.size <= LONGEST_BYLINE or not (is_author(node) or is_author_link(node)):
            continue
        last = node.last
        called = [inner for inner in islice(node.descendants(), NEAR) if is_named(inner)]
        inmost = [inner for inner in called if not any(other is not inner and inner.holds(other) for other in called)]
        names = [name for inner in inmost[:MOST] if (name := named(inner, language))]
        if names:
            yield from names
        elif name := named(node, language):
            yield name


def named(node: Node, language: str | None) -> str:
    """The name that an element is, or that the first of its lines is which is one: the next tells a role."""
    lines = layered(node).split("\n")
    told = (said(line, language) for line in (" ".join(lines), *(lines[:MOST_LABEL] if len(lines) > 1 else ())))
    return next(filter(is_name, told), "")


def is_named(node: Node) -> bool:
    """Whether an element is called an author's name, or leads to their page; none called their role."""
    return (is_author(node) or LEADING.search(node.get("href")) is not None) and not says_role(node.names())


says_role = says(
    r"(?:^|[\s_-])(?:titles?|roles?|jobs?|position|desc(?:ription)?|affiliation|social|follow|share)(?:$|[\s_-])"
)


def said(written: str, language: str | None) -> str:
    """A byline's words without a byline's label: "By", "نویسنده:"; nothing where they are the label."""
    from normalizer.news.labels import key

    text = " ".join(written.split()).strip(" ,،|·•")
    label, colon, name = text.partition(":")
    if colon and label.count(" ") < MOST_LABEL:
        return name.strip()
    known = labels([text], language).bylines
    words = text.split()
    count = next((count for count in range(MOST_LABEL, 0, -1) if key(" ".join(words[:count])) in known), 0)
    if words and words[0].lower() in PLACED:  # "De São Paulo" is where it was written
        return ""
    return " ".join(words[count:])


def is_name(text: str) -> bool:
    """Whether a few words are a name by their capitals, where their script has some."""
    words = text.split()
    if (
        not 0 < sum(word not in PARTICLES for word in words) <= MOST_WORDS
        or not 1 < len(text) <= LONGEST
        or text.casefold() in NOBODY
        or account(text)
    ):
        return False
    if any(map(str.isdigit, text)) or not SIGNS.isdisjoint(text.replace(". ", " ").removesuffix(".")):
        return False
    if (len(words) == 1 and text.isupper()) or is_desk(words):  # "SHARE"
        return False
    return all(word[0].isupper() or word[0].lower() == word[0].upper() or word in PARTICLES for word in words)


def is_desk(words: Sequence[str]) -> bool:
    """Whether words name no person but an office or a firm: "Redaktion", "Our Foreign Staff"."""
    from normalizer.creditline.words import ORGANISATIONS  # a big table: few pages are signed by their markup alone

    return not ORGANISATIONS.isdisjoint(word.casefold() for word in words) or words[-1].casefold() == "staff"
