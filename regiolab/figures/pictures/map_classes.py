"""The classes of a map: values from low to high, each class with its grey."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regiolab.scenes.drawing import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLASSES = len(palette.SCALE)


@dataclass(frozen=True)
class Class:
    """One class of a map: values above `lowest` up to and including `highest`."""

    lowest: float
    highest: float
    colour: str


def classes(values: Sequence[float]) -> list[Class]:
    """Return five classes with about as many regions each (quantiles), from low to high.

    Fewer where values are equal, so that no class is empty.
    """
    ordered = sorted(values)
    edges = [ordered[0]]
    for step in range(1, _CLASSES + 1):
        edge = ordered[math.ceil(step * len(ordered) / _CLASSES) - 1]
        if edge > edges[-1]:
            edges.append(edge)
    if len(edges) == 1:
        return [Class(edges[0], edges[0], palette.SCALE[_CLASSES // 2])]
    first = palette.SCALE[_CLASSES - len(edges) + 1 :]
    return [
        Class(low, high, colour)
        for low, high, colour in zip(edges[:-1], edges[1:], first, strict=True)
    ]


def class_of(value: float, among: Sequence[Class]) -> Class:
    """Return the class a value falls in; the lowest value belongs to the first."""
    return next(one for one in among if value <= one.highest)
