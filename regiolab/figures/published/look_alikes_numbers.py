"""Which COROP regions are most alike, on figures that each count as heavily as was asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.region import OwnRegion, own_region
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.regions import look_alikes
from regiolab.regions.likeness import LEVEL, LIKENESS, likeness_values, standardised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame

_SHOWN = 5

WEIGHTS: Final[Mapping[str, float]] = {"once": 1.0, "twice": 2.0, "half": 0.5, "not": 0.0}
"""How heavily a figure can count; the first where nothing was asked."""


@dataclass(frozen=True)
class Alike:
    """One row of the figure: a region set against another.

    Attributes:
        here: the region it is compared with, by code; the own one when there is an own region.
        there: the region that looks like it, by code.
        distance: in standard deviations.
        missing: names of figures that one of the two lacks.
    """

    here: str
    there: str
    distance: float
    missing: str


@dataclass(frozen=True, eq=False)
class LookAlikes:
    """The numbers of the figure.

    Attributes:
        weights: the figures regions are compared on, and how heavily each counts.
        values: a row per COROP region, a column per figure.
        rows: the five nearest to the own region, or the five nearest pairs.
        own: the own region, if one was chosen.
    """

    weights: Mapping[str, float]
    values: DataFrame
    rows: tuple[Alike, ...]
    own: OwnRegion | None

    @property
    def indicators(self) -> tuple[str, ...]:
        """The figures regions are compared on."""
        return tuple(self.weights)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The figures that do not count."""
        return tuple(name for name in LIKENESS if name not in self.weights)

    def apart(self, row: Alike) -> dict[str, float]:
        """Return, per figure, there minus here in standard deviations."""
        there, here = self._scores[row.there], self._scores[row.here]
        return {name: there[name] - here[name] for name in self.indicators}

    @cached_property
    def _scores(self) -> dict[str, dict[str, float]]:
        """The standardised figures of each region, by its code."""
        scores = standardised(self.values)
        return {
            str(code): dict(zip(scores.columns, row, strict=True))
            for code, row in zip(scores.index, scores.to_numpy().tolist(), strict=True)
        }


def look_alike_numbers(
    chosen: Mapping[str, Any] | None, language: str, counts: Mapping[str, str]
) -> LookAlikes:
    """Return the numbers; the own region is compared as its largest COROP region.

    Raises:
        InputError: no figure counts.
    """
    asked = {name: WEIGHTS[counts.get(name, "once")] for name in LIKENESS}
    weights = {name: weight for name, weight in asked.items() if weight}
    if not weights:
        raise InputError(N_("Let at least one figure count."), field="value")
    own = own_region(chosen, LEVEL, language) if chosen else None
    values = likeness_values(tuple(weights))
    if own:
        here = own.parts[0].code
        rows = _nearest(here, weights, _SHOWN)
    else:
        nearest = [row for code in values.index for row in _nearest(str(code), weights, 1)]
        pairs = {frozenset((row.here, row.there)): row for row in reversed(nearest)}
        rows = sorted(pairs.values(), key=lambda row: row.distance)[:_SHOWN]
    return LookAlikes(weights, values, tuple(rows), own)


def _nearest(here: str, weights: Mapping[str, float], count: int) -> list[Alike]:
    found = look_alikes(here, weights, count)
    columns = found[["region_code", "distance", "missing"]]
    return [
        Alike(here, str(there), float(distance), str(missing))
        for there, distance, missing in columns.itertuples(index=False, name=None)
    ]
