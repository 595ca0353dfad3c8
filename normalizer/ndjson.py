"""JSON lines in and out: a record a line, each with its document under one key, or an error on the same line.

Found:      `{"text": …}` and `{"html": …}`, with id, url, encoding and date where fields of theirs are named
Not found:  a line break of Unicode inside a string (U+2028): lines end with "\\n" alone

A record's own bytes pass through as they came: numbers, escapes and the order of keys stay, and the document is put in
before the last brace. No I/O: lines in, lines out.
"""

import json
from codecs import BOM_UTF8
from collections import deque
from collections.abc import Iterable, Iterator

from normalizer.errors import NormalizerError
from normalizer.options import Options
from normalizer.record import Any, Record

EMIT, SKIP, FAIL = "emit", "skip", "fail"
AHEAD = 4  # records a worker may be ahead of the one that is written


class RecordError(NormalizerError, ValueError):
    """A line that is no record, or whose fields are not what they were said to be."""


class UsageError(NormalizerError, ValueError):
    """Fields that don't exist, or that stand in each other's way."""


MARKUP = ("html", "markdown")  # formats whose field is read before the text, the first that a record has


class Fields(Record):
    """Where things stand in a record, and where the document goes; `kept` are its fields that are written."""

    text: str = "text"
    html: str | None = None
    markdown: str | None = None
    id: str | None = None
    url: str | None = None
    encoding: str | None = None
    date: str | None = None
    result: str = "medianorm"
    kept: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        from normalizer.document import Document

        if self.result in (self.text, *(getattr(self, name) for name in (*MARKUP, "id", "url", "encoding", "date"))):
            raise UsageError(f"--result-field {self.result} is also a field that is read: choose another")
        for name in self.kept:
            if name not in Document.__slots__:
                raise UsageError(f"--fields {name}: a document has {', '.join(Document.__slots__)}")


class Result(Record):
    """One line out, with its line end, and what went wrong, if anything did."""

    line: bytes
    error: str | None = None
    blank: bool = False


def results(lines: Iterable[bytes], fields: Fields, options: Options, jobs: int = 1) -> Iterator[Result]:
    """The lines' results in their order; no more than `jobs` × AHEAD lines are held. Raises UsageError."""
    if jobs < 2:
        for line in lines:
            yield result(line, fields, options)
        return
    workers = Workers(fields, options, jobs)
    try:
        for line in lines:
            workers.add(line)
            while workers.ready():
                yield workers.first()
        while workers.waiting:
            yield workers.first()
    finally:
        workers.pool.shutdown(cancel_futures=True)


def without_mark(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a file, the first without the byte order mark that some programs write before it."""
    rows = iter(lines)
    for first in rows:
        yield first.removeprefix(BOM_UTF8)
        yield from rows


class Workers:
    """Processes, and the lines that they work on, in order."""

    def __init__(self, fields: Fields, options: Options, jobs: int) -> None:
        self.known = (fields, options)
        self.jobs = jobs
        self.waiting: deque[tuple[bytes, Any]] = deque()
        self.pool = self.started()

    def started(self) -> Any:
        from concurrent.futures import ProcessPoolExecutor

        return ProcessPoolExecutor(self.jobs, initializer=undisturbed)

    def add(self, line: bytes) -> None:
        self.waiting.append((line, self.pool.submit(result, line, *self.known)))

    def ready(self) -> bool:
        return bool(self.waiting) and (len(self.waiting) >= self.jobs * AHEAD or self.waiting[0][1].done())

    def first(self) -> Result:
        """The result of the line that has waited longest; one whose process dies twice is an error."""
        from concurrent.futures.process import BrokenProcessPool

        line, answer = self.waiting.popleft()
        try:
            found: Result = answer.result()
            return found
        except BrokenProcessPool:
            self.pool = self.started()
        try:
            found = self.pool.submit(result, line, *self.known).result()
        except BrokenProcessPool:
            self.pool = self.started()
            found = failed(line, self.known[0], "its process died")
        rest, self.waiting = self.waiting, deque()
        for other, _ in rest:
            self.add(other)
        return found


def undisturbed() -> None:
    """In a worker: Ctrl-C is the parent's to handle."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)


def result(line: bytes, fields: Fields, options: Options) -> Result:
    """One record with its document; one that fails carries the error instead. Raises UsageError alone."""
    bare = line.strip(b" \t\r\n")
    if not bare:
        return Result(b"\n", None, True)
    try:
        record = parsed(bare)
        if fields.result in record:
            raise UsageError(f"a record has a field {fields.result!r} already: choose another with --result-field")
        return Result(joined(bare, {fields.result: document(record, fields, options)}))
    except UsageError:
        raise
    except Exception as error:  # one bad record never ends a run
        return failed(
            bare, fields, str(error) if isinstance(error, NormalizerError) else f"failed: {type(error).__name__}"
        )


def failed(line: bytes, fields: Fields, message: str) -> Result:
    """A record's line with an error in its document's place; of a line that is no record the error alone."""
    told = {"error": message}
    try:
        parsed(line)
    except RecordError:
        return Result(encoded({fields.result: told}) + b"\n", message)
    return Result(joined(line.strip(b" \t\r\n"), {fields.result: told}), message)


def parsed(line: bytes) -> dict[str, Any]:
    """A line's object. Raises RecordError, without the words of the line."""
    try:
        record = json.loads(line.decode())
    except UnicodeDecodeError as error:
        raise RecordError(f"byte {error.start} is not UTF-8") from error
    except (ValueError, RecursionError) as error:
        place = f" (character {error.pos})" if isinstance(error, json.JSONDecodeError) else ""
        raise RecordError(f"not JSON{place}") from error
    if not isinstance(record, dict):
        raise RecordError("not a JSON object")
    return record


def document(record: dict[str, Any], fields: Fields, options: Options) -> dict[str, Any]:
    """The document of one record, or those of its fields that are kept. Raises RecordError."""
    from normalizer.pipeline import normalize
    from normalizer.record import replaced

    source, format = source_of(record, fields, options.format)
    known = {key: string(record, getattr(fields, key)) for key in ("id", "url", "encoding", "date")}
    if known["date"]:
        from normalizer.dates.iso import iso_or_none

        known["date"] = iso_or_none(known["date"])
    made = normalize(source, replaced(options, format=format), **known).to_dict()
    return {key: value for key, value in made.items() if key in fields.kept} if fields.kept else made


def source_of(record: dict[str, Any], fields: Fields, format: str) -> tuple[str, str]:
    """What a record holds and its format, `format` that of text. Raises RecordError."""
    for name in MARKUP:
        if (field := getattr(fields, name)) and isinstance(source := record.get(field), str):
            return source, name
    if fields.text not in record:
        raise RecordError(f"no field {fields.text!r}")
    if not isinstance(source := record[fields.text], str):
        raise RecordError(f"field {fields.text!r} holds no text")
    return source, format


def string(record: dict[str, Any], field: str | None) -> str | None:
    """A field's value as a string; a number is an id, too. Raises RecordError."""
    value = record.get(field) if field else None
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise RecordError(f"field {field!r} holds no string")


def joined(line: bytes, more: dict[str, Any]) -> bytes:
    """A record's line with more fields at its end; all that it held stands as it came."""
    inner = line[:-1].rstrip(b" \t\r")
    comma = b"" if inner.endswith(b"{") else b","
    return b"".join((inner, comma, encoded(more)[1:], b"\n"))


def encoded(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


# -- a run


class Limit(Record):
    """How many records may fail: a number, or a share of all."""

    number: int | None = None
    share: float | None = None

    def exceeded(self, failed: int, records: int) -> bool:
        if self.number is not None:
            return failed > self.number
        return self.share is not None and failed > self.share * records


def limit(written: str | None) -> Limit:
    """A limit as it is written: "20" or "1%". Raises UsageError."""
    try:
        if not written:
            return Limit()
        value = float(written.removesuffix("%"))
        if value >= 0:
            return Limit(None, value / 100) if written.endswith("%") else Limit(int(written))
    except ValueError:
        pass
    raise UsageError(f"--max-errors {written}: give a number of records, or a share such as 1%")
