"""The levels at which the Netherlands is divided, from large to small."""

from __future__ import annotations

from typing import Literal, get_args

from regiolab.locale import N_
from regiolab.model.errors import InputError

Level = Literal["province", "corop", "arbeidsmarktregio", "municipality"]
FigureLevel = Literal["nl", "province", "corop", "arbeidsmarktregio", "municipality"]

LEVELS: tuple[Level, ...] = get_args(Level)
"""The levels a region can be chosen at: 12, 40, 35 and 342 regions in the division of 2026."""

FIGURE_LEVELS: tuple[FigureLevel, ...] = get_args(FigureLevel)
"""The levels figures exist at: the four of `LEVELS` and the nation, `nl`."""


def check_level(level: str) -> Level:
    """Return the level, or refuse it.

    Raises:
        InputError: it is not one of `LEVELS`.
    """
    for known in LEVELS:
        if level == known:
            return known
    raise _no_such_level(level, LEVELS)


def check_figure_level(level: str) -> FigureLevel:
    """Return the level, or refuse it.

    Raises:
        InputError: it is not one of `FIGURE_LEVELS`.
    """
    for known in FIGURE_LEVELS:
        if level == known:
            return known
    raise _no_such_level(level, FIGURE_LEVELS)


_MEANT = {
    **dict.fromkeys(("provincie", "provinces", "pv", "nuts2"), "province"),
    **dict.fromkeys(("corop region", "coropgebied", "corop gebied", "nuts3", "cr"), "corop"),
    **dict.fromkeys(
        ("labour market region", "labor market region", "amr", "arbeidsmarktregios"),
        "arbeidsmarktregio",
    ),
    **dict.fromkeys(("gemeente", "gemeenten", "municipalities", "gm"), "municipality"),
    **dict.fromkeys(("nation", "netherlands", "nederland", "national"), "nl"),
}
"""What people call a level, and what it is called here."""


def _no_such_level(level: str, allowed: tuple[str, ...]) -> InputError:
    said = str(level).casefold().replace("-", " ").strip()
    meant = said if said in allowed else _MEANT.get(said)
    if meant in allowed:
        return InputError(
            N_("There is no level {level}. Choose one of: {levels}. Did you mean {meant}?"),
            level=str(level),
            meant=str(meant),
            levels=", ".join(allowed),
        )
    return InputError(
        N_("There is no level {level}. Choose one of: {levels}."),
        level=str(level),
        levels=", ".join(allowed),
    )
