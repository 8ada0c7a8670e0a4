"""Counts of former municipalities, brought to the borders of 2026."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import COUNTS, asks, brief
from regiolab.regions.directory import directory, region
from regiolab.regions.files import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame, Series


@asks(counts=COUNTS)
def in_todays_borders(counts: Mapping[str, float] | Series) -> DataFrame:
    """Return counts by municipality of an earlier year, added up to the municipalities of 2026.

    Only for what can be added up, such as persons, dwellings or jobs; not for percentages. A
    municipality that was divided is divided by where its inhabitants of 2022 live
    (`regions/municipality_splits.csv`), which is our own estimate: within a few per cent of the
    part that moved.

    Columns: `region_code`, `region_name`, `value`, `flag` (`approx` where a part of a divided
    municipality is in it, else empty). A municipality for which nothing was given is not a row.

    Args:
        counts: a dictionary or Series by code of a municipality that exists, or existed in 2014,
            2017 or 2022.

    Raises:
        InputError: a code is unknown, or a count is no number.
    """
    import pandas as pd

    found: dict[str, float] = {}
    approximate = set()
    for code, count in counts.items():
        for successor, share in _successors(str(code)).items():
            found[successor] = found.get(successor, 0.0) + _number(count, str(code)) * share
            if share < 1:
                approximate.add(successor)
    return pd.DataFrame(
        (
            (one.code, one.name, found[one.code], "approx" if one.code in approximate else "")
            for one in directory("municipality")
            if one.code in found
        ),
        columns=["region_code", "region_name", "value", "flag"],
    )


def _number(count: Any, code: str) -> float:
    try:
        return float(count)
    except (TypeError, ValueError):
        raise InputError(
            N_("The count of {code} is not a number: {given}."), code=code, given=brief(count)
        ) from None


def _successors(code: str) -> Mapping[str, float]:
    """Return the part of a municipality's people that each municipality of 2026 holds."""
    if code in _divided():
        return _divided()[code]
    merged = _merged().get(code, set())
    if len(merged) == 1:
        return dict.fromkeys(merged, 1.0)
    if merged or region(code).level != "municipality":
        raise InputError(
            N_("{code} is not a municipality that can be brought to the borders of 2026."),
            code=code,
        )
    return {code: 1.0}


@cache
def _divided() -> dict[str, dict[str, float]]:
    """Return, of each municipality that was divided, the part of its people in each of today."""
    found: dict[str, dict[str, float]] = {}
    for row in rows("regions/municipality_splits.csv"):
        found.setdefault(row["old_code"], {})[row["region_code"]] = float(row["people_share"])
    return found


@cache
def _merged() -> dict[str, set[str]]:
    """Return in which municipalities of today each former one is."""
    found: dict[str, set[str]] = {}
    for row in rows("regions/municipality_changes.csv"):
        found.setdefault(row["old_code"], set()).add(row["region_code"])
    return found
