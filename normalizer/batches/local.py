"""Processes of this machine, started afresh (spawn), a task each at a time; one that dies takes nothing with it."""

import os
import signal
import threading
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait

from normalizer.batches.task import Done, Task, perform
from normalizer.record import Any


class Processes:
    """As many workers as `jobs`, each with a pipe of its own."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self.idle: list[tuple[Any, Connection]] = []
        self.busy: dict[Connection, tuple[Any, Task]] = {}

    def free(self) -> bool:
        return len(self.busy) < self.jobs

    def start(self, task: Task) -> None:
        while self.idle:
            process, pipe = self.idle.pop()
            try:
                pipe.send(task)
                break
            except OSError:  # it was killed while it waited
                process.join()
                pipe.close()
        else:
            process, pipe = self.started()
            pipe.send(task)
        self.busy[pipe] = (process, task)

    def started(self) -> tuple[Any, Connection]:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs,), daemon=True)
        process.start()
        theirs.close()
        return process, ours

    def ended(self, seconds: float) -> list[tuple[Task, Done | None]]:
        """The tasks that ended, within so many seconds, with what became of them; None where their process died."""
        found: list[tuple[Task, Done | None]] = []
        for pipe in wait(list(self.busy), seconds):
            assert isinstance(pipe, Connection)
            process, task = self.busy.pop(pipe)
            try:
                found.append((task, pipe.recv()))
                self.idle.append((process, pipe))
            except (EOFError, OSError):
                process.join()
                pipe.close()
                found.append((task, None))
        return found

    def kill(self, task: Task) -> None:
        """End the process that works on a task: it is among the dead of the next `ended`."""
        for process, other in self.busy.values():
            if other is task:
                process.kill()

    def close(self) -> None:
        for process, pipe in [*self.idle, *((process, pipe) for pipe, (process, _) in self.busy.items())]:
            process.kill()
            process.join()
            pipe.close()


def serve(pipe: Connection) -> None:
    """A worker: tasks from the pipe, what became of them into it. Ends with its parent, who alone hears Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=ends_with_parent, daemon=True).start()
    while True:
        try:
            task = pipe.recv()
        except EOFError:
            return
        pipe.send(perform(task))


def ends_with_parent() -> None:
    parent = parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)
