"""Lines that say something of the article and are none of its text: rubric, date, reading time, who wrote it.

Found:      by the classes of the line and of the small elements around it; bylines by a name that the page gives; times
            by their markup
Not found:  lines that end as a sentence does, what a byline's label opens; a day or a year, which may head an entry
"""

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from normalizer.news.labels import key
from normalizer.readers.html.captions import COUNT, is_credit
from normalizer.readers.html.frame import CAMEL
from normalizer.readers.html.labels import Labels, opens_byline
from normalizer.readers.html.lead import LONGEST_BYLINE, is_author, is_author_link, is_byline
from normalizer.readers.html.names import says
from normalizer.readers.html.parts import Part
from normalizer.readers.html.tree import Node

STOPS = frozenset('.!?:…؟۔。」"”»')
FEW = 6  # elements below
NAMED = frozenset(("paragraph", "list_item", "heading"))
LABEL = 40  # characters: a longer item says something
LONGEST_META = 100


def is_meta(part: Part, top: bool, words: Labels) -> bool:
    """Whether a line is the page's word about the article, by its class or that of the small element that holds it:
    rubric, date, reading time; `top`: it stands before the first text.

    What ends like a sentence may well be the lead; what names a holder is a credit, what a byline's label opens is one.
    """
    node, text = part.node, part.text
    if part.kind not in NAMED or node.tag == "h1" or len(text) > LONGEST_META or "©" in text:
        return False
    if text[-1] in STOPS and not (node.tag == "dt" and text[-1] == ":"):
        return False
    around = takewhile(is_small, islice(node.lineage(), 1, LEVELS))
    names = CAMEL.sub("-", " ".join((node.called(), *(above.called() for above in around))))
    about = says_meta(names) or (top and says_source(names))  # below the text a source is the picture's
    return about and not opens_byline(text, words)


LEVELS = 4  # elements, from a line's own to the one around all that the page says of the article


def is_meta_item(part: Part) -> bool:
    """Whether an item is of a list that is called what a page says of the article."""
    around = part.node.parent
    return part.kind == "list_item" and around is not None and says_meta_list(around.names())


says_meta_list = says(r"(?:^|[\s_-])(?:post|entry|article|story|news)-?(?:meta|info|details)(?:$|[\s_-])")


def is_small(node: Node) -> bool:
    return node.parent is not None and node.tag not in ("body", "html") and node.size <= 2 * LONGEST_META


def is_kicker(part: Part) -> bool:
    """Whether a line above the headline is a short link: the rubric."""
    return part.kind in NAMED and len(part.text) <= LABEL and part.linked >= len(part.text)


def is_beside(part: Part, headline: Node | None, words: Labels) -> bool:
    """Whether a short line above the headline stands in the element of this, without one of its own: a rubric."""
    if part.kind != "paragraph" or len(part.text) > LABEL or part.text[-1] in STOPS:
        return False
    return headline is not None and part.node.holds(headline) and not opens_byline(part.text, words)


def is_author_line(part: Part, authors: Sequence[str] | None) -> bool:
    """Whether a line is a byline: by its class, or, above the second text, where the `authors` whom the page names are
    given, by the name of one with a label and a date at most, or by the markup of a name in it."""
    if part.kind not in NAMED or is_timed(part):
        return False
    return signs(part, authors) and not (is_credit(part.node) or is_quoted(part))


def signs(part: Part, authors: Sequence[str] | None) -> bool:
    if is_byline(part.node) or is_in_byline(part):
        return True
    if authors is None or len(part.text) > LONGEST_META:
        return False
    if any(name in part.text and len(part.text) <= len(name) + LONGEST_LABEL for name in authors):
        return True
    inner = list(islice(part.node.descendants(), FEW))
    marked = any(name in part.text for node in inner if is_author(node) and (name := node.text()))
    return marked or (part.linked >= len(part.text) and any(map(is_author_link, inner)))


def is_quoted(part: Part) -> bool:
    """Whether a line stands in what is called a quotation: an author in it is whom it is by."""
    return any(
        says_quote(above.get("class")) for above in islice(part.node.ancestors(), LEVELS) if "class" in above.attrs
    )


says_quote = says(r"(?:^|[\s_-])(?:block|pull)?-?(?:quotes?|quotation|testimonial)(?:$|[\s_-])")


def is_in_byline(part: Part) -> bool:
    """Whether a line stands in a small element that is called a byline: a name or a role, no sentence, no "3 min", no
    mark between names, no command of a menu."""
    if len(part.text) > LONGEST_META or part.text[-1] in STOPS or any(map(str.isdigit, part.text)):
        return False
    if not any(map(str.isalpha, part.text)) or is_command(part):
        return False
    if part.text.partition(" ")[0].casefold() in PLACED:
        return False
    around = takewhile(lambda above: above.size <= LONGEST_BYLINE, islice(part.node.ancestors(), LEVELS))
    return any(map(is_byline, around))


def is_command(part: Part) -> bool:
    """Whether a line is a link of a script's and nothing else: "Delete"."""
    link = next((inner for inner in islice(part.node.descendants(), FEW) if inner.tag == "a"), None)
    return link is not None and part.linked >= len(part.text) and link.get("href").startswith(SCRIPTED)


SCRIPTED = ("#", "javascript:")
PLACED = frozenset("de da do di del".split())  # "De São Paulo" is where it was written


def is_labelled_author(part: Part, words: Labels) -> bool:
    """Whether an item above the text is a byline by its label and a mark behind it: «نویسنده, زهرا احمدی»."""
    item = part.kind == "list_item" and len(part.text) <= LONGEST_META
    return item and part.text.split()[0][-1] in ",:،" and opens_byline(part.text, words)


def is_role(part: Part, words: Labels) -> bool:
    """Whether a short line is what a reporter is, and nothing else: "Staff writer", below the byline."""
    text = part.text
    if part.kind not in NAMED or part.linked or len(text) > LABEL or text[-1] in STOPS or not SIGNS.isdisjoint(text):
        return False
    role = key(text)
    return role in words.roles or (role.count(" ") <= MOST_SPACES and role.rpartition(" ")[2] in words.roles)


SIGNS = frozenset(",،:|/")  # "Role, Reporter" is a box's line, which says more
MOST_SPACES = 3  # in a role: "Senior Science Reporter"
LONGEST_LABEL = 30  # characters beside a name: "By ", "نویسنده: ", " | Feb 3, 2025"


def is_dated_line(part: Part) -> bool:
    """Whether a line that goes with title or byline is half a time by its markup: "Lund - 05 May 2024"."""
    return part.kind in NAMED and part.timed >= HALF_TIMED * len(part.text) and len(part.text) <= LONGEST_META


HALF_TIMED = 0.5


def is_day(part: Part) -> bool:
    """Whether a short line tells a year: several of one class between texts are a chronicle's."""
    return part.kind == "paragraph" and len(part.text) <= LABEL and YEAR.search(part.text) is not None


YEAR = re.compile(r"(?<!\d)(?:[1۱١]\d{3}|[2۲٢][0۰٠]\d{2})(?!\d)")


def is_count(part: Part) -> bool:
    """Whether a line below a caption is the picture's number alone: "1 of 2 |"."""
    return part.kind == "paragraph" and COUNT.fullmatch(part.text.strip(" |")) is not None


def is_timed(part: Part) -> bool:
    """Whether a short line is a time by its markup."""
    return part.kind in NAMED and part.timed >= MOST_TIMED * len(part.text) and len(part.text) <= LONGEST_META


def is_clock(part: Part) -> bool:
    """Whether a line is a clock's time by its markup; days and years may be a chronicle's text, and so are the times
    over a live blog's posts."""
    return is_timed(part) and CLOCK.fullmatch(part.text) is not None


MOST_TIMED = 0.75  # of a line: what is left may be a label, of the time or of who wrote
CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?![.\d])\D{0,12}")


says_meta = says(
    r"(?:^|[\s_-])(?<!recipe[_-])(?:(?:entry|post|article|news|story|page)?-?meta|metadata|dates?|datum|posted|published|updated|timestamp|slug-?lines?"
    r"|categor(?:y|ies)|cate?|kategorien?|rubri(?:c|k|que)|kicker|overline|dachzeile|topline|eyebrow|topics?|tags?|badges?"
    r"|crumbs?|reading-?time|reviewed-?by|stats?|counts?|drop-?down)(?:$|[\s_-]|\d)"
)
says_source = says(r"(?:^|[\s_-])sources?(?:$|[\s_-])")
