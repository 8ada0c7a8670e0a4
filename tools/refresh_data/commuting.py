"""Commuting between COROP regions: CBS 85481NED, one request per region of residence."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from tools.refresh_data import cbs
from tools.refresh_data.codes import known, name_of
from tools.refresh_data.figures import RefusedError

if TYPE_CHECKING:
    from tools.refresh_data.answers import Answers

TABLE = "85481NED"
COLUMNS = (
    *("live_in", "live_in_name", "work_in", "work_in_name"),
    *("year", "jobs_x1000", "source_id"),
)
_COUNTED = "BanenVanWerknemers_1"
_LEAST, _MOST = 6_000.0, 12_000.0
"""Thousands of jobs in the country; 8,620 in December 2022."""


def flows(answers: Answers, year: int) -> list[dict[str, str]]:
    """Return the jobs from each COROP region to each other in December of a year.

    Raises:
        RefusedError: a region is missing, or the jobs do not add up to what a country has.
    """
    found = []
    for home in sorted(known("corop")):
        only = f"Perioden eq '{year}MM12' and startswith(WoonregioS,'{home}')"
        for row in cbs.rows(answers, TABLE, ["WoonregioS", "WerkregioS", _COUNTED], only):
            work, jobs = row["WerkregioS"], row[_COUNTED]
            if work in known("corop") and jobs is not None:
                found.append(
                    dict(
                        zip(
                            COLUMNS,
                            (
                                *(home, name_of(home), work, name_of(work)),
                                *(str(year), str(float(jobs)), f"cbs_{TABLE}_{year}"),
                            ),
                            strict=True,
                        )
                    )
                )
    missing = known("corop") - {row["live_in"] for row in found}
    if missing:
        raise RefusedError(
            f"CBS {TABLE} has no jobs in December {year} for {', '.join(sorted(missing))}."
        )
    total = sum(float(row["jobs_x1000"]) for row in found)
    if not _LEAST < total < _MOST:
        raise RefusedError(
            f"The jobs of December {year} add up to {total:,.1f} thousand, and about 8,600 "
            "was expected: another unit?"
        )
    return found


def as_table(rows: list[dict[str, str]]) -> str:
    """Return flows the way `data/commuting` holds them."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    return text.getvalue()
