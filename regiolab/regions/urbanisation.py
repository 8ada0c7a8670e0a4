"""Which municipalities are cities, lie in the commuting zone of one, or lie outside."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from regiolab.regions.directory import directory, former_municipalities
from regiolab.regions.files import rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pandas import DataFrame


def urbanisation() -> DataFrame:
    """Return the 342 municipalities of 2026 with how urban they were in 2019.

    The classes are Eurostat's, of the municipalities of 2019. A municipality formed later has the
    class in which most inhabitants of its predecessors lived (1 January 2019).

    Columns: `region_code`, `region_name`, `degurba` (1 city, 2 town or suburb, 3 rural area),
    `zone` (`city`: part of a city of the list, `commuting_zone`: in the commuting zone of one,
    `outside`), `city_name`, `commuting_zone_name` (empty outside), `source_id`.
    """
    return _urbanisation().copy()


@cache
def _urbanisation() -> DataFrame:
    import pandas as pd

    from regiolab.regions.figures import figures

    listed = {row["region_code"]: row for row in rows("regions/urbanisation_2019.csv")}
    population = figures("population_1jan", "municipality").query("year == 2019")
    people = dict(zip(population["region_code"], population["value"], strict=True))
    found = []
    for municipality in directory("municipality"):
        earlier = [listed[code] for code in _in_2019(municipality.code, listed)]
        found.append(
            {
                "region_code": municipality.code,
                "region_name": municipality.name,
                "degurba": int(_of_most(earlier, "degurba", people)),
                "zone": _zone(
                    _of_most(earlier, "city_id", people),
                    _of_most(earlier, "commuting_zone_id", people),
                ),
                "city_name": _of_most(earlier, "city_name", people),
                "commuting_zone_name": _of_most(earlier, "commuting_zone_name", people),
                "source_id": earlier[0]["source_id"],
            }
        )
    return pd.DataFrame(found)


def _in_2019(code: str, listed: Iterable[str]) -> list[str]:
    known = set(listed)
    if code in known:
        return [code]
    return [
        former.code
        for former in former_municipalities()
        if former.successor == code and former.code in known
    ]


def _of_most(earlier: list[dict[str, str]], column: str, people: dict[str, float]) -> str:
    """Return the value that most inhabitants of the predecessors have in a column."""
    count: dict[str, float] = {}
    for row in earlier:
        count[row[column]] = count.get(row[column], 0) + people[row["region_code"]]
    return max(count, key=lambda value: count[value])


def _zone(city: str, commuting_zone: str) -> str:
    if city:
        return "city"
    return "commuting_zone" if commuting_zone else "outside"
