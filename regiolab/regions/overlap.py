"""Which regions of another level share people with a region."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import CODES, LABEL, asks
from regiolab.regions.directory import memberships, municipalities_of, region
from regiolab.regions.figures import figures
from regiolab.regions.levels import check_level

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pandas import DataFrame, Series


@asks(codes=CODES, level=LABEL)
def overlaps(codes: str | Iterable[str], level: str) -> DataFrame:
    """Return the regions of a level that people of the asked region live in, the largest first.

    Counted in inhabitants by municipality, in the borders of 2026, for the newest year in which
    every municipality has a figure (`population_1jan_2026_borders`).

    Columns: `region_code`, `region_name`, `population` (persons the two share), `share_of_own`
    (part of the asked region's people who live there, 0-1; adds up to 1), `share_of_region` (part
    of that region's people who belong to the asked region, 0-1), `year`, `source_id`.

    Args:
        codes: the code of a region of any level, or the codes of an own list, mostly
            municipalities; people are counted once.
        level: one of `LEVELS`.

    Raises:
        InputError: a code or the level is unknown, or the list is empty.
    """
    import pandas as pd

    check_level(level)
    asked = [codes] if isinstance(codes, str) else list(codes)
    own = {municipality.code for code in asked for municipality in municipalities_of(code)}
    if not own:
        raise InputError(N_("Choose at least one municipality."))
    people = _population()
    by_region = people.groupby(people["region_code"].map(_region_codes(level)))["value"]
    shared = people[people["region_code"].isin(own)]
    population = shared.groupby(shared["region_code"].map(_region_codes(level)))["value"].sum()
    whole: Series = by_region.sum().loc[population.index]
    table = pd.DataFrame(
        {
            "region_code": population.index,
            "region_name": [region(code).name for code in population.index],
            "population": population.astype("int64").to_numpy(),
            "share_of_own": (population / population.sum()).to_numpy(),
            "share_of_region": (population / whole).to_numpy(),
            "year": int(people["year"].iloc[0]),
            "source_id": str(people["source_id"].iloc[0]),
        }
    )
    return table.sort_values(
        ["share_of_own", "region_code"], ascending=[False, True], ignore_index=True
    )


def _region_codes(level: str) -> dict[str, str]:
    return {code: levels[level] for code, levels in memberships().items()}


@cache
def _population() -> DataFrame:
    """Return the inhabitants of every municipality in the newest year that has them all."""
    table = figures("population_1jan_2026_borders", "municipality")
    complete = table.groupby("year")["region_code"].nunique() == len(memberships())
    newest = int(complete.index[complete].max())
    return table.loc[table["year"] == newest]
