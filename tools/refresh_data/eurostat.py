"""Tables of Eurostat: JSON-stat 2.0 of its dissemination service, with the flags.

A reader of our own, because only one shape of JSON-stat is needed here and it is forty lines;
`pyjstat` has had no release since 2023.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tools.refresh_data.figures import RefusedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tools.refresh_data.answers import Answers

BASE = "https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data"


@dataclass(frozen=True)
class Value:
    """One value of a table.

    Attributes:
        geo: the code of the region at Eurostat.
        year: of the value.
        value: as published.
        flag: as published, such as `p` or `bu`; empty where there is none.
    """

    geo: str
    year: int
    value: float
    flag: str


def values(answers: Answers, table: str, geo_level: str, chosen: Mapping[str, str]) -> list[Value]:
    """Return the values of Dutch regions of a level; what is not published is not among them.

    Args:
        answers: what asks.
        table: its code, such as `nama_10r_3gdp`.
        geo_level: `country`, `nuts2` or `nuts3`.
        chosen: the category of every dimension but region and time.

    Raises:
        RefusedError: the answer is no JSON-stat, or a dimension is left open.
    """
    answer = answers.ask(
        f"{BASE}/{table}", format="JSON", lang="EN", geoLevel=geo_level, **dict(chosen)
    ).json()
    return [one for one in read(answer, table) if one.geo.startswith("NL")]


def read(answer: Any, table: str) -> list[Value]:
    """Return every value of an answer in JSON-stat.

    Raises:
        RefusedError: it is something else, or a dimension other than region and time is open.
    """
    if not isinstance(answer, dict) or answer.get("class") != "dataset":
        raise RefusedError(f"Eurostat gave no table for {table} but: {str(answer)[:200]}")
    names, sizes = list(answer["id"]), list(answer["size"])
    open_ones = [
        name
        for name, size in zip(names, sizes, strict=True)
        if size > 1 and name not in ("geo", "time")
    ]
    if open_ones:
        raise RefusedError(
            f"Eurostat {table} has more than one category for {', '.join(open_ones)}: one has to "
            "be chosen in tools/refresh_data/official.py."
        )
    flags = _by_place(answer.get("status", {}))
    codes = {name: _in_order(answer["dimension"][name]["category"]["index"]) for name in names}
    return [
        Value(
            geo=codes["geo"][where["geo"]],
            year=int(codes["time"][where["time"]]),
            value=float(value),
            flag=str(flags.get(place) or "").strip(":").strip(),
        )
        for place, value in _by_place(answer["value"]).items()
        if value is not None
        for where in [_where(place, names, sizes)]
    ]


def _by_place(found: Any) -> dict[int, Any]:
    """Return values or flags by their place: Eurostat gives a list, or only those there are."""
    pairs = enumerate(found) if isinstance(found, list) else found.items()
    return {int(place): one for place, one in pairs}


def _in_order(index: Any) -> list[str]:
    if isinstance(index, list):
        return [str(code) for code in index]
    return [str(code) for code in sorted(index, key=index.__getitem__)]


def _where(place: int, names: list[str], sizes: list[int]) -> dict[str, int]:
    """Return the place in every dimension; the last one turns fastest."""
    found = {}
    for name, size in zip(reversed(names), reversed(sizes), strict=True):
        place, found[name] = divmod(place, size)
    return found
