"""Captions: which elements are one, their text, and credits that only markup tells.

Found:      `figcaption`, classes of captions and credits, labels that only screen readers get ("Image caption")
Not found:  an element that holds the picture or running text, whatever its class

Credits that the words themselves say are found by the detectors of text, as in flattened pages.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from normalizer.credited import shifted
from normalizer.document import Credit
from normalizer.languages import present
from normalizer.readers.html.frame import says_in
from normalizer.readers.html.names import says
from normalizer.readers.html.parts import BREAK, NEAR, folded, is_set_apart, is_unread, layered
from normalizer.readers.html.tree import BLOCKS, Node
from normalizer.span import Span

says_caption = says(
    r"caption|gallery-?text|legende|bildunterschrift|\bcredits?\b|-credits?\b|copyright|photographer|bildnachweis|photo-?text|image-?text|media__info|(?:figure|photo|image|picture)[_-]{1,2}author|(?:img|image|photo|bild)[_-]{0,2}(?:desc|text|legend|info)"
)
CAPTION_TAGS = frozenset("p div span small dd td em cite figcaption blockquote".split())
LONGEST_CAPTION = 700  # weight
says_unseen = says(r"off-?screen|visually-?hidden|visuallyhidden|sr-only|screen-?reader")


def captioned(node: Node) -> tuple[str, tuple[Span, ...], tuple[Credit, ...]]:
    """A caption's text, where labels in it stand that are there for screen readers only, and the credits that only an
    inner element's class tells; such an element is a line of its own."""
    near = [inner for inner in islice(node.descendants(), NEAR) if inner.tag in MARKING and is_named(inner)]
    labels = [
        text
        for inner in near
        if inner.tag == "span" and says_unseen(inner.names()) and len(text := inner.text()) < 40 and text
    ]
    labels += [text for inner in near if inner.size <= LONGEST_COUNT and COUNT.fullmatch(text := inner.text())]
    credits = outermost(inner for inner in near if 0 < inner.size < node.size and is_credit(inner))
    if credits and said_itself(layered(node), credits):
        credits = []
    if not labels and not credits:
        return layered(node), (), ()
    lines: list[str] = []
    waiting: list[Node | str] = [*reversed(node.children)]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            lines.append(item)
        elif item.tag == "br":
            lines.append(BREAK)
        elif not is_unread(item):
            unseen = item.tag == "span" and says_unseen(item.names())
            apart = item.tag in BLOCKS or item in credits
            if apart or unseen:
                lines.append(BREAK if apart else " ")
                waiting.append(BREAK if apart else " ")
            elif is_set_apart(lines, item):
                lines.append(" ")
            waiting += reversed(item.children)
    text = folded("".join(lines))
    return text, tuple(label_spans(text, labels)), tuple(inner_credits(text, credits))


def is_named(node: Node) -> bool:
    return "class" in node.attrs or "itemprop" in node.attrs


COUNT = re.compile(
    r"\d{1,3}\s?(?:/|of|von|de|di|sur)\s?\d{1,3}"
)  # of a gallery's pictures: "3/12", in an element of its own
LONGEST_COUNT = 10
MARKING = frozenset("span small em cite p div".split())


def said_itself(text: str, credits: Sequence[Node]) -> bool:
    """Whether a caption's words say who made the picture, whatever their markup: "Photographs by Jane Roe".

    Names without a label take in what stands before them: "The quay in Lund" "Jane Roe/AFP".
    """
    from normalizer.creditline import parse

    beside = len(text.split()) - sum(len(layered(part).split()) for part in credits)
    return any(credit.role or beside < LEAST_BESIDE for credit in parse(text))


LEAST_BESIDE = 4  # words of a caption


def outermost(nodes: Iterable[Node]) -> list[Node]:
    """The first of these and all that stand in none of those before."""
    found: list[Node] = []
    for node in nodes:
        if not found or not found[-1].holds(node):
            found.append(node)
    return found


def inner_credits(text: str, parts: Sequence[Node]) -> Iterator[Credit]:
    """The credits of a caption's parts that are called so, each a line of it."""
    said = {layered(part) for part in parts}
    place = 0
    for line in text.split("\n"):
        if line in said:
            found = (credit for credit in credits_by_class(line) if credit.creator or credit.agency or credit.via)
            yield from (shifted(credit, place) for credit in found)
        place += len(line) + 1


def offer(node: Node, text: str) -> tuple[str, Node | None]:
    """A caption's text without the link at its end that sells the picture's licence, and that link."""
    match = OFFER.search(text) if "icen" in text else None
    if match is None:
        return text, None
    links = (inner for inner in islice(node.descendants(), NEAR) if inner.tag in ("a", "button"))
    link = next((inner for inner in links if inner.text() == match[1]), None)
    return (text[: match.start()].rstrip(), link) if link is not None else (text, None)


OFFER = re.compile(r"\b((?:purchase|acquire|buy) licen[cs]ing rights\b.{0,30})$", re.IGNORECASE)


def label_spans(text: str, labels: Sequence[str]) -> Iterator[Span]:
    """Where the labels of captions stand; one of a credit is the credit's own."""
    known = frozenset().union(*(getattr(table, "CAPTION_LABELS", ()) for table in present(text)))
    place = 0
    for label in labels:
        start = text.find(label, place)
        if start >= 0:
            place = start + len(label)
            if label.strip(" ,:،-").casefold() in known or COUNT.fullmatch(label):
                yield Span(start, place)


# Elements that hold a picture and its words, and nothing else.
says_picture = says(r"(?:^|[\s_-])(?:img|images?|bild|foto|photo|picture|pic|imagen)(?:$|[\s_-]|inline|box|wrap)")


def is_caption(node: Node) -> bool:
    """Whether an element is a caption or credit by its class; not one that holds the picture or running text."""
    names = node.get("class")
    if (
        names
        and says_picture(names)
        and 0 < node.size < 300
        and node.chars == node.size
        and node.find("img", "amp-img")
    ):
        return True
    if not names or not node.size or node.weight > LONGEST_CAPTION or not says_caption(names) or says_in(names):
        return False
    if "govuk-caption" in names:  # of a page, in that design system
        return False
    return node.size < 900 and not any(
        inner.tag == "time" or (inner.own > 400 and inner is not node) for inner in islice(node.descendants(), NEAR)
    )


def is_notice(node: Node) -> bool:
    """Whether an element that is called "copyright" stands at its element's end, by no picture, and says a year or a
    sentence: the page's own notice, no picture's credit."""
    around = node.parent
    if around is None or not node.size or not says_rights(node.get("class")):
        return False
    if around.size <= SMALL * node.size and around.find(*PICTURES):
        return False
    last = [child for child in around.children[-AT_END:] if isinstance(child, Node)]
    if node not in last:
        return False
    before = last[last.index(node) - 1] if node is not last[0] else node
    if before.tag in PICTURES or before.find(*PICTURES):
        return False
    text = node.text()
    return YEAR.search(text) is not None or (len(text) > LONGEST_CREDIT and text[-1] in ".!")


AT_END = 12  # children, white space among them
SMALL = 4  # times a credit's length: what holds a picture and its words
PICTURES = ("img", "picture", "amp-img", "figure")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LONGEST_CREDIT = 60
says_rights = says(r"copyright")


def is_credit(node: Node) -> bool:
    """Whether a part of a figure names who made the picture: by its class, or by a label for screen readers."""
    if node.tag not in CAPTION_TAGS or not 0 < node.size < 200 or node.tag == "figcaption":
        return False
    names = node.get("class")
    named = node.get("itemprop") in CREDITING or (names and says_credit(names) and not says_both(names))
    if named and not node.find("img"):
        return True
    return node.tag in ("p", "div", "small") and any(
        inner.tag == "span" and says_unseen(inner.names()) for inner in islice(node.elements(), 4)
    )


def is_worded_credit(node: Node) -> bool:
    """Whether a line beside a figure's caption says itself that it is a credit: "Image source, Getty Images"."""
    if node.tag not in CAPTION_TAGS or not 0 < node.size < LONGEST_LINE:
        return False
    if any(inner.tag in BLOCKS for inner in node.elements()):
        return False
    from normalizer.creditline import parse

    return bool(parse(layered(node)))


CREDITING = frozenset(("creator", "creditText", "copyrightHolder"))  # schema.org/ImageObject
LONGEST_LINE = 100  # characters
says_both = says(r"credits?[_-]{1,2}(?:and[_-])?caption")  # around a caption and its credit
says_credit = says(
    r"\bcredits?\b|[_-]credits?\b|copyright|photographer|bildnachweis|image-source|(?:figure|photo|image|picture)[_-]{1,2}(?:author|attribution)"
)


def credits_by_class(text: str) -> tuple[Credit, ...]:
    """The credits of words that markup calls a credit, where the words alone don't say it: read as after a label."""
    from normalizer.creditline import parse

    if "\n" not in text and parse(text):
        return ()  # the detectors of text find it
    sign = UNLABELLED.match(text)
    start = sign.end() if sign else 0
    label, line, rest = text.partition("\n")
    if line and " " not in label and "\n" not in rest:  # a label in a line of its own: "Fotos", "Jane Roe"
        start = len(label) + 1
    found = parse(LABEL + text[start:])
    return tuple(
        Credit(credit.creator, credit.agency, credit.via, credit.role, text, (Span(0, len(text)),))
        for credit in found[:1]
    )


LABEL = "Photo: "
UNLABELLED = re.compile(r"(?:(?:image|photo|picture)\s)?(?:copyright|credit|source)[\s:,]{0,4}", re.IGNORECASE)


def moved(spans: Sequence[Span], shift: int) -> tuple[Span, ...]:
    return tuple(Span(span.start + shift, span.end + shift) for span in spans)
