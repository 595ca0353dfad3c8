"""The words that platforms write around their posts, from the POST_LABELS of all languages, those of the page first.

They are read from `normalizer.posts.templates`, which tools/build_post_labels.py makes of these tables. A label is
written as a template: "Posted by {name} on {date}", with "[…]" around what may be missing. A page in one language shows
posts with the labels of another, as the reader's browser or the plugin was set.
"""

from collections.abc import Iterator
from functools import cache

from normalizer.page import Page, alike
from normalizer.posts.templates import TEMPLATES
from normalizer.record import Row

LANGUAGES = (
    "en", "fa", "ar", "es", "fr", "de", "pt", "it", "ru", "tr", "nl", "pl", "uk", "ur", "he", "cs", "sk", "hu", "ro",
    "sv", "da", "no", "fi", "el", "id", "vi", "hi", "ja", "ko", "zh", "th", "hr", "bg",
)  # fmt: skip


class Label(Row):
    """A template in its parts, folded as `Page.folded` is."""

    before: str  # before the name
    after: str  # after the name (and its handle)
    date: str  # between that and the date
    dated: bool  # whether the date must be there


@cache
def templates(kind: str, code: str) -> tuple[Label, ...]:
    return tuple(label(template) for template in words(kind, code))


def words(kind: str, code: str) -> tuple[str, ...]:
    """One language's words of this kind, as they are written."""
    return TEMPLATES.get(code, {}).get(kind, ())


def label(template: str) -> Label:
    """A template in its parts.

    >>> label("A post shared by {name}[ on {date}]")
    Label(before='A post shared by', after='', date='on', dated=False)
    """
    before, _, rest = alike(template).partition("{name}")
    after, optional, date = rest.partition("[")
    if not optional and "{date}" in rest:
        after, date = "", rest
    return Label(before.strip(), after.strip(), date.partition("{date}")[0].strip(), "{date}" in date and not optional)


def folded(page: Page) -> str:
    """The page's text as labels are compared with it: folded, where it has letters that fold."""
    return page.text if page.chars.isdisjoint("\u064a\u0649\u0643") else page.folded


def languages(page: Page) -> Iterator[str]:
    """Codes of all languages with labels, those near the page first."""
    yield from dict.fromkeys([*page.codes, *LANGUAGES])
