"""For one transition: which policy fields and which tiers of government it crosses here."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from regiolab.course.transitions import (
    POLICY_FIELDS,
    TIERS,
    TRANSITIONS,
    crossing,
    crossing_words,
    name_of,
)
from regiolab.locale import N_, capital
from regiolab.model.entities import Card
from regiolab.model.words import word
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.blocks import ChecksField, ChoiceField, TextField
    from regiolab.widgets.kit.readable import Readable


class Crossings(KitWidget):
    """Say of one transition which tier of government is in charge of which policy field.

    >>> Crossings(stored, "nl")  # doctest: +SKIP
    """

    _esm = script("crossings")
    _css = styles("crossings")

    def __init__(self, stored: StoredWorkspace, language: str) -> None:
        self._chosen = ""
        super().__init__(stored, language)

    def make_view(self) -> Json:
        """Return the choice of a transition, a question per policy field, and what it comes to."""
        crosses = self._card().crosses
        return {
            "title": self.words(N_("What your transition crosses")),
            "choice": self._choice(),
            "legend": self.words(N_("Which tier is in charge of it in your region?")),
            "fields": [self._field(one, list(crosses.get(one, []))) for one in POLICY_FIELDS],
            "lands": self._lands(),
            "result": self._result(),
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return what was found, where everything was asked for."""
        told = [crossing_words(one, self.language) for one in crossing(shown)] if private else []
        question = self.words(N_("Which policy fields and tiers does your transition cross?"))
        return paragraphs(*(told or [question]))

    def command_choose(self, value: str, base: str) -> Reply:
        """Show another transition; `base` is the one before it."""
        del base
        self._chosen = value if value in TRANSITIONS else ""
        return Reply()

    def command_tiers(self, field: str, value: list[str], base: list[str]) -> Reply:
        """Keep which tiers are in charge of a policy field; none takes the answer away."""
        kept = [tier for tier in TIERS if tier in value]
        if self.workspace.get("cards", self._id()):
            name = f"crosses.{field}"
            self._keep({name: kept or None}, {name: base or None})
        else:
            self._keep({"crosses": {field: kept}}, {"crosses": None})
        return Reply(self._result())

    def command_lands(self, value: str, base: str) -> Reply:
        """Keep where people notice the transition."""
        self._keep({"lands": value.strip() or None}, {"lands": base.strip() or None})
        return Reply()

    def _keep(self, fields: Json, base: Json) -> None:
        step = N_("say what a transition crosses")
        self.workspace.put("cards", self._id(), fields, base=base, step=step)

    def _id(self) -> str:
        """Return the transition in sight: chosen, crossed already, or with a card filled in."""
        if self._chosen:
            return self._chosen
        begun = [one.id for one in crossing(self.workspace)]
        filled = [one.id for one in cast("list[Card]", self.workspace.all_of("cards"))]
        return next((one for one in (*begun, *filled) if one in TRANSITIONS), "digitalisation")

    def _card(self) -> Card:
        return cast("Card | None", self.workspace.get("cards", self._id())) or Card(id=self._id())

    def _choice(self) -> ChoiceField:
        cards = {one.id: one for one in cast("list[Card]", self.workspace.all_of("cards"))}
        return {
            "type": "choice",
            "name": "crossings.card",
            "label": self.words(N_("Which transition?")),
            "value": self._id(),
            "options": [
                {"value": id_, "label": name_of(cards.get(id_) or Card(id=id_), self.language)}
                for id_ in TRANSITIONS
            ],
            "command": "choose",
            "args": {},
        }

    def _field(self, field: str, tiers: list[str]) -> ChecksField:
        return {
            "type": "checks",
            "name": f"crossings.{self._id()}.{field}",
            "label": capital(word(self.language, "policy_field", field)),
            "value": tiers,
            "options": [
                {"value": tier, "label": word(self.language, "tier", tier)} for tier in TIERS
            ],
            "command": "tiers",
            "args": {"field": field},
        }

    def _lands(self) -> TextField:
        return {
            "type": "text",
            "name": f"crossings.{self._id()}.lands",
            "label": self.words(N_("Where do people in the city or the villages notice it?")),
            "hint": self.words(N_("At work, at school, in the street: one example is enough.")),
            "placeholder": "",
            "lines": 2,
            "value": self._card().lands or "",
            "command": "lands",
            "args": {},
        }

    def _result(self) -> str:
        card = self._card()
        fields = [field for field, tiers in card.crosses.items() if tiers]
        tiers = {tier for one in card.crosses.values() for tier in one}
        if not fields:
            return self.words(N_("Tick a tier in at least two policy fields."))
        if len(fields) == 1:
            return self.words(N_("One policy field so far. Where else does it show?"))
        if len(tiers) == 1:
            return self.words(N_("One tier so far. Who else is in charge of a part of it?"))
        return self.words(
            N_(
                "This transition crosses {fields} policy fields and {tiers} tiers. "
                "No party is in charge of it alone."
            ),
            fields=len(fields),
            tiers=len(tiers),
        )
