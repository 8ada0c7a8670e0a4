"""Lists of cards: what each holds in short, one open form, another order, taking away."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import Change, Edit, value_at
from regiolab.scenes.agenda.words import day_or_quarter
from regiolab.widgets.agenda.state import PAGE, AgendaState
from regiolab.widgets.agenda.values import FIELDS, ITEMS, is_past, kept, seen, shown
from regiolab.widgets.kit.commands import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.model.entities import Entity
    from regiolab.model.json import Json

_IN_ORDER = {"challenges", "actions", "milestones", "commitments", "indicators"}


class CardCommands(AgendaState):
    """The commands that every list of the agenda shares."""

    def command_open(self, id: str) -> Reply:  # noqa: A002 - the name in the message
        """Open the form of one card; the form that was open closes."""
        self._open = id
        return Reply()

    def command_close(self) -> Reply:
        """Close the form that is open."""
        self._open = ""
        return Reply()

    def command_more(self) -> Reply:
        """Show more cards."""
        self._cards += PAGE
        return Reply()

    def command_edit(self, collection: str, id: str, field: str, value: Any, base: Any) -> Reply:  # noqa: A002
        """Change one field; an empty value makes it unknown."""
        kind = FIELDS[collection][field]
        now = value_at(self._raw(collection, id), field)
        self._refuse(collection, id, field, value)
        wanted = kept(self.language, kind, value, field)
        if wanted is None and field.partition(".")[0] in {"baseline", "target"}:
            raise InputError(
                N_("A number belongs to a year. Fill in both, or take the two away."), field
            )
        same = shown(self.language, kind, now) == base
        self.workspace.update(
            collection,
            id,
            {field: "" if wanted is None and field == "title" else wanted},
            base={field: now if same else seen(self.language, kind, base, field)},
        )
        return Reply(self._remark(kind, wanted))

    def command_item_add(
        self,
        collection: str,
        id: str,  # noqa: A002
        field: str,
        items: list[Json],
        **written: str,
    ) -> Reply:
        """Add an item to a list within an entity, such as a decision moment."""
        item = self._item(collection, field, written)
        self._keep_items(collection, id, field, items, [*items, item])
        remarks = [
            self._remark(kind, item.get(part)) for part, kind in ITEMS[collection, field].items()
        ]
        return Reply(" ".join(one for one in remarks if one) or self.words(N_("Added.")))

    def command_item_edit(
        self,
        collection: str,
        id: str,  # noqa: A002
        field: str,
        place: int,
        part: str,
        items: list[Json],
        value: str,
        base: str,
    ) -> Reply:
        """Change one text of an item in a list within an entity."""
        kind = ITEMS[collection, field][part]
        wanted = kept(self.language, kind, value, part)
        if shown(self.language, kind, items[place].get(part)) != base:
            raise InputError(
                N_("Somebody changed this list meanwhile. Look at it and fill this in again."), part
            )
        item = {key: one for key, one in items[place].items() if key != part}
        item |= {} if wanted is None else {part: wanted}
        self._keep_items(collection, id, field, items, [*items[:place], item, *items[place + 1 :]])
        return Reply(self._remark(kind, wanted))

    def command_item_remove(
        self,
        collection: str,
        id: str,  # noqa: A002
        field: str,
        place: int,
        items: list[Json],
    ) -> Reply:
        """Take an item out of a list within an entity."""
        rest = [*items[:place], *items[place + 1 :]]
        self._keep_items(collection, id, field, items, rest)
        return Reply(self.words(N_("Taken away. Undo brings it back.")))

    def command_move(self, collection: str, id: str, by: int) -> Reply:  # noqa: A002
        """Give a card the place of the one above (-1) or below (1)."""
        if collection not in _IN_ORDER:
            raise KeyError(collection)
        with self.workspace.guard():
            ids = [one.id for one in self._all(collection)]
            if id not in ids:
                raise InputError(N_("This is no longer there; it was removed meanwhile."))
            place = ids.index(id)
            to = min(max(place + by, 0), len(ids) - 1)
            ids.insert(to, ids.pop(place))
            edits = tuple(
                Edit(collection, one, "order", before, after)
                for after, one in enumerate(ids, start=1)
                if (before := self._raw(collection, one).get("order", 0)) != after
            )
            name = self._called(collection, id)
            if to != place:
                self.workspace.apply(Change(N_("move {item}"), {"item": name}, edits))
        return Reply(
            self.words(
                N_("{item} is number {place} of {count}."), item=name, place=to + 1, count=len(ids)
            )
        )

    def command_remove(self, collection: str, id: str) -> Reply:  # noqa: A002
        """Take a card away; undo brings it back."""
        if collection not in _IN_ORDER:
            raise KeyError(collection)
        name = self._called(collection, id)
        self.workspace.remove(collection, id)
        self._open = ""
        return Reply(self.words(N_("{item} is taken away. Undo brings it back."), item=name))

    def _cards_view(
        self,
        collection: str,
        entities: Sequence[Entity],
        card: Callable[[Any], Json],
        form: Callable[[Any], list[Json]],
        empty: str,
    ) -> Json:
        """Return a list of cards: `card` gives title and facts, `form` the blocks when open."""
        many = list(entities[: self._cards])
        many += [one for one in entities[self._cards :] if one.id == self._open]
        last = len(entities) - 1
        place_of = {one.id: place for place, one in enumerate(entities)}
        return {
            "type": "cards",
            "key": collection,
            "empty": "" if entities else self.words(empty),
            "cards": [
                {
                    "id": one.id,
                    "mark": "",
                    "facts": [],
                    **card(one),
                    "collection": collection,
                    "up": place_of[one.id] > 0,
                    "down": place_of[one.id] < last,
                    "open": one.id == self._open,
                    "blocks": form(one) if one.id == self._open else [],
                }
                for one in many
            ],
            "words": {
                "change": self.words(N_("Change")),
                "done": self.words(N_("Done")),
                "up": self.words(N_("Move up")),
                "down": self.words(N_("Move down")),
                "remove": self.words(N_("Take away")),
            },
            "more": self.words(
                N_("Show more ({shown} of {count} shown)"), shown=len(many), count=len(entities)
            )
            if len(many) < len(entities)
            else "",
        }

    def _items_view(
        self, owner: tuple[str, str, str], items: Sequence[str], form: Json | None = None
    ) -> Json:
        """Return a list within an entity in words, each with a button that takes it away."""
        collection, id_, field = owner
        raw = value_at(self._raw(collection, id_), field) or []
        args = {"collection": collection, "id": id_, "field": field, "items": raw}
        return {
            "type": "items",
            "items": [
                {
                    "text": sentence,
                    "remove": self.words(N_("Take away: {name}"), name=sentence),
                    "args": {**args, "place": place},
                }
                for place, sentence in enumerate(items)
            ],
            "form": form and {**form, "args": args},
            "take_away": self.words(N_("Take away")),
        }

    def _fact(self, label: str, value: str | None) -> Json:
        empty = value is None or value == ""
        return {
            "label": self.words(label),
            "text": self.words(N_("not filled in yet")) if empty else value,
            "empty": empty,
        }

    def _called(self, collection: str, id_: str) -> str:
        """Return what a card is called in a message."""
        entity = self.workspace.get(collection, id_)
        if collection == "commitments" and entity is not None:
            return self._party_name(str(getattr(entity, "stakeholder", "")))
        return str(getattr(entity, "title", ""))

    def _refuse(self, collection: str, id_: str, field: str, value: Any) -> None:
        """Refuse an answer that does not fit the rest; a step of the agenda says which."""

    def _remark(self, kind: str, value: Any) -> str:
        """Return a question about an answer that is kept but looks like a slip."""
        if kind in {"day", "quarter", "year"} and value is not None and is_past(value):
            when = shown(self.language, kind, value)
            if kind == "quarter":
                when = day_or_quarter(self.language, date.fromisoformat(value))
            return self.words(
                N_("Kept. {when} has gone by: is that what you mean?"),
                when=when[:1].upper() + when[1:],
            )
        return ""

    def _item(self, collection: str, field: str, written: dict[str, str]) -> Json:
        parts = ITEMS[collection, field]
        item = {
            part: kept(self.language, parts[part], value, part) for part, value in written.items()
        }
        return {part: value for part, value in item.items() if value is not None}

    def _keep_items(
        self,
        collection: str,
        id_: str,
        field: str,
        items: list[Json],
        wanted: list[Json],
    ) -> None:
        try:
            self.workspace.update(
                collection, id_, {field: wanted or None}, base={field: items or None}
            )
        except InputError as error:
            # "costs.0.amount" is shown beside "amount".
            error.field = (error.field or "").rpartition(".")[2] or None
            raise
