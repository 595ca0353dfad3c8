"""A run: every shard of an input to its output, by any crew of workers, with retries, quarantine and a manifest.

A shard whose worker dies is done again. The row it died at is first tried alone in a new process: if that dies, too, or
if the shard dies at this row once more, the row is quarantined, which means that it comes out as an error and is never
tried again. So the rows around a killer are kept, without a search for it.
"""

import os
import shutil
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import Protocol

from normalizer.batches import manifest as manifests
from normalizer.batches.columns import BatchError, Failure
from normalizer.batches.kernel import Work, too_long
from normalizer.batches.outputs import FORMATS, take_name
from normalizer.batches.progress import Counts
from normalizer.batches.rows import column_names
from normalizer.batches.shards import Shard, kind_of, shards
from normalizer.batches.task import Done, Standing, Task, forget, standing
from normalizer.document import Generator, plain
from normalizer.ndjson import Limit
from normalizer.record import Any, Record, replaced
from normalizer.version import DATA, VERSION

GRACE = 5.0  # seconds past a document's limit until its process is ended: a signal comes first where Python runs
MOST_DEATHS = 5  # of a shard's workers, beyond those that a quarantined row explains
BEAT = 0.25  # seconds between two looks at the workers


class Crew(Protocol):
    """Who does tasks: processes here, or Ray's."""

    def free(self) -> bool: ...
    def start(self, task: Task) -> None: ...
    def ended(self, seconds: float) -> list[tuple[Task, Done | None]]: ...
    def kill(self, task: Task) -> None: ...
    def close(self) -> None: ...


class Outcome(Record):
    """What a run came to: rows and errors of all shards, those done before included; what went wrong with shards."""

    rows: int
    errors: dict[str, int]
    failed: tuple[str, ...] = ()
    stopped: str | None = None


class Plan(Record):
    """What goes where: shards with their outputs, the folder of the run's own files, the format."""

    outputs: tuple[tuple[Shard, str], ...]
    own: str
    format: str


def planned(given: str, out: str, format: str | None) -> Plan:
    """Which shard becomes which file. Raises BatchError where `out` is one file for several, or lies in the input."""
    found = shards(given)
    _, kind = kind_of(out)
    one = kind in ("jsonl", "parquet") and not os.path.isdir(out)
    if one and format not in (None, kind):
        raise BatchError(f"{out}: is named as {kind}, and {format} was asked for")
    format = format or (kind if one and kind else "parquet")
    if one and len(found) > 1:
        raise BatchError(f"{out}: one file for {len(found)} shards: name a folder")
    refuse_own_input(given, out, found)
    if one:
        own = os.path.join(os.path.dirname(out), f"_{os.path.basename(out)}.medianorm")
        return Plan(((found[0], out),), own, format)
    pairs = tuple((shard, os.path.join(out, shard.name + FORMATS[format])) for shard in found)
    return Plan(pairs, os.path.join(out, "_medianorm"), format)


def refuse_own_input(given: str, out: str, found: Sequence[Shard]) -> None:
    """Raise BatchError where the output lies in the input, or the input in the output: the next run would read it."""
    target = os.path.abspath(out)
    inside = os.path.isdir(given) and f"{target}{os.sep}".startswith(os.path.abspath(given) + os.sep)
    paths = (os.path.abspath(path) for shard in found for path in shard.paths)
    if inside or any(path == target or path.startswith(target + os.sep) for path in paths):
        raise BatchError(f"{out}: lies in the input, or the input in it: choose another output")


def run(
    plan: Plan,
    work: Work,
    crew: Crew,
    *,
    resume: bool = False,
    limit: Limit = Limit(),  # noqa: B008  (a Record is immutable)
    show: Callable[[Counts, bool], None] = lambda counts, last: None,
) -> Outcome:
    """Do every shard that is not done; each stands under its final name, whole, as soon as it is finished.

    Raises BatchError where the output is another run's. The crew is the caller's to close.
    """
    if work.columns.drop:
        refuse_unknown_columns(plan, work.columns.drop)
    if not resume:
        refuse_to_overwrite(plan)
    record = manifests.opened(plan.own, head(plan, work), resume)
    try:
        return Run(plan, work, crew, record, limit, show).outcome()
    finally:
        record.file.close()


def refuse_to_overwrite(plan: Plan) -> None:
    """Raise BatchError where an output is there already that no run to go on with has written."""
    there = next((output for _, output in plan.outputs if os.path.lexists(output)), None)
    if there and not manifests.has_written(plan.own):
        raise BatchError(f"{there}: is there already: remove it, or choose another output")


def refuse_unknown_columns(plan: Plan, drop: Sequence[str]) -> None:
    """Raise BatchError where a column is to be left out that no shard has. It reads until all of them were seen."""
    missing = set(drop)
    try:
        for names in chain.from_iterable(column_names(shard) for shard, _ in plan.outputs):
            missing.difference_update(names)
            if not missing:
                return
    except BatchError:  # what can't be read is told when its turn comes, and may have had the column
        return
    if missing:
        raise BatchError(f"--drop {min(missing)}: no shard has a column of this name")


def head(plan: Plan, work: Work) -> dict[str, Any]:
    """What a manifest says of the run: two runs that say the same give the same rows."""
    made = Generator("medianorm", VERSION, DATA, work.options.chosen())
    return {"generator": plain(made), "format": plan.format, "columns": plain(work.columns), "seconds": work.seconds}


class Run:
    """One run's tasks: waiting, at work, and what became of them."""

    def __init__(
        self, plan: Plan, work: Work, crew: Crew, record: manifests.Manifest, limit: Limit,
        show: Callable[[Counts, bool], None],
    ) -> None:  # fmt: skip
        self.crew, self.record, self.limit, self.show = crew, record, limit, show
        self.folder = os.path.join(plan.own, "unfinished")
        self.plan = plan
        self.work = work
        self.size = sum(shard.size for shard, _ in plan.outputs)
        self.read = 0
        self.failed: list[str] = []
        self.stopped: str | None = None
        self.deaths = Counter[str]()
        self.suspects: dict[str, set[int]] = {}
        self.at_work: dict[str, tuple[Task, Standing, float]] = {}
        self.hung: dict[str, int] = {}  # the row that a worker was at when it was killed for it
        self.finished: list[str] = []

    def tasks(self) -> Iterator[Task]:
        """The shards that are not done, the largest first, so that none is left to run alone at the end."""
        os.makedirs(self.folder, exist_ok=True)
        for number, (shard, output) in enumerate(self.plan.outputs):
            if self.record.is_done(shard, output):
                self.read += shard.size
                self.finished.append(shard.name)
                continue
            known = self.record.quarantined.get((shard.name, shard.stamp), {})
            temporary = os.path.join(self.folder, f"{number:06}")
            yield Task(shard, self.work, self.plan.format, temporary, output, dict(known))

    def outcome(self) -> Outcome:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.waiting = deque(sorted(self.tasks(), key=lambda task: -task.shard.size))
        self.show(self.counts(), False)
        while (self.waiting and not self.stopped) or self.at_work:
            while self.waiting and not self.stopped and self.crew.free():
                self.begin(self.waiting.popleft())
            for task, done in self.crew.ended(BEAT):
                self.end(task, done)
            self.look()
        self.show(self.counts(), True)
        shutil.rmtree(self.folder, ignore_errors=True)
        rows, errors = self.totals()
        return Outcome(rows, errors, tuple(sorted(self.failed)), self.stopped)

    def begin(self, task: Task) -> None:
        forget(task)
        self.crew.start(task)
        self.at_work[task.shard.name] = (task, standing(task), time.monotonic())

    # -- ends

    def end(self, task: Task, done: Done | None) -> None:
        last = standing(task)
        del self.at_work[task.shard.name]
        if done is not None:
            self.hung.pop(task.shard.name, None)  # it ended just before it was to be killed
        if done is None:
            self.died(task, last.row)
        elif done.stop:
            self.stopped = done.error
        elif done.error:
            self.failed.append(done.error)
        elif task.only is not None:  # alone, the row does no harm: it may have been something else
            self.waiting.appendleft(replaced(task, only=None))
        else:
            size = os.path.getsize(task.temporary)
            take_name(task.temporary, task.final)
            name = os.path.basename(task.final)
            self.record.finish(
                task.shard, manifests.Finished(task.shard.stamp, name, size, done.rows, dict(done.errors))
            )
            self.read += task.shard.size
            self.finished.append(task.shard.name)
            self.keep_limit()
        forget(task)

    def keep_limit(self) -> None:
        """Stop where more documents failed than may; a share is known when all are."""
        rows, errors = self.totals()
        if self.limit.number is not None and self.limit.exceeded(sum(errors.values()), rows):
            self.stopped = f"more than {self.limit.number} documents failed"

    def died(self, task: Task, row: int) -> None:
        """Do the shard again, without the row that its process died at if that is what killed it."""
        shard = task.shard
        hung = self.hung.pop(shard.name, -1)
        if hung >= 0 and hung == row and self.work.seconds:
            self.quarantine(task, row, too_long("process", self.work.seconds))
            return
        suspects = self.suspects.setdefault(shard.name, set())
        self.deaths[shard.name] += 1
        if row >= 0 and (task.only is not None or row in suspects):
            self.deaths[shard.name] = 0
            self.quarantine(task, row, Failure("process", "ProcessDied", "its process died, twice"))
        elif self.deaths[shard.name] > MOST_DEATHS:
            self.failed.append(f"{shard.paths[0]}: its process died {self.deaths[shard.name]} times, at no one row")
        else:
            if row >= 0:
                suspects.add(row)
            self.waiting.appendleft(replaced(task, only=row if row >= 0 else None))

    def quarantine(self, task: Task, row: int, failed: Failure) -> None:
        self.record.quarantine(task.shard, row, failed)
        self.waiting.appendleft(replaced(task, known={**task.known, row: failed}, only=None))

    # -- looks

    def look(self) -> None:
        """See how far the workers are, and end those whose document takes far too long."""
        now = time.monotonic()
        for name, (task, before, since) in self.at_work.items():
            current = standing(task)
            if current != before or current.row < 0:
                self.at_work[name] = (task, current, now)
            elif self.work.seconds and now - since > self.work.seconds + GRACE and name not in self.hung:
                self.hung[name] = current.row
                self.crew.kill(task)
        self.show(self.counts(), False)

    def counts(self) -> Counts:
        rows, errors = self.totals()
        states = [state for task, state, _ in self.at_work.values() if task.only is None]
        return Counts(
            rows + sum(state.rows for state in states), sum(errors.values()) + sum(state.errors for state in states),
            self.read + sum(state.read for state in states), self.size, len(self.finished), len(self.plan.outputs),
        )  # fmt: skip

    def totals(self) -> tuple[int, dict[str, int]]:
        """Rows and errors by type of the shards that are finished."""
        done = [self.record.finished[name] for name in self.finished]
        errors = sum((Counter(each.errors) for each in done), Counter[str]())
        return sum(each.rows for each in done), dict(sorted(errors.items()))
