"""Repairs: what was stored broken is mended, by edits that the ledger names.

Lists, run in their order: faults of the script, then of its lines, before the page is read; faults of a language after
it is known who speaks where. Each rule is a module with `repair(page) -> Iterator[Edit]`; it changes nothing itself.
"""

from normalizer.rules import Rule, span

SPACES = frozenset("\t\u00a0\u1680\u202f\u205f") | span("\u2000", "\u200a")
INVISIBLES = frozenset("\u00ad\u115f\u1160\u180e\u200b\u200d\u3164\ufeff\uffa0\ufffc") | span("\u2060", "\u2064")
INVISIBLES |= span("\u206a", "\u206f") | span("\ufe00", "\ufe0f")
CONTROLS = frozenset("\u061c\u200e\u200f") | span("\u202a", "\u202e") | span("\u2066", "\u2069")
FORMS = span("\ufb50", "\ufdef") | span("\ufe70", "\ufefc")
# Letters, Hebrew with its forms and Arabic, of which a line in visual order is made.
RIGHT_TO_LEFT = span("\u05d0", "\u05ea") | span("\u0621", "\u06d5") | span("\ufb1d", "\ufb4f") | FORMS

MARKS = span("\u0300", "\u036f") | span("\u0591", "\u05c7") | span("\u064b", "\u065f") | {"\u0670"}
# The most frequent letters of Arabic and Persian as UTF-8 read as windows-1256: alef, lam, yeh, reh, Farsi yeh.
TWICE = ("\u0637\u00a7", "\u0638\u201e", "\u0638\u0679", "\u0637\u00b1", "\u063a\u0152")

SCRIPT_REPAIRS = (
    Rule("mojibake", "script", span("\u00c0", "\u00ff"), TWICE),
    Rule("entities", "script", frozenset("&")),
    Rule("invisibles", "script", INVISIBLES),
    Rule("bidi_controls", "script", CONTROLS),
    Rule("visual_order", "script", RIGHT_TO_LEFT),
    Rule("presentation_forms", "script", FORMS),
    Rule("mark_order", "script", MARKS),
    Rule("spaces", "script", SPACES, ("  ",)),
)
# Of lines as they were set, which detectors read; a file keeps its lines.
LINE_REPAIRS = (Rule("line_hyphens", "structure", literals=("-\n", "-\r\n", "\u2010\n", "- \n")),)
# Once more when fields and furniture have left and lines were joined: a control may be without its work, and a line
# decode whole. They judge a character by all that stands in its line.
LEFTOVER_REPAIRS = tuple(rule for rule in SCRIPT_REPAIRS if rule.name in ("mojibake", "bidi_controls"))
LANGUAGE_REPAIRS = (
    Rule("persian_letters", "language", frozenset("\u064a\u0643\u0649\u0629")),
    Rule("urdu_letters", "language", frozenset("\u064a\u0643\u0649")),
    Rule("kurdish_letters", "language", frozenset("\u064a\u0643\u0649")),
    Rule("tatweel", "language", frozenset("\u0640")),
    Rule("arabic_punctuation", "language", RIGHT_TO_LEFT, (" ,", " \u060c", " \u061b", " \u061f")),
    Rule("half_space", "language", frozenset("\u06cc\u0627\u0647")),
)
