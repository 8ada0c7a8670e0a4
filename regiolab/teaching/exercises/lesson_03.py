"""Exercise 03: which look-alikes leave the top five when one figure no longer counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.teaching.exercises.exercise import Exercise

if TYPE_CHECKING:
    from collections.abc import Callable

_REGIONS = ("CR12", "CR17", "CR31")
"""Twente, Utrecht and Zeeuwsch-Vlaanderen."""


def judge(answer: Callable[..., Any]) -> str | None:
    """Judge the function that names the regions that leave."""
    from regiolab.regions.likeness import LIKENESS

    for code in _REGIONS:
        for dropped in LIKENESS:
            given = answer(code, dropped)
            if isinstance(given, str) or not hasattr(given, "__iter__"):
                return N_("Return a set of names, an empty one when nobody leaves.")
            if said := _about_the_names(set(given), code, dropped):
                return said
    return None


def _about_the_names(given: set[object], code: str, dropped: str) -> str | None:
    from regiolab.regions import look_alikes
    from regiolab.regions.likeness import LIKENESS

    before = look_alikes(code, LIKENESS)
    after = look_alikes(code, [name for name in LIKENESS if name != dropped])
    first, then = set(before["region_name"]), set(after["region_name"])
    if given == first - then:
        return None
    if given and given <= set(before["region_code"]):
        return N_("These are codes. Return the names of the regions.")
    if given == then - first:
        return N_("These are the regions that come in. Who leaves?")
    if given == first ^ then:
        return N_("Here are regions that leave and regions that come in. Who leaves?")
    if given == first - set(look_alikes(code, [dropped])["region_name"]):
        return N_("You compare on the one figure alone. Which figures should still count?")
    return N_("These are other regions. Compare the five before with the five after.")


EXERCISE = Exercise("03", judge)
