"""`medianorm`: a filter from scraped news to documents, and commands around it.

Reads bytes, writes UTF-8. Exit 0: all is well; 1: a document failed or a check found something; 2: wrong usage.
"""

import os
import sys
from collections.abc import Iterator, Mapping, Sequence

from normalizer.errors import NormalizerError
from normalizer.record import TYPE_CHECKING, Any
from normalizer.version import VERSION

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from normalizer.document import Block, Document
    from normalizer.options import Options
    from normalizer.writers import Layout

COMMANDS = ("check", "verify", "schema", "rules")
EPILOG = """commands:
  medianorm check FILE...         report and fix what is wrong in files; the pre-commit hook
  medianorm verify DOC [SOURCE]   check a stored document, and rebuild its source
  medianorm schema                print the JSON Schema of documents
  medianorm rules [NAME]          list the rules, or explain one

'medianorm COMMAND --help' says more."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    argv = list(sys.argv[1:] if argv is None else argv)
    try:
        if argv and argv[0] in COMMANDS:
            code: int = globals()[f"run_{argv[0]}"](argv[1:])
        elif argv == ["--version"]:
            code = print_version()
        else:
            code = run_filter(argv)
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # `medianorm … | head`: the reader has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def print_version() -> int:
    print(f"medianorm {VERSION}")
    return 0


def complain(message: str) -> None:
    print(f"medianorm: {message}", file=sys.stderr)


def emit(text: str) -> None:
    """Write text as UTF-8, whatever the locale says."""
    sys.stdout.buffer.write(text.encode(errors="surrogateescape"))


def new_parser(name: str, description: str, epilog: str | None = None) -> "ArgumentParser":
    """A parser that knows the width to wrap its help at: asking the terminal imports 5 ms of archive formats."""
    from argparse import ArgumentParser, RawDescriptionHelpFormatter

    width = int(os.environ["COLUMNS"]) if os.environ.get("COLUMNS", "").isdecimal() else 100

    def formatter(prog: str) -> RawDescriptionHelpFormatter:
        return RawDescriptionHelpFormatter(prog, width=width)

    return ArgumentParser(name, description=description, epilog=epilog, formatter_class=formatter)


# -- the filter


def filter_parser() -> "ArgumentParser":
    parser = new_parser("medianorm", "Scraped news in, clean and segmented documents out.", EPILOG)
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE", help="files to read; '-' or none for standard input")
    add(
        "-f", "--from", dest="format", default="auto", metavar="FORMAT", help="auto, text, html; jsonl: a record a line"
    )
    add("-t", "--to", metavar="FORMAT", help="json (one document), jsonl (several), text, markdown, html, terminal")
    add("--each", choices=("document", "block", "sentence"), default="document", help="one JSON line a part")
    add("--only-kind", action="append", metavar="KIND", help="only blocks of this kind (repeatable)")
    add("--only-language", action="append", metavar="CODE", help="only blocks in this language (repeatable)")
    add("--skip", action="append", default=[], metavar="RULE", help="leave a rule or a group of rules out (repeatable)")
    add("--only", action="append", metavar="RULE", help="only these rules or groups (repeatable)")
    add("--certain-only", action="store_true", help="make none of the uncertain repairs")
    add("--language", metavar="CODE", help="the language that the text is known to be in")
    add("--url", help="the address the page came from")
    add("--encoding", help="the charset that came with it")
    add("--isolate", action="store_true", help="text: isolates (U+2068) around what runs the other way")
    add(
        "--markdown-direction",
        choices=("none", "html", "attribute", "shortcode"),
        default="none",
        help="how a block says it",
    )
    add(
        "--bidi", choices=("auto", "on", "off"), default="auto", help="whether the terminal reorders right-to-left text"
    )
    add("--version", action="version", version=f"medianorm {VERSION}")
    record_arguments(parser)
    return parser


def record_arguments(parser: "ArgumentParser") -> None:
    """What goes with `-f jsonl`: a record a line in, the same record with its document out."""
    add = parser.add_argument_group("JSON lines (-f jsonl)").add_argument
    add("--text-field", metavar="FIELD", default="text", help="the field that holds the text (text)")
    for name, meaning in RECORD_FIELDS.items():
        add(f"--{name}-field", metavar="FIELD", help=f"the field that holds {meaning}")
    add("--result-field", metavar="FIELD", default="medianorm", help="the field that the document goes to (medianorm)")
    add(
        "--fields", action="append", default=[], metavar="NAME,…", help="only these fields of the document (repeatable)"
    )
    add("--jobs", type=int, default=1, metavar="N", help="processes; the order stays")
    add(
        "--on-error",
        choices=("emit", "skip", "fail"),
        default="emit",
        help="a bad record: an error record, none, the end",
    )
    add("--max-errors", metavar="N|P%", help="exit 1 where more records fail")


RECORD_FIELDS = {
    "html": "HTML, read before the text", "id": "the id", "url": "the address", "encoding": "the charset",
    "date": "the date of publication (ISO 8601)",
}  # fmt: skip


def run_filter(argv: Sequence[str]) -> int:
    """Normalize each input to standard output: 1 where a document failed, 2 where an input can't be opened."""
    if not argv and sys.stdin.isatty():
        filter_parser().print_help()
        return 0
    arguments = parsed(argv)
    if arguments.format == "jsonl":
        return run_records(arguments)
    try:
        options = chosen(arguments)
        check_formats(arguments)
    except NormalizerError as error:
        complain(str(error))
        return 2
    code = 0
    names = arguments.files or ["-"]
    format = arguments.to or ("json" if len(names) == 1 else "jsonl")
    for name in names:
        try:
            data = opened(name)
        except OSError as error:
            complain(f"{name}: {error.strerror or error}")
            code = 2
            continue
        try:
            text = "".join(output(normalized(name, data, options, arguments), arguments, format))
        except Exception as error:  # one bad document never ends a run
            complain(f"{name}: {described(error)}")
            code = max(code, 1)
            continue
        emit(text)
    return code


def run_records(arguments: "Namespace | Files") -> int:
    """Records in, records with their documents out, a line at a time; 1 where more failed than may."""
    from normalizer.ndjson import Fields, UsageError, limit, results
    from normalizer.record import replaced

    counts = {"records": 0, "failed": 0}
    try:
        if arguments.to not in (None, "jsonl") or arguments.each != "document":
            raise UsageError("-f jsonl writes JSON lines, a document each: leave --to and --each out")
        most = limit(arguments.max_errors)
        named = {name: getattr(arguments, f"{name}_field") for name in ("text", *RECORD_FIELDS, "result")}
        kept = tuple(name.strip() for row in arguments.fields for name in row.split(","))
        options = replaced(chosen(arguments), format="auto")
        for row in results(record_lines(arguments.files or ["-"]), Fields(**named, kept=kept), options, arguments.jobs):
            counts["records"] += not row.blank
            counts["failed"] += row.error is not None
            if row.error is None or arguments.on_error == "emit":
                sys.stdout.buffer.write(row.line)
                sys.stdout.buffer.flush()
            elif arguments.on_error == "fail":
                complain(f"record {counts['records']}: {row.error}")
                return 1
            progress(counts["records"])
    except NormalizerError as error:
        complain(str(error))
        return 2
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        complain(f"{error.filename}: {error.strerror}")
        return 2
    if sys.stderr.isatty():
        print(end="\r", file=sys.stderr)
    complain(f"{counts['records']} records, {counts['failed']} failed")
    return int(most.exceeded(counts["failed"], counts["records"]))


def record_lines(names: Sequence[str]) -> Iterator[bytes]:
    """The lines of all inputs, ended by line feeds alone."""
    for name in names:
        if name == "-":
            yield from sys.stdin.buffer
        else:
            with open(name, "rb") as file:
                yield from file


def progress(count: int) -> None:
    """A counter for those who watch; a log gets none."""
    if count % 100 == 0 and sys.stderr.isatty():
        print(f"\r{count} records", end="", file=sys.stderr, flush=True)


def parsed(argv: Sequence[str]) -> "Namespace | Files":
    """The arguments; file names alone are taken as they are, since argparse costs a third of a run's start."""
    if not any(argument.startswith("-") for argument in argv):
        return Files(list(argv))
    return filter_parser().parse_args(argv)


class Files:
    """The arguments of a call that only names files: everything else by default."""

    format = "auto"
    to = only_kind = only_language = only = language = url = encoding = None
    each = "document"
    certain_only = isolate = False
    markdown_direction = "none"
    bidi = "auto"
    skip: "Sequence[str]" = ()
    text_field, result_field = "text", "medianorm"
    html_field = id_field = url_field = encoding_field = date_field = max_errors = None
    fields: "Sequence[str]" = ()
    jobs, on_error = 1, "emit"

    def __init__(self, files: list[str]) -> None:
        self.files = files


def chosen(arguments: "Namespace | Files") -> "Options":
    """The library's options from the command line. Raises UnknownRuleError."""
    from normalizer.options import Options

    return Options(
        arguments.format, arguments.language, frozenset(arguments.skip),
        frozenset(arguments.only) if arguments.only else None, arguments.certain_only,
    )  # fmt: skip


def check_formats(arguments: "Namespace | Files") -> None:
    """Raises FormatError for a format that does not exist, before anything is read."""
    from normalizer.errors import FormatError
    from normalizer.readers import FORMATS
    from normalizer.writers import WRITERS

    if arguments.format not in ("auto", *FORMATS):
        raise FormatError(f"--from {arguments.format}: choose one of auto, {', '.join(FORMATS)}")
    if arguments.to and arguments.to not in WRITERS:
        raise FormatError(f"--to {arguments.to}: choose one of {', '.join(WRITERS)}")
    if arguments.to == "text" and arguments.each != "document":
        raise FormatError(f"--each {arguments.each} writes JSON lines: leave --to text out")


def opened(name: str) -> bytes:
    """All bytes of a file, or of standard input. Raises OSError."""
    if name == "-":
        return sys.stdin.buffer.read()
    with open(name, "rb") as file:
        return file.read()


def normalized(name: str, data: bytes, options: "Options", arguments: "Namespace | Files") -> "Document":
    from normalizer.pipeline import normalize

    known = None if name == "-" else name
    return normalize(data, options, id=known, url=arguments.url, encoding=arguments.encoding)


def described(error: Exception) -> str:
    """What went wrong, without the text it went wrong with: an article's words don't belong in logs."""
    return str(error) if isinstance(error, NormalizerError) else f"failed: {type(error).__name__}"


def output(document: "Document", arguments: "Namespace | Files", format: str) -> Iterator[str]:
    from normalizer.writers import write

    selected = arguments.only_kind or arguments.only_language
    blocks = document.parts(arguments.only_kind, arguments.only_language) if selected else document.blocks
    if arguments.each != "document" or (selected and format != "text"):
        yield from parts(document, blocks, "block" if arguments.each == "document" else arguments.each)
    elif selected:
        yield from (block.text + "\n" for block in blocks if block.text)
    else:
        yield from write([document], format, layout(arguments, format))


def layout(arguments: "Namespace | Files", format: str) -> "Layout":
    """How the writers lay out; the terminal is asked only where it is written to."""
    from normalizer.writers import PLAIN, Layout

    if format not in ("text", "markdown", "terminal"):
        return PLAIN
    tty = sys.stdout.isatty()
    bidi = arguments.bidi
    if bidi == "auto":
        bidi = "off" if format == "terminal" and tty and not reorders(os.environ) else "on"
    width = os.get_terminal_size().columns if tty else None
    colour = tty and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Layout(arguments.markdown_direction, arguments.isolate, bidi, width, colour)


def reorders(environment: Mapping[str, str]) -> bool:
    """Whether the terminal is one that applies the bidirectional algorithm itself, by what it says of itself."""
    version = environment.get("VTE_VERSION", "")
    if version.isdecimal():
        return int(version) >= 5800  # GNOME's, since 0.58
    if environment.get("TERM_PROGRAM") == "Apple_Terminal" or environment.get("KONSOLE_VERSION"):
        return True
    return environment.get("TERM", "").startswith("mlterm")


def parts(document: "Document", blocks: "Sequence[Block]", each: str) -> Iterator[str]:
    """One JSON line a block or a sentence, with the document's id and the block's."""
    from json import dumps

    from normalizer.document import plain

    for block in blocks:
        if each == "block":
            rows: list[dict[str, Any]] = [{"document": document.id, **plain(block)}]
        else:
            rows = [{"document": document.id, "block": block.id, "kind": block.kind, **plain(sentence)}
                    for sentence in block.sentences]  # fmt: skip
        for row in rows:
            yield dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"


# -- check


def check_parser() -> "ArgumentParser":
    parser = new_parser("medianorm check", "Findings over files, as path:line:column: rule message.", CHECK_EPILOG)
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE", help="files and folders; '-' for standard input")
    add("--fix", action="store_true", help="write the certain repairs")
    add("--diff", action="store_true", help="print what --fix would write, and write nothing")
    add("--uncertain", action="store_true", help="with --fix or --diff: the uncertain repairs, too")
    add("--select", action="append", default=[], metavar="RULE", help="only these rules or groups (repeatable)")
    add("--skip", action="append", default=[], metavar="RULE", help="without these rules or groups (repeatable)")
    add("--strict", action="store_true", help="warnings fail, too")
    add("--exit-zero", action="store_true", help="exit 0 in spite of findings")
    add("--format", choices=("text", "json", "github", "sarif"), default="text", help="text by default")
    add("--stdin-filename", metavar="NAME", help="the name that standard input is judged by")
    add("--config", metavar="FILE", help="this configuration instead of the nearest")
    add("--force-exclude", action="store_true", help="leave excluded files out, even those that are named")
    add("--show-config", action="store_true", help="print the configuration that the first FILE gets")
    return parser


CHECK_EPILOG = "Exit codes: 0 clean, 1 findings or files changed, 2 wrong usage or a file that can't be checked."


def run_check(argv: Sequence[str]) -> int:
    """0: clean; 1: findings or files changed; 2: usage, configuration, or a file that can't be checked."""
    from normalizer import checks
    from normalizer.config import ConfigError

    plain = argv and not any(argument.startswith("-") for argument in argv)
    arguments = None if plain else check_parser().parse_args(argv)
    names = list(argv) if arguments is None else arguments.files
    if not names:
        complain("check: name files or folders, or '-' for standard input")
        return 2
    try:
        if arguments is None:
            return checks.run(names, checks.Choices(), "text", emit, log, sys.stdin.buffer.read)
        action = "diff" if arguments.diff else "fix" if arguments.fix else "report"
        choices = checks.Choices(
            action, arguments.uncertain, arguments.strict, tuple(arguments.select), tuple(arguments.skip),
            arguments.config, arguments.force_exclude, arguments.stdin_filename,
        )  # fmt: skip
        if arguments.show_config:
            emit(checks.shown(names[0], choices))
            return 0
        code = checks.run(names, choices, arguments.format, emit, log, sys.stdin.buffer.read)
    except ConfigError as error:
        complain(str(error))
        return 2
    return 0 if code == 1 and arguments.exit_zero else code


def log(text: str) -> None:
    """Write to standard error as it stands."""
    sys.stderr.buffer.write(text.encode(errors="surrogateescape"))
    sys.stderr.buffer.flush()


# -- verify


def run_verify(argv: Sequence[str]) -> int:
    """0: rebuilt or consistent; 1: it does not match; 2: unreadable."""
    parser = new_parser("medianorm verify", "Check stored documents, and rebuild their source.")
    parser.add_argument("document", metavar="DOC", help="a document or JSON lines of them; '-' for standard input")
    parser.add_argument("source", metavar="SOURCE", nargs="?", help="the file that the document was made from")
    arguments = parser.parse_args(argv)
    try:
        stored = opened(arguments.document)
        source = opened(arguments.source) if arguments.source else None
    except OSError as error:
        complain(f"{error.filename}: {error.strerror}")
        return 2
    from normalizer.verification import verdicts

    code = 0
    for name, found, message in verdicts(stored, source):
        print(f"{name or arguments.document}: {message}")
        code = max(code, found)
    return code


# -- what the package knows of itself


def run_schema(argv: Sequence[str]) -> int:
    from normalizer.schema import committed

    new_parser("medianorm schema", "Print the JSON Schema of documents.").parse_args(argv)
    emit(committed())
    return 0


def run_rules(argv: Sequence[str]) -> int:
    from normalizer import faults
    from normalizer.rules import every, module

    parser = new_parser("medianorm rules", "List the rules, or explain one.")
    parser.add_argument("name", nargs="?", metavar="NAME", help="a rule")
    name = parser.parse_args(argv).name
    rules = every()
    if name in set(faults.groups()) - set(rules):
        emit(faults.explained(name).strip() + "\n")
        return 0
    if name and name not in rules:
        complain(f"no rule is named {name!r}: 'medianorm rules' lists them")
        return 2
    for stage, rule in [rules[name]] if name else rules.values():
        text = module(stage, rule.name).__doc__ or ""
        emit(text.strip() + "\n" if name else f"{rule.name:20} {rule.group:10} {text.strip().splitlines()[0]}\n")
    for check, group in faults.groups().items() if not name else ():
        if check not in rules:
            emit(f"{check:20} {group:10} {faults.explained(check).strip().splitlines()[0]}\n")
    return 0
