"""The fields of one entity of the agenda, as what is kept of it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model.change import value_at
from regiolab.widgets.agenda.lookup import raw_fields
from regiolab.widgets.agenda.values import FIELDS, ITEMS, shown
from regiolab.widgets.kit.form import Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from regiolab.model.json import Json
    from regiolab.widgets.kit.blocks import (
        ChecksField,
        ChoiceField,
        FormBlock,
        ItemsBlock,
        Option,
        TakenField,
        TextField,
    )
    from regiolab.widgets.kit.part import Context


class EntityForm:
    """Makes the fields with which an entity is changed by `edit` and its like.

    Args:
        context: of the step that they are for.
        collection: of the entity; `FIELDS` and `ITEMS` say what it takes.
        id_: of the entity.
    """

    def __init__(self, context: Context, collection: str, id_: str) -> None:
        self.collection = collection
        self.id = id_
        self._form = Form(context)
        self._language = context.language
        self._raw = raw_fields(context.workspace, collection, id_)

    def text(
        self, field: str, label: str, hint: str = "", lines: int = 1, placeholder: str = ""
    ) -> TextField:
        """Return a text, amount, number, year or day that is kept when it is left."""
        return {
            "type": "text",
            "name": self._name(field),
            "label": self._form.words(label),
            "hint": self._form.words(hint),
            "placeholder": self._form.words(placeholder),
            "lines": lines,
            "value": self._shown(field),
            "command": "edit",
            "args": self._args(field),
        }

    def choice(self, field: str, label: str, options: Iterable[Option]) -> ChoiceField:
        """Return a list of which one is chosen."""
        return {
            "type": "choice",
            "name": self._name(field),
            "label": self._form.words(label),
            "value": self._shown(field),
            "options": list(options),
            "command": "edit",
            "args": self._args(field),
        }

    def several(self, field: str, label: str, options: Iterable[Option]) -> ChecksField:
        """Return a few answers that may go together, all in sight."""
        return {
            "type": "checks",
            "name": self._name(field),
            "label": self._form.words(label),
            "value": self._listed(field),
            "options": list(options),
            "command": "edit",
            "args": self._args(field),
        }

    def from_list(
        self, field: str, label: str, choose: str, options: Iterable[Option]
    ) -> TakenField:
        """Return a long list from which one after the other is taken; `choose` asks for one."""
        value = self._listed(field)
        every = list(options)
        names = {one["value"]: one["label"] for one in every}
        return {
            "type": "taken",
            "name": self._name(field),
            "label": self._form.words(label),
            "value": value,
            "taken": [
                {
                    "value": one,
                    "label": names.get(one, one),
                    "remove": self._form.words(_TAKE_AWAY_ONE, name=names.get(one, one)),
                }
                for one in value
            ],
            "options": [
                {"value": "", "label": self._form.words(choose)},
                *(one for one in every if one["value"] not in value),
            ],
            "command": "edit",
            "args": self._args(field),
        }

    def item_text(self, field: str, place: int, part: str, label: str) -> TextField:
        """Return a text of one item in a list within the entity."""
        return {
            "type": "text",
            "options": [],
            "name": self._name(f"{field}.{place}.{part}"),
            "label": self._form.words(label),
            "hint": "",
            "placeholder": "",
            "lines": 1,
            "value": self._shown_of_item(field, place, part),
            "command": "item_edit",
            "args": self._args_of_item(field, place, part),
        }

    def item_choice(
        self, field: str, place: int, part: str, label: str, options: list[Option]
    ) -> ChoiceField:
        """Return a list of which one is chosen, for one item in a list within the entity."""
        return {
            "type": "choice",
            "options": options,
            "name": self._name(f"{field}.{place}.{part}"),
            "label": self._form.words(label),
            "hint": "",
            "placeholder": "",
            "lines": 1,
            "value": self._shown_of_item(field, place, part),
            "command": "item_edit",
            "args": self._args_of_item(field, place, part),
        }

    def items(self, field: str, words: Sequence[str], form: FormBlock | None = None) -> ItemsBlock:
        """Return a list within the entity, each item with a button that takes it away.

        Args:
            field: the list.
            words: the items of the list, in words.
            form: adds an item.
        """
        args = self.args_of_list(field)
        return {
            "type": "items",
            "items": [
                {
                    "text": sentence,
                    "remove": self._form.words(_TAKE_AWAY_ONE, name=sentence),
                    "args": {**args, "place": place},
                }
                for place, sentence in enumerate(words)
            ],
            "form": {**form, "args": args} if form else None,
            "take_away": self._form.words(N_("Remove")),
        }

    def args_of_list(self, field: str) -> Json:
        """Return what a command about a list within the entity takes: where, and as it was seen."""
        return {**self._args(field), "items": self._items(field)}

    def _name(self, field: str) -> str:
        return f"{self.collection}.{self.id}.{field}"

    def _args(self, field: str) -> Json:
        return {"collection": self.collection, "id": self.id, "field": field}

    def _args_of_item(self, field: str, place: int, part: str) -> Json:
        items = self._items(field)
        return {**self._args(field), "place": place, "part": part, "items": items}

    def _shown(self, field: str) -> Any:
        return shown(self._language, FIELDS[self.collection][field], value_at(self._raw, field))

    def _shown_of_item(self, field: str, place: int, part: str) -> Any:
        kind = ITEMS[self.collection, field][part]
        return shown(self._language, kind, self._items(field)[place].get(part))

    def _listed(self, field: str) -> list[str]:
        return list(value_at(self._raw, field) or [])

    def _items(self, field: str) -> list[Json]:
        return value_at(self._raw, field) or []


_TAKE_AWAY_ONE = N_("Remove: {name}")
