"""`medianorm` in shell pipes: JSON lines in and out."""

import gzip
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

TEXT = "A headline stands here\n\nA paragraph of running text that is long enough to be one, and ends.\n"


def medianorm(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "normalizer", *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


def records(*rows: object) -> bytes:
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def test_a_record_carries_its_document() -> None:
    run = medianorm("-f", "jsonl", stdin=records({"text": TEXT, "n": 1}))
    row = json.loads(run.stdout)
    assert (row["text"], row["n"], list(row)) == (TEXT, 1, ["text", "n", "medianorm"])
    assert row["medianorm"]["title"] == "A headline stands here"
    assert run.stderr == b"medianorm: 1 record, 0 failed\n"
    assert run.returncode == 0


def test_input_fields_pass_through_byte_by_byte() -> None:
    line = b'  { "n": 1.00, "big": 123456789012345678901234567890, "s": "\\u00e9\\ud800", "n": 2, "text": "x" , "e": {} }\r\n'
    run = medianorm("-f", "jsonl", "--fields", "language", stdin=line)
    assert run.stdout.startswith(line.strip()[:-1].rstrip())
    assert run.stdout.endswith(b',"medianorm":{"language":"und"}}\n')


def test_lines_end_with_a_line_feed_alone() -> None:
    line = '{"text": "one\u2028two\u0085three\x0b"}\n'.replace("\x0b", "\\u000b").encode()
    run = medianorm("-f", "jsonl", "--fields", "text", stdin=line + b"\n" + line.rstrip(b"\n"))
    assert run.stdout.count(b"\n") == 3
    assert run.stdout.split(b"\n")[1] == b""


def test_fields_are_named() -> None:
    row = {
        "body": "<p>Some words of a page stand here.</p>",
        "key": 7,
        "link": "https://example.org/a",
        "made": "2024-01-02",
    }
    run = medianorm("-f", "jsonl", "--html-field", "body", "--id-field", "key", "--url-field", "link", "--date-field", "made",
                    "--result-field", "out", "--fields", "id,source,text", stdin=records(row))  # fmt: skip
    out = json.loads(run.stdout)["out"]
    assert sorted(out) == ["id", "source", "text"]
    assert (out["id"], out["source"]["format"], out["text"]) == ("7", "html", "Some words of a page stand here.")


def test_a_date_that_is_not_iso_8601_is_null() -> None:
    stdin = records({"text": "a", "made": "17 May 2024"}, {"text": "a", "made": "2024-05-17"})
    run = medianorm("-f", "jsonl", "--date-field", "made", "--fields", "metadata", stdin=stdin)
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    assert [row["medianorm"]["metadata"]["date_published"] for row in rows] == [None, "2024-05-17"]
    assert rows[0]["made"] == "17 May 2024"


def test_without_html_the_text_is_read() -> None:
    stdin = records({"text": "words", "html": None}, {"text": "words", "html": "<p>others</p>"})
    run = medianorm("-f", "jsonl", "--html-field", "html", "--fields", "text", stdin=stdin)
    assert [json.loads(line)["medianorm"]["text"] for line in run.stdout.splitlines()] == ["words", "others"]


def test_markdown_has_a_field_of_its_own() -> None:
    stdin = records(
        {"md": "# Title\n\nSome *words*."}, {"md": None, "text": "*words*"}, {"md": "b", "html": "<p>a</p>"}
    )
    run = medianorm(
        "-f", "jsonl", "--markdown-field", "md", "--html-field", "html", "--fields", "text,source", stdin=stdin
    )
    rows = [json.loads(line)["medianorm"] for line in run.stdout.splitlines()]
    assert [row["text"] for row in rows] == ["Title\n\nSome words.", "*words*", "a"]
    assert [row["source"]["format"] for row in rows] == ["markdown", "text", "html"]


def test_a_byte_order_mark_is_no_part_of_the_first_record(tmp_path: Path) -> None:
    mark = b"\xef\xbb\xbf"
    paths = []
    for name in "ab":
        paths.append(tmp_path / name)
        paths[-1].write_bytes(mark + records({"text": name}, {"text": f"{name} \ufeff"}))
    for arguments, stdin, count in ((paths, b"", 4), ([], mark + records({"text": "x"}), 1), ([], mark, 0)):
        run = medianorm("-f", "jsonl", "--fields", "title", *map(str, arguments), stdin=stdin)
        assert run.stderr.decode() == f"medianorm: {count} record{'s' * (count != 1)}, 0 failed\n"
        assert [line[:8] for line in run.stdout.splitlines() if line] == [b'{"text":'] * count


BAD = [
    (b"not json", "not JSON (character 0)"),
    (b'["text"]', "not a JSON object"),
    (b'{"n": 1}', "no field 'text'"),
    (b'{"text": 1}', "field 'text' holds no text"),
    (b'{"text": "x", "id": []}', "field 'id' holds no string"),
    (b'{"text": "\xff"}', "byte 10 is not UTF-8"),
    (b"[" * 100_000, "not JSON"),
]


@pytest.mark.parametrize(("line", "says"), BAD)
def test_a_bad_record_is_an_error_on_its_line(line: bytes, says: str) -> None:
    good = records({"text": "fine"})
    run = medianorm("-f", "jsonl", "--id-field", "id", "--fields", "text", stdin=good + line + b"\n" + good)
    rows = [json.loads(row) for row in run.stdout.splitlines()]
    assert ["error" in row["medianorm"] for row in rows] == [False, True, False]
    assert rows[1]["medianorm"]["error"] == says
    assert (run.returncode, run.stderr) == (0, b"medianorm: 3 records, 1 failed\n")


def test_bad_records_are_skipped_or_end_the_run() -> None:
    stdin = records({"text": "a"}, {}, {"text": "b"})
    run = medianorm("-f", "jsonl", "--on-error", "skip", "--fields", "text", stdin=stdin)
    assert (run.returncode, run.stdout.count(b"\n")) == (0, 2)
    run = medianorm("-f", "jsonl", "--on-error", "fail", "--fields", "text", stdin=stdin)
    assert (run.returncode, run.stdout.count(b"\n"), run.stderr) == (1, 1, b"medianorm: record 2: no field 'text'\n")


@pytest.mark.parametrize(
    ("most", "code"), [("0", 1), ("1", 0), ("49%", 1), ("50%", 0), ("1.5", 2), ("x", 2), ("-1", 2)]
)
def test_how_many_may_fail(most: str, code: int) -> None:
    assert medianorm("-f", "jsonl", f"--max-errors={most}", stdin=records({"text": "a"}, {})).returncode == code


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--result-field", "text"], "--result-field text is also a field that is read"),
        (["--fields", "txt"], "--fields txt: a document has"),
        (["--encoding", "nope"], "--encoding nope: no charset"),
        (["-t", "text"], "leave --to, --each and --only-… out"),
        (["--only-kind", "title"], "leave --to, --each and --only-… out"),
        (["--skip", "clok"], "did you mean clock"),
        (["/no/such/file"], "/no/such/file: No such file"),
    ],
)
def test_wrong_usage(arguments: list[str], says: str) -> None:
    run = medianorm("-f", "jsonl", *arguments, stdin=records({"text": "a"}))
    assert (run.returncode, run.stdout) == (2, b"")
    assert says in run.stderr.decode()


def test_packed_records_are_wrong_usage(tmp_path: Path) -> None:
    packed = gzip.compress(records({"text": "a"}))
    (tmp_path / "a.jsonl.gz").write_bytes(packed)
    for arguments, stdin, name in (([str(tmp_path / "a.jsonl.gz")], b"", "a.jsonl.gz"), ([], packed, "-")):
        run = medianorm("-f", "jsonl", *arguments, stdin=stdin)
        assert (run.returncode, run.stdout) == (2, b"")
        assert run.stderr.decode().endswith(f"{name}: packed by gzip: unpack it first, or take 'medianorm batch'\n")


def test_a_collision_is_wrong_usage() -> None:
    run = medianorm("-f", "jsonl", stdin=records({"text": "a", "medianorm": 1}))
    assert (run.returncode, run.stdout) == (2, b"")
    assert b"choose another with --result-field" in run.stderr


def test_processes_keep_the_order() -> None:
    stdin = records(*({"text": f"Line {number} of text."} if number % 7 else {} for number in range(60)))
    alone = medianorm("-f", "jsonl", "--fields", "text,language", stdin=stdin)
    assert medianorm("-f", "jsonl", "--fields", "text,language", "--jobs", "3", stdin=stdin).stdout == alone.stdout


def test_a_process_that_dies_is_an_error_record() -> None:
    script = (
        "import os, signal, sys, normalizer.pipeline as p; real = p.normalize\n"
        "def normalize(data, *a, **k):\n"
        "    if data == 'die': os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return real(data, *a, **k)\n"
        "p.normalize = normalize\n"
        "from normalizer.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    stdin = records({"text": "a"}, {"text": "die"}, {"text": "b"}, {"text": "c"})
    command = [sys.executable, "-c", script, "-f", "jsonl", "--jobs", "2", "--fields", "text"]
    run = subprocess.run(command, input=stdin, capture_output=True, check=False, timeout=60)
    rows = [json.loads(line)["medianorm"] for line in run.stdout.splitlines()]
    assert [row.get("text") for row in rows] == ["a", None, "b", "c"]
    assert rows[1] == {"error": "its process died"}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_line_comes_out_at_once(jobs: str) -> None:
    command = [sys.executable, "-m", "normalizer", "-f", "jsonl", "--fields", "text", "--jobs", jobs]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdin is not None
        assert run.stdout is not None
        for _ in range(2):
            run.stdin.write(records({"text": "words"}))
            run.stdin.flush()
            if jobs == "1":
                assert run.stdout.readline()
        run.stdin.close()
        assert run.stdout.read().count(b"\n") == (0 if jobs == "1" else 2)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_broken_pipe_and_ctrl_c_are_quiet(jobs: str, tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_bytes(records({"text": TEXT}) * 300)
    command = f"{sys.executable} -m normalizer -f jsonl --jobs {jobs} {file} | head -n 1"
    run = subprocess.run(
        ["bash", "-c", f"{command}; exit ${{PIPESTATUS[0]}}"], capture_output=True, check=False, timeout=60
    )
    assert (run.returncode, run.stderr, run.stdout.count(b"\n")) == (0, b"", 1)
    arguments = [sys.executable, "-m", "normalizer", "-f", "jsonl", "--jobs", jobs]
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # a run in a shell's background ignores it
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, preexec_fn=heard
    ) as waiting:
        assert waiting.stdin is not None
        waiting.stdin.write(records({"text": TEXT}))
        waiting.stdin.flush()
        time.sleep(1.0)
        waiting.send_signal(signal.SIGINT)
        assert waiting.wait(30) == 130
        assert waiting.stderr is not None
        assert waiting.stderr.read() == b""


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_as_the_readme_shows_it(tmp_path: Path) -> None:
    """The README's commands, with `medianorm` from this checkout and a `curl` that needs no network."""
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    block = re.search(r"<!-- tested as shown: filter -->\n```sh\n(.*?)```", readme, re.DOTALL)
    assert block
    (tmp_path / "in.jsonl").write_bytes(records({"text": TEXT}))
    for name, command in (("medianorm", f'exec {sys.executable} -m normalizer "$@"'), ("curl", f"printf '{TEXT}'")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{command}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "ADDRESS": "https://example.org/",
                   "PYTHONPATH": str(Path(__file__).parents[1])}  # fmt: skip
    run = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block[1]], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    assert (run.returncode, run.stdout) == (0, b"A headline stands here\n")
    assert json.loads((tmp_path / "out.jsonl").read_bytes())["medianorm"]["title"] == "A headline stands here"
