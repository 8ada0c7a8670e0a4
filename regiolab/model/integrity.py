"""Keep references whole: what happens to the rest when something is removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from regiolab.model.change import Edit, State, with_edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from regiolab.model.json import JsonValue


@dataclass(frozen=True)
class Reference:
    """A field that points at entities of another collection.

    `when_gone`: the entity that points goes too (`remove`), the field is emptied (`clear`), the
    id leaves the list or mapping (`drop`), or the id is replaced by the name of what is gone
    (`name`), so that a reader still sees who was meant.
    """

    collection: str
    field: str
    target: str
    when_gone: Literal["remove", "clear", "drop", "name"]


REFERENCES = (
    Reference("relations", "source", "stakeholders", "remove"),
    Reference("relations", "target", "stakeholders", "remove"),
    Reference("actions", "lead", "stakeholders", "name"),
    Reference("actions", "joins", "stakeholders", "drop"),
    Reference("actions", "challenges", "challenges", "drop"),
    Reference("actions", "depends_on", "actions", "drop"),
    Reference("milestones", "action", "actions", "remove"),
    Reference("commitments", "stakeholder", "stakeholders", "remove"),
    Reference("commitments", "action", "actions", "clear"),
    Reference("indicators", "challenge", "challenges", "clear"),
    Reference("tensions", "stakeholders", "stakeholders", "drop"),
    Reference("stakeholders", "position", "challenges", "drop"),
)


def integrity_edits(before: State, after: State) -> list[Edit]:
    """Return the edits that mend every reference to something that is not there.

    It was removed by the change itself, or by somebody else while the change waited.
    """
    gone = {
        (collection, id_): before[collection][id_]
        for collection in before
        for id_ in before[collection].keys() - after.get(collection, {}).keys()
    }
    edits: list[Edit] = []
    state = after
    for reference in REFERENCES:
        for id_, fields in list(state.get(reference.collection, {}).items()):
            if fields.get(reference.field) is None:
                continue  # it points at nothing: this is asked of every entity at every change
            edit = _mended(reference, id_, fields, state, gone)
            if edit is not None:
                edits.append(edit)
                state = with_edit(state, edit)
                if edit.field is None:
                    gone[edit.collection, edit.id] = fields
    return edits + [
        Edit("conflicts", id_, None, conflict, None)
        for id_, conflict in state.get("conflicts", {}).items()
        if conflict.get("field") and (conflict["collection"], conflict["entity"]) in gone
    ]


def dangling(state: State) -> Iterator[tuple[Reference, str, str]]:
    """Give each reference to something that does not exist: the reference, who points, at what.

    A name in place of an id is allowed where `when_gone` is `name`.
    """
    for reference in REFERENCES:
        if reference.when_gone == "name":
            continue
        targets = state.get(reference.target, {})
        for id_, fields in state.get(reference.collection, {}).items():
            for target in _ids(fields.get(reference.field)):
                if target not in targets:
                    yield reference, id_, target


def is_named(state: State, collection: str, id_: str) -> bool:
    """Return whether something in the state points at an entity."""
    return any(
        id_ in _ids(fields.get(reference.field))
        for reference in REFERENCES
        if reference.target == collection
        for fields in state.get(reference.collection, {}).values()
    )


def _mended(
    reference: Reference,
    id_: str,
    fields: dict[str, JsonValue],
    state: State,
    gone: dict[tuple[str, str], dict[str, JsonValue]],
) -> Edit | None:
    value = fields.get(reference.field)
    targets = state.get(reference.target, {})
    lost = [target for target in _ids(value) if target not in targets]
    if reference.when_gone == "name":
        lost = [target for target in lost if (reference.target, target) in gone]
    if not lost:
        return None
    if reference.when_gone == "remove":
        return Edit(reference.collection, id_, None, fields, None)
    rest: JsonValue = None
    if reference.when_gone == "name":
        rest = gone[reference.target, lost[0]].get("name")
    elif isinstance(value, list):
        rest = [target for target in value if target not in lost] or None
    elif isinstance(value, dict):
        rest = {target: kept for target, kept in value.items() if target not in lost} or None
    return Edit(reference.collection, id_, reference.field, value, rest)


def _ids(value: JsonValue) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [str(target) for target in value] if isinstance(value, list | dict) else []
