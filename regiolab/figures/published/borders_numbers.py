"""How the own municipalities, and all labour-market regions, lie in three divisions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.region import own_municipalities
from regiolab.regions import directory, overlaps, own_border

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame

    from regiolab.regions import OwnBorder

DIVISIONS: Final = ("province", "corop", "arbeidsmarktregio")
"""The divisions that are compared, all of 2026."""


@dataclass(frozen=True, eq=False)
class Borders:
    """The numbers of the figure.

    Attributes:
        name: of the own region; empty when none was chosen.
        level: of the own region; empty for an own list.
        code: of the own region; empty for an own list.
        overlap: per division what `regiolab.regions.overlaps` says of the own municipalities.
        spans: a row per labour-market region: in how many `corop` and `province` regions it
            lies, and the `largest` part of its inhabitants in one COROP region; most first.
        year: the year in which people were counted.
        border: of the own municipalities, where the own region has no outline of its own.
    """

    name: str
    level: str
    code: str
    overlap: Mapping[str, DataFrame]
    spans: DataFrame
    year: int
    border: OwnBorder | None = None

    @property
    def same(self) -> list[tuple[str, str]]:
        """Level and name of the other regions whose borders are those of the own region."""
        return [
            (level, str(table["region_name"].iloc[0]))
            for level, table in self.overlap.items()
            if level != self.level
            and len(table) == 1
            and float(table["share_of_region"].iloc[0]) == 1.0
        ]


def borders_numbers(chosen: Mapping[str, Any] | None, language: str) -> Borders:
    """Return the numbers, for an own region if one was chosen."""
    spans = _spans().copy()
    year = int(overlaps("PV25", "corop")["year"].iloc[0])
    if not chosen:
        return Borders("", "", "", {}, spans, year)
    name, codes = own_municipalities(chosen, language)
    return Borders(
        name=name,
        level=str(chosen.get("level", "")) if chosen.get("code") else "",
        code=str(chosen.get("code") or ""),
        overlap={level: overlaps(codes, level) for level in DIVISIONS},
        spans=spans,
        year=year,
        border=None if chosen.get("level") in DIVISIONS else own_border(codes),
    )


@cache
def _spans() -> DataFrame:
    import pandas as pd

    rows = {}
    for each in directory("arbeidsmarktregio"):
        corop = overlaps(each.code, "corop")
        rows[each.code] = {
            "corop": len(corop),
            "province": len(overlaps(each.code, "province")),
            "largest": float(corop["share_of_own"].iloc[0]),
        }
    table = pd.DataFrame.from_dict(rows, orient="index")
    return table.sort_values(["corop", "province", "largest"], ascending=[False, False, True])
