"""Figures joined to the outlines of their regions, for a map in another program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import LABEL, SHAPES, YEAR, asks
from regiolab.regions.boundary import outlines
from regiolab.regions.figures import figures

if TYPE_CHECKING:
    from collections.abc import Mapping


@asks(indicator=LABEL, level=LABEL, year=YEAR, shapes=SHAPES)
def outlined(
    indicator: str, level: str, year: int | None = None, shapes: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return outlines as GeoJSON, each with a published figure of its region.

    Each feature carries `region_code`, `region_name`, and of the figure `value` (None where it
    was not published), `year`, `unit`, `flag` and `source_id`. `json.dumps` of it is a file that
    QGIS, geopandas and Datawrapper read.

    Args:
        indicator: the name of a figure; `indicators()` lists them.
        level: of the regions.
        year: one the figure was published for; None for the newest.
        shapes: outlines of one's own, with `region_code` in the properties of each feature. For
            municipalities, of which the course has 39 outlines: all those that
            `make refresh-data ARGS="outlines 2026"` fetches.

    Raises:
        InputError: there is no such figure, year or outline.
    """
    table = figures(indicator, level)
    years = sorted({int(one) for one in table["year"]})
    wanted = years[-1] if year is None else year
    if wanted not in years:
        raise InputError(
            N_(
                "The figure {indicator} by {level} does not exist for {year}. It does for: {years}."
            ),
            indicator=indicator,
            level=level,
            year=str(wanted),
            years=", ".join(str(one) for one in years),
        )
    rows = table[table["year"] == wanted].set_index("region_code")
    features = []
    for feature in (shapes or outlines(level))["features"]:
        code = feature["properties"]["region_code"]
        row = rows.loc[code] if code in rows.index else None
        features.append(
            {
                **feature,
                "properties": {
                    **feature["properties"],
                    "value": None if row is None else float(row["value"]),
                    "year": wanted,
                    "unit": "" if row is None else str(row["unit"]),
                    "flag": "" if row is None else str(row["flag"]),
                    "source_id": "" if row is None else str(row["source_id"]),
                },
            }
        )
    return {"type": "FeatureCollection", "features": features}
