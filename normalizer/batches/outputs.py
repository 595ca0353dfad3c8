"""What a run writes: a shard's rows as Parquet, as JSON lines, or as Dolma attributes.

A shard is written under a temporary name and reaches the disk before it takes its own: what stands under a final name
is whole. The same rows give the same bytes.
"""

import gzip
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, time
from typing import BinaryIO, Protocol

import pyarrow as pa

from normalizer.batches.columns import BatchError, Columns, Failure, document_fields, output_schema
from normalizer.batches.kernel import KNOWN, Result, as_bytes, column_values, filled
from normalizer.batches.shards import CODECS, Rows
from normalizer.document import Document
from normalizer.ndjson import MARKUP, encoded, joined
from normalizer.record import Any

ROW_GROUP = 64_000_000  # bytes in memory: a row group is compressed and read as a whole
FORMATS = {"parquet": ".parquet", "jsonl": ".jsonl", "dolma": ".jsonl.gz"}


class RowWriter(Protocol):
    """Writes a shard's rows with what was found for each, in order, to an open file."""

    def __init__(self, file: BinaryIO, columns: Columns) -> None: ...
    def write(self, rows: Rows, found: Sequence[Result]) -> None: ...
    def close(self) -> None: ...


class ParquetRows:
    """Rows as one Parquet file, in row groups of bounded size."""

    def __init__(self, file: BinaryIO, columns: Columns) -> None:
        self.file = file
        self.columns = columns
        self.writer: Any = None
        self.waiting: list[pa.RecordBatch] = []
        self.size = 0

    def write(self, rows: Rows, found: Sequence[Result]) -> None:
        batch = filled(rows.batch, found, self.columns)
        if self.writer is None:
            import pyarrow.parquet as pq

            self.writer = pq.ParquetWriter(self.file, batch.schema, compression="zstd")
        self.waiting.append(batch)
        self.size += batch.nbytes
        if self.size >= ROW_GROUP:
            self.flush()

    def flush(self) -> None:
        if self.waiting:
            table = pa.Table.from_batches(self.waiting)
            self.writer.write_table(table, row_group_size=max(table.num_rows, 1))
        self.waiting, self.size = [], 0

    def close(self) -> None:
        if self.writer is not None:
            self.flush()
            self.writer.close()


class JsonRows:
    """Rows as JSON lines: what came in as lines stands as it came, with the document and the error after."""

    def __init__(self, file: BinaryIO, columns: Columns) -> None:
        self.file = file
        self.columns = columns

    def write(self, rows: Rows, found: Sequence[Result]) -> None:
        output_schema(rows.batch.schema, self.columns)
        lines = json_lines(rows.batch, self.columns.drop) if rows.lines is None else rows.lines
        for place, (line, each) in enumerate(zip(lines, found, strict=True)):
            self.file.write(joined(b"{}" if place in rows.broken else line, self.told(each)))

    def told(self, found: Result) -> dict[str, Any]:
        """The fields that are added to a row."""
        fields = self.columns.fields
        if isinstance(found, Failure):
            document, error = None, {name: getattr(found, name) for name in Failure.__slots__}
        else:
            document, error = found.to_dict(), None
            if fields.kept:
                document = {name: value for name, value in document.items() if name in fields.kept}
        if self.columns.flat:
            names = (field.name for field in document_fields(fields.kept))
            return {**(document or dict.fromkeys(names)), "error": error}
        return {fields.result: document, "error": error}

    def close(self) -> None:
        """Nothing is held back."""


def json_lines(batch: pa.RecordBatch, drop: Sequence[str]) -> Iterator[bytes]:
    """A batch's rows as JSON. Raises BatchError for a value that JSON has no form for."""
    names = [name for name in batch.schema.names if name not in drop]
    columns = [values_of(batch.column(name), name) for name in names]
    for place in range(batch.num_rows):
        row = {name: column[place] for name, column in zip(names, columns, strict=True)}
        try:
            yield as_line(row)
        except (TypeError, ValueError):
            name = next(name for name, value in row.items() if not has_json_form(value))
            kind = batch.schema.field(name).type
            raise BatchError(f"JSON has no form for a value in {name} ({kind}): drop it, or write Parquet") from None


def as_line(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=as_iso).encode()


def as_iso(value: Any) -> str:
    if isinstance(value, (date, time)):
        return value.isoformat()
    raise TypeError


def has_json_form(value: Any) -> bool:
    try:
        as_line(value)
    except (TypeError, ValueError):
        return False
    return True


def values_of(column: pa.Array, name: str) -> list[Any]:
    try:
        return column.to_pylist()  # type: ignore[no-any-return]
    except UnicodeDecodeError:
        if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
            raise BatchError(f"column {name!r} holds strings that are not UTF-8: drop it, or write Parquet") from None
    return [value and value.decode("utf-8", "replace") for value in as_bytes(column).to_pylist()]


class DolmaRows:
    """Rows as Dolma attributes: `[start, end, score]` in code points of the row's text, named by a block's kind, a
    change's kind, and a block's language. A row that failed has none."""

    def __init__(self, file: BinaryIO, columns: Columns) -> None:
        self.file = file
        self.columns = columns

    def write(self, rows: Rows, found: Sequence[Result]) -> None:
        ids = column_values(rows.batch, self.columns.fields.id, KNOWN) or [None] * len(found)
        for name, each in zip(ids, found, strict=True):
            row: dict[str, Any]
            if isinstance(each, Failure):
                row = {"id": name if isinstance(name, str) else None, "attributes": {}}
            elif each.source.format in MARKUP:
                form = {"html": "HTML", "markdown": "Markdown"}[each.source.format]
                raise BatchError(f"Dolma attributes point into a row's text: {form} has none, write documents first")
            else:
                row = {"id": each.id, "attributes": attributes(each)}
            self.file.write(encoded(row) + b"\n")

    def close(self) -> None:
        """Nothing is held back."""


def attributes(document: Document) -> dict[str, list[list[float]]]:
    """Spans of the source by what stands there: `medianorm__caption`, `medianorm__field`, `medianorm__language_fa`."""
    spans: dict[str, list[list[float]]] = {}
    for block in document.blocks:
        where = [block.source_start, block.source_end]
        spans.setdefault(f"medianorm__{block.kind}", []).append([*where, block.confidence])
        spans.setdefault(f"medianorm__language_{block.language}", []).append([*where, 1.0])
    for change in document.changes:
        if change.kind in ("furniture", "field"):
            row = [change.source_start, change.source_end, 1.0 if change.certain else change.score or 0.5]
            spans.setdefault(f"medianorm__{change.kind}", []).append(row)
    return dict(sorted(spans.items()))


# -- files


WRITERS: dict[str, type[RowWriter]] = {"parquet": ParquetRows, "jsonl": JsonRows, "dolma": DolmaRows}


@contextmanager
def new_file(path: str, name: str) -> Iterator[Any]:
    """A new file that is on the disk when this ends; compressed where the final `name` says so. Raises OSError."""
    suffix = os.path.splitext(name)[1]
    with open(path, "wb") as file:
        if suffix == ".gz":
            with gzip.GzipFile("", "wb", 6, file, 0) as packed:  # without name and time: the same rows, the same bytes
                yield packed
        elif suffix == ".zst":
            with pa.CompressedOutputStream(file, CODECS[suffix]) as packed:
                yield packed
        else:
            yield file
    synced(path)


def synced(path: str) -> None:
    """What was written to a file, or to a folder's list, reaches the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def take_name(temporary: str, final: str) -> None:
    """Give a file its final name, at once and for good. Raises OSError."""
    os.makedirs(os.path.dirname(final) or ".", exist_ok=True)
    os.replace(temporary, final)
    synced(os.path.dirname(final) or ".")
