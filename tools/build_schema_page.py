"""Write docs/schema.md, a table a type, from the committed JSON Schema: `python tools/build_schema_page.py`."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from normalizer.schema import committed

PAGE = Path(__file__).parents[1] / "docs" / "schema.md"
HEAD = """# The JSON of a document

Every field of `medianorm/1`, as `medianorm schema` prints them in JSON Schema. A field that is not *optional* is always
there, null where nothing was written; an optional one is left out where it has nothing to say. Offsets count code
points, half-open. Within `medianorm/1` fields are only added; a reader ignores those that it doesn't know.
"""


def page() -> str:
    """The whole page: the document first, then the types in the order of their names."""
    schema = json.loads(committed())
    return HEAD + "".join(
        section(name, kind) for name, kind in [("Document", schema), *sorted(schema["$defs"].items())]
    )


def section(name: str, kind: dict[str, Any]) -> str:
    rows = "\n".join(row(field, found, kind["required"]) for field, found in kind["properties"].items())
    return f"\n## {name}\n\n{kind['description']}\n\n| field | type | meaning |\n| --- | --- | --- |\n{rows}\n"


def row(field: str, found: dict[str, Any], required: list[str]) -> str:
    optional = "" if field in required else "optional; "
    return f"| `{field}` | {' or '.join(types(found))} | {optional}{found['description']} |"


def types(found: dict[str, Any]) -> Iterator[str]:
    """The names of a field's types, those of this page as links."""
    if "$ref" in found:
        name = found["$ref"].rpartition("/")[2]
        yield f"[{name}](#{name.lower()})"
    elif "const" in found or "enum" in found:
        yield " or ".join(f"`{value}`" for value in found.get("enum", [found.get("const")]))
    elif "anyOf" in found:
        for one in found["anyOf"]:
            yield from types(one)
    elif found.get("minItems") == 2:
        yield "[start, end]"
    elif "items" in found:
        yield f"list of {' or '.join(types(found['items']))}"
    elif "additionalProperties" in found:
        yield f"object of {' or '.join(types(found['additionalProperties']))}"
    else:
        yield found.get("type", "anything")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
