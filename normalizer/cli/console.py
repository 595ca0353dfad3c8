"""What the commands share: reading bytes, writing UTF-8, complaining, parsing arguments."""

import os
import sys

from normalizer.record import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser


# A file's name may hold what moves a terminal's cursor.
UNSEEN = {code: f"\\x{code:02x}" for code in (*range(32), *range(0x7F, 0xA0))}


def complain(message: str) -> None:
    print(f"medianorm: {message.translate(UNSEEN)}", file=sys.stderr)


def emit(text: str) -> None:
    """Write text as UTF-8, whatever the locale says."""
    sys.stdout.buffer.write(text.encode(errors="surrogateescape"))


def log(text: str) -> None:
    """Write to standard error as it stands."""
    sys.stderr.buffer.write(text.encode(errors="surrogateescape"))
    sys.stderr.buffer.flush()


def opened(name: str) -> bytes:
    """All bytes of a file, or of standard input. Raises OSError."""
    if name == "-":
        return sys.stdin.buffer.read()
    with open(name, "rb") as file:
        return file.read()


def new_parser(name: str, description: str, epilog: str | None = None) -> "ArgumentParser":
    """A parser that knows the width to wrap its help at: asking the terminal imports 5 ms of archive formats."""
    from argparse import ArgumentParser, RawDescriptionHelpFormatter

    width = int(os.environ["COLUMNS"]) if os.environ.get("COLUMNS", "").isdecimal() else 100

    def formatter(prog: str) -> RawDescriptionHelpFormatter:
        return RawDescriptionHelpFormatter(prog, width=width)

    return ArgumentParser(name, description=description, epilog=epilog, formatter_class=formatter)
