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

    def show(self, counts: Counts, last: bool = False) -> None:
        now = time.monotonic()
        if not last and now - self.last < (OFTEN if self.over else SELDOM):
            return
        self.last = now
        text = line(counts, now - self.began, last)
        if self.over:
            self.stream.write(f"\r\x1b[K{text}" + "\n" * last)
        else:
            self.stream.write(f"medianorm: {text}\n")
        self.stream.flush()


def line(counts: Counts, seconds: float, last: bool = False) -> str:
    """
    >>> line(Counts(1200, 3, 5_000_000, 20_000_000, 1, 4), 10.0)
    '25 % · 1 of 4 shards · 1,200 documents, 120/s, 0.5 MB/s · 3 errors · 0:00:30 left'
    >>> line(Counts(4800, 3, 20_000_000, 20_000_000, 4, 4), 40.0, last=True)
    '4 of 4 shards · 4,800 documents, 120/s, 0.5 MB/s · 3 errors · 0:00:40'
    """
    seconds = max(seconds, 0.001)
    share = counts.read / counts.size if counts.size else 1.0
    parts = [] if last else [f"{share:.0%}".replace("%", " %")]
    parts.append(f"{counts.shards} of {counts.all_shards} shards")
    parts.append(f"{counts.rows:,} documents, {counts.rows / seconds:.0f}/s, {counts.read / seconds / 1e6:.1f} MB/s")
    parts.append(f"{counts.errors:,} errors")
    if last:
        parts.append(clock(seconds))
    elif share > 0:
        parts.append(f"{clock(seconds * (1 - share) / share)} left")
    return " · ".join(parts)


def clock(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
