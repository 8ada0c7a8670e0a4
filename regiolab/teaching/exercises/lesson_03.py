"""Exercise 03: which look-alikes leave the top five when one figure no longer counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_REGIONS = ("CR12", "CR17", "CR31")
"""Twente, Utrecht and Zeeuwsch-Vlaanderen."""


def judge(answer: Callable[..., Any]) -> str | None:
    """Judge the function that names the regions that leave."""
    from regiolab.regions.likeness import LIKENESS

    asked = [(code, dropped) for code in _REGIONS for dropped in LIKENESS]
    given: list[set[Any]] = []
    for code, dropped in asked:
        names = answer(code, dropped)
        if isinstance(names, str) or not hasattr(names, "__iter__"):
            return N_("Return a set of names, an empty one when nobody leaves.")
        given.append(_names_in(names))
    return _about_the_names(given, asked)


def _about_the_names(given: list[set[Any]], asked: list[tuple[str, str]]) -> str | None:
    """Judge all answers together: two ways to go wrong can name the same regions in one of them."""
    from regiolab.regions.likeness import LIKENESS

    before = [_five(code, LIKENESS) for code, _ in asked]
    after = [_five(code, [one for one in LIKENESS if one != dropped]) for code, dropped in asked]
    alone = [_five(code, [dropped]) for code, dropped in asked]

    def each(first: list[set[str]], then: list[set[str]]) -> list[set[str]]:
        return [one - other for one, other in zip(first, then, strict=True)]

    if given == each(before, after):
        return None
    if not any(given):
        return N_("Your answer is always empty, and without some figures somebody leaves.")
    if given == [one & other for one, other in zip(before, after, strict=True)]:
        return N_("These are the regions that stay among the five. Who leaves?")
    if given == before:
        return N_("These are all five of before. Who of them is no longer there after?")
    if given == after:
        return N_("These are the five after. Who of the five before is not among them?")
    if given == each(after, before):
        return N_("These are the regions that come in. Who leaves?")
    if given == [one ^ other for one, other in zip(before, after, strict=True)]:
        return N_("Here are regions that leave and regions that come in. Who leaves?")
    if given == each(before, alone):
        return N_("You compare on the one figure alone. Which figures should still count?")
    codes = [_five(code, LIKENESS, "region_code") for code, _ in asked]
    if any(one & some for one, some in zip(codes, given, strict=True)):
        return N_("These are codes. Return the names of the regions.")
    return N_("These are other regions. Compare the five before with the five after.")


def _names_in(names: Any) -> set[Any]:
    """Return the names in an answer; of a frame those in its column of names."""
    if hasattr(names, "columns"):
        column = "region_name" if "region_name" in names.columns else names.columns[0]
        return set(names[column])
    return set(names)


def _five(code: str, figures: Sequence[str], column: str = "region_name") -> set[str]:
    from regiolab.regions import look_alikes

    return set(look_alikes(code, figures)[column])


EXERCISE = Exercise(
    "03",
    judge,
    N_(
        "Now ask the same for your own region with the cell below. Which look-alikes stay, "
        "whichever figure you drop?"
    ),
)
