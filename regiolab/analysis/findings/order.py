"""The order in which parties are told: by name, never by who was added first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.model.misfits import folded

if TYPE_CHECKING:
    from regiolab.model.entities import Stakeholder


def by_name(party: Stakeholder) -> tuple[str, str, str]:
    """Return the key that puts parties in the order of the alphabet, whatever their case."""
    return folded(party.name), party.name, party.id
