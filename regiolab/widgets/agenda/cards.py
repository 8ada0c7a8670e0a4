"""Lists of cards: what each holds in short, one open form, another order, taking away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NotRequired, TypedDict, TypeVar

from regiolab.analysis.agenda.removal import goes_with
from regiolab.locale import N_, listed
from regiolab.model import InputError
from regiolab.model.change import Change, Edit
from regiolab.model.entities import Entity
from regiolab.widgets.agenda.context import PAGE, AgendaContext
from regiolab.widgets.agenda.lookup import called, raw_fields
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.widgets.kit.blocks import Block, Card, CardsBlock, Fact

_NUMBERED: Final = {"challenges", "actions", "milestones", "indicators"}
"""Whose place is said in what stands out."""

_IN_ORDER: Final = {"challenges", "actions", "milestones", "commitments", "indicators"}

EntityT = TypeVar("EntityT", bound=Entity)


class CardInShort(TypedDict):
    """What a card shows while it is closed; `mark` is a sector."""

    title: str
    facts: list[Fact]
    mark: NotRequired[str]


class Cards(Part[AgendaContext]):
    """The commands that every list of cards shares."""

    def command_open(self, id: str) -> Reply:  # noqa: A002 - the name in the message
        """Open the form of one card; the form that was open closes."""
        self.context.open = id
        return Reply()

    def command_close(self) -> Reply:
        """Close the form that is open."""
        self.context.open = ""
        return Reply()

    def command_more(self) -> Reply:
        """Show more cards."""
        self.context.cards += PAGE
        return Reply()

    def command_move(self, collection: str, id: str, by: int) -> Reply:  # noqa: A002
        """Give a card the place of the one above (-1) or below (1)."""
        if collection not in _IN_ORDER:
            raise KeyError(collection)
        with self.workspace.guard():
            ids = [one.id for one in self.workspace.all_of(collection)]
            if id not in ids:
                raise InputError(N_("This is no longer there; it was removed meanwhile."))
            place = ids.index(id)
            to = min(max(place + by, 0), len(ids) - 1)
            ids.insert(to, ids.pop(place))
            edits = tuple(
                Edit(collection, one, "order", before, after)
                for after, one in enumerate(ids, start=1)
                if (before := raw_fields(self.workspace, collection, one).get("order", 0)) != after
            )
            name = called(self.workspace, collection, id)
            if to != place:
                self.workspace.apply(Change(N_("move {item}"), {"item": name}, edits))
        return Reply(
            self.words(
                N_("{item} is number {place} of {count}."), item=name, place=to + 1, count=len(ids)
            )
        )

    def command_remove(self, collection: str, id: str) -> Reply:  # noqa: A002
        """Take a card away; undo brings it back."""
        if collection not in _IN_ORDER:
            raise KeyError(collection)
        name = called(self.workspace, collection, id)
        self.workspace.remove(collection, id)
        self.context.open = ""
        return Reply(self.words(N_("{item} is removed. Undo brings it back."), item=name))


_REMOVE: Final = {
    "challenges": N_("Remove this challenge"),
    "actions": N_("Remove this action"),
    "milestones": N_("Remove this milestone"),
    "commitments": N_("Remove this"),
    "indicators": N_("Remove this indicator"),
}
"""What the button says that takes a card away."""


def _asked(context: AgendaContext, collection: str, id_: str) -> str:
    """Return what goes along, to be asked first; nothing where nothing does."""
    gone = goes_with(context.workspace, collection, id_)
    if not gone:
        return ""
    return context.words(
        N_("With “{item}” goes: {things}. Undo brings it back."),
        item=called(context.workspace, collection, id_),
        things=listed(context.language, [one.text(context.language) for one in gone]),
    )


def card_list(
    context: AgendaContext,
    collection: str,
    entities: Sequence[EntityT],
    card: Callable[[EntityT], CardInShort],
    form: Callable[[EntityT], list[Block]],
    empty: str,
    *,
    fixed: bool = False,
) -> CardsBlock:
    """Return a list of cards: as many as are shown, and the open one.

    Args:
        context: says which one is open, and how many are shown.
        collection: of the entities.
        entities: all of them, in their order.
        card: gives title and facts of one.
        form: gives the blocks of the open one.
        empty: what to say when there are none, a message.
        fixed: they are here to fill something in, and are put in order and taken away in the
            step that makes them.
    """
    many = list(entities[: context.cards])
    many += [one for one in entities[context.cards :] if one.id == context.open]
    place_of = {one.id: place for place, one in enumerate(entities)}

    def shown(one: EntityT) -> Card:
        is_open = one.id == context.open
        short = card(one)
        return {
            "id": one.id,
            "mark": short.get("mark", ""),
            "facts": short["facts"],
            "number": place_of[one.id] + 1 if collection in _NUMBERED else None,
            "title": short["title"],
            "collection": collection,
            "order": None
            if fixed
            else {
                "up": place_of[one.id] > 0,
                "down": place_of[one.id] < len(entities) - 1,
                "ask": _asked(context, collection, one.id) if is_open else "",
            },
            "open": is_open,
            "blocks": form(one) if is_open else [],
        }

    more = N_("Show more ({shown} of {count} shown)")
    return {
        "type": "cards",
        "key": collection,
        "empty": "" if entities else context.words(empty),
        "cards": [shown(one) for one in many],
        "words": {
            "change": context.words(N_("Change")),
            "done": context.words(N_("Done")),
            "up": context.words(N_("Move up")),
            "down": context.words(N_("Move down")),
            "remove": context.words(_REMOVE[collection]),
            "keep": context.words(N_("Cancel")),
        },
        "more": context.words(more, shown=len(many), count=len(entities))
        if len(many) < len(entities)
        else "",
    }
