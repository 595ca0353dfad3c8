"""`medianorm`: a filter from scraped news to documents, and commands around it, a module each.

Reads bytes, writes UTF-8. Exit 0: all is well; 1: a document failed or a check found something; 2: wrong usage.
"""

import os
import sys
from collections.abc import Sequence

from normalizer.modules import loaded
from normalizer.version import VERSION

COMMANDS = ("batch", "check", "verify", "schema", "rules")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    argv = list(sys.argv[1:] if argv is None else argv)
    try:
        if argv and argv[0] in COMMANDS:
            code: int = loaded(f"normalizer.cli.{argv[0]}").run(argv[1:])
        elif argv == ["--version"]:
            code = print_version()
        else:
            from normalizer.cli.filter import run

            code = run(argv)
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
