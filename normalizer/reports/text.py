"""One line a finding: `path:line:column: rule message`, complete in itself, so that `grep` and editors can use it."""

from collections.abc import Iterable, Iterator

from normalizer.reports import Located

MARK = {"error": "", "warning": "warning: ", "note": "note: "}


def report(findings: Iterable[Located]) -> Iterator[str]:
    for row in findings:
        yield f"{visible(row.path)}:{row.line}:{row.column}: {row.rule} {MARK[row.severity]}{row.message}\n"


def visible(path: str) -> str:
    """A path whose control characters, line ends among them, are written out: a file's name must not forge a line."""
    return path if path.isprintable() else "".join(c if c.isprintable() else ascii(c)[1:-1] for c in path)
