"""`medianorm -f jsonl`: a record a line in, the same record with its document out."""

import sys
from collections.abc import Iterable, Iterator, Sequence

from normalizer.cli.console import complain
from normalizer.cli.sources import packed
from normalizer.counting import counted
from normalizer.errors import FormatError, NormalizerError
from normalizer.options import Options
from normalizer.record import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: "ArgumentParser") -> None:
    """What goes with `-f jsonl`: a record a line in, the same record with its document out."""
    add = parser.add_argument_group("JSON lines (-f jsonl)").add_argument
    add("--text-field", metavar="FIELD", default="text", help="the field that holds the text (text)")
    for name, meaning in FIELDS.items():
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


FIELDS = {
    "html": "HTML, read before all others", "markdown": "Markdown, read before the text", "id": "the id",
    "url": "the address", "encoding": "the charset", "date": "the date of publication (ISO 8601)",
}  # fmt: skip


def check_alone(arguments: "Namespace", defaults: object) -> None:
    """Raises FormatError for an option that says something of records where there are none."""
    for name in ("text_field", *(f"{name}_field" for name in FIELDS), "result_field", "fields", "jobs", "on_error",
                 "max_errors"):  # fmt: skip
        if (getattr(arguments, name) or None) != (getattr(defaults, name) or None):
            raise FormatError(f"--{name.replace('_', '-')} goes with records: add -f jsonl, or leave it out")


def run(arguments: "Namespace", options: Options) -> int:
    """Records in, records with their documents out, a line at a time; 1 where more failed than may."""
    from normalizer.ndjson import Fields, UsageError, limit, results

    counts = {"records": 0, "failed": 0}
    try:
        parted = arguments.each != "document" or arguments.only_kind or arguments.only_language
        if arguments.to not in (None, "jsonl") or parted:
            raise UsageError("-f jsonl writes JSON lines, a document each: leave --to, --each and --only-… out")
        if arguments.url or arguments.encoding:
            raise UsageError("--url and --encoding are of one source: name --url-field and --encoding-field")
        most = limit(arguments.max_errors)
        named = {name: getattr(arguments, f"{name}_field") for name in ("text", *FIELDS, "result")}
        kept = tuple(name.strip() for row in arguments.fields for name in row.split(","))
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
        if error.filename is None:  # of standard output
            raise
        complain(f"{error.filename}: {error.strerror}")
        return 2
    if sys.stderr.isatty():
        print(end="\r", file=sys.stderr)
    complain(f"{counted(counts['records'], 'record')}, {counts['failed']} failed")
    return int(most.exceeded(counts["failed"], counts["records"]))


def record_lines(names: Sequence[str]) -> Iterator[bytes]:
    """The lines of all inputs, ended by line feeds alone. Raises OSError, and FormatError for a file that is packed."""
    for name in names:
        if name == "-":
            yield from file_lines(name, sys.stdin.buffer)
        else:
            with open(name, "rb") as file:
                yield from file_lines(name, file)


def file_lines(name: str, file: Iterable[bytes]) -> Iterator[bytes]:
    from normalizer.ndjson import without_mark

    lines = without_mark(file)
    for first in lines:
        if reason := packed(first):
            raise FormatError(f"{name}: {reason}")
        yield first
        yield from lines


def progress(count: int) -> None:
    """A counter for those who watch; a log gets none."""
    if count % 100 == 0 and sys.stderr.isatty():
        print(f"\r{count} records", end="", file=sys.stderr, flush=True)
