"""Which parts of the article's elements are the article's: text, what stands between it, and no sections of frame.

Found:      running text, embeds, captions, tables, code; short lines between texts or beside one; bylines by their
            class, also in lists and headings
Not found:  a heading that says that related stories or the like follow, with these; a call to read or subscribe; labels
            of players; lines of links after the last text; rubrics, dates, reading times and buttons by their class,
            clock times by their markup around the texts, lists of tools before the first text; the title or the lead a
            second time
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from normalizer.document import Metadata
from normalizer.readers.html.article import is_appended
from normalizer.readers.html.frame import CAMEL
from normalizer.readers.html.homes import around_texts, home, list_of, node_class
from normalizer.readers.html.labels import Labels, labels, opens_byline
from normalizer.readers.html.lead import says_summary
from normalizer.readers.html.mediawiki import is_list, is_section
from normalizer.readers.html.meta_lines import (
    FEW,
    LABEL,
    LEVELS,
    NAMED,
    STOPS,
    is_author_line,
    is_beside,
    is_clock,
    is_count,
    is_dated_line,
    is_day,
    is_kicker,
    is_labelled_author,
    is_meta,
    is_meta_item,
    is_quoted,
    is_role,
    is_timed,
)
from normalizer.readers.html.names import says
from normalizer.readers.html.parts import MOST_LINKED, Part, is_text
from normalizer.readers.html.sections import without_sections
from normalizer.readers.html.tree import Node


def kept(parts: Sequence[Part], headline: Node | None, language: str | None, told: Metadata) -> Iterator[Part]:
    """The parts that are the article's.

    A label goes, unless it stands beside a text or in its element, a line of links after the last text; so does a
    heading that says that related stories or the like follow, with these, and a call to read or subscribe. `language`
    and `told` are what the page says of itself.
    """
    words = labels([part.text for part in parts], language)
    parts = list(without_sections(parts, words))
    texts = [index for index, part in enumerate(parts) if is_text(part)]
    if not texts:
        yield from parts
        return
    homes, end = around_texts(parts, texts)
    chronicle = heads_of_days(parts[texts[0] : texts[-1]])
    lists = {id(list_of(part)) for part in parts if part.kind == "list_item" and len(part.text) > LABEL}
    lists |= summaries(parts[: texts[0]], homes, words)
    titled = next((index for index, part in enumerate(parts[: texts[0]]) if part.node is headline), 0)
    second = texts[min(1, len(texts) - 1)]  # the first may be the lead
    last: Part | None = None
    for index, part in enumerate(parts):
        top = index < texts[0]
        outside, beside = top or index > texts[-1], not homes.isdisjoint((id(home(part)), id(part.node)))
        dates = bool(chronicle) and not outside and is_day(part) and node_class(part.node) in chronicle
        named = is_author_line(part, told.byline if index <= texts[0] else None)
        role = last is not None and last.kind == "byline" and is_role(part, words)
        if named or role or (top and is_labelled_author(part, words)):
            part = Part("byline", *part[1:])
        elif (
            (index < titled and (is_kicker(part) or is_beside(part, headline, words)))
            or (top and id(list_of(part)) not in lists and is_loose_item(part, last))
            or ((outside or part.node.tag in LOOSE or is_meta_item(part)) and is_meta(part, top, words) and not dates)
            or is_button_label(part)
            or (last is not None and last.kind == "caption" and is_count(part))
            or (top and is_ornament(part))
            or is_mark(part, parts[index + 1 : index + 2])
            or is_time(part, told.date_published, beside_head(index < titled, last), outside or not beside)
            or not (
                stays(part, index <= end, beside)
                or dates
                or (index <= end and not part.linked and is_quoted(part))
                or is_note(part)
                or is_recipe(part)
                or opens(index, parts, homes)
                or (titled <= index < second and is_signature(part, words))
            )
        ):
            continue
        elif titled <= index < texts[0] and (last is None or last.node is headline) and is_standfirst(part):
            part = Part("paragraph", *part[1:])
        last = part
        yield part


def heads_of_days(parts: Sequence[Part]) -> set[tuple[str, str]]:
    """The classes of which several days head entries among the texts: a chronicle's."""
    days = Counter(node_class(part.node) for part in parts if is_day(part))
    return {name for name, count in days.items() if name is not None and count > 1}


def is_time(part: Part, published: str | None, beside: bool, apart: bool) -> bool:
    """Whether a line is when the article was written: `beside` title or byline, or `apart` from its texts; most are
    only where the page gives its day, too."""
    if apart and (is_clock(part) or (published and is_timed(part))):
        return True
    return bool(published) and beside and is_dated_line(part)


def beside_head(above: bool, last: Part | None) -> bool:
    """Whether a line stands above the title, or right below a byline."""
    return above or (last is not None and last.kind == "byline")


def is_signature(part: Part, words: Labels) -> bool:
    """Whether a short line above the text opens as a byline does and goes on with a capital, where there are some:
    whether it is one is told by its words."""
    text = part.text
    if part.kind != "paragraph" or len(text) > LONGEST_SIGNATURE or text[-1] in STOPS or not opens_byline(text, words):
        return False
    return any(word[0].isupper() or word[0].lower() == word[0].upper() for word in text.split()[1:])


LONGEST_SIGNATURE = 100


def is_ornament(part: Part) -> bool:
    """Whether a line holds no letter or digit: "—"."""
    return part.kind == "paragraph" and not any(map(str.isalnum, part.text))


def is_mark(part: Part, following: Sequence[Part]) -> bool:
    """Whether an item is a mark between others, "/", or the number of what follows in its element, "87."."""
    if part.kind != "list_item":
        return False
    return part.text in MARKS or (
        NUMBER.fullmatch(part.text) is not None and any(part.node.holds(other.node) for other in following)
    )


NUMBER = re.compile(r"\d{1,3}[.)]")
MARKS = frozenset("/|·•-–—.")


def is_standfirst(part: Part) -> bool:
    """Whether a heading is the title's subtitle, as a sentence or by what it is called: it heads nothing, it says what
    the article is about."""
    if part.kind != "heading":
        return False
    told = len(part.text) > LABEL and part.text[-1] in SENTENCE_ENDS
    return told or says_standfirst(f"{part.node.get('class')} {part.node.get('data-qa')}")


SENTENCE_ENDS = frozenset(".!…۔。")


says_standfirst = says(
    r"(?:^|[\s_-])(?:sub-?(?:title|head(?:line)?)|second-?title|standfirst|deck|dek|spot|lead|introtext)(?:$|[\s_-])"
)


def opens(index: int, parts: Sequence[Part], homes: set[int]) -> bool:
    """Whether a heading below the last text has a paragraph of its own below it, beside the texts: "Media contact"."""
    part, following = parts[index], parts[index + 1] if index + 1 < len(parts) else None
    if part.kind != "heading" or following is None or following.kind != "paragraph" or following.node.tag != "p":
        return False
    return home(part) is home(following) and id(home(part)) in homes and stays(following, False, True)


def is_note(part: Part) -> bool:
    """Whether a part is a note below the text, or of a press release's contact, by the class of what it stands in."""
    near = list(islice(part.node.lineage(), LEVELS))
    return any("footnote" in node.get("class").lower() for node in near) or any(map(is_appended, near))


def is_recipe(part: Part) -> bool:
    """Whether a part is of a recipe's card, which may end the article: what it takes, how it is made, its notes."""
    if part.kind not in NAMED or part.linked > MOST_LINKED * len(part.text):
        return False
    near = islice(part.node.lineage(), LEVELS)
    return any(says_recipe(f"{node.names()} {node.get('itemprop')}") for node in near)


says_recipe = says(
    r"(?:^|[\s_-])(?:recipe-?)?(?:ingredients?|instructions?|directions|zutaten|zubereitung|ingredientes|ingredienti)(?:$|[\s_-])"
    r"|recipe[_-]{0,2}(?:notes?|steps?|method|summary)(?:$|[\s_-])"
)


def summaries(parts: Sequence[Part], homes: set[int], words: Labels) -> set[int]:
    """The lists above the first text that say in short what it says: beside it or called so, two items or more of three
    words or more, none of them a link, a time or a byline."""
    found: dict[int, list[Part]] = {}
    for part in parts:
        around = list_of(part) if part.kind == "list_item" else None
        if around is not None and (id(around.parent) in homes or says_summary(around.called())):
            found.setdefault(id(around), []).append(part)
    return {
        around
        for around, items in found.items()
        if len(items) > 1 and all(tells(item) and not opens_byline(item.text, words) for item in items)
    }


def tells(item: Part) -> bool:
    return not (item.linked or item.timed or DATED.search(item.text)) and item.text.count(" ") >= LEAST_WORDS - 1


LEAST_WORDS = 3
DATED = re.compile(r"^\d|\b(?:19|20)\d\d\b")  # "12 May", "3 min read"


LOOSE = frozenset("div span header small time dt dd".split())  # no paragraphs: between these such a line is none either


def is_loose_item(part: Part, last: Part | None) -> bool:
    """Whether a short item before the first text is of a list that nothing opens: a menu's, authors and dates."""
    if part.kind != "list_item" or len(part.text) > LABEL or part.text[-1] in STOPS:
        return False
    if last is None:
        return True
    opens = last.kind == "list_item" or (last.kind == "heading" and last.node.tag != "h1") or last.text.endswith(":")
    return not opens


def once(parts: Sequence[Part], title: str, headline: Node | None, leads: Sequence[Node]) -> Iterator[Part]:
    """The parts without what the page says twice: the title again, before the first text or as another h1, and a lead
    that the article itself holds."""
    said = title.casefold()
    own = {part.text for part in parts if not is_led(part, leads)} if leads else set()
    opening = True
    for part in parts:
        again = part.kind in NAMED and part.text.casefold() == said and part.node is not headline
        if again and (opening or part.node.tag == "h1"):
            continue
        if own and is_led(part, leads):
            if len(part.text) > LABEL and part.text in own:
                continue
        elif opening and is_text(part):
            opening = False
        yield part


def is_led(part: Part, leads: Sequence[Node]) -> bool:
    return any(lead.holds(part.node) for lead in leads)


def headed(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts with short lines that are bold as a whole, between texts, as headings; above the second text they may
    be names, places or rubrics."""
    texts = 0
    for part, following in zip_longest(parts, parts[1:]):
        texts += is_text(part)
        bold = texts > 1 and following is not None and following.kind == "paragraph" and is_bold_line(part)
        yield Part("heading", *part[1:]) if bold and is_text(following) else part


def is_bold_line(part: Part) -> bool:
    """Whether a short paragraph without a stop or a label ("Interview: Jane Roe") is all bold."""
    text, node = part.text, part.node
    if part.kind != "paragraph" or node.tag != "p" or part.linked or len(text) > LONGEST_SUBHEAD:
        return False
    if text[-1] in STOPS or ":" in text or node.size > len(text) + FEW:  # of one of several lines, parted by breaks
        return False
    first = next(node.elements(), None)
    return first is not None and first.tag in BOLD and first.size >= len(text)


LONGEST_SUBHEAD = 60
BOLD = frozenset(("strong", "b"))


def stays(part: Part, between: bool, sibling: bool) -> bool:
    """Whether a part is kept: `between` texts, `sibling` of one."""
    if part.embed or part.kind in ("caption", "table", "code") or is_text(part):
        return True
    if part.kind == "list_item":
        return between or sibling or len(part.text) > 40 or (part.node.parent is not None and is_list(part.node.parent))
    if part.kind == "heading":
        return between or is_section(part.node)
    if part.linked > MOST_LINKED * len(part.text):
        return between and not is_button(part)
    return sibling or (
        between
        and (
            part.kind == "blockquote"
            or part.node.tag not in ("div", "span", "a")
            or part.text[-1] in STOPS
            or len(part.text) > 40
            or (not part.linked and part.text.count(" ") >= LEAST_WORDS - 1)
        )
    )


def is_button(part: Part) -> bool:
    """Whether a short line that is one link is a button by the class of the link or of what holds it."""
    if len(part.text) > LONGEST_BUTTON or part.kind != "paragraph":
        return False
    return any(says_button(CAMEL.sub("-", node.names())) for node in (part.node, *islice(part.node.descendants(), FEW)))


def is_button_label(part: Part) -> bool:
    """Whether a line goes on from a button's words, for readers who can't see it: ", opens new tab"."""
    if part.kind != "paragraph" or part.text[0] not in ",،" or len(part.text) > LABEL:
        return False
    return any(child.tag == "button" for child in part.node.elements())


LONGEST_BUTTON = 80
says_button = says(r"(?:^|[\s_-])(?:btns?|buttons?|cta|call-?to-?action)(?:$|[\s_-]|\d)")
