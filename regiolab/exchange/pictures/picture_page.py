"""Pictures of the agenda as a page that the SVG and the PNG writer draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange.pictures.page import Group, Page
from regiolab.exchange.pictures.page_colours import painted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from regiolab.scenes.agenda.shapes import AgendaPicture, PictureMark
    from regiolab.scenes.drawing.shapes import Shape


def page_of_picture(drawn: AgendaPicture) -> Page:
    """Return a picture of the agenda as a page, nothing around it."""
    return Page(
        drawn["language"],
        drawn["title"],
        drawn["description"],
        drawn["width"],
        drawn["height"],
        picture_groups(drawn["shapes"], drawn["marks"]),
    )


def picture_groups(shapes: Iterable[Shape], marks: Iterable[PictureMark] = ()) -> Sequence[Group]:
    """Return the shapes of a picture with their colours: what lies below, then each mark."""
    below = Group([painted(shape) for shape in shapes])
    return [
        below,
        *(
            Group([painted(shape, halo=True) for shape in mark["shapes"]], mark["sentence"])
            for mark in marks
        ),
    ]
