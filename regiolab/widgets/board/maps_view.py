"""The maps of the groups: side by side, some at a time, or laid over each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.exchange.pictures.page import map_in_document
from regiolab.exchange.sharing.work_title import region_name
from regiolab.locale import N_, listed, plural, text
from regiolab.plenary.comparing.laid_over import laid_over
from regiolab.plenary.pictures.over import (
    MOST_PARTIES,
    mean_in_words,
    means_picture,
    over_picture,
    place_in_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.json import Json
    from regiolab.plenary.board.board_state import BoardState
    from regiolab.plenary.comparing.laid_over import LaidOver
    from regiolab.plenary.merging.groups import Group
    from regiolab.plenary.merging.merged import Merged

AT_A_TIME: Final = 2
"""So many maps stay readable on a beamer of 1280 pixels."""

_WIDTH: Final = 440.0
"""Of a map in its own units: the narrower, the larger its letters on the screen."""


def maps_view(merged: Merged, state: BoardState, language: str) -> Json:
    """Return some maps as pictures, or all of them over each other.

    Args:
        merged: what the groups made, in the order of the board.
        state: which maps are shown, how, and whether groups are named; else they have a number.
        language: of the words.
    """
    groups = merged.groups
    over = state.over and merged.layout == "one_region"
    first = state.first_map if state.first_map < len(groups) else 0
    return {
        "over": over_view(merged, state, language) if over else None,
        "how": [
            {"on": on, "label": text(language, words), "pressed": over == on}
            for on, words in (
                (False, N_("Side by side")),
                (True, N_("Laid over each other")),
            )
        ]
        if merged.layout == "one_region"
        else [],
        "maps": []
        if over
        else [
            _map(group, _called(merged, group, place, state, language), language)
            for place, group in enumerate(groups[first : first + AT_A_TIME], start=first + 1)
        ],
        "none": "" if groups else text(language, N_("Nobody has handed in yet.")),
        "where": ""
        if not groups or over
        else text(
            language,
            N_("Map {first} to {last} of {count}"),
            first=first + 1,
            last=min(first + AT_A_TIME, len(groups)),
            count=len(groups),
        ),
        "back": {
            "label": text(language, N_("Previous maps")),
            "first": max(first - AT_A_TIME, 0),
            "enabled": first > 0,
        },
        "next": {
            "label": text(language, N_("Next maps")),
            "first": first + AT_A_TIME,
            "enabled": first + AT_A_TIME < len(groups),
        },
        "names": {"label": text(language, N_("Show names of groups")), "on": state.names},
    }


def over_view(merged: Merged, state: BoardState, language: str) -> Json:
    """Return the maps laid over each other: the means of several parties, or one with its dots."""
    parties = laid_over(merged)
    one = next((each for each in parties if each.party == state.over_party), None)
    shown = parties[:MOST_PARTIES]
    return {
        "none": ""
        if parties
        else text(language, N_("No group gave a party a place on the map yet.")),
        "choose": {
            "label": text(language, N_("Which party?")),
            "value": one.party if one else "",
            "options": [
                {
                    "value": "",
                    "label": plural(
                        language,
                        N_("the party that is placed most"),
                        N_("the {count} parties that most groups placed"),
                        len(shown),
                    ),
                },
                *(
                    {"value": each.party, "label": f"{each.name} ({each.placed})"}
                    for each in parties
                ),
            ],
        },
        "picture": (over_picture(one, language) if one else means_picture(parties, language))
        if parties
        else None,
        "sentence": mean_in_words(language, one) if one else "",
        "list": _places(merged, one, state, language) if one else _numbered(shown, language),
        "note": text(
            language,
            N_(
                "Each dot is a group, the diamond is their mean, the cross is as wide and high as "
                "the middle half of them. Between two far ends the mean lies where nobody put it."
            )
            if one
            else N_(
                "A number stands at the mean of the groups; its cross is as wide and high as the "
                "middle half of them. Choose a party to see a dot for each group."
            ),
        ),
        "words": text(language, N_("The picture in words")),
    }


def _numbered(parties: Sequence[LaidOver], language: str) -> list[Json]:
    return [
        {
            "key": one.party,
            "label": f"{number} {one.name}",
            "told": text(
                language, N_("placed by {count} of {groups}"), count=one.placed, groups=one.listed
            ),
            "party": one.party,
        }
        for number, one in enumerate(parties, start=1)
    ]


def _places(merged: Merged, one: LaidOver, state: BoardState, language: str) -> list[Json]:
    return [
        {
            "key": f"{place[0]}-{place[1]}",
            "label": place_in_words(language, place, len(keys)),
            "told": listed(language, [merged.group[key].name for key in keys])
            if state.names
            else "",
            "party": "",
        }
        for place, keys in sorted(one.at.items(), key=lambda each: (-len(each[1]), each[0]))
    ]


def _called(merged: Merged, group: Group, place: int, state: BoardState, language: str) -> str:
    """Return what stands above a map: its group or a number, and of several regions which."""
    called = group.name if state.names else text(language, N_("Map {number}"), number=place)
    where = region_name(group.workspace) if merged.layout == "side_by_side" else ""
    return f"{called}, {where}" if where else called


def _map(group: Group, called: str, language: str) -> Json:
    work = group.workspace
    page = map_in_document(work, language, "grid", _WIDTH)
    counted = plural(language, N_("{count} party"), N_("{count} parties"), len(work.stakeholders))
    return {
        "key": group.key,
        "name": called,
        "counted": counted,
        # As shapes, so that the page gives them the colours of its theme.
        "picture": {
            "width": page.width,
            "height": page.height,
            "groups": [
                {"title": one.title or "", "shapes": [painted.shape for painted in one.shapes]}
                for one in page.groups
            ],
        },
        "description": page.description,
    }
