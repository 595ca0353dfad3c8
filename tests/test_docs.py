"""The examples of the documentation, run as they stand: `console` blocks in a shell, one after the other a page, with what
they print; `sh` blocks, which show nothing, line by line; `toml` blocks as configuration. (`>>>` examples are doctests.)

In what is printed, … stands for anything on the line, and isolates, which nobody sees, are left out.
"""

import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from normalizer.checks.config import parsed

ROOT = Path(__file__).parents[1]
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
PAGES = sorted(
    page for page in (*ROOT.glob("docs/*.md"), ROOT / "README.md") if "```console" in page.read_text(encoding="utf-8")
)
PAGE = """<html><body><article><h1>A second ferry</h1><p>The ferry will run twice a day from Monday, the harbour office said.</p>
<p>Fishermen had asked for a second crossing since October, when the old pier was closed.</p></article></body></html>"""

RESPONSE = b"""WARC/1.0
WARC-Type: response
WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>
WARC-Target-URI: https://example.org/gate
WARC-Date: 2024-05-17T09:00:00Z
Content-Type: application/http; msgtype=response
Content-Length: 78

HTTP/1.1 200 OK
Content-Type: text/html

<p>The office closed the gate.</p>

"""

# What an example calls; those that need a network or an installation do as little as the example needs.
PROGRAMS = {
    "medianorm": f'exec {sys.executable} -m normalizer "$@"',
    "curl": "cat page.html",
    "html2text": "sed 's/<[^>]*>//g'",
    "pre-commit": "exit 0",
}


def blocks(page: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def steps(block: str) -> Iterator[tuple[str, str]]:
    """Each command and what it prints."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """A folder with the fixtures and the pages, and the programs that examples call."""
    for folder in ("fixtures", "docs"):
        (tmp_path / folder).symlink_to(ROOT / folder)
    programs = tmp_path / "bin"
    programs.mkdir()
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    for name, command in PROGRAMS.items():
        (programs / name).write_text(f"#!/bin/sh\n{command}\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    path = f"{programs}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "ADDRESS": "https://example.org/", "LC_ALL": "C.UTF-8"}


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_print_what_the_page_says(page: Path, shell: dict[str, str], tmp_path: Path) -> None:
    if "jq" in page.read_text(encoding="utf-8") and not shutil.which("jq"):
        pytest.skip("jq is not installed")
    for block in blocks(page, "console"):
        for command, printed in steps(block):
            run = subprocess.run(
                ["bash", "-c", command],
                cwd=tmp_path,
                env=shell,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                check=False,
                timeout=60,
            )
            wanted = ".*".join(map(re.escape, printed.rstrip("\n").split("…")))
            output = run.stdout.decode().rstrip("\n").translate(ISOLATES)
            assert re.fullmatch(wanted, output), f"{command}\n{output}"


SET_UP = "-m venv"  # lines that install this project: what the tests run in


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
@pytest.mark.parametrize("page", [*sorted(ROOT.glob("docs/*.md")), ROOT / "README.md"], ids=lambda page: page.name)
def test_lines_for_the_shell_are_understood(page: Path, shell: dict[str, str], tmp_path: Path) -> None:
    """Each line ends with 0, or 1 where a check has findings; 2 would be an option that doesn't exist."""
    if not shutil.which("jq"):
        pytest.skip("jq is not installed")
    (tmp_path / "content").mkdir()
    article = "The office closed\u200b the gate on Monday.\n"
    for name in ("content/a.md", "article.txt"):
        (tmp_path / name).write_text(article, encoding="utf-8")
    if page.name == "batch.md":
        pytest.importorskip("pyarrow")
        (tmp_path / "crawl").mkdir()
        (tmp_path / "crawl" / "a.jsonl").write_text('{"text": "The office closed the gate."}\n', encoding="utf-8")
        (tmp_path / "crawl" / "a.warc.gz").write_bytes(gzip.compress(RESPONSE.replace(b"\n", b"\r\n")))
    (tmp_path / "in.jsonl").write_text('{"text": "The office closed the gate."}\n', encoding="utf-8")
    for line in (line for block in blocks(page, "sh") for line in block.splitlines() if SET_UP not in line):
        run = subprocess.run(
            ["bash", "-o", "pipefail", "-c", line],
            cwd=tmp_path,
            env=shell,
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert run.returncode in ((0,) if "batch" in line else (0, 1)), f"{line}\n{run.stderr.decode()}"


@pytest.mark.parametrize("page", sorted(ROOT.glob("docs/*.md")), ids=lambda page: page.name)
def test_configurations_are_read(page: Path) -> None:
    for block in blocks(page, "toml"):
        assert parsed(block, "pyproject.toml", "."), block


def test_every_page_is_in_the_contents() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^[a-z_]+$", index, re.MULTILINE))
    assert {page.stem for page in ROOT.glob("docs/*.md")} - {"index"} == listed
