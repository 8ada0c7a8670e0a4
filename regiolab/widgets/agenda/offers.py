"""The figures of the region to take over, as evidence or as baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.widgets.agenda.context import AgendaContext
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.form import Form
from regiolab.widgets.kit.part import Part

if TYPE_CHECKING:
    from collections.abc import Collection

    from regiolab.model.json import Json
    from regiolab.widgets.kit.blocks import Block, LateFoldBlock, OfferBlock


class Offers(Part[AgendaContext]):
    """Opens and closes the list of figures in a card."""

    def command_offer(self, opened: bool) -> Reply:
        """List the figures of the region for the open card, or no longer."""
        self.context.offering = self.context.open if opened else ""
        return Reply()


def offer_fold(
    context: AgendaContext,
    title: str,
    command: str,
    args: Json,
    taken: Collection[tuple[str, int | None]] = (),
) -> LateFoldBlock:
    """Return the fold with the figures of the region; they are looked up when it opens.

    Args:
        context: of the step that it stands in.
        title: of the fold, a message.
        command: takes a figure over: it gets `args` and the key of the `figure`.
        args: what else it takes.
        taken: what it is and its year, of each figure that was taken over already.
    """
    opened = context.offering == context.open != ""
    blocks = _offers(context, command, args, taken) if opened else None
    return Form(context).late_fold("figures", title, "offer", blocks)


def _offers(
    context: AgendaContext, command: str, args: Json, taken: Collection[tuple[str, int | None]]
) -> list[Block]:
    form = Form(context)
    known = context.figures.of(context.workspace)
    if not known:
        return [form.note(N_("Choose your region in lesson 00: then its figures are listed here."))]
    offers: OfferBlock = {
        "type": "offer",
        "key": "offers",
        "take": context.words(N_("Take over")),
        "taken": context.words(N_("Taken over")),
        "command": command,
        "args": args,
        "offers": [
            {
                "key": one.key,
                "text": one.title,
                "detail": " · ".join(filter(None, (one.in_words(context.language), one.remark))),
                # Without what the flag says: so it was kept in earlier versions of the course.
                "taken": any((kept, one.year) in taken for kept in (one.title, one.flagged_title)),
            }
            for one in known
        ],
    }
    return [
        form.note(N_("A figure shows how things are, not why. The cause is up to you.")),
        offers,
    ]
