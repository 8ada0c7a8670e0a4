"""Put the names of a list on the map; what cannot be added stays to be mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.analysis.map.sector_by_name import sector_by_name
from regiolab.exchange.reading.assembled import BY_NAME
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.adding import add_parties
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model import Workspace

_MOST_OF_A_NAME: Final = 40


@dataclass(frozen=True)
class Pasted:
    """What came of a pasted text: who was added, who was there, what is left to mend."""

    added: Sequence[str]
    there: Sequence[str]
    left: Sequence[str]
    reason: InputError | None


def add_pasted(
    workspace: Workspace, names: Sequence[str], sector: str, own: Mapping[str, str] | None = None
) -> Pasted:
    """Put names on the map, in one change.

    Args:
        workspace: the map.
        names: as they were read of a list.
        sector: of all of them, or `BY_NAME`; then a name that the catalogue does not know is left.
        own: name -> the sector that the list itself says, in the place of that one.

    Raises:
        InputError: there is no name.
    """
    if not names:
        raise InputError(N_("There is no name in the box yet. Put one on each line."), field="text")
    fitting: list[dict[str, str]] = []
    left: list[str] = []
    reason: InputError | None = None
    for name in names:
        try:
            raw = {
                "id": "new",
                "name": name,
                "sector": (own or {}).get(name) or _sector_of(name, sector),
            }
            kept = validated("stakeholders", raw)[1]
            fitting.append({"name": kept["name"], "sector": kept["sector"]})
        except InputError as error:
            left.append(name)
            reason = reason or error
    added = add_parties(workspace, fitting)
    waiting = list(added)
    there = []
    for name in (party["name"] for party in fitting):
        if name in waiting:
            waiting.remove(name)
        else:
            there.append(name)
    return Pasted(added, there, left, reason)


def _sector_of(name: str, sector: str) -> str:
    found = sector_by_name(name) if sector == BY_NAME else sector
    if found is None:
        raise InputError(
            N_("the list of parties does not know “{name}”. Choose a sector for what is left."),
            name=name[:_MOST_OF_A_NAME],
        )
    return found
