"""The box over an article that says who wrote it, and as what, a line each.

Found:      "Article Information" / "Author, Jane Roe" / "Role, BBC News", «اطلاعات مقاله» / «نویسنده، زهرا احمدی»
Not found:  "Article Information" over other lines; "Author, Jane Roe" alone, which is a byline like others.
"""

from collections.abc import Sequence

from normalizer.news.authors import is_name
from normalizer.news.labels import Short, key, listed
from normalizer.page import Page
from normalizer.patterns import lazy

NEAR = 2  # lines on which the next one stands
PAIR = lazy(r"(?P<label>[^,،:]{2,30}?)\s?[,،:]\s?(?P<words>\S.*)")


def author_box(lines: Sequence[Short], page: Page) -> tuple[Short, str] | None:
    """The last line of the box that opens with the first of the lines, and the names, one a line."""
    labels, roles = listed(page, "BYLINE_LABELS"), listed(page, "BYLINE_ROLE_LABELS")
    headed = lines[0].key in listed(page, "BYLINE_HEADS")
    last = lines[0]
    names: list[str] = []
    told = False
    for line in lines[headed:]:
        pair = PAIR.fullmatch(line.text) if line.row <= last.row + NEAR else None
        label = key(pair["label"]) if pair else ""
        if pair and label in labels and is_name(pair["words"], page):
            names.append(pair["words"])
        elif label in roles and names:
            told = True
        else:
            break
        last = line
    return (last, "\n".join(names)) if names and (headed or told) else None
