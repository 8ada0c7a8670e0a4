"""Exercise 00: which part of the people of an own region lives in each COROP region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise, Remark
from regiolab.teaching.exercises.rounding import (
    TOO_FAR,
    beside_yours,
    in_per_cent,
    rounded_too_far,
    same,
)
from regiolab.teaching.exercises.shapes import as_numbers, too_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import Series

_FOODVALLEY = ("GM0203", "GM0228", "GM0274", "GM0279", "GM0289", "GM0339", "GM0340", "GM0345")
_ANOTHER = ("GM0599", "GM0513", "GM0637")
"""Rotterdam, Gouda and Zoetermeer lie in three COROP regions."""

_DECIMALS = 2
_SLACK = 0.02
"""So far from 1 the sum of parts may be that were rounded."""


def judge(answer: Callable[..., Any]) -> str | Remark | None:
    """Judge the function that shares the people of some municipalities out."""
    from regiolab.regions import overlaps

    for codes in (_FOODVALLEY, _ANOTHER):
        given = answer(list(codes))
        expected = overlaps(codes, "corop").set_index("region_name")["share_of_own"]
        given = as_numbers(given, expected.index)
        if given is None:
            return N_("Return a Series: one row for each COROP region, with its name as index.")
        if set(given.index) != set(expected.index):
            return _about_the_names(set(given.index), set(expected.index))
        if said := _about_the_numbers(given, expected):
            return said
    return None


def _about_the_numbers(given: Series, expected: Series) -> str | Remark | None:
    if same(given, expected, _DECIMALS):
        return None
    if rounded_too_far(given, expected, _DECIMALS):
        return TOO_FAR
    if in_per_cent(given, expected, _DECIMALS):
        return N_("Almost: these are per cents. As a part, 25 per cent is 0.25.")
    if abs(given.sum() - 1) > _SLACK:
        return beside_yours(
            N_("The parts should add up to 1. By what do you divide?"), given, expected, _DECIMALS
        )
    return beside_yours(
        N_("These are parts of something else than the people. What do you add up?"),
        *(given, expected, _DECIMALS),
    )


def _about_the_names(given: set[object], expected: set[object]) -> str | Remark:
    if given > expected and (said := too_many(sorted(map(str, given)), _all_corop_regions())):
        return said
    if not given & expected:
        return N_("In front of each part should stand the name of a COROP region, as in `places`.")
    return N_(
        "The COROP regions are not those of the municipalities in `codes`. Which municipalities "
        "do you keep?"
    )


def _all_corop_regions() -> set[str]:
    from regiolab.regions import directory

    return {one.name for one in directory("corop")}


EXERCISE = Exercise(
    "00",
    judge,
    N_(
        "Now put the codes of your own municipalities in `codes` and draw the parts with the cell "
        "below. Which COROP region did you not expect?"
    ),
)
