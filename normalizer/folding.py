"""Keys for look-ups: one spelling for letters and marks that differ only in how they were typed.

Before: "GETTY Images", "عكس", "دفاع\u200cپرس" (with a half-space), "O’Hara"
After:  "getty images", "عکس", "دفاعپرس", "o'hara"

Keys are compared, never printed: their length and letters are not those of the text.
"""

_LOOK_ALIKE = {
    ord("\N{ARABIC LETTER YEH}"): "\N{ARABIC LETTER FARSI YEH}",
    ord("\N{ARABIC LETTER ALEF MAKSURA}"): "\N{ARABIC LETTER FARSI YEH}",
    ord("\N{ARABIC LETTER YEH WITH HAMZA ABOVE}"): "\N{ARABIC LETTER FARSI YEH}",
    ord("\N{ARABIC LETTER KAF}"): "\N{ARABIC LETTER KEHEH}",
    ord("\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}"): "\N{ARABIC LETTER ALEF}",
    ord("\N{ARABIC LETTER ALEF WITH HAMZA BELOW}"): "\N{ARABIC LETTER ALEF}",
    ord("\N{ARABIC LETTER ALEF WITH MADDA ABOVE}"): "\N{ARABIC LETTER ALEF}",
    ord("\N{ARABIC LETTER HEH GOAL}"): "\N{ARABIC LETTER HEH}",
    ord("\N{ARABIC TATWEEL}"): None,
    ord("\N{ZERO WIDTH NON-JOINER}"): None,
    ord("\N{ZERO WIDTH JOINER}"): None,
    ord("\N{RIGHT SINGLE QUOTATION MARK}"): "'",
    ord("\N{MODIFIER LETTER APOSTROPHE}"): "'",
    ord("\N{HYPHEN}"): "-",
    ord("\N{NON-BREAKING HYPHEN}"): "-",
    ord("\N{COMBINING DOT ABOVE}"): None,  # what casefold leaves of a Turkish capital dotted I
    **dict.fromkeys(range(0x064B, 0x0660)),  # Arabic vowel signs
}


def fold(text: str) -> str:
    """The key under which tables hold `text`."""
    key = text.casefold()
    return key if key.isascii() else key.translate(_LOOK_ALIKE)
