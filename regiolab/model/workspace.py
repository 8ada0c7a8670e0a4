"""What one group makes: one state, changed only by named, reversible changes."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from regiolab.locale import N_
from regiolab.model import document
from regiolab.model.change import Change, Edit, State, diff, new_id, value_at, with_value
from regiolab.model.content import Content
from regiolab.model.entities import (
    COLLECTIONS,
    SINGLETONS,
    Action,
    Challenge,
    Commitment,
    Entity,
    Milestone,
    Region,
    Relation,
    Stakeholder,
)
from regiolab.model.errors import InputError
from regiolab.model.history import History, Kind, last
from regiolab.model.misfits import (
    refuse_lost_references,
    refuse_misfit,
    refuse_taken_name,
)
from regiolab.model.rebase import Outcome, rebase, resolution
from regiolab.model.relation_key import relation_id, usual_direction, with_own_id
from regiolab.model.undoing import step_on
from regiolab.model.validation import validated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from regiolab.model.json import JsonValue


@dataclass(frozen=True)
class Taken:
    """A step that was taken back or made again, and what of it was not: others changed that."""

    change: Change
    stays: tuple[Edit, ...]


def _any(_change: Change) -> bool:
    return True


_GONE = N_("This is no longer there; it was removed meanwhile. Undo brings it back.")


class Workspace(Content):
    """The map, the agenda and the answers of one group.

    Every method that changes something makes one change, which `undo` takes back whole.
    Subscribers hear of every change, whoever made it.
    """

    def __init__(self, document_: document.Document, history: History | None = None) -> None:
        super().__init__(document_)
        self.history = history or History()
        self._subscribers: list[Callable[[], None]] = []
        self.guard: Callable[[], AbstractContextManager[None]] = nullcontext
        """Entered around every change: storage takes its lock and looks at the file here."""
        self.recorder: Callable[[Kind, Change], None] = lambda kind, change: None
        """Told of every change that was made, taken back or made again, inside the guard."""
        self.place = ""
        """Where changes are made from now on; storage says so."""
        self.subject = ""
        """In which widget changes are made from now on; the widget says so."""
        self.laptop = 0
        """The number of the laptop that changes are made on from now on; storage says so."""
        self.who = ""
        """The name or role that was typed there, empty for none."""

    @classmethod
    def new(cls, title: str, language: str = "nl") -> Workspace:
        """Begin an empty workspace.

        Raises:
            InputError: the title is empty or too long, or the language is not `nl` or `en`.
        """
        state: State = {name: {} for name in COLLECTIONS}
        state |= {name: {name: {"id": name, "order": 0}} for name in SINGLETONS}
        about = {"id": "about", "order": 0, "title": title, "language": language}
        state["about"]["about"] = validated("about", about)[1]
        return cls(document.Document(new_id(), state))

    @classmethod
    def from_json(cls, text: str) -> Workspace:
        """Return the workspace that `to_json` wrote, without its undo history.

        Raises:
            InputError: the text is damaged, foreign, from a newer version or holds a value that
                is not allowed.
        """
        if not isinstance(text, str):
            raise InputError(
                N_(
                    "from_json reads the text of a file. Use `Workspace.from_file({path})` instead."
                ),
                path=repr(str(text)),
            )
        return cls(document.read(text))

    @classmethod
    def from_file(cls, path: str | Path) -> Workspace:
        """Return the workspace in a file that a group downloaded, without its undo history.

        The file itself is only read: what is changed afterwards is in memory.

            groups = [Workspace.from_file(path) for path in Path("groups").glob("*.json")]

        Raises:
            InputError: there is no such file, or `from_json` refuses what is in it.
        """
        try:
            text = Path(path).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(
                N_("The file {path} cannot be read as text."), path=str(path)
            ) from error
        return cls.from_json(text)

    def __repr__(self) -> str:
        """Return whose it is and how much is in it."""
        about = self.state["about"]["about"]
        counted = ", ".join(
            f"{len(self.state[name])} {name}" for name in ("stakeholders", "relations", "actions")
        )
        return f"<Workspace {about.get('group') or about.get('title') or ''!r}: {counted}>"

    def add_stakeholder(self, name: str, sector: str, **fields: Any) -> Stakeholder:
        """Put a party on the map.

        Args:
            name: up to 200 characters; a name that is already on the map is refused.
            sector: one of `codes.SECTORS`.
            fields: any other field of `Stakeholder`.

        Raises:
            InputError: the name is empty, too long or taken, or a value is not allowed.
        """
        fields = {"name": name, "sector": sector, **fields}
        return cast(
            "Stakeholder", self.add("stakeholders", fields, N_("add {item}"), {"item": "name"})
        )

    def add_relation(
        self,
        source_id: str,
        target_id: str,
        kind: str = "co_operation",
        status: str = "exists",
        **fields: Any,
    ) -> Relation:
        """Tie two parties. The same tie twice is the same relation.

        Args:
            source_id: a party on the map.
            target_id: another party on the map.
            kind: one of `codes.RELATION_KINDS`.
            status: `exists`, `desired` or `ended`.
            fields: any other field of `Relation`.

        Raises:
            InputError: a party is not on the map, both are the same, or a value is not allowed.
        """
        with self.guard():
            names = {"source": self._party(source_id), "target": self._party(target_id)}
            fields = {"status": status, **fields}
            kind = str(kind or "co_operation")
            id_ = relation_id(source_id, target_id, kind)
            if id_ in self.state.get("relations", {}):
                return cast("Relation", self.update("relations", id_, fields))
            key = {"id": id_, "source": source_id, "target": target_id, "kind": kind}
            fields = {"direction": usual_direction(kind), **fields, **key}
            return cast(
                "Relation", self.add("relations", fields, N_("tie {source} – {target}"), names)
            )

    def add_challenge(self, title: str, **fields: Any) -> Challenge:
        """Add a challenge to the agenda.

        Raises:
            InputError: the title is empty or too long, or a value is not allowed.
        """
        return cast(
            "Challenge",
            self.add("challenges", {"title": title, **fields}, N_("add {item}"), {"item": "title"}),
        )

    def add_action(
        self, title: str, challenge_ids: list[str], lead: str | None, **fields: Any
    ) -> Action:
        """Add an action to the agenda.

        Args:
            title: begins with a verb.
            challenge_ids: the challenges it serves.
            lead: the id of a party on the map; a name when the lead is not on the map.
            fields: any other field of `Action`.

        Raises:
            InputError: the title is empty or too long, or a value is not allowed.
        """
        fields = {"title": title, "challenges": challenge_ids, "lead": lead, **fields}
        return cast("Action", self.add("actions", fields, N_("add {item}"), {"item": "title"}))

    def add_milestone(self, title: str, action_id: str, **fields: Any) -> Milestone:
        """Add a milestone to an action.

        Args:
            title: what has to be there.
            action_id: an action of the agenda; when that is removed, the milestone goes too.
            fields: any other field of `Milestone`.

        Raises:
            InputError: the title is empty or too long, the action is not there, or a value is
                not allowed.
        """
        fields = {"title": title, "action": action_id, **fields}
        return cast(
            "Milestone", self.add("milestones", fields, N_("add {item}"), {"item": "title"})
        )

    def add_commitment(self, stakeholder_id: str, direction: str, **fields: Any) -> Commitment:
        """Note what a party brings, takes or will not give up.

        Args:
            stakeholder_id: a party on the map.
            direction: `brings`, `takes` or `keeps`.
            fields: any other field of `Commitment`.

        Raises:
            InputError: the party is not on the map or a value is not allowed.
        """
        party = self._party(stakeholder_id)
        fields = {"stakeholder": stakeholder_id, "direction": direction, **fields}
        return cast(
            "Commitment",
            self.add(
                "commitments", fields, N_("add what {party} brings or takes"), {"party": party}
            ),
        )

    def add(
        self, collection: str, fields: dict[str, Any], step: str, values: dict[str, str]
    ) -> Entity:
        """Add an entity to a collection.

        Args:
            collection: one of `entities.COLLECTIONS`.
            fields: its fields; an id is made when there is none.
            step: the name of the change, marked with `N_`.
            values: what to fill in; `name` and `title` stand for that field.

        Raises:
            InputError: a value is missing or not allowed, points at nothing, or the id is taken.
        """
        with self.guard():
            entity, kept = validated(
                collection, {"id": new_id(), "order": self._next_place(collection), **fields}
            )
            if entity.id in self.state.get(collection, {}):
                raise InputError(N_("This is there already. Change what is there."))
            refuse_taken_name(self.state, collection, kept)
            refuse_lost_references(self.state, collection, kept)
            filled = {
                key: str(kept.get(value, value)) if value in {"name", "title"} else value
                for key, value in values.items()
            }
            self.apply(Change(step, filled, (Edit(collection, entity.id, None, None, kept),)))
            return self.get(collection, entity.id) or entity

    def update(
        self,
        collection: str,
        id_: str,
        fields: dict[str, Any],
        *,
        base: dict[str, Any] | None = None,
        step: str = N_("change {item}"),
    ) -> Entity:
        """Give fields of an entity another value, `None` to make them unknown.

        A relation of which source, target or kind changes gets the id that follows from them.

        Args:
            collection: one of `entities.COLLECTIONS` or `SINGLETONS`.
            id_: the entity.
            fields: path (`influence`, `role.now`) -> value.
            base: what the author saw in those fields; default what is there now. A field that
                holds something else meanwhile becomes a conflict.
            step: the name of the change, marked with `N_`; `{item}` is what the entity is called.

        Raises:
            InputError: a value is not allowed, or the entity is not there and never was.
        """
        with self.guard():
            raw = self.state.get(collection, {}).get(id_)
            removed = None
            if raw is None:
                removed = raw = self.history.last_fields_of(collection, id_)
            if raw is None:
                raise InputError(_GONE)
            wanted = raw
            for path, value in fields.items():
                wanted = with_value(wanted, path, value)
            entity, kept = validated(collection, {**wanted, "id": id_})
            if collection == "relations":
                entity, kept = validated(collection, with_own_id(raw, kept))
            if kept.get("name") != raw.get("name"):
                refuse_taken_name(self.state, collection, kept)
            refuse_lost_references(self.state, collection, kept)
            if entity.id != id_ and entity.id in self.state[collection]:
                raise InputError(N_("This relation is there already. Change that one."))
            if entity.id != id_:
                edits = [
                    Edit(collection, id_, None, raw, None),
                    Edit(collection, entity.id, None, None, kept),
                ]
            elif removed is not None:
                edits = [Edit(collection, id_, None, removed, kept)]
            else:
                edits = _edits_of(collection, raw, kept, fields, base or {})
            self.apply(
                Change(*self._name(step, N_("change an answer"), collection, kept), tuple(edits))
            )
            return self.get(collection, entity.id) or entity

    def put(
        self,
        collection: str,
        id_: str,
        fields: dict[str, Any],
        *,
        base: dict[str, Any] | None = None,
        step: str,
    ) -> Entity:
        """Give fields of an entity a value; the entity is made when it is not there yet.

        Args and errors as for `update`.
        """
        with self.guard():
            if id_ in self.state.get(collection, {}):
                return self.update(collection, id_, fields, base=base, step=step)
            return self.add(collection, {**fields, "id": id_}, step, {})

    def remove(self, collection: str, id_: str) -> None:
        """Take an entity away, with the relations and commitments that hang on it.

        Raises:
            InputError: the entity is not there.
        """
        with self.guard():
            fields = self.state.get(collection, {}).get(id_)
            if fields is None:
                raise InputError(_GONE)
            edits = [Edit(collection, id_, None, fields, None)]
            nameless = N_("remove an answer")
            self.apply(
                Change(*self._name(N_("remove {item}"), nameless, collection, fields), tuple(edits))
            )

    def choose_region(self, region: Region | None) -> None:
        """Set the region of the group; the default levels and codes are in `regiolab.regions`."""
        value = None if region is None else region.model_dump(mode="json", exclude_defaults=True)
        self.update("about", "about", {"region": value}, step=N_("choose the region"))

    def settle(self, conflict_id: str, *, mine: bool) -> None:
        """Choose between the two values of a conflict.

        Raises:
            InputError: somebody settled it already, or my value no longer fits what is there.
        """
        with self.guard():
            conflict = self.state.get("conflicts", {}).get(conflict_id)
            if conflict is None:
                raise InputError(N_("Somebody chose already. Nothing more to do."))
            edits = resolution(conflict, self.state, mine=mine)
            for edit in edits[1:]:
                refuse_misfit(self.state, edit)
            self.apply(Change(N_("choose between two answers"), {}, tuple(edits)))

    def replace_content(self, other: Workspace, step: str, values: dict[str, str]) -> None:
        """Take over the content of another workspace in one change that can be undone."""
        with self.guard():
            edits = diff(self.state, other.state)
            if edits:
                self.apply(Change(step, values, tuple(edits)))

    def go_on_with(self, other: Workspace, step: str) -> None:
        """Take over work that was made elsewhere, as `replace_content`, and note which it is.

        So what is handed in from here on is known as that work. Work without the name of a group
        may be what an instructor gave to all: who goes on with it is a group of its own.
        """
        about = other.state["about"]["about"]
        whose = other.lineage if other.about.group else None
        kept = {key: value for key, value in about.items() if key != "origin"}
        if whose and whose != self.id:
            kept["origin"] = whose
        state = {**other.state, "about": {"about": kept}}
        same = document.Document(other.id, state, other.document.schema_version)
        self.replace_content(Workspace(same), step, {})

    def apply(self, change: Change) -> Outcome:
        """Make a change. Whatever calls this has checked the values."""
        with self.guard():
            outcome = rebase(self._with_the_whole_of_what_is_gone(change), self.state)
            if outcome.change.edits:
                made = replace(
                    outcome.change,
                    place=self.place,
                    subject=self.subject,
                    laptop=self.laptop,
                    who=self.who,
                )
                self._record("do", made, outcome.state)
            return outcome

    def apply_note(self, change: Change) -> None:
        """Make a change that is saved like any other, but is no step of undo."""
        with self.guard():
            outcome = rebase(change, self.state)
            if outcome.change.edits:
                self._record("note", outcome.change, outcome.state)

    def undo(self) -> Change | None:
        """Take the last change back, whoever made it; return it, or `None` for none."""
        taken = self.take_back(_any)
        return None if taken is None else taken.change

    def redo(self) -> Change | None:
        """Make the change again that was undone last; return it, or `None`."""
        taken = self.make_again(_any)
        return None if taken is None else taken.change

    def take_back(self, which: Callable[[Change], bool]) -> Taken | None:
        """Take back the last change of which `which` says that it may be.

        What others changed meanwhile stays. Returns `None` when there is nothing to undo.
        """
        with self.guard():
            change = last(self.history.done, which)
            if change is None:
                return None
            theirs = self.history.theirs_since(change)
            step = step_on(change.inverse().edits, self.state, theirs)
            made = [edit.inverse() for edit in reversed(step.made)]
            self._record("undo", change.with_edits(made), step.state)
            return Taken(change, step.stays)

    def make_again(self, which: Callable[[Change], bool]) -> Taken | None:
        """Make the change again that was undone last and that may be; as `take_back`."""
        with self.guard():
            change = last(self.history.undone, which)
            if change is None:
                return None
            step = step_on(change.edits, self.state)
            self._record("redo", change.with_edits(list(step.made)), step.state)
            return Taken(change, step.stays)

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back after every change, own or somebody else's; return how to stop that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback) if callback in self._subscribers else None

    def adopt(self, document_: document.Document, history: History) -> None:
        """Take over a state that another process made."""
        self._document = document_
        self.history = history
        self.tell()

    def tell(self) -> None:
        """Tell every subscriber that something changed."""
        for callback in list(self._subscribers):
            callback()

    def _record(self, kind: Kind, change: Change, state: State) -> None:
        self._document = document.Document(self._document.id, state, self._document.schema_version)
        self.history.record(kind, change)
        self.recorder(kind, change)
        self.tell()

    def _next_place(self, collection: str) -> int:
        places = [fields.get("order", 0) for fields in self.state.get(collection, {}).values()]
        return max(places, default=0) + 1

    def _party(self, id_: str) -> str:
        fields = self.state.get("stakeholders", {}).get(id_)
        if fields is None:
            raise InputError(N_("That party is not on the map (any more). Choose another one."))
        return str(fields["name"])

    def _name(
        self, step: str, nameless: str, collection: str, fields: dict[str, JsonValue]
    ) -> tuple[str, dict[str, str]]:
        """Return a change's name and what to fill in; `nameless` when there is nothing to call."""
        if "{item}" not in step:
            return step, {}
        item = _called(collection, fields, self.state)
        return (step, {"item": item}) if item else (nameless, {})

    def _with_the_whole_of_what_is_gone(self, change: Change) -> Change:
        """Return the change with edits of the whole for what somebody removed meanwhile.

        A field alone could not be kept: with the whole, both "removed" and "changed" can be
        chosen.
        """
        made = {(edit.collection, edit.id) for edit in change.edits if edit.field is None}
        edits: list[Edit] = []
        places: dict[tuple[str, str], int] = {}
        for edit in change.edits:
            key = (edit.collection, edit.id)
            there = edit.id in self.state.get(edit.collection, {}) or key in made
            last = None if there else self.history.last_fields_of(*key)
            if last is None or edit.field is None:
                edits.append(edit)
                continue
            if key not in places:
                places[key] = len(edits)
                edits.append(Edit(*key, None, last, last))
            whole = with_value(edits[places[key]].after, edit.field, edit.after)
            edits[places[key]] = Edit(*key, None, last, whole)
        return change.with_edits(edits)


def _edits_of(
    collection: str,
    raw: dict[str, JsonValue],
    kept: dict[str, JsonValue],
    paths: Iterable[str],
    seen: dict[str, JsonValue],
) -> list[Edit]:
    """Return the edits that change fields of an entity, from what the author saw in them."""
    return [
        Edit(
            collection,
            kept["id"],
            path,
            _as_kept(collection, raw, path, seen[path]) if path in seen else value_at(raw, path),
            value_at(kept, path),
        )
        for path in paths
    ]


def _as_kept(
    collection: str, fields: dict[str, JsonValue], path: str, value: JsonValue
) -> JsonValue:
    """Return what the author saw in the form in which it is kept."""
    try:
        return value_at(validated(collection, with_value(fields, path, value))[1], path)
    except InputError:
        return value


def _called(collection: str, fields: dict[str, JsonValue], state: State) -> str:
    """Return what an entity is called in a sentence; empty when it has no name."""
    parties = state.get("stakeholders", {})
    match collection:
        case "relations":
            ends = [parties.get(fields[end], {}).get("name", "?") for end in ("source", "target")]
            return " – ".join(ends)
        case "commitments":
            return str(parties.get(fields["stakeholder"], {}).get("name", ""))
        case _:
            return str(fields.get("name") or fields.get("title") or "")
