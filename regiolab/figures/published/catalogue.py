"""The figures there are: each declares itself once, and here they stand together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from regiolab.figures.own.numbers import marks_in_words
from regiolab.figures.published.ageing import AGEING
from regiolab.figures.published.borders import BORDERS
from regiolab.figures.published.city_and_region import CITY_AND_REGION
from regiolab.figures.published.commuting import COMMUTING
from regiolab.figures.published.districts import DISTRICTS
from regiolab.figures.published.divergence import DIVERGENCE
from regiolab.figures.published.growth import GROWTH
from regiolab.figures.published.jobs.jobs import JOBS
from regiolab.figures.published.look_alikes import LOOK_ALIKES
from regiolab.figures.published.profile import PROFILE
from regiolab.figures.published.regional_map import MAP
from regiolab.figures.published.series import SERIES
from regiolab.locale import LANGUAGES, N_
from regiolab.model.errors import InputError
from regiolab.regions import region as region_by_code
from regiolab.regions.asked import CHOSEN, LABEL, OWN, REGION, WORDS, asks

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

    from regiolab.figures.own.numbers import OwnNumber
    from regiolab.figures.pictures.figure import Figure
    from regiolab.figures.pictures.figure_entry import Beside, Evidence, FigureEntry
    from regiolab.figures.pictures.option import Option

    _Key = TypeVar("_Key", bound=Hashable)
    _Value = TypeVar("_Value")

ENTRIES: Final[tuple[FigureEntry, ...]] = (
    DIVERGENCE,
    CITY_AND_REGION,
    DISTRICTS,
    *SERIES,
    GROWTH,
    COMMUTING,
    AGEING,
    MAP,
    PROFILE,
    JOBS,
    LOOK_ALIKES,
    BORDERS,
)
"""Every figure, in the order in which lists offer them."""

NEAREST_FIRST: Final = ("arbeidsmarktregio", "municipality", "corop", "province")
"""Levels in the order in which evidence of them is offered."""


def by_name(pairs: Iterable[tuple[_Key, _Value]]) -> Mapping[_Key, _Value]:
    """Return what was declared by its name.

    Raises:
        ValueError: two declarations have one name.
    """
    found: dict[_Key, _Value] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"declared twice: {name}")
        found[name] = value
    return found


_ENTRY: Final[Mapping[str, FigureEntry]] = by_name((one.name, one) for one in ENTRIES)

FIGURES: Final[Mapping[str, Callable[..., Figure]]] = {one.name: one.draw for one in ENTRIES}
"""Every figure by its name; each takes a region, a language, `own` numbers and its options."""

OPTIONS: Final[Mapping[str, tuple[Option, ...]]] = {one.name: one.options for one in ENTRIES}
"""What can be chosen in a figure, by its name."""

BESIDE: Final[Mapping[str, Beside]] = by_name(
    (beside.name, beside) for one in ENTRIES for beside in one.beside
)
"""What a figure of the group can stand beside, by the name under which that is kept."""

BESIDE_WITHOUT_SCALE: Final = tuple(
    beside.name for one in ENTRIES if not one.has_scale for beside in one.beside
)
"""Those of `BESIDE` whose picture has no place for a figure of the group."""

EVIDENCE: Final[Mapping[tuple[str, str], Evidence]] = by_name(
    ((found.indicator, found.level), found)
    for level in NEAREST_FIRST
    for one in ENTRIES
    for found in one.evidence
    if found.level == level
)
"""What can be evidence in the agenda, by published figure and level; the nearest level first."""


@asks(name=LABEL, beside=WORDS)
def stands_in(name: str, beside: str) -> bool:
    """Return whether a figure of the group is shown with the figure `name`.

    Args:
        name: one of `FIGURES`.
        beside: what the figure of the group stands beside; empty, one of `BESIDE`, or a name of
            another version.

    Raises:
        InputError: there is no figure of this name.
    """
    check_name(name)
    return _ENTRY[name].takes_every_own or beside in {one.name for one in _ENTRY[name].beside}


@asks(name=LABEL)
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


@asks(name=LABEL, options=CHOSEN)
def check_options(name: str, options: Mapping[str, Any]) -> None:
    """Refuse an option or a value that a figure does not have.

    Raises:
        InputError: those it has are listed; or there is no figure of this name.
    """
    check_name(name)
    known = {option.name: option for option in OPTIONS[name]}
    unknown = sorted(str(one) for one in set(options) - set(known))
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


@asks(name=LABEL, region=REGION, language=LABEL, own=OWN)
def figure(
    name: str,
    region: Mapping[str, Any] | str | None,
    language: str,
    *,
    own: Sequence[OwnNumber] = (),
    **options: Any,
) -> Figure:
    """Return a figure with its words and its table.

    Args:
        name: one of `FIGURES`.
        region: the own region: `{"level": "corop", "code": "CR13"}` with any level and code, or
            `{"level": "own", "name": "...", "municipalities": ["GM0014", ...]}`; a code alone, such
            as `CR13`, will do; None shows the figure without one.
        language: `nl` or `en`.
        own: figures of the group itself, in the order in which they get their letters.
        options: what the figure takes; `OPTIONS` lists them.

    Raises:
        InputError: there is no such figure, an option is not one of its own, a code of the region
            is unknown, or the course is not in that language.
    """
    check_options(name, options)
    if language not in LANGUAGES:
        raise InputError(N_("The course is in {languages}."), languages=", ".join(LANGUAGES))
    if isinstance(region, str):
        region = {"level": region_by_code(region).level, "code": region}
    made = FIGURES[name](
        region, language, own=[_with_what_it_counts(one) for one in own], **options
    )
    told = marks_in_words(made.own, language)
    return replace(made, description=f"{made.description} {told}") if told else made


def _with_what_it_counts(number: OwnNumber) -> OwnNumber:
    beside = BESIDE.get(number.beside)
    return replace(number, counts=beside.counts) if beside else number
