"""The form of the selected party: seven answers in sight, the rest behind "more"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, text
from regiolab.model.codes import CORNERS, LEVELS, ROLES, SECTORS
from regiolab.model.words import SCALE_WORDS, STAKEHOLDER_KIND_WORDS, UNKNOWN, word
from regiolab.widgets.kit.options import options_of
from regiolab.widgets.map.places import STEPS, all_places, place_name, seen
from regiolab.widgets.map.relations import relations_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model import Workspace
    from regiolab.model.entities import Stakeholder
    from regiolab.model.json import Json
    from regiolab.scenes.map.scene import View


_STEP_WORDS: Final[Mapping[str, str]] = {
    "left": N_("← less influence"),
    "right": N_("→ more influence"),
    "up": N_("↑ more affected"),
    "down": N_("↓ less affected"),
}


def form_view(language: str, workspace: Workspace, party: Stakeholder | None, view: View) -> Json:
    """Return the form of the selected party; without one there is none."""
    if party is None:
        return {"party": None}
    return {
        "party": party.id,
        "title": text(language, N_("Selected party")),
        "sector_code": party.sector,
        "name": {"label": text(language, N_("Name")), "value": party.name},
        "sector": {
            "label": text(language, N_("Sector")),
            "value": party.sector,
            "options": options_of(language, "sector", SECTORS),
        },
        "place": _place_view(language, party, view),
        "wants": {
            "label": text(language, N_("What does this party want?")),
            "hint": text(language, N_("in one sentence")),
            "value": party.wants or "",
        },
        "role": {
            "label": text(language, N_("Role now")),
            "value": (party.role.now if party.role else None) or "",
            "options": [_unknown(language), *options_of(language, "role", ROLES)],
        },
        "note": {
            "label": text(language, N_("Note")),
            "hint": text(language, N_("about the organisation, not about people")),
            "value": party.note or "",
        },
        "more": _more_view(language, party),
        "relations": relations_view(language, workspace, party.id),
        "close": text(language, N_("Close this form")),
        "remove": text(language, N_("Remove {party}"), party=_short(party.name)),
    }


def _more_view(language: str, party: Stakeholder) -> Json:
    contact, role = party.contact, party.role
    extreme = [
        text(language, N_("influence") if field == "influence" else N_("affected"))
        for field in ("influence", "interest")
        if getattr(party, field) in (LEVELS[0], LEVELS[-1])
    ]
    return {
        "title": text(language, N_("More about this party")),
        "reason": {
            "asked": bool(extreme),
            "label": text(language, N_("Why this score?")),
            "hint": text(
                language,
                N_("you gave the lowest or highest score: {scores}"),
                scores=", ".join(extreme),
            )
            if extreme
            else "",
            "value": party.reason or "",
        },
        "discuss": {
            "label": text(language, N_("We did not agree about this party")),
            "value": party.discuss,
        },
        "contact_role": {
            "label": text(language, N_("Who of us talks to them?")),
            "hint": text(language, N_("a role, not a name")),
            "value": (contact.role if contact else None) or "",
        },
        "contact_by": {
            "label": text(language, N_("By when?")),
            "value": contact.by.isoformat() if contact and contact.by else "",
        },
        "role_desired": {
            "label": text(language, N_("Role we would like")),
            "value": (role.desired if role else None) or "",
            "options": [_unknown(language), *options_of(language, "role", ROLES)],
        },
        "limits": {
            "label": text(language, N_("What won't this party give up?")),
            "value": party.limits or "",
        },
        "corners": {
            "label": text(language, N_("Corners of the triangle")),
            "value": list(party.corners),
            "options": options_of(language, "corner", CORNERS),
        },
        "scale": {
            "label": text(language, N_("Scale")),
            "value": party.scale or "",
            "options": [_unknown(language), *options_of(language, "scale", list(SCALE_WORDS))],
        },
        "kind": {
            "label": text(language, N_("Kind of party")),
            "value": party.kind,
            "options": options_of(language, "stakeholder_kind", list(STAKEHOLDER_KIND_WORDS)),
        },
        "abbreviation": {
            "label": text(language, N_("Abbreviation")),
            "value": party.abbreviation or "",
        },
        "aliases": {
            "label": text(language, N_("Other names")),
            "hint": text(language, N_("separated by semicolons")),
            "value": "; ".join(party.aliases),
        },
    }


def _place_view(language: str, party: Stakeholder, view: View) -> Json:
    levels = {"influence": party.influence, "interest": party.interest}
    return {
        "title": text(language, N_("Place on the map")),
        "influence": _level_choice(language, "influence", party.influence),
        "interest": _level_choice(language, "interest", party.interest),
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


def _level_choice(language: str, kind: str, level: int | None) -> Json:
    label = N_("Influence on the challenge") if kind == "influence" else N_("Affected by it")
    return {
        "label": text(language, label),
        "value": "" if level is None else str(level),
        "word": _when_long(word(language, kind, level)),
        "options": [
            _unknown(language),
            *(
                {"value": str(one), "label": f"{one} · {word(language, kind, one)}"}
                for one in LEVELS
            ),
        ],
    }


def _when_long(words: str, fits: int = 22) -> str:
    """Return words that a list box of this width cannot show whole."""
    return words if len(words) > fits else ""


def _can_step(party: Stakeholder, across: int, up: int) -> bool:
    """Say whether there is a cell on that side; from an unknown answer there is no next one."""
    level = party.influence if across else party.interest
    return level is not None and level + across + up in LEVELS


def _unknown(language: str) -> Json:
    return {"value": "", "label": text(language, UNKNOWN)}


def _short(name: str, length: int = 40) -> str:
    return name if len(name) <= length else name[: length - 1] + "…"
