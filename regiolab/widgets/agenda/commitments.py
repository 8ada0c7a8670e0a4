"""What parties bring, take and will not give up, and when each constituency decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.locale import N_, euros
from regiolab.model import InputError
from regiolab.model.words import (
    COMMITMENT_WORDS,
    CONSTITUENCY_WORDS,
    FIRMNESS_WORDS,
    FORM_WORDS,
    UNKNOWN,
    word,
)
from regiolab.scenes.agenda.words import commitment_words, decision_words
from regiolab.widgets.agenda.actions import ActionSteps
from regiolab.widgets.kit.commands import Reply

if TYPE_CHECKING:
    from regiolab.model.entities import Action, Commitment
    from regiolab.model.json import Json


class CommitmentSteps(ActionSteps):
    """Commitments and decision moments."""

    def command_add_commitment(self, stakeholder: str, direction: str, what: str) -> Reply:
        """Note what a party brings, takes or will not give up, and open its form."""
        if not stakeholder:
            raise InputError(N_("Choose a party of the map."), field="stakeholder")
        if not direction:
            raise InputError(N_("Choose: brings, takes or won't give up."), field="direction")
        made = self.workspace.add_commitment(stakeholder, direction, what=what or None)
        self._open = made.id
        name = self._party_name(made.stakeholder)
        return Reply(self.words(N_("Added: {item}"), item=name), {"open": made.id})

    def _commitments_step(self) -> Json:
        options = [(code, word(self.language, "commitment", code)) for code in COMMITMENT_WORDS]
        form = self._form(
            "agenda.commitment",
            N_("Add this"),
            "add_commitment",
            {},
            [
                self._entry(
                    "stakeholder",
                    N_("Party"),
                    options=self._options(N_("choose a party of the map…"), self._parties()),
                ),
                self._entry(
                    "direction",
                    N_("Brings, takes or won't give up?"),
                    options=self._options(N_("choose…"), options),
                ),
                self._entry("what", N_("What?"), N_("in a few words")),
            ],
        )
        return {
            "question": self.words(
                N_("What does each party bring and take, and what won't it give up? Ask them too.")
            ),
            "blocks": [
                self._cards_view(
                    "commitments",
                    self.workspace.commitments,
                    self._commitment_card,
                    self._commitment_form,
                    N_("Nothing yet. Begin with the party that leads an action."),
                ),
                form,
            ],
        }

    def _commitment_card(self, commitment: Commitment) -> Json:
        party = self._party(commitment.stakeholder)
        direction = word(self.language, "commitment", commitment.direction)
        what = commitment.what or self.words(N_("not filled in yet"))
        facts = []
        if commitment.direction != "keeps":
            firmness = commitment.firmness
            facts = [
                self._fact(N_("How much"), self._how_much(commitment)),
                self._fact(
                    N_("How firm"),
                    word(self.language, "firmness", firmness) if firmness else None,
                ),
            ]
        if commitment.action:
            facts.append(self._fact(N_("For action"), self._title("actions", commitment.action)))
        return {
            "title": f"{party.name if party else '?'} {direction}: {what}",
            "mark": party.sector if party else "",
            "facts": facts,
        }

    def _commitment_form(self, commitment: Commitment) -> list[Json]:
        id_ = commitment.id
        actions = [(one.id, one.title) for one in self.workspace.actions]
        language = self.language
        condition = self._text(
            *("commitments", id_, "condition", N_("On which condition?")),
            N_("What has to be true for this to go on?"),
        )
        first = [
            self._text("commitments", id_, "what", N_("What?")),
            self._choice(
                *("commitments", id_, "action", N_("For which action?")),
                self._options(N_("for the whole agenda"), actions),
            ),
        ]
        if commitment.direction == "keeps":
            return [self._fields(*first, condition)]
        forms = [(code, word(language, "form", code)) for code in FORM_WORDS]
        firm = [(code, word(language, "firmness", code)) for code in FIRMNESS_WORDS]
        return [
            self._fields(
                *first,
                self._text(
                    *("commitments", id_, "amount", N_("Amount in euros")),
                    N_("for hours or space: what they are worth"),
                ),
                self._choice(
                    *("commitments", id_, "form", N_("Money, or hours or space?")),
                    self._options(UNKNOWN, forms),
                ),
                self._choice(
                    *("commitments", id_, "firmness", N_("How firm is it?")),
                    self._options(UNKNOWN, firm),
                ),
            ),
            self._fold(
                "more_commitment",
                N_("More about this"),
                self._fields(
                    condition,
                    self._choice(
                        *("commitments", id_, "stakeholder", N_("Party")),
                        [{"value": value, "label": label} for value, label in self._parties()],
                    ),
                ),
            ),
        ]

    def _how_much(self, commitment: Commitment) -> str:
        amount = "" if commitment.amount is None else euros(self.language, commitment.amount)
        form = word(self.language, "form", commitment.form) if commitment.form else ""
        return " · ".join(filter(None, (amount, form)))

    def _commitment_words(self, commitment: Any) -> str:
        words = commitment_words(self.language, commitment)
        return f"{self._party_name(commitment.stakeholder)}: {words}"

    # ---- decisions ----

    def _decisions_step(self) -> Json:
        actions = self.workspace.actions
        return {
            "question": self.words(N_("Who has to say yes before it can begin, and when?")),
            "blocks": [
                self._cards_view(
                    "actions",
                    actions,
                    self._decision_card,
                    self._decision_form,
                    N_("No actions yet. Decision moments belong to an action."),
                ),
            ],
        }

    def _decision_card(self, action: Action) -> Json:
        lead = self._party(action.lead)
        moments = [decision_words(self.language, one) for one in action.decision_moments]
        return {
            "title": action.title,
            "mark": lead.sector if lead else "",
            "facts": [self._fact(N_("Decision moments"), "; ".join(moments))],
        }

    def _decision_form(self, action: Action) -> list[Json]:
        owner = ("actions", action.id, "decision_moments")
        of_whom = self._options(
            N_("choose…"),
            [(one, word(self.language, "constituency", one)) for one in CONSTITUENCY_WORDS],
        )
        form = self._form(
            f"agenda.moment.{action.id}",
            N_("Add this moment"),
            "item_add",
            {},
            [
                self._entry("body", N_("Who decides?"), N_("which council, board or members")),
                self._entry("constituency", N_("On behalf of whom?"), options=of_whom),
                self._entry("when", N_("When?"), placeholder=N_("day, month and year")),
                self._entry("what", N_("About what?")),
            ],
        )
        blocks = []
        for place, moment in enumerate(action.decision_moments):
            blocks.append(
                self._fold(
                    f"moment-{place}",
                    N_("Change a moment"),
                    self._fields(
                        self._item_field(owner, place, "body", N_("Who decides?")),
                        self._item_field(
                            *(owner, place, "constituency", N_("On behalf of whom?")), of_whom
                        ),
                        self._item_field(owner, place, "when", N_("When?")),
                        self._item_field(owner, place, "what", N_("About what?")),
                    ),
                )
                | {"title": self.words(N_("Change: {item}"), item=moment.body)}
            )
        moments = [decision_words(self.language, one) for one in action.decision_moments]
        return [*blocks, self._items_view(owner, moments, form)]

    def _commitments_state(self) -> str:
        made = self.workspace.commitments
        ready = sum(bool(one.what and (one.direction == "keeps" or one.firmness)) for one in made)
        return self._ready_of(ready, len(made))

    def _decisions_state(self) -> str:
        actions = self.workspace.actions
        decided = sum(bool(one.decision_moments) for one in actions)
        return self._state(decided, len(actions)) if decided else self.words(N_("empty"))
