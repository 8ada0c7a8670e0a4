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
from regiolab.scenes.drawing.text_width import text_width, wrapped

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
_SIZES: Final = (30.0, 27.0, 24.0, 22.0, 20.0, 18.0, 16.0)
"""Of letters in a list. On A3 the last is 4.8 mm: what is too much for it is left out."""

_OF_A_HEADING: Final = 18.0
_LINES: Final = 3
_MOST_ACTIONS, _MOST_PARTIES = 12, 10
_MOST_DATES: Final = 6
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
    below = _lower_columns(shown, language, shareable=shareable)
    limit = HEIGHT * (_UPPER if below else 1) - (0 if below else _MARGIN + _FOOT)
    for larger in _LARGER:
        poster, described = _upper(shown, language, title, larger, day, limit)
        if poster.y <= limit:
            break
    if below:
        poster.columns(below, HEIGHT - _MARGIN - _FOOT)
        described += [column.description for column in below]
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
class _Column:
    """What stands in the lower part: a heading with a picture, or with lines of words."""

    heading: str
    page: Page | None = None
    lines: tuple[Words, ...] = ()

    @property
    def description(self) -> str:
        if self.page is not None:
            return f"{self.heading}. {self.page.description}"
        told = (": ".join(filter(None, (one.label, one.words))) for one in self.lines)
        return f"{self.heading}: {'; '.join(told)}."


def _lower_columns(shown: Workspace, language: str, *, shareable: bool) -> list[_Column]:
    """Return who takes part, and what happens first with what is asked of whom."""
    columns = []
    parties = shown.stakeholders
    if parties:
        heading = plural(
            language, N_("With {count} party"), N_("With {count} parties"), len(parties)
        )
        view = map_view(shown, shareable=shareable)
        if view is not None:
            page = map_in_document(shown, language, view, _MAP_WIDTH, names=False)
            columns.append(_Column(heading, page))
        else:
            columns.append(_Column(heading, lines=parties_by_sector(shown, language)))
    first = sorted(first_steps(shown, language), key=lambda one: str(one.day))
    dates = [Words(one.first or one.action, one.when) for one in first if one.day]
    if dates:
        heading = text(language, N_("What happens first"))
        columns.append(_Column(heading, lines=tuple(dates[:_MOST_DATES])))
    asked = [Words(one.words()) for one in asked_of_whom(shown, language)]
    if asked:
        heading = text(language, N_("What we ask"))
        columns.append(_Column(heading, lines=tuple(asked[:_MOST_DATES])))
    return columns


def _pictures(shown: Workspace, language: str, larger: float, room: float) -> list[AgendaPicture]:
    """Return timeline and matrix with as many actions and parties as there is room for.

    On the smallest size they are cut to fit; before that a smaller size is tried.
    """
    width = _ROOM / larger
    smallest = larger == _LARGER[-1]
    for fewer in range(_MOST_ACTIONS if smallest else 1):
        found: list[AgendaPicture] = []
        if shown.actions:
            found.append(timeline(shown, language, width, most=max(_MOST_ACTIONS - fewer, 1)))
        if shown.commitments:
            found.append(matrix(shown, language, width, most=max(_MOST_PARTIES - fewer, 1)))
        if sum(one["height"] * larger + _ABOVE_PICTURE for one in found) <= room:
            return found
    return found[:1] if smallest else found


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

    def columns(self, columns: list[_Column], bottom: float) -> None:
        """Fill what is left of the page: the map at the left, the lists at the right."""
        top = self.y + 26
        room = bottom - top
        if room < _FEWEST:
            return
        drawn = [one for one in columns if one.page is not None]
        told = [one for one in columns if one.page is None]
        left, width = _MARGIN, _ROOM
        if drawn and drawn[0].page is not None:
            wide = self._map(drawn[0].heading, drawn[0].page, top, room, alone=not told)
            left, width = _MARGIN + wide + _BETWEEN, _ROOM - wide - _BETWEEN
        if told:
            self._lists(told, Box(left, top, width, room))
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

    def _map(self, heading: str, page: Page, top: float, room: float, *, alone: bool) -> float:
        """Draw the map under its heading, and return how wide it became."""
        most = _ROOM if alone else _ROOM * 0.58
        larger = min(most / page.width, (room - 40) / page.height)
        wide = page.width * larger
        self.y = top
        self.write(heading, size=20, lines=1, weight="bold", room=max(wide, 240))
        self.y += 10
        self._draw(page.groups, _MARGIN + (most - wide) / 2 if alone else _MARGIN, larger)
        return wide

    def _lists(self, columns: list[_Column], box: Box) -> None:
        """Write headings with their lines, in the largest letters that fit; what is over is left.

        A label, such as a day, stands before its words, as in a timetable.
        """
        size, columns = _fitting(columns, box)
        self.y = box.y
        for column in columns:
            inside = partial(self.write, left=box.x, room=box.width)
            inside(column.heading, size=max(size, _OF_A_HEADING), lines=2, weight="bold")
            self.y += 6
            aside = _aside(column, size)
            for one in column.lines:
                top = self.y
                if one.label:
                    inside(one.label, size=size, lines=1, weight="bold", tone="accent")
                if one.words:
                    self.y = top
                    self.write(
                        one.words,
                        size=size,
                        lines=_LINES,
                        left=box.x + aside,
                        room=box.width - aside,
                    )
                self.y += size * 0.35
            self.y += 18

    def _draw(self, groups: Iterable[Group], left: float, larger: float) -> None:
        spot = Spot(left, self.y, larger)
        for group in groups:
            shapes = [_larger(shape, spot) for shape in group.shapes]
            self.groups.append(Group(shapes, group.title))


def _fitting(columns: list[_Column], box: Box) -> tuple[float, list[_Column]]:
    """Return the size of the letters, and the lists with as many lines as then fit."""
    for size in _SIZES:
        if sum(_high(one, box.width, size) for one in columns) <= box.height:
            return size, columns
    size, kept = _SIZES[-1], list(columns)
    while kept and sum(_high(one, box.width, size) for one in kept) > box.height:
        place = max(range(len(kept)), key=lambda at: len(kept[at].lines))
        fewer = replace(kept[place], lines=kept[place].lines[:-1])
        kept[place : place + 1] = [fewer] if fewer.lines else []
    return size, kept


def _aside(column: _Column, size: float) -> float:
    """Return how much room the labels of a list take before its words."""
    labels = [one.label for one in column.lines if one.label and one.words]
    return max((text_width(one, size) * BOLD + size for one in labels), default=0.0)


def _high(column: _Column, width: float, size: float) -> float:
    """Return how high a heading with its lines is in letters of a size."""
    high = 24 + 1.3 * max(size, _OF_A_HEADING) * len(
        wrapped(column.heading, width / BOLD, max(size, _OF_A_HEADING), 2)
    )
    room = width - _aside(column, size)
    for one in column.lines:
        lines = len(wrapped(one.words, room, size, _LINES)) if one.words else 1
        high += lines * size * 1.3 + size * 0.35
    return high


def _larger(painted: Painted, spot: Spot) -> Painted:
    """Return a shape of a picture at its place on the poster."""
    thick = round(painted.stroke_width * spot.larger, 2)
    return replace(painted, shape=spot.of(painted.shape), stroke_width=thick)
