"""Configuration of `medianorm check`: `.medianorm.toml` or `[tool.medianorm]` of pyproject.toml; text in, `Config` out.

The command line wins over `--config`, which wins over the nearest file above the one that is checked.
"""

from functools import cache

from normalizer.errors import NormalizerError
from normalizer.prose import KEYS
from normalizer.record import TYPE_CHECKING, Any, Record, replaced

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

NAMES = (".medianorm.toml", "pyproject.toml")
DEFAULT, ALL = "default", "all"
MAX_SIZE = 16_000_000
GLOB = r"(?s)\*\*/|\*\*|\*|\?|\[!?[^\]/]{1,200}\]|\{[^{}]{0,200}\}|."


class ConfigError(NormalizerError, ValueError):
    """A configuration that cannot be read, or that says what nobody understands."""


class Config(Record):
    """What can be configured; the same names with hyphens in the file.

    select, skip: rules and groups; "default" and "all" name sets. include, exclude: globs, from the configuration's
    folder. per_file_skip: glob to rules. languages: glob to a BCP 47 code. front_matter: keys whose values are prose.
    max_size: bytes. strict: warnings fail, too. folder: where the configuration stands.
    """

    select: tuple[str, ...] = (DEFAULT,)
    skip: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    per_file_skip: "Mapping[str, tuple[str, ...]]" = {}  # noqa: RUF012  (a Record is immutable)
    languages: "Mapping[str, str]" = {}  # noqa: RUF012
    front_matter: tuple[str, ...] = tuple(sorted(KEYS))
    max_size: int = MAX_SIZE
    strict: bool = False
    folder: str = ""


KINDS: dict[str, str] = {
    "select": "strings", "skip": "strings", "include": "strings", "exclude": "strings", "front_matter": "strings",
    "per_file_skip": "table of strings", "languages": "table", "max_size": "number", "strict": "true or false",
}  # fmt: skip


def parsed(text: str, name: str, folder: str) -> Config | None:
    """The configuration in a file's text; None for a pyproject.toml that says nothing of medianorm.

    Raises ConfigError, with the name of the file and what to do.
    """
    pyproject = name.endswith("pyproject.toml")
    if pyproject and "tool.medianorm" not in text and "medianorm" not in text:
        return None
    import tomllib

    try:
        table: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{name}: {error}") from error
    if pyproject:
        tools = table.get("tool", {})
        if "medianorm" not in tools:
            return None
        table = tools["medianorm"]
    values = {key.replace("-", "_"): checked(key, value, name) for key, value in table.items()}
    return replaced(Config(), **values, folder=folder)


def checked(key: str, value: Any, name: str) -> Any:
    """One value in the type it must have. Raises ConfigError."""
    field = key.replace("-", "_")
    kind = KINDS.get(field)
    if kind is None:
        from normalizer.suggestions import suggestion

        keys = [known.replace("_", "-") for known in KINDS]
        hint = suggestion(key, keys, f"known are {', '.join(keys)}")
        raise ConfigError(f"{name}: unknown key {key!r}: {hint}")
    right = {
        "strings": is_strings(value),
        "table": isinstance(value, dict) and is_strings(list(value.values())),
        "table of strings": isinstance(value, dict) and all(map(is_strings, value.values())),
        "number": isinstance(value, int) and not isinstance(value, bool) and value > 0,
        "true or false": isinstance(value, bool),
    }[kind]
    if not right:
        raise ConfigError(f"{name}: {key} must be {kind}")
    if kind == "table of strings":
        return {glob: tuple(rules) for glob, rules in value.items()}
    return tuple(value) if kind == "strings" else value


def is_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


# -- rules


def chosen(select: "Sequence[str]", skip: "Sequence[str]") -> frozenset[str]:
    """The names of rules that `select` and `skip` leave. Raises ConfigError for a name that is none."""
    return expanded(select) - expanded(skip)


@cache
def sets() -> dict[str, frozenset[str]]:
    """What a name stands for: a rule for itself, a group for its rules, "default" and "all"."""
    from normalizer.faults import OPTIONAL, groups

    rules = groups()
    found = {name: frozenset((name,)) for name in rules}
    for name, group in rules.items():
        found[group] = found.get(group, frozenset()) | {name}
    found["spoofing"] = found["security"]
    return {**found, DEFAULT: frozenset(rules) - OPTIONAL, ALL: frozenset(rules)}


def expanded(names: "Sequence[str]") -> frozenset[str]:
    if not names:
        return frozenset()
    known = sets()
    rules: set[str] = set()
    for name in (part.strip() for row in names for part in row.split(",")):
        if name not in known:
            from normalizer.suggestions import suggestion

            hint = suggestion(name, known, "'medianorm rules' lists them")
            raise ConfigError(f"no rule or group of checks is named {name!r}: {hint}")
        rules |= known[name]
    return frozenset(rules)


# -- globs


@cache
def pattern(glob: str) -> "re.Pattern[str]":
    """A glob as a pattern of whole paths: `**` crosses folders; one without a slash is matched in any folder.

    >>> bool(pattern("content/fa/**").match("content/fa/a/b.md")), bool(pattern("*.md").match("a/b.md"))
    (True, True)
    >>> bool(pattern("docs/*.md").match("docs/a/b.md"))
    False
    """
    import re

    glob = glob.rstrip("/")
    anchored = "/" in glob
    parts = ["" if anchored else r"(?:.*/)?"]
    for token in re.findall(GLOB, glob.lstrip("/")):
        if token == "**/":
            parts.append(r"(?:.*/)?")
        elif token == "**":
            parts.append(".*")
        elif token == "*":
            parts.append("[^/]*")
        elif token == "?":
            parts.append("[^/]")
        elif len(token) > 2 and token[0] == "[":
            negated = token[1] == "!"
            among = re.escape(token[1 + negated : -1]).replace(r"\-", "-")
            parts.append(f"[{'^' * negated}{among}]")
        elif len(token) > 1 and token[0] == "{":
            parts.append("(?:" + "|".join(map(re.escape, token[1:-1].split(","))) + ")")
        else:
            parts.append(re.escape(token))
    return re.compile("".join(parts) + r"(?:/.*)?\Z")


def matching(globs: "Sequence[str]", path: str) -> str | None:
    """The first glob that a path matches."""
    return next((glob for glob in globs if pattern(glob).match(path)), None)
