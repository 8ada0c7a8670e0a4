"""When each constituency decides: the decision moments of the actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.model.words import CONSTITUENCY_WORDS, word
from regiolab.scenes.agenda.words import decision_words
from regiolab.widgets.agenda.cards import CardInShort, card_list
from regiolab.widgets.agenda.lookup import party_of
from regiolab.widgets.agenda.states import how_far
from regiolab.widgets.agenda.step import Step

if TYPE_CHECKING:
    from regiolab.model.entities import Action
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Block, FieldsBlock, FormBlock, Option


class Decisions(Step):
    """Who has to say yes to each action, and when."""

    id = "decisions"
    label = N_("Decisions")

    def state(self) -> str:
        """Return of how many actions a decision moment is known, in a word."""
        actions = self.workspace.actions
        decided = sum(bool(one.decision_moments) for one in actions)
        return how_far(self.language, decided, len(actions))

    def view(self) -> StepContent:
        """Return the actions with their decision moments."""
        return {
            "question": self.words(N_("Who has to say yes before it can begin, and when?")),
            "blocks": [
                card_list(
                    self.context,
                    "actions",
                    self.workspace.actions,
                    self._card,
                    self._form,
                    N_("No actions yet. Decision moments belong to an action."),
                    fixed=True,
                ),
            ],
        }

    def _card(self, action: Action) -> CardInShort:
        lead = party_of(self.workspace, action.lead)
        return {
            "title": action.title,
            "mark": lead.sector if lead else "",
            "facts": [self.form.fact(N_("Decision moments"), "; ".join(self._moments(action)))],
        }

    def _form(self, action: Action) -> list[Block]:
        moments = self.form_of("actions", action.id).items(
            "decision_moments", self._moments(action), self._new_moment(action)
        )
        changing = [
            self.form.fold(
                f"moment-{place}",
                N_("Change: {item}"),
                self._moment(action, place),
                item=moment.body,
            )
            for place, moment in enumerate(action.decision_moments)
        ]
        return [*changing, moments]

    def _new_moment(self, action: Action) -> FormBlock:
        entry = self.form.entry
        return self.form.form(
            f"agenda.moment.{action.id}",
            N_("Add this moment"),
            "item_add",
            [
                entry("body", N_("Who decides?"), N_("which council, board or members")),
                entry("constituency", N_("On behalf of whom?"), options=self._of_whom()),
                entry("when", N_("When?"), placeholder=N_("day, month and year")),
                entry("what", N_("About what?")),
            ],
        )

    def _moment(self, action: Action, place: int) -> FieldsBlock:
        answers = self.form_of("actions", action.id)
        at = ("decision_moments", place)
        return self.form.fields(
            answers.item_text(*at, "body", N_("Who decides?")),
            answers.item_choice(*at, "constituency", N_("On behalf of whom?"), self._of_whom()),
            answers.item_text(*at, "when", N_("When?")),
            answers.item_text(*at, "what", N_("About what?")),
        )

    def _of_whom(self) -> list[Option]:
        return self.form.options(
            N_("choose…"),
            [(one, word(self.language, "constituency", one)) for one in CONSTITUENCY_WORDS],
        )

    def _moments(self, action: Action) -> list[str]:
        return [decision_words(self.language, one) for one in action.decision_moments]
