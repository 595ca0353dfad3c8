"""Tables, one file a language: what its letters, words, labels, months and abbreviations are. No behaviour.

A language is added by its file, its row in MARKERS and a fixture folder.
"""

from functools import cache
from importlib import import_module
from types import ModuleType

# What occurs in nearly any page of the language: enough to know that its tables are worth importing.
MARKERS = {
    "en": (" the ", " of ", " and "),
    "fa": ("\u06cc", "\u067e", "\u0627\u0632 "),
    "ar": ("\u0627\u0644",),
    "ur": ("\u06d2", "\u06c1"),
}


@cache
def table(code: str) -> ModuleType:
    return import_module(f"normalizer.languages.{code}")


def present(text: str, chars: frozenset[str]) -> tuple[ModuleType, ...]:
    """The tables of the languages that may stand in `text`; English where none shows."""
    codes = [code for code, markers in MARKERS.items() if any(marker in text for marker in markers)]
    return tuple(table(code) for code in codes or ["en"])
