"""The border of a list of municipalities, where the outlines that we have make it up."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import NAMES, asks
from regiolab.regions.boundary import outlines
from regiolab.regions.directory import memberships, municipalities_of
from regiolab.regions.dissolved import dissolved

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from regiolab.regions.dissolved import Ring

_MADE_OF: Final = ("corop", "province", "arbeidsmarktregio")
"""The regions of which a list may be made, each with an outline; tried in this order."""


@dataclass(frozen=True)
class OwnBorder:
    """What is known of the border of a list of municipalities.

    Attributes:
        polygons: the area, each an outer ring and its holes, in WGS 84; empty where there are
            outlines of a part only.
        without: the municipalities of which there is no outline; empty where there is a border.
    """

    polygons: tuple[tuple[Ring, ...], ...] = field(repr=False)
    without: tuple[str, ...]


@asks(municipalities=NAMES)
def own_border(municipalities: Iterable[str]) -> OwnBorder:
    """Return the border of municipalities.

    They have one where they are together whole COROP regions, provinces or labour-market regions,
    or where each is one of the 39 municipalities with an outline of its own (`outlines`).

    Args:
        municipalities: their codes, of 2026.

    Raises:
        InputError: a code is not that of a municipality, or there is none.
    """
    wanted = frozenset(one.code for code in municipalities for one in municipalities_of(code))
    if not wanted:
        raise InputError(N_("Choose at least one municipality."))
    for level in _MADE_OF:
        regions: dict[str, set[str]] = defaultdict(set)
        for code, of in memberships().items():
            regions[of[level]].add(code)
        whole = {code: here for code, here in regions.items() if here <= wanted}
        if wanted == set().union(*whole.values()):
            return OwnBorder(_joined(level, whole), ())
    drawn = {str(one["properties"]["region_code"]) for one in outlines("municipality")["features"]}
    without = tuple(sorted(wanted - drawn))
    if without:
        return OwnBorder((), without)
    return OwnBorder(_joined("municipality", sorted(wanted)), ())


def _joined(level: str, codes: Iterable[str]) -> tuple[tuple[Ring, ...], ...]:
    shapes = {
        str(one["properties"]["region_code"]): one["geometry"]
        for one in outlines(level)["features"]
    }
    parts = [polygon for code in codes for polygon in _polygons(shapes[code])]
    return tuple(tuple(one) for one in dissolved(parts))


def _polygons(geometry: Mapping[str, Any]) -> list[Any]:
    found: list[Any] = geometry["coordinates"]
    return found if geometry["type"] == "MultiPolygon" else [found]
