"""Pictures of the agenda as a page that the SVG and the PNG writer draw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.exchange.pictures.page import Group, Page
from regiolab.exchange.pictures.page_colours import styled

if TYPE_CHECKING:
    from collections.abc import Sequence


def page_of_picture(drawn: dict[str, Any]) -> Page:
    """Return a picture of `figures.agenda_shapes` as a page, nothing around it."""
    return Page(
        drawn["language"],
        drawn["title"],
        drawn["description"],
        drawn["width"],
        drawn["height"],
        picture_groups(drawn),
    )


def picture_groups(drawn: dict[str, Any]) -> Sequence[Group]:
    """Return the shapes of a picture with their colours: what lies below, then each mark."""
    below = Group([styled(shape, halo=False) for shape in drawn["shapes"]])
    marks = [
        Group([styled(shape, halo=True) for shape in mark["shapes"]], mark["sentence"])
        for mark in drawn["marks"]
    ]
    return [below, *marks]
