"""`medianorm`: a filter from scraped news to documents, and commands around it, a module each.

Reads bytes, writes UTF-8. Exit 0: all is well; 1: a document failed or a check found something; 2: wrong usage.
"""

import atexit
import gc
import os
import sys
from collections.abc import Sequence

from normalizer.modules import loaded
from normalizer.version import VERSION

COMMANDS = ("batch", "check", "verify", "schema", "rules")
RARELY = 50_000  # objects made and kept between two searches for cycles; Python's own number is 700


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code. Without `argv` it is what the process was started for."""
    if argv is None:
        argv = sys.argv[1:]
        collect_rarely()
    argv = list(argv)
    open_closed()
    if not sys.stdout:
        print("medianorm: standard output is closed", file=sys.stderr)
        return 1
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
        give_up_output()
        return 0
    except OSError as error:  # a file's own errors are told where it is opened: without a name it is the output's
        give_up_output()
        from normalizer.cli.console import complain

        complain(f"{error.filename or 'standard output'}: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        return 130


def open_closed() -> None:
    """Input and errors that the caller closed (`<&-`, `2>&-`): nothing is read there, what is written is dropped."""
    for name, mode in (("stdin", "r"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115  (as long as the process)


def collect_rarely() -> None:
    """Tell the garbage collector to search for cycles seldom, and at the end of the process not at all.

    What is imported and what documents are made of holds next to none, and searching it takes a tenth of a run over one
    short file.
    """
    gc.set_threshold(RARELY)
    atexit.register(gc.freeze)


def give_up_output() -> None:
    """What is still held for standard output is dropped, so that Python doesn't try to write it again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def print_version() -> int:
    print(f"medianorm {VERSION}")
    return 0
