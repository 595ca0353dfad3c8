"""Plain text: all of it is prose.

Found:      lines of running text
Not found:  as running text: word lists (stop words, dictionaries), whose entries are spelled as a matcher needs them;
            verse, where «می» is wine as often as a verb's prefix
"""

from collections.abc import Collection

from normalizer.prose import Prose, Region

LEAST_LINES = 8  # what a list or a poem needs to be told by its lines
SHARE = 0.8
STOPS = (".", "!", "?", "؟", "۔", ":", "…")
VERSE = range(12, 70)  # the length of half a couplet


def read(text: str, format: str, keys: Collection[str] = ()) -> Prose:
    regions = (Region(0, len(text)),) if text else ()
    return Prose(regions, None, style(text))


def style(text: str) -> str:
    """How the lines are written: "words", "verse" or ""."""
    lines = [bare for line in text[:20_000].splitlines() if (bare := line.strip())]
    if len(lines) < LEAST_LINES:
        return ""
    if sum(" " not in line for line in lines) >= SHARE * len(lines):
        return "words"
    verse = sum(len(line) in VERSE and not line.endswith(STOPS) for line in lines)
    return "verse" if verse >= SHARE * len(lines) else ""
