"""Documents as Arrow columns: the schema, made from the types that the JSON Schema is made from, and the values.

Names, nesting and order are those of the JSON. What Arrow has no type for stands as a string that holds JSON: what may
be of several types (`change.value`, `generator.options`), and posts quoted in a quoted post, since no column can hold
its own type. Every field may be null; a list that the JSON leaves out is empty.
"""

import json
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import accumulate, chain, count
from operator import attrgetter

import pyarrow as pa

from normalizer.document import SCHEMA, Document, hints, layout, plain
from normalizer.errors import NormalizerError
from normalizer.ndjson import MARKUP, Fields
from normalizer.record import MISSING, Any, Record, Row
from normalizer.span import Span

SCALARS = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
FIELDS = Fields(html="html", markdown="markdown", id="id", url="url", encoding="encoding", date="date")
GIVEN = ("id", "url", "encoding", "date")  # what a caller may know, as `normalize` names it


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


# -- forms


class Form(Row):
    """An Arrow type, and what makes an array of it from values in order, null where one is None."""

    type: pa.DataType
    array: Callable[[Sequence[Any]], pa.Array]


def form(kind: Any, outer: tuple[type, ...] = ()) -> Form:
    """The form of a field's type; `outer` are the records that it stands in.

    Arrays are made field by field over all values at once: no row of values stands between a document and its columns.
    """
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind in SCALARS:
        return scalar(SCALARS[kind])
    if kind is Span:
        return listed(scalar(pa.int64()))
    if origin is tuple:
        return JSON if outer.count(arguments[0]) > 1 else listed(form(arguments[0], outer))
    if origin in (dict, Mapping) and arguments[1] in SCALARS:
        return mapped(form(arguments[0]), form(arguments[1]))
    if origin in (typing.Union, types.UnionType) and type(None) in arguments and len(arguments) == 2:
        return nullable(form(next(argument for argument in arguments if argument is not type(None)), outer))
    if isinstance(kind, type) and issubclass(kind, Record):
        return struct(members(kind, outer))
    return JSON


def members(kind: type[Record], outer: tuple[type, ...] = ()) -> dict[str, Form]:
    """By name, the form of each field of records of a kind; its arrays are made from the records."""
    known = hints(kind)
    return {name: member(name, form(known[name], (*outer, kind))) for name in kind.__slots__}


def member(name: str, whole: Form) -> Form:
    read = attrgetter(name)
    return Form(whole.type, lambda records: whole.array(list(map(read, records))))


def struct(forms: Mapping[str, Form]) -> Form:
    fields = [pa.field(name, each.type) for name, each in forms.items()]

    def array(records: Sequence[Any]) -> pa.Array:
        return pa.StructArray.from_arrays([each.array(records) for each in forms.values()], fields=fields)

    return Form(pa.struct(fields), array)


def scalar(kind: pa.DataType) -> Form:
    def array(values: Sequence[Any]) -> pa.Array:
        made = pa.array(values, kind)
        if isinstance(made, pa.ChunkedArray):  # as Arrow makes of strings above 2 GB; a struct takes no chunks
            raise pa.ArrowCapacityError("strings of more than 2 GB")
        return made

    return Form(kind, array)


def listed(item: Form) -> Form:
    def array(values: Sequence[Any]) -> pa.Array:
        return pa.ListArray.from_arrays(offsets(values), item.array(list(chain.from_iterable(values))))

    return Form(pa.list_(item.type), array)


def mapped(key: Form, item: Form) -> Form:
    def array(values: Sequence[Any]) -> pa.Array:
        items = list(chain.from_iterable([value.values() for value in values]))
        return pa.MapArray.from_arrays(offsets(values), key.array(list(chain.from_iterable(values))), item.array(items))

    return Form(pa.map_(key.type, item.type), array)


def offsets(values: Sequence[Any]) -> pa.Array:
    """Where each value's items begin among those of all, and where the last one's end."""
    return pa.array(accumulate(map(len, values), initial=0), pa.int32())


def nullable(whole: Form) -> Form:
    """A form of values that may be None, from one of values that may not."""
    if whole.type in SCALARS.values():
        return whole  # Arrow itself takes None

    def array(values: Sequence[Any]) -> pa.Array:
        there = [value for value in values if value is not None]
        if len(there) == len(values):
            return whole.array(there)
        if not there:
            return pa.nulls(len(values), whole.type)
        places = count()
        taken = [None if value is None else next(places) for value in values]
        return whole.array(there).take(pa.array(taken, pa.int32()))

    return Form(whole.type, array)


def as_json(value: Any) -> str | None:
    return None if value is None else json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


JSON = Form(pa.string(), lambda values: scalar(pa.string()).array(list(map(as_json, values))))


# -- types


@cache
def document_form(kept: tuple[str, ...] = ()) -> Form:
    """The form of documents or None; `kept` are the fields that are written, all where it names none."""
    schema = Form(pa.string(), lambda documents: pa.array([SCHEMA] * len(documents), pa.string()))
    forms = {"schema": schema, **members(Document)}
    return nullable(struct({name: each for name, each in forms.items() if not kept or name in kept}))


def document_fields(kept: tuple[str, ...] = ()) -> tuple[pa.Field, ...]:
    """The document's fields as columns."""
    return tuple(document_form(kept).type)


@cache
def error_form() -> Form:
    return nullable(struct(members(Failure)))


def output_schema(given: pa.Schema, columns: Columns = Columns()) -> pa.Schema:  # noqa: B008  (a Record is immutable)
    """The schema of the rows that come out for rows that go in. Raises BatchError for a column that is there already,
    for one that is missing, and where no source is."""
    check(given.names, columns)
    new = document_fields(columns.fields.kept)
    if not columns.flat:
        new = (pa.field(columns.fields.result, pa.struct(list(new))),)
    stay = [field for field in given if field.name not in columns.drop]
    if taken := sorted({field.name for field in stay} & set(new_names(columns))):
        raise BatchError(f"columns that the result needs are there already: {', '.join(taken)}; drop or rename them")
    return pa.schema([*stay, *new, pa.field("error", error_form().type)], metadata=given.metadata)


def new_names(columns: Columns) -> tuple[str, ...]:
    """The names of the columns that are added."""
    fields = columns.fields
    flat = [field.name for field in document_fields(fields.kept)]
    return (*(flat if columns.flat else [fields.result]), "error")


def check(names: Sequence[str], columns: Columns) -> None:
    """Raise BatchError where a column that was asked for by name is missing, or there is nothing to read."""
    fields = columns.fields
    asked = {name: getattr(fields, name) for name in ("text", *MARKUP, *GIVEN)}
    missing = [name for role, name in asked.items() if name and name not in names and name != getattr(FIELDS, role)]
    if missing:
        raise BatchError(f"no column {missing[0]!r}: there are {', '.join(names)}")
    if not set(sources(fields)).intersection(names):
        none = ", ".join(map(repr, sources(fields)))
        raise BatchError(f"none of {none} is a column: there are {', '.join(names)}")


def sources(fields: Fields) -> tuple[str, ...]:
    """The columns that a document may stand in."""
    return tuple(name for name in (fields.text, *(getattr(fields, format) for format in MARKUP)) if name)


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
