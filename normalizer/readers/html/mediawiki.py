"""What MediaWiki's own class names say: pages of Wikipedia and other wikis.

Found:      links to edit a section (`mw-editsection`) and from a reference back (`mw-cite-backlink`); boxes of links to
            other pages (`navbox`); the wiki's name below the title (`siteSub`); headings of sections (`mw-headline` in
            them, `mw-heading` around them), which open a part of the article, also where they are called "See also";
            lists in its text itself (`mw-parser-output`, before 2018 `mw-content-ltr`), of which all may be links
Not found:  headings and lists of other sites; a table of the boxes' class that holds figures; the table of contents and
            notices, which go as elsewhere
"""

from normalizer.readers.html.tree import Node

LINKING = frozenset(("mw-editsection", "mw-cite-backlink"))
BOXES = frozenset(("navbox", "vertical-navbox"))
LEAST_LINKED = 0.3  # of a box of links
TEXTS = frozenset("mw-parser-output mw-content-ltr mw-content-rtl".split())
LISTS = frozenset("ul ol dl".split())


def is_edit_link(node: Node) -> bool:
    """Whether an element holds a section's links to edit it ("[edit]", "[bearbeiten | Quelltext bearbeiten]"), or those
    of a reference that lead back to where it is made ("^ a b")."""
    names = node.attrs.get("class", "")
    return "mw-" in names and not LINKING.isdisjoint(names.split())


def is_box(node: Node) -> bool:
    """Whether an element is a box of links to other pages, or names the wiki below the title, for print alone."""
    if node.attrs.get("id") == "siteSub":
        return True
    names = node.attrs.get("class", "")
    return "navbox" in names and not BOXES.isdisjoint(names.split()) and node.links > LEAST_LINKED * node.size


def is_section(heading: Node) -> bool:
    """Whether a heading is that of a wiki's section."""
    around = heading.parent
    if around is not None and "mw-heading" in around.get("class").split():
        return True
    return any("mw-headline" in inner.get("class").split() for inner in heading.elements())


def is_list(node: Node) -> bool:
    """Whether an element is a list that stands in a wiki's text itself."""
    around = node.parent
    return node.tag in LISTS and around is not None and not TEXTS.isdisjoint(around.get("class").split())
