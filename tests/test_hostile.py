"""Hostile inputs: bad input makes notes and never raises, every document keeps the laws, cost is in proportion."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from cost import LINEAR, growth
from hostile_cases import CASES
from laws import check_laws

from normalizer import Document, Options, normalize, restore

SIZE = 3_000
MEMORY = 1_500_000_000  # bytes of address space, for all cases in one process


def test_there_are_many() -> None:
    assert len(CASES) >= 80
    assert len({make(SIZE) for make in CASES.values()}) == len(CASES)


@pytest.mark.parametrize("format", ["auto", "html", "text"])
@pytest.mark.parametrize("name", CASES)
def test_every_input_ends_well(name: str, format: str) -> None:
    check_laws(normalize(CASES[name](SIZE), Options(format=format)))


@pytest.mark.parametrize("name", CASES)
def test_twice_the_input_costs_no_more_than_twice(name: str) -> None:
    once, twice = CASES[name](SIZE), CASES[name](2 * SIZE)
    assert growth(normalize, once, twice) < LINEAR


def test_the_command_reads_them_all(tmp_path: Path) -> None:
    """One process with bounded memory: a line of JSON for each, in order, and none that ends the run."""
    names = []
    for number, make in enumerate(CASES.values()):
        names.append(str(tmp_path / f"{number:03}"))
        Path(names[-1]).write_bytes(make(3 * SIZE))
    limited = (
        f"import resource, sys; resource.setrlimit(resource.RLIMIT_AS, ({MEMORY}, {MEMORY}));"
        "from normalizer.cli import main; sys.exit(main())"
    )
    run = subprocess.run([sys.executable, "-c", limited, *names], capture_output=True, check=False, timeout=300)
    assert (run.returncode, run.stderr) == (0, b"")
    documents = [Document.from_dict(json.loads(line)) for line in run.stdout.split(b"\n")[:-1]]
    assert [document.id for document in documents] == names


def test_entities_are_not_expanded() -> None:
    document = normalize(CASES["entities of entities"](SIZE), Options(format="html"))
    assert document.source.length < 2 * len(CASES["entities of entities"](SIZE))
    assert "fishfish" not in restore(document)


def test_no_file_is_read_for_a_page() -> None:
    document = normalize(CASES["an outer file"](SIZE), Options(format="html"))
    assert Path("/etc/hostname").read_text().strip() not in json.dumps(document.to_dict())
