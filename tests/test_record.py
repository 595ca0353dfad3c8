"""Rows and records: what they can do doesn't depend on how many of their kind were made, nor on how their fields are given."""

import pickle
from copy import deepcopy
from dataclasses import asdict, replace

import pytest

from normalizer.document import Change
from normalizer.record import FEW, Record, Row
from normalizer.span import Span

ROUNDS = range(2 * FEW)


def test_rows_are_named_tuples() -> None:
    class Shelf(Row):
        place: int
        books: int
        label: str = "none"

    for _ in ROUNDS:
        made = Shelf(1, 20, "a")
        assert made == (1, 20, "a") == tuple(made)
        assert (made.place, made.books, made.label) == made
        assert repr(made) == "Shelf(place=1, books=20, label='a')"
        assert made._asdict() == {"place": 1, "books": 20, "label": "a"}
        assert made._replace(books=3) == (1, 3, "a")
        assert Shelf._make([1, 20, "a"]) == made
        with pytest.raises(ValueError, match="colour"):
            made._replace(colour=3)
        with pytest.raises(AttributeError):
            made.place = 2  # type: ignore[misc]


def test_rows_take_names_and_defaults_first_and_last() -> None:
    class Shelf(Row):
        place: int
        books: int
        label: str = "none"

    for _ in ROUNDS:
        assert Shelf(1, 20) == Shelf(1, books=20) == Shelf(books=20, place=1, label="none") == (1, 20, "none")
        for wrong in ((), (1,), (1, 2, "a", 4)):
            with pytest.raises(TypeError, match="argument"):
                Shelf(*wrong)
        assert Shelf(1, 20, "a").label == "a"


def test_records_are_dataclasses() -> None:
    class Book(Record):
        title: str
        pages: int
        shelf: int | None = None

    for _ in ROUNDS:
        made = Book("Tides", 90)
        assert made == Book("Tides", 90, None) == Book("Tides", pages=90) == Book(pages=90, title="Tides", shelf=None)
        assert asdict(replace(made, shelf=4)) == {"title": "Tides", "pages": 90, "shelf": 4}
        with pytest.raises(AttributeError, match="immutable"):
            made.pages = 2  # type: ignore[misc]
        for wrong in (("Tides",), ("Tides", 90, 4, 5)):
            with pytest.raises(TypeError, match="argument"):
                Book(*wrong)
        for name in ("title", "colour"):
            with pytest.raises(TypeError, match=name):
                Book("Tides", 90, **{name: 1})


def test_a_subclass_makes_its_own_kind() -> None:
    class Book(Record):
        title: str
        pages: int

    class Atlas(Book):
        def maps(self) -> int:
            return self.pages // 2

    for _ in ROUNDS:
        assert type(Book("Tides", 90)) is Book
        assert type(Atlas("Coasts", 40)) is Atlas
        assert Atlas("Coasts", 40).maps() == 20


def test_both_are_copied_and_pickled() -> None:
    change = Change("gap", "rule", "", " ", 0, 1, 0, 0, True)
    for _ in ROUNDS:
        for value in (Span(1, 2), change):
            assert deepcopy(value) == value == pickle.loads(pickle.dumps(value))
            assert type(pickle.loads(pickle.dumps(value))) is type(value)
