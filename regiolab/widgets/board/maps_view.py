"""The maps of the groups side by side, some at a time."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final

from regiolab.exchange.pictures.page import page_of
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.locale import N_, plural, text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.json import Json
    from regiolab.plenary.merging.groups import Group

AT_A_TIME: Final = 2
"""So many maps stay readable on a beamer of 1280 pixels."""


def maps_view(groups: Sequence[Group], first: int, language: str, *, names: bool) -> Json:
    """Return some maps as pictures, and where the others are.

    Args:
        groups: in the order of the board.
        first: place of the first one to show.
        language: of the words.
        names: whether groups are named; else they have a number.
    """
    shown = groups[first : first + AT_A_TIME]
    return {
        "maps": [
            _map(group, place, language, names=names)
            for place, group in enumerate(shown, start=first + 1)
        ],
        "none": "" if groups else text(language, N_("Nobody handed in yet.")),
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
    }


def _map(group: Group, place: int, language: str, *, names: bool) -> Json:
    work = group.workspace
    page = page_of(work, language=language, view="grid")
    called = group.name if names else text(language, N_("Map {number}"), number=place)
    counted = plural(language, N_("{count} party"), N_("{count} parties"), len(work.stakeholders))
    return {
        "key": group.key,
        "name": called,
        "counted": counted,
        "picture": f"data:image/svg+xml;base64,{base64.b64encode(svg_bytes(page)).decode()}",
        "description": page.description,
    }
