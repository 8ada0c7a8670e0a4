"""The corners of the triangle that a party works for: what was filled in, else by its sector."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.model.codes import CORNERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.codes import Corner, Sector
    from regiolab.model.entities import Stakeholder

CORNERS_OF_SECTOR: Final[Mapping[Sector, tuple[Corner, ...]]] = {
    "education": ("education",),
    "employers": ("economy",),
    "workers": ("labour_market",),
    "knowledge": ("economy", "education"),
    "government": CORNERS,
    "intermediary": CORNERS,
    "civil_society": CORNERS,
}
"""Sector -> where a party of it stands until somebody says otherwise (our reading). Governments,
intermediaries and civil society work on all three somewhere; which of them one party works on
does not follow from its sector, so there they only have a place in the middle."""


def corners_of_party(party: Stakeholder) -> tuple[Corner, ...]:
    """Return the corners that were filled in, else those of the sector; always at least one."""
    return tuple(party.corners) or CORNERS_OF_SECTOR[party.sector]


def sure_corners(party: Stakeholder) -> tuple[Corner, ...]:
    """Return the corners that were filled in, else the only one its sector can mean, else none."""
    if party.corners:
        return tuple(party.corners)
    by_sector = CORNERS_OF_SECTOR[party.sector]
    return by_sector if len(by_sector) == 1 else ()
