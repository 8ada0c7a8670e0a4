"""One figure of one region in one year, as the long tables of `data/indicators` hold it."""

from __future__ import annotations

import csv
import io
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class RefusedError(Exception):
    """What came is not what was expected; the message says what, in a sentence for people."""


@dataclass(frozen=True, order=True)
class Figure:
    """A row of a long table; the fields are its columns, in their order.

    A figure that was not published is no `Figure`: it is never 0 and never guessed.
    """

    region_code: str
    region_name: str
    year: int
    indicator: str
    value: float
    unit: str
    source_id: str
    flag: str = ""

    @property
    def key(self) -> tuple[str, str, int]:
        """What tells it from every other row of its level."""
        return self.indicator, self.region_code, self.year


COLUMNS = tuple(field.name for field in fields(Figure))


def level_of(code: str) -> str:
    """Return the level of a region by its code, one of those that `data/indicators` has a file for.

    Raises:
        RefusedError: it is no code of ours.
    """
    starts = {"NL": "nl", "PV": "province", "CR": "corop", "AM": "arbeidsmarktregio"}
    level = starts.get(code[:2], "municipality" if code[:2] == "GM" else "")
    if not level:
        raise RefusedError(f"{code} is the code of no region of ours.")
    return level


def read(path: Path) -> list[Figure]:
    """Return the figures of a long table, or none when the file is not there."""
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Figure(**{**row, "year": int(row["year"]), "value": float(row["value"])})
            for row in csv.DictReader(file)
        ]


def written(figures: Iterable[Figure]) -> str:
    """Return the figures as the text of a long table, one order whatever order they came in."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(asdict(one) for one in sorted(figures, key=lambda one: one.key))
    return text.getvalue()
