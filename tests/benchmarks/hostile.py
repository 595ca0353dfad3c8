"""What hostile inputs cost: `python tests/benchmarks/hostile.py [NAME …]`, a process a case, about five minutes.

For each case of tests/hostile_cases.py: CPU time at 50, 100 and 200 thousand characters, the ratio from each size to its
double (goal: ≤ 2.5 in one of both: what grows too fast does so in each, while a page that becomes too deep to keep its
structure makes one step), and the peak memory at the largest, over what the process takes without it, per byte of what was
made: the input and its document's JSON, since a page of one-word paragraphs is small and what is said of it is not,
counted as a megabyte where it is less (goal: ≤ 30×). Ends with 1 where a goal is missed.
"""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))
from hostile_cases import CASES  # noqa: E402

SIZES = (50_000, 100_000, 200_000)
MOST_RATIO, MOST_MEMORY = 2.5, 30.0
SHORT = 0.15  # CPU seconds that are the clock's grain and the collector's chance
CHILD = """
import sys, time
from pathlib import Path
sys.path[:0] = [{tests!r}]
from hostile_cases import CASES
from normalizer import normalize
from normalizer.writers import write
def peak(): return int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) * 1024
def cpu(data):
    times = []
    for _ in range(3):
        start = time.process_time()
        document = normalize(data)
        times.append(time.process_time() - start)
    return min(times), document
normalize(CASES[{name!r}](2_000))
before = peak()
for size in {sizes!r}:
    data = CASES[{name!r}](size)
    took, document = cpu(data)
    print(took, peak() - before, len(data) + len(next(write([document], "jsonl")).encode()))
"""


def measured(name: str) -> tuple[list[float], float]:
    """CPU seconds at each size, and peak memory per byte at the largest."""
    script = CHILD.format(tests=str(ROOT / "tests"), name=name, sizes=SIZES)
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=600, cwd=ROOT
    )
    rows = [line.split() for line in run.stdout.splitlines()]
    return [float(took) for took, *_ in rows], float(rows[-1][1]) / max(float(rows[-1][2]), 1_000_000)


def main() -> int:
    missed = 0
    print(f"| {'case':32} | {' | '.join(f'{size // 1000} k' for size in SIZES)} | ratio | memory |")
    print("| --- |" + " ---: |" * (len(SIZES) + 2))
    for name in sys.argv[1:] or CASES:
        times, memory = measured(name)
        ratios = [later / max(former, 1e-9) for former, later in pairwise(times) if later >= SHORT]
        ratio = min(ratios, default=0.0)
        wrong = ratio > MOST_RATIO or memory > MOST_MEMORY
        missed += wrong
        shown = " | ".join(f"{took * 1000:.0f} ms" for took in times)
        print(f"| {name:32} | {shown} | {ratio:.2f}× | {memory:.1f}× |{'  <- missed' if wrong else ''}", flush=True)
    print(f"\n{missed} of {len(sys.argv[1:]) or len(CASES)} miss a goal")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
