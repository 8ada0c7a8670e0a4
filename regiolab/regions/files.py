"""Where the published figures are on this computer, and how a table of them is read."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

_IN_THE_PACKAGE = Path(__file__).parents[1] / "data"
_IN_THE_PROJECT = Path(__file__).parents[2] / "data"


@cache
def data_folder() -> Path:
    """Return the folder with the figures: inside an installed package, else the project's own.

    Raises:
        FileNotFoundError: neither place has the figures, so the installation is incomplete.
    """
    for folder in (_IN_THE_PACKAGE, _IN_THE_PROJECT):
        if (folder / "sources.csv").is_file():
            return folder
    raise FileNotFoundError(_IN_THE_PACKAGE / "sources.csv")


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a small table, such as `"regions/corop.csv"`, every value as text."""
    with (data_folder() / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
