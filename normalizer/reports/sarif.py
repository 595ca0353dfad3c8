"""SARIF 2.1.0, for code scanning. Columns count code points (`columnKind`); certain and uncertain fixes are shown."""

from collections.abc import Iterable, Iterator
from json import dumps

from normalizer.record import Any
from normalizer.reports import Located
from normalizer.version import VERSION

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
SAFE = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/")


def report(findings: Iterable[Located]) -> Iterator[str]:
    rows = list(findings)
    rules = sorted({row.rule for row in rows})
    driver = {"name": "medianorm", "version": VERSION, "rules": [rule_of(name) for name in rules]}
    results = [result_of(row, rules.index(row.rule)) for row in rows]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    yield dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def rule_of(name: str) -> dict[str, Any]:
    from normalizer.faults import explained
    from normalizer.reports.messages import SAID

    row: dict[str, Any] = {"id": name, "shortDescription": {"text": SAID.get(name) or name.replace("_", " ")}}
    text = explained(name)
    return {**row, "fullDescription": {"text": text.strip()}} if text else row


def result_of(row: Located, index: int) -> dict[str, Any]:
    region = {"startLine": row.line, "startColumn": row.column, "endLine": row.end_line, "endColumn": row.end_column}
    artifact = {"uri": uri(row.path)}
    result: dict[str, Any] = {
        "ruleId": row.rule, "ruleIndex": index, "level": row.severity, "message": {"text": row.message},
        "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": region}}],
    }  # fmt: skip
    if row.after is not None and row.fix:
        replacement = {"deletedRegion": region, "insertedContent": {"text": row.after}}
        change = {"artifactLocation": artifact, "replacements": [replacement]}
        result["fixes"] = [{"description": {"text": f"{row.fix} repair"}, "artifactChanges": [change]}]
    return result


def uri(path: str) -> str:
    """A relative reference, percent-encoded as UTF-8 (RFC 3986); an absolute path keeps its slash."""
    data = path.replace("\\", "/").encode("utf-8", "surrogateescape")
    return "".join(chr(byte) if byte in SAFE else f"%{byte:02X}" for byte in data)
