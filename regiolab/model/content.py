"""Read a workspace: its entities as typed objects, its canonical text."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, cast

from regiolab.model import document
from regiolab.model.validation import model_of

if TYPE_CHECKING:
    from regiolab.model.change import State
    from regiolab.model.entities import (
        About,
        Action,
        Agenda,
        Ballot,
        Challenge,
        Commitment,
        Conflict,
        Entity,
        Indicator,
        Kit,
        Milestone,
        OwnPractice,
        PracticeNote,
        Relation,
        Seat,
        Stakeholder,
        Tension,
    )
    from regiolab.model.json import JsonValue


class Content:
    """What a workspace holds at this moment. Objects that are given out never change."""

    def __init__(self, document_: document.Document) -> None:
        self._document = document_
        self._read: dict[tuple[str, str], tuple[dict[str, JsonValue], Entity]] = {}
        self._lists: dict[str, tuple[dict[str, dict[str, JsonValue]], list[Entity]]] = {}
        self._texts: document.Texts = {}

    def to_json(self) -> str:
        """Return the canonical text: the same content is the same text."""
        return document.written(self._document, self._texts)

    @property
    def document(self) -> document.Document:
        """The workspace as it stands in a file."""
        return self._document

    @property
    def id(self) -> str:
        """What tells this workspace from every other."""
        return self._document.id

    @property
    def lineage(self) -> str:
        """The id of the work that this one goes on with, else its own."""
        return self.about.origin or self.id

    @property
    def state(self) -> State:
        """The content as JSON values: collection -> id -> fields."""
        return self._document.state

    @property
    def digest(self) -> str:
        """The SHA-256 of the canonical text."""
        return digest_of(self.to_json())

    @property
    def about(self) -> About:
        """Title, language, group, region and the challenge of the day."""
        return cast("About", self.get("about", "about"))

    @property
    def agenda(self) -> Agenda:
        """Ambition, carrier, mandate and what the agenda fits with."""
        return cast("Agenda", self.get("agenda", "agenda"))

    @property
    def own_practice(self) -> OwnPractice:
        """The card about the own practice."""
        return cast("OwnPractice", self.get("own_practice", "own_practice"))

    @property
    def kit(self) -> Kit:
        """What an instructor set out for the groups."""
        return cast("Kit", self.get("kit", "kit"))

    @property
    def stakeholders(self) -> list[Stakeholder]:
        """The parties, in the order in which they were added."""
        return cast("list[Stakeholder]", self.all_of("stakeholders"))

    @property
    def relations(self) -> list[Relation]:
        """The relations between parties."""
        return cast("list[Relation]", self.all_of("relations"))

    @property
    def challenges(self) -> list[Challenge]:
        """The challenges of the agenda."""
        return cast("list[Challenge]", self.all_of("challenges"))

    @property
    def indicators(self) -> list[Indicator]:
        """How to see whether the agenda works."""
        return cast("list[Indicator]", self.all_of("indicators"))

    @property
    def actions(self) -> list[Action]:
        """The actions of the agenda."""
        return cast("list[Action]", self.all_of("actions"))

    @property
    def milestones(self) -> list[Milestone]:
        """What has to be there by a day, per action."""
        return cast("list[Milestone]", self.all_of("milestones"))

    @property
    def commitments(self) -> list[Commitment]:
        """What parties bring, take and will not give up."""
        return cast("list[Commitment]", self.all_of("commitments"))

    @property
    def tensions(self) -> list[Tension]:
        """The tensions on which something was answered."""
        return cast("list[Tension]", self.all_of("tensions"))

    @property
    def seats(self) -> list[Seat]:
        """The persons at the table during the tension scan."""
        return cast("list[Seat]", self.all_of("seats"))

    @property
    def ballots(self) -> list[Ballot]:
        """The votes on priorities, of every version of a list."""
        return cast("list[Ballot]", self.all_of("ballots"))

    @property
    def practices(self) -> list[PracticeNote]:
        """What the group says about practices of others."""
        return cast("list[PracticeNote]", self.all_of("practices"))

    @property
    def conflicts(self) -> list[Conflict]:
        """Fields that two people changed at once and nobody settled yet."""
        return cast("list[Conflict]", self.all_of("conflicts"))

    def get(self, collection: str, id_: str) -> Entity | None:
        """Return an entity, `None` when there is none with this id."""
        fields = self.state.get(collection, {}).get(id_)
        if fields is None:
            return None
        kept = self._read.get((collection, id_))
        if kept is None or kept[0] is not fields:
            kept = (fields, model_of(collection).model_validate(fields))
            self._read[collection, id_] = kept
        return kept[1]

    def all_of(self, collection: str) -> list[Entity]:
        """Return the entities of a collection in their order."""
        entities = self.state.get(collection, {})
        kept = self._lists.get(collection)
        if kept is None or kept[0] is not entities:
            ids = [fields["id"] for fields in sorted(entities.values(), key=document.in_order)]
            kept = entities, [cast("Entity", self.get(collection, id_)) for id_ in ids]
            self._lists[collection] = kept
        return list(kept[1])


def digest_of(text: str) -> str:
    """Return the SHA-256 of a canonical text."""
    return hashlib.sha256(text.encode()).hexdigest()
