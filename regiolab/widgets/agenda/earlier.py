"""What the group wrote in earlier lessons, offered where the agenda can use it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from regiolab.course.handed_on import Earlier, earlier
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.model.change import value_at
from regiolab.widgets.agenda.context import AgendaContext
from regiolab.widgets.agenda.items import keep_items
from regiolab.widgets.agenda.lookup import raw_fields
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.form import Form
from regiolab.widgets.kit.part import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.course.lessons import Place
    from regiolab.model.json import Json
    from regiolab.widgets.kit.blocks import Block, OfferBlock

_EVIDENCE = "evidence"


class FromLessons(Part[AgendaContext]):
    """Takes a text of a lesson over into a field, behind what stands there."""

    def command_take_earlier(self, figure: str, to: Place, entity: str) -> Reply:
        """Take a text over.

        Args:
            figure: the key of the text.
            to: the place.
            entity: the challenge that it is for; of the agenda itself `agenda`.
        """
        one = _found(self.context, to, figure)
        collection, _, field = to.partition(".")
        raw = raw_fields(self.workspace, collection, entity)
        if field == _EVIDENCE:
            items = list(raw.get(field) or [])
            item = {"text": one.text, "source": one.label}
            keep_items(self.workspace, (collection, entity, field), items, [*items, item])
        else:
            before = value_at(raw, field)
            after = f"{before} {one.text}" if before else one.text
            self.workspace.put(
                collection,
                entity,
                {field: after},
                base={field: before},
                step=N_("take over from a lesson"),
            )
        return Reply(self.words(N_("Taken over: {text}"), text=one.text))


def earlier_offers(
    context: AgendaContext, entity: str, places: Sequence[tuple[Place, str]]
) -> list[Block]:
    """Return a fold with what lessons hand on to these places; nothing where they hand on nothing.

    Args:
        context: of the step that it stands in.
        entity: the challenge that it is for; of the agenda itself `agenda`.
        places: each place with the label of its field, a message.
    """
    offers = [
        _offers(context, entity, place, label, found)
        for place, label in places
        if (found := earlier(context.workspace, context.language, place))
    ]
    if not offers:
        return []
    return [Form(context).fold("earlier", N_("What you wrote in earlier lessons"), *offers)]


def _offers(
    context: AgendaContext, entity: str, place: Place, label: str, found: list[Earlier]
) -> OfferBlock:
    collection, _, field = place.partition(".")
    there = value_at(raw_fields(context.workspace, collection, entity), field) or ""
    if field == _EVIDENCE:
        there = "\n".join(str(one.get("text")) for one in cast("list[Json]", there or []))
    return {
        "type": "offer",
        "key": f"earlier-{place}",
        "take": context.words(N_("Take over")),
        "taken": context.words(N_("Taken over")),
        "command": "take_earlier",
        "args": {"to": place, "entity": entity},
        "offers": [
            {
                "key": one.key,
                "text": one.text,
                "detail": f"{one.label} → {context.words(label)}",
                "taken": one.text in str(there),
            }
            for one in found
        ],
    }


def _found(context: AgendaContext, to: Place, key: str) -> Earlier:
    for one in earlier(context.workspace, context.language, to):
        if one.key == key:
            return one
    raise InputError(N_("This is no longer there; it was removed meanwhile."))
