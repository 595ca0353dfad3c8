"""Text as markup: everything escaped, what nobody sees made visible, and no control of direction ever passed on.

A joiner or a no-break space stands in its mark as it is, so that letters are shaped as the text has them. Of every
other hidden character the mark shows the name: a report cannot be made to show another order than is stored.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from html import escape

from normalizer.visible import NEEDED, parts, shown

ITSELF = {"\N{ZERO WIDTH NON-JOINER}": "zwnj", "\N{ZERO WIDTH JOINER}": "zwj", "\N{NO-BREAK SPACE}": "nbsp"}
NOT_SPOKEN = frozenset({"und", "zxx", ""})


def text(words: str) -> str:
    """The words as content of an element."""
    return "".join(mark(char) if name else escape(char) for char, name in parts(words))


@cache
def mark(char: str) -> str:
    """One hidden character; `data-char` is its code point, whatever the mark shows."""
    (_, name), = parts(char)  # fmt: skip
    point = f"{ord(char):04X}"
    said = f"U+{point} {unicodedata.name(char, name)}"
    kind = ITSELF.get(char)
    content = char if kind else f"<bdi>{name}</bdi>"
    return f'<span class="mark {kind or "named"}" data-char="{point}" title="{escape(said)}">{content}</span>'


def attributes(**values: object) -> str:
    """Attributes of a tag, those that are None or "" left out; `_` stands for a hyphen, a last one is dropped."""
    return "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(shown(str(value), NEEDED))}"'
        for name, value in values.items()
        if value is not None and value != ""
    )


def element(tag: str, content: str, **values: object) -> str:
    """An element around markup."""
    return f"<{tag}{attributes(**values)}>{content}</{tag}>"


def spoken(language: str) -> str | None:
    """The value of `lang`, None where the language is not known or there is none."""
    return None if language in NOT_SPOKEN else language


def chips(rows: Iterable[tuple[str, str]]) -> str:
    """Small labels, each with what it means; empty ones are left out."""
    return "".join(element("span", text(label), class_="chip", title=meaning) for label, meaning in rows if label)
