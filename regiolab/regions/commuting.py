"""Where employees live and where they work."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model.errors import InputError
from regiolab.regions.files import data_folder

if TYPE_CHECKING:
    from pandas import DataFrame

_WITH_FLOWS: Final = ("corop", "arbeidsmarktregio")
PUBLISHED_PART: Final = (7.14, 7.72)
"""Million jobs in the published flows, and in all of the Netherlands (70072ned, 2014)."""


def commuting(level: str) -> DataFrame:
    """Return the jobs of employees by region of residence and of work, December 2014.

    Columns: `live_in`, `live_in_name`, `work_in`, `work_in_name`, `year`, `jobs_x1000`,
    `pairs_not_published`, `source_id`. A flow that was not published is not a row, and small
    flows between municipalities are not in the sums: together 92 % of all jobs.

    Raises:
        InputError: there are no flows by this level.
    """
    if level not in _WITH_FLOWS:
        raise InputError(
            N_("There are commuting flows by: {levels}."), levels=", ".join(_WITH_FLOWS)
        )
    return _commuting(level).copy()


@cache
def _commuting(level: str) -> DataFrame:
    import pandas as pd

    return pd.read_csv(data_folder() / "commuting" / f"{level}_2014.csv")
