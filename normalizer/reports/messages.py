"""What a finding says: the rule's reason and the characters by name, never the file's words.

A log of a build is read by others than the file; and a name says more of an invisible character than itself.
"""

import unicodedata

SAID = {
    "invisibles": "does nothing here",
    "spaces": "more or other than one space",
    "bidi_controls": "moves nothing here, or has no partner",
    "presentation_forms": "positional forms stand for letters",
    "visual_order": "the line is stored backwards (visual order)",
    "persian_letters": "an Arabic letter in a Persian word",
    "half_space": "a half-space is missing, doubled or idle",
    "control_characters": "a control character in prose",
    "kurdish_letters": "an Arabic letter in a Kurdish word",
    "urdu_letters": "an Arabic letter in an Urdu word",
    "arabic_punctuation": "a Latin mark after an Arabic word, or a space before a comma",
    "mojibake": "the line was decoded with the wrong charset",
    "mark_order": "marks not in canonical order",
    "tatweel": "a stretched letter",
    "tweet": "a left-over post stands in the text",
    "caption": "a photo credit stands twice",
    "counter": "a left-over counter of comments or views",
    "share_line": "left-over words of share buttons",
}
MOST = 3  # characters that are named one by one


def said(rule: str, before: str, after: str) -> str:
    """One line: the reason, and what becomes what."""
    reason = SAID.get(rule, "")
    if not before and not after:
        return reason
    if len(before) > MOST or len(after) > MOST:
        return f"{reason} ({len(before)} characters)"
    if not after:
        return f"{named(before)}: {reason}"
    if not before:
        return f"{reason}: {named(after)} belongs here"
    return f"{reason}: {named(before)} for {points(after)}"


def named(text: str) -> str:
    """ "U+200B ZERO WIDTH SPACE" for one character, code points for more."""
    if len(text) > 1 and len(set(text)) > 1:
        return points(text)
    times = f" ({len(text)} times)" if len(text) > 1 else ""
    return f"{points(text[0])} {unicodedata.name(text[0], 'CONTROL CHARACTER')}{times}"


def points(text: str) -> str:
    return " ".join(f"U+{ord(char):04X}" for char in text)
