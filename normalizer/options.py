"""`Options`: what a caller can choose. Behaviour is chosen by naming rules and groups, never by a flag each."""

from collections.abc import Collection

from normalizer.record import Any, Record


class Options(Record):
    """How to normalize.

    format: "auto", or a reader's name. language: a BCP 47 code that the caller knows the text to be in; what clearly
    speaks another language is told apart all the same.
    skip, only: names of rules or groups, in any collection. certain_only: make none of the uncertain repairs.
    detector: another language identifier (see `normalizer.identification.detector.Detector`).

    Raises FormatError for a format and UnknownRuleError for a name in `skip` or `only` that does not exist,
    ValueGivenError for a language that is no BCP 47 code, names that are no strings, and a `certain_only` that is
    neither True nor False.
    """

    format: str = "auto"
    language: str | None = None
    skip: Collection[str] = frozenset()
    only: Collection[str] | None = None
    certain_only: bool = False
    detector: Any = None

    def __post_init__(self) -> None:
        if self.format != "auto":
            from normalizer import readers

            readers.known(self.format)
        for name in ("skip", "only"):
            names: Collection[str] | None = getattr(self, name)
            if names:
                from normalizer.errors import ValueGivenError
                from normalizer.rulebook import known

                if not isinstance(names, Collection) or not all(isinstance(row, str) for row in names):
                    raise ValueGivenError(f"{name} holds something else than strings: give names of rules or groups")
                names = known(frozenset((names,) if isinstance(names, str) else names))
                getattr(type(self), name).__set__(self, names)
        if self.language is not None:
            from normalizer.languages import tag

            tag(self.language)
        if not isinstance(self.certain_only, bool):
            from normalizer.errors import ValueGivenError

            raise ValueGivenError(f"certain_only is {type(self.certain_only).__name__}: give True or False")

    def chosen(self) -> dict[str, Any]:
        """What differs from the defaults, in the form in which documents record it."""
        rows: dict[str, Any] = {}
        for name, default in type(self).DEFAULTS.items():
            value = getattr(self, name)
            if value != default and name != "detector":
                rows[name] = sorted(value) if isinstance(value, (set, frozenset, tuple, list)) else value
        if self.detector is not None:
            rows["detector"] = type(self.detector).__qualname__
        return rows
