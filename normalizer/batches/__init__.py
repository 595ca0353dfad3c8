"""Record batches, shards and engines: `normalize` over a crawl.

`normalize_batches` is the kernel that every engine calls; `medianorm batch` runs it over files.
"""

from collections.abc import Iterable, Iterator

from normalizer.errors import MissingExtraError

try:
    import pyarrow as pa
except ModuleNotFoundError as error:
    raise MissingExtraError(f"{error.name} is not installed: pip install 'medianorm[batch]'") from error

from normalizer.batches.columns import Columns, as_stored, output_schema
from normalizer.batches.kernel import SECONDS, Work, normalized
from normalizer.options import Options

__all__ = ["Columns", "as_stored", "normalize_batches", "normalize_table", "output_schema"]

DEFAULTS = Options()
COLUMNS = Columns()


def normalize_batches(
    batches: Iterable[pa.RecordBatch],
    options: Options = DEFAULTS,
    columns: Columns = COLUMNS,
    *,
    seconds: float | None = SECONDS,
) -> Iterator[pa.RecordBatch]:
    """The same rows in the same order, with a document each in the struct column `medianorm`, or an `error`.

    Read are the columns `html` or `text` (strings or bytes) and, where they are there, `id`, `url`, `encoding` and
    `date`; all others pass through. `columns` names others, and says what is written; `output_schema` tells the schema
    before. `error` is null or {stage, type, message}: a document that fails, or takes longer than `seconds` (where this
    runs in a process's main thread), never ends the run. A batch may come out as several smaller ones.

    Raises BatchError where a column that is needed is missing, or one that is written is there already.
    """
    work = Work(options, columns, seconds)
    for batch in batches:
        yield from normalized(batch, work)


def normalize_table(
    table: pa.Table, options: Options = DEFAULTS, columns: Columns = COLUMNS, *, seconds: float | None = SECONDS
) -> pa.Table:
    """`normalize_batches` for engines that hand on tables. Raises BatchError."""
    schema = output_schema(table.schema, columns)
    return pa.Table.from_batches(normalize_batches(table.to_batches(), options, columns, seconds=seconds), schema)
