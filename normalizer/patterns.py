"""Patterns that are compiled when they are first used.

Compiling a class of letters outside Latin takes `re` 0.3 to 1.5 ms; a run of the command meets a hundred patterns, and
half of them never look at the text it is given.
"""

import re

from normalizer.record import TYPE_CHECKING, Any

METHODS = ("finditer", "findall", "match", "fullmatch", "search", "sub", "subn", "split")


class LazyPattern:
    """A pattern whose methods are those of the compiled one, from their first use on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self.flags)
        for method in METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def __eq__(self, other: object) -> bool:
        """Equal to the compiled pattern that a match names as its `re`."""
        return isinstance(other, (re.Pattern, LazyPattern)) and self.pattern == other.pattern

    def __hash__(self) -> int:
        return hash(self.pattern)


if TYPE_CHECKING:

    def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
        """The pattern, typed as what it acts as."""
        return re.compile(pattern, flags)

else:

    def lazy(pattern, flags=0):
        return LazyPattern(pattern, int(flags))
