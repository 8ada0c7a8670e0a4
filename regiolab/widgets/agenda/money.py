"""For home: what each action costs per year, and what the region brings itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.agenda.coverage import cofinancing
from regiolab.analysis.agenda.money import cofinancing_norm
from regiolab.analysis.agenda.reading import AgendaReading
from regiolab.analysis.findings.amounts import Share
from regiolab.locale import N_, euros
from regiolab.widgets.agenda.cards import CardInShort, card_list
from regiolab.widgets.agenda.states import LATER, how_far
from regiolab.widgets.agenda.step import HOME, Step

if TYPE_CHECKING:
    from regiolab.model.entities import Action
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Block, FoldBlock, NoteBlock


class Money(Step):
    """Costs per action, and the norm for what the region brings itself."""

    id = "money"
    label = N_("Money")
    group = HOME

    def state(self) -> str:
        """Return of how many actions the costs are known, in a word."""
        actions = self.workspace.actions
        known = sum(bool(one.costs) for one in actions)
        return how_far(self.language, known, len(actions), nothing=LATER)

    def view(self) -> StepContent:
        """Return the actions with their costs, and the shares of the region itself."""
        return {
            "question": self.words(
                N_("What does each action cost, per year? Who pays is under brings and takes.")
            ),
            "blocks": [
                card_list(
                    self.context,
                    "actions",
                    self.workspace.actions,
                    self._card,
                    self._form,
                    N_("No actions yet. Costs belong to an action."),
                    fixed=True,
                ),
                *self._shares(),
                self._norm(),
            ],
        }

    def _norm(self) -> FoldBlock:
        agenda = self.form_of("agenda", "agenda")
        return self.form.fold(
            "norm",
            N_("Is there a norm for what the region brings itself?"),
            self.form.note(
                N_(
                    "There is no norm of our own here. Fill in the one that holds for you, "
                    "with where it stands and of which day it is; empty is no norm."
                )
            ),
            self.form.fields(
                agenda.text(
                    "cofinancing_norm.percent", N_("The region brings at least (% of all costs)")
                ),
                agenda.text("cofinancing_norm.source", N_("Where does the norm stand?")),
                agenda.text(
                    "cofinancing_norm.date",
                    N_("Date of the norm"),
                    placeholder=N_("day, month and year"),
                ),
            ),
        )

    def _shares(self) -> list[NoteBlock]:
        """Say which part of all costs the region brings itself; with a norm, beside it."""
        reading = AgendaReading.of(self.workspace)
        beside_the_norm = cofinancing_norm(reading)
        if beside_the_norm:
            return [{"type": "note", "text": one.text(self.language)} for one in beside_the_norm]
        shares = cofinancing(self.workspace)
        firm, intended, idea = (shares[one] for one in ("firm", "with_intention", "with_idea"))
        if firm is None or intended is None or idea is None:
            return []
        return [
            self.form.note(
                N_(
                    "Of all costs the region itself brings {firm} firmly; with what parties intend "
                    "to bring {intended}; with ideas as well {idea}."
                ),
                firm=Share(firm).text(self.language),
                intended=Share(intended).text(self.language),
                idea=Share(idea).text(self.language),
            )
        ]

    def _card(self, action: Action) -> CardInShort:
        brought = [
            one.amount or 0
            for one in self.workspace.commitments
            if one.action == action.id and one.direction == "brings"
        ]
        return {
            "title": action.title,
            "facts": [
                self.form.fact(N_("Costs"), self._total([one.amount for one in action.costs])),
                self.form.fact(N_("Brought in"), self._total(brought)),
            ],
        }

    def _total(self, amounts: list[float]) -> str | None:
        return euros(self.language, sum(amounts)) if amounts else None

    def _form(self, action: Action) -> list[Block]:
        answers = self.form_of("actions", action.id)
        rows = [
            " · ".join(filter(None, (str(one.year or ""), euros(self.language, one.amount))))
            for one in action.costs
        ]
        add = self.form.form(
            f"agenda.cost.{action.id}",
            N_("Add costs"),
            "item_add",
            [
                self.form.entry("amount", N_("Amount in euros")),
                self.form.entry("year", N_("Year"), N_("empty: for all years together")),
            ],
        )
        changing = [
            self.form.fold(
                f"cost-{place}",
                N_("Change: {item}"),
                self.form.fields(
                    answers.item_text("costs", place, "amount", N_("Amount in euros")),
                    answers.item_text("costs", place, "year", N_("Year")),
                ),
                item=row,
            )
            for place, row in enumerate(rows)
        ]
        return [*changing, answers.items("costs", rows, add)]
