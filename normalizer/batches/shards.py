"""What a run reads: files, folders and globs as shards.

| kind | files | rows |
| --- | --- | --- |
| jsonl | .jsonl .ndjson, also .gz .zst; .json.gz .json.zst | a line that is not blank |
| parquet | .parquet | a row |
| warc | .warc .wet, also .gz .zst | a response of HTML or plain text, a conversion record |
| loose | .html .htm .xhtml .md .markdown .txt | a file; a thousand files are a shard |

Files and folders whose names begin with "." or "_" are no input: that is where engines keep what they know of a run.
"""

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import BinaryIO

import pyarrow as pa

from normalizer.batches.columns import BatchError, Failure
from normalizer.record import Any, Record

LOOSE = 1_000  # files of one document each that make a shard
CODECS = {".gz": "gzip", ".zst": "zstd"}
PACKED = ("", *CODECS)
SUFFIXES = {
    **{name + packed: "jsonl" for name in (".jsonl", ".ndjson") for packed in PACKED},
    **{".json" + packed: "jsonl" for packed in PACKED[1:]},
    ".parquet": "parquet",
    **{name + packed: "warc" for name in (".warc", ".wet") for packed in PACKED},
    **dict.fromkeys((".html", ".htm", ".xhtml", ".md", ".markdown", ".txt"), "loose"),
}
LONGEST_FIRST = sorted(SUFFIXES, key=len, reverse=True)


class Shard(Record):
    """One unit of work: its name (a path without a suffix), what is in it, its bytes, and a stamp that is another where
    a file is another (by name, size and time)."""

    name: str
    kind: str
    paths: tuple[str, ...]
    size: int
    stamp: str


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


# -- what is read of a shard


class Rows(Record):
    """Some of a shard's rows: a batch, those of its rows that can't be read, those that are no record at all, the lines
    they came from (JSON lines only), and how many bytes of the shard were read when they were."""

    batch: pa.RecordBatch
    failures: Mapping[int, Failure] = {}
    broken: frozenset[int] = frozenset()
    lines: Sequence[bytes] | None = None
    read: int = 0


def decompressed(file: BinaryIO, path: str) -> Any:
    """A stream of a file's bytes; one that is cut short is an OSError where it ends."""
    codec = next((codec for suffix, codec in CODECS.items() if path.lower().endswith(suffix)), None)
    return pa.CompressedInputStream(file, codec) if codec else file


def empty(schema: pa.Schema) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array([], field.type) for field in schema], schema=schema)
