"""A JSON array of findings, one a line; `fix` holds what would be written, and whether that is certain."""

from collections.abc import Iterable, Iterator
from json import dumps

from normalizer.record import Any
from normalizer.reports import Located


def report(findings: Iterable[Located]) -> Iterator[str]:
    rows = [dumps(row_of(found)) for found in findings]
    yield "[\n" + ",\n".join(rows) + "\n]\n" if rows else "[]\n"


def row_of(found: Located) -> dict[str, Any]:
    row = {name: getattr(found, name) for name in found.__slots__ if name not in ("after", "fix")}
    proposed = found.after is not None and found.fix
    return {**row, "fix": {"text": found.after, "certain": found.fix == "certain"} if proposed else None}
