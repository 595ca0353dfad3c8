"""The controls of the bidirectional algorithm, and which of them belong together (UAX #9 section 2)."""

from normalizer.patterns import lazy

LRM, RLM, ALM = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}", "\N{ARABIC LETTER MARK}"
MARKS = frozenset({LRM, RLM, ALM})
EMBEDDINGS = frozenset({"\N{LEFT-TO-RIGHT EMBEDDING}", "\N{RIGHT-TO-LEFT EMBEDDING}"})
OVERRIDES = frozenset({"\N{LEFT-TO-RIGHT OVERRIDE}", "\N{RIGHT-TO-LEFT OVERRIDE}"})
ISOLATES = frozenset({"\N{LEFT-TO-RIGHT ISOLATE}", "\N{RIGHT-TO-LEFT ISOLATE}", "\N{FIRST STRONG ISOLATE}"})
PDF, PDI = "\N{POP DIRECTIONAL FORMATTING}", "\N{POP DIRECTIONAL ISOLATE}"
CONTROLS = MARKS | EMBEDDINGS | OVERRIDES | ISOLATES | {PDF, PDI}
CONTROL = lazy("[" + "".join(sorted(CONTROLS)) + "]")
CONTROL_RUN = lazy(f"{CONTROL.pattern}+")


def balanced(text: str) -> str:
    """The text without closers that close nothing, and with the closers that its openers lack.

    Before text is set between isolates or into `<bdi>` its own controls must be balanced: a lone PDI in it would end
    the wrapper, and what follows would run free (CVE-2021-42574).

    >>> ascii(balanced("a\\u2069b\\u2067c"))
    "'ab\\\\u2067c\\\\u2069'"
    """
    if not CONTROL.search(text):
        return text
    _, alone = paired(text)
    closers = {place for place in alone if text[place] in (PDF, PDI)}
    kept = "".join(char for place, char in enumerate(text) if place not in closers)
    openers = [text[place] for place in alone if place not in closers]
    return kept + "".join(PDI if char in ISOLATES else PDF for char in reversed(openers))


def isolated(text: str) -> str:
    """The text between a first-strong isolate and its end."""
    return f"\N{FIRST STRONG ISOLATE}{balanced(text)}{PDI}"


def paired(line: str) -> tuple[list[tuple[int, int]], list[int]]:
    """Return a line's (opener, closer) pairs, and the openers and closers without a partner (BD9, X7)."""
    pairs: list[tuple[int, int]] = []
    alone: list[int] = []
    opened: list[int] = []
    isolates = 0  # of the open ones
    for match in CONTROL.finditer(line):
        char, place = match[0], match.start()
        if char == PDF:
            if opened and line[opened[-1]] not in ISOLATES:
                pairs.append((opened.pop(), place))
            else:
                alone.append(place)
        elif char == PDI:
            if not isolates:
                alone.append(place)
                continue
            while line[opened[-1]] not in ISOLATES:
                alone.append(opened.pop())  # ends with the isolate around it
            pairs.append((opened.pop(), place))
            isolates -= 1
        elif char not in MARKS:
            opened.append(place)
            isolates += char in ISOLATES
    return pairs, sorted(alone + opened)
