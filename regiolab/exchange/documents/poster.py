"""The agenda on one page, to hang on a wall: a poster in the proportions of A1 and A3."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.agenda_document import byline, map_view, status
from regiolab.exchange.documents.agenda_slides import parties_by_sector
from regiolab.exchange.documents.agenda_summary import asked_of_whom, first_steps
from regiolab.exchange.documents.document_blocks import Words
from regiolab.exchange.documents.poster_lists import Line, PosterList, least_high, placed
from regiolab.exchange.pictures.moving import Spot
from regiolab.exchange.pictures.page import Group, Page, map_in_document
from regiolab.exchange.pictures.page_colours import Painted, painted
from regiolab.exchange.pictures.picture_page import picture_groups
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.exchange.sharing.files import write_whole
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.sharing.work_title import agenda_title
from regiolab.locale import N_, plural, text
from regiolab.model import InputError
from regiolab.model.entities import Ambition
from regiolab.scenes.agenda.matrix import matrix
from regiolab.scenes.agenda.shapes import BOLD, words_shape
from regiolab.scenes.agenda.timeline import timeline
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.shapes import rect_shape
from regiolab.scenes.drawing.text_width import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from regiolab.model import Workspace
    from regiolab.scenes.agenda.shapes import AgendaPicture
    from regiolab.scenes.drawing.shapes import Tone, Weight


WIDTH, HEIGHT = 1000.0, 1414.0
"""One to the root of two, as every A size."""

_MARGIN: Final = 44.0
_ROOM: Final = WIDTH - 2 * _MARGIN
_LARGER: Final = (2.0, 1.8, 1.6, 1.5, 1.35, 1.2, 1.05)
"""So many times larger than on the screen are pictures and words: the most that fits."""

_UPPER: Final = 0.70
"""What was agreed and when takes at most this part of the page; below it who and what first."""

_ABOVE_PICTURE: Final = 66.0
_FOOT: Final = 72.0
_BETWEEN: Final = 32.0
_BELOW_HEADING: Final = 40.0
_ABOVE_LOWER: Final = 26.0
_MOST_OF_MAP: Final = 0.58
"""Of the width, beside lists."""

_MOST_ACTIONS, _MOST_PARTIES = 12, 10
_FEWEST_PARTIES: Final = 2
_MOST_ASKED: Final = 6
_MOST_CHALLENGES: Final = 5
_MAP_WIDTH: Final = 560.0
_FEWEST: Final = 160.0
"""Below a room of this height there is no use for a map or a list."""


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
    title = agenda_title(shown, language)
    below = _lower(shown, language, shareable=shareable)
    bottom = HEIGHT - _MARGIN - _FOOT
    limit = bottom
    if below.map or below.lists:
        limit = min(HEIGHT * _UPPER, bottom - _ABOVE_LOWER - below.least_high)
    for larger in _LARGER:
        poster, described = _upper(shown, language, title, larger, day, limit)
        if poster.y <= limit:
            break
    poster.lower(below, bottom)
    described += below.descriptions
    if not any(described[1:]):
        poster.write(text(language, N_("Nothing is filled in yet.")), size=18, lines=1)
    poster.foot(status(language, shareable=shareable))
    description = "\n".join(one for one in described if one)
    return Page(language, title, description, WIDTH, HEIGHT, poster.groups)


def _upper(
    shown: Workspace, language: str, title: str, larger: float, day: date | None, limit: float
) -> tuple[_Poster, list[str]]:
    """Return a poster with title, challenge, ambition and the pictures, and it in words."""
    poster = _Poster(language, larger)
    about = shown.about
    poster.write(title, size=27 * larger, lines=2, weight="bold")
    poster.y += 8
    poster.write(byline(shown, language, day), size=11 * larger, lines=1, tone="soft")
    titles = [one.title for one in shown.challenges if one.title != about.challenge]
    if about.challenge or titles:
        poster.challenge(about.challenge or "", titles)
    poster.ambition(shown.agenda.ambition or Ambition())
    described = [title, about.challenge or "", *titles]
    for picture in _pictures(shown, language, larger, limit - poster.y):
        poster.picture(picture)
        described.append(picture["description"])
    return poster, described


@dataclass(frozen=True)
class _Drawn:
    """What stands in the lower part as a picture, under its heading.

    Attributes:
        heading: above it.
        page: the picture.
        lower: the same with rows as high as names need; larger where there is little room.
    """

    heading: str
    page: Page
    lower: Page

    def in_room(self, width: float, height: float) -> list[tuple[Page, float]]:
        """Return the pictures, the widest last, with how many times larger they are drawn."""
        sizes = [
            (page, min(width / page.width, height / page.height))
            for page in (self.page, self.lower)
        ]
        return sizes if sizes[1][1] > sizes[0][1] else sizes[:1]


@dataclass(frozen=True)
class _Lower:
    """What stands in the lower part: perhaps a map, and lists beside it."""

    map: _Drawn | None
    lists: tuple[PosterList, ...]

    @property
    def descriptions(self) -> list[str]:
        told = [f"{self.map.heading}. {self.map.page.description}"] if self.map else []
        for one in self.lists:
            lines = (": ".join(filter(None, (line.label, line.words))) for line in one.lines)
            told.append(f"{one.heading}: {'; '.join(lines)}.")
        return told

    @property
    def least_high(self) -> float:
        """How high it is at the least, with the day of every first step."""
        if not self.lists:
            return 0
        return least_high(self.lists, _ROOM * (1 - _MOST_OF_MAP) - _BETWEEN if self.map else _ROOM)


def _lower(shown: Workspace, language: str, *, shareable: bool) -> _Lower:
    """Return who takes part, and what happens first with what is asked of whom."""
    drawn: _Drawn | None = None
    lists = []
    parties = shown.stakeholders
    if parties:
        heading = plural(
            language, N_("With {count} party"), N_("With {count} parties"), len(parties)
        )
        view = map_view(shown, shareable=shareable)
        if view is not None:
            pages = (
                map_in_document(shown, language, view, _MAP_WIDTH, names=False, low=low)
                for low in (False, True)
            )
            drawn = _Drawn(heading, *pages)
        else:
            lists.append(PosterList(heading, parties_by_sector(shown, language)))
    first = sorted(first_steps(shown, language), key=lambda one: str(one.day))
    dated = [one for one in first if one.day][:_MOST_ACTIONS]
    if dated:
        heading = text(language, N_("What happens first"))
        dates = tuple(Words(one.first or one.action, one.when) for one in dated)
        shorter = tuple(
            Words(text(language, N_("action {number}"), number=one.number), one.when)
            for one in dated
        )
        lists.append(PosterList(heading, dates, shorter))
    asked = [Words(one.words()) for one in asked_of_whom(shown, language)]
    if asked:
        heading = text(language, N_("What we ask"))
        lists.append(PosterList(heading, tuple(asked[:_MOST_ASKED])))
    return _Lower(drawn, tuple(lists))


def _pictures(shown: Workspace, language: str, larger: float, room: float) -> list[AgendaPicture]:
    """Return timeline and matrix with as many actions and parties as there is room for.

    On the smallest size they are cut to fit, who brings what before what is done; before that a
    smaller size is tried.
    """
    smallest = larger == _LARGER[-1]
    found: list[AgendaPicture] = []
    for actions, parties in _numbers() if smallest else [(_MOST_ACTIONS, _MOST_PARTIES)]:
        found = _timeline_and_matrix(shown, language, _ROOM / larger, actions, parties)
        if sum(one["height"] * larger + _ABOVE_PICTURE for one in found) <= room:
            return found
    return found


def _numbers() -> list[tuple[int, int]]:
    """Return of how many actions and parties there are pictures, ever fewer."""
    parties = range(_MOST_PARTIES, _FEWEST_PARTIES - 1, -1)
    actions = range(_MOST_ACTIONS, 0, -1)
    return [*((_MOST_ACTIONS, count) for count in parties), *((count, 0) for count in actions)]


def _timeline_and_matrix(
    shown: Workspace, language: str, width: float, actions: int, parties: int
) -> list[AgendaPicture]:
    """Return timeline and matrix, of those that have something to show."""
    found: list[AgendaPicture] = []
    if shown.actions:
        found.append(timeline(shown, language, width, most=actions))
    if shown.commitments and (parties or not shown.actions):
        found.append(matrix(shown, language, width, most=max(parties, 1)))
    return found


class _Poster:
    """Writes the poster from top to bottom; `y` is how far it came."""

    def __init__(self, language: str, larger: float) -> None:
        self.language = language
        self.larger = larger
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

    def challenge(self, words: str, titles: Sequence[str]) -> None:
        """Write the challenge in a box of its own, with what it comes down to below it."""
        self.y += 20
        top, before = self.y, len(self.groups)
        self.y += 10
        inside = partial(self.write, weight="bold", left=_MARGIN + 22, room=_ROOM - 44)
        heading = text(self.language, N_("Our challenge"))
        inside(heading, size=10 * self.larger, lines=1, tone="soft")
        if words:
            inside(words, size=18 * self.larger, lines=5)
        for title in titles[:_MOST_CHALLENGES]:
            self.y += 4
            inside(f"\N{BULLET} {title}", size=12 * self.larger, lines=2, weight="normal")
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
        label_size, size = 10 * self.larger, 11.5 * self.larger
        for place, (label, words) in enumerate(filled):
            self.y = top
            left = _MARGIN + place * (room + gap)
            beside = partial(self.write, left=left, room=room)
            beside(label, size=label_size, lines=2, weight="bold", tone="accent")
            beside(words, size=size, lines=6)
            lowest = max(lowest, self.y)
        self.y = lowest

    def picture(self, picture: AgendaPicture) -> None:
        """Draw a picture of the agenda under its title."""
        self.y += 24
        self.write(picture["title"], size=20, lines=1, weight="bold")
        self.y += 14
        self._draw(picture_groups(picture["shapes"], picture["marks"]), _MARGIN, self.larger)
        self.y += picture["height"] * self.larger

    def lower(self, lower: _Lower, bottom: float) -> None:
        """Fill what is left of the page: the map at the left, the lists at the right."""
        top = self.y + _ABOVE_LOWER
        room = bottom - top
        if room < _FEWEST:
            return
        lines = placed(lower.lists, Box(_MARGIN, top, _ROOM, room))
        if lower.map:
            lines = self._map(lower.map, lower.lists, Box(_MARGIN, top, _ROOM, room))
        for line in lines:
            shape = words_shape(
                line.words, line.x, line.y, size=line.size, weight=line.weight, tone=line.tone
            )
            self.groups.append(Group([painted(shape)]))
        self.y = bottom

    def foot(self, status: str) -> None:
        """Write the version below, beside a place for a logo."""
        wide, high = 190.0, 52.0
        box = Box(WIDTH - _MARGIN - wide, HEIGHT - _MARGIN - high, wide, high)
        self.groups.append(Group([painted(rect_shape(box, "panel", 6))]))
        words = text(self.language, N_("place for a logo"))
        shape = words_shape(words, box.x + 14, box.middle[1] + 5, size=14, tone="soft")
        self.groups.append(Group([painted(shape)]))
        shape = words_shape(status, _MARGIN, HEIGHT - _MARGIN - 18, size=14, tone="soft")
        self.groups.append(Group([painted(shape)]))

    def _map(self, drawn: _Drawn, lists: Sequence[PosterList], box: Box) -> list[Line]:
        """Draw the map under its heading, and return the lines of the lists beside it.

        It is as large as there is room for; but a wider one takes no words from the lists.
        """
        most = box.width * _MOST_OF_MAP if lists else box.width
        found = []
        for page, larger in drawn.in_room(most, box.height - _BELOW_HEADING):
            wide = page.width * larger
            beside = Box(box.x + wide + _BETWEEN, box.y, box.width - wide - _BETWEEN, box.height)
            found.append((page, larger, placed(lists, beside)))
        page, larger, lines = max(found, key=lambda one: (_signs(one[2]), one[1]))
        self.y = box.y
        wide = page.width * larger
        self.write(drawn.heading, size=20, lines=1, weight="bold", room=max(wide, 240))
        self.y += 10
        self._draw(page.groups, box.x if lists else box.x + (most - wide) / 2, larger)
        return lines

    def _draw(self, groups: Iterable[Group], left: float, larger: float) -> None:
        spot = Spot(left, self.y, larger)
        for group in groups:
            shapes = [_larger(shape, spot) for shape in group.shapes]
            self.groups.append(Group(shapes, group.title))


def _signs(lines: Iterable[Line]) -> int:
    """Return how much is said in lines."""
    return sum(len("".join(line.words.split())) for line in lines)


def _larger(painted: Painted, spot: Spot) -> Painted:
    """Return a shape of a picture at its place on the poster."""
    thick = round(painted.stroke_width * spot.larger, 2)
    return replace(painted, shape=spot.of(painted.shape), stroke_width=thick)
