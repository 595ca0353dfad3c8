"""Speed, as ratios within one run: `python tests/benchmarks/run.py [TASK …] [--write docs/benchmarks.md]`.

Prints one table: our stages and the whole, what other tools take for the same, the ratio, and the goal where there is
one. Peers come with `pip install -e '.[bench]'`; a row says where one isn't installed. Times are CPU time of one core;
on a busy machine only the ratios mean anything. `--write` puts the table between the page's two marks, with the machine.
"""

import argparse
import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
import texts

FIXTURES = Path(__file__).parents[2] / "fixtures"
ARTICLE = FIXTURES / "article" / "raid_with_persian_tweet" / "input.txt"
MEGABYTE = 1_000_000


class Row(NamedTuple):
    """A line of the table; `ratio` is to our row above it, to bare Python, or to the text's size, as `name` says."""

    name: str
    value: float | None
    unit: str
    ratio: float | None = None
    goal: str = ""


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


def against(
    ours: float, peers: dict[str, Callable[[], Callable[[], object]]], scale: float, unit: str
) -> Iterator[Row]:
    """A row a peer, with how many times as long it takes; one that isn't installed is named."""
    for peer, prepare in peers.items():
        try:
            action = prepare()
        except ImportError as missing:
            yield Row(f"  {peer}: not installed ({missing.name})", None, "")
            continue
        theirs = cpu(action, rounds=3)
        yield Row(f"  {peer}", theirs * scale, unit, theirs / ours)


# -- the whole


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


def article() -> Iterator[Row]:
    from normalizer import normalize

    data = ARTICLE.read_bytes()
    ours = cpu(lambda: normalize(data))
    yield Row(f"normalize: an article of {len(data) / 1000:.1f} kB", ours * 1e3, "ms", None, "the glued one ≥ 25×")
    peers = {"ftfy + hazm + langdetect + pysbd, glued": lambda: glued_alternative(data.decode())}
    yield from against(ours, peers, 1e3, "ms")


def stages() -> Iterator[Row]:
    """Each stage of `normalize` on the article, with its share of the whole."""
    from normalizer import pipeline, repairs
    from normalizer.options import Options
    from normalizer.page import Page

    options = Options()
    data = ARTICLE.read_bytes()
    reading = pipeline.read(data)
    page = pipeline.repaired(reading.page, repairs.SCRIPT_REPAIRS, options)
    findings = pipeline.detect(page, options)
    clean, drafts = pipeline.blocks(page, findings)
    clean.runs = pipeline.spoken(clean, options)
    mended = pipeline.repaired(clean, repairs.LANGUAGE_REPAIRS, options)

    def fresh(known: Page) -> Page:
        """The page without what a rule has computed on it."""
        return Page(known.traced, known.marks, known.runs, known.metadata, known.notes)

    steps: dict[str, Callable[[], object]] = {
        "read": lambda: pipeline.read(data),
        "repair the script": lambda: pipeline.repaired(fresh(reading.page), repairs.SCRIPT_REPAIRS, options),
        "detect": lambda: pipeline.detect(fresh(page), options),
        "blocks": lambda: pipeline.blocks(fresh(page), findings),
        "identify": lambda: pipeline.spoken(fresh(clean), options),
        "repair the language": lambda: pipeline.repaired(fresh(clean), repairs.LANGUAGE_REPAIRS, options),
        "sentences and document": lambda: pipeline.document(page, drafts, mended, reading.source, options, url=None, date=None),
        "write JSON": lambda: next(write([made], "jsonl")),
    }  # fmt: skip
    from normalizer.writers import write

    made = pipeline.normalize(data)
    whole = cpu(lambda: pipeline.normalize(data))
    for name, step in steps.items():
        took = cpu(step, rounds=5)
        yield Row(f"  stage: {name} (ratio: share of normalize)", took * 1e3, "ms", took / whole)


def throughput() -> Iterator[Row]:
    """10 MB of articles in one language, no two alike, one after another."""
    from normalizer import normalize

    for language, goal in (("English", "≥ 2 MB/s"), ("Persian", "≥ 1 MB/s")):
        articles = texts.articles(language, 10 * MEGABYTE)
        size = sum(len(text.encode()) for text in articles)
        normalize(articles[0])
        start = time.process_time()
        for text in articles:
            normalize(text)
        took = time.process_time() - start
        yield Row(
            f"normalize: 10 MB of {language}, {len(articles)} articles", size / MEGABYTE / took, "MB/s", None, goal
        )


MEASURE = """
import sys
from pathlib import Path
def peak(): return int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) * 1024
from normalizer import normalize
text = Path(sys.argv[1]).read_text(encoding="utf-8")
normalize(text[:5000])
before = peak()
document = normalize(text)
print(peak() - before)
"""


def memory() -> Iterator[Row]:
    """Peak memory of one document of 10 MB, over what the process takes without it."""
    from tempfile import TemporaryDirectory

    for language in ("English", "Persian"):
        with TemporaryDirectory() as folder:
            path = Path(folder, "text")
            path.write_text("\n\n".join(texts.articles(language, 10 * MEGABYTE)), encoding="utf-8")
            run = subprocess.run([sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True)
            taken, size = int(run.stdout), path.stat().st_size
        name = f"memory: one text of 10 MB {language} (ratio: to its bytes)"
        yield Row(name, taken / MEGABYTE, "MB", taken / size, "≤ 30×")


def linear() -> Iterator[Row]:
    from normalizer import normalize

    small = ARTICLE.read_text(encoding="utf-8")
    large = "\n\n".join([small] * (MEGABYTE // len(small)))
    one, many = cpu(lambda: normalize(small)), cpu(lambda: normalize(large), rounds=3)
    ratio = many / one / (len(large) / len(small))
    yield Row("normalize: one text of 1 MB (ratio: to as many articles)", many * 1e3, "ms", ratio, "≤ 1.5×")


# -- processes


def child(command: list[str]) -> float:
    """CPU seconds of a whole process, its bytecode compiled by the first run as an installer does."""
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=compiled)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def cold() -> Iterator[Row]:
    """Whole processes, run in turn so that a busy spell hits all of them."""
    from tempfile import TemporaryDirectory

    script = "from normalizer.cli import process; process()"  # as the installed command does
    with TemporaryDirectory() as folder:
        commands = {"python -c pass": ([sys.executable, "-c", "pass"], "")}
        commands["medianorm --version"] = ([sys.executable, "-c", script, "--version"], "≤ 2.5×")
        for language in ("English", "Persian"):
            path = Path(folder, language)
            path.write_text(texts.plain(language), encoding="utf-8")
            commands[f"medianorm FILE, plain {language}"] = ([sys.executable, "-c", script, str(path)], "≤ 4×")
        commands["medianorm FILE, English with a Persian post"] = ([sys.executable, "-c", script, str(ARTICLE)], "")
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(15):
            for name, (command, _) in commands.items():
                times[name].append(child(command))
    bare = median(times["python -c pass"])
    for name, (_, goal) in commands.items():
        yield Row(f"{name} (ratio: to bare Python)", median(times[name]) * 1e3, "ms", median(times[name]) / bare, goal)


def check() -> Iterator[Row]:
    """`medianorm check` as the hook runs it: whole processes on one core."""
    from tempfile import TemporaryDirectory

    script = "from normalizer.cli import process; process()"
    with TemporaryDirectory() as folder:
        for number in range(1000):
            for language, text in texts.markdown(number).items():
                Path(folder, f"{language}-{number}.md").write_text(text, encoding="utf-8")
        bare = median(child([sys.executable, "-c", "pass"]) for _ in range(9))
        for language in ("English", "Persian"):
            files = sorted(map(str, Path(folder).glob(f"{language}-*.md")))
            command = [sys.executable, "-c", script, "check"]
            child([*command, files[0]])
            one = median(child([*command, files[0]]) for _ in range(9))
            many = median(child([*command, *files]) for _ in range(5))
            yield Row(
                f"medianorm check: a file, {language} (ratio: to bare Python)", one * 1e3, "ms", one / bare, "≤ 4×"
            )
            yield Row(f"medianorm check: 1,000 files, {language}", many * 1e3, "ms", None, "≤ 1000 ms")


# -- parts of it


def pages() -> Iterator[Row]:
    """Our own pages, all in a row."""
    from normalizer import Options, normalize

    paths = sorted(FIXTURES.glob("html/*/input.html"))
    sources = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
    padded = [texts.padded(source) for source in sources]
    options = Options(format="html")

    def trafilatura(rows: list[str]) -> Callable[[], Callable[[], object]]:
        def prepare() -> Callable[[], object]:
            from trafilatura import extract

            return lambda: [extract(row) for row in rows]

        return prepare

    for name, rows in (("as they are", sources), ("with 200 kB of scripts and menus each", padded)):
        ours = cpu(lambda rows=rows: [normalize(row, options) for row in rows], rounds=3)  # type: ignore[misc]
        yield Row(f"pages: {len(rows)} small ones, {name}", ours * 1e3, "ms")
        yield from against(ours, {"trafilatura (text alone)": trafilatura(rows)}, 1e3, "ms")


def languages() -> Iterator[Row]:
    from normalizer import identify

    rows = texts.paragraphs()

    def langdetect() -> Callable[[], object]:
        from langdetect import DetectorFactory, detect

        DetectorFactory.seed = 0
        return lambda: [detect(text) for text in rows]

    def pycld2() -> Callable[[], object]:
        import pycld2

        return lambda: [pycld2.detect(text.encode("utf-8", "ignore").replace(b"\x00", b"")) for text in rows]

    ours = cpu(lambda: [identify(text) for text in rows])
    yield Row(f"identify: {len(rows)} paragraphs", ours * 1e3, "ms")
    yield from against(ours, {"langdetect": langdetect, "pycld2": pycld2}, 1e3, "ms")


def sentence_ends() -> Iterator[Row]:
    from normalizer import sentences

    rows = texts.paragraphs()

    def pysbd() -> Callable[[], object]:
        import pysbd

        segmenter = pysbd.Segmenter(language="en", clean=False)
        return lambda: [segmenter.segment(text) for text in rows]

    def sentencex() -> Callable[[], object]:
        from sentencex import segment

        return lambda: [list(segment("en", text)) for text in rows]

    ours = cpu(lambda: [sentences(text) for text in rows])
    yield Row(f"sentences: {len(rows)} paragraphs", ours * 1e3, "ms")
    yield from against(ours, {"pysbd": pysbd, "sentencex": sentencex}, 1e3, "ms")


def half_spaces() -> Iterator[Row]:
    from normalizer import repair

    rows = [text for text in texts.paragraphs("*/*/input.txt") if "\u06cc" in text]

    def hazm() -> Callable[[], object]:
        from hazm import Normalizer

        normalizer = Normalizer()
        return lambda: [normalizer.normalize(text) for text in rows]

    def negar() -> Callable[[], object]:
        from negar.virastar import PersianEditor

        return lambda: [PersianEditor(text).cleanup() for text in rows]

    ours = cpu(lambda: [repair(text, language="fa") for text in rows])
    yield Row(f"repair: {len(rows)} Persian paragraphs", ours * 1e3, "ms")
    yield from against(ours, {"hazm": hazm, "negar": negar}, 1e3, "ms")


TASKS: dict[str, Callable[[], Iterator[Row]]] = {
    "article": article,
    "stages": stages,
    "throughput": throughput,
    "memory": memory,
    "linear": linear,
    "cold": cold,
    "check": check,
    "pages": pages,
    "languages": languages,
    "sentences": sentence_ends,
    "half_spaces": half_spaces,
}

# -- the table

START, END = "<!-- table: written by tests/benchmarks/run.py --write -->", "<!-- end of the table -->"
PEERS = ("ftfy", "hazm", "langdetect", "pycld2", "pysbd", "python-negar", "sentencex", "trafilatura")


def line(row: Row) -> str:
    value = "" if row.value is None else f"{row.value:,.2f} {row.unit}"
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}×"
    return f"| {row.name.strip() if not row.name.startswith('  ') else '… ' + row.name.strip()} | {value} | {ratio} | {row.goal} |"


HEAD = ("| what | measured | ratio | goal |", "| --- | ---: | ---: | --- |")


def machine() -> str:
    """The processor, the interpreter, the versions of the peers."""
    about = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    models = [row.split(":", 1)[1].strip() for row in about.splitlines() if row.startswith("model name")]
    peers = []
    for name in PEERS:
        try:
            peers.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    where = f"{models[0] if models else platform.processor() or platform.machine()}, {os.cpu_count()} cores"
    return f"Measured on {where}, Python {platform.python_version()}, with {', '.join(peers) or 'no peers'}."


def written(page: str, rows: list[str]) -> str:
    """The page with its table renewed."""
    before, rest = page.split(START, 1)
    table = "\n".join([START, "", machine(), "", *HEAD, *rows, "", END])
    return before + table + rest.split(END, 1)[1]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("tasks", nargs="*", metavar="TASK", help=", ".join(TASKS))
    arguments.add_argument("--write", metavar="PAGE", type=Path, help="put the whole table into this page")
    known = arguments.parse_args()
    if known.write and known.tasks:
        arguments.error("--write takes the whole table: name no tasks")
    print(machine(), "", *HEAD, sep="\n", flush=True)
    rows = []
    for name in known.tasks or TASKS:
        for row in TASKS[name]():
            rows.append(line(row))
            print(rows[-1], flush=True)
    if known.write:
        known.write.write_text(written(known.write.read_text(encoding="utf-8"), rows), encoding="utf-8")


if __name__ == "__main__":
    main()
