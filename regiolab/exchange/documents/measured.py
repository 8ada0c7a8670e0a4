"""How a number of the figures is written where a group took it over, as in its figure."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from regiolab.figures import EVIDENCE
from regiolab.figures.published.indicator_words import INDICATOR_WORDS, PLACES
from regiolab.locale import LANGUAGES, N_, decimal, places_of, text, with_unit
from regiolab.regions import key_in

if TYPE_CHECKING:
    from collections.abc import Mapping

PERCENT: Final = "%"
POINTS: Final = N_("percentage points")
JOBS: Final = N_("jobs")
PER_100: Final = N_("for every 100 inhabitants aged 15 to 24")
"""Units of what a figure works out itself; those of published figures stand in `EVIDENCE`."""

IN_WHOLE_NUMBERS: Final = {"cbs_kwb2022_tmap42", "cbs_kwb2022_dist_tmap42"}
"""Sources that publish parts of a hundred without decimals, by municipality and by district."""

_PLACES: Final = {PERCENT: 1, POINTS: 1, JOBS: 2, PER_100: 1}


def measured(language: str, value: float, unit: str | None, source: str | None) -> str:
    """Return a number with its unit: "44,0%" and "16 procentpunten".

    A number of a figure has as many decimals as that figure writes, another one as many as it has.

    Args:
        language: `nl` or `en`.
        value: the number.
        unit: in words.
        source: where it is from; with a key of ours behind it where a figure is.
    """
    key = key_in(source or "")
    is_of_figure = key is not None and key not in IN_WHOLE_NUMBERS
    of_figure = _places_of_units().get(unit or "", 0) if is_of_figure else 0
    return with_unit(decimal(language, value, max(of_figure, places_of(value))), unit)


@cache
def _places_of_units() -> Mapping[str, int]:
    """Return how many decimals a number of a figure has, by its unit in each language."""
    published = {
        one.unit: PLACES[INDICATOR_WORDS[one.indicator].kind]
        for one in EVIDENCE.values()
        if one.indicator in INDICATOR_WORDS
    }
    return {
        text(language, unit): places
        for unit, places in (_PLACES | published).items()
        for language in LANGUAGES
    }
