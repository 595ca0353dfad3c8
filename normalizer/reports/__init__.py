"""Reports: findings of a check in the forms that people and machines read, one file a format.

Each has `report(findings) -> Iterator[str]`. To add a format: its file, and its name here.
"""

from collections.abc import Iterable, Iterator

from normalizer.modules import loaded
from normalizer.record import Record

FORMATS = ("text", "json", "github", "sarif")


class Located(Record):
    """A finding with its place: lines and columns count from 1, columns and offsets in code points, ends are open.

    `fix` is "certain", "uncertain" or ""; `after` is what it would become, None where nothing is proposed.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    end: int
    rule: str
    severity: str
    message: str
    after: str | None = None
    fix: str = ""


def report(findings: Iterable[Located], format: str) -> Iterator[str]:
    written: Iterator[str] = loaded(f"normalizer.reports.{format}").report(findings)
    return written
