"""Districts inside municipalities: their key figures of one year, and outlines of large cities."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from regiolab.regions.files import data_folder

if TYPE_CHECKING:
    from pandas import DataFrame

DISTRICT_YEAR: Final = 2022
"""The one year of the districts; for change inside cities there is no second one here."""

_WORDS = ("_code", "_name", "_code_2026", "source_id")
_COUNTS = ("year", "population", "dwellings")


def districts() -> DataFrame:
    """Return the 3,340 districts (wijken) of 2022, one row each.

    Columns: `district_code`, `district_name`, `municipality_code` and `municipality_name` (of
    2022), `municipality_code_2026`, `corop_code`, `arbeidsmarktregio_code`, `province_code`,
    `year`, `area_km2`, `urbanity_class` (1 very strongly urban to 5 not urban), `population`
    (1 January, rounded to 5), `share_0_14` to `share_65plus` (whole per cents of inhabitants),
    `dwellings`, `dwelling_value_woz` (x 1000 euros), `dwellings_owner_occupied`,
    `net_labour_participation`, `edu_hbo_wo_15_75` (whole per cents), `persons_lowest40_income`,
    `persons_highest20_income` (per cents of persons in private households), `source_id`. What was
    not published is NaN.

    A district is what its municipality drew: Rotterdam has 15 and Amsterdam 99.
    Small districts differ more, so the differences inside two cities don't compare well.
    """
    return _districts().copy()


@cache
def district_outlines() -> dict[str, Any]:
    """Return the outlines of the districts of the 40 largest municipalities as GeoJSON.

    WGS 84, simplified as one coverage (40 metres, without gaps). Each feature carries
    `district_code`, `district_name` and `municipality_code`. Shared by all callers: do not change
    it.
    """
    path = data_folder() / "outlines" / "districts_2022.geojson"
    collection: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return collection


@cache
def _districts() -> DataFrame:
    import pandas as pd

    path = data_folder() / "districts" / f"districts_{DISTRICT_YEAR}.csv"
    names = list(pd.read_csv(path, nrows=0).columns)
    words = {name: "str" for name in names if name.endswith(_WORDS)}
    table = pd.read_csv(path, dtype=words)
    numbers = [name for name in names if name not in words and name not in _COUNTS]
    return table.astype(dict.fromkeys(numbers, "float64"))
