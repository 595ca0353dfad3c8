"""`medianorm check`: findings over files, and fixes that are safe to write.

Bytes in, bytes out: a byte order mark, CRLF, a missing last line end, the mode of the file and the link that leads to
it are kept. What is written was checked first: a second pass must find nothing more to mend, and everything outside
the edits must be identical. A file that is not UTF-8, holds NUL or is too large makes one finding and is not touched.
"""

import os

from normalizer.checks.config import DEFAULT, Config, ConfigError, matching
from normalizer.checks.settings import Choices, Settings, relative, shown
from normalizer.counting import counted
from normalizer.errors import NormalizerError
from normalizer.prose import format_of
from normalizer.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from normalizer.checks.judgement import Context, Fault, Judgement
    from normalizer.reports import Located

    Write = Callable[[str], None]

ERROR, WARNING = "error", "warning"
# Letters of the Latin script, its punctuation and symbols: a file of nothing else holds nothing to find, unless a
# rule was asked for. It needs no more imports, which is what a hook's start costs.
MISREAD = frozenset("\u00c2\u00c3\u00c7\u00c8\u00d0\u00d8\u00d9")  # as what UTF-8 and windows-1256 come out
HARMLESS = frozenset(
    map(chr, [9, 10, 13, *range(32, 127), *range(0xA1, 0xAD), *range(0xAE, 0x250), *range(0x2010, 0x2028),
              *range(0x2030, 0x205F), *range(0x20A0, 0x20C1), *range(0x2100, 0x2300), *range(0x2500, 0x2700)])
).difference(MISREAD)  # fmt: skip
__all__ = ["Checked", "Choices", "ConfigError", "RefusedError", "Settings", "check", "run", "shown"]

COMMENT = "medianorm: ignore"  # what it asks for may be a mistake
BOM = b"\xef\xbb\xbf"
SKIPPED_FOLDERS = frozenset((".git", ".hg", ".svn", ".venv", "node_modules", "__pycache__", ".tox", ".mypy_cache"))
ROUNDS = 6  # of repairs that make room for one another; three are rare


class RefusedError(NormalizerError):
    """A repair that would not be safe to write: this package's fault, and the file is left as it is."""


class Checked(Record):
    """One file's outcome: what is left to say, and its bytes before and after."""

    path: str
    findings: "tuple[Located, ...]"
    before: bytes
    after: bytes
    strict: bool

    @property
    def fails(self) -> bool:
        severities = (ERROR, WARNING) if self.strict else (ERROR,)
        return any(row.severity in severities for row in self.findings)


# -- files


def files(names: "Sequence[str]", settings: Settings) -> "Iterator[tuple[str, bool]]":
    """The files to check, and whether each was named; folders are searched."""
    for name in names:
        if name != "-" and os.path.isdir(name):
            yield from ((path, False) for path in below(name, settings))
        elif not settings.choices.force_exclude or not is_excluded(name, settings):
            yield name, True


def is_excluded(name: str, settings: Settings) -> bool:
    config = settings.of(name)
    path = relative(name, config)
    return matching(config.exclude, path) is not None or (
        bool(config.include) and matching(config.include, path) is None)  # fmt: skip


def below(folder: str, settings: Settings) -> "Iterator[str]":
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(names):
            path = os.path.normpath(os.path.join(place, name))
            if is_plain_file(path) and not is_excluded(path, settings):
                yield path


def is_plain_file(path: str) -> bool:
    """Whether a path is a file of its own: what a link leads to is found where it stands, or lies outside."""
    return os.path.isfile(path) and not os.path.islink(path)


def check(path: str, settings: Settings, data: bytes | None = None, named: bool = True) -> Checked:
    """Judge one file; with `data` it is not read. Nothing is written. Raises OSError and NormalizerError.

    A file that was not named and whose suffix nobody knows may be a picture: then there is nothing to say.
    """
    config = settings.of(path)
    strict = settings.choices.strict or config.strict
    if data is None:
        data = content(path, config.max_size)
    text, reason = decoded(data, config.max_size)
    if reason:
        from normalizer.reports import Located

        rows = (Located(path, 1, 1, 1, 1, 0, 0, "encoding", ERROR, reason),)
        return Checked(path, rows if named or format_of(path) != "code" else (), data, data, strict)
    plain = HARMLESS.issuperset(text) and COMMENT not in text
    if plain and settings.choices.select == () and config.select == (DEFAULT,):
        return Checked(path, (), data, data, strict)
    from normalizer.checks.judgement import judged

    context = context_of(path, config, settings)
    after, judgement = text, judged(text, context)
    if settings.choices.action != "report":
        after, left = settled(text, judgement, context, settings.choices.uncertain)
        judgement = left if settings.choices.action == "fix" else judgement
    found = located(path, after if settings.choices.action == "fix" else text, judgement.faults)
    bom = BOM if data.startswith(BOM) else b""
    return Checked(path, tuple(found), data, bom + after.encode() if after != text else data, strict)


def context_of(path: str, config: Config, settings: Settings) -> "Context":
    from normalizer.checks.evidence import language_from_path
    from normalizer.checks.judgement import Context

    under = relative(path, config)
    glob = matching(tuple(config.languages), under)
    configured = config.languages[glob] if glob else None
    format = "plain" if path == "-" else format_of(path)
    rules = settings.rules_of(config, under)
    return Context(format, rules, language_from_path(under), frozenset(config.front_matter), configured)


def content(path: str, limit: int) -> bytes:
    """The bytes of a file; of one that is too large no more than shows it."""
    with open(path, "rb", buffering=0) as file:
        return file.read(limit + 1)


def decoded(data: bytes, limit: int) -> tuple[str, str]:
    """The text without its byte order mark, or why there is none."""
    if len(data) > limit:
        return "", f"larger than {limit} bytes: not read"
    try:
        text = data[len(BOM) :].decode() if data.startswith(BOM) else data.decode()
    except UnicodeDecodeError as error:
        utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        where = "UTF-16" if utf16 else f"not UTF-8 (byte {error.start})"
        return "", f"{where}: convert it to UTF-8, then check again"
    return ("", "holds NUL: not a text") if "\0" in text else (text, "")


def settled(text: str, judgement: "Judgement", context: "Context", uncertain: bool) -> "tuple[str, Judgement]":
    """The text mended until nothing more is, and what is left to say of it. Raises RefusedError."""
    from normalizer.checks.judgement import judged, outside

    original = text
    for _ in range(ROUNDS):
        fixed = judgement.fixed_uncertain if uncertain else judgement.fixed
        if fixed == text:
            if text != original and outside(original, context) != outside(text, context):
                raise RefusedError("a repair would change more than prose: please report it")
            return text, judgement
        text, judgement = fixed, judged(fixed, context)
    raise RefusedError("repairs don't come to rest: please report it")


def located(path: str, text: str, faults: "Iterable[Fault]") -> "Iterator[Located]":
    """Faults with their lines and columns."""
    from bisect import bisect_right

    from normalizer.checks.ignores import line_starts
    from normalizer.reports import Located

    for fault in faults:
        starts = line_starts(text)
        (start, end), line = fault.span, bisect_right(starts, fault.span.start)
        last = bisect_right(starts, max(start, end - 1))
        yield Located(path, line, start - starts[line - 1] + 1, last, end - starts[last - 1] + 1, start, end,
                      fault.rule, fault.severity, fault.message, fault.after, fault.fix)  # fmt: skip


# -- a run


class Tally:
    """What a run came to."""

    def __init__(self) -> None:
        self.findings: list[Located] = []
        self.files = self.changed = self.broken = self.failed = 0

    def add(self, checked: Checked) -> None:
        self.findings += checked.findings
        self.changed += checked.after != checked.before
        self.failed += checked.fails

    @property
    def code(self) -> int:
        """0: clean; 1: findings that fail, or files changed; 2: something could not be checked."""
        return 2 if self.broken else 1 if self.changed or self.failed else 0

    def summary(self, action: str) -> str:
        """One line that says how much there is; "" where there is nothing."""
        errors = sum(row.severity == ERROR for row in self.findings)
        others = len(self.findings) - errors
        parts = [counted(errors, "error")] * bool(errors) + [counted(others, "warning")] * bool(others)
        parts += [counted(self.changed, "file") + (" fixed" if action == "fix" else " to fix")] * bool(self.changed)
        parts += [counted(self.broken, "file") + " not checked"] * bool(self.broken)
        return f"medianorm: {', '.join(parts)}; {counted(self.files, 'file')} read\n" if parts else ""


def run(
    names: "Sequence[str]", choices: Choices, format: str, out: "Write", err: "Write", stdin: "Callable[[], bytes]"
) -> int:
    """Check files and report; the exit code. Raises ConfigError."""
    settings = Settings(choices)
    tally = Tally()
    piped = choices.action == "fix" and "-" in names  # the text goes to standard output, so the findings don't
    for path, named in files(names, settings):
        try:
            checked = done(path, named, settings, stdin)
        except ConfigError:
            raise
        except Exception as error:  # one file never ends a run
            tally.broken += 1
            err(f"medianorm: {path}: {described(error)}\n")
            continue
        tally.files += 1
        tally.add(checked)
        if choices.action == "diff":
            out("".join(diff(checked)))
        elif format == "text":
            (err if piped else out)("".join(written_as("text", checked.findings)))
        if path == "-" and piped:
            out(checked.after.decode(errors="surrogateescape"))
    if format != "text" and choices.action != "diff":
        (err if piped else out)("".join(written_as(format, tally.findings)))
    err(tally.summary(choices.action))
    return tally.code


def written_as(format: str, findings: "Sequence[Located]") -> "Iterable[str]":
    if not findings and format == "text":
        return ()
    from normalizer.reports import report

    return report(findings, format)


def done(path: str, named: bool, settings: Settings, stdin: "Callable[[], bytes]") -> Checked:
    """One file judged, and written where that was asked for."""
    if path == "-":
        return check(settings.choices.filename or path, settings, stdin())
    checked = check(path, settings, named=named)
    if settings.choices.action == "fix" and checked.after != checked.before:
        from normalizer.checks.writing import replace

        replace(path, checked.before, checked.after)
    return checked


def described(error: Exception) -> str:
    """What went wrong, without the words of the file."""
    if isinstance(error, OSError):
        return error.strerror or "cannot be read"
    return str(error) if isinstance(error, NormalizerError) else f"internal error: {type(error).__name__}"


def diff(checked: Checked) -> "Iterator[str]":
    """What would be written, as a unified diff for reading: hidden characters go by name, in lines that stay only those
    that their words can do without. A carriage return before a line feed is not shown.
    """
    if checked.before == checked.after:
        return
    from difflib import unified_diff

    from normalizer.reports.text import visible
    from normalizer.visible import NEEDED, shown

    before, after = (lines(data.decode()) for data in (checked.before, checked.after))
    path = visible(checked.path)
    for number, line in enumerate(unified_diff(before, after, f"a/{path}", f"b/{path}")):
        words = shown(line[1:].removesuffix("\n").removesuffix("\r"), () if number > 1 and line[0] in "+-" else NEEDED)
        yield line[0] + words + ("\n" if line.endswith("\n") else "\n\\ No newline at end of file\n")


def lines(text: str) -> list[str]:
    """The lines of a text, each with its line feed; no other character ends one."""
    parts = text.split("\n")
    return [f"{part}\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])
