"""The hook, for real: a git repository, pre-commit, this checkout. Skipped where one of them can't be had."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
BAD, FIXED = "کت\u200bاب تازه\n", "کتاب تازه\n"
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")


def as_shown(repository: Path, revision: str, hook: str) -> str:
    """The configuration that the README shows, for this repository."""
    block = re.search(r"<!-- tested as shown: hook -->\n```yaml\n(.*?)```", README, re.DOTALL)
    assert block
    shown = re.sub(r"repo: .*", f"repo: {repository}", block[1])
    return re.sub(r"rev: .*", f"rev: {revision}", shown).replace("medianorm-fix", hook)


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False,
        env={**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, **environment},
    )  # fmt: skip


@pytest.fixture(scope="module")
def pre_commit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program `pre-commit`: the one on the path, else one installed for this test."""
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    found = shutil.which("pre-commit")
    if found:
        return Path(found)
    folder = tmp_path_factory.mktemp("pre-commit")
    bin = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    made = run(sys.executable, "-m", "venv", folder / "venv", cwd=folder)
    if made.returncode:
        pytest.skip("no virtual environment can be made")
    installed = run(
        bin / "python", "-m", "pip", "install", "--quiet", "--retries", "0", "--timeout", "10", "pre-commit", cwd=folder
    )
    if installed.returncode:
        pytest.skip("no package index is reached: pre-commit can't be installed")
    return bin / "pre-commit"


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory, pre_commit: Path) -> tuple[Path, str]:
    """A repository with this checkout as it stands, and its revision: pre-commit installs from commits alone."""
    folder = tmp_path_factory.mktemp("medianorm")
    for name in ("normalizer", "share", "pyproject.toml", "README.md", "LICENSE", "NOTICE", ".pre-commit-hooks.yaml"):
        if (CHECKOUT / name).is_dir():
            shutil.copytree(CHECKOUT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(CHECKOUT / name, folder / name)
    begun(folder)
    run("git", "add", ".", cwd=folder)
    run("git", "commit", "-q", "-m", "As it stands", cwd=folder)
    return folder, run("git", "rev-parse", "HEAD", cwd=folder).stdout.strip()


def begun(folder: Path) -> None:
    run("git", "init", "-q", cwd=folder)
    for key, value in (("user.name", "A"), ("user.email", "a@example.org"), ("core.autocrlf", "false")):
        run("git", "config", key, value, cwd=folder)


@pytest.fixture
def repository(tmp_path: Path, pre_commit: Path, source: tuple[Path, str], request: pytest.FixtureRequest) -> Path:
    """A repository with the hook that the test asks for."""
    begun(tmp_path)
    folder, revision = source
    config = as_shown(folder, revision, request.param)
    (tmp_path / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    installed = run(
        pre_commit, "install", "--install-hooks", cwd=tmp_path, PRE_COMMIT_HOME=str(folder.parent / "cache")
    )
    if installed.returncode and "pip" in installed.stdout + installed.stderr:
        pytest.skip("no package index is reached: the hook's dependencies can't be installed")
    assert installed.returncode == 0, installed.stdout + installed.stderr
    return tmp_path


def committed(repository: Path, source: tuple[Path, str], pre_commit: Path) -> subprocess.CompletedProcess[str]:
    run("git", "add", ".", cwd=repository)
    path = f"{pre_commit.parent}{os.pathsep}{os.environ['PATH']}"
    return run("git", "commit", "-m", "x", cwd=repository, PATH=path, PRE_COMMIT_HOME=str(source[0].parent / "cache"))


@pytest.mark.parametrize("repository", ["medianorm-check"], indirect=True)
def test_the_check_stops_a_commit_and_writes_nothing(
    repository: Path, source: tuple[Path, str], pre_commit: Path
) -> None:
    (repository / "a.md").write_text(BAD, encoding="utf-8")
    (repository / "b.py").write_text("x = 'user\u202e'\n", encoding="utf-8")
    (repository / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n\0")
    (repository / "old.md").write_text(BAD, encoding="utf-8")
    (repository / ".medianorm.toml").write_text('exclude = ["old.md"]\n', encoding="utf-8")
    refused = committed(repository, source, pre_commit)
    output = refused.stdout + refused.stderr
    assert refused.returncode == 1
    assert "a.md:1:3: invisibles U+200B" in output
    assert "b.py:1:10: bidi_override" in output
    assert "c.png" not in output
    assert "old.md:" not in output
    assert (repository / "a.md").read_text(encoding="utf-8") == BAD
    (repository / "a.md").write_text(FIXED, encoding="utf-8")
    (repository / "b.py").write_text("x = 'user'\n", encoding="utf-8")
    passed = committed(repository, source, pre_commit)
    assert passed.returncode == 0, passed.stdout + passed.stderr


@pytest.mark.parametrize("repository", ["medianorm-fix"], indirect=True)
def test_the_fix_mends_and_the_second_commit_passes(
    repository: Path, source: tuple[Path, str], pre_commit: Path
) -> None:
    for number in range(30):  # more than one batch on a machine with several cores
        (repository / f"{number}.md").write_bytes(BAD.replace("\n", "\r\n").encode())
    refused = committed(repository, source, pre_commit)
    assert refused.returncode == 1
    assert "files were modified by this hook" in refused.stdout + refused.stderr
    assert {file.read_bytes() for file in repository.glob("*.md")} == {FIXED.replace("\n", "\r\n").encode()}
    passed = committed(repository, source, pre_commit)
    assert passed.returncode == 0, passed.stdout + passed.stderr
