"""The slides with maps: the joint map and the means of one region, or two regions at a time."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from regiolab.exchange.pictures.page import map_in_document
from regiolab.exchange.pictures.picture_page import page_of_picture
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.locale import N_, text
from regiolab.plenary.comparing.by_region import regions_of_the_day
from regiolab.plenary.comparing.laid_over import laid_over
from regiolab.plenary.comparing.result import told
from regiolab.plenary.pictures.over import MOST_PARTIES, means_picture

if TYPE_CHECKING:
    from regiolab.exchange.pictures.page import Page
    from regiolab.plenary.comparing.by_region import RegionOfTheDay
    from regiolab.plenary.merging.merged import Merged

_WIDTH: Final = 900.0
_WIDTH_BESIDE: Final = 480.0
_MOST_LINES: Final = 12
"""With more relations on it a map cannot be read from the back of a room."""

_BESIDE: Final = 2
"""So many maps stay readable on one slide."""


def map_slides(merged: Merged, language: str) -> list[str]:
    """Return what stands on the slides with maps, as HTML; no group is named."""
    if merged.layout == "side_by_side":
        return _of_regions(merged, language)
    if not merged.parties:
        return []
    page = map_in_document(
        merged.workspace, language, "grid", _WIDTH, names=False, most_lines=_MOST_LINES
    )
    joint = f"<h2>{escape(text(language, N_('The joint map')))}</h2>{_svg(page, 1)}"
    return [joint, *_means(merged, language)]


def _means(merged: Merged, language: str) -> list[str]:
    """Return the slide with the maps laid over each other, where groups placed parties."""
    parties = laid_over(merged)
    if not parties:
        return []
    picture = means_picture(parties, language)
    names = "".join(f"<li>{escape(one.name)}</li>" for one in parties[:MOST_PARTIES])
    drawn = _svg(page_of_picture(picture), 2)
    return [f'<h2>{escape(picture["title"])}</h2><div class="beside">{drawn}<ol>{names}</ol></div>']


def _of_regions(merged: Merged, language: str) -> list[str]:
    """Return the map of every group under the name of its region, two on a slide."""
    maps = [
        (_called(region, number, language), group.workspace)
        for region in regions_of_the_day(merged)
        for number, group in enumerate(region.groups, start=1)
        if group.workspace.stakeholders
    ]
    drawn = [
        f"<figure><figcaption>{escape(called)}</figcaption>"
        + _svg(
            map_in_document(
                work, language, "grid", _WIDTH_BESIDE, names=False, most_lines=_MOST_LINES
            ),
            number,
        )
        + "</figure>"
        for number, (called, work) in enumerate(maps, start=1)
    ]
    heading = f"<h2>{escape(text(language, N_('The maps of the regions')))}</h2>"
    return [
        f'{heading}<div class="pair">{"".join(drawn[first : first + _BESIDE])}</div>'
        for first in range(0, len(drawn), _BESIDE)
    ]


def _called(region: RegionOfTheDay, number: int, language: str) -> str:
    """Return what stands above a map: its region, and which of several maps of it."""
    called = told(language, region.called)
    if len(region.groups) == 1:
        return called
    return text(language, N_("{region}, map {number}"), region=called, number=number)


def _svg(page: Page, number: int) -> str:
    """Return a page as an element of HTML, with ids of its own."""
    drawn = svg_bytes(page).decode()
    drawn = drawn[drawn.index("<svg") :]
    for id_ in ("title", "description"):
        drawn = drawn.replace(f'id="{id_}"', f'id="{id_}-{number}"')
    return drawn.replace(
        'aria-labelledby="title description"',
        f'aria-labelledby="title-{number} description-{number}"',
    )
