"""Tables: which hold data and are no layout, and which of their rows name the columns."""

from itertools import islice

from normalizer.readers.html.tree import Node


def is_framed_picture(node: Node) -> bool:
    """Whether a table is a picture above its words, a row each, as pages without style sheets set it beside text."""
    if not 0 < node.size <= LONGEST_WORDS or node.links > 0:
        return False
    inner = list(islice(node.descendants(), MOST_INSIDE))
    if len(inner) == MOST_INSIDE:
        return False
    rows = [row for row in inner if row.tag == "tr"]
    if len(rows) != ROWS or any(row.tag in ("table", "form", "h2", "h3", "ul", "ol", "th") for row in inner):
        return False
    if any(sum(1 for _ in row.elements()) != 1 for row in rows):
        return False
    return rows[0].size == 0 and rows[0].find("img") is not None and rows[1].find("img") is None


LONGEST_WORDS = 300  # characters
MOST_INSIDE = 30  # elements
ROWS = 2


def is_header(row: Node) -> bool:
    """Whether a row's cells are all names of columns, by their tag or by the part of the table that holds the row."""
    if row.parent is not None and row.parent.tag == "thead":
        return True
    return all(cell.tag == "th" for cell in row.elements() if cell.tag in ("td", "th"))


def is_data(node: Node) -> bool:
    """Whether a table holds data and is no layout: two rows and two columns or more, no blocks in its cells."""
    rows = columns = nested = heads = 0
    for inner in node.descendants():
        if inner.tag == "table":
            return False
        if inner.tag == "tr":
            rows += 1
            columns = max(columns, sum(1 for cell in inner.elements() if cell.tag in ("td", "th")))
        elif inner.tag == "th":
            heads += 1
        elif inner.tag in ("p", "div", "article", "section"):
            nested += 1
    regular = rows > 2 and columns > 2 and node.size < 80 * rows * columns
    return rows > 1 and columns > 1 and nested <= rows * (2 * columns if heads or regular else 1)
