"""Boundaries of regions: the years they moved in, and their outlines."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import LABEL, asks
from regiolab.regions.directory import region
from regiolab.regions.dissolved import dissolved
from regiolab.regions.districts import district_outlines, districts
from regiolab.regions.files import data_folder, rows
from regiolab.regions.levels import LEVELS

if TYPE_CHECKING:
    from pandas import DataFrame

WITH_OUTLINES = ("province", "corop", "arbeidsmarktregio")
"""The levels whose regions all have an outline; of municipalities there are 39, see `outlines`."""


@asks(level_or_code=LABEL)
def breaks(level_or_code: str) -> DataFrame:
    """Return the years in which a line jumps because a boundary moved.

    They hold for the population, its age groups and its density by province and COROP region
    (flag `bb`), and for births and deaths, which carry no flag. GDP is on one division throughout.

    Columns: `region_code`, `region_name`, `first_year` (the first on the new boundary), `change`
    (`gain`, `loss` or empty), `documented` (whether the copied table gives the cause), `note_en`,
    `note_nl`. No break is no row.

    Raises:
        InputError: neither a level of `LEVELS` nor the code of a region.
    """
    import pandas as pd

    code = None if level_or_code in LEVELS else region(level_or_code).code
    found = []
    for row in rows("regions/boundary_breaks.csv"):
        here = region(row["region_code"])
        if code == here.code or (code is None and here.level == level_or_code):
            found.append(
                {
                    "region_code": here.code,
                    "region_name": here.name,
                    "first_year": int(row["first_year"]),
                    "change": row["change"],
                    "documented": row["documented"] == "yes",
                    "note_en": row["note_en"],
                    "note_nl": row["note_nl"],
                }
            )
    columns = ["region_code", "region_name", "first_year", "change", "documented"]
    return pd.DataFrame(found, columns=[*columns, "note_en", "note_nl"])


@asks(level=LABEL)
@cache
def outlines(level: str) -> dict[str, Any]:
    """Return the outlines of a level as a GeoJSON feature collection, simplified, in WGS 84.

    Each feature carries `region_code` and `region_name`. Shared by all callers: do not change it.

    Of the 342 municipalities there are 39: those whose districts all have an outline, put together
    from these. They are the 40 largest but Amsterdam, for of its part Weesp no outline was found.
    Those of all 342 can be fetched; `docs/refresh.md` says how.

    Raises:
        InputError: the level has no outlines.
    """
    if level == "municipality":
        return {"type": "FeatureCollection", "features": _municipalities()}
    if level not in WITH_OUTLINES:
        raise InputError(
            N_("There are no outlines by {level}. There are by: {levels}."),
            level=level,
            levels=", ".join((*WITH_OUTLINES, "municipality")),
        )
    path = data_folder() / "outlines" / f"{level}.geojson"
    collection: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return collection


def _municipalities() -> list[dict[str, Any]]:
    """Return the municipalities of 2026 whose districts with inhabitants all have an outline."""
    drawn = {
        each["properties"]["district_code"]: each["geometry"]["coordinates"]
        if each["geometry"]["type"] == "MultiPolygon"
        else [each["geometry"]["coordinates"]]
        for each in district_outlines()["features"]
    }
    table = districts()
    lived_in = table[table["population"] > 0].groupby("municipality_code_2026")["district_code"]
    features = []
    for code, names in lived_in:
        if set(names) <= set(drawn):
            of_it = table.loc[table["municipality_code_2026"] == code, "district_code"]
            parts = [polygon for name in of_it for polygon in drawn.get(name, [])]
            features.append(
                {
                    "type": "Feature",
                    "properties": {
                        "region_code": str(code),
                        "region_name": region(str(code)).name,
                    },
                    "geometry": {"type": "MultiPolygon", "coordinates": dissolved(parts)},
                }
            )
    return features
