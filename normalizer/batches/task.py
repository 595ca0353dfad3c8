"""One shard from its files to a file: what a worker of any engine does.

What a worker was doing when it died can be read from its `State`.
"""

import mmap
import os
import struct
from collections import Counter
from collections.abc import Mapping

from normalizer.batches.columns import BatchError, Failure
from normalizer.batches.kernel import Work, results
from normalizer.batches.outputs import WRITERS, new_file
from normalizer.batches.rows import columns_of, rows
from normalizer.batches.shards import Shard
from normalizer.record import Record, Row, replaced


class Task(Record):
    """A shard to write: `temporary` is where, `final` what it will be called. Rows in `known` have failed already. With
    `only` that row alone is normalized and nothing written: to see whether its process lives."""

    shard: Shard
    work: Work
    format: str
    temporary: str
    final: str
    known: Mapping[int, Failure] = {}
    only: int | None = None


class Done(Record):
    """What became of a task: counts, or an `error`; `stop` says that no other shard can be written either."""

    rows: int = 0
    errors: Mapping[str, int] = {}
    error: str | None = None
    stop: bool = False


class Standing(Row):
    """How far a worker is: the row it is at (-1 between rows), rows and errors so far, bytes read."""

    row: int
    rows: int
    errors: int
    read: int


NUMBERS = struct.Struct("<qqqq")
BEFORE = Standing(-1, 0, 0, 0)


class State:
    """A worker's `Standing` in a file beside its output, which outlives the worker and costs it no call."""

    def __init__(self, path: str) -> None:
        with open(path, "w+b") as file:
            file.write(NUMBERS.pack(*BEFORE))
            file.flush()
            self.memory = mmap.mmap(file.fileno(), NUMBERS.size)
        self.first = 0  # row of the shard that the batch at hand begins with
        self.counts = (0, 0, 0)

    def at(self, row: int) -> None:
        NUMBERS.pack_into(self.memory, 0, row if row < 0 else self.first + row, *self.counts)


def standing(task: Task) -> Standing:
    """What the task's worker last said; what it says at first where it has said nothing."""
    try:
        with open(state_path(task), "rb") as file:
            return Standing(*NUMBERS.unpack(file.read(NUMBERS.size)))
    except (FileNotFoundError, struct.error):
        return BEFORE


def state_path(task: Task) -> str:
    return task.temporary + ".state"


def perform(task: Task) -> Done:
    """Do a task; what goes wrong with its files is told, not raised."""
    try:
        state = State(state_path(task))
        return tried(task, state) if task.only is not None else written(task, state)
    except BatchError as error:
        path = task.shard.paths[0]
        return Done(error=str(error) if path in str(error) else f"{path}: {error}")
    except OSError as error:
        return Done(error=f"{task.final}: cannot be written: {error.strerror or error}", stop=True)
    except Exception as error:  # one bad shard never ends a run
        return Done(error=f"{task.shard.paths[0]}: failed: {type(error).__name__}")


def written(task: Task, state: State) -> Done:
    """Read, normalize and write the shard under its temporary name. Raises BatchError and OSError."""
    columns = columns_of(task.shard, task.work.columns)
    work = replaced(task.work, columns=columns)
    total, errors, shown = 0, Counter[str](), 0
    with new_file(task.temporary, task.final) as file:
        writer = WRITERS[task.format](file, columns)
        for some in rows(task.shard, columns, task.format == "parquet"):
            state.first = total
            known = {row - total: failed for row, failed in task.known.items() if row >= total}
            found = results(some.batch, work, {**known, **some.failures}, state.at)
            writer.write(some, found)
            errors.update(each.type for each in found if isinstance(each, Failure))
            total += len(found)
            shown = max(shown, some.read)
            state.counts = (total, errors.total(), shown)
            state.at(-1)
        writer.close()
    return Done(total, dict(sorted(errors.items())))


def tried(task: Task, state: State) -> Done:
    """Normalize one row of the shard, and forget it. Raises BatchError."""
    assert task.only is not None
    columns = columns_of(task.shard, task.work.columns)
    total = 0
    for some in rows(task.shard, columns, typed=False):
        if total <= task.only < total + some.batch.num_rows:
            state.first = task.only
            results(some.batch.slice(task.only - total, 1), task.work, None, state.at)
            break
        total += some.batch.num_rows
    return Done()


def forget(task: Task) -> None:
    """Remove what a task left under temporary names."""
    for path in (task.temporary, state_path(task)):
        if os.path.exists(path):
            os.unlink(path)
