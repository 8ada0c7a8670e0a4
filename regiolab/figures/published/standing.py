"""Whether regions drifted apart, and whether that answer stands: per stretch between breaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from regiolab.figures.published.yearly_values import direction
from regiolab.regions.events import years_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from pandas import DataFrame, Series

    from regiolab.figures.published.yearly_values import Direction

Choice = Literal["last_year", "pandemic", "provisional", "gas"]
Answer = Literal["larger", "same", "smaller", "depends"]

PANDEMIC_YEARS: Final = years_of("pandemic")
"""Years of the pandemic, which a beginning or an end should not rest on."""

FEWEST_YEARS: Final = 4
"""A shorter stretch between two breaks tells nothing about growing or shrinking; our own norm."""

_OTHER_LAST_YEARS: Final = 3
"""How many years before the last are tried as the last; our own norm."""


@dataclass(frozen=True)
class Otherwise:
    """A choice that somebody else could make, and the other answer that follows from it.

    Attributes:
        choice: what is done differently: another last year, no pandemic year or provisional year
            at either end, or the two gas regions left out (or counted, where they were not).
        years: the last years that give this answer; otherwise the first and the last year.
        before: the measure in the first year, done so.
        after: the measure in the last year, done so.
        direction: the answer then.
    """

    choice: Choice
    years: tuple[int, ...]
    before: float
    after: float
    direction: Direction


@dataclass(frozen=True)
class Stretch:
    """What became of one measure between two years that were measured in the same way.

    Attributes:
        first: the first year.
        last: the last year.
        before: the measure in the first year.
        after: the measure in the last year.
        direction: the answer from first to last; see `ABOUT_THE_SAME`.
        tried: the choices that were tried.
        otherwise: choices that give another answer; none when it stands.
    """

    first: int
    last: int
    before: float
    after: float
    direction: Direction
    tried: tuple[Choice, ...]
    otherwise: tuple[Otherwise, ...]

    @property
    def answer(self) -> Answer:
        """The answer, or `depends` where another choice would give another one."""
        return "depends" if self.otherwise else self.direction


def stretches(
    values: DataFrame,
    measure: Callable[[DataFrame], Series],
    *,
    breaks: Collection[int] = (),
    provisional: Collection[int] = (),
    other_regions: DataFrame | None = None,
) -> tuple[Stretch, ...]:
    """Return what became of a measure in every stretch that is long enough, the oldest first.

    Args:
        values: a row per region and a column per year.
        measure: how far the regions lie apart, by year.
        breaks: first years of another way of measuring.
        provisional: years whose figures are provisional.
        other_regions: the same values without the two gas regions, or with them, where gas
            matters.
    """
    per_year = measure(values)
    other = None if other_regions is None else measure(other_regions)
    return tuple(
        _stretch(per_year[years], None if other is None else other[years], provisional)
        for years in _between([int(year) for year in values.columns], breaks)
        if len(years) >= FEWEST_YEARS
    )


def _between(years: Sequence[int], breaks: Collection[int]) -> list[list[int]]:
    """Return the years in groups; a group begins where measuring did."""
    groups: list[list[int]] = []
    for year in years:
        if not groups or year in breaks:
            groups.append([])
        groups[-1].append(int(year))
    return groups


def _stretch(per_year: Series, other: Series | None, provisional: Collection[int]) -> Stretch:
    years = [int(year) for year in per_year.index]
    found = direction(per_year)
    choices: dict[Choice, list[Series]] = {"last_year": _other_last_years(per_year)}
    left_out: tuple[tuple[Choice, Collection[int]], ...] = (
        ("pandemic", PANDEMIC_YEARS),
        ("provisional", provisional),
    )
    for choice, without in left_out:
        if {years[0], years[-1]} & set(without):
            rest = [year for year in years if year not in without]
            choices[choice] = [per_year[rest]] if len(rest) > 1 else []
    if other is not None:
        choices["gas"] = [other]
    return Stretch(
        first=years[0],
        last=years[-1],
        before=float(per_year.iloc[0]),
        after=float(per_year.iloc[-1]),
        direction=found,
        tried=tuple(choice for choice, lines in choices.items() if lines),
        otherwise=tuple(
            one for choice, lines in choices.items() for one in _others(choice, lines, found)
        ),
    )


def _other_last_years(per_year: Series) -> list[Series]:
    """Return the line up to each of the years just before the last."""
    tried = min(_OTHER_LAST_YEARS, len(per_year) - 2)
    return [per_year.iloc[:end] for end in range(len(per_year) - tried, len(per_year))]


def _others(choice: Choice, lines: Sequence[Series], found: Direction) -> list[Otherwise]:
    """Return the answers that are not the one found, each once, with its last line."""
    by_answer: dict[Direction, list[Series]] = {}
    for line in lines:
        if (answer := direction(line)) != found:
            by_answer.setdefault(answer, []).append(line)
    return [
        Otherwise(
            choice,
            tuple(int(line.index[-1]) for line in lines)
            if choice == "last_year"
            else (int(lines[-1].index[0]), int(lines[-1].index[-1])),
            float(lines[-1].iloc[0]),
            float(lines[-1].iloc[-1]),
            answer,
        )
        for answer, lines in by_answer.items()
    ]
