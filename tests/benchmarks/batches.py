"""What batches cost, as ratios within one run: `python tests/benchmarks/batches.py [overhead] [sizes] [stages] [control] [processes]`.

overhead: the kernel's CPU time over that of a loop of `normalize`. processes: the wall time of `medianorm batch` on 20,000
documents of tests/crawl.py with two workers, over that with one. stages: where a document's time goes. sizes: documents
and megabytes a second, for the arithmetic of docs/at_scale.md. On a machine that others use, wall times of two runs are
taken in turn and the best of each counts: noise only ever adds.
"""

import cProfile
import os
import pstats
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pyarrow as pa

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from crawl import page, rows, text, write  # noqa: E402

from normalizer import Options, normalize, normalize_batches  # noqa: E402

DOCUMENTS, TURNS = 20_000, 3
HTML = Options(format="html")


def looped(made: list[dict[str, str]]) -> None:
    for row in made:
        if "html" in row:
            normalize(row["html"], HTML, id=row["id"], url=row["url"])
        else:
            normalize(row["text"], id=row["id"], url=row["url"])


def cpu(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return time.process_time() - start


def overhead() -> None:
    """The kernel, and the kernel with a Parquet file, over the loop; in turn, the best of each."""
    import pyarrow.parquet as pq

    made = [dict(row) for row in rows(0, 400)]
    batch = pa.RecordBatch.from_pylist([{"text": None, "html": None, **row} for row in made])

    def written() -> None:
        sink = pa.BufferOutputStream()
        pq.write_table(pa.Table.from_batches(normalize_batches([batch])), sink, compression="zstd")

    times: dict[str, list[float]] = {"loop": [], "kernel": [], "kernel and Parquet": []}
    for turn in range(8):
        for name, action in (("loop", lambda: looped(made)), ("kernel", lambda: list(normalize_batches([batch]))),
                             ("kernel and Parquet", written)):  # fmt: skip
            spent = cpu(action)
            if turn:  # the first warms up
                times[name].append(spent)
    loop = min(times["loop"])
    for name, each in times.items():
        goal = "goal: ≤ 1.10" if name == "kernel" else ""
        print(f"{name:20} {min(each) / len(made) * 1000:8.2f} ms CPU a document {min(each) / loop:6.3f}×  {goal}")


def processes() -> None:
    """Wall and CPU time of whole runs. Where other work keeps the cores busy, only CPU times mean anything: two workers
    can't be faster than the cores that are left, but they should cost no more than one."""
    with TemporaryDirectory() as folder:
        given = Path(folder, "in")
        write(given, DOCUMENTS, 16)
        walls: dict[int, list[float]] = {1: [], 2: []}
        spent: dict[int, list[float]] = {1: [], 2: []}
        for turn in range(TURNS):
            for jobs in walls:
                command = [sys.executable, "-m", "normalizer", "batch", str(given), f"{folder}/{turn}-{jobs}"]
                before, start = children(), time.perf_counter()
                subprocess.run([*command, "--jobs", str(jobs)], check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
                walls[jobs].append(time.perf_counter() - start)
                spent[jobs].append(children() - before)
    for jobs in walls:
        shown = ", ".join(f"{seconds:.1f}" for seconds in walls[jobs])
        print(f"{jobs} workers: wall {min(walls[jobs]):.1f} s, the best of {shown}; CPU {min(spent[jobs]):.1f} s")
    print(
        f"two over one: wall {min(walls[2]) / min(walls[1]):.3f}  goal: ≤ 0.6; CPU {min(spent[2]) / min(spent[1]):.3f}"
    )


def control() -> None:
    """What the cores give at this moment: work that shares nothing, in two processes over one. Where this is not near 0.5,
    the machine is busy, and the wall times of `processes` say nothing."""
    script = "import sys\nfor _ in range(int(sys.argv[1])): sum(range(1000))"
    walls = []
    for parts in (1, 2):
        start = time.perf_counter()
        running = [subprocess.Popen([sys.executable, "-c", script, str(400_000 // parts)]) for _ in range(parts)]
        for process in running:
            process.wait()
        walls.append(time.perf_counter() - start)
    print(f"two processes that share nothing, over one: wall {walls[1] / walls[0]:.3f}")


def children() -> float:
    """CPU seconds of all processes that were waited for, workers among them."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def sizes() -> None:
    for name, made in (("text", text), ("html", page)):
        sources = [made(number) for number in range(200)]
        size = sum(len(source.encode()) for source in sources)
        options = HTML if name == "html" else Options()
        normalize(sources[0], options)
        spent = cpu(lambda: [normalize(source, options) for source in sources])  # noqa: B023
        words = sum(len(normalize(source, options).text) for source in sources)
        print(
            f"{name}: {size / 200 / 1000:.1f} KB and {words / 200:.0f} characters of text a document, {spent / 200 * 1000:.1f} ms CPU: "
            f"{200 / spent:.0f} documents/s, {size / spent / 1e6:.2f} MB/s, {1e12 / size * spent / 3600:.0f} core hours a TB"
        )


def stages() -> None:
    """Shares of CPU time of the flow's functions, by a profile: calls cost more in it, so shares are rough."""
    batch = pa.RecordBatch.from_pylist([{"text": None, "html": None, **row} for row in rows(0, 200)])
    list(normalize_batches([batch]))
    profile = cProfile.Profile()
    profile.runcall(lambda: list(normalize_batches([batch])))
    found = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    whole = max(row[3] for row in found.values())
    names = {("readers", "read"), ("pipeline", "repaired"), ("repairs", "repair"), ("detectors", "detect"), ("segments", "blocks"),
             ("pipeline", "spoken"), ("assembly", "document"), ("kernel", "filled")}  # fmt: skip
    for (path, _, function), row in sorted(found.items(), key=lambda item: -item[1][3]):
        module = Path(path).parent.name if Path(path).stem == "__init__" else Path(path).stem
        if (module, function) in names:
            print(f"{module}.{function}: {row[3] / whole:.0%}")


TASKS = {"overhead": overhead, "sizes": sizes, "stages": stages, "control": control, "processes": processes}

if __name__ == "__main__":
    for name in sys.argv[1:] or TASKS:
        TASKS[name]()
