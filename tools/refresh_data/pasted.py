"""Read a table that a person pasted: Dutch numbers, names of regions, and no guesses."""

from __future__ import annotations

import csv
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from regiolab.regions import directory, regions
from regiolab.regions.files import rows
from tools.refresh_data.figures import Figure, RefusedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.refresh_data.forms import Form

_BETWEEN = ("\t", ";", ",")
_NOT_PUBLISHED = {"", ".", "-", "x", "n.b.", "onbekend", "*", "<5"}
_THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+")


def figures_in(text: str, form: Form, year: int) -> list[Figure]:
    """Return the figures of a pasted table.

    What is not published (an empty cell, a dot, `x`) is no figure.

    Args:
        text: the table, with a line of column names.
        form: what it has to be.
        year: it is about.

    Raises:
        RefusedError: a column, a region or a number is not what it has to be; every line that is
            wrong is named.
    """
    table = _table(text)
    region, value = (_column(table[0], words) for words in (form.region, form.value))
    codes = _codes(form.level)
    found, wrong = [], []
    for number, cells in enumerate(table[1:], start=2):
        if len(cells) <= max(region, value):
            wrong.append(f"line {number} has too few columns")
            continue
        code = codes.get(_plain(cells[region]))
        if code is None:
            near = get_close_matches(_plain(cells[region]), codes, n=1)
            hint = f" (did you mean {near[0]}?)" if near else ""
            wrong.append(f"line {number}: no {form.level} is called {cells[region]}{hint}")
            continue
        if cells[value].strip().casefold() in _NOT_PUBLISHED:
            continue
        number_there = _number(cells[value])
        if number_there is None or not form.lowest <= number_there <= form.highest:
            wrong.append(
                f"line {number}: {cells[value]} is no number between {form.lowest:g} and "
                f"{form.highest:g}"
            )
            continue
        name = next(one.name for one in directory(form.level) if one.code == code)
        found.append(
            Figure(
                *(code, name, year, form.indicator, number_there, form.unit),
                source_id=f"{form.name}_{year}",
            )
        )
    missing = len(regions(form.level)) - len(found)
    if missing > len(regions(form.level)) / 2:
        wrong.append(f"{missing} of {len(regions(form.level))} regions are not in it")
    if wrong:
        raise RefusedError("; ".join(wrong[:8]) + ".")
    return found


def _table(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        raise RefusedError("There is no table in it: copy the line of column names too.")
    between = next((one for one in _BETWEEN if one in lines[0]), None)
    if between is None:
        raise RefusedError(
            "There is one column in it; two are needed, with a tab, semicolon or comma between."
        )
    return [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=between)]


def _column(header: Sequence[str], words: tuple[str, ...]) -> int:
    plain = [_plain(name) for name in header]
    for word in words:
        if word in plain:
            return plain.index(word)
    raise RefusedError(f"There is no column {' or '.join(words)}; there is: {', '.join(header)}.")


def _codes(level: str) -> dict[str, str]:
    """Return the codes of a level by every name that people use for its regions."""
    found = {}
    for one in directory(level):
        found[_plain(one.name)] = one.code
        found[_plain(one.code)] = one.code
        if level == "municipality":
            found[_plain(one.code[2:].lstrip("0"))] = one.code
            found[_plain(one.code[2:])] = one.code
    for row in rows("regions/common_names.csv"):
        if row["region_code"] in found.values():
            found.setdefault(_plain(row["common_name"]), row["region_code"])
    return found


def _plain(words: str) -> str:
    """Return words without what differs between pages: case, hyphens, slashes, double blanks."""
    return " ".join(re.sub(r"[-–/]", " ", words).casefold().split())


def _number(cell: str) -> float | None:
    """Return a number as Dutch pages write it: `1.234,5`, `1234.5`, `3,4`, `12 345`."""
    cell = cell.replace("\u00a0", "").replace(" ", "")
    if "," in cell:
        cell = cell.replace(".", "").replace(",", ".")
    elif _THOUSANDS.fullmatch(cell):
        cell = cell.replace(".", "")
    try:
        return float(cell)
    except ValueError:
        return None
