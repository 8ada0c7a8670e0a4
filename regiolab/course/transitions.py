"""The transitions of the page that introduces the advice, and a card for one of the group's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast, get_args

from regiolab.locale import N_, all_listed, text
from regiolab.model.codes import PolicyField, Tier
from regiolab.model.words import word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.course.catalogue import CatalogueParty
    from regiolab.model import Workspace
    from regiolab.model.entities import Card

TRANSITIONS: Final[Mapping[str, str]] = {
    "globalisation": N_("Globalisation"),
    "digitalisation": N_("Digitalisation"),
    "sustainability": N_("Sustainability"),
    "own": N_("Your own card"),
}
"""By the id of the card, its name; the last one has a title that the group gives it."""

POLICY_FIELDS: Final[tuple[PolicyField, ...]] = get_args(PolicyField)
TIERS: Final[tuple[Tier, ...]] = get_args(Tier)

_SCALES: Final[Mapping[str, tuple[str, ...]]] = {
    "municipality": ("local",),
    "region": ("subregional", "regional"),
    "province": ("provincial",),
    "water_board": (),
    "nation": ("national",),
    "europe": ("european",),
}
"""The scales of the catalogue at which a tier works; our reading."""

_WATER_BOARD: Final = "waterschap"


def name_of(card: Card, language: str) -> str:
    """Return what a card is called: its own title, or the transition."""
    return card.title or text(language, TRANSITIONS.get(card.id, TRANSITIONS["own"]))


def crossing(workspace: Workspace) -> list[Card]:
    """Return the cards of which the group said what they cross."""
    cards = cast("list[Card]", workspace.all_of("cards"))
    return [one for one in cards if any(one.crosses.values())]


def crossing_words(card: Card, language: str) -> str:
    """Return which policy fields and tiers a transition crosses, in one sentence."""
    fields = [
        text(
            language,
            N_("{field} ({tiers})"),
            field=word(language, "policy_field", field),
            tiers=all_listed(language, [word(language, "tier", tier) for tier in tiers]),
        )
        for field in POLICY_FIELDS
        if (tiers := card.crosses.get(field))
    ]
    said = text(
        language,
        N_("{transition} crosses here: {fields}."),
        transition=name_of(card, language),
        fields=all_listed(language, fields),
    )
    if not card.lands:
        return said
    where = text(language, N_("People notice it: {where}."), where=card.lands.rstrip("."))
    return f"{said} {where}"


def is_crossed(party: CatalogueParty, cards: list[Card]) -> bool:
    """Return whether a kind of party has to do with what these cards cross.

    In a field that is a corner of the triangle it is whoever works in that corner at the scale of
    the tier; in another field it is government alone. That is our reading.
    """
    return any(
        _fits(party, field, tier)
        for card in cards
        for field, tiers in card.crosses.items()
        for tier in tiers
    )


def _fits(party: CatalogueParty, field: str, tier: str) -> bool:
    if tier == "water_board":
        return party.id == _WATER_BOARD
    if party.id == _WATER_BOARD or party.scale not in _SCALES[tier]:
        return False
    if field in ("economy", "education", "labour_market"):
        return field in party.corners
    return party.sector == "government"
