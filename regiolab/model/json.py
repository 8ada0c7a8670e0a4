"""JSON in types, defined once."""

from __future__ import annotations

from typing import Any

JsonValue = Any
"""What JSON can hold: a text, number, truth, null, list or object. Checked where it comes in."""

Json = dict[str, Any]
"""A JSON object."""
