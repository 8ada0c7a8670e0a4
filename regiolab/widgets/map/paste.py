"""Names of parties from a text that somebody pastes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.analysis.map.sector_by_name import sector_by_name
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.adding import add_parties
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace

BY_NAME: Final = "by_name"
"""In place of a sector: for each party the one that the catalogue gives to such a name."""

_BETWEEN = re.compile(r"[\r\n\t;]+")
_MOST_OF_A_NAME: Final = 40
_BULLET = re.compile(r"^\s*(?:[-–•*·]|\d{1,3}[.)])\s+")


@dataclass(frozen=True)
class Pasted:
    """What came of a pasted text: who was added, who was there, what is left to mend."""

    added: Sequence[str]
    there: Sequence[str]
    left: Sequence[str]
    reason: InputError | None


def names_in(pasted: str) -> list[str]:
    """Return the names in a text: one per line, or separated by tabs or semicolons.

    The dash, dot or number in front of an item of a list is no part of the name.
    """
    parts = (_BULLET.sub("", part).strip() for part in _BETWEEN.split(pasted))
    return [part for part in parts if part]


def add_pasted(workspace: Workspace, pasted: str, sector: str) -> Pasted:
    """Put the names of a pasted text on the map, in one change.

    Args:
        workspace: the map.
        pasted: the text; see `names_in`.
        sector: of all of them, or `BY_NAME`; then a name that the catalogue does not know is left.

    Raises:
        InputError: there is no name in the text.
    """
    names = names_in(pasted)
    if not names:
        raise InputError(N_("There is no name in the box yet. Put one on each line."), field="text")
    fitting: list[dict[str, str]] = []
    left: list[str] = []
    reason: InputError | None = None
    for name in names:
        try:
            raw = {"id": "new", "name": name, "sector": _sector_of(name, sector)}
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
