"""The newest figures about a region, or about the regions that most of its people live in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import CODES, PAIRS, asks
from regiolab.regions.directory import memberships, municipalities_of, region
from regiolab.regions.files import rows
from regiolab.regions.levels import check_figure_level

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@dataclass(frozen=True)
class NewestFigure:
    """One published figure of the newest year there is.

    Attributes:
        indicator: the name of the figure, such as `unemployment_rate`.
        level: one of `FIGURE_LEVELS`.
        region_code: the region that the figure is about.
        region_name: the name of that region.
        share_of_own: the part of the asked region's people who live there, 0-1.
        value: as published.
        year: of the figure.
        source_id: a key of `data/sources.csv`.
        flag: as published, empty where there is none; `data/README.md` explains them.
    """

    indicator: str
    level: str
    region_code: str
    region_name: str
    share_of_own: float
    value: float
    year: int
    source_id: str
    flag: str = ""


@asks(codes=CODES, wanted=PAIRS)
def newest_figures(
    codes: str | Sequence[str], wanted: Iterable[tuple[str, str]]
) -> list[NewestFigure]:
    """Return the newest of each figure for the region, in the order asked.

    At another level than its own a region is represented by the one region of that level in which
    most of its people live; `share_of_own` says which part that is. What was not published for
    that region is left out.

    Args:
        codes: the code of a region, or the codes of an own list of municipalities.
        wanted: pairs of an indicator and a level of figures.

    Raises:
        InputError: a code or a level is unknown, or the list is empty.
    """
    there: dict[str, tuple[str, str, float]] = {}
    found = []
    for indicator, level in wanted:
        if level not in there:
            there[level] = _most_of(codes, level)
        code, name, share = there[level]
        row = _newest(level).get((code, indicator))
        if row is not None:
            found.append(
                NewestFigure(
                    *(indicator, level, code, name, share),
                    value=float(row["value"]),
                    year=int(row["year"]),
                    source_id=row["source_id"],
                    flag=row["flag"],
                )
            )
    return found


@cache
def _newest(level: str) -> Mapping[tuple[str, str], Mapping[str, str]]:
    """Return the newest row of each figure of each region.

    Read without pandas: on a new kernel importing it takes longer than a person waits.
    """
    table = rows(f"indicators/{check_figure_level(level)}.csv")
    return {
        (row["region_code"], row["indicator"]): row
        for row in sorted(table, key=lambda row: row["year"])
    }


def _most_of(codes: str | Sequence[str], level: str) -> tuple[str, str, float]:
    """Return the region of a level with most of the people, as `overlaps` counts them."""
    asked = [codes] if isinstance(codes, str) else list(codes)
    own = {municipality.code for code in asked for municipality in municipalities_of(code)}
    if not own:
        raise InputError(N_("Choose at least one municipality."))
    people: dict[str, float] = {}
    for municipality in sorted(own):
        part = memberships()[municipality][level]
        people[part] = people.get(part, 0) + _inhabitants()[municipality]
    code = min(people, key=lambda part: (-people[part], part))
    return code, region(code).name, people[code] / sum(people.values())


@cache
def _inhabitants() -> Mapping[str, float]:
    """Return the people of every municipality in the newest year that has them all."""
    by_year: dict[str, dict[str, float]] = {}
    for row in rows("indicators/municipality.csv"):
        if row["indicator"] == "population_1jan_2026_borders":
            by_year.setdefault(row["year"], {})[row["region_code"]] = float(row["value"])
    complete = [year for year, people in by_year.items() if len(people) == len(memberships())]
    return by_year[max(complete)]
