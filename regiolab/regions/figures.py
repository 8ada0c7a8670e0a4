"""Published figures by region and year, and the lists of regions, as tables."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import LABEL, asks
from regiolab.regions.files import data_folder
from regiolab.regions.levels import FIGURE_LEVELS, check_figure_level, check_level

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame

_WORDS = ("region_code", "region_name", "indicator", "unit", "source_id", "flag")
_COUNTS = {"municipalities": "int64", "corop_regions": "int64"}


@asks(level=LABEL)
def regions(level: str) -> DataFrame:
    """Return the regions of a level in the division of 2026, one row each.

    Columns: `region_code`, `region_name`, and what `data/README.md` lists for
    `regions/<level>.csv`; for a municipality also `province_code`, `corop_code`,
    `arbeidsmarktregio_code` and their names.

    Raises:
        InputError: the level is not one of `LEVELS`.
    """
    check_level(level)
    return _regions(level).copy()


@asks(indicator=LABEL, level=LABEL)
def figures(indicator: str, level: str) -> DataFrame:
    """Return one published figure for every region of a level and every year there is.

    Columns: `region_code`, `region_name`, `year`, `value`, `unit`, `source_id`, `flag` (as
    published, empty where there is none; `data/README.md` explains them). What was not published
    is not a row. Municipalities are those of the year itself, except for
    `population_1jan_2026_borders`. The two bases of GDP are two figures (`gdp_mio_eur` and
    `gdp_mio_eur_revised`, `gdp_per_capita_eur` and `gdp_per_capita_eur_revised`) and never one
    line. A unit or source may change within a figure; the
    columns tell from which year.

    Args:
        indicator: the name of the figure, such as `gdp_per_capita_eur`.
        level: one of `FIGURE_LEVELS`; the nation is `nl` and is not among the regions.

    Raises:
        InputError: the level or the figure is unknown, or the figure does not exist by that level.
    """
    check_figure_level(level)
    found = _figures(level).get(str(indicator))
    if found is None:
        raise _not_there(str(indicator), level)
    return found.copy()


def every_row(level: str) -> DataFrame:
    """Return the long table of a level of `FIGURE_LEVELS`, as it stands in `data/indicators`."""
    import pandas as pd

    return pd.read_csv(
        data_folder() / "indicators" / f"{level}.csv",
        dtype=dict.fromkeys(_WORDS, "str") | {"year": "int64", "value": "float64"},
        keep_default_na=False,
    )


@cache
def _regions(level: str) -> DataFrame:
    import pandas as pd

    table = pd.read_csv(
        data_folder() / "regions" / f"{level}.csv", dtype=str, keep_default_na=False
    )
    return table.astype({name: kind for name, kind in _COUNTS.items() if name in table})


@cache
def _figures(level: str) -> Mapping[str, DataFrame]:
    return {
        str(indicator): rows.drop(columns="indicator").reset_index(drop=True)
        for indicator, rows in every_row(level).groupby("indicator", sort=False)
    }


def _not_there(indicator: str, level: str) -> InputError:
    elsewhere = [other for other in FIGURE_LEVELS if indicator in _figures(other)]
    if elsewhere:
        return InputError(
            N_("The figure {indicator} does not exist by {level}. It does by: {levels}."),
            indicator=indicator,
            level=level,
            levels=", ".join(elsewhere),
        )
    known = sorted({name for other in FIGURE_LEVELS for name in _figures(other)})
    suggestions = get_close_matches(indicator, known) or [
        name for name in known if indicator and indicator.casefold() in name.casefold()
    ]
    if suggestions:
        return InputError(
            N_("There is no figure called {indicator}. Did you mean: {suggestions}?"),
            indicator=indicator,
            suggestions=", ".join(suggestions[:3]),
        )
    return InputError(
        N_("There is no figure called {indicator}. {list} gives all, with what they are called."),
        indicator=indicator,
        list="regiolab.regions.indicators()",
    )
