"""Relations from a file of others, between parties that the same file names by ID or by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.tables.cells import Cell, text_in, value_of
from regiolab.exchange.tables.columns import Column
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.adding import add_parties, party_edits
from regiolab.model.change import Change, Edit
from regiolab.model.fields import is_blank
from regiolab.model.misfits import folded
from regiolab.model.relation_key import relation_id, usual_direction
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model import Workspace
    from regiolab.model.change import State

TieRow = dict[Column, Cell]

_ENDS: Final = ("source", "target")


@dataclass(frozen=True)
class Added:
    """The names of parties that were added, and how many relations were and were not."""

    names: tuple[str, ...]
    ties: int
    left: int


def add_with_ties(
    workspace: Workspace,
    parties: Sequence[Mapping[str, Any]],
    ties: Sequence[TieRow],
    names_by_id: Mapping[str, str],
    language: str,
) -> Added:
    """Put parties and relations on the map in one change that one undo takes back.

    A relation is laid where both parties are on the map; what it is called in the file, when that
    is no kind of ours, becomes its note. One that is there already stays as it is.

    Raises:
        InputError: an answer of a party is not allowed; then nothing is added.
    """
    if not ties:
        return Added(tuple(add_parties(workspace, parties)), 0, 0)
    with workspace.guard():
        edits = party_edits(workspace, parties)
        names = tuple(edit.after["name"] for edit in edits)
        state = {
            "stakeholders": {
                **workspace.state.get("stakeholders", {}),
                **{edit.id: edit.after for edit in edits},
            }
        }
        ends = _party_behind(names_by_id, state)
        known = workspace.state.get("relations", {})
        place = max((fields.get("order", 0) for fields in known.values()), default=0)
        laid: dict[str, dict[str, Any]] = {}
        for row in ties:
            fields = _relation(row, state, ends, language)
            if fields is not None:
                laid[fields["id"]] = {**fields, "order": place + len(laid) + 1}
        new = [
            Edit("relations", id_, None, None, one) for id_, one in laid.items() if id_ not in known
        ]
        if edits or new:
            values = {"relations": str(len(new))}
            step = N_("add relations ({relations})")
            if edits:
                values["parties"] = str(len(edits))
                step = N_("add {parties} parties and {relations} relations")
            workspace.apply(Change(step, values, (*edits, *new)))
        return Added(names, len(new), len(ties) - len(laid))


def _party_behind(names_by_id: Mapping[str, str], state: State) -> dict[str, str]:
    """Return, for each ID in the file, the ID on the map of the party with that name."""
    by_name = {folded(fields["name"]): id_ for id_, fields in state["stakeholders"].items()}
    return {
        given: by_name[folded(name)]
        for given, name in names_by_id.items()
        if folded(name) in by_name
    }


def _relation(
    row: TieRow, state: State, ends: Mapping[str, str], language: str
) -> dict[str, Any] | None:
    """Return the relation of a row, `None` when it cannot be laid."""
    answers: dict[str, Any] = {}
    for column, cell in row.items():
        if is_blank(cell):
            continue
        given = ends.get(text_in(cell), cell) if column.field in _ENDS else cell
        try:
            answers[column.field] = value_of(column, given, state, language)
        except InputError:
            if column.field in _ENDS:
                return None
            if column.field == "kind":
                answers.setdefault("note", text_in(cell))
    if not all(answers.get(end) for end in _ENDS):
        return None
    kind = answers.get("kind") or "co_operation"
    whole = {
        "direction": usual_direction(kind),
        "status": "exists",
        **{field: value for field, value in answers.items() if value is not None},
        "kind": kind,
        "id": relation_id(answers["source"], answers["target"], kind),
    }
    try:
        return validated("relations", whole)[1]
    except InputError:
        return None
