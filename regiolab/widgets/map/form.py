"""The form of the selected party: seven answers in sight, the rest behind "more"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.agenda.removal import loss_of
from regiolab.locale import N_, cut_short, text
from regiolab.model.codes import LEVELS
from regiolab.model.corners import corners_of_party
from regiolab.model.party_fields import ASKED, party_field
from regiolab.model.words import word
from regiolab.scenes.map.triangle import corners_name
from regiolab.widgets.kit.together import made_by
from regiolab.widgets.map.answer_view import answer_view, described
from regiolab.widgets.map.places import STEPS, all_places, place_name, seen
from regiolab.widgets.map.relations import relations_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model import Workspace
    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json
    from regiolab.model.party_fields import FormGroup
    from regiolab.scenes.map.scene import View


_STEP_WORDS: Final[Mapping[str, str]] = {
    "left": N_("← less influence"),
    "right": N_("→ more influence"),
    "up": N_("↑ more affected"),
    "down": N_("↓ less affected"),
}


_IN_SIGHT: Final[Mapping[str, str]] = {
    "name": "name",
    "sector": "sector",
    "wants": "wants",
    "role": "role.now",
    "note": "note",
}
_IN_THE_FOLD: Final[Mapping[str, str]] = {
    "reason": "reason",
    "discuss": "discuss",
    "contact_role": "contact.role",
    "contact_by": "contact.by",
    "role_desired": "role.desired",
    "limits": "limits",
    "corners": "corners",
    "scale": "scale",
    "kind": "kind",
    "abbreviation": "abbreviation",
    "aliases": "aliases",
}
"""What the browser draws at a place of its own: its name in the view -> the field."""

_PLACED: Final[Mapping[str, str]] = {
    "influence": N_("influence"),
    "interest": N_("affected"),
}
"""The fields that make the place on the map, and what a hint about a score calls them."""

_OWN_PLACE: Final = frozenset({*_IN_SIGHT.values(), *_IN_THE_FOLD.values(), *_PLACED})


def form_view(language: str, workspace: Workspace, party: Stakeholder | None, view: View) -> Json:
    """Return the form of the selected party; without one there is none.

    `further` are the fields without a place of their own, in sight and behind "more".
    """
    if party is None:
        return {"party": None}
    seen_at_once = _answers(language, _IN_SIGHT, party)
    return {
        "party": party.id,
        "title": text(language, N_("Selected party")),
        "made_by": made_by(workspace, "stakeholders", party.id, language),
        "sector_code": party.sector,
        "name": seen_at_once["name"],
        "sector": seen_at_once["sector"],
        "place": _place_view(language, party, view),
        "wants": seen_at_once["wants"],
        "role": seen_at_once["role"],
        "note": seen_at_once["note"],
        "further": _further(language, "sight", party),
        "more": _more_view(language, party),
        "relations": relations_view(language, workspace, party.id),
        "close": text(language, N_("Close this form")),
        "remove": {
            "label": text(language, N_("Remove {party}"), party=cut_short(party.name)),
            "ask": _goes_along(language, workspace, party),
            "keep": text(language, N_("Cancel")),
        },
    }


def _goes_along(language: str, workspace: Workspace, party: Stakeholder) -> str:
    """Return what goes with a party, to be asked first; nothing where nothing does."""
    loss = loss_of(workspace, party.id)
    return loss.text(language) if loss.takes_along else ""


def _more_view(language: str, party: Stakeholder) -> Json:
    extreme = [
        text(language, called)
        for field, called in _PLACED.items()
        if getattr(party, field) in (LEVELS[0], LEVELS[-1])
    ]
    answers = _answers(language, _IN_THE_FOLD, party)
    reason = answers.pop("reason")
    answers["corners"]["hint"] = "" if party.corners else _by_sector(language, party)
    hint = N_("you gave the lowest or highest score: {scores}")
    return {
        "title": text(language, N_("More about this party")),
        "reason": {
            "asked": bool(extreme),
            "label": reason["label"],
            "hint": text(language, hint, scores=", ".join(extreme)) if extreme else "",
            "value": reason["value"],
        },
        **answers,
        "further": _further(language, "more", party),
    }


def _by_sector(language: str, party: Stakeholder) -> str:
    return text(
        language,
        N_("by its sector: {corners}; tick to say otherwise"),
        corners=corners_name(language, corners_of_party(party)),
    )


def _answers(language: str, places: Mapping[str, str], party: Stakeholder) -> Json:
    return {
        name: answer_view(language, party_field(field), party) for name, field in places.items()
    }


def _further(language: str, group: FormGroup, party: Stakeholder) -> list[Json]:
    return [
        described(language, one, party)
        for one in ASKED
        if one.group == group and one.field not in _OWN_PLACE
    ]


def _place_view(language: str, party: Stakeholder, view: View) -> Json:
    levels = {"influence": party.influence, "interest": party.interest}
    return {
        "title": text(language, N_("Place on the map")),
        "influence": _level_choice(language, "influence", party),
        "interest": _level_choice(language, "interest", party),
        "seen": levels,
        "move": {
            "label": text(language, N_("Move to…")),
            "button": text(language, N_("Move")),
            "seen": seen(view, party),
            "options": [
                {"value": "", "label": text(language, N_("choose a place…"))},
                *(
                    {"value": place, "label": place_name(language, view, place)}
                    for place in all_places(view)
                ),
            ],
        },
        "arrows": [
            {
                "direction": direction,
                "label": text(language, label),
                "enabled": _can_step(party, *STEPS[direction]),
            }
            for direction, label in _STEP_WORDS.items()
        ],
    }


def _level_choice(language: str, field: str, party: Stakeholder) -> Json:
    answer = answer_view(language, party_field(field), party)
    return {
        "label": answer["label"],
        "value": answer["value"],
        "word": _when_long(word(language, field, getattr(party, field))),
        "options": answer["options"],
    }


def _when_long(words: str, fits: int = 22) -> str:
    """Return words that a list box of this width cannot show whole."""
    return words if len(words) > fits else ""


def _can_step(party: Stakeholder, across: int, up: int) -> bool:
    """Say whether there is a cell on that side; from an unknown answer there is no next one."""
    level = party.influence if across else party.interest
    return level is not None and level + across + up in LEVELS
