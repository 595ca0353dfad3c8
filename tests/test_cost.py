"""The measure that the other tests rest on can fail."""

from cost import LINEAR, growth


def squared(text: str) -> int:
    return sum(text.count(sign) for sign in text)


def test_quadratic_work_is_told_from_linear() -> None:
    assert growth(squared, "ab" * 2000, "ab" * 6000) > LINEAR  # nine times, far from what a busy machine adds
    assert growth(lambda text: sum(map(ord, text)), "ab" * 100_000, "ab" * 200_000) < LINEAR


def test_work_too_short_to_measure_passes() -> None:
    assert growth(len, "a", "aa") == 0.0
