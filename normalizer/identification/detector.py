"""What another language identifier must do to be given in `Options(detector=…)`."""

from collections.abc import Mapping, Sequence
from typing import Protocol


class Detector(Protocol):
    """Another last step: pycld2, lingua, a model of one's own."""

    def scores(self, words: Sequence[str], candidates: Sequence[str]) -> Mapping[str, float]:
        """The log likelihood of the words under each candidate; it may leave out those it doesn't know."""
        ...
