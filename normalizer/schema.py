"""The JSON Schema of documents, made from the types; `python -m normalizer.schema` writes the committed file anew."""

import json
import types
import typing
from collections.abc import Mapping
from pathlib import Path

from normalizer.document import SCHEMA, Document, hints, layout
from normalizer.meanings import MEANINGS
from normalizer.record import MISSING, Any, Record
from normalizer.span import Span

FILE = Path(__file__).with_name("medianorm-1.schema.json")
PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}


def committed() -> str:
    """The schema as the package ships it."""
    return FILE.read_text(encoding="utf-8")


def generated() -> str:
    """The schema as the types have it."""
    definitions: dict[str, Any] = {}
    top = described(Document, definitions)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "description": "Offsets count code points, half-open; a reader ignores fields it doesn't know.",
        **top,
        "$defs": dict(sorted(definitions.items())),
    }
    added: dict[str, dict[str, Any]] = {"schema": {"const": SCHEMA}, "offsets": {"enum": ["codepoint", "utf16"]}}
    for name, field in added.items():
        field["description"] = meaning("Document", name)
    head["properties"] = {**added, **top["properties"]}
    head["required"] = ["schema", *top["required"]]
    return json.dumps(head, indent=1, ensure_ascii=False) + "\n"


def described(kind: type[Record], definitions: dict[str, Any]) -> dict[str, Any]:
    """A type as an object with its fields; those without a default are required."""
    rows: tuple[tuple[str, Any], ...] = layout(kind)
    types_of = hints(kind)
    return {
        "type": "object",
        "description": (kind.__doc__ or "").strip().replace("\n    ", "\n"),
        "properties": {
            name: {**schema_of(types_of[name], definitions), "description": meaning(kind.__name__, name)}
            for name, _ in rows
        },
        "required": [name for name, default in rows if default is MISSING],
    }


def meaning(kind: str, name: str) -> str:
    """What a field means. Raises KeyError for one that nobody has explained."""
    return MEANINGS.get(f"{kind}.{name}") or MEANINGS[name]


def schema_of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of one field's type. Raises TypeError for a type that JSON has no form for."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind in PLAIN:
        return {"type": PLAIN[kind]}
    if kind is object:
        return {}
    if kind is Span:
        return {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}
    if isinstance(kind, type) and issubclass(kind, Record):
        if kind.__name__ not in definitions:
            definitions[kind.__name__] = {}
            definitions[kind.__name__] = described(kind, definitions)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    if origin is tuple:
        return {"type": "array", "items": schema_of(arguments[0], definitions)}
    if origin in (dict, Mapping):
        return {"type": "object", "additionalProperties": schema_of(arguments[1], definitions)}
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [schema_of(argument, definitions) for argument in arguments]}
    raise TypeError(f"{kind!r} has no JSON form")


if __name__ == "__main__":
    FILE.write_text(generated(), encoding="utf-8")
