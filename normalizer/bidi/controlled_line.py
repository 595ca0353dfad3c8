"""A line with bidirectional controls in it: what stands beside each of them, and what each of them moves."""

from collections.abc import Set
from functools import cached_property
from itertools import accumulate

from normalizer.bidi import direction
from normalizer.bidi.controls import CONTROL, CONTROLS
from normalizer.bidi.names import in_name
from normalizer.patterns import lazy

RTL_PART = lazy("[\u0590-\u05f4\u0610-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200c]")


class ControlledLine:
    """One line; everything that many controls ask of it is computed once, so that the cost stays linear."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def before(self) -> list[str]:
        """For each place the nearest character before it that is no control; '' at the start."""
        seen = accumulate(self.text, lambda last, char: last if char in CONTROLS else char, initial="")
        return list(seen)[:-1]

    @cached_property
    def after(self) -> list[str]:
        """For each place the nearest character after it that is no control; '' at the end."""
        return ControlledLine(self.text[::-1]).before[::-1]

    @cached_property
    def inked(self) -> list[int]:
        """How many visible characters stand before each place, and in all."""
        return [0, *accumulate(char not in CONTROLS and not char.isspace() for char in self.text)]

    @cached_property
    def blanks(self) -> list[int]:
        """How many blanks stand before each place, and in all."""
        return [0, *accumulate(char == " " for char in self.text)]

    @cached_property
    def bases(self) -> tuple[int, ...]:
        """The base levels a line may be shown at.

        One without right-to-left letters may stand in right-to-left surroundings: "C++\\u200e" in a table.
        """
        side = direction(self.text)
        if side.reason == "neutral" or (side == "ltr" and side.reason == "only"):
            return 0, 1
        return (int(side == "rtl"),)

    def visible(self, start: int, end: int) -> bool:
        """Whether anything but controls and blanks stands in a stretch."""
        return self.inked[end] > self.inked[start]

    def splits_word(self, place: int) -> bool:
        """Whether the control stands inside a word: between two letters of one direction."""
        before, after = self.before[place], self.after[place]
        if not before or not after:
            return False
        if RTL_PART.match(before) or RTL_PART.match(after):
            return bool(RTL_PART.match(before) and RTL_PART.match(after))
        return before.isalnum() and after.isalnum() and (before.isalpha() or after.isalpha())

    def named(self, place: int) -> bool:
        """Whether the control stands in or at a link, an address, a handle or a file name."""
        return in_name(self.text, place, place + 1, CONTROL)

    def moves(self, gone: Set[int], more: Set[int], start: int, end: int) -> bool:
        """Whether a stretch looks different without the controls `more`, those `gone` being out already."""
        return any(
            self.shown(gone, base, start, end) != self.shown(gone | more, base, start, end) for base in self.bases
        )

    def shown(self, gone: Set[int], base: int, start: int, end: int) -> str:
        """Return a stretch in display order, its controls done and left out."""
        from normalizer.bidi.display import ordered
        from normalizer.bidi.levels import levels

        part = "".join(self.text[place] for place in range(start, end) if place not in gone)
        return ordered(part, levels(part, base)[1], base, shape=True)
