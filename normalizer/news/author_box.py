"""The box over an article that says who wrote it, and as what, a line each.

Found:      "Article Information" / "Author, Jane Roe" / "Role, BBC News", «اطلاعات مقاله» / «نویسنده، زهرا احمدی»
Not found:  "Article Information" over other lines; "Author, Jane Roe" alone, which is a byline like others.
"""

from collections.abc import Sequence

from normalizer.news.authors import is_name
from normalizer.news.labels import Short, key, listed
from normalizer.page import Page

NEAR = 2  # lines on which the next one stands
LABEL = 30  # characters
SIGNS = ",،:"  # behind a label


def author_box(lines: Sequence[Short], page: Page) -> tuple[Short, str] | None:
    """The last line of the box that opens with the first of the lines, and the names, one a line."""
    labels, roles = listed(page, "BYLINE_LABELS"), listed(page, "BYLINE_ROLE_LABELS")
    headed = lines[0].key in listed(page, "BYLINE_HEADS")
    last = lines[0]
    names: list[str] = []
    told = False
    for line in lines[headed:]:
        label, words = parted(line.text) if line.row <= last.row + NEAR else ("", "")
        if words and label in labels and is_name(words, page):
            names.append(words)
        elif label in roles and names:
            told = True
        else:
            break
        last = line
    return (last, "\n".join(names)) if names and (headed or told) else None


def parted(text: str) -> tuple[str, str]:
    """A line's label, as tables hold it, and its words; both empty without a sign between."""
    place = next((place for place, sign in enumerate(text[: LABEL + 2]) if sign in SIGNS), 0)
    return (key(text[:place]), text[place + 1 :].strip()) if place else ("", "")
