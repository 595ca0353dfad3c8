"""A stretch of one line cut into tokens, with the look-ups that the grammar of dates and clocks needs.

Indices outside the stretch are end tokens of kind END, so that the grammar never checks bounds. A parser
takes an index and returns what it read with the index after it, or None.
"""

from collections.abc import Container, Mapping

from normalizer.dates.words import END, MARK, NUMBER, WORD, fold, tokenized, words
from normalizer.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeVar

    Value = TypeVar("Value")

PADDING = 10
DASHES = frozenset("-/\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}")
ABBREVIATION = frozenset(".-'\N{RIGHT SINGLE QUOTATION MARK}/")  # inside a name: "p. m.", "segunda-feira"


class Tokens:
    __slots__ = ("folded", "kinds", "starts", "stop", "text", "texts", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.stop = text, end
        self.kinds = kinds = [END] * PADDING
        self.texts = texts = [""] * PADDING
        self.starts = starts = [start] * PADDING
        for match in tokenized(text, start, end):
            kinds.append(match.lastindex or MARK)
            texts.append(match[0])
            starts.append(match.start())
        kinds += [END] * PADDING
        texts += [""] * PADDING
        starts += [end] * PADDING
        self.folded: list[str | None] = [None] * len(kinds)
        self.words = words()

    def word(self, at: int) -> str:
        """The folded word at an index; "" for what is no word."""
        if self.kinds[at] != WORD:
            return ""
        known = self.folded[at]
        if known is None:
            known = self.folded[at] = fold(self.texts[at])
        return known

    def number(self, at: int, most: int = 2) -> int | None:
        """The number at an index, if it has at most so many digits."""
        if self.kinds[at] == NUMBER and len(self.texts[at]) <= most:
            return int(self.texts[at])
        return None

    def mark(self, at: int, marks: Container[str]) -> bool:
        return self.kinds[at] == MARK and self.texts[at] in marks

    def end(self, at: int) -> int:
        return self.starts[at] + len(self.texts[at])

    def glued(self, at: int) -> bool:
        """Whether nothing stands between the token at an index and the one before it."""
        return self.starts[at] == self.end(at - 1) and END not in (self.kinds[at], self.kinds[at - 1])

    def tight(self, at: int) -> bool:
        """Whether nothing stands on either side of the token at an index but its neighbours."""
        return self.glued(at) and self.glued(at + 1)

    def ascii(self, at: int) -> bool:
        return self.texts[at].isascii()

    def look(self, table: "Mapping[str, Value]", at: int) -> "tuple[Value, int, str] | None":
        """The longest name of a table at an index, to four words: its value, the index after it, the name."""
        name = self.word(at)
        if not name:
            return None
        value = table.get(name)
        found = None if value is None else (value, at + 1, name)
        if name not in self.words.heads:
            return found
        for _ in range(3):
            at += 1
            if self.mark(at, ABBREVIATION):
                at += 1
            following = self.word(at)
            if not following:
                break
            name = f"{name} {following}"
            value = table.get(name)
            if value is not None:
                found = value, at + 1, name
        return found

    def era(self, at: int) -> tuple[str, int] | None:
        """The calendar that a word after a year names, "" if it only says "year", and the index after it."""
        found = self.look(self.words.eras, at)
        if found is None:
            return None
        if self.ascii(at) and not (self.texts[at].isupper() if found[0] else self.glued(at)):
            return None
        return found[0], found[1] + (not found[0] and self.mark(found[1], "."))

    def phrase(self, names: Container[str], at: int) -> int | None:
        """The index after the longest of these names, up to three words; None where none begins."""
        name, found = self.word(at), None
        for step in range(1, 4):
            if name in names:
                found = at + step
            name = f"{name} {self.word(at + step)}"
        return found

    def skip(self, at: int, marks: Container[str], names: Container[str], most: int = 4) -> int:
        """The index after at most so many of these marks and words."""
        for _ in range(most):
            if not (self.mark(at, marks) or (self.kinds[at] == WORD and self.word(at) in names)):
                break
            at += 1
        return at
