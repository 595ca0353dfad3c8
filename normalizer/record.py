"""`Record` and `Row`: frozen, slotted dataclasses and named tuples that cost little to import.

The standard decorator imports `inspect` and compiles six methods a class: with the sixteen types of
`normalizer.document` that is 26 ms, twice a bare interpreter's start, paid by every `medianorm` in a shell pipe
and every commit hook. A `Record` compiles one method, its `__init__`, and that where many of its kind are made. To type
checkers, and to `dataclasses.fields`, `replace`, `asdict` and `is_dataclass`, its classes are dataclasses (PEP 681). A
`Row` is `typing.NamedTuple` without importing `typing`, another 4 ms, and without compiling anything for a few rows;
`Any` and `TYPE_CHECKING` stand here for the same reason. A row is made in less time than a record, and is a tuple to
compare and unpack; a record's fields are read in less: lines, which every rule reads, are records.
"""

__all__ = ["MISSING", "TYPE_CHECKING", "Any", "Record", "Row", "replaced"]

TYPE_CHECKING = False  # what typing.TYPE_CHECKING is at run time, without importing it
if TYPE_CHECKING:
    from typing import Any, ClassVar, Self, TypeVar, dataclass_transform
    from typing import NamedTuple as Row

    R = TypeVar("R", bound="Record")
else:
    from collections import _tuplegetter as field_getter

    Any = object

    def dataclass_transform(**_):
        return lambda decorated: decorated

    class RowTuple(tuple):
        """What all named tuples can do, under the names that `typing.NamedTuple` has for it."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **changes):
            values = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"{type(self).__name__} has no field {', '.join(changes)}")
            return values

        def __repr__(self):
            shown = ", ".join(f"{field}={value!r}" for field, value in self._asdict().items())
            return f"{type(self).__name__}({shown})"

        def __getnewargs__(self):
            return tuple(self)

    class RowType(type):
        """Turns a class body's annotations into a named tuple with the body's methods."""

        def __new__(cls, name, bases, body):
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            body.update(__slots__=(), _fields=fields, _field_defaults=defaults, __match_args__=fields)
            body.update({field: field_getter(place, "") for place, field in enumerate(fields)})
            body["__new__"] = first_new(fields, tuple(defaults.values()))
            return type(name, (RowTuple,), body)

    def first_new(fields, defaults):
        """`__new__` of the first few rows of a kind; from then on, or where fields are named or left out, compiled."""
        left = iter(range(FEW))

        def __new__(cls, *values, **named):
            if len(values) == len(fields) and not named and next(left, None) is not None:
                return tuple.__new__(cls, values)
            names = ", ".join(fields)
            made = eval(f"lambda cls, {names}: new(cls, ({names},))", {"new": tuple.__new__})
            made.__defaults__, made.__qualname__ = defaults, f"{cls.__name__}.__new__"
            cls.__new__ = staticmethod(made)
            return made(cls, *values, **named)

        return __new__

    class RowBase:
        """Makes `class X(Row)` a call of RowType, as typing.NamedTuple does."""

        def __mro_entries__(self, bases):
            return (ROW,)

    ROW = type.__new__(RowType, "Row", (), {})
    Row = RowBase()


FEW = 50  # of a kind that take less time to make field by field than to compile its constructor
MISSING = object()


class Fields:
    """`__dataclass_fields__`, made by the standard library when it first asks."""

    made: "dict[type[Record], Any]" = {}  # noqa: RUF012  (a memo of pure values)

    def __get__(self, record: object, kind: "type[Record]") -> Any:
        if kind not in self.made:
            self.made[kind] = self.make(kind)
        return self.made[kind]

    def make(self, kind: "type[Record]") -> Any:
        from dataclasses import dataclass

        names = {name: kind.DEFAULTS[name] for name in kind.__slots__ if name in kind.DEFAULTS}
        shadow: Any = dataclass(type(kind.__name__, (), {"__annotations__": kind.__annotations__, **names}))
        return shadow.__dataclass_fields__


@dataclass_transform(frozen_default=True)
class RecordType(type):
    """Turns a class body's annotations into slots and an `__init__`."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> "RecordType":
        names = tuple(body.get("__annotations__", ()))
        defaults = {field: body.pop(field) for field in names if field in body}
        body.update(__slots__=names, DEFAULTS=defaults, __match_args__=names)
        if names:
            body["__init__"] = first_init(names, defaults)
        return super().__new__(cls, name, bases, body)


def first_init(names: tuple[str, ...], defaults: dict[str, Any]) -> Any:
    """`__init__` of the first few records of a kind; the wrong fields are left to the compiled one, which says so."""
    known, left = frozenset(names), iter(range(FEW))

    def __init__(self: object, *values: object, **named: object) -> None:
        given = dict(zip(names, values, strict=False))
        fields = {**defaults, **given, **named}
        twice = len(values) > len(given) or not named.keys().isdisjoint(given)
        if twice or fields.keys() != known or next(left, None) is None:
            kind: Any = type(self)
            if kind.__init__ is __init__:
                kind.__init__ = initializer(kind, names, defaults)
            kind.__init__(self, *values, **named)
            return
        for name, value in fields.items():
            object.__setattr__(self, name, value)
        if hasattr(self, "__post_init__"):
            self.__post_init__()

    return __init__


def initializer(kind: type, names: tuple[str, ...], defaults: dict[str, Any]) -> Any:
    """`__init__` that fills the slots while the record is of a kind that takes attributes: in half the time that the
    slots' descriptors need, past a `__setattr__` that refuses."""
    slots = {"__slots__": names, "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    fillable = type.__new__(RecordType, kind.__name__, (Record,), slots)
    scope = {"_fillable": fillable, "_set": object.__setattr__}  # no field's names
    scope |= {f"_default_{name}": value for name, value in defaults.items()}
    parameters = ", ".join(f"{name}=_default_{name}" if name in defaults else name for name in names)
    filled = [f"self.{name} = {name}" for name in names]
    steps = ["_kind = self.__class__", "_set(self, '__class__', _fillable)", *filled, "self.__class__ = _kind"]
    if hasattr(kind, "__post_init__"):
        steps += ["self.__post_init__()"]
    exec(f"def __init__(self, {parameters}): {'; '.join(steps)}", scope)
    return scope["__init__"]


class Record(metaclass=RecordType):
    """Base of the types: immutable, compared and shown by its fields."""

    if TYPE_CHECKING:
        __slots__: ClassVar[tuple[str, ...]]
        DEFAULTS: ClassVar[dict[str, Any]]

    __dataclass_fields__ = Fields()

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: use dataclasses.replace for another {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable")

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self.__slots__])

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if type(self) is type(other) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> "tuple[type[Self], tuple[Any, ...]]":
        return type(self), self._values()


def replaced(record: "R", **changes: object) -> "R":
    """The record with other values in some fields: `dataclasses.replace` without its import."""
    values = {name: getattr(record, name) for name in record.__slots__}
    return type(record)(**{**values, **changes})
