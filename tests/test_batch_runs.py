"""`medianorm batch`: whole runs in processes, some of which are killed."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from crawl import write as write_crawl

from normalizer.batches.progress import Counts, Progress

ROOT = Path(__file__).parents[1]

# A `medianorm` whose documents can be slow, raise, hang, or end their process. Spawned workers read this file, too.
HARMFUL = """\
import ctypes, os, signal, sys, time
import normalizer.pipeline as pipeline
import normalizer.batches.driver as driver
real = pipeline.normalize
driver.GRACE = 1.0
def harm(data):
    if "SLOW" in data: time.sleep(0.05)
    if data == "RAISE": raise RuntimeError("secret words of the article")
    if data == "HANG":
        while True: pass
    if data == "DEAF":
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
        time.sleep(1000)
    if data == "SEGFAULT": ctypes.string_at(0)
    if data == "ONCE" and not os.path.exists(sys.argv[0] + ".once"):
        open(sys.argv[0] + ".once", "w").close()
        os.kill(os.getpid(), signal.SIGKILL)
def normalize(data, *a, **k):
    harm(data)
    return real(data, *a, **k)
pipeline.normalize = normalize
if __name__ == "__main__":
    from normalizer.cli import main
    sys.exit(main(["batch", *sys.argv[1:]]))
"""


@pytest.fixture
def harmful(tmp_path: Path) -> list[str]:
    path = tmp_path / "harmful.py"
    path.write_text(HARMFUL, encoding="utf-8")
    return [sys.executable, str(path)]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def batch(*arguments: object, command: list[str] | None = None) -> subprocess.CompletedProcess[str]:
    whole = [*(command or [sys.executable, "-m", "normalizer", "batch"]), *map(str, arguments)]
    return subprocess.run(whole, capture_output=True, check=False, timeout=120, text=True, env=environment(), cwd=ROOT)


def shard(path: Path, *texts: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [{"id": f"{path.stem}-{number}", "text": text} for number, text in enumerate(texts)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def contents(folder: Path) -> dict[str, bytes]:
    """The output's files; Parquet by its rows."""
    return {
        str(path.relative_to(folder)): repr(pq.read_table(path).to_pylist()).encode()
        if path.suffix == ".parquet"
        else path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "_medianorm" not in path.parts
    }


def finished(out: Path) -> dict[str, dict[str, object]]:
    manifest = out / "_medianorm" / "manifest.ndjson"
    lines = manifest.read_bytes().splitlines(keepends=True) if manifest.exists() else []
    rows = [json.loads(line) for line in lines if line.endswith(b"\n")]
    return {row["shard"]: row for row in rows if "shard" in row}


# -- what is written


def test_a_folder_becomes_a_folder(tmp_path: Path) -> None:
    write_crawl(tmp_path / "in" / "a", 12, 2)
    (tmp_path / "in" / "page.html").write_text("<p>Words of a page.</p>", encoding="utf-8")
    (tmp_path / "in" / "notes.pdf").write_bytes(b"")
    alone = batch(tmp_path / "in", tmp_path / "one", "--jobs", 1)
    assert (alone.returncode, alone.stdout) == (0, "")
    assert re.fullmatch(
        r"medianorm: 3 of 3 shards · 13 documents, .*· 0 errors · 0:0\d:\d\d", alone.stderr.splitlines()[-1]
    )
    assert sorted(contents(tmp_path / "one")) == ["a/crawl-00000.parquet", "a/crawl-00001.parquet", "page.parquet"]
    assert batch(tmp_path / "in", tmp_path / "two", "--jobs", 2).returncode == 0
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert sorted(str(row["rows"]) for row in finished(tmp_path / "two").values()) == ["1", "6", "6"]
    assert not (tmp_path / "two" / "_medianorm" / "unfinished").exists()


@pytest.mark.parametrize("out", ["out", "out.jsonl"])
@pytest.mark.parametrize("resume", [[], ["--resume"]])
def test_a_run_that_finished_nothing_is_corrected_in_place(tmp_path: Path, out: str, resume: list[str]) -> None:
    given = shard(tmp_path / "in.jsonl", "Words.")
    wrong = batch(given, tmp_path / out, "--flat")
    assert (wrong.returncode, "that the result needs" in wrong.stderr) == (1, True)
    assert batch(given, tmp_path / out, *resume).returncode == 0
    again = batch(given, tmp_path / out, "--certain-only", *resume)
    own = tmp_path / ("out/_medianorm" if out == "out" else "_out.jsonl.medianorm")
    assert again.returncode == 2
    assert f"to begin anew delete {own} and what was written" in again.stderr
    (own / "manifest.ndjson").write_bytes((own / "manifest.ndjson").read_bytes().splitlines(keepends=True)[0])
    refused = batch(given, tmp_path / out)  # nothing that this run knows of has written the file that is there
    assert (refused.returncode, "is there already: remove it" in refused.stderr) == (2, True)


def test_columns_are_dropped_where_any_shard_has_them(tmp_path: Path) -> None:
    shard(tmp_path / "in" / "a.jsonl", "Words.")
    (tmp_path / "in" / "b.jsonl").write_text('{"text": "Words."}\n{"text": "Words.", "rare": 1}\n', encoding="utf-8")
    (tmp_path / "in" / "page.html").write_text("<p>Words.</p>", encoding="utf-8")
    pq.write_table(pa.table({"text": ["Words."], "year": [1]}), tmp_path / "in" / "c.parquet")
    assert batch(tmp_path / "in", tmp_path / "out", "--drop", "id,rare,year").returncode == 0
    names = {path.stem: pq.read_schema(path).names for path in (tmp_path / "out").glob("*.parquet")}
    new = ["medianorm", "error"]
    assert names == {"a": ["text", *new], "b": ["text", *new], "c": ["text", *new], "page": new}


def test_a_file_becomes_a_file_by_its_name(tmp_path: Path) -> None:
    given = shard(tmp_path / "in.jsonl", "Words.", "More words.")
    for name in ("out.jsonl.gz", "out.parquet"):
        assert batch(given, tmp_path / name, "--fields", "language,text").returncode == 0
    import gzip

    lines = [json.loads(line) for line in gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes()).splitlines()]
    rows = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert rows == lines
    assert lines[0]["medianorm"] == {"language": "en", "text": "Words."}


USAGE = [
    (["{in}", "{tmp}/in/out"], "lies in the input"),
    (["{in}/*.jsonl", "{in}"], "lies in the input"),
    (["{in}/a.jsonl", "{in}/b.jsonl"], "b.jsonl: is there already"),
    (["{in}", "{tmp}/out.parquet"], "one file for 2 shards: name a folder"),
    (["{in}/a.jsonl", "{tmp}/out.parquet", "-t", "jsonl"], "is named as parquet, and jsonl was asked for"),
    (["{tmp}/nothing", "{tmp}/out"], "nothing: no such file"),
    (["{in}", "{tmp}/out", "--skip", "clok"], "did you mean clock"),
    (["{in}", "{tmp}/out", "--fields", "txt"], "--fields txt: a document has"),
    (["{in}", "{tmp}/out", "--drop", "id,nosuch"], "--drop nosuch: no shard has a column of this name"),
    (["{in}", "{tmp}/out", "--max-errors", "x"], "--max-errors x: give a number"),
    (["{in}", "{tmp}/out", "--jobs", "0"], "--jobs 0: give a number"),
    (["{in}", "{tmp}/out", "--attributes", "dolma", "-t", "jsonl"], "leave --to, --flat, --fields out"),
]


@pytest.mark.parametrize(("arguments", "says"), USAGE)
def test_wrong_usage(tmp_path: Path, arguments: list[str], says: str, capfd: pytest.CaptureFixture[str]) -> None:
    from normalizer.cli import main

    for name in "ab":
        shard(tmp_path / "in" / f"{name}.jsonl", "Words.")
    given = [argument.format(**{"in": tmp_path / "in", "tmp": tmp_path}) for argument in arguments]
    assert main(["batch", *given]) == 2
    message = capfd.readouterr().err
    assert says in message
    assert len(message.splitlines()) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in"]


@pytest.mark.parametrize(("package", "engine", "extra"), [("pyarrow", "local", "batch"), ("ray", "ray", "ray")])
def test_a_missing_extra_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], package: str, engine: str, extra: str
) -> None:
    from normalizer.cli import batch as command
    from normalizer.cli import main

    monkeypatch.setattr(command, "find_spec", lambda name: None if name == package else name)
    assert main(["batch", "in", "out", "--engine", engine]) == 2
    assert capfd.readouterr().err == f"medianorm: batch: {package} is not installed: pip install 'medianorm[{extra}]'\n"


def test_the_library_works_without_arrow_and_says_what_brings_it() -> None:
    without = "import sys; sys.modules['pyarrow'] = None\n"
    starred = without + "from normalizer import *; print(normalize('A line.').text)"
    run = subprocess.run([sys.executable, "-c", starred], capture_output=True, check=False)
    assert (run.stdout, run.stderr) == (b"A line.\n", b"")
    run = subprocess.run(
        [sys.executable, "-c", without + "from normalizer import normalize_batches"], capture_output=True, check=False
    )
    assert b"pyarrow is not installed: pip install 'medianorm[batch]'" in run.stderr.splitlines()[-1]


def test_the_package_and_the_filter_import_no_arrow() -> None:
    script = "import sys; from normalizer.cli import main; from normalizer import normalize; main(sys.argv[1:]); print('pyarrow' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", script, "-t", "text", "-"], input=b"Words.", capture_output=True, check=True
    )
    assert run.stdout.splitlines()[-1] == b"False"


# -- what goes wrong


def test_shards_that_cannot_be_read_leave_the_others(tmp_path: Path) -> None:
    shard(tmp_path / "in" / "good.jsonl", "Words.")
    (tmp_path / "in" / "half.parquet").write_bytes(b"PAR1 half of a file")
    pq.write_table(pa.table({"body": ["Words."]}), tmp_path / "in" / "other.parquet")
    (tmp_path / "in" / "cut.jsonl.gz").write_bytes(b"\x1f\x8b\x08")
    run = batch(tmp_path / "in", tmp_path / "out", "--jobs", 1)
    assert run.returncode == 1
    assert "half.parquet: unreadable as parquet" in run.stderr
    assert "other.parquet: none of 'text', 'html', 'markdown' is a column: there are body" in run.stderr
    assert "cut.jsonl.gz: unreadable as jsonl" in run.stderr
    assert run.stderr.endswith("medianorm: 3 of 4 shards failed\n")
    assert list(contents(tmp_path / "out")) == ["good.parquet"]
    shard(tmp_path / "in" / "cut.jsonl", "Words.")
    (tmp_path / "in" / "cut.jsonl.gz").unlink()
    run = batch(tmp_path / "in", tmp_path / "out", "--resume", "--jobs", 1)
    assert "2 of 4 shards failed" in run.stderr
    assert sorted(contents(tmp_path / "out")) == ["cut.parquet", "good.parquet"]


@pytest.mark.parametrize("format", ["jsonl", "parquet"])
def test_a_full_disk_is_said_and_finished_shards_stay(tmp_path: Path, format: str) -> None:
    shard(tmp_path / "in" / "large.jsonl", *(f"Words {number} of a text." for number in range(1_000)))
    shard(tmp_path / "in" / "small.jsonl", "Words.")
    arguments = [tmp_path / "in", tmp_path / "out", "--jobs", 1, "-t", format, "--fields", "text,source"]
    assert batch(tmp_path / "in" / "small.jsonl", tmp_path / "out" / f"first.{format}").returncode == 0
    limited = ["bash", "-c", 'ulimit -f 30; exec "$@"', "-", sys.executable, "-m", "normalizer", "batch"]
    run = batch(*arguments, command=limited)
    assert run.returncode == 1
    assert f"{tmp_path}/out/large.{format}: cannot be written: " in run.stderr
    assert "Traceback" not in run.stderr
    assert [name for name in contents(tmp_path / "out") if "manifest" not in name] == [f"first.{format}"]
    assert batch(*arguments, "--resume").returncode == 0
    assert finished(tmp_path / "out")["large"]["rows"] == 1_000


def test_harmful_documents_are_quarantined_and_counted(tmp_path: Path, harmful: list[str]) -> None:
    shard(
        tmp_path / "in" / "a.jsonl", "Words.", "RAISE", "More words.", "SEGFAULT", "DEAF", "ONCE", "HANG", "Last words."
    )
    shard(tmp_path / "in" / "b.jsonl", "Words.")
    run = batch(tmp_path / "in", tmp_path / "out", "--jobs", 2, "--timeout", 4, command=harmful)
    assert run.returncode == 0
    assert run.stderr.endswith(
        "medianorm: 1 documents failed: ProcessDied; 1 documents failed: RuntimeError; 2 documents failed: TimeoutError\n"
    )
    assert "secret" not in run.stderr
    rows = pq.read_table(tmp_path / "out" / "a.parquet").to_pylist()
    assert [row["id"] for row in rows] == [f"a-{number}" for number in range(8)]
    assert [row["error"] and (row["error"]["stage"], row["error"]["type"]) for row in rows] == [
        None, ("normalize", "RuntimeError"), None, ("process", "ProcessDied"), ("process", "TimeoutError"), None,
        ("normalize", "TimeoutError"), None,
    ]  # fmt: skip
    assert finished(tmp_path / "out")["a"]["errors"] == {"ProcessDied": 1, "RuntimeError": 1, "TimeoutError": 2}


@pytest.mark.parametrize(("most", "code"), [("1", 1), ("2", 0), ("39%", 1), ("40%", 0)])
def test_how_many_may_fail(tmp_path: Path, most: str, code: int) -> None:
    given = shard(tmp_path / "in.jsonl", "a", "b", "c")
    given.write_bytes(given.read_bytes() + b"{}\n{\n")
    assert batch(given, tmp_path / "out", "--max-errors", most, "--jobs", 1).returncode == code


def workers(process: int) -> list[int]:
    """The spawned workers of a run."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def waited(condition: object, seconds: float = 60.0) -> Iterator[float]:
    """Times until a deadline, a moment apart; fails at its end."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield time.monotonic()
        time.sleep(0.05)
    pytest.fail(f"never saw {condition}")


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    for number in range(4):
        shard(
            tmp_path / "in" / f"{number}.jsonl", *[f"SLOW words {n} of shard {number}." for n in range(8 + 2 * number)]
        )
    return tmp_path / "in"


needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="asks /proc who the workers are")


@needs_proc
@pytest.mark.parametrize("format", ["jsonl", "parquet"])
def test_a_killed_run_is_resumed(tmp_path: Path, harmful: list[str], slow: Path, format: str) -> None:
    assert batch(slow, tmp_path / "whole", "-t", format, "--jobs", 2).returncode == 0
    arguments = [str(slow), str(tmp_path / "out"), "-t", format, "--jobs", "1"]
    with subprocess.Popen([*harmful, *arguments], stderr=subprocess.DEVNULL, env=environment(), cwd=ROOT) as run:
        for _ in waited("a finished shard"):
            if finished(tmp_path / "out"):
                break
        orphans = workers(run.pid)
        run.kill()
    assert orphans
    assert 0 < len(finished(tmp_path / "out")) < 4
    done = {name: (tmp_path / "out" / name).stat().st_mtime_ns for name in contents(tmp_path / "out")}
    for _ in waited("the end of the workers"):
        if not any(Path(f"/proc/{orphan}").exists() for orphan in orphans):
            break
    again = batch(*arguments)
    assert again.returncode == 2
    assert "--resume goes on with it" in again.stderr
    other = batch(*arguments, "--resume", "--certain-only")
    assert other.returncode == 2
    assert "with other options" in other.stderr
    assert batch(*arguments, "--resume").returncode == 0
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")
    assert all((tmp_path / "out" / name).stat().st_mtime_ns == when for name, when in done.items())


@needs_proc
def test_a_run_whose_worker_is_killed_is_complete(tmp_path: Path, harmful: list[str], slow: Path) -> None:
    with subprocess.Popen(
        [*harmful, str(slow), str(tmp_path / "out"), "--jobs", "2"], stderr=subprocess.PIPE, env=environment(), cwd=ROOT
    ) as run:
        for _ in waited("a finished shard"):
            if finished(tmp_path / "out"):
                break
        victim = workers(run.pid)[0]
        os.kill(victim, signal.SIGKILL)
        assert run.wait(60) == 0
    assert {name: row["rows"] for name, row in finished(tmp_path / "out").items()} == {
        "0": 8,
        "1": 10,
        "2": 12,
        "3": 14,
    }
    assert batch(slow, tmp_path / "whole", "--jobs", 2).returncode == 0
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


@needs_proc
def test_two_runs_do_not_write_to_one_folder_and_ctrl_c_is_quiet(
    tmp_path: Path, harmful: list[str], slow: Path
) -> None:
    arguments = [str(slow), str(tmp_path / "out"), "--jobs", "1"]
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # a run in a shell's background ignores it
    with subprocess.Popen(
        [*harmful, *arguments], stderr=subprocess.PIPE, env=environment(), cwd=ROOT, preexec_fn=heard
    ) as run:
        for _ in waited("a worker"):
            if (tmp_path / "out" / "_medianorm" / "unfinished" / "000003").exists():
                break
        second = batch(*arguments, "--resume")
        run.send_signal(signal.SIGINT)
        assert run.wait(60) == 130
        assert run.stderr is not None
        assert [line for line in run.stderr.read().splitlines() if b" of 4 shards " not in line] == []
    assert second.returncode == 2
    assert "another run is writing here" in second.stderr


def test_a_changed_input_is_done_again(tmp_path: Path) -> None:
    shard(tmp_path / "in" / "a.jsonl", "Words.")
    shard(tmp_path / "in" / "b.jsonl", "Words.")
    assert batch(tmp_path / "in", tmp_path / "out", "-t", "jsonl", "--jobs", 1).returncode == 0
    before = (tmp_path / "out" / "b.jsonl").stat().st_mtime_ns
    shard(tmp_path / "in" / "a.jsonl", "Words.", "More words.")
    assert batch(tmp_path / "in", tmp_path / "out", "-t", "jsonl", "--jobs", 1, "--resume").returncode == 0
    assert (tmp_path / "out" / "a.jsonl").read_bytes().count(b"\n") == 2
    assert (tmp_path / "out" / "b.jsonl").stat().st_mtime_ns == before


def test_progress_is_one_line_on_a_terminal_and_plain_elsewhere() -> None:
    import io

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    counts = Counts(10, 1, 50, 100, 1, 2)
    for stream, last in ((Terminal(), "\n"), (io.StringIO(), "\n")):
        progress = Progress(stream)
        progress.show(counts)
        assert stream.getvalue() == ""  # too soon to speak
        progress.last -= 60
        progress.show(counts)
        progress.show(counts, last=True)
        shown = stream.getvalue()
        assert shown.startswith("\r\x1b[K50 %" if stream.isatty() else "medianorm: 50 %")
        assert shown.count("\n") == (1 if stream.isatty() else 2)
        assert shown.endswith(last)
