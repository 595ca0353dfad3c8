"""How far a run is: a line that is written over on a terminal, else a plain line now and then."""

import time
from typing import TextIO

from normalizer.record import Row

OFTEN, SELDOM = 0.5, 30.0  # seconds between two lines


class Counts(Row):
    """Documents and errors so far, bytes read of all, shards finished of all."""

    rows: int
    errors: int
    read: int
    size: int
    shards: int
    all_shards: int


class Progress:
    """Shows counts on a stream; asked more often than it speaks."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.over = stream.isatty()
        self.began = self.last = time.monotonic()
        self.first: Counts | None = None  # what an earlier run had done

    def show(self, counts: Counts, last: bool = False) -> None:
        now = time.monotonic()
        self.first = self.first or counts
        if not last and now - self.last < (OFTEN if self.over else SELDOM):
            return
        self.last = now
        text = line(counts, self.first, now - self.began, last)
        if self.over:
            self.stream.write(f"\r\x1b[K{text}" + "\n" * last)
        else:
            self.stream.write(f"medianorm: {text}\n")
        self.stream.flush()


def line(counts: Counts, first: Counts, seconds: float, last: bool = False) -> str:
    """
    >>> first = Counts(400, 0, 1_000_000, 20_000_000, 0, 4)
    >>> line(Counts(1200, 3, 5_000_000, 20_000_000, 1, 4), first, 10.0)
    '25 % · 1 of 4 shards · 1,200 documents, 80/s, 0.4 MB/s · 3 errors · 0:00:38 left'
    >>> line(Counts(4800, 3, 20_000_000, 20_000_000, 4, 4), first, 40.0, last=True)
    '4 of 4 shards · 4,800 documents, 110/s, 0.5 MB/s · 3 errors · 0:00:40'
    """
    seconds = max(seconds, 0.001)
    rows, read = counts.rows - first.rows, counts.read - first.read
    parts = [f"{counts.shards} of {counts.all_shards} shards"]
    parts.append(f"{counts.rows:,} documents, {rows / seconds:.0f}/s, {read / seconds / 1e6:.1f} MB/s")
    parts.append(f"{counts.errors:,} errors")
    if last:
        return " · ".join((*parts, clock(seconds)))
    if read > 0:
        parts.append(f"{clock(seconds * (counts.size - counts.read) / read)} left")
    return " · ".join((f"{counts.read * 100 // max(counts.size, 1)} %", *parts))


def clock(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
