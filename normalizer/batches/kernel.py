"""The one kernel: a record batch in, the same rows with their documents out.

A document that fails is a row with an error, whatever failed: an exception, memory, depth, time. Nothing here reads or
writes files, and nothing is kept between batches, so that any engine can call it anywhere.
"""

import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from types import FrameType, TracebackType

import pyarrow as pa
import pyarrow.compute as pc

from normalizer.batches.columns import (  # fmt: skip
    GIVEN,
    BatchError,
    Columns,
    Failure,
    Form,
    document_form,
    error_form,
    output_schema,
    sources,
)
from normalizer.dates.iso import iso_or_none
from normalizer.document import Document
from normalizer.errors import NormalizerError
from normalizer.ndjson import MARKUP
from normalizer.options import Options
from normalizer.record import Any, Record, replaced

SECONDS = 60.0  # that a document may take: a thousand times what one of 4,000 characters does
MOST_ROWS, MOST_BYTES = 256, 16_000_000  # of one piece: its documents are a few times as large, and stand in memory
Result = Document | Failure
Watch = Callable[[int], None]

# The module that an exception was on its way through, and the stage that it is.
STAGES = {"readers": "read", "repairs": "repair", "detectors": "detect", "segments": "segment",
          "segmentation": "segment", "identification": "identify", "assembly": "assemble"}  # fmt: skip


class Work(Record):
    """What is done to every row: how to normalize, which columns to read and write, seconds a document may take."""

    options: Options = Options()
    columns: Columns = Columns()
    seconds: float | None = SECONDS


class OutOfTime(BaseException):
    """A document took longer than it may; no rule's `except Exception` may keep it."""


def normalized(batch: pa.RecordBatch, work: Work) -> Iterator[pa.RecordBatch]:
    """The batch's rows with their documents, in order, in one or more batches of bounded size. Raises BatchError."""
    output_schema(batch.schema, work.columns)
    for piece in pieces(batch, work.columns):
        yield filled(piece, results(piece, work), work.columns)


def pieces(batch: pa.RecordBatch, columns: Columns) -> Iterator[pa.RecordBatch]:
    """Slices of bounded size, in order; a batch without rows is one. Raises BatchError."""
    names = [name for name in sources(columns.fields) if name in batch.schema.names]
    sizes = [pc.binary_length(as_bytes(batch.column(name))).fill_null(0).to_pylist() for name in names]
    start = size = 0
    for place, lengths in enumerate(zip(*sizes, strict=True)):
        if place > start and (place - start >= MOST_ROWS or size + sum(lengths) > MOST_BYTES):
            yield batch.slice(start, place - start)
            start, size = place, 0
        size += sum(lengths)
    yield batch.slice(start)


# -- rows to documents


def results(
    batch: pa.RecordBatch, work: Work, known: Mapping[int, Failure] | None = None, watch: Watch | None = None
) -> list[Result]:
    """Each row's document or failure. Rows in `known` have failed already; `watch` is told each row before it begins,
    and -1 after the last. Raises BatchError."""
    fields = work.columns.fields
    columns = {name: column_values(batch, getattr(fields, name), SOURCES) for name in ("text", *MARKUP)}
    columns |= {name: column_values(batch, getattr(fields, name), KNOWN) for name in GIVEN}
    found: list[Result] = []
    with time_limit(work.seconds) as limited:
        for row in range(batch.num_rows):
            if known and row in known:
                found.append(known[row])
                continue
            if watch:
                watch(row)
            values = {name: None if column is None else column[row] for name, column in columns.items()}
            found.append(limited(values, work.options))
    if watch:
        watch(-1)
    return found


def result(values: Mapping[str, Any], options: Options) -> Result:
    """One row's document, or why there is none; only what ends a process gets through."""
    from normalizer.pipeline import normalize

    failed = next((value for value in values.values() if isinstance(value, Failure)), None)
    if failed:
        return failed
    marked = next((name for name in MARKUP if values[name] is not None), None)
    source, format = (values[marked], marked) if marked else (values["text"], options.format)
    if source is None:
        return Failure("read", "RecordError", "the row has no text, HTML or Markdown")
    try:
        given = {**{name: values[name] for name in GIVEN}, "date": iso_or_none(values["date"])}
        return normalize(source, replaced(options, format=format) if format != options.format else options, **given)
    except Exception as error:  # one bad document never ends a run
        message = str(error) if isinstance(error, NormalizerError) else f"failed: {type(error).__name__}"
        return Failure(stage_of(error.__traceback__), type(error).__name__, message)


def stage_of(trace: TracebackType | None) -> str:
    """The stage that an exception came out of, by the first module of one that it passed."""
    while trace:
        package, _, rest = trace.tb_frame.f_globals.get("__name__", "").partition(".")
        stage = STAGES.get(rest.partition(".")[0])
        if package == "normalizer" and stage:
            return stage
        trace = trace.tb_next
    return "normalize"


@contextmanager
def time_limit(seconds: float | None) -> Iterator[Callable[[Mapping[str, Any], Options], Result]]:
    """`result`, ended by a signal where a document takes longer.

    Signals reach a process's main thread alone, and only between two instructions of Python: elsewhere, and for code
    in C that never returns, the limit is for the engine to keep (`medianorm batch` ends the process).
    """
    if not seconds or threading.current_thread() is not threading.main_thread() or not hasattr(signal, "SIGALRM"):
        yield result
        return
    before = signal.signal(signal.SIGALRM, out_of_time)
    try:
        yield lambda values, options: limited(values, options, seconds)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def limited(values: Mapping[str, Any], options: Options, seconds: float) -> Result:
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            return result(values, options)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    except OutOfTime as error:
        return too_long(stage_of(error.__traceback__), seconds)


def out_of_time(number: int, frame: FrameType | None) -> None:
    raise OutOfTime


def too_long(stage: str, seconds: float) -> Failure:
    return Failure(stage, "TimeoutError", f"took longer than {seconds:g} seconds")


# -- columns to values


def as_bytes(column: pa.Array) -> pa.Array:
    """A column of strings or bytes as large binary, without a look at its words. Raises BatchError."""
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if pa.types.is_null(column.type):
        return pa.nulls(len(column), pa.large_binary())
    try:
        return column.cast(pa.large_binary())
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        raise BatchError(f"a column of {column.type} holds no source: strings or bytes are read") from None


def column_values(batch: pa.RecordBatch, name: str | None, kinds: Mapping[type, Any]) -> Sequence[Any] | None:
    """A column's values in a form of `kinds`, None where there is no such column; a Failure for a value of another kind
    and for a string that is not UTF-8 (as a lone surrogate is not)."""
    if name is None or name not in batch.schema.names:
        return None
    column = batch.column(name)
    try:
        values = column.to_pylist()
    except UnicodeDecodeError:
        values = [value if value is None else decoded(value) for value in as_bytes(column).to_pylist()]
    return [value if value is None or isinstance(value, Failure) else read(value, name, kinds) for value in values]


def decoded(value: bytes) -> str | Failure:
    try:
        return value.decode()
    except UnicodeDecodeError as error:
        return Failure("read", "UnicodeDecodeError", f"byte {error.start} is not UTF-8")


SOURCES: dict[type, Any] = {str: None, bytes: None}  # as they are: bytes are for the reader to decode
KNOWN: dict[type, Any] = {str: None, bytes: decoded, int: str, date: date.isoformat, datetime: datetime.isoformat}


def read(value: Any, name: str, kinds: Mapping[type, Any]) -> Any:
    if type(value) not in kinds:
        return Failure("read", "RecordError", f"column {name!r} holds {type(value).__name__}, no string")
    convert = kinds[type(value)]
    return convert(value) if convert else value


# -- documents to columns


def filled(batch: pa.RecordBatch, found: Sequence[Result], columns: Columns) -> pa.RecordBatch:
    """The batch with what was found for its rows in new columns (`output_schema`)."""
    schema = output_schema(batch.schema, columns)
    form = document_form(columns.fields.kept)
    documents = [None if isinstance(each, Failure) else each for each in found]
    failures = [sayable(each) if isinstance(each, Failure) else None for each in found]
    try:
        made = form.array(documents)
    except (ValueError, pa.ArrowException):  # a value without a form in Arrow would take all rows with it
        for place, document in enumerate(documents):
            if failed := unwritable(document, form):
                documents[place], failures[place] = None, failed
        made = form.array(documents)
    stay = [batch.column(name) for name in batch.schema.names if name not in columns.drop]
    new = made.flatten() if columns.flat else [made]
    return pa.RecordBatch.from_arrays([*stay, *new, error_form().array(failures)], schema=schema)


def unwritable(document: Document | None, form: Form) -> Failure | None:
    try:
        form.array([document])
    except (ValueError, pa.ArrowException) as error:
        return Failure("write", type(error).__name__, "a field of its document has no form in Arrow")
    return None


def sayable(failed: Failure) -> Failure:
    """The failure with a message that Arrow takes: question marks for what UTF-8 has no form for."""
    return replaced(failed, message=failed.message.encode("utf-8", "replace").decode())
