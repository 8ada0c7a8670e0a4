"""The list of municipalities of a coming year, beside the one that the course carries.

CBS publishes "Gebieden in Nederland" once a year under a new number, with columns that shift. So
the number is looked up by title, and every column by the words that stand above it.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from regiolab.regions import regions
from tools.refresh_data import cbs
from tools.refresh_data.figures import RefusedError

if TYPE_CHECKING:
    from tools.refresh_data.answers import Answers

_GROUPS = {
    "region": ("Gemeenten", "Gemeente"),
    "province": ("Provincies", "Provincie"),
    "corop": ("COROP-gebieden", "COROP-gebied", "Coropgebieden"),
    "arbeidsmarktregio": ("Arbeidsmarktregio's", "Arbeidsmarktregio", "Arbeidsmarktregio’s"),
}
"""What CBS writes above the columns with code and name of each division."""

COLUMNS = tuple(f"{group}_{part}" for group in _GROUPS for part in ("code", "name"))


def division(answers: Answers, year: int) -> list[dict[str, str]]:
    """Return the municipalities of a year and the regions they are in, one row each.

    Raises:
        RefusedError: CBS has not published it, or its columns have other names.
    """
    table = cbs.table_called(answers, f"Gebieden in Nederland {year}")
    keys = _keys(cbs.rows(answers, table, [], part="DataProperties"), table)
    rows = cbs.rows(answers, table, list(keys.values()))
    found = [{ours: str(row[theirs] or "") for ours, theirs in keys.items()} for row in rows]
    found = [row for row in found if row["region_code"].startswith("GM")]
    if not found:
        raise RefusedError(f"CBS {table} has no row whose code begins with GM.")
    empty = [row["region_name"] for row in found if not all(row.values())]
    if empty:
        raise RefusedError(f"CBS {table} lacks a region for: {', '.join(empty[:5])}.")
    return sorted(found, key=lambda row: row["region_code"])


def changes(new: list[dict[str, str]]) -> list[str]:
    """Return what is different from the division that the course carries, one sentence each."""
    ours = regions("municipality").set_index("region_code")
    theirs = {row["region_code"]: row for row in new}
    said = []
    gone = sorted(set(ours.index) - set(theirs))
    added = sorted(set(theirs) - set(ours.index))
    if gone:
        names = ", ".join(f"{ours.loc[code, 'region_name']} ({code})" for code in gone)
        said.append(f"No longer there: {names}.")
    if added:
        names = ", ".join(f"{theirs[code]['region_name']} ({code})" for code in added)
        said.append(f"New: {names}.")
    for code in sorted(set(theirs) & set(ours.index)):
        for level in ("province", "corop", "arbeidsmarktregio"):
            old, now = ours.loc[code, f"{level}_name"], theirs[code][f"{level}_name"]
            if _plain(str(old)) != _plain(now):
                name = theirs[code]["region_name"]
                said.append(f"{name} ({code}) moves from {old} to {now} ({level}).")
    return said or ["The division is the one that the course carries."]


def as_table(new: list[dict[str, str]]) -> str:
    """Return the division as the text of a table."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(new)
    return text.getvalue()


def _keys(properties: list[dict[str, Any]], table: str) -> dict[str, str]:
    """Return our name of each column and that of CBS, found by the words above it."""
    groups = {one["ID"]: str(one["Title"]) for one in properties if one["Type"] == "TopicGroup"}
    found: dict[str, str] = {}
    for one in properties:
        above = groups.get(one.get("ParentID"), "")
        for ours, titles in _GROUPS.items():
            for part, words in (("code", "Code"), ("name", "Naam")):
                if above in titles and str(one["Title"]).startswith(words):
                    found.setdefault(f"{ours}_{part}", str(one["Key"]))
    if missing := [name for name in COLUMNS if name not in found]:
        raise RefusedError(
            f"CBS {table} has no columns for {', '.join(missing)}; it has: "
            f"{', '.join(sorted(set(groups.values())))}."
        )
    return found


def _plain(name: str) -> str:
    return name.casefold().replace("-", " ").replace("/", " ")
