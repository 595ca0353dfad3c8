"""Bidirectional controls that a text opens and leaves open, or closes without having opened them.

Before any text is set between isolates or into `<bdi>`, its own controls must be balanced: a lone PDI in it would end
the wrapper, and what follows it would run free (Unicode UAX #9, 6.3; CVE-2021-42574).
"""

import re

EMBEDDINGS = "\N{LEFT-TO-RIGHT EMBEDDING}\N{RIGHT-TO-LEFT EMBEDDING}\N{LEFT-TO-RIGHT OVERRIDE}\N{RIGHT-TO-LEFT OVERRIDE}"
ISOLATES = "\N{LEFT-TO-RIGHT ISOLATE}\N{RIGHT-TO-LEFT ISOLATE}\N{FIRST STRONG ISOLATE}"
PDF = "\N{POP DIRECTIONAL FORMATTING}"
PDI = "\N{POP DIRECTIONAL ISOLATE}"
FSI = "\N{FIRST STRONG ISOLATE}"
CONTROL = re.compile(f"[{EMBEDDINGS}{ISOLATES}{PDF}{PDI}]")


def balanced(text: str) -> str:
    """The text without closers that close nothing, and with the closers that its openers lack.

    >>> ascii(balanced("a\\u2069b\\u2067c"))
    "'ab\\\\u2067c\\\\u2069'"
    """
    if not CONTROL.search(text):
        return text
    open_: list[str] = []

    def keep(match: re.Match[str]) -> str:
        sign = match[0]
        if sign in EMBEDDINGS or sign in ISOLATES:
            open_.append(PDF if sign in EMBEDDINGS else PDI)
        elif sign in open_:
            if sign == PDF and open_[-1] != PDF:  # an isolate opened since then keeps it from closing
                return ""
            while open_.pop() != sign:
                pass
        else:
            return ""
        return sign

    kept = CONTROL.sub(keep, text)
    return kept + "".join(reversed(open_))


def isolated(text: str) -> str:
    """The text between a first-strong isolate and its end."""
    return f"{FSI}{balanced(text)}{PDI}"
