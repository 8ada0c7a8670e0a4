"""Do what a preview shows: in one change, with the parties that are there already left as they are.

What a list says and the map does not is filled in; where both say something else, the map stays.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from regiolab.exchange.reading.rules_files import seen
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import Change, Edit, diff, new_id, value_at, with_value
from regiolab.model.long_work import counted, stretch
from regiolab.model.misfits import folded
from regiolab.model.relation_key import relation_id, usual_direction
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from regiolab.exchange.reading.preview import Party, Preview, Tie
    from regiolab.model import Workspace
    from regiolab.model.change import State
    from regiolab.model.json import JsonValue


_PARTIES_TAKE: Final = 0.3
"""So much of the way is behind when the parties were compared."""


@dataclass
class Outcome:
    """What doing it comes to, for a map as it is now.

    `new`, `changed` and `alike` are names of parties; `differing` are those of which the list says
    something else than the map, which stays. `ties` counts relations that are laid, `ties_there`
    those that were there, and `apart` those of which a party is not on the map. `state` is of that
    map.
    """

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    alike: list[str] = field(default_factory=list)
    differing: list[str] = field(default_factory=list)
    ties: int = 0
    ties_there: int = 0
    promises: int = 0
    apart: list[Tie] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    state: State = field(default_factory=dict)


def outcome_of(preview: Preview, workspace: Workspace) -> Outcome:
    """Return what a preview comes to on a map, with the edits that do it."""
    outcome = Outcome(state=workspace.state)
    if preview.work is not None:
        outcome.edits = diff(workspace.state, preview.work.state)
        outcome.new = [party.name for party in preview.work.stakeholders]
        outcome.ties = len(preview.work.relations)
        return outcome
    by_name = {
        folded(fields["name"]): id_
        for id_, fields in workspace.state.get("stakeholders", {}).items()
    }
    ids = {folded(id_): id_ for id_ in workspace.state.get("stakeholders", {})} | by_name
    known = workspace.state.get("stakeholders", {})
    place = max((fields.get("order", 0) for fields in known.values()), default=0)
    taken = {*known}
    with stretch(0, _PARTIES_TAKE):
        for party in counted(preview.parties):
            there = by_name.get(folded(party.name))
            if there is not None:
                _fill_in(outcome, party, workspace.state["stakeholders"][there])
            elif party.sector is not None:
                ids[folded(party.name)] = _add(outcome, party, place, taken)
    with stretch(_PARTIES_TAKE, 1):
        _lay_ties(outcome, preview, workspace, ids)
    _promise(outcome, preview, workspace, ids)
    return outcome


def _promise(outcome: Outcome, preview: Preview, workspace: Workspace, ids: dict[str, str]) -> None:
    """Add what parties bring and take, where it is not there yet."""
    there = workspace.state.get("commitments", {})
    place = max((fields.get("order", 0) for fields in there.values()), default=0)
    for name, fields in preview.commitments:
        party = ids.get(folded(name))
        raw = {
            "id": new_id(),
            "order": place + outcome.promises + 1,
            "stakeholder": party,
            **fields,
        }
        if party is None or any(_is_same_promise(raw, one) for one in there.values()):
            continue
        kept = validated("commitments", raw)[1]
        outcome.promises += 1
        outcome.edits.append(Edit("commitments", kept["id"], None, None, kept))


def _is_same_promise(raw: dict[str, Any], there: dict[str, JsonValue]) -> bool:
    return all(raw.get(one) == there.get(one) for one in ("stakeholder", "direction", "what"))


def _add(outcome: Outcome, party: Party, place: int, taken: set[str]) -> str:
    raw: dict[str, Any] = {"id": new_id(), "order": place + len(outcome.new) + 1}
    for path, value in party.fields.items():
        raw = with_value(raw, path, value)
    if party.id and party.id not in taken:
        with contextlib.suppress(InputError):
            raw = validated("stakeholders", {**raw, "id": party.id})[1]
    kept = validated("stakeholders", raw)[1]
    outcome.edits.append(Edit("stakeholders", kept["id"], None, None, kept))
    outcome.new.append(party.name)
    taken.add(str(kept["id"]))
    return str(kept["id"])


def _fill_in(outcome: Outcome, party: Party, there: dict[str, JsonValue]) -> None:
    """Fill in what the map does not say of a party that is there."""
    edits: list[Edit] = []
    differs = False
    for path, value in party.fields.items():
        if path == "name" or path in party.guessed:
            continue
        now = value_at(there, path)
        after = validated("stakeholders", with_value(there, path, value))[1]
        if now in (None, [], "") and value_at(after, path) != now:
            edits.append(Edit("stakeholders", str(there["id"]), path, now, value_at(after, path)))
        elif value_at(after, path) != now:
            differs = True
    outcome.edits += edits
    (outcome.changed if edits else outcome.alike).append(party.name)
    if differs:
        outcome.differing.append(party.name)


def _lay_ties(
    outcome: Outcome, preview: Preview, workspace: Workspace, ids: dict[str, str]
) -> None:
    known = workspace.state.get("relations", {})
    place = max((fields.get("order", 0) for fields in known.values()), default=0)
    laid: dict[str, dict[str, JsonValue]] = {}
    for tie in counted(preview.relations):
        ends = [
            ids.get(folded(end)) or ids.get(folded(seen(end))) for end in (tie.source, tie.target)
        ]
        if None in ends or ends[0] == ends[1]:
            outcome.apart.append(tie)
            continue
        fields = _relation(tie, str(ends[0]), str(ends[1]))
        if fields["id"] in known or fields["id"] in laid:
            outcome.ties_there += 1
            continue
        laid[fields["id"]] = validated("relations", {**fields, "order": place + len(laid) + 1})[1]
    outcome.ties = len(laid)
    outcome.edits += [Edit("relations", id_, None, None, one) for id_, one in laid.items()]


def _relation(tie: Tie, source: str, target: str) -> dict[str, JsonValue]:
    kind = tie.kind or "co_operation"
    return {
        "status": "exists",
        **tie.fields,
        "direction": tie.direction or usual_direction(kind),
        "source": source,
        "target": target,
        "kind": kind,
        "id": relation_id(source, target, kind),
    }


def apply_preview(preview: Preview, workspace: Workspace, outcome: Outcome | None = None) -> Change:
    """Do what a preview shows; see `Preview.apply`.

    Args:
        preview: what is done.
        workspace: to which.
        outcome: what it comes to, where that is known; of a map that is another by now it is
            made anew.

    Raises:
        InputError: a question waits for its answer, or there is nothing to do.
    """
    if preview.questions:
        first = preview.questions[0]
        raise InputError(
            N_("{question} Answer this first."),
            field=first.about,
            language=preview.language,
            question=first.text,
        )
    with workspace.guard():
        if outcome is None or outcome.state is not workspace.state:
            outcome = outcome_of(preview, workspace)
        change = _named(preview, outcome)
        if outcome.edits:
            change = workspace.apply(change).change
        return change


def _named(preview: Preview, outcome: Outcome) -> Change:
    edits = tuple(outcome.edits)
    if preview.work is not None:
        return Change(N_("open a file"), {}, edits)
    parties, ties = len(outcome.new) + len(outcome.changed), outcome.ties
    if parties == 1 and not ties:
        names = [*outcome.new, *outcome.changed]
        step = N_("add {item}") if outcome.new else N_("change {item}")
        return Change(step, {"item": names[0]}, edits)
    if ties and parties:
        values = {"parties": str(parties), "relations": str(ties)}
        return Change(N_("add parties ({parties}) and relations ({relations})"), values, edits)
    if ties:
        return Change(N_("add relations ({relations})"), {"relations": str(ties)}, edits)
    return Change(N_("add {count} parties"), {"count": str(parties)}, edits)
