"""The frame of the agenda: ambition, who carries it with which mandate, what it fits with."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple, cast

from regiolab.locale import N_
from regiolab.model.change import value_at
from regiolab.widgets.agenda.earlier import earlier_offers
from regiolab.widgets.agenda.lookup import raw_fields
from regiolab.widgets.agenda.states import how_far
from regiolab.widgets.agenda.step import Step
from regiolab.widgets.agenda.title import title_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.course.lessons import Place
    from regiolab.widgets.agenda.view import StepContent


class Prompt(NamedTuple):
    """A sentence or two to fill in: its field of the agenda, its label and a hint (messages)."""

    field: str
    label: str
    hint: str


class FrameStep(Step):
    """A step of a few sentences about the agenda as a whole."""

    question: ClassVar[str]
    """What it asks, a message."""

    prompts: ClassVar[Sequence[Prompt]]
    """What there is to fill in; the step is ready when all are."""

    def state(self) -> str:
        """Return how many of the prompts are answered, in a word."""
        raw = raw_fields(self.workspace, "agenda", "agenda")
        filled = sum(bool(value_at(raw, one.field)) for one in self.prompts)
        return how_far(self.language, filled, len(self.prompts))

    def view(self) -> StepContent:
        """Return the prompts below each other."""
        agenda = self.form_of("agenda", "agenda")
        fields = [agenda.text(one.field, one.label, one.hint, lines=2) for one in self.prompts]
        places = [(cast("Place", f"agenda.{one.field}"), one.label) for one in self.prompts]
        offered = earlier_offers(self.context, "agenda", places)
        return {
            "question": self.words(self.question),
            "blocks": [self.form.fields(*fields), *offered],
        }


class Ambition(FrameStep):
    """What should be true in ten years."""

    id = "ambition"

    def view(self) -> StepContent:
        """Return the prompts, with the title of the agenda above them."""
        shown = super().view()
        return {**shown, "blocks": [self.form.fields(title_field(self.context)), *shown["blocks"]]}

    label = N_("Ambition")
    question = N_("What should be true here in ten years? One sentence each; one is a start.")
    prompts = (
        Prompt(
            "ambition.strong",
            N_("A strong economy"),
            N_("What are we good at, and what do we want to earn our living with?"),
        ),
        Prompt(
            "ambition.competitive",
            N_("Staying competitive"),
            N_("What has to be renewed, so that we still have it in ten years?"),
        ),
        Prompt(
            "ambition.prospects",
            N_("Prospects for people"),
            N_("Who should have more opportunities: which people, which places?"),
        ),
    )


class Carrier(FrameStep):
    """Who carries the agenda, and who asked them to."""

    id = "carrier"
    label = N_("Who carries it")
    question = N_("Who carries this agenda, and who asked them to?")
    prompts = (
        Prompt(
            "carrier",
            N_("Which co-operation that exists carries this agenda?"),
            N_("If it has to be a new one: why does no existing one do?"),
        ),
        Prompt(
            "mandate",
            N_("Who gave the mandate?"),
            N_("Which councils, boards or members asked for this, and when?"),
        ),
    )


class FitsWith(FrameStep):
    """Which plans there are already."""

    id = "fits_with"
    label = N_("Fits with")
    question = N_("Which plans are there already, and does this agenda help them?")
    prompts = (
        Prompt(
            "fits_with.own",
            N_("Plans of our own region"),
            N_("Which plan is it part of, or next to?"),
        ),
        Prompt(
            "fits_with.labour_market_region",
            N_("Multi-year agenda of the labour-market region"),
            N_("Is it the same challenge, the same people? Who has asked them?"),
        ),
        Prompt(
            "fits_with.neighbours",
            N_("Neighbouring regions"),
            N_("What do they do already, and what could we take over from them?"),
        ),
    )
