"""Write docs/workspace.schema.json, the JSON Schema of a workspace file, from the model.

In a file the singletons are objects without an id and the collections are arrays; everything may
hold fields that this version does not know.

Run: `python tools/make_schema.py`
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from regiolab.model.document import SCHEMA_VERSION
from regiolab.model.entities import COLLECTIONS, SINGLETONS
from regiolab.model.fields import NAME_LENGTH

SCHEMA = Path(__file__).parents[1] / "docs" / "workspace.schema.json"


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a workspace file."""
    models = [*SINGLETONS.values(), *COLLECTIONS.values()]
    references, definitions = models_json_schema(
        [(model, "validation") for model in models], ref_template="#/$defs/{model}"
    )
    parts = definitions["$defs"]
    for model in SINGLETONS.values():
        _without_id(parts[model.__name__])
    major = SCHEMA_VERSION.partition(".")[0]
    properties: dict[str, Any] = {
        "schema_version": {
            "description": "A newer minor version is read; a newer major version is refused.",
            "pattern": rf"^{major}\.[0-9]+$",
            "type": "string",
        },
        "id": {"description": "What tells this workspace from every other.", **_ID},
    }
    for name, model in SINGLETONS.items():
        properties[name] = references[model, "validation"]
    for name, model in COLLECTIONS.items():
        properties[name] = {"items": references[model, "validation"], "type": "array"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "regiolab workspace",
        "description": "What one group makes: its map, agenda and answers. Unknown is absent.",
        "type": "object",
        "properties": properties,
        "required": ["about", "id", "schema_version"],
        "additionalProperties": True,
        "$defs": parts,
    }


def text() -> str:
    """Return the schema as it stands in the file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


_ID = {"maxLength": NAME_LENGTH, "minLength": 1, "type": "string"}


def _without_id(part: dict[str, Any]) -> None:
    """A singleton is found by its name in the file and has no place in a list."""
    for name in ("id", "order"):
        del part["properties"][name]
    required = [name for name in part.get("required", []) if name != "id"]
    if required:
        part["required"] = required
    else:
        part.pop("required", None)


if __name__ == "__main__":
    SCHEMA.write_text(text(), encoding="utf-8")
