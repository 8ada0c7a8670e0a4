"""Key figures of districts (wijken) of a year: CBS, one table per year.

The numbers of the columns shift from year to year and their names stay, so each is found by its
name without number. A column that a year does not have stays empty.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any

from regiolab.regions import figures
from tools.refresh_data import cbs
from tools.refresh_data.figures import RefusedError

if TYPE_CHECKING:
    from tools.refresh_data.answers import Answers

_PEOPLE = "AantalInwoners"
_AGES = {
    "share_0_14": "k_0Tot15Jaar",
    "share_15_24": "k_15Tot25Jaar",
    "share_25_44": "k_25Tot45Jaar",
    "share_45_64": "k_45Tot65Jaar",
    "share_65plus": "k_65JaarOfOuder",
}
_AS_PUBLISHED = {
    "dwellings": "Woningvoorraad",
    "dwelling_value_woz": "GemiddeldeWOZWaardeVanWoningen",
    "dwellings_owner_occupied": "Koopwoningen",
    "net_labour_participation": "Nettoarbeidsparticipatie",
    "persons_lowest40_income": "k_40PersonenMetLaagsteInkomen",
    "persons_highest20_income": "k_20PersonenMetHoogsteInkomen",
}
_SCHOOLING = ("BasisonderwijsVmboMbo1", "HavoVwoMbo24", "HboWo")

COLUMNS = (
    *("district_code", "municipality_code", "year", "population"),
    *_AGES,
    *_AS_PUBLISHED,
    "edu_hbo_wo_15_75",
    "source_id",
)
"""Those of `data/districts` that can be had; the share of hbo and wo is our own division."""

_FEWEST, _MOST = 2_500, 4_500
_OFF = 0.005


def districts(answers: Answers, year: int) -> list[dict[str, str]]:
    """Return the districts of a year, one row each; what is not published is an empty cell.

    Raises:
        RefusedError: CBS has no table of that year, or it has no inhabitants in it, or they are
            not those of the country.
    """
    table = cbs.table_called(answers, f"Kerncijfers wijken en buurten {year}")
    keys = _keys(cbs.rows(answers, table, [], part="DataProperties"))
    if _PEOPLE not in keys:
        raise RefusedError(f"CBS {table} has no column {_PEOPLE}; it has: {', '.join(keys)}.")
    wanted = [keys[name] for name in (_PEOPLE, *_named()) if name in keys]
    rows = cbs.rows(
        answers, table, ["WijkenEnBuurten", *wanted], "startswith(WijkenEnBuurten,'WK')"
    )
    found = [_row(row, keys, year, f"cbs_{table}_{year}") for row in rows]
    if not _FEWEST < len(found) < _MOST:
        raise RefusedError(f"CBS {table} has {len(found)} districts; about 3,340 were expected.")
    _check_people(found, table, year)
    return found


def as_table(rows: list[dict[str, str]]) -> str:
    """Return districts as the text of a table."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(sorted(rows, key=lambda row: row["district_code"]))
    return text.getvalue()


def without_figures(rows: list[dict[str, str]]) -> list[str]:
    """Return which columns are empty for every district: CBS publishes some of them later."""
    return [name for name in COLUMNS if all(not row[name] for row in rows)]


def _named() -> tuple[str, ...]:
    return (*_AGES.values(), *_AS_PUBLISHED.values(), *_SCHOOLING)


def _keys(properties: list[dict[str, Any]]) -> dict[str, str]:
    """Return the name of each column in this year, by its name without number."""
    return {
        re.sub(r"_\d+$", "", str(one["Key"])): str(one["Key"])
        for one in properties
        if one.get("Type") == "Topic"
    }


def _row(row: dict[str, Any], keys: dict[str, str], year: int, source_id: str) -> dict[str, str]:
    def of(name: str) -> float | None:
        value = row.get(keys.get(name, ""))
        return None if value is None else float(value)

    code, people = str(row["WijkenEnBuurten"]), of(_PEOPLE)
    schooling = [of(name) for name in _SCHOOLING]
    known = [one for one in schooling if one is not None]
    high = 100 * known[-1] / sum(known) if len(known) == len(schooling) and sum(known) else None
    return {
        "district_code": code,
        "municipality_code": f"GM{code[2:6]}",
        "year": str(year),
        "population": _whole(people),
        **{name: _whole(_part(of(theirs), people)) for name, theirs in _AGES.items()},
        **{name: _written(of(theirs)) for name, theirs in _AS_PUBLISHED.items()},
        "edu_hbo_wo_15_75": _whole(high),
        "source_id": source_id,
    }


def _part(of_them: float | None, people: float | None) -> float | None:
    return 100 * of_them / people if of_them is not None and people else None


def _whole(value: float | None) -> str:
    return "" if value is None else str(round(value))


def _written(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _check_people(found: list[dict[str, str]], table: str, year: int) -> None:
    nation = figures("population_1jan", "nl").set_index("year")["value"]
    counted = sum(float(row["population"] or 0) for row in found)
    if year in nation.index and abs(counted / float(nation[year]) - 1) > _OFF:
        raise RefusedError(
            f"The districts of CBS {table} hold {counted:,.0f} people, and the Netherlands had "
            f"{nation[year]:,.0f} on 1 January {year}."
        )
