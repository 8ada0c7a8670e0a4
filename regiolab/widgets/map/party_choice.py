"""Choosing a party from a list that stays short: on a large map it is searched first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, plural, text
from regiolab.model.misfits import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json


MOST_OPTIONS: Final = 100
"""So many parties at most in one list."""


def party_choice(
    language: str, parties: Sequence[Stakeholder], search: str, chosen: str, first: str
) -> Json:
    """Return the `options` of a list of parties and, where it does not hold all, a `search`.

    Args:
        language: `nl` or `en`.
        parties: those to choose from.
        search: a part of a name; with it only parties that are called so are in the list.
        chosen: the id of the party that is chosen now, which is always in it.
        first: what stands on top, for no party.
    """
    wanted = folded(search)
    in_order = sorted(parties, key=lambda party: party.name.casefold())
    found = [one for one in in_order if any(wanted in folded(name) for name in names_of(one))]
    shown = found[:MOST_OPTIONS]
    shown += [one for one in in_order if one.id == chosen and one not in shown]
    choice: Json = {
        "options": [
            {"value": "", "label": first},
            *({"value": one.id, "label": one.name} for one in shown),
        ],
        "search": None,
    }
    if len(parties) > MOST_OPTIONS:
        choice["search"] = {
            "label": text(language, N_("Search a party")),
            "value": search,
            "says": plural(
                language,
                N_("{count} party found; the list shows at most {most}."),
                N_("{count} parties found; the list shows at most {most}."),
                len(found),
                most=MOST_OPTIONS,
            ),
        }
    return choice


def names_of(party: Stakeholder) -> list[str]:
    """Return everything a party is called."""
    return [party.name, *([party.abbreviation] if party.abbreviation else []), *party.aliases]
