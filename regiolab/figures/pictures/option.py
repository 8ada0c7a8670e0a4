"""A choice that a figure offers, such as which year or which measure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Option:
    """One choice of a figure; the first value is what a figure shows unless asked otherwise.

    Attributes:
        name: the keyword it is asked by.
        label: what the list of values is called, marked with `N_`.
        values: what can be chosen (a text, or True and False) -> words marked with `N_`, or a name
            that needs no translation.
    """

    name: str
    label: str
    values: Mapping[Any, str]
