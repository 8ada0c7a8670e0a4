"""The step in which the agenda says how it handles the tensions that the group chose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, plural
from regiolab.model.codes import TENSIONS
from regiolab.model.words import TENSION_POLES, word
from regiolab.widgets.agenda.states import ready_of
from regiolab.widgets.agenda.step import Step

if TYPE_CHECKING:
    from regiolab.model.codes import TensionCode
    from regiolab.model.entities import Challenge
    from regiolab.widgets.agenda.view import StepContent
    from regiolab.widgets.kit.blocks import Block, FieldsBlock, HeadingBlock, NoteBlock

_MOST_CHALLENGES: Final = 5
"""So many challenges are asked about a tension."""


class Tensions(Step):
    """What is agreed about each chosen tension, per challenge."""

    id = "tensions"
    label = N_("Chosen tensions")

    def state(self) -> str:
        """Return how many are chosen, and of how many something is agreed."""
        chosen = self.workspace.agenda.chosen_tensions
        answered = [
            tension
            for tension in chosen
            if any(tension in one.tensions for one in self.workspace.challenges)
        ]
        if chosen and not answered:
            return plural(self.language, N_("{count} chosen"), N_("{count} chosen"), len(chosen))
        return ready_of(self.language, len(answered), len(chosen))

    def view(self) -> StepContent:
        """Return a field per chosen tension and challenge."""
        chosen = self.workspace.agenda.chosen_tensions
        challenges = self.workspace.challenges
        form = self.form
        blocks: list[Block] = []
        if not chosen:
            blocks.append(form.note(N_("No tensions chosen yet. You choose two in lesson 05.")))
        elif not challenges:
            blocks.append(
                form.note(
                    N_("First write a challenge; then you say here how you handle these tensions.")
                )
            )
        for tension in (one for one in TENSIONS if one in chosen):
            blocks += [
                self._heading(tension),
                self._poles(tension),
                self._fields(tension, challenges),
            ]
        question = N_("Two good things get in each other's way. What do you agree about that?")
        return {"question": self.words(question), "blocks": blocks}

    def _heading(self, tension: str) -> HeadingBlock:
        words = word(self.language, "tension", tension).capitalize()
        return {"type": "heading", "key": tension, "text": words}

    def _poles(self, tension: TensionCode) -> NoteBlock:
        one, other = (self.words(pole) for pole in TENSION_POLES[tension])
        return self.form.note(
            N_("Between two good things: “{this}” and “{that}”."), this=one, that=other
        )

    def _fields(self, tension: str, challenges: list[Challenge]) -> FieldsBlock:
        fields = []
        several = len(challenges) > 1
        for one in challenges[:_MOST_CHALLENGES]:
            field = self.form_of("challenges", one.id).text(
                f"tensions.{tension}", N_("How does the agenda handle this?"), lines=2
            )
            if several:
                field["label"] = self.words(
                    N_("How do you handle this in “{challenge}”?"), challenge=one.title
                )
            fields.append(field)
        return self.form.fields(*fields)
