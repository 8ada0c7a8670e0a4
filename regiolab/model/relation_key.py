"""The key of a relation: who, whom and kind; its id follows from them."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING

from regiolab.model.codes import SYMMETRIC_KINDS

if TYPE_CHECKING:
    from regiolab.model.json import JsonValue


@lru_cache(maxsize=100_000)
def relation_id(source: str, target: str, kind: str) -> str:
    """Return the id that follows from who, whom and kind: ten characters, base 36.

    In a symmetric kind it does not matter who is named first.
    """
    ends = sorted((source, target)) if kind in SYMMETRIC_KINDS else [source, target]
    key = "\n".join([*ends, kind]).encode(errors="replace")
    number = int.from_bytes(hashlib.sha256(key).digest()[:8])
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    signs = []
    for _ in range(10):
        number, rest = divmod(number, 36)
        signs.append(digits[rest])
    return "".join(signs)


def usual_direction(kind: str) -> str:
    """Return the direction of a relation of which nothing else was said."""
    return "undirected" if kind in SYMMETRIC_KINDS else "directed"


def with_own_id(old: dict[str, JsonValue], new: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """Return a relation with the id (and the direction) that follow from a changed key."""
    if all(new[part] == old.get(part) for part in ("source", "target", "kind")):
        return new
    direction = new.get("direction")
    if direction == old.get("direction") == usual_direction(str(old.get("kind"))):
        direction = usual_direction(new["kind"])
    id_ = relation_id(new["source"], new["target"], new["kind"])
    return {**new, "id": id_, "direction": direction}
