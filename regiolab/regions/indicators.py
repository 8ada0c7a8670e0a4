"""What figures there are: names, units, levels, years, sources and flags; and all in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import LABEL, NAMES, asks
from regiolab.regions.figures import every_row
from regiolab.regions.files import rows
from regiolab.regions.levels import FIGURE_LEVELS, check_figure_level
from regiolab.regions.sources import sources

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pandas import DataFrame

_NAMES = {"nl": "name_nl", "en": "name_en"}


@asks(language=LABEL)
def indicators(language: str = "nl") -> DataFrame:
    """Return every published figure there is, one row per figure and level.

    Columns: `indicator` (the name to ask `figures` for), `label` (what it is called),
    `level`, `first_year`, `last_year`, `years` (how many), `regions` (how many have a value in
    the last year), `unit` (more than one with a semicolon between), `source_ids`, `flags` (those
    that occur, with a space between; `data/README.md` explains them), and `newer_at` (the page
    where the publisher keeps the newest version, empty where none is known).

    Args:
        language: of the label: `nl`, or `en`.

    Raises:
        InputError: labels do not exist in that language.
    """
    import pandas as pd

    if language in FIGURE_LEVELS and language not in _NAMES:
        raise InputError(
            N_("{level} is a level. For one level: indicators().query(\"level == '{level}'\")."),
            level=language,
        )
    if language not in _NAMES:
        raise InputError(N_("Names of figures exist in: {languages}."), languages=", ".join(_NAMES))
    names = {row["indicator"]: row[_NAMES[language]] for row in rows("figure_names.csv")}
    found = []
    for (indicator, level), table in tidy().groupby(["indicator", "level"], sort=False):
        last = int(table["year"].max())
        keys = list(dict.fromkeys(table.sort_values("year")["source_id"]))
        found.append(
            {
                "indicator": str(indicator),
                "label": names[str(indicator)],
                "level": str(level),
                "first_year": int(table["year"].min()),
                "last_year": last,
                "years": int(table["year"].nunique()),
                "regions": int((table["year"] == last).sum()),
                "unit": _joined(table["unit"], "; "),
                "source_ids": " ".join(keys),
                "flags": _joined(sorted(table["flag"]), " "),
                "newer_at": sources()[keys[-1]].address,
            }
        )
    order = {level: place for place, level in enumerate(FIGURE_LEVELS)}
    return (
        pd.DataFrame(found)
        .sort_values(
            ["indicator", "level"],
            key=lambda column: column.map(order) if column.name == "level" else column,
        )
        .reset_index(drop=True)
    )


@asks(levels=NAMES)
def tidy(levels: Sequence[str] | str = FIGURE_LEVELS) -> DataFrame:
    """Return all published figures in one long table, one row per figure, region and year.

    Columns: `level`, `region_code`, `region_name`, `year`, `indicator`, `value`, `unit`,
    `source_id`, `flag`. What was not published is not a row.

    Args:
        levels: those of `FIGURE_LEVELS` that are wanted, or one of them.

    Raises:
        InputError: a level is unknown, or none was given.
    """
    import pandas as pd

    if isinstance(levels, str):
        levels = [levels]
    if not levels:
        raise InputError(N_("Name at least one level."))
    parts = []
    for level in levels:
        table = every_row(check_figure_level(level))
        table.insert(0, "level", level)
        parts.append(table)
    return pd.concat(parts, ignore_index=True)


def _joined(values: Iterable[str], between: str) -> str:
    return between.join(dict.fromkeys(value for value in values if value))
