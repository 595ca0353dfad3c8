"""What a run reads: files, folders and globs as shards, and a shard as batches of rows of bounded size.

| kind | files | rows |
| --- | --- | --- |
| jsonl | .jsonl .ndjson, also .gz .zst; .json.gz .json.zst | a line that is not blank |
| parquet | .parquet | a row |
| warc | .warc .wet, also .gz .zst | a response of HTML or plain text, a conversion record |
| loose | .html .htm .xhtml .txt | a file; a thousand files are a shard |

Files and folders whose names begin with "." or "_" are no input: that is where engines keep what they know of a run.
"""

import io
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import BinaryIO

import pyarrow as pa

from normalizer.batches.columns import FIELDS, BatchError, Columns, Failure, new_names
from normalizer.batches.kernel import MOST_BYTES, MOST_ROWS, pieces
from normalizer.ndjson import RecordError, parsed
from normalizer.record import Any, Record, replaced

LOOSE = 1_000  # files of one document each that make a shard
CODECS = {".gz": "gzip", ".zst": "zstd"}
PACKED = ("", *CODECS)
SUFFIXES = {
    **{name + packed: "jsonl" for name in (".jsonl", ".ndjson") for packed in PACKED},
    **{".json" + packed: "jsonl" for packed in PACKED[1:]},
    ".parquet": "parquet",
    **{name + packed: "warc" for name in (".warc", ".wet") for packed in PACKED},
    **dict.fromkeys((".html", ".htm", ".xhtml", ".txt"), "loose"),
}
HTML = (".html", ".htm", ".xhtml")
DEFAULTS = Columns()
LONGEST_FIRST = sorted(SUFFIXES, key=len, reverse=True)


class Shard(Record):
    """One unit of work: its name (a path without a suffix), what is in it, its bytes, and a stamp that is another where
    a file is another (by name, size and time)."""

    name: str
    kind: str
    paths: tuple[str, ...]
    size: int
    stamp: str


class Rows(Record):
    """Some of a shard's rows: a batch, those of its rows that can't be read, those that are no record at all, the lines
    they came from (JSON lines only), and how many bytes of the shard were read when they were."""

    batch: pa.RecordBatch
    failures: Mapping[int, Failure] = {}
    broken: frozenset[int] = frozenset()
    lines: Sequence[bytes] | None = None
    read: int = 0


# -- files to shards


def shards(given: str) -> list[Shard]:
    """The shards of a file, a folder or a glob, sorted by name. Raises BatchError where there are none."""
    root, paths = listed(given)
    kinds = {path: kind for path in paths if (kind := kind_of(path)[1])}
    if not kinds:
        known = " ".join(sorted(SUFFIXES))
        raise BatchError(f"{given}: no file to read" + (f"; names end in one of {known}" if paths else ""))
    groups: list[tuple[str, str, tuple[str, ...]]] = []
    groups += [(path, kind, (path,)) for path, kind in kinds.items() if kind != "loose"]
    loose = [path for path, kind in kinds.items() if kind == "loose"]
    for number in range(0, len(loose), LOOSE):
        name = loose[0] if len(loose) == 1 else os.path.join(root, f"documents-{number // LOOSE:05}")
        groups.append((name, "loose", tuple(loose[number : number + LOOSE])))
    stems = [os.path.relpath(kind_of(name)[0], root or ".") for name, _, _ in groups]
    count = Counter(stems)
    found = []
    for stem, (name, kind, files) in zip(stems, groups, strict=True):
        whole = stem if count[stem] == 1 else os.path.relpath(name, root or ".")  # a.jsonl beside a.parquet
        found.append(shard(whole, kind, files))
    return sorted(found, key=lambda each: each.name)


def listed(given: str) -> tuple[str, list[str]]:
    """The folder that names count from, and the files, sorted. Raises BatchError."""
    if os.path.isdir(given):
        paths = []
        for folder, folders, files in os.walk(given):
            folders[:] = sorted(name for name in folders if name[0] not in "._")
            paths += [os.path.join(folder, name) for name in files if name[0] not in "._"]
        return given, sorted(paths)
    if os.path.exists(given):
        return os.path.dirname(given), [given]
    import glob

    paths = sorted(path for path in glob.glob(given, recursive=True) if os.path.isfile(path))
    if not paths:
        raise BatchError(f"{given}: no such file or folder, and no file that fits it")
    return os.path.commonpath([os.path.dirname(path) for path in paths]) if os.path.dirname(paths[0]) else "", paths


def kind_of(path: str) -> tuple[str, str | None]:
    """The path without the suffix of its kind, and the kind; None where it has none."""
    lower = path.lower()
    suffix = next((suffix for suffix in LONGEST_FIRST if lower.endswith(suffix)), None)
    return (path[: -len(suffix)], SUFFIXES[suffix]) if suffix else (path, None)


def shard(name: str, kind: str, paths: tuple[str, ...]) -> Shard:
    states = [os.stat(path) for path in paths]
    stamp = sha256()
    for path, state in zip(paths, states, strict=True):
        stamp.update(
            f"{os.path.basename(path)}\0{state.st_size}\0{state.st_mtime_ns}\n".encode("utf-8", "surrogateescape")
        )
    return Shard(name, kind, paths, sum(state.st_size for state in states), stamp.hexdigest())


# -- a shard to rows


def rows(shard: Shard, columns: Columns, typed: bool = True) -> Iterator[Rows]:
    """The shard's rows in order, some at a time; at least once, so that the schema is known.

    `typed` asks for JSON lines' other fields as columns, which costs a first pass over the shard for their types.
    Raises BatchError and OSError, with the file's name.
    """
    path = shard.paths[0]
    try:
        if shard.kind == "jsonl":
            yield from json_rows(path, columns, typed)
        elif shard.kind == "parquet":
            yield from parquet_rows(path, shard.size, columns)
        elif shard.kind == "warc":
            yield from warc_rows(path)
        else:
            yield from loose_rows(shard.paths)
    except BatchError:
        raise
    except FileNotFoundError as error:
        raise BatchError(f"{error.filename or path}: no such file") from error
    except (OSError, EOFError, ValueError, pa.ArrowException) as error:
        raise BatchError(f"{path}: unreadable as {shard.kind}: {type(error).__name__}") from error


def columns_of(shard: Shard, columns: Columns) -> Columns:
    """The columns as a shard has them: names that the caller gave are those of tables. What holds a file's own bytes is
    left out: it stays where it is."""
    if shard.kind in ("jsonl", "parquet"):
        return columns
    fields = replaced(FIELDS, result=columns.fields.result, kept=columns.fields.kept)
    return Columns(fields, columns.flat, (*columns.drop, "text", "html"))


# JSON lines


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
    return {**known, **{name: "source" for name in (fields.text, fields.html) if name}}


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
    if fields.text not in kinds and fields.html not in kinds:
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
        for line in stream:
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


def decompressed(file: BinaryIO, path: str) -> Any:
    """A stream of a file's bytes; one that is cut short is an OSError where it ends."""
    codec = next((codec for suffix, codec in CODECS.items() if path.lower().endswith(suffix)), None)
    return pa.CompressedInputStream(file, codec) if codec else file


# Parquet


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


def empty(schema: pa.Schema) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array([], field.type) for field in schema], schema=schema)


# Web archives


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


# A document a file


LOOSE_SCHEMA = pa.schema([("id", pa.string()), ("html", pa.binary()), ("text", pa.binary())])


def loose_rows(paths: Sequence[str]) -> Iterator[Rows]:
    done = 0

    def found() -> Iterator[tuple[Any, ...]]:
        nonlocal done
        for path in paths:
            with open(path, "rb") as file:
                body = file.read()
            done += len(body)
            name = path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            yield (name, body, None) if path.lower().endswith(HTML) else (name, None, body)

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
