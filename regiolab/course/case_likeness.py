"""How much the region of a practice is like the own region, on published figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.regions import look_alikes, overlaps, region
from regiolab.regions.likeness import LEVEL, own_code

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.course.cases import Case
    from regiolab.model.entities import Region

ALIKE: Final = 5
"""So many regions, beside the own one, count as like ours."""

OTHERS: Final = 39
"""COROP regions beside the own one."""


@dataclass(frozen=True)
class CaseLikeness:
    """The COROP region of a case that is most like ours.

    Attributes:
        place: 0 for the own region, 1 for the one most like it, up to 39.
        name: of that COROP region.
    """

    place: int
    name: str

    @property
    def is_alike(self) -> bool:
        """Whether it is our own region or one of the five most like it."""
        return self.place <= ALIKE


def likeness_of(cases: Iterable[Case], chosen: Region) -> dict[str, CaseLikeness]:
    """Return for each case the COROP region of it that is most like the own region.

    A region of another level, or an own list, is compared as the COROP region in which most of
    its people live; see `regions.look_alikes` for the figures and the distance.

    Args:
        cases: practices with their COROP regions.
        chosen: the region of the group.

    Raises:
        InputError: a code is unknown, or the own list is empty.
    """
    own = _own(chosen)
    order = [own, *look_alikes(own, k=OTHERS)["region_code"]]
    place = {str(code): number for number, code in enumerate(order)}
    found = {}
    for case in cases:
        nearest = min(case.corop, key=place.__getitem__)
        found[case.id] = CaseLikeness(place[nearest], region(nearest).name)
    return found


def _own(chosen: Region) -> str:
    if chosen.code is not None:
        return own_code(chosen.code)
    return str(overlaps(chosen.municipalities, LEVEL)["region_code"].iloc[0])
