"""The figures there are, by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures.own.numbers import marks_in_words
from regiolab.figures.published.ageing import AGEING_OPTIONS, ageing
from regiolab.figures.published.borders import borders
from regiolab.figures.published.commuting import commuting_figure
from regiolab.figures.published.divergence import GAS, divergence
from regiolab.figures.published.growth import GROWTH_OPTIONS, growth
from regiolab.figures.published.look_alikes import LOOK_ALIKE_OPTIONS, look_alikes_figure
from regiolab.figures.published.profile import profile
from regiolab.figures.published.regional_map import MAP_OPTIONS, regional_map
from regiolab.figures.published.series import SERIES_OPTIONS, births, education, employment
from regiolab.locale import N_
from regiolab.model.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from regiolab.figures.own.numbers import OwnNumber
    from regiolab.figures.pictures.figure import Figure
    from regiolab.figures.pictures.option import Option

FIGURES: Final[Mapping[str, Callable[..., Figure]]] = {
    "divergence": divergence,
    "education": education,
    "employment": employment,
    "births": births,
    "growth": growth,
    "commuting": commuting_figure,
    "ageing": ageing,
    "map": regional_map,
    "profile": profile,
    "look_alikes": look_alikes_figure,
    "borders": borders,
}
"""Every figure by its name; each takes a region, a language, `own` numbers and its options."""

OPTIONS: Final[Mapping[str, tuple[Option, ...]]] = {
    "divergence": (GAS,),
    "education": SERIES_OPTIONS,
    "employment": SERIES_OPTIONS,
    "births": SERIES_OPTIONS,
    "growth": GROWTH_OPTIONS,
    "commuting": (),
    "ageing": AGEING_OPTIONS,
    "map": MAP_OPTIONS,
    "profile": (),
    "look_alikes": LOOK_ALIKE_OPTIONS,
    "borders": (),
}
"""What can be chosen in a figure, by its name."""


def check_name(name: str) -> None:
    """Refuse a figure that does not exist.

    Raises:
        InputError: there is no figure of this name; those there are are listed.
    """
    if name not in FIGURES:
        raise InputError(
            N_("There is no figure called {name}. Choose one of: {names}."),
            name=name,
            names=", ".join(sorted(FIGURES)),
        )


def check_options(name: str, options: Mapping[str, Any]) -> None:
    """Refuse an option or a value that a figure does not have.

    Raises:
        InputError: those it has are listed.
    """
    known = {option.name: option for option in OPTIONS[name]}
    unknown = sorted(set(options) - set(known))
    if unknown:
        raise InputError(
            N_("The figure {name} has no option {unknown}. It has: {known}."),
            name=name,
            unknown=", ".join(unknown),
            known=", ".join(known),
        )
    for option, value in options.items():
        if value not in known[option].values:
            raise InputError(
                N_("In the figure {name}, {option} cannot be {value}. Choose one of: {known}."),
                name=name,
                option=option,
                value=str(value),
                known=", ".join(str(each) for each in known[option].values),
            )


def figure(
    name: str,
    region: Mapping[str, Any] | None,
    language: str,
    *,
    own: Sequence[OwnNumber] = (),
    **options: Any,
) -> Figure:
    """Return a figure with its words and its table.

    Args:
        name: one of `FIGURES`.
        region: the own region: `{"level": "corop", "code": "CR13"}` with any level and code, or
            `{"level": "own", "name": "...", "municipalities": ["GM0014", ...]}`; None shows the
            figure without one.
        language: `nl` or `en`.
        own: figures of the group itself, in the order in which they get their letters.
        options: what the figure takes; `OPTIONS` lists them.

    Raises:
        InputError: there is no such figure, an option is not one of its own, or a code of the
            region is unknown.
    """
    check_name(name)
    check_options(name, options)
    made = FIGURES[name](region, language, own=own, **options)
    told = marks_in_words(made.own, language)
    return replace(made, description=f"{made.description} {told}") if told else made
