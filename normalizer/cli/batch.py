"""`medianorm batch IN OUT`: documents of whole files, folders and archives, on many cores."""

import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec

from normalizer.cli.console import complain, new_parser
from normalizer.errors import MissingExtraError, NormalizerError
from normalizer.record import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from normalizer.batches.driver import Crew, Outcome, Plan
    from normalizer.batches.kernel import Work

EPILOG = """Input: JSON lines (.jsonl, .gz, .zst), Parquet, WARC and WET, HTML, text. One output file an input file.

Exit codes: 0 done, whatever documents failed; 1 a shard failed, more documents failed than --max-errors,
or the output can't be written; 2 wrong usage."""
NAMED = {
    "text": "the text", "html": "HTML, read before all others", "markdown": "Markdown, read before the text",
    "id": "the id", "url": "the address", "encoding": "the charset", "date": "the date of publication (ISO 8601)",
}  # fmt: skip


def parser() -> "ArgumentParser":
    parser = new_parser("medianorm batch", "Documents of whole files, folders and archives, on many cores.", EPILOG)
    add = parser.add_argument
    add("given", metavar="IN", help="a file, a folder or a glob")
    add("out", metavar="OUT", help="a folder, or one file for one")
    add("-t", "--to", choices=("parquet", "jsonl"), help="by OUT's name, else parquet")
    add("--attributes", choices=("dolma",), help="instead of documents: [start, end, score] over the rows' text")
    add("--jobs", type=int, metavar="N", help="workers (as many as there are cores)")
    add("--engine", choices=("local", "ray"), default="local", help="processes of this machine, or Ray's (local)")
    add("--resume", action="store_true", help="go on with a run that was ended: what is done is not done again")
    add("--max-errors", metavar="N|P%", help="exit 1 where more documents fail; a number ends the run there")
    add("--timeout", type=float, metavar="SECONDS", default=60.0, help="how long a document may take (60); 0: for ever")
    add("--fields", action="append", default=[], metavar="NAME,…", help="only these fields of documents (repeatable)")
    add("--flat", action="store_true", help="a document's fields as columns of their own")
    add("--drop", action="append", default=[], metavar="NAME,…", help="without these columns of IN (repeatable)")
    for name, meaning in NAMED.items():
        add(f"--{name}-field", metavar="FIELD", default=name, help=f"the field that holds {meaning} ({name})")
    add("--result-field", metavar="FIELD", default="medianorm", help="the field that the document goes to (medianorm)")
    add("--skip", action="append", default=[], metavar="RULE", help="leave a rule or a group of rules out (repeatable)")
    add("--only", action="append", metavar="RULE", help="only these rules or groups (repeatable)")
    add("--certain-only", action="store_true", help="make none of the uncertain repairs")
    add("--language", metavar="CODE", help="the language that all text is known to be in")
    return parser


def run(argv: Sequence[str]) -> int:
    """Do the shards; 0 where all are done, 1 where one failed or too many documents did, 2 for wrong usage."""
    arguments = parser().parse_args(argv)
    try:
        needed(("pyarrow", "fastwarc"), "batch")
        if arguments.engine == "ray":
            needed(("ray",), "ray")
        return normalized(arguments)
    except NormalizerError as error:
        complain(str(error))
        return 2


def needed(packages: Sequence[str], extra: str) -> None:
    """Raise MissingExtraError where one of the packages is not installed."""
    for package in packages:
        if find_spec(package) is None:
            raise MissingExtraError(f"batch: {package} is not installed: pip install 'medianorm[{extra}]'")


def normalized(arguments: "Namespace") -> int:
    """The run itself. Raises NormalizerError for what is wrong before it begins."""
    from normalizer.batches import driver
    from normalizer.batches.progress import Progress
    from normalizer.ndjson import UsageError, limit

    if arguments.attributes and (arguments.to or arguments.flat or arguments.fields):
        raise UsageError(f"--attributes {arguments.attributes} writes no documents: leave --to, --flat, --fields out")
    if arguments.jobs is not None and arguments.jobs < 1:
        raise UsageError(f"--jobs {arguments.jobs}: give a number of workers from 1")
    most = limit(arguments.max_errors)
    work = asked(arguments)
    try:
        plan = driver.planned(arguments.given, arguments.out, arguments.attributes or arguments.to)
        hired = crew(arguments)
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror}") from error
    try:
        outcome = driver.run(plan, work, hired, resume=arguments.resume, limit=most, show=Progress(sys.stderr).show)
    except OSError as error:
        complain(f"{error.filename or arguments.out}: {error.strerror or error}")
        return 1
    finally:
        hired.close()
    for message in (*outcome.failed, *([outcome.stopped] if outcome.stopped else [])):
        complain(message)
    too_many = most.exceeded(sum(outcome.errors.values()), outcome.rows)
    if outcome.errors or outcome.failed:
        complain(summary(outcome, plan))
    return int(bool(outcome.failed) or outcome.stopped is not None or too_many)


def asked(arguments: "Namespace") -> "Work":
    """What is to be done to each row. Raises UnknownRuleError and UsageError."""
    from normalizer.batches.columns import Columns
    from normalizer.batches.kernel import Work
    from normalizer.ndjson import Fields
    from normalizer.options import Options

    kept, drop = (
        tuple(name.strip() for row in rows for name in row.split(",")) for rows in (arguments.fields, arguments.drop)
    )
    named = {name: getattr(arguments, f"{name}_field") for name in (*NAMED, "result")}
    options = Options(
        "auto", arguments.language, frozenset(arguments.skip),
        frozenset(arguments.only) if arguments.only else None, arguments.certain_only,
    )  # fmt: skip
    return Work(options, Columns(Fields(**named, kept=kept), arguments.flat, drop), arguments.timeout or None)


def crew(arguments: "Namespace") -> "Crew":
    if arguments.engine == "ray":
        from normalizer.batches.ray_engine import Tasks

        return Tasks(arguments.jobs)
    from normalizer.batches.local import Processes

    return Processes(arguments.jobs or cores())


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def summary(outcome: "Outcome", plan: "Plan") -> str:
    """What went wrong, by kind."""
    parts = [f"{count} documents failed: {name}" for name, count in outcome.errors.items()]
    if outcome.failed:
        parts.append(f"{len(outcome.failed)} of {len(plan.outputs)} shards failed")
    return "; ".join(parts)
