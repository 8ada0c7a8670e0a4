"""The commands with which what is filled in on the agenda is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import value_at
from regiolab.widgets.agenda.context import AgendaContext
from regiolab.widgets.agenda.items import keep_items, read_item
from regiolab.widgets.agenda.lookup import raw_fields
from regiolab.widgets.agenda.rules import refuse_misfit
from regiolab.widgets.agenda.values import FIELDS, ITEMS, kept, remark, seen, shown
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.widgets.agenda.values import Answer


class Editing(Part[AgendaContext]):
    """Changes one field of an entity, or a list within it.

    `value` is what the control holds now and `base` what it held before; `items` is a list within
    an entity as the person saw it.
    """

    def command_edit(
        self,
        collection: str,
        id: str,  # noqa: A002 - the name in the message
        field: str,
        value: Answer,
        base: Answer,
    ) -> Reply:
        """Change one field; an empty value makes it unknown."""
        kind = FIELDS[collection][field]
        now = value_at(raw_fields(self.workspace, collection, id), field)
        refuse_misfit(self.workspace, collection, id, field, value)
        wanted = kept(self.language, kind, value, field)
        same = shown(self.language, kind, now) == base
        self.workspace.update(
            collection,
            id,
            {field: "" if wanted is None and field == "title" else wanted},
            base={field: now if same else seen(self.language, kind, base, field)},
        )
        return Reply(remark(self.language, kind, wanted))

    def command_item_add(
        self,
        collection: str,
        id: str,  # noqa: A002
        field: str,
        items: list[Json],
        **written: str,
    ) -> Reply:
        """Add an item to a list within an entity, such as a decision moment."""
        item = read_item(self.language, collection, field, written)
        keep_items(self.workspace, (collection, id, field), items, [*items, item])
        kinds = ITEMS[collection, field]
        remarks = [remark(self.language, kind, item.get(part)) for part, kind in kinds.items()]
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
        changed = [*items[:place], item, *items[place + 1 :]]
        keep_items(self.workspace, (collection, id, field), items, changed)
        return Reply(remark(self.language, kind, wanted))

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
        keep_items(self.workspace, (collection, id, field), items, rest)
        return Reply(self.words(N_("Removed. Undo brings it back.")))
