"""Where a party can be put in each picture: what a place is called, and which is next to it.

A place is a key: "4-1" in the grid (influence 4, affected 1), "economy+education" in the
triangle, `TRAY` for "not placed yet" (in the triangle: "the place of its sector"). The network
arranges itself; there parties are put in the grid, from the form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import text
from regiolab.model.codes import LEVELS
from regiolab.model.corners import CORNERS_OF_SECTOR
from regiolab.scenes.map.grid import cell_name, place_key
from regiolab.scenes.map.tray import NOT_PLACED, TRAY
from regiolab.scenes.map.triangle import BY_SECTOR, PLACES, corners_key, corners_name, corners_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.codes import Sector
    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json
    from regiolab.scenes.map.scene import View


STEPS: Final[Mapping[str, tuple[int, int]]] = {
    "left": (-1, 0),
    "right": (1, 0),
    "up": (0, 1),
    "down": (0, -1),
}
"""Direction -> step in influence, step in affected."""

PLACING_VIEWS: Final[tuple[View, ...]] = ("grid", "triangle")
"""The pictures in which parties are put."""

_MIDDLE: Final = 2
"""Where a party comes on the grid when it is carried there and the answer was not given."""

_E, _O, _A = ("economy", "education", "labour_market")
_BESIDE: Final[Mapping[str, Mapping[str, str]]] = {
    _E: {"left": f"{_E}+{_O}", "right": f"{_E}+{_A}", "down": f"{_E}+{_O}+{_A}"},
    f"{_E}+{_O}": {"right": f"{_E}+{_A}", "up": _E, "down": f"{_E}+{_O}+{_A}", "left": _O},
    f"{_E}+{_A}": {"left": f"{_E}+{_O}", "up": _E, "down": f"{_E}+{_O}+{_A}", "right": _A},
    f"{_E}+{_O}+{_A}": {
        "left": f"{_E}+{_O}",
        "right": f"{_E}+{_A}",
        "up": _E,
        "down": f"{_O}+{_A}",
    },
    _O: {"right": f"{_O}+{_A}", "up": f"{_E}+{_O}", "down": TRAY},
    f"{_O}+{_A}": {"left": _O, "right": _A, "up": f"{_E}+{_O}+{_A}", "down": TRAY},
    _A: {"left": f"{_O}+{_A}", "up": f"{_E}+{_A}", "down": TRAY},
    TRAY: {"up": f"{_O}+{_A}", "left": _O, "right": _A},
}
"""Place in the triangle -> direction -> the place on that side."""


def seen(view: View, party: Stakeholder) -> Json:
    """Return the answers that say where a party stands in a picture."""
    if view == "triangle":
        return {"corners": list(party.corners)}
    return {"influence": party.influence, "interest": party.interest}


def place_of(view: View, answers: Json, sector: Sector) -> str:
    """Return the place that follows from the answers of a party of this sector."""
    if view == "triangle":
        return corners_key(answers["corners"] or CORNERS_OF_SECTOR[sector])
    if answers["influence"] is None or answers["interest"] is None:
        return TRAY
    return place_key(answers["influence"], answers["interest"])


def stands_at(where: str, party: Stakeholder) -> bool:
    """Say whether a party stands in a place, given with its picture: `grid:4-1`."""
    for view in PLACING_VIEWS:
        if where.startswith(f"{view}:"):
            return where == f"{view}:{place_of(view, seen(view, party), party.sector)}"
    raise ValueError(f"there is no place {where!r}")


def answers_at(view: View, place: str) -> Json:
    """Return the answers that put a party in a place; in the tray there are none.

    Raises:
        ValueError: there is no such place.
    """
    if view == "triangle":
        corners = corners_of(place)
        if place != TRAY and tuple(corners) not in PLACES:
            raise ValueError(f"there is no place {place!r}")
        return {"corners": corners}
    if place == TRAY:
        return {"influence": None, "interest": None}
    influence, _, interest = place.partition("-")
    return {"influence": int(influence), "interest": int(interest)}


def place_name(language: str, view: View, place: str) -> str:
    """Return what a place is called in the reader's language."""
    if place == TRAY:
        return text(language, BY_SECTOR if view == "triangle" else NOT_PLACED)
    if view == "triangle":
        return corners_name(language, corners_of(place))
    answers = answers_at(view, place)
    return cell_name(language, answers["influence"], answers["interest"])


def all_places(view: View) -> list[str]:
    """Return every place a party can be put in, the tray first."""
    if view == "triangle":
        return [TRAY, *(corners_key(corners) for corners in PLACES)]
    return [
        TRAY,
        *(
            place_key(influence, interest)
            for interest in reversed(LEVELS)
            for influence in reversed(LEVELS)
        ),
    ]


def place_beside(view: View, place: str, direction: str, before: Json) -> str:
    """Return the place on one side of a place, the same one at the edge.

    Args:
        view: the picture.
        place: where the party is now.
        direction: one of `STEPS`.
        before: the answers from before the party was carried: from the tray of the grid it comes
            to the answer that was given, and in the middle for the one that was not.
    """
    if view == "triangle":
        return _BESIDE[place].get(direction, place)
    across, up = STEPS[direction]
    if place == TRAY:
        influence, interest = (
            _MIDDLE if before[field] is None else before[field]
            for field in ("influence", "interest")
        )
        return place_key(influence, interest)
    answers = answers_at(view, place)
    if answers["interest"] + up < LEVELS[0]:
        return TRAY
    return place_key(stepped(answers["influence"], across), stepped(answers["interest"], up))


def stepped(level: int, step: int) -> int:
    """Return the next level, the same one at the edge."""
    return level + step if level + step in LEVELS else level
