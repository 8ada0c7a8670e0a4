"""Where employees live and where they work."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.asked import LABEL, YEAR, asks
from regiolab.regions.files import data_folder

if TYPE_CHECKING:
    from pandas import DataFrame

_YEARS: Final = {"corop": (2014, 2022), "arbeidsmarktregio": (2014,)}
PUBLISHED_PART: Final = (7.14, 7.72)
"""Million jobs in the published flows, and in all of the Netherlands (70072ned, 2014)."""
MOST_FROM_ABROAD: Final = 0.138
"""Most that a region's jobs here lie below all its jobs in 2022: Noord-Limburg (83582NED)."""


@asks(level=LABEL, year=YEAR)
def commuting(level: str, year: int | None = None) -> DataFrame:
    """Return the jobs of employees by region of residence and of work, in December of a year.

    Columns: `live_in`, `live_in_name`, `work_in`, `work_in_name`, `year`, `jobs_x1000`,
    `source_id`; for 2014 also `pairs_not_published`. A flow that was not published is not a row.
    The two years are no trend: in 2014 small flows between municipalities are not in the sums
    (92 % of all jobs are), in 2022 they are, but not jobs of people who live abroad.

    Args:
        level: `corop` or `arbeidsmarktregio`.
        year: 2014, or for COROP regions 2022; None for the newest.

    Raises:
        InputError: there are no flows by this level, or not for this year.
    """
    if level not in _YEARS:
        raise InputError(N_("There are commuting flows by: {levels}."), levels=", ".join(_YEARS))
    asked = _YEARS[level][-1] if year is None else year
    if asked not in _YEARS[level]:
        raise InputError(
            N_("There are commuting flows by {level} for: {years}."),
            level=level,
            years=", ".join(str(one) for one in _YEARS[level]),
        )
    return _commuting(level, asked).copy()


@cache
def _commuting(level: str, year: int) -> DataFrame:
    import pandas as pd

    return pd.read_csv(data_folder() / "commuting" / f"{level}_{year}.csv")
