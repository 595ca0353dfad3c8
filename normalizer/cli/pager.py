"""What is written for a terminal, through the reader's pager: `$PAGER`, else less; "" and cat mean none.

As git does it: less gets FRX where nothing else is said, so that colours pass (R), and what fits on one screen is
printed and left there (F, X); and it is told that what it gets is UTF-8, whatever the locale says.
"""

import os
import signal
from collections.abc import Callable, Mapping

from normalizer.cli.console import emit

Write = Callable[[str], None]
NONE = ("", "cat")


def through(write_all: Callable[[Write], int]) -> int:
    """Let `write_all` write to the pager; its exit code. A reader who leaves early ends it quietly."""
    from subprocess import PIPE, Popen

    command = chosen(os.environ)
    if not command:
        return write_all(emit)
    environment = {"LESS": "FRX", "LESSCHARSET": "utf-8", "LV": "-c", **os.environ}
    with Popen(command, shell=True, stdin=PIPE, env=environment) as pager:
        sink = pager.stdin
        assert sink is not None

        def write(text: str) -> None:
            sink.write(text.encode(errors="surrogateescape"))
            sink.flush()

        try:
            code = write_all(write)
            sink.close()
        except BrokenPipeError:
            code = 0
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the pager's to answer while it is open
    return code


def chosen(environment: Mapping[str, str]) -> str:
    """The pager's command; "" for none, also where it is not installed."""
    from shutil import which

    command = environment.get("PAGER", "less").strip()
    return "" if command in NONE or which(command.split()[0]) is None else command
