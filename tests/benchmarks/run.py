"""Speed, as ratios within one run: `python tests/benchmarks/run.py [article] [cold] [linear]`.

Peers are measured where they are installed (`pip install -e '.[bench]'`); their rows are left out where they aren't.
Times are CPU time; on a busy machine only the ratios mean anything, and a goal is judged by the ratio.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

FIXTURES = Path(__file__).parents[2] / "fixtures"
ARTICLE = FIXTURES / "article" / "raid_with_persian_tweet" / "input.txt"


def cpu(action: Callable[[], object], rounds: int = 7, least: float = 0.05) -> float:
    """Median CPU seconds of one call, each round long enough to be told from the clock's grain."""
    action()
    start, calls = time.process_time(), 0
    while time.process_time() - start < least:
        action()
        calls += 1
    times = []
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(calls):
            action()
        times.append((time.process_time() - start) / calls)
    return median(times)


def row(name: str, value: float, unit: str, ratio: float | None = None, goal: str = "") -> None:
    print(f"{name:44} {value:10.2f} {unit:6} {'' if ratio is None else f'{ratio:8.2f}×':>9}  {goal}")


def glued_alternative(text: str) -> Callable[[], object]:
    """ftfy, hazm's normalizer, langdetect a paragraph, pysbd: what is glued together without this package."""
    import ftfy
    import hazm
    import langdetect
    import pysbd

    persian = hazm.Normalizer()
    segmenters = {code: pysbd.Segmenter(language=code, clean=False) for code in ("en", "fa")}

    def glued() -> list[object]:
        out: list[object] = []
        for paragraph in ftfy.fix_text(text).split("\n"):
            if not paragraph.strip():
                continue
            try:
                code = langdetect.detect(paragraph)
            except langdetect.LangDetectException:
                code = "und"
            if code == "fa":
                paragraph = persian.normalize(paragraph)
            out.append((code, segmenters.get(code, segmenters["en"]).segment(paragraph)))
        return out

    return glued


def article() -> None:
    from normalizer import normalize

    data = ARTICLE.read_bytes()
    ours = cpu(lambda: normalize(data))
    row("normalize: one article", ours * 1000, "ms")
    try:
        glued = glued_alternative(data.decode())
    except ImportError as missing:
        print(f"(the glued alternative is not measured: {missing})")
        return
    theirs = cpu(glued, rounds=3)
    row("ftfy + hazm + langdetect + pysbd", theirs * 1000, "ms", theirs / ours, "goal: ours 12× faster")


def child(command: list[str]) -> float:
    """CPU seconds of a whole process, its bytecode compiled by the first run as an installer does."""
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=compiled)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def cold() -> None:
    """Whole processes, run in turn so that a busy spell hits all of them."""
    script = "import sys; from normalizer.cli import main; sys.exit(main())"
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "medianorm --version": [sys.executable, "-c", script, "--version"],
        "medianorm FILE": [sys.executable, "-c", script, str(ARTICLE)],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(15):
        for name, command in commands.items():
            times[name].append(child(command))
    bare = median(times["python -c pass"])
    goals = {"medianorm --version": "goal: ≤ 2.5×", "medianorm FILE": "goal: ≤ 4×"}
    for name, each in times.items():
        row(name, median(each) * 1000, "ms", median(each) / bare, goals.get(name, ""))


def linear() -> None:
    from normalizer import normalize

    small = ARTICLE.read_text(encoding="utf-8")
    large = "\n\n".join([small] * (1_000_000 // len(small)))
    one, many = cpu(lambda: normalize(small)), cpu(lambda: normalize(large), rounds=3)
    row(
        "normalize: 1 MB of articles",
        many * 1000,
        "ms",
        many / one / (len(large) / len(small)),
        "goal: ≤ 1.5× of proportional",
    )


TASKS = {"article": article, "cold": cold, "linear": linear}

if __name__ == "__main__":
    for name in sys.argv[1:] or TASKS:
        TASKS[name]()
