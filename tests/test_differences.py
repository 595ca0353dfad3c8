"""Where others differ from us on the same input, every difference has its reason: `docs/differences.md`."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))
import differences

PEERS = {"sentences": "icu", "visual": "icu", "pages": "selectolax"}
LEAST = {"sentences": 0.85, "visual": 0.999, "pages": 0.85}  # of what is compared; the page has the figures


@pytest.mark.parametrize("name", differences.COMPARISONS)
def test_differences_are_explained(name: str) -> None:
    pytest.importorskip(PEERS[name], reason="pip install -e '.[differential]'")
    compared = differences.COMPARISONS[name]()
    assert [row for row in compared.differences if not row.reason] == []
    assert compared.agreed >= LEAST[name]


def test_no_reason_is_idle() -> None:
    """Each one of the sentences' explains something."""
    pytest.importorskip("icu", reason="pip install -e '.[differential]'")
    used = {row.reason for row in differences.sentence_ends().differences}
    assert used == {reason.name for reason in differences.REASONS}


def test_a_difference_without_a_reason_is_seen() -> None:
    assert differences.why("The ship left today. The crew stayed.", 12, True) == ""
