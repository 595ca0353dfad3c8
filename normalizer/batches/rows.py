"""A shard as batches of rows of bounded size, in order."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import pyarrow as pa

from normalizer.batches.columns import FIELDS, BatchError, Columns
from normalizer.batches.json_lines import json_rows, line_groups, records_of
from normalizer.batches.kernel import MOST_BYTES, MOST_ROWS, pieces
from normalizer.batches.shards import Rows, Shard, decompressed, empty
from normalizer.ndjson import MARKUP
from normalizer.record import Any, replaced

LOOSE = {"html": (".html", ".htm", ".xhtml"), "markdown": (".md", ".markdown")}  # of one document a file


def rows(shard: Shard, columns: Columns, typed: bool = True) -> Iterator[Rows]:
    """The shard's rows in order, some at a time; at least once, so that the schema is known.

    `typed` asks for JSON lines' other fields as columns, which costs a first pass over the shard for their types.
    Raises BatchError and OSError, with the file's name.
    """
    path = shard.paths[0]
    with told(shard):
        if shard.kind == "jsonl":
            yield from json_rows(path, columns, typed)
        elif shard.kind == "parquet":
            yield from parquet_rows(path, shard.size, columns)
        elif shard.kind == "warc":
            yield from warc_rows(path)
        else:
            yield from loose_rows(shard.paths)


def column_names(shard: Shard) -> Iterator[Iterable[str]]:
    """The names of the shard's columns, or of each record's fields. Raises BatchError."""
    path = shard.paths[0]
    with told(shard):
        if shard.kind == "jsonl":
            yield from (record for lines, _ in line_groups(path) for record in records_of(lines)[0])
        elif shard.kind == "parquet":
            import pyarrow.parquet as pq

            yield pq.read_schema(path, memory_map=False).names
        else:
            yield (WARC_SCHEMA if shard.kind == "warc" else LOOSE_SCHEMA).names


@contextmanager
def told(shard: Shard) -> Iterator[None]:
    """What goes wrong with reading a shard, as a BatchError that names its file and what is the matter."""
    path = shard.paths[0]
    try:
        yield
    except BatchError:
        raise
    except FileNotFoundError as error:
        raise BatchError(f"{error.filename or path}: no such file") from error
    except (OSError, EOFError, ValueError, pa.ArrowException) as error:
        short = isinstance(error, EOFError) or (isinstance(error, OSError) and "Truncated" in str(error))
        matter = "the file ends early" if short else type(error).__name__
        raise BatchError(f"{path}: unreadable as {shard.kind}: {matter}") from error


def columns_of(shard: Shard, columns: Columns) -> Columns:
    """The columns as a shard has them: names that the caller gave are those of tables. What holds a file's own bytes is
    left out: it stays where it is."""
    if shard.kind in ("jsonl", "parquet"):
        return columns
    fields = replaced(FIELDS, result=columns.fields.result, kept=columns.fields.kept)
    return Columns(fields, columns.flat, (*columns.drop, "text", *MARKUP))


# -- Parquet


def parquet_rows(path: str, size: int, columns: Columns) -> Iterator[Rows]:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path, memory_map=False) as file:
        count = rows = 0
        for batch in file.iter_batches(batch_size=MOST_ROWS):
            count += 1
            for piece in pieces(batch, columns):
                rows += piece.num_rows
                yield Rows(piece, read=size * rows // max(file.metadata.num_rows, 1))
        if not count:
            yield Rows(empty(file.schema_arrow))


# -- web archives


WARC_SCHEMA = pa.schema(
    [("id", pa.string()), ("url", pa.string()), ("encoding", pa.string()), ("crawled", pa.string()),
     ("html", pa.binary()), ("text", pa.binary())]
)  # fmt: skip
HTML_TYPES = ("text/html", "application/xhtml+xml")


def warc_rows(path: str) -> Iterator[Rows]:
    """Responses that are HTML or plain text, and conversion records (WET); other records are no documents."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    with open(path, "rb") as file:
        kinds = WarcRecordType.response | WarcRecordType.conversion
        stream: Any = Counted(decompressed(file, path))
        records = ArchiveIterator(stream, record_types=kinds, parse_http=False)
        yield from batched((row for record in records if (row := warc_row(record))), WARC_SCHEMA, file.tell)


class Counted:
    """A stream that can say how far it is, as fastwarc asks."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.place = 0

    def read(self, size: int = -1) -> bytes:
        part: bytes = self.stream.read(size)
        self.place += len(part)
        return part

    def tell(self) -> int:
        return self.place


def warc_row(record: Any) -> tuple[Any, ...] | None:
    """A record's row, None where it is no document. Raises EOFError where the archive ends within it."""
    headers = record.headers
    promised = int(headers.get("Content-Length") or 0)
    record.freeze()
    if record.content_length < promised:
        raise EOFError
    if record.is_http:
        record.parse_http(auto_decode="all")
        kind, encoding = record.http_content_type, record.http_charset
    else:
        kind, encoding = (headers.get("Content-Type") or "").partition(";")[0].strip(), None
    if kind not in (*HTML_TYPES, "text/plain"):
        return None
    body = record.reader.read()
    html, text = (None, body) if kind == "text/plain" else (body, None)
    name = (headers.get("WARC-Record-ID") or "").strip("<>") or None
    return name, headers.get("WARC-Target-URI"), encoding, headers.get("WARC-Date"), html, text


# -- a document a file


LOOSE_SCHEMA = pa.schema([("id", pa.string()), *((name, pa.binary()) for name in (*MARKUP, "text"))])


def loose_rows(paths: Sequence[str]) -> Iterator[Rows]:
    done = 0

    def found() -> Iterator[tuple[Any, ...]]:
        nonlocal done
        for path in paths:
            with open(path, "rb") as file:
                body = file.read()
            done += len(body)
            name = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            form = next((form for form, endings in LOOSE.items() if path.lower().endswith(endings)), "text")
            yield (name, *(body if form == column else None for column in (*MARKUP, "text")))

    yield from batched(found(), LOOSE_SCHEMA, lambda: done)


def batched(values: Iterator[tuple[Any, ...]], schema: pa.Schema, place: Any) -> Iterator[Rows]:
    """Rows of values as batches of bounded size; one without rows where there are none."""
    group: list[tuple[Any, ...]] = []
    size = 0
    made = False
    for row in values:
        group.append(row)
        size += sum(len(value) for value in row if value)
        if len(group) >= MOST_ROWS or size >= MOST_BYTES:
            yield Rows(as_batch(group, schema), read=place())
            group, size, made = [], 0, True
    if group or not made:
        yield Rows(as_batch(group, schema), read=place())


def as_batch(group: Sequence[tuple[Any, ...]], schema: pa.Schema) -> pa.RecordBatch:
    arrays = [pa.array([row[place] for row in group], field.type) for place, field in enumerate(schema)]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)
