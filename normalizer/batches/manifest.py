"""What a run has done, so that another can go on: JSON lines, one a finished shard, each on the disk before the next.

The first line says what made the output; a run with other options is another run. A line cut short by a crash is as if
it had not been written: its shard is done again.
"""

import json
import os
from collections.abc import Mapping
from typing import BinaryIO

from normalizer.batches.columns import BatchError, Failure
from normalizer.batches.shards import Shard
from normalizer.record import Any, Record

FORMAT = "medianorm-batch/1"


class Finished(Record):
    """A shard's line: what it was, what it became, rows and errors by type."""

    stamp: str
    output: str
    size: int
    rows: int
    errors: Mapping[str, int]


class Manifest:
    """The record of a run, open and locked for as long as the run lasts."""

    def __init__(self, file: BinaryIO, path: str) -> None:
        self.file = file
        self.path = path
        self.finished: dict[str, Finished] = {}
        self.quarantined: dict[tuple[str, str], dict[int, Failure]] = {}

    def is_done(self, shard: Shard, output: str) -> bool:
        """Whether the shard, as its files are now, stands in its output whole."""
        done = self.finished.get(shard.name)
        if done is None or (done.stamp, done.output) != (shard.stamp, os.path.basename(output)):
            return False
        return os.path.exists(output) and os.path.getsize(output) == done.size

    def finish(self, shard: Shard, done: Finished) -> None:
        self.finished[shard.name] = done
        self.add({"shard": shard.name, **{name: getattr(done, name) for name in Finished.__slots__}})

    def quarantine(self, shard: Shard, row: int, failed: Failure) -> None:
        """Remember a row that ends its process, so that it is not tried again."""
        self.quarantined.setdefault((shard.name, shard.stamp), {})[row] = failed
        told = {name: getattr(failed, name) for name in Failure.__slots__}
        self.add({"quarantined": shard.name, "stamp": shard.stamp, "row": row, "error": told})

    def add(self, line: Mapping[str, Any]) -> None:
        self.file.write(json.dumps(line, ensure_ascii=False).encode("utf-8", "surrogateescape") + b"\n")
        self.file.flush()
        os.fsync(self.file.fileno())

    def read(self, lines: list[bytes]) -> None:
        for line in lines:
            row = json.loads(line.decode("utf-8", "surrogateescape"))
            if "shard" in row:
                self.finished[row["shard"]] = Finished(**{name: row[name] for name in Finished.__slots__})
            elif "quarantined" in row:
                rows = self.quarantined.setdefault((row["quarantined"], row["stamp"]), {})
                rows[row["row"]] = Failure(**row["error"])


def opened(folder: str, head: Mapping[str, Any], resume: bool) -> Manifest:
    """The manifest of an output, new or gone on with; one of a run that finished no shard is begun anew, unless it is
    gone on with. Raises BatchError where it is another run's."""
    path = manifest_path(folder)
    os.makedirs(folder, exist_ok=True)
    file = open(path, "a+b", buffering=0)  # noqa: SIM115  (open for as long as the run lasts)
    locked(file, path)
    file.seek(0)
    lines = whole_lines(file)
    first = {"manifest": FORMAT, **head}
    same = bool(lines) and json.loads(lines[0]) == json.loads(json.dumps(first))
    if finished_any(lines) and not (resume and same):
        file.close()
        told = "made by another version or with other options" if resume else "a run has written here already"
        on = "" if resume else "--resume goes on with it; "
        raise BatchError(f"{path}: {told}: {on}to begin anew delete {folder} and what was written, or name another OUT")
    lines = lines if resume and same else []
    file.truncate(sum(map(len, lines)))
    manifest = Manifest(file, path)
    if not lines:
        manifest.add(first)
    manifest.read(lines[1:])
    return manifest


def manifest_path(folder: str) -> str:
    return os.path.join(folder, "manifest.ndjson")


def whole_lines(file: BinaryIO) -> list[bytes]:
    return [line for line in file.read().splitlines(keepends=True) if line.endswith(b"\n")]


def finished_any(lines: list[bytes]) -> bool:
    """Whether a shard stands under its final name."""
    return any("shard" in json.loads(line.decode("utf-8", "surrogateescape")) for line in lines[1:])


def has_written(folder: str) -> bool:
    """Whether a run of this folder has finished a shard."""
    if not os.path.exists(manifest_path(folder)):
        return False
    with open(manifest_path(folder), "rb") as file:
        return finished_any(whole_lines(file))


def locked(file: BinaryIO, path: str) -> None:
    """Keep other runs out until this process ends. Raises BatchError where one is in."""
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise BatchError(f"{path}: another run is writing here") from None
