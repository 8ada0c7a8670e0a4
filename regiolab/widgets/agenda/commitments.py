"""What parties bring, take and will not give up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, euros
from regiolab.model import InputError
from regiolab.model.words import COMMITMENT_WORDS, FIRMNESS_WORDS, FORM_WORDS, UNKNOWN, word
from regiolab.widgets.agenda.cards import CardInShort, card_list
from regiolab.widgets.agenda.lookup import parties_by_name, party_name, party_of, title_of
from regiolab.widgets.agenda.states import ready_of
from regiolab.widgets.agenda.step import Step
from regiolab.widgets.kit.commands import Reply

if TYPE_CHECKING:
    from regiolab.model.entities import Commitment
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Block, Fact, FormBlock


class Commitments(Step):
    """What each party brings and takes, and how firm that is."""

    id = "commitments"
    label = N_("Brings and takes")

    def command_add_commitment(self, stakeholder: str, direction: str, what: str) -> Reply:
        """Note what a party brings, takes or will not give up, and open its form."""
        if not stakeholder:
            raise InputError(N_("Choose a party of the map."), field="stakeholder")
        if not direction:
            raise InputError(N_("Choose: brings, takes or won't give up."), field="direction")
        made = self.workspace.add_commitment(stakeholder, direction, what=what or None)
        self.context.open = made.id
        name = party_name(self.workspace, made.stakeholder)
        return Reply(self.words(N_("Added: {item}"), item=name), {"open": made.id})

    def state(self) -> str:
        """Return of how many it is said what and how firm."""
        made = self.workspace.commitments
        ready = sum(bool(one.what and (one.direction == "keeps" or one.firmness)) for one in made)
        return ready_of(self.language, ready, len(made))

    def view(self) -> StepContent:
        """Return what was noted, and a form to add something."""
        return {
            "question": self.words(
                N_("What does each party bring and take, and what won't it give up? Ask them too.")
            ),
            "blocks": [
                card_list(
                    self.context,
                    "commitments",
                    self.workspace.commitments,
                    self._card,
                    self._form,
                    N_("Nothing yet. Begin with the party that leads an action."),
                ),
                self._new_commitment(),
            ],
        }

    def _new_commitment(self) -> FormBlock:
        directions = [(code, word(self.language, "commitment", code)) for code in COMMITMENT_WORDS]
        parties = parties_by_name(self.workspace)
        return self.form.form(
            "agenda.commitment",
            N_("Add this"),
            "add_commitment",
            [
                self.form.entry(
                    "stakeholder",
                    N_("Party"),
                    options=self.form.options(N_("choose a party of the map…"), parties),
                ),
                self.form.entry(
                    "direction",
                    N_("Brings, takes or won't give up?"),
                    options=self.form.options(N_("choose…"), directions),
                ),
                self.form.entry("what", N_("What?"), N_("in a few words")),
            ],
        )

    def _card(self, commitment: Commitment) -> CardInShort:
        party = party_of(self.workspace, commitment.stakeholder)
        direction = word(self.language, "commitment", commitment.direction)
        what = commitment.what or self.words(N_("not filled in yet"))
        return {
            "title": f"{party.name if party else '?'} {direction}: {what}",
            "mark": party.sector if party else "",
            "facts": self._facts(commitment),
        }

    def _facts(self, commitment: Commitment) -> list[Fact]:
        fact = self.form.fact
        facts = []
        if commitment.direction != "keeps":
            firmness = commitment.firmness
            facts = [
                fact(N_("How much"), self._how_much(commitment)),
                fact(
                    N_("How firm"),
                    word(self.language, "firmness", firmness) if firmness else None,
                ),
            ]
        if commitment.action:
            title = title_of(self.workspace, "actions", commitment.action)
            facts.append(fact(N_("For action"), title))
        return facts

    def _form(self, commitment: Commitment) -> list[Block]:
        answers = self.form_of("commitments", commitment.id)
        actions = [(one.id, one.title) for one in self.workspace.actions]
        condition = answers.text(
            "condition",
            N_("On which condition?"),
            N_("What has to be true for this to go on?"),
        )
        first = (
            answers.text("what", N_("What?")),
            answers.choice(
                "action",
                N_("For which action?"),
                self.form.options(N_("for the whole agenda"), actions),
            ),
        )
        if commitment.direction == "keeps":
            return [self.form.fields(*first, condition)]
        forms = [(code, word(self.language, "form", code)) for code in FORM_WORDS]
        firm = [(code, word(self.language, "firmness", code)) for code in FIRMNESS_WORDS]
        return [
            self.form.fields(
                *first,
                answers.text(
                    "amount",
                    N_("Amount in euros"),
                    N_("for hours or space: what they are worth"),
                ),
                answers.choice(
                    "form", N_("Money, or hours or space?"), self.form.options(UNKNOWN, forms)
                ),
                answers.choice("firmness", N_("How firm is it?"), self.form.options(UNKNOWN, firm)),
            ),
            self.form.fold(
                "more_commitment",
                N_("More about this"),
                self.form.fields(
                    condition,
                    answers.choice(
                        "stakeholder",
                        N_("Party"),
                        [
                            {"value": value, "label": label}
                            for value, label in parties_by_name(self.workspace)
                        ],
                    ),
                ),
            ),
        ]

    def _how_much(self, commitment: Commitment) -> str:
        amount = "" if commitment.amount is None else euros(self.language, commitment.amount)
        form = word(self.language, "form", commitment.form) if commitment.form else ""
        return " · ".join(filter(None, (amount, form)))
