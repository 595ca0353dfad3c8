"""Laws of text that remembers: Span, Edit, Traced."""

from bisect import bisect_right

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.document import rebuilt
from normalizer.errors import EditError
from normalizer.span import Edit, Span, Traced, shifted

TEXT = st.text(alphabet="ab \n\r\u200c\u06cc\U0001f600", max_size=40)


@st.composite
def edits(draw: st.DrawFn, length: int) -> list[Edit]:
    """Sorted edits of a text of that length, none overlapping, no two at one empty place."""
    places = sorted(draw(st.lists(st.integers(0, length), max_size=12)))
    rows, last = [], -1
    for start, end in zip(places[::2], places[1::2], strict=False):
        if start < last or start == end == last:
            continue
        rows.append(
            Edit(Span(start, end), draw(st.text("xyz", max_size=3)), draw(st.sampled_from("rst")), draw(st.booleans()))
        )
        last = end
    kept: list[Edit] = []
    for row in rows:
        if not kept or row.span != kept[-1].span:
            kept.append(row)
    return kept


@st.composite
def traced(draw: st.DrawFn, passes: int = 3) -> Traced:
    value = Traced(draw(TEXT))
    for _ in range(draw(st.integers(0, passes))):
        value = value.edit(draw(edits(len(value.text))))
    return value


def applied(text: str, rows: list[Edit]) -> str:
    for row in reversed(rows):
        text = text[: row.span.start] + row.text + text[row.span.end :]
    return text


@given(st.data(), traced())
def test_edit_makes_what_the_edits_say(data: st.DataObject, before: Traced) -> None:
    rows = data.draw(edits(len(before.text)))
    assert before.edit(rows).text == applied(before.text, rows)


@given(traced())
def test_the_source_is_rebuilt_from_text_and_changes(value: Traced) -> None:
    assert rebuilt(value.text, value.changes) == value.source


@given(traced())
def test_changes_and_unchanged_text_tile_source_and_text(value: Traced) -> None:
    place = source_place = 0
    for change in value.changes:
        assert change.start - place == change.source_start - source_place >= 0
        assert value.text[place : change.start] == value.source[source_place : change.source_start]
        assert change.after == value.text[change.start : change.end]
        assert change.before == value.source[change.source_start : change.source_end]
        assert change.before != change.after
        place, source_place = change.end, change.source_end
    assert value.text[place:] == value.source[source_place:]


@given(st.data(), traced().filter(lambda value: value.text))
def test_where_nothing_was_changed_the_source_is_as_far_as_at_the_start(data: st.DataObject, value: Traced) -> None:
    start = data.draw(st.integers(0, len(value.text) - 1))
    end = data.draw(st.integers(start + 1, len(value.text)))
    shift = value.shift(start, end)
    if any(change.end > start and change.start < end for change in value.changes):
        assert shift is None
    else:
        assert shift is not None
        assert value.to_source((start, end)) == (start + shift, end + shift)


@given(traced())
def test_untouched_characters_map_to_themselves_and_others_to_their_change(value: Traced) -> None:
    changes = value.changes
    starts = [change.start for change in changes if change.start < change.end]
    rows = [change for change in changes if change.start < change.end]
    for place in range(len(value.text)):
        span = value.to_source((place, place + 1))
        index = bisect_right(starts, place) - 1
        if index >= 0 and place < rows[index].end:
            assert span == (rows[index].source_start, rows[index].source_end)
        else:
            assert span.end - span.start == 1
            assert value.source[span.start] == value.text[place]


@given(traced())
def test_the_map_is_monotone(value: Traced) -> None:
    spans = [value.to_source((place, place + 1)) for place in range(len(value.text))]
    assert spans == sorted(spans)
    for start in range(len(value.text)):
        whole = value.to_source((start, len(value.text)))
        assert whole == (spans[start].start, max(span.end for span in spans[start:]))


@given(st.data(), TEXT)
def test_a_change_is_certain_only_if_all_its_edits_are(data: st.DataObject, text: str) -> None:
    first = data.draw(edits(len(text)))
    value = Traced(text).edit(first)
    if all(edit.certain for edit in first):
        assert all(change.certain for change in value.changes)


def test_a_later_edit_that_touches_an_earlier_one_takes_its_name() -> None:
    value = Traced("a\u00a0b").edit([Edit(Span(1, 2), " ", "spaces", certain=False)])
    value = value.edit([Edit(Span(0, 3), "a\u200cb", "half_space", score=0.9)])
    (change,) = value.changes
    assert (change.rule, change.certain, change.score) == ("half_space", False, 0.9)
    assert (change.before, change.after) == ("a\u00a0b", "a\u200cb")


def test_an_edit_that_puts_the_source_back_leaves_no_change() -> None:
    value = Traced("ab").edit([Edit(Span(0, 1), "x", "one")]).edit([Edit(Span(0, 1), "a", "two")])
    assert (value.text, value.changes) == ("ab", ())


@pytest.mark.parametrize(
    ("rows", "edges"),
    [
        ([Edit(Span(0, 2), "x", "r"), Edit(Span(1, 3), "y", "r")], ()),
        ([Edit(Span(1, 1), "x", "r"), Edit(Span(1, 1), "y", "r")], ()),
        ([Edit(Span(2, 9), "x", "r")], ()),
        ([Edit(Span(1, 3), "x", "r")], (0, 2, 4)),
    ],
    ids=["overlap", "same empty place", "outside", "crosses a border"],
)
def test_edits_are_refused(rows: list[Edit], edges: tuple[int, ...]) -> None:
    with pytest.raises(EditError):
        Traced("abcd").edit(rows, edges)


def test_edits_may_end_at_a_border() -> None:
    assert Traced("abcd").edit([Edit(Span(0, 2), "x", "r"), Edit(Span(2, 4), "y", "r")], (0, 2, 4)).text == "xy"


@given(st.data(), TEXT)
def test_shifted_follows_characters(data: st.DataObject, text: str) -> None:
    rows = data.draw(edits(len(text)))
    after = Traced(text).edit(rows).text
    inside = {place for row in rows for place in range(row.span.start, row.span.end)}
    places = [place for place in range(len(text)) if place not in inside]
    for place, moved in zip(places, shifted(places, rows), strict=True):
        assert after[moved] == text[place]


def test_many_edits() -> None:
    """50,000 edits in 1 MB; what they take stands in the benchmarks."""
    text = "abcdefghijklmnopqrs\u00a0" * 50_000
    rows = [Edit(Span(place, place + 1), " ", "spaces") for place in range(19, len(text), 20)]
    value = Traced(text).edit(rows)
    assert len(value.changes) == 50_000
