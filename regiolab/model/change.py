"""A change: named, reversible edits of a state."""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime

from regiolab.model.json import JsonValue

State = dict[str, dict[str, dict[str, JsonValue]]]
"""Collection -> id -> fields. Treated as immutable: an edit replaces the fields it changes."""


@dataclass(frozen=True)
class Edit:
    """One field of one entity goes from `before` to `after`.

    `before` is what the author saw. Without a `field` the values are the whole entity: `before`
    is `None` when it is created, `after` is `None` when it is removed. A dot in `field` reaches
    into a part: `role.now`.
    """

    collection: str
    id: str
    field: str | None
    before: JsonValue
    after: JsonValue

    def inverse(self) -> Edit:
        """Return the edit that takes this one back."""
        return Edit(self.collection, self.id, self.field, self.after, self.before)


@dataclass(frozen=True)
class Change:
    """Edits that belong together, under the name that the undo button shows.

    Args:
        name: an English message marked with `N_`, such as "move {party}".
        values: what to fill in.
        edits: in the order in which they are made.
        place: where it was made: one kernel, as `StoredWorkspace` calls it; empty when unknown.
        subject: which widget it was made in, as the widget calls it; empty outside a widget.
        laptop: the number of the laptop it was made on; 0 where nobody counted them.
        who: the name or role that was typed there; empty for none.
    """

    name: str
    values: dict[str, str]
    edits: tuple[Edit, ...]
    id: str = field(default_factory=lambda: new_id())
    at: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))
    place: str = ""
    subject: str = ""
    laptop: int = 0
    who: str = ""

    def inverse(self) -> Change:
        """Return the change that takes this one back, under the same name."""
        edits = tuple(edit.inverse() for edit in reversed(self.edits))
        return Change(self.name, self.values, edits)

    def with_edits(self, edits: list[Edit]) -> Change:
        """Return this change with other edits."""
        return replace(self, edits=tuple(edits))

    def to_json(self) -> dict[str, JsonValue]:
        """Return the change as JSON values."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, JsonValue]) -> Change:
        """Return the change that `to_json` wrote.

        Raises:
            KeyError, TypeError: the data are not a change.
        """
        edits = tuple(Edit(**edit) for edit in data["edits"])
        made = data["name"], data["values"], edits, data["id"], data["at"]
        maker = (data.get(key, nobody) for key, nobody in _MAKER.items())
        return cls(*made, *maker)


_MAKER = {"place": "", "subject": "", "laptop": 0, "who": ""}
"""What earlier versions did not write down, in the order of the fields."""


def new_id() -> str:
    """Return a fresh id of eight characters without look-alikes (no 0, 1, i, l, o, u)."""
    return "".join(secrets.choice("23456789abcdefghjkmnpqrstvwxyz") for _ in range(8))


def value_at(fields: dict[str, JsonValue] | None, path: str) -> JsonValue:
    """Return the value of a field, `None` when it (or what it is a part of) is absent."""
    value: JsonValue = fields
    for step in path.split("."):
        if not isinstance(value, dict):
            return None
        value = value.get(step)
    return value


def with_value(fields: dict[str, JsonValue], path: str, value: JsonValue) -> dict[str, JsonValue]:
    """Return a copy of the fields in which one field has another value (`None` takes it away)."""
    step, _, rest = path.partition(".")
    if rest:
        inner = fields.get(step)
        value = with_value(inner if isinstance(inner, dict) else {}, rest, value) or None
    return {key: kept for key, kept in fields.items() if key != step} | (
        {} if value is None else {step: value}
    )


def with_edit(state: State, edit: Edit) -> State:
    """Return the state after one edit; whether it fits is for `rebase` to say."""
    entities = dict(state.get(edit.collection, {}))
    if edit.field is not None:
        entities[edit.id] = with_value(entities[edit.id], edit.field, edit.after)
    elif edit.after is None:
        entities.pop(edit.id, None)
    else:
        entities[edit.id] = edit.after
    return {**state, edit.collection: entities}


def diff(before: State, after: State) -> list[Edit]:
    """Return the edits that lead from one state to the other, field by field.

    An entity is replaced whole where a field of a newer version cannot be a path: its name holds
    a dot, or it holds `null`.
    """
    edits = []
    for collection in sorted(before.keys() | after.keys()):
        old, new = before.get(collection, {}), after.get(collection, {})
        for id_ in sorted(old.keys() | new.keys()):
            if id_ not in old or id_ not in new:
                edits.append(Edit(collection, id_, None, old.get(id_), new.get(id_)))
                continue
            changed = [
                name
                for name in sorted(old[id_].keys() | new[id_].keys())
                if name not in old[id_] or name not in new[id_] or old[id_][name] != new[id_][name]
            ]
            if any(_is_no_path(name, old[id_], new[id_]) for name in changed):
                edits.append(Edit(collection, id_, None, old[id_], new[id_]))
                continue
            edits += [
                Edit(collection, id_, name, old[id_].get(name), new[id_].get(name))
                for name in changed
            ]
    return edits


def _is_no_path(name: str, *versions: dict[str, JsonValue]) -> bool:
    return "." in name or any(name in fields and fields[name] is None for fields in versions)
