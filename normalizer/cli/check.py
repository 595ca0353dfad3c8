"""`medianorm check`: findings over files, and their repairs; the pre-commit hook."""

import sys
from collections.abc import Sequence

from normalizer.cli.console import complain, emit, log, new_parser
from normalizer.record import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def parser() -> "ArgumentParser":
    parser = new_parser("medianorm check", "Findings over files, as path:line:column: rule message.", EPILOG)
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


def idle(arguments: "Namespace") -> str | None:
    """What to do about an option that would do nothing beside the others."""
    if arguments.uncertain and not (arguments.fix or arguments.diff):
        return "--uncertain goes with --fix or --diff; without these every finding is reported, uncertain ones too"
    if arguments.diff and arguments.format != "text":
        return f"--diff prints a diff and no findings: leave --format {arguments.format} out"
    if arguments.stdin_filename and "-" not in arguments.files:
        return "--stdin-filename names standard input: give '-' as a file, or leave it out"
    return None


EPILOG = "Exit codes: 0 clean, 1 findings or files changed, 2 wrong usage or a file that can't be checked."


def run(argv: Sequence[str]) -> int:
    """0: clean; 1: findings or files changed; 2: usage, configuration, or a file that can't be checked."""
    from normalizer import checks
    from normalizer.checks.config import ConfigError

    plain = argv and not any(argument.startswith("-") for argument in argv)
    arguments = None if plain else parser().parse_args(argv)
    names = list(argv) if arguments is None else arguments.files
    if not names:
        complain("check: name files or folders, or '-' for standard input")
        return 2
    if arguments and (option := idle(arguments)):
        complain(f"check: {option}")
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
