"""What was probably meant by a name that does not exist."""

from collections.abc import Iterable


def suggestion(name: str, known: Iterable[str], otherwise: str) -> str:
    """What to do about a name that is none of the known: the one that is written much the same, else `otherwise`.

    >>> suggestion("clok", ("caption", "clock"), "see the list"), suggestion("xyz", ("clock",), "see the list")
    ('did you mean clock?', 'see the list')
    """
    from difflib import get_close_matches  # 4 ms, which no run without a mistake pays

    near = get_close_matches(name, [*known], 1)
    return f"did you mean {near[0]}?" if near else otherwise
