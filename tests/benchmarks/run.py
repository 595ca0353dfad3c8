"""Speed, as ratios within one run: `python tests/benchmarks/run.py [article] [check] [cold] [linear] [languages] …`.

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


def texts(pattern: str) -> list[str]:
    """The paragraphs of fixtures, as many small texts."""
    found = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(FIXTURES.glob(pattern))]
    return [paragraph for text in found for paragraph in text.split("\n") if len(paragraph) > 40]


def against(name: str, ours: float, peers: dict[str, Callable[[], Callable[[], object]]]) -> None:
    """Our row, then each peer that is installed, with how much longer it takes."""
    row(name, ours * 1e6, "µs")
    for peer, prepare in peers.items():
        try:
            action = prepare()
        except ImportError as missing:
            print(f"({peer} is not measured: {missing})")
            continue
        theirs = cpu(action, rounds=3)
        row(f"  {peer}", theirs * 1e6, "µs", theirs / ours)


def languages() -> None:
    """All fixture paragraphs, one after another; microseconds are of the whole list."""
    from normalizer import identify

    rows = texts("article/*/input.txt")

    def langdetect() -> Callable[[], object]:
        from langdetect import DetectorFactory, detect

        DetectorFactory.seed = 0
        return lambda: [detect(text) for text in rows]

    def pycld2() -> Callable[[], object]:
        import pycld2

        return lambda: [pycld2.detect(text.encode("utf-8", "ignore").replace(b"\x00", b"")) for text in rows]

    ours = cpu(lambda: [identify(text) for text in rows])
    against(f"identify: {len(rows)} paragraphs", ours, {"langdetect": langdetect, "pycld2": pycld2})


def sentence_ends() -> None:
    from normalizer import sentences

    rows = texts("article/*/input.txt")

    def pysbd() -> Callable[[], object]:
        import pysbd

        segmenter = pysbd.Segmenter(language="en", clean=False)
        return lambda: [segmenter.segment(text) for text in rows]

    def sentencex() -> Callable[[], object]:
        from sentencex import segment

        return lambda: [list(segment("en", text)) for text in rows]

    ours = cpu(lambda: [sentences(text) for text in rows])
    against(f"sentences: {len(rows)} paragraphs", ours, {"pysbd": pysbd, "sentencex": sentencex})


def half_spaces() -> None:
    from normalizer import repair

    rows = [text for text in texts("*/*/input.txt") if "\u06cc" in text]

    def hazm() -> Callable[[], object]:
        from hazm import Normalizer

        normalizer = Normalizer()
        return lambda: [normalizer.normalize(text) for text in rows]

    def negar() -> Callable[[], object]:
        from negar.virastar import PersianEditor

        return lambda: [PersianEditor(text).cleanup() for text in rows]

    ours = cpu(lambda: [repair(text, language="fa") for text in rows])
    against(f"repair: {len(rows)} Persian paragraphs", ours, {"hazm": hazm, "negar": negar})


WORDS = (
    "این گزارش می\u200cگوید که دولت در سال گذشته برنامه\u200cهای تازه\u200cای برای کمک به مردم شهرهای کوچک آماده کرده است و"
    " کارشناسان آن را گامی مهم می\u200cدانند اما برخی از نمایندگان مجلس از هزینه\u200cهای آن نگران هستند و خواستار بررسی بیشتر"
    " شده\u200cاند در حالی که وزیر اقتصاد گفت بودجه آن آماده است نویسنده کتاب داستان\u200cهای قدیمی درباره کشاورزان جنوب"
).split()


def markdown(seed: int) -> dict[str, str]:
    """Two clean files of 2.4 KB, no two alike: English with the marks of typographers, and Persian."""
    from random import Random

    chance = Random(seed)
    english = "---\ntitle: A file\n---\n\n"
    while len(english.encode()) < 2400:
        english += " ".join(chance.choices("the “quick” brown fox’s tail — over a lazy dog".split(), k=40)) + ".\n\n"
    persian = "---\ntitle: یک فایل\n---\n\n"
    while len(persian.encode()) < 2400:
        persian += " ".join(chance.choices(WORDS, k=40)) + " [Reuters](https://example.org/a/b) گفت.\n\n"
    return {"English": english, "Persian": persian}


def check() -> None:
    """`medianorm check` as the hook runs it: whole processes on one core."""
    from tempfile import TemporaryDirectory

    script = "import sys; from normalizer.cli import main; sys.exit(main(['check', *sys.argv[1:]]))"
    with TemporaryDirectory() as folder:
        for number in range(1000):
            for language, text in markdown(number).items():
                Path(folder, f"{language}-{number}.md").write_text(text, encoding="utf-8")
        bare = median(child([sys.executable, "-c", "pass"]) for _ in range(9))
        for language in ("English", "Persian"):
            files = sorted(map(str, Path(folder).glob(f"{language}-*.md")))
            command = [sys.executable, "-c", script]
            child([*command, files[0]])
            one = median(child([*command, files[0]]) for _ in range(9))
            many = median(child([*command, *files]) for _ in range(5))
            row(f"medianorm check: one file, {language}", one * 1000, "ms", one / bare, "goal: ≤ 4×")
            row(f"medianorm check: 1,000 files, {language}", many * 1000, "ms", None, "goal: ≤ 1000 ms")


TASKS = {
    "article": article,
    "check": check,
    "cold": cold,
    "linear": linear,
    "languages": languages,
    "sentences": sentence_ends,
    "half_spaces": half_spaces,
}

if __name__ == "__main__":
    for name in sys.argv[1:] or TASKS:
        TASKS[name]()
