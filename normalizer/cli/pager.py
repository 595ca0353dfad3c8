"""What is written for a terminal, through the reader's pager: `$PAGER`, else less; "" and cat mean none.

As git does it: less gets FRX where nothing else is said, so that colours pass (R), and what fits on one screen is
printed and left there (F, X); and it is told that what it gets is UTF-8, whatever the locale says.
"""

import os
import signal
from collections.abc import Callable, Mapping

from normalizer.cli.console import emit
from normalizer.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import IO

Write = Callable[[str], None]
NONE = ("", "cat")


def through(write_all: Callable[[Write], int]) -> int:
    """Let `write_all` write to the pager; its exit code. A reader who leaves early ends it quietly.

    While the pager is open Ctrl-C is its to answer, as less does by stopping to read on.
    """
    from subprocess import PIPE, Popen

    command = chosen(os.environ)
    if not command:
        return write_all(emit)
    environment = {"LESS": "FRX", "LESSCHARSET": "utf-8", "LV": "-c", **os.environ}
    pager = Popen(command, shell=True, stdin=PIPE, env=environment)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        return written(pager.stdin, write_all)
    finally:
        pager.wait()
        signal.signal(signal.SIGINT, before)


def written(sink: "IO[bytes] | None", write_all: Callable[[Write], int]) -> int:
    """What `write_all` writes, sent on as it comes; 0 where nobody reads on."""
    assert sink is not None

    def write(text: str) -> None:
        sink.write(text.encode(errors="surrogateescape"))
        sink.flush()

    try:
        with sink:
            return write_all(write)
    except BrokenPipeError:
        return 0


def chosen(environment: Mapping[str, str]) -> str:
    """The pager's command; "" for none, also where it is not installed."""
    from shutil import which

    command = environment.get("PAGER", "less").strip()
    return "" if command in NONE or which(command.split()[0]) is None else command
