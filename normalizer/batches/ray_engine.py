"""Ray: its workers as a crew for `medianorm batch`, and the kernel over a Ray Data set.

A crew's shard is a task, written by the worker where all workers and the driver can see it (a shared folder): resume,
quarantine and names are those of every run. A data set is read and written by Ray; there a document that ends its
process is Ray's to retry, and ends the job where it always does.
"""

import os

import pyarrow as pa

from normalizer.batches import COLUMNS, DEFAULTS, normalize_table
from normalizer.batches.columns import Columns
from normalizer.batches.kernel import MOST_ROWS, SECONDS
from normalizer.batches.task import Done, Task, perform
from normalizer.modules import loaded
from normalizer.options import Options
from normalizer.record import Any


def normalize_dataset(
    dataset: Any, options: Options = DEFAULTS, columns: Columns = COLUMNS, *, seconds: float | None = SECONDS
) -> Any:
    """A `ray.data.Dataset` with a document a row, as `normalize_batches` gives it. Rows keep their order where the
    data context preserves it (`execution_options.preserve_order`)."""

    def kernel(table: pa.Table) -> pa.Table:
        return normalize_table(table, options, columns, seconds=seconds)

    return dataset.map_batches(kernel, batch_size=MOST_ROWS, batch_format="pyarrow", zero_copy_batch=True)


class Tasks:
    """Tasks on the cluster that RAY_ADDRESS names, on one that is connected already, or on a new one here."""

    def __init__(self, jobs: int | None) -> None:
        self.ray: Any = loaded("ray")
        self.own = not self.ray.is_initialized()
        if self.own:
            here = {} if os.environ.get("RAY_ADDRESS") else {"num_cpus": jobs, "include_dashboard": False}
            self.ray.init(log_to_driver=False, **here)
        self.jobs = jobs or int(self.ray.cluster_resources().get("CPU", 1))
        self.remote = self.ray.remote(max_retries=0)(perform)  # the driver knows better which row to try again
        self.busy: dict[Any, Task] = {}

    def free(self) -> bool:
        return len(self.busy) < self.jobs

    def start(self, task: Task) -> None:
        self.busy[self.remote.remote(task)] = task

    def ended(self, seconds: float) -> list[tuple[Task, Done | None]]:
        """The tasks that ended, within so many seconds, with what became of them; None where their process died."""
        if not self.busy:
            return []
        ready, _ = self.ray.wait(list(self.busy), num_returns=1, timeout=seconds)
        return [(self.busy.pop(reference), self.came_of(reference)) for reference in ready]

    def kill(self, task: Task) -> None:
        for reference, other in self.busy.items():
            if other is task:
                self.ray.cancel(reference, force=True)

    def close(self) -> None:
        for reference in self.busy:
            self.ray.cancel(reference, force=True)
        if self.own:
            self.ray.shutdown()

    def came_of(self, reference: Any) -> Done | None:
        from ray.exceptions import NodeDiedError, OutOfMemoryError, TaskCancelledError, WorkerCrashedError

        try:
            done: Done = self.ray.get(reference)
            return done
        except (WorkerCrashedError, NodeDiedError, OutOfMemoryError, TaskCancelledError):
            return None
