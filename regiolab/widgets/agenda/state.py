"""What every step of the agenda works with: the open step and card, and how a field is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from regiolab.locale import N_
from regiolab.model.change import value_at
from regiolab.scenes.agenda.words import lead_name, parties_by_id
from regiolab.widgets.agenda.values import FIELDS, ITEMS, shown
from regiolab.widgets.kit.kit import KitWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from regiolab.model.entities import Action, Entity, Stakeholder
    from regiolab.model.json import Json

PAGE: Final = 20
"""So many cards of a list at once, and so many more at each press of the button."""

STEP_GROUPS: Final[tuple[tuple[str, Mapping[str, str]], ...]] = (
    (
        "",
        {
            "ambition": N_("Ambition"),
            "carrier": N_("Who carries it"),
            "fits_with": N_("Fits with"),
            "challenges": N_("Challenge and cause"),
            "tensions": N_("Chosen tensions"),
            "who": N_("Who"),
            "actions": N_("Actions"),
            "commitments": N_("Brings and takes"),
            "decisions": N_("Decisions"),
        },
    ),
    (
        N_("For home"),
        {
            "indicators": N_("Indicators"),
            "money": N_("Money"),
            "planning": N_("Planning"),
        },
    ),
    (
        N_("To read and take home"),
        {"overview": N_("On one page"), "export": N_("Take the agenda with you")},
    ),
)
"""The steps in groups, with what they are called."""

STEP_NAMES: Final[Mapping[str, str]] = {
    step: label for _, steps in STEP_GROUPS for step, label in steps.items()
}

_NUMBERS: Final = {"value", "amount", "year"}
"""Fields that are short enough to stand beside each other."""

LESSON_OF_THE_MAP: Final = "06_stakeholder_map.ipynb"


class AgendaState(KitWidget):
    """The state of the agenda on the screen that is no part of the workspace."""

    _at: str = "ambition"
    """The step that is open."""
    _open: str = ""
    """The id of the one entity of which the form is open."""
    _cards: int = PAGE

    def _all(self, collection: str) -> Sequence[Entity]:
        return self.workspace.all_of(collection)

    def _party(self, id_: str | None) -> Stakeholder | None:
        if id_ is None:
            return None
        return cast("Stakeholder | None", self.workspace.get("stakeholders", id_))

    def _party_name(self, id_: str) -> str:
        """Return what a party is called; a lead that is not on the map is its own name."""
        party = self._party(id_)
        return party.name if party else id_

    def _lead_name(self, action: Action) -> str:
        """Return the lead in words, with a remark when it is not on the map."""
        return lead_name(self.language, action, parties_by_id(self.workspace))

    def _title(self, collection: str, id_: str) -> str:
        return str(getattr(self.workspace.get(collection, id_), "title", ""))

    def _raw(self, collection: str, id_: str) -> dict[str, Any]:
        return self.workspace.state.get(collection, {}).get(id_, {})

    # ---- fields ----

    def _text(
        self,
        collection: str,
        id_: str,
        field: str,
        label: str,
        hint: str = "",
        lines: int = 1,
        placeholder: str = "",
    ) -> Json:
        """Return a text, amount, number, year or day that is kept when it is left."""
        kind = FIELDS[collection][field]
        return {
            "type": "text",
            "name": f"{collection}.{id_}.{field}",
            "label": self.words(label),
            "hint": self.words(hint) if hint else "",
            "placeholder": self.words(placeholder) if placeholder else "",
            "lines": lines,
            "value": shown(self.language, kind, value_at(self._raw(collection, id_), field)),
            "command": "edit",
            "args": {"collection": collection, "id": id_, "field": field},
        }

    def _choice(
        self, collection: str, id_: str, field: str, label: str, options: Iterable[Json]
    ) -> Json:
        """Return a list of which one is chosen."""
        value = value_at(self._raw(collection, id_), field)
        return {
            "type": "choice",
            "name": f"{collection}.{id_}.{field}",
            "label": self.words(label),
            "value": shown(self.language, FIELDS[collection][field], value),
            "options": list(options),
            "command": "edit",
            "args": {"collection": collection, "id": id_, "field": field},
        }

    def _several(
        self, collection: str, id_: str, field: str, label: str, options: Iterable[Json]
    ) -> Json:
        """Return a few answers that may go together, all in sight."""
        return {
            "type": "checks",
            "name": f"{collection}.{id_}.{field}",
            "label": self.words(label),
            "value": list(value_at(self._raw(collection, id_), field) or []),
            "options": list(options),
            "command": "edit",
            "args": {"collection": collection, "id": id_, "field": field},
        }

    def _from_list(
        self, collection: str, id_: str, field: str, words: tuple[str, str], options: Iterable[Json]
    ) -> Json:
        """Return a long list from which one after the other is taken; `words`: label and empty."""
        value = list(value_at(self._raw(collection, id_), field) or [])
        every = list(options)
        names = {one["value"]: one["label"] for one in every}
        return {
            "type": "taken",
            "name": f"{collection}.{id_}.{field}",
            "label": self.words(words[0]),
            "value": value,
            "taken": [
                {
                    "value": one,
                    "label": names.get(one, one),
                    "remove": self.words(N_("Take away: {name}"), name=names.get(one, one)),
                }
                for one in value
            ],
            "options": [
                {"value": "", "label": self.words(words[1])},
                *(one for one in every if one["value"] not in value),
            ],
            "command": "edit",
            "args": {"collection": collection, "id": id_, "field": field},
        }

    def _item_field(
        self,
        owner: tuple[str, str, str],
        place: int,
        part: str,
        label: str,
        options: list[Json] | None = None,
    ) -> Json:
        """Return a field of one item in a list within an entity; `owner`: collection, id, field."""
        collection, id_, field = owner
        items = value_at(self._raw(collection, id_), field) or []
        kind = ITEMS[collection, field][part]
        return {
            "type": "text" if options is None else "choice",
            "options": options or [],
            "name": f"{collection}.{id_}.{field}.{place}.{part}",
            "label": self.words(label),
            "hint": "",
            "placeholder": "",
            "lines": 1,
            "value": shown(self.language, kind, items[place].get(part)),
            "command": "item_edit",
            "args": {
                "collection": collection,
                "id": id_,
                "field": field,
                "place": place,
                "part": part,
                "items": items,
            },
        }

    # ---- options ----

    def _options(self, first: str, options: Iterable[tuple[str, str]]) -> list[Json]:
        """Return options behind one that chooses nothing."""
        return [
            {"value": "", "label": self.words(first)},
            *({"value": value, "label": label} for value, label in options),
        ]

    def _parties(self) -> list[tuple[str, str]]:
        """Return the parties of the map by name: id and name."""
        parties = [(party.id, party.name) for party in self.workspace.stakeholders]
        return sorted(parties, key=lambda party: party[1].casefold())

    # ---- blocks ----

    def _fields(self, *fields: Json) -> Json:
        return {"type": "fields", "fields": list(fields)}

    def _note(self, message: str, **values: object) -> Json:
        return {"type": "note", "text": self.words(message, **values)}

    def _fold(self, key: str, title: str, *blocks: Json) -> Json:
        return {"type": "fold", "key": key, "title": self.words(title), "blocks": list(blocks)}

    def _form(
        self, key: str, submit: str, command: str, args: Json, fields: Sequence[Json]
    ) -> Json:
        """Return a form with its own button; nothing is kept before it is pressed."""
        return {
            "type": "form",
            "key": key,
            "submit": self.words(submit),
            "command": command,
            "args": args,
            "fields": list(fields),
            "narrow": all(field["name"] in _NUMBERS for field in fields),
        }

    def _entry(
        self,
        name: str,
        label: str,
        hint: str = "",
        placeholder: str = "",
        options: list[Json] | None = None,
    ) -> Json:
        """Return one field of such a form: a text, or a choice from options."""
        return {
            "type": "text" if options is None else "choice",
            "name": name,
            "label": self.words(label),
            "hint": self.words(hint) if hint else "",
            "placeholder": self.words(placeholder) if placeholder else "",
            "options": options or [],
        }
