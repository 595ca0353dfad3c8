"""Workflow commands of GitHub Actions, which become annotations in a pull request."""

from collections.abc import Iterable, Iterator

from normalizer.reports import Located

LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def report(findings: Iterable[Located]) -> Iterator[str]:
    for row in findings:
        start, end = f"line={row.line},col={row.column}", f"endLine={row.end_line},endColumn={row.end_column}"
        title = quoted(f"medianorm {row.rule}")
        yield f"::{LEVELS[row.severity]} file={quoted(row.path)},{start},{end},title={title}::{escaped(row.message)}\n"


def escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def quoted(text: str) -> str:
    """A property's value: colons and commas would end it."""
    return escaped(text).replace(":", "%3A").replace(",", "%2C")
