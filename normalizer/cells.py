"""Tables as lines of text, as GitHub Flavored Markdown (4.10) writes them: a row a line, its cells between bars.

A bar inside a cell stands behind a backslash; a row of dashes closes the header; a line without bars above the rows is
the caption. Outer bars may be missing where a row is read, not where one is written: a row that begins or ends with an
empty cell, or has one cell alone, needs them.
"""

from collections.abc import Iterable, Sequence

from normalizer.patterns import lazy
from normalizer.record import Row

BORDER = lazy(r"(?<!\\)\|")
DASHES = lazy(r":?-{2,}:?|:-:?|-:")  # one dash alone is how a cell says that it holds nothing


class Table(Row):
    """A table's rows, each a tuple of cells; `caption` is "" where there is none."""

    caption: str
    header: list[tuple[str, ...]]
    body: list[tuple[str, ...]]


def has_border(line: str) -> bool:
    return "|" in line and BORDER.search(line) is not None


def cells(line: str) -> tuple[str, ...]:
    """The cells of one row, without the backslashes before their bars; a line without a border is one cell."""
    parts = BORDER.split(line.strip())
    if len(parts) > 1 and not parts[0]:
        del parts[0]
    if len(parts) > 1 and not parts[-1]:
        del parts[-1]
    return tuple(part.strip().replace("\\|", "|") for part in parts)


def is_delimiter(row: Sequence[str]) -> bool:
    """Whether a row is the dashes below a header."""
    return all(DASHES.fullmatch(cell) for cell in row)


def table(text: str) -> Table:
    """The table that lines of text show; the first row of dashes parts its header from its body."""
    lines = text.split("\n")
    first = next((index for index, line in enumerate(lines) if has_border(line)), len(lines))
    rows = [cells(line) for line in lines[first:]]
    below = next((index for index, row in enumerate(rows) if is_delimiter(row)), -1)
    return Table("\n".join(lines[:first]).replace("\\|", "|"), rows[: max(0, below)], rows[below + 1 :])


def lines(captions: Iterable[str], header: Sequence[Sequence[str]], body: Sequence[Sequence[str]]) -> list[str]:
    """The lines of text that show a table, which `table` reads again; no caption or cell holds a line end."""
    rows = [*header, *body]
    written = [[cell.replace("|", "\\|") for cell in row] for row in rows]
    dashed = next((index for index, row in enumerate(rows) if is_delimiter(row)), None)
    if header or dashed is not None:  # cells of dashes alone are none of a header: the first such row is its end
        written.insert(len(header) if dashed is None else min(len(header), dashed), ["---"] * max(map(len, rows)))
    shown = ("|" + "".join(f" {cell} |" if cell else " |" for cell in row) for row in written)
    return [*(caption.replace("|", "\\|") for caption in captions), *shown]
