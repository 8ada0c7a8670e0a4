"""What the group is going to do: actions with a lead from the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, full_date, listed
from regiolab.model import InputError
from regiolab.model.change import Change, Edit, new_id
from regiolab.model.misfits import refuse_taken_name
from regiolab.model.validation import validated
from regiolab.scenes.agenda.words import commitment_words
from regiolab.widgets.agenda.cards import CardInShort, card_list
from regiolab.widgets.agenda.lookup import (
    lead_in_words,
    parties_by_name,
    party_name,
    party_of,
    raw_fields,
)
from regiolab.widgets.agenda.parties import party_entries
from regiolab.widgets.agenda.states import ready_of
from regiolab.widgets.agenda.step import Step
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.options import chosen_sector

if TYPE_CHECKING:
    from regiolab.model.entities import Action, Commitment
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Block, Fact, Field, FieldsBlock, FormBlock, Option

_FEW_CHALLENGES: Final = 6
"""So many challenges are all in sight; more of them are a list to choose from."""


class Actions(Step):
    """The actions: who leads, who joins in, and the first step."""

    id = "actions"
    label = N_("Actions")

    def command_add_action(self, title: str, lead: str = "") -> Reply:
        """Add an action and open its form; with one challenge it serves that one."""
        challenges = [one.id for one in self.workspace.challenges]
        action = self.workspace.add_action(
            title, challenges if len(challenges) == 1 else [], lead or None
        )
        self.context.open = action.id
        return Reply(self.words(N_("Added: {item}"), item=action.title), {"open": action.id})

    def command_add_lead(self, action: str, name: str, sector: str) -> Reply:
        """Put a party on the map and make it the lead, in one change that one undo takes back."""
        with self.workspace.guard():
            place = max((one.order for one in self.workspace.stakeholders), default=0) + 1
            raw = {"id": new_id(), "order": place, "name": name, "sector": chosen_sector(sector)}
            party = validated("stakeholders", raw)[1]
            refuse_taken_name(self.workspace.state, "stakeholders", party)
            fields = raw_fields(self.workspace, "actions", action)
            if not fields:
                raise InputError(N_("This is no longer there; it was removed meanwhile."))
            edits = (
                Edit("stakeholders", party["id"], None, None, party),
                Edit("actions", action, "lead", fields.get("lead"), party["id"]),
            )
            values = {"party": party["name"]}
            self.workspace.apply(Change(N_("put {party} on the map as lead"), values, edits))
        return Reply(
            self.words(N_("{party} is on the map and leads this action."), party=party["name"])
        )

    def state(self) -> str:
        """Return how many actions have a lead from the map, a challenge and a first step."""
        actions = self.workspace.actions
        asked = bool(self.workspace.challenges)
        ready = sum(
            bool(
                party_of(self.workspace, one.lead)
                and one.first_step
                and one.first_step_date
                and (one.challenges or not asked)
            )
            for one in actions
        )
        return ready_of(self.language, ready, len(actions))

    def view(self) -> StepContent:
        """Return the actions, and a form to add one."""
        return {
            "question": self.words(
                N_("What are you going to do, and who sees to it? Three actions are enough today.")
            ),
            "blocks": [
                card_list(
                    self.context,
                    "actions",
                    self.workspace.actions,
                    self._card,
                    self._form,
                    N_("No actions yet."),
                ),
                self._new_action(),
            ],
        }

    def _new_action(self) -> FormBlock:
        leads = parties_by_name(self.workspace)
        return self.form.form(
            "agenda.action",
            N_("Add action"),
            "add_action",
            [
                self.form.entry(
                    "title",
                    N_("New action: begin with a verb"),
                    placeholder=N_("for example: link …, open …, pay together for …"),
                ),
                self.form.entry(
                    "lead",
                    N_("Lead"),
                    options=self.form.options(N_("choose a party of the map…"), leads),
                ),
            ],
        )

    def _card(self, action: Action) -> CardInShort:
        lead = party_of(self.workspace, action.lead)
        joins = [party_name(self.workspace, one) for one in action.joins]
        fact = self.form.fact
        return {
            "title": action.title,
            "mark": lead.sector if lead else "",
            "facts": [
                fact(N_("Lead (is on the map)") if lead else N_("Lead"), self._lead(action)),
                fact(N_("Join in"), listed(self.language, joins)),
                *self._serves(action),
                fact(N_("First step"), self._first_step(action)),
                *self._commitments(action),
            ],
        }

    def _serves(self, action: Action) -> list[Fact]:
        """Return which challenge an action is for; nothing where there is only one to be for."""
        challenges = self.workspace.challenges
        if not challenges or (len(challenges) == 1 and action.challenges):
            return []
        titles = [one.title for one in challenges if one.id in action.challenges]
        return [self.form.fact(N_("For challenge"), listed(self.language, titles))]

    def _commitments(self, action: Action) -> list[Fact]:
        """Return what parties bring, take and will not give up for an action."""
        facts = []
        for direction, label in (
            ("brings", N_("Brings")),
            ("takes", N_("Takes")),
            ("keeps", N_("Won't give up")),
        ):
            said = [
                self._commitment(one)
                for one in self.workspace.commitments
                if one.action == action.id and one.direction == direction
            ]
            if said:
                facts.append(self.form.fact(label, "; ".join(said)))
        return facts

    def _form(self, action: Action) -> list[Block]:
        answers = self.form_of("actions", action.id)
        return [
            self._main_fields(action),
            self._new_lead(action),
            self.form.fold(
                "more_action",
                N_("More about this action"),
                self.form.fields(answers.text("note", N_("Note"), lines=2)),
            ),
        ]

    def _main_fields(self, action: Action) -> FieldsBlock:
        answers = self.form_of("actions", action.id)
        parties = parties_by_name(self.workspace)
        leads = list(parties)
        if action.lead and party_of(self.workspace, action.lead) is None:
            leads.insert(0, (action.lead, self._lead(action)))
        return self.form.fields(
            answers.text("title", N_("Action: begin with a verb"), lines=2),
            answers.choice(
                "lead", N_("Lead"), self.form.options(N_("choose a party of the map…"), leads)
            ),
            answers.from_list(
                "joins",
                N_("Who joins in?"),
                N_("add a party of the map…"),
                [
                    {"value": party, "label": name}
                    for party, name in parties
                    if party != action.lead or party in action.joins
                ],
            ),
            *self._challenges_served(action),
            answers.text("first_step", N_("First step"), N_("What happens first? Small is good.")),
            answers.text(
                "first_step_date",
                N_("Date of the first step"),
                placeholder=N_("day, month and year"),
            ),
        )

    def _new_lead(self, action: Action) -> Block:
        lost = action.lead and party_of(self.workspace, action.lead) is None
        not_there = self.form.note(N_("“{name}” is not on the map (any more)."), name=action.lead)
        return self.form.fold(
            "new_lead",
            N_("The lead is not on the map? Add this party to the map"),
            *([not_there] if lost else []),
            self.form.form(
                f"agenda.lead.{action.id}",
                N_("Put on the map as lead"),
                "add_lead",
                party_entries(self.context),
                {"action": action.id},
            ),
        )

    def _challenges_served(self, action: Action) -> list[Field]:
        answers = self.form_of("actions", action.id)
        label = N_("For which challenge?")
        challenges: list[Option] = [
            {"value": one.id, "label": one.title} for one in self.workspace.challenges
        ]
        if not challenges:
            return []
        if len(challenges) <= _FEW_CHALLENGES:
            return [answers.several("challenges", label, challenges)]
        return [answers.from_list("challenges", label, N_("add a challenge…"), challenges)]

    def _lead(self, action: Action) -> str:
        return lead_in_words(self.workspace, self.language, action)

    def _first_step(self, action: Action) -> str:
        day = full_date(self.language, action.first_step_date) if action.first_step_date else ""
        return ", ".join(filter(None, (action.first_step, day)))

    def _commitment(self, commitment: Commitment) -> str:
        name = party_name(self.workspace, commitment.stakeholder)
        return f"{name}: {commitment_words(self.language, commitment)}"
