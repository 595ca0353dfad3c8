"""Which configuration and which rules each file gets."""

import os

from normalizer.checks.config import DEFAULT, NAMES, Config, ConfigError, chosen, expanded, matching, parsed
from normalizer.record import Record


class Choices(Record):
    """What the command line asks for. `action`: "report", "diff" or "fix"; `filename` is standard input's."""

    action: str = "report"
    uncertain: bool = False
    strict: bool = False
    select: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    config: str | None = None
    force_exclude: bool = False
    filename: str | None = None


class Settings:
    """Finds each file's configuration; a folder is looked at once."""

    def __init__(self, choices: Choices) -> None:
        self.choices = choices
        self.nearest: dict[str, Config] = {}
        self.rules: dict[tuple[tuple[str, ...], tuple[str, ...]], frozenset[str]] = {}
        self.fixed = self.read(choices.config, os.getcwd(), must=True) if choices.config else None
        expanded((*choices.select, *choices.skip))

    def read(self, path: str, folder: str, must: bool = False) -> Config | None:
        """The configuration in one file. Raises ConfigError."""
        try:
            with open(path, encoding="utf-8-sig") as file:
                config = parsed(file.read(), path, folder)
            if config:  # a name that no rule has is an error, whether or not a file would need it
                for names in (config.select, config.skip, *config.per_file_skip.values()):
                    expanded(names if names != (DEFAULT,) else ())
            return config
        except (OSError, UnicodeDecodeError) as error:
            if not must and isinstance(error, FileNotFoundError | NotADirectoryError):
                return None
            raise ConfigError(f"{path}: {getattr(error, 'strerror', None) or 'not UTF-8'}") from error

    def of(self, path: str) -> Config:
        return self.fixed or self.of_folder(os.path.dirname(os.path.abspath(path)))

    def of_folder(self, folder: str) -> Config:
        """The nearest configuration at or above a folder."""
        if folder not in self.nearest:
            found = next((config for name in NAMES if (config := self.read(os.path.join(folder, name), folder))), None)
            above = os.path.dirname(folder)
            self.nearest[folder] = found or (self.of_folder(above) if above != folder else Config())
        return self.nearest[folder]

    def rules_of(self, config: Config, path: str) -> frozenset[str]:
        """The rules for one file. Raises ConfigError for a name that is none."""
        skip = (*config.skip, *self.choices.skip)
        for glob, names in config.per_file_skip.items():
            if matching((glob,), path):
                skip += names
        key = (self.choices.select or config.select, skip)
        if key not in self.rules:
            self.rules[key] = chosen(*key)
        return self.rules[key]


def relative(path: str, config: Config) -> str:
    """A path as the configuration's globs see it."""
    absolute = os.path.abspath(path)
    prefix = (config.folder or os.getcwd()).rstrip(os.sep) + os.sep
    inside = absolute[len(prefix) :] if absolute.startswith(prefix) else absolute
    return inside.replace(os.sep, "/")


def shown(path: str, choices: Choices) -> str:
    """The configuration that a file gets, as TOML, and the rules that come of it. Raises ConfigError."""
    settings = Settings(choices)
    config = settings.of(path)
    rules = sorted(settings.rules_of(config, relative(path, config)))
    lines = [f"# {config.folder or 'defaults'}"]
    for name in config.__slots__[:-1]:
        value = getattr(config, name)
        lines.append(f"{name.replace('_', '-')} = {toml(value)}")
    return "\n".join((*lines, f"# rules: {', '.join(rules)}", ""))


def toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{toml(key)} = {toml(item)}' for key, item in value.items())} }}" if value else "{}"
    from json import dumps

    return dumps(value, ensure_ascii=False)
