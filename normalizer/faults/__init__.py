"""The rules of a check: lists that one can read, and what is chosen where nobody chooses."""

from normalizer.record import Any
from normalizer.repairs import LANGUAGE_REPAIRS, SCRIPT_REPAIRS
from normalizer.rules import Rule, module

CONTROLS = frozenset(map(chr, [*range(1, 9), 11, 12, *range(14, 32), *range(127, 160)]))
# Devanagari, digits, letters of Urdu: what words are mixed with.
MIXABLE = frozenset(
    map(chr, [*range(0x900, 0x964), *range(0x660, 0x66A), *range(0x6F0, 0x6FA), 0x679, 0x688, 0x691, 0x6BA, 0x6D2])
)
# Rules for files alone. Those of SCRIPT_FAULTS mend as repairs do, those of FINDERS only say.
SCRIPT_FAULTS = (Rule("control_characters", "script", CONTROLS),)
FINDERS = (
    Rule("mixed_letters", "language", MIXABLE),
    Rule("unmarked_direction", "structure"),
)
# Detectors whose finds are left-overs of a scraper in an article.
LEFT_OVERS = ("tweet", "caption", "counter", "share_line")
SECURITY = ("bidi_override", "bidi_unbalanced", "hidden_in_name", "mixed_script", "tag_characters")
# Rules without a module.
ALONE = {
    "encoding": "Files that are not UTF-8, hold NUL or are too large: they are not read any further, and not touched.",
    "language": "A declared language that the words of the file contradict.",
    "ignore_comment": "Comments to a check that ask in vain: for a rule that does not exist, for what nothing ends.",
}
STAGES = {rule.name: "faults" for rule in (*SCRIPT_FAULTS, *FINDERS)}
SCRIPT = (*SCRIPT_FAULTS, *SCRIPT_REPAIRS)
LANGUAGE = LANGUAGE_REPAIRS

# Rules that nobody gets who didn't ask: house style, or left-overs that only an article can hold.
OPTIONAL = frozenset(("entities", "spaces", "tatweel", "mark_order", "unmarked_direction", *LEFT_OVERS))


def names() -> tuple[str, ...]:
    """All rules of a check, in their order."""
    repairs = [rule.name for rule in (*SCRIPT, *LANGUAGE, *FINDERS)]
    return (*repairs, *SECURITY, *LEFT_OVERS, *ALONE)


def explained(name: str) -> str:
    """The text of a rule: what it finds, and what it leaves alone; its module's, where it has one of its own."""
    if name in ALONE:
        return ALONE[name]
    if name in SECURITY:
        from normalizer.faults.security import EXPLAINED

        return EXPLAINED[name]
    return module("detectors" if name in LEFT_OVERS else STAGES.get(name, "repairs"), name).__doc__ or ""


def groups() -> dict[str, str]:
    """The group of each rule; what has no row in a list is of the group `security` or its own."""
    rows = {rule.name: rule.group for rule in (*SCRIPT, *LANGUAGE, *FINDERS)}
    return (
        rows
        | dict.fromkeys(SECURITY, "security")
        | dict.fromkeys(LEFT_OVERS, "left_overs")
        | dict.fromkeys(ALONE, "files")
    )


def run(rule: Rule) -> Any:
    """The module of a rule in the lists above."""
    return module(STAGES.get(rule.name, "repairs"), rule.name)
