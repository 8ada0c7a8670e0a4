"""What is declared of a figure, once: from it follows everywhere where it is offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.figures.pictures.figure import Figure
    from regiolab.figures.pictures.option import Option


@dataclass(frozen=True)
class Beside:
    """A figure that a figure of the group can stand beside; of the map, one of its choices.

    Attributes:
        name: under which that is kept in the work of a group: the name of the figure, with a
            choice behind a colon, such as `map:share_65plus`. A name that is used stays.
        words: in the list "Beside which figure of a lesson?", marked with `N_`.
        counts: the published figure it is about; the profile has a row for some of them.
    """

    name: str
    words: str
    counts: str = ""


@dataclass(frozen=True)
class Evidence:
    """A published figure of the own region that an agenda can lean on, in its newest year.

    Attributes:
        indicator: the name of the published figure.
        level: of the regions it is published for.
        what: what it is called, marked with `N_`.
        unit: what it counts, marked with `N_`.
    """

    indicator: str
    level: str
    what: str
    unit: str


@dataclass(frozen=True)
class FigureEntry:
    """A figure of the lessons.

    Attributes:
        name: that it is asked by, as in `lab.figure("growth")`.
        lessons: numbers of the lessons that show it, such as `01`.
        shows: what it shows, for the list in `docs/figures.md`.
        draw: makes the figure of a region, a language, `own` numbers and its options.
        options: what can be chosen in it.
        beside: where a figure of the group can stand beside it; empty where none can.
        has_scale: whether the picture has a place for a figure of the group; else that stands in
            the table under it only.
        takes_every_own: whether all figures of the group stand in it, whatever they are beside.
        evidence: what it shows that can be evidence in the agenda, each declared once.
    """

    name: str
    lessons: tuple[str, ...]
    shows: str
    draw: Callable[..., Figure]
    options: tuple[Option, ...] = ()
    beside: tuple[Beside, ...] = ()
    has_scale: bool = True
    takes_every_own: bool = False
    evidence: tuple[Evidence, ...] = ()
