"""The COROP region that a smaller place lies in, found without pandas."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from regiolab.regions.directory import Region, memberships, municipalities_of, region
from regiolab.regions.files import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

_POPULATION = "population_1jan_2026_borders"


def surrounding_corop(codes: Iterable[str]) -> Region | None:
    """Return the COROP region in which most inhabitants of these places live; `None` for none.

    Args:
        codes: of a municipality, or of an own list; people are counted once.

    Raises:
        InputError: a code is unknown.
    """
    own = {one.code for code in codes for one in municipalities_of(code)}
    regions = {memberships()[code]["corop"] for code in own}
    if len(regions) <= 1:  # mostly so, and then nobody needs counting
        return region(regions.pop()) if regions else None
    people: Counter[str] = Counter()
    for code in sorted(own):
        people[memberships()[code]["corop"]] += _inhabitants().get(code, 0)
    return region(people.most_common(1)[0][0])


@cache
def _inhabitants() -> dict[str, int]:
    """Return the inhabitants of each municipality in the newest year it has a figure for."""
    table = [one for one in rows("indicators/municipality.csv") if one["indicator"] == _POPULATION]
    by_year = sorted(table, key=lambda one: int(one["year"]))
    return {one["region_code"]: round(float(one["value"])) for one in by_year}
