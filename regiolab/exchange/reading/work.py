"""A whole work of ours, as a preview shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.exchange.reading.preview import Party, Preview, Tie
from regiolab.model.party_answers import answer_of
from regiolab.model.party_fields import ASKED

if TYPE_CHECKING:
    from regiolab.model import Workspace


def preview_of_work(work: Workspace, language: str) -> Preview:
    """Return the preview of a whole work of ours: it takes the place of what is there."""
    return Preview("ours", language, parties_in(work), ties_in(work), work=work)


def parties_in(work: Workspace) -> tuple[Party, ...]:
    """Return the parties of a work, with what is known of each."""
    return tuple(
        Party(
            {
                one.field: value
                for one in ASKED
                if (value := answer_of(party, one)) not in (None, [], False)
            },
            place,
            party.id,
        )
        for place, party in enumerate(work.stakeholders, start=1)
    )


def ties_in(work: Workspace) -> tuple[Tie, ...]:
    """Return the relations of a work, between names."""
    names = {party.id: party.name for party in work.stakeholders}
    return tuple(
        Tie(
            names.get(one.source, one.source),
            names.get(one.target, one.target),
            one.kind,
            one.direction,
            _rest(one),
        )
        for one in work.relations
    )


def _rest(relation: Any) -> dict[str, Any]:
    fields = ("status", "strength", "sign", "note")
    return {one: value for one in fields if (value := getattr(relation, one)) is not None}
