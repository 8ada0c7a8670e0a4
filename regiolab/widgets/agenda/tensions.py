"""The step in which the agenda says how it handles the tensions that the group chose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model.codes import TENSIONS
from regiolab.model.words import TENSION_WORDS, word
from regiolab.widgets.agenda.states import how_far
from regiolab.widgets.agenda.step import Step

if TYPE_CHECKING:
    from regiolab.model.entities import Challenge
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Block, FieldsBlock, HeadingBlock

_MOST_CHALLENGES: Final = 5
"""So many challenges are asked about a tension."""


class Tensions(Step):
    """What is agreed about each chosen tension, per challenge."""

    id = "tensions"
    label = N_("Chosen tensions")

    def state(self) -> str:
        """Return of how many chosen tensions something is agreed, in a word."""
        chosen = self.workspace.agenda.chosen_tensions
        answered = [
            tension
            for tension in chosen
            if any(tension in one.tensions for one in self.workspace.challenges)
        ]
        return how_far(self.language, len(answered), len(chosen) or len(TENSION_WORDS))

    def view(self) -> StepContent:
        """Return a field per chosen tension and challenge."""
        chosen = self.workspace.agenda.chosen_tensions
        challenges = self.workspace.challenges
        form = self.form
        blocks: list[Block] = []
        if not chosen:
            blocks.append(form.note(N_("No tensions chosen yet. You choose two in lesson 05.")))
        elif not challenges:
            blocks.append(form.note(N_("First write a challenge; then say how it handles these.")))
        for tension in (one for one in TENSIONS if one in chosen):
            blocks += [self._heading(tension), self._fields(tension, challenges)]
        question = N_("Two good things get in each other's way. What do you agree about that?")
        return {"question": self.words(question), "blocks": blocks}

    def _heading(self, tension: str) -> HeadingBlock:
        words = word(self.language, "tension", tension).capitalize()
        return {"type": "heading", "key": tension, "text": words}

    def _fields(self, tension: str, challenges: list[Challenge]) -> FieldsBlock:
        fields = []
        for one in challenges[:_MOST_CHALLENGES]:
            field = self.form_of("challenges", one.id).text(
                f"tensions.{tension}", N_("How does the agenda handle this?"), lines=2
            )
            field["hint"] = one.title if len(challenges) > 1 else ""
            fields.append(field)
        return self.form.fields(*fields)
