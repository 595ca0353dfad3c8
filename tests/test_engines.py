"""Other engines give the rows that `medianorm batch` gives: the recipes of docs/batch.md, run as they stand, and Ray."""

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from crawl import rows as made_rows

from normalizer.batches import as_stored

ROOT = Path(__file__).parents[1]
RECIPE = re.compile(r"<!-- tested as shown: (\w+) -->\n```python\n(.*?)```", re.DOTALL)
RECIPES = dict(RECIPE.findall((ROOT / "docs" / "batch.md").read_text(encoding="utf-8")))
FRAMES = ("ray", "pyspark", "dask", "daft", "polars", "duckdb")
SCHEMA = pa.schema(
    [("id", pa.string()), ("url", pa.string()), ("text", pa.string()), ("html", pa.string()), ("number", pa.int64())]
)
Rows = list[dict[str, Any]]


def needs(engine: str) -> pytest.MarkDecorator:
    missing = find_spec(engine) is None or (engine == "pyspark" and shutil.which("java") is None)
    return pytest.mark.skipif(missing, reason=f"{engine} is not installed: pip install 'medianorm[engines]'")


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYSPARK_PYTHON": sys.executable, "RAY_AUTH_MODE": "disabled"}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=240
    )


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a crawl of two shards, a row of each without a source, and the rows `medianorm batch` makes of it."""
    folder = tmp_path_factory.mktemp("engines")
    (folder / "crawl").mkdir()
    for shard in range(2):
        made: Rows = [dict(row) for row in made_rows(6 * shard, 6 * shard + 6)]
        made[3] = {"id": made[3]["id"], "number": -1}
        pq.write_table(pa.Table.from_pylist(made, SCHEMA), folder / "crawl" / f"{shard}.parquet")
    done = run([sys.executable, "-m", "normalizer", "batch", "crawl", "local", "--jobs", "1"], folder)
    assert done.returncode == 0, done.stderr
    return folder


def read(path: Path) -> Rows:
    paths = sorted(path.rglob("*.parquet")) if path.is_dir() else [path]
    return [row for each in paths for row in pq.read_table(each).to_pylist()]


def by_id(rows: Rows) -> Rows:
    return sorted(rows, key=lambda row: str(row["id"]))


def shown(recipe: str, work: Path) -> Path:
    """Run a recipe as the docs show it; its output."""
    for old in (work / "clean", work / "clean.parquet"):
        shutil.rmtree(old) if old.is_dir() else old.unlink(missing_ok=True)
    (work / "recipe.py").write_text(RECIPES[recipe], encoding="utf-8")
    done = run([sys.executable, "recipe.py"], work)
    assert done.returncode == 0, done.stderr[-2000:]
    return work / "clean" if (work / "clean").exists() else work / "clean.parquet"


def test_every_recipe_is_run() -> None:
    assert set(RECIPES) == {*FRAMES, "datatrove"}


@pytest.mark.parametrize("engine", [pytest.param(engine, marks=needs(engine)) for engine in FRAMES])
def test_a_recipe_gives_the_same_rows(engine: str, work: Path) -> None:
    local = read(work / "local")
    assert [row["error"] is not None for row in local] == [number % 6 == 3 for number in range(12)]
    rows = read(shown(engine, work))
    if engine in ("pyspark", "ray"):  # their partitions stand in an order of their own, Ray's in about one run of four
        local, rows = by_id(local), by_id(rows)
    assert rows == local


@needs("datatrove")
def test_the_step_of_datatrove_gives_the_same_documents(work: Path) -> None:
    out = shown("datatrove", work)
    rows = [
        json.loads(line) for path in sorted(out.iterdir()) for line in gzip.decompress(path.read_bytes()).splitlines()
    ]
    local = {row["id"]: as_stored(row["medianorm"]) for row in read(work / "local") if row["text"]}
    assert {row["id"]: row["metadata"]["medianorm"] for row in rows} == local
    assert len(rows) == 6


# Ray whose workers meet documents that end their process: always, or once.
ON_RAY = """\
import sys
import ray

def harm():
    import ctypes, os, signal
    import normalizer.pipeline as pipeline
    real = pipeline.normalize
    def normalize(data, *a, **k):
        if data == "SEGFAULT": ctypes.string_at(0)
        if data == "ONCE" and not os.path.exists("{once}"):
            open("{once}", "w").close()
            os.kill(os.getpid(), signal.SIGKILL)
        if data == "HANG":
            while True: pass
        return real(data, *a, **k)
    pipeline.normalize = normalize

ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, runtime_env={{"worker_process_setup_hook": harm}})
"""
COMMAND = 'from normalizer.cli import main; sys.exit(main(["batch", "given", "out", "--engine", "ray", "--jobs", "2", "--timeout", "5"]))'
DATA = """\
from normalizer.batches.ray_engine import normalize_dataset
ray.data.DataContext.get_current().execution_options.preserve_order = True
normalize_dataset(ray.data.read_parquet("given", override_num_blocks=2)).write_parquet("out")
"""


def on_ray(folder: Path, texts: list[list[str]], script: str) -> subprocess.CompletedProcess[str]:
    (folder / "given").mkdir()
    for number, some in enumerate(texts):
        ids = [f"{number}-{place}" for place in range(len(some))]
        pq.write_table(pa.table({"id": ids, "text": some}), folder / "given" / f"{number}.parquet")
    (folder / "run.py").write_text(ON_RAY.format(once=folder / "once") + script, encoding="utf-8")
    return run([sys.executable, "run.py"], folder)


@needs("ray")
def test_a_run_on_ray_outlives_its_workers(tmp_path: Path) -> None:
    texts = [["Words.", "SEGFAULT", "ONCE", "HANG", "Last words."], ["More words."]]
    done = on_ray(tmp_path, texts, COMMAND)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "1 documents failed: ProcessDied; 1 documents failed: TimeoutError" in done.stderr
    rows = read(tmp_path / "out")
    assert [row["id"] for row in rows] == ["0-0", "0-1", "0-2", "0-3", "0-4", "1-0"]
    assert [row["error"] and row["error"]["type"] for row in rows] == [
        None, "ProcessDied", None, "TimeoutError", None, None
    ]  # fmt: skip
    assert (tmp_path / "once").exists()
    local = run([sys.executable, "-m", "normalizer", "batch", "given/1.parquet", "local.parquet"], tmp_path)
    assert local.returncode == 0, local.stderr
    assert read(tmp_path / "local.parquet") == rows[5:]


@needs("ray")
def test_ray_data_does_the_rows_of_a_killed_worker_again(tmp_path: Path) -> None:
    texts = [["Words.", "ONCE", "HANG"], ["More words."]]
    script = DATA.replace("blocks=2))", "blocks=2), seconds=5)")
    done = on_ray(tmp_path, texts, script)
    assert done.returncode == 0, done.stderr[-2000:]
    assert (tmp_path / "once").exists()
    rows = read(tmp_path / "out")
    assert [row["id"] for row in rows] == ["0-0", "0-1", "0-2", "1-0"]
    assert [row["error"] and row["error"]["type"] for row in rows] == [None, None, "TimeoutError", None]
