"""JSON lines as rows: a line that is no record can't be read, and the columns are what the records have."""

import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO

import pyarrow as pa

from normalizer.batches.columns import BatchError, Columns, Failure, new_names, sources
from normalizer.batches.kernel import MOST_BYTES, MOST_ROWS
from normalizer.batches.shards import Rows, decompressed, empty
from normalizer.ndjson import RecordError, parsed, without_mark
from normalizer.record import Any

DEFAULTS = Columns()


def json_rows(path: str, columns: Columns, typed: bool) -> Iterator[Rows]:
    """A row a line; a line that is no record is a row that can't be read."""
    read = used(columns)
    kinds = column_kinds(path, columns) if typed else read
    new = frozenset(new_names(columns))
    nothing = True
    for lines, place in line_groups(path):
        records, failures = records_of(lines)
        broken = frozenset(failures)
        if taken := sorted({name for record in records for name in record if name in new} - set(columns.drop)):
            raise BatchError(f"{path}: records have fields that the result needs: {', '.join(taken)}")
        arrays = []
        for name, kind in kinds.items():
            values, wrong = json_column([record.get(name) for record in records], name, kind)
            arrays.append(values)
            failures = {**wrong, **failures}
        if columns.drop:
            lines = [without(record, columns.drop) for record in records]
        yield Rows(pa.record_batch(arrays, names=list(kinds)), failures, broken, lines, place)
        nothing = False
    if nothing:
        yield Rows(empty(pa.schema([(name, ARROW[kind]) for name, kind in kinds.items()])), lines=[])


def records_of(lines: Sequence[bytes]) -> tuple[list[dict[str, Any]], dict[int, Failure]]:
    """Each line's record, an empty one where it is none, and the lines that are none."""
    records, failures = [], {}
    for number, line in enumerate(lines):
        try:
            records.append(parsed(line))
        except RecordError as error:
            records.append({})
            failures[number] = Failure("read", "RecordError", str(error))
    return records, failures


def without(record: Mapping[str, Any], names: Sequence[str]) -> bytes:
    return json.dumps({name: value for name, value in record.items() if name not in names}).encode()


def used(columns: Columns) -> dict[str, str]:
    """The fields that the kernel reads, which are strings in every shard, whatever a record has: a text that is none is
    an error, an id may be a number."""
    fields = columns.fields
    known = {name: "known" for name in (fields.id, fields.url, fields.encoding, fields.date) if name}
    return {**known, **dict.fromkeys(sources(fields), "source")}


ARROW = {
    **dict.fromkeys(("source", "known", "string", "json"), pa.string()),
    "boolean": pa.bool_(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "null": pa.null(),
}
JSON_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


def column_kinds(path: str, columns: Columns) -> dict[str, str]:
    """Each field of a shard's records with its kind: of one type where all values are, else JSON in a string."""
    read = used(columns)
    seen: dict[str, set[str]] = {}
    for lines, _ in line_groups(path):
        for record in records_of(lines)[0]:
            for name, value in record.items():
                kind = JSON_KINDS.get(type(value), "json")
                seen.setdefault(name, set()).add(size_of(value) if kind == "integer" else kind)
    kinds = {name: read.get(name) or one_kind(some) for name, some in seen.items()}
    fields = columns.fields
    asked = [name for name in read if name not in used(DEFAULTS)]  # those named by the caller are columns all the same
    if not kinds.keys() & {*sources(fields)}:
        asked.append(fields.text)
    return {**kinds, **{name: read[name] for name in asked if name not in kinds}}


def size_of(value: int) -> str:
    """What can hold an integer without loss: any number, an integer column, or JSON alone."""
    return "integer" if abs(value) <= 2**53 else "long" if -(2**63) <= value < 2**63 else "json"


def one_kind(kinds: set[str]) -> str:
    some = kinds - {"null"}
    if not some:
        return "null"
    if some <= {"integer", "long"}:
        return "integer"
    if some <= {"integer", "number"}:
        return "number"
    return next(iter(some)) if len(some) == 1 else "json"


def json_column(values: list[Any], name: str, kind: str) -> tuple[pa.Array, dict[int, Failure]]:
    """A field's values as a column, and the rows whose value is not what the kernel reads."""
    failures = {}
    if kind == "json":
        values = [None if value is None else json.dumps(value, ensure_ascii=False) for value in values]
    elif kind in ("source", "known"):
        for row, value in enumerate(values):
            if kind == "known" and isinstance(value, int) and not isinstance(value, bool):
                values[row] = str(value)
            elif value is not None and not isinstance(value, str):
                values[row] = None
                failures[row] = Failure("read", "RecordError", f"field {name!r} holds no string")
    try:
        return pa.array(values, ARROW[kind]), failures
    except UnicodeEncodeError:  # a lone surrogate, which no column of strings can hold
        return pa.array([without_surrogates(value) for value in values], ARROW[kind]), failures


def without_surrogates(value: str | None) -> str | None:
    """Each lone surrogate as U+FFFD, as the reader of text has it."""
    return value and value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def line_groups(path: str) -> Iterator[tuple[list[bytes], int]]:
    """A file's lines that are not blank, some at a time, and how many of its bytes had been read."""
    with open(path, "rb") as file:
        group: list[bytes] = []
        size = 0
        stream = unpacked(file, path)  # kept until the end: it closes the file when it goes
        for line in without_mark(stream):
            bare = line.strip(b" \t\r\n")
            if bare:
                group.append(bare)
                size += len(bare)
            if len(group) >= MOST_ROWS or size >= MOST_BYTES:
                yield group, file.tell()
                group, size = [], 0
        if group:
            yield group, file.tell()


def unpacked(file: BinaryIO, path: str) -> Iterable[bytes]:
    """The lines of a file that may be compressed, by its name."""
    stream = decompressed(file, path)
    return stream if stream is file else io.BufferedReader(stream)
