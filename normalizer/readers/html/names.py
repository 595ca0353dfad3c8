"""What class and id say of an element: one question a pattern, asked once of each distinct string."""

import re
from collections.abc import Callable
from functools import lru_cache

LONGEST = 400  # characters of names that are looked at
Question = Callable[[str], bool]


def says(pattern: str) -> Question:
    """Whether names hold a pattern, which is verbose and in small letters: names are lowered before, as patterns that
    ignore case cost three times as much."""
    search = re.compile(pattern, re.VERBOSE).search

    @lru_cache(maxsize=2048)
    def asked(names: str) -> bool:
        return search(names[:LONGEST].lower()) is not None

    return asked
