"""The joint tension scan: each group is one seat at the table of the room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from regiolab.model.codes import TENSIONS
from regiolab.model.validation import validated
from regiolab.plenary.merging.values import middle, of_most

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.entities import Tension
    from regiolab.plenary.merging.groups import Group

Fields = dict[str, Any]
_UNKNOWN: Final = "unknown"


def joint_scan(groups: Sequence[Group]) -> dict[str, dict[str, Fields]]:
    """Return seats and tensions: what each group answered as the answer of one seat.

    The joint position is the middle of the groups that know; "I don't know" stays an answer, and
    a group that did not answer has no seat at that tension.
    """
    seats: dict[str, Fields] = {}
    tensions: dict[str, Fields] = {}
    answered = [group for group in groups if group.workspace.tensions]
    for number, _group in enumerate(answered, start=1):
        seats[str(number)] = validated(
            "seats", {"id": str(number), "order": number, "state": "handed_in"}
        )[1]
    for order, code in enumerate(TENSIONS):
        said = {
            str(number): tension
            for number, group in enumerate(answered, start=1)
            for tension in group.workspace.tensions
            if tension.id == code
        }
        fields = _tension(said)
        if fields:
            fields |= {"id": code, "order": order}
            tensions[code] = validated("tensions", fields)[1]
    return {"seats": seats, "tensions": tensions}


def _tension(said: dict[str, Tension]) -> Fields:
    answers = {
        seat: {"position": one.position, "strain": one.strain}
        for seat, one in said.items()
        if one.position is not None or one.strain is not None
    }
    strains = [one.strain for one in said.values() if one.strain not in (None, _UNKNOWN)]
    fields = {
        "position": _middle([one.position for one in said.values()]),
        "position_later": _middle([one.position_later for one in said.values()]),
        "strain": of_most(strains),
        "answers": answers,
    }
    return {name: value for name, value in fields.items() if value}


def _middle(positions: list[int | str | None]) -> int | str | None:
    known = [one for one in positions if isinstance(one, int)]
    if not known and _UNKNOWN in positions:
        return _UNKNOWN
    return middle(known)
