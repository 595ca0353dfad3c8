"""Tables as lines of text: written by the reader of pages, read by the writers of Markdown and HTML."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from laws import check_laws

from normalizer import Options, normalize
from normalizer.cells import Table, cells, is_delimiter, lines, table
from normalizer.writers import write

SENTENCES = "The harbour office published the timetable on Tuesday, and it declined to comment on what it says. " * 3
CELLS = st.one_of(st.sampled_from(("", "-", "--", ":-:", "|", "a|b", "a\\", "\\|", "\\")), st.text(max_size=6)).map(
    lambda text: " ".join(text.split())
)
ROWS = st.lists(st.lists(CELLS, min_size=1, max_size=4).map(tuple).filter(any), max_size=4)


@given(CELLS, ROWS, ROWS.filter(bool))
def test_a_table_is_read_as_it_was_written(
    caption: str, header: list[tuple[str, ...]], body: list[tuple[str, ...]]
) -> None:
    written = "\n".join(lines([caption] if caption else [], header, body))
    read = table(written)
    assert (read.caption, [*read.header, *read.body]) == (caption, [*header, *body])
    named = next((index for index, row in enumerate(header) if is_delimiter(row)), len(header))
    assert len(read.header) == named


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("| Lund | 6:40 |", ("Lund", "6:40")),
        ("Lund | 6:40", ("Lund", "6:40")),
        ("| | 6:40 |", ("", "6:40")),
        ("||6:40||", ("", "6:40", "")),
        ("| Lund |", ("Lund",)),
        ("10\\|11 | pier", ("10|11", "pier")),
        ("10\\|11", ("10|11",)),
        ("no bar", ("no bar",)),
    ],
)
def test_the_cells_of_a_line(line: str, expected: tuple[str, ...]) -> None:
    assert cells(line) == expected


def test_dashes_that_say_that_a_cell_holds_nothing_close_no_header() -> None:
    assert table("| Lund | 3 |\n| - | - |") == Table("", [], [("Lund", "3"), ("-", "-")])


PAGE = f"""<article><h1>Ferries on the sound</h1><p>{SENTENCES}</p>
<table><caption>Ferries | May</caption>
<tr><th></th><th>Time</th><th>Pier</th></tr>
<tr><td>Lund | old pier</td><td>10|11</td><td></td></tr>
<tr><th>Ness</th><td>7*8*</td><td>a\\|b</td></tr>
<tr><td>--</td><td>---</td><td>--</td></tr></table><p>{SENTENCES}</p></article>"""
BODY = [["Lund | old pier", "10|11", ""], ["Ness", "7*8*", "a\\|b"], ["--", "---", "--"]]


def test_a_pages_table_keeps_its_cells_and_its_header() -> None:
    document = normalize(PAGE, Options(format="html"))
    check_laws(document)
    (block,) = document.parts({"table"})
    assert table(block.text) == Table("Ferries | May", [("", "Time", "Pier")], [tuple(row) for row in BODY])


def test_a_row_of_data_cells_is_a_header_in_the_tables_head() -> None:
    rows = "<thead><tr><td>Port<td>Time</thead><tbody><tr><td>Lund<td>6:40</tbody>"
    (block,) = normalize(f"<p>{SENTENCES}</p><table>{rows}</table>", Options(format="html")).parts({"table"})
    assert block.text == "| Port | Time |\n| --- | --- |\n| Lund | 6:40 |"


def test_html_writes_the_same_cells() -> None:
    soup = BeautifulSoup("".join(write([normalize(PAGE, Options(format="html"))], "html")), "lxml")
    assert [caption.text for caption in soup("caption")] == ["Ferries | May"]
    rows = [[(cell.name, cell.text) for cell in row(["td", "th"])] for row in soup("tr")]
    assert rows == [[("th", ""), ("th", "Time"), ("th", "Pier")], *([("td", cell) for cell in row] for row in BODY)]


def test_markdown_writes_a_table_that_renderers_see() -> None:
    markdown = "".join(write([normalize(PAGE, Options(format="html"))], "markdown"))
    assert markdown.split("\n\n")[2:4] == [
        "Ferries | May",
        "|  | Time | Pier |\n| --- | --- | --- |\n| Lund \\| old pier | 10\\|11 |  |\n"
        "| Ness | 7\\*8\\* | a\\\\\\|b |\n| -- | \\--- | -- |",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("| Port | Ropes |\n| --- | --- |\n| Old | 12 |", "| Port | Ropes |\n| --- | --- |\n| Old | 12 |"),
        ("| Port | Ropes |\n| Old | 12 |", "|  |  |\n| --- | --- |\n| Port | Ropes |\n| Old | 12 |"),
        ("| Port | a\\|b |\n| Old | {{ x }} |", "|  |  |\n| --- | --- |\n| Port | a\\|b |\n| Old | &#123;{ x }} |"),
    ],
)
def test_markdown_of_a_flattened_table(text: str, expected: str) -> None:
    markdown = "".join(write([normalize(f"{SENTENCES}\n\n{text}\n\n{SENTENCES}")], "markdown"))
    assert markdown.split("\n\n")[1] == expected
