"""The agenda on one page, to hang on a wall: a poster in the proportions of A1 and A3."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.agenda_document import byline
from regiolab.exchange.pictures.moving import Spot
from regiolab.exchange.pictures.page import Group, Page
from regiolab.exchange.pictures.page_colours import Painted, painted
from regiolab.exchange.pictures.picture_page import picture_groups
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.exchange.sharing.files import write_whole
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.sharing.work_title import agenda_title
from regiolab.locale import N_, text
from regiolab.model import InputError
from regiolab.model.entities import Ambition
from regiolab.scenes.agenda.matrix import matrix
from regiolab.scenes.agenda.shapes import BOLD, words_shape
from regiolab.scenes.agenda.timeline import timeline
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import rect_shape
from regiolab.scenes.drawing.text_width import wrapped

if TYPE_CHECKING:
    from datetime import date

    from regiolab.model import Workspace
    from regiolab.scenes.agenda.shapes import AgendaPicture
    from regiolab.scenes.drawing.shapes import Tone, Weight


WIDTH, HEIGHT = 1000.0, 1414.0
"""One to the root of two, as every A size."""

_MARGIN: Final = 44.0
_ROOM: Final = WIDTH - 2 * _MARGIN
_LARGER: Final = 1.5
"""So many times larger than on the screen are the pictures."""

_ABOVE_PICTURE: Final = 66.0
_MOST_ACTIONS, _MOST_PARTIES = 12, 10


def write_poster(
    workspace: Workspace,
    path: str | Path,
    shareable: bool = False,
    *,
    language: str | None = None,
    day: date | None = None,
) -> None:
    """Write the agenda as a poster: SVG or PNG, by the end of the file's name.

    Args:
        workspace: whose agenda.
        path: ends in `.svg` or `.png`; the file is replaced whole.
        shareable: leave out what `exchange.shareable` leaves out.
        language: of our words in it; by default the language of the workspace.
        day: the date under the title, by default today.

    Raises:
        InputError: the name ends otherwise, or the file cannot be written.
    """
    target = Path(path)
    kind = target.suffix.lower()
    if kind not in {".svg", ".png"}:
        raise InputError(
            N_("A poster is a picture: choose a name that ends in .svg or .png, not {file}."),
            file=target.name,
        )
    page = poster_page(
        workspace, language or workspace.about.language, shareable=shareable, day=day
    )
    write_whole({target: svg_bytes(page) if kind == ".svg" else png_bytes(page)})


def poster_page(
    workspace: Workspace, language: str, *, shareable: bool = False, day: date | None = None
) -> Page:
    """Return the poster as a page that the SVG and the PNG writer draw."""
    shown = shareable_version(workspace) if shareable else workspace
    poster = _Poster(language)
    about = shown.about
    title = agenda_title(shown, language)
    poster.write(title, size=36, lines=2, weight="bold")
    poster.y += 8
    poster.write(byline(shown, language, day), size=16, lines=1, tone="soft")
    if about.challenge:
        poster.challenge(about.challenge)
    poster.ambition(shown.agenda.ambition or Ambition())
    described = [title, about.challenge or ""]
    for picture in _pictures(shown, language, HEIGHT - _MARGIN - poster.y):
        poster.picture(picture)
        described.append(picture["description"])
    if not any(described[1:]):
        poster.write(text(language, N_("Nothing is filled in yet.")), size=18, lines=1)
    description = "\n".join(one for one in described if one)
    return Page(language, title, description, WIDTH, HEIGHT, poster.groups)


def _pictures(shown: Workspace, language: str, room: float) -> list[AgendaPicture]:
    """Return timeline and matrix with as many actions and parties as there is room for."""
    width = _ROOM / _LARGER
    for fewer in range(_MOST_ACTIONS):
        found: list[AgendaPicture] = []
        if shown.actions:
            found.append(timeline(shown, language, width, most=max(_MOST_ACTIONS - fewer, 1)))
        if shown.commitments:
            found.append(matrix(shown, language, width, most=max(_MOST_PARTIES - fewer, 1)))
        if sum(_height(one) for one in found) <= room:
            return found
    return found[:1]


def _height(picture: AgendaPicture) -> float:
    return picture["height"] * _LARGER + _ABOVE_PICTURE


class _Poster:
    """Writes the poster from top to bottom; `y` is how far it came."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.y = _MARGIN
        self.groups: list[Group] = []

    def write(
        self,
        words: str,
        *,
        size: float,
        lines: int,
        weight: Weight = "normal",
        tone: Tone = "ink",
        left: float = _MARGIN,
        room: float = _ROOM,
    ) -> None:
        """Write words on one line or more, under what is there."""
        wider = BOLD if weight == "bold" else 1
        for line in wrapped(words, room / wider, size, lines):
            self.y += size * 1.3
            shape = words_shape(line, left, self.y, size=size, weight=weight, tone=tone)
            self.groups.append(Group([painted(shape)]))

    def challenge(self, words: str) -> None:
        """Write the challenge in a box of its own."""
        self.y += 20
        top, before = self.y, len(self.groups)
        self.y += 10
        inside = partial(self.write, weight="bold", left=_MARGIN + 22, room=_ROOM - 44)
        inside(text(self.language, N_("Our challenge")), size=15, lines=1, tone="soft")
        inside(words, size=26, lines=5)
        self.y += 22
        box = rect_shape(Box(_MARGIN, top, _ROOM, self.y - top), "shade", 8)
        self.groups.insert(before, Group([painted(box)]))

    def ambition(self, ambition: Ambition) -> None:
        """Write the sentences of the ambition beside each other."""
        pairs = [
            (N_("A strong economy"), ambition.strong),
            (N_("Staying competitive"), ambition.competitive),
            (N_("Prospects for people"), ambition.prospects),
        ]
        filled = [(text(self.language, label), words) for label, words in pairs if words]
        if not filled:
            return
        self.y += 16
        top = lowest = self.y
        gap = 28.0
        room = (_ROOM - gap * (len(filled) - 1)) / len(filled)
        for place, (label, words) in enumerate(filled):
            self.y = top
            left = _MARGIN + place * (room + gap)
            self.write(label, size=15, lines=2, weight="bold", tone="accent", left=left, room=room)
            self.write(words, size=17, lines=6, left=left, room=room)
            lowest = max(lowest, self.y)
        self.y = lowest

    def picture(self, picture: AgendaPicture) -> None:
        """Draw a picture of the agenda under its title."""
        self.y += 24
        self.write(picture["title"], size=20, lines=1, weight="bold")
        self.y += 14
        spot = Spot(_MARGIN, self.y, _LARGER)
        for group in picture_groups(picture["shapes"], picture["marks"]):
            shapes = [_larger(shape, spot) for shape in group.shapes]
            self.groups.append(Group(shapes, group.title))
        self.y += picture["height"] * _LARGER


def _larger(painted: Painted, spot: Spot) -> Painted:
    """Return a shape of a picture at its place on the poster."""
    thick = round(painted.stroke_width * spot.larger, 2)
    return replace(painted, shape=spot.of(painted.shape), stroke_width=thick)
