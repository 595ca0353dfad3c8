"""`medianorm`: a filter from scraped news to documents, and commands around it, a module each.

Reads bytes, writes UTF-8. Exit 0: all is well; 1: a document failed or a check found something; 2: wrong usage.
"""

import gc
import os
import sys
from collections.abc import Sequence

from normalizer.cli.console import complain
from normalizer.modules import loaded
from normalizer.record import TYPE_CHECKING
from normalizer.version import VERSION

if TYPE_CHECKING:
    from typing import NoReturn

COMMANDS = ("batch", "check", "verify", "schema", "rules")
RARELY = 50_000  # objects made and kept between two searches for cycles; Python's own number is 700


def process() -> "NoReturn":
    """The process of a command: `main`, and an end at once.

    The garbage collector is told to search for cycles seldom: what is imported and what documents are made of holds
    next to none, and searching it takes a tenth of a run over one short file. What a run holds is not freed piece by
    piece at its end, another tenth, unless threads or other processes stand open, which Python has to end.
    """
    gc.set_threshold(RARELY)
    code = main()
    if "threading" in sys.modules:
        sys.exit(code)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, AttributeError):  # told by `main`, as far as it can be; one that was closed is None
        pass
    os._exit(code)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code. Without `argv` it is what the process was started with."""
    argv = list(sys.argv[1:] if argv is None else argv)
    open_closed()
    if not sys.stdout:
        print("medianorm: standard output is closed", file=sys.stderr)
        return 1
    try:
        if argv and argv[0] in COMMANDS:
            code: int = loaded(f"normalizer.cli.{argv[0]}").run(argv[1:])
        elif argv == ["--version"]:
            code = print_version()
        elif argv and (hint := mistyped(argv[0])):
            complain(f"no command and no file is named {argv[0]!r}: {hint}")
            code = 2
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
        complain(f"{error.filename or 'standard output'}: {error.strerror or error}")
        return 1
    except KeyboardInterrupt:
        return 130


def open_closed() -> None:
    """Input and errors that the caller closed (`<&-`, `2>&-`): nothing is read there, what is written is dropped."""
    for name, mode in (("stdin", "r"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115  (as long as the process)


def give_up_output() -> None:
    """What is still held for standard output is dropped, so that Python doesn't try to write it again at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def mistyped(name: str) -> str | None:
    """What to say of a first argument that is no file, and is written much like a command; else None.

    It is asked before the options are read, which are the command's ("chek --fix"). Files rarely have names of letters
    alone: "check.md" is a file that isn't there.
    """
    if not name.isalpha() or os.path.lexists(name):
        return None
    from normalizer.suggestions import suggestion

    return suggestion(name, COMMANDS, "") or None


def print_version() -> int:
    print(f"medianorm {VERSION}")
    return 0
