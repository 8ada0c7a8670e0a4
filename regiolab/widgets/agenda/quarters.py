"""Quarters to choose from in the planning: each is kept as its first or its last day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from regiolab.scenes.agenda.words import day_or_quarter
from regiolab.widgets.agenda.values import today

YEARS_AHEAD: Final = 6
"""So many years of quarters can be chosen, from this year on."""


def first_day(year: int, quarter: int) -> date:
    """Return the first day of a quarter."""
    return date(year, 3 * quarter - 2, 1)


def last_day(year: int, quarter: int) -> date:
    """Return the last day of a quarter."""
    following = first_day(year + quarter // 4, quarter % 4 + 1)
    return following - timedelta(days=1)


def quarters_to_begin(language: str, chosen: date | None) -> list[tuple[str, str]]:
    """Return quarters to begin in: first day and words; the day that was chosen is one of them."""
    return _in_words(language, [first_day(*one) for one in _ahead()], chosen)


def quarters_to_end(language: str, chosen: date | None) -> list[tuple[str, str]]:
    """Return quarters to be done in: last day and words; the day that was chosen is one of them."""
    return _in_words(language, [last_day(*one) for one in _ahead()], chosen)


def _ahead() -> list[tuple[int, int]]:
    start = today().year
    return [
        (year, quarter) for year in range(start, start + YEARS_AHEAD) for quarter in (1, 2, 3, 4)
    ]


def _in_words(language: str, days: list[date], chosen: date | None) -> list[tuple[str, str]]:
    every = {*days, chosen} if chosen else set(days)
    return [(day.isoformat(), day_or_quarter(language, day)) for day in sorted(every)]
