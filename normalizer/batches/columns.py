"""Documents as Arrow columns: the schema, made from the types that the JSON Schema is made from, and the values.

Names, nesting and order are those of the JSON. What Arrow has no type for stands as a string that holds JSON: what may
be of several types (`change.value`, `generator.options`), and posts quoted in a quoted post, since no column can hold
its own type. Every field may be null; a list that the JSON leaves out is empty.
"""

import json
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from operator import attrgetter

import pyarrow as pa

from normalizer.document import SCHEMA, Document, hints, layout
from normalizer.errors import NormalizerError
from normalizer.ndjson import Fields
from normalizer.record import MISSING, Any, Record
from normalizer.span import Span

SCALARS = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
FIELDS = Fields(html="html", id="id", url="url", encoding="encoding", date="date")
GIVEN = ("id", "url", "encoding", "date")  # what a caller may know, as `normalize` names it
Converter = Callable[[Any], Any] | None


class BatchError(NormalizerError, ValueError):
    """Columns that are missing or collide, or a shard that cannot be read or written."""


class Failure(Record):
    """Why a row has no document: the stage it failed in, the exception's type, and a message without its words."""

    stage: str
    type: str
    message: str


class Columns(Record):
    """What is read and what is written: `fields` name the columns, `flat` puts the document's fields beside the input's
    instead of under `fields.result`, `drop` leaves input columns out."""

    fields: Fields = FIELDS
    flat: bool = False
    drop: tuple[str, ...] = ()


# -- types


def arrow_type(kind: Any, outer: tuple[type, ...] = ()) -> pa.DataType:
    """The Arrow type of a field's type; `outer` are the records that it stands in."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind in SCALARS:
        return SCALARS[kind]
    if kind is Span:
        return pa.list_(pa.int64())
    if origin is tuple:
        return pa.string() if outer.count(arguments[0]) > 1 else pa.list_(arrow_type(arguments[0], outer))
    if origin in (dict, Mapping) and arguments[1] in SCALARS:
        return pa.map_(SCALARS[arguments[0]], SCALARS[arguments[1]])
    if origin in (typing.Union, types.UnionType) and type(None) in arguments and len(arguments) == 2:
        return arrow_type(next(argument for argument in arguments if argument is not type(None)), outer)
    if isinstance(kind, type) and issubclass(kind, Record):
        return pa.struct(members(kind, outer))
    return pa.string()


def members(kind: type[Record], outer: tuple[type, ...] = ()) -> list[pa.Field]:
    known = hints(kind)
    return [pa.field(name, arrow_type(known[name], (*outer, kind))) for name in kind.__slots__]


@cache
def document_fields(kept: tuple[str, ...] = ()) -> tuple[pa.Field, ...]:
    """The document's fields as columns; `kept` are those that are written, all where it names none."""
    fields = [pa.field("schema", pa.string()), *members(Document)]
    return tuple(field for field in fields if not kept or field.name in kept)


def error_type() -> pa.DataType:
    return pa.struct(members(Failure))


def output_schema(given: pa.Schema, columns: Columns = Columns()) -> pa.Schema:  # noqa: B008  (a Record is immutable)
    """The schema of the rows that come out for rows that go in. Raises BatchError for a column that is there already,
    for one that is missing, and where neither text nor HTML is."""
    check(given.names, columns)
    new = document_fields(columns.fields.kept)
    if not columns.flat:
        new = (pa.field(columns.fields.result, pa.struct(list(new))),)
    stay = [field for field in given if field.name not in columns.drop]
    if taken := sorted({field.name for field in stay} & set(new_names(columns))):
        raise BatchError(f"columns that the result needs are there already: {', '.join(taken)}; drop or rename them")
    return pa.schema([*stay, *new, pa.field("error", error_type())], metadata=given.metadata)


def new_names(columns: Columns) -> tuple[str, ...]:
    """The names of the columns that are added."""
    fields = columns.fields
    flat = [field.name for field in document_fields(fields.kept)]
    return (*(flat if columns.flat else [fields.result]), "error")


def check(names: Sequence[str], columns: Columns) -> None:
    """Raise BatchError where a column that was asked for by name is missing, or there is nothing to read."""
    fields = columns.fields
    asked = {name: getattr(fields, name) for name in ("text", "html", *GIVEN)}
    missing = [name for role, name in asked.items() if name and name not in names and name != getattr(FIELDS, role)]
    if missing:
        raise BatchError(f"no column {missing[0]!r}: there are {', '.join(names)}")
    if fields.text not in names and fields.html not in names:
        raise BatchError(f"neither {fields.text!r} nor {fields.html!r} is a column: there are {', '.join(names)}")


# -- values


def converter(kind: Any, outer: tuple[type, ...] = ()) -> Converter:
    """What makes a value of this type one that Arrow takes; None where it takes it as it is."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind in SCALARS or kind is Span:
        return None
    if origin is tuple:
        if outer.count(arguments[0]) > 1:
            return as_json
        item = converter(arguments[0], outer)
        return None if item is None else lambda values: tuple([item(value) for value in values])
    if origin in (dict, Mapping) and arguments[1] in SCALARS:
        return lambda value: tuple(value.items())
    if origin in (typing.Union, types.UnionType) and type(None) in arguments and len(arguments) == 2:
        whole = converter(next(argument for argument in arguments if argument is not type(None)), outer)
        return None if whole is None else lambda value: None if value is None else whole(value)
    if isinstance(kind, type) and issubclass(kind, Record):
        return values_of(kind, outer)
    return as_json


def values_of(kind: type[Record], outer: tuple[type, ...] = ()) -> Callable[[Any], tuple[Any, ...]]:
    """A record's values in order, as a tuple."""
    known = hints(kind)
    read = attrgetter(*kind.__slots__)
    made = [converter(known[name], (*outer, kind)) for name in kind.__slots__]
    places = [(place, convert) for place, convert in enumerate(made) if convert is not None]
    if not places:
        return read

    def values(record: Any) -> tuple[Any, ...]:
        row = list(read(record))
        for place, convert in places:
            row[place] = convert(row[place])
        return tuple(row)

    return values


@cache
def document_values() -> Callable[[Any], tuple[Any, ...]]:
    return values_of(Document)


def as_json(value: Any) -> str | None:
    from normalizer.document import plain

    return None if value is None else json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


def rows_of(documents: Iterable[Document | None], kept: tuple[str, ...]) -> list[tuple[Any, ...] | None]:
    """The values of the fields that are kept, a tuple a document."""
    values = document_values()
    whole = [None if document is None else (SCHEMA, *values(document)) for document in documents]
    if not kept:
        return whole
    places = [place for place, field in enumerate(document_fields()) if field.name in kept]
    return [None if row is None else tuple(row[place] for place in places) for row in whole]


# -- and back


def as_stored(row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The JSON form (`Document.to_dict`) of one row's document, as `to_pylist` gives it."""
    if row is None:
        return None
    return {"schema": row["schema"], **stored(Document, row)} if "schema" in row else stored(Document, row)


def stored(kind: Any, value: Any, outer: tuple[type, ...] = ()) -> Any:
    """A value in the form that JSON has it in: fields that have their default are left out."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if value is None or kind in SCALARS or kind is Span:
        return value
    if origin is tuple:
        return json.loads(value) if outer.count(arguments[0]) > 1 else [stored(arguments[0], v, outer) for v in value]
    if origin in (dict, Mapping) and arguments[1] in SCALARS:
        return dict(value)
    if origin in (typing.Union, types.UnionType) and type(None) in arguments and len(arguments) == 2:
        return stored(next(argument for argument in arguments if argument is not type(None)), value, outer)
    if isinstance(kind, type) and issubclass(kind, Record):
        rows: tuple[tuple[str, Any], ...] = layout(kind)
        made = {name: stored(hints(kind)[name], value[name], (*outer, kind)) for name, _ in rows if name in value}
        empty = {name: [] if default == () else default for name, default in rows if default is not MISSING}
        return {name: item for name, item in made.items() if name not in empty or item != empty[name]}
    return json.loads(value)
