"""The page with the picture on it: words above, the scene, legend and missing names below.

Everything that the SVG and the PNG draw is here once, as shapes with their colours: the scene
of the map in its light colours, moved to its place on the page.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import date as calendar_date
from datetime import datetime, time
from typing import TYPE_CHECKING, Final

from regiolab.exchange.pictures.moving import Spot
from regiolab.exchange.pictures.page_colours import Painted, painted
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.sharing.work_title import map_title
from regiolab.locale import N_, capital, date, plural, text
from regiolab.model import InputError
from regiolab.model.codes import SECTORS
from regiolab.model.words import sector_letters, word
from regiolab.scenes.drawing.box import Box
from regiolab.scenes.drawing.marks import SECTOR_MARKS, letters_of, outline
from regiolab.scenes.drawing.shapes import line_shape, rect_shape, text_shape, toned
from regiolab.scenes.drawing.text_width import direction, text_width, wrapped
from regiolab.scenes.map.scene import scene
from regiolab.scenes.map.ties import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from regiolab.model import Workspace
    from regiolab.model.codes import RelationStatus, Sector
    from regiolab.scenes.drawing.shapes import Label, Point, Rect, Shape, Text, Tone, Weight
    from regiolab.scenes.map.mark import Mark
    from regiolab.scenes.map.scene import Scene, View


_MARGIN: Final = 20.0
_FEW: Final = 30
_WIDTH_OF_FEW, _WIDTH_OF_MANY = 720.0, 960.0
_LEGEND_MARK, _LEGEND_LINE = 18.0, 34.0
_LOOSE, _TIGHT = (14.0, 16.0), (2.0, 8.0)
"""Room above and below the legend of a map in a document."""

_MOST_LINES: Final = 60
"""So many lines of names under a picture; the rest is counted."""


@dataclass(frozen=True)
class Group:
    """Shapes that belong together, with what a reader sees when pointing at them."""

    shapes: Sequence[Painted]
    title: str | None = None


@dataclass(frozen=True)
class Page:
    """Width, height, title and description, and what is drawn, in drawing order."""

    language: str
    title: str
    description: str
    width: float
    height: float
    groups: Sequence[Group]


def page_of(
    workspace: Workspace,
    *,
    language: str = "nl",
    view: View | None = None,
    shareable: bool = False,
    day: calendar_date | None = None,
    positions: Mapping[str, Point] | None = None,
) -> Page:
    """Return the page with the map on it.

    Args:
        workspace: whose map.
        language: `nl` or `en`.
        view: one of `VIEWS`; by default the grid, and in a shareable picture the
            network.
        shareable: leave out what `exchange.shareable` leaves out.
        day: the date above the picture, by default today.
        positions: where parties stand in the network, as on the screen; see `scene`.

    Raises:
        InputError: a shareable picture of the grid is asked: it shows nothing but influence and
            affected.
        ValueError: there is no such view.
    """
    view = view or ("network" if shareable else "grid")
    if shareable and view == "grid":
        raise InputError(
            N_(
                "The grid shows nothing but influence and affected, which a shareable picture "
                "leaves out. Choose the network or the triangle."
            ),
            language=language,
        )
    shown = shareable_version(workspace) if shareable else workspace
    width = _WIDTH_OF_FEW if len(shown.stakeholders) <= _FEW else _WIDTH_OF_MANY
    drawn = scene(shown, view, language, width, positions=positions, on_paper=True)
    page = _Writing(language, drawn["width"])
    title = map_title(shown, language)
    page.write(title, size=17, weight="bold", lines=2)
    if shown.about.challenge:
        page.write(
            text(language, N_("Our challenge: {challenge}"), challenge=shown.about.challenge),
            size=13,
            lines=4,
        )
    page.write(" · ".join(_who_and_when(shown, language, day)), size=12, tone="soft", lines=2)
    page.down(8)
    page.groups += _scene_groups(drawn, _MARGIN, page.y)
    page.down(drawn["height"] + 18)
    page.legend(drawn)
    page.write(_whose(shown, language, shareable=shareable), size=12, tone="soft", lines=2)
    page.names(drawn, {one.id: " ".join(one.name.split()) for one in shown.stakeholders})
    return Page(
        language,
        title,
        drawn["description"],
        drawn["width"] + 2 * _MARGIN,
        page.y + _MARGIN,
        page.groups,
    )


def map_in_document(
    workspace: Workspace,
    language: str,
    view: View,
    width: float,
    *,
    names: bool = True,
    most_lines: float = math.inf,
    low: bool = False,
) -> Page:
    """Return the map with its legend, without the words that a document says around it.

    Args:
        workspace: whose map; what it holds is shown.
        language: `nl` or `en`.
        view: one of `VIEWS`.
        width: of the map, at least 420.
        names: write below it the names that it has no room for.
        most_lines: of more relations it is said how many there are, and none is drawn.
        low: no row of the grid is higher than its names need.
    """
    drawn = scene(workspace, view, language, width, most_lines=most_lines, on_paper=True, low=low)
    page = _Writing(language, drawn["width"], y=2.0)
    page.groups += _scene_groups(drawn, _MARGIN, page.y)
    above, below = _TIGHT if low else _LOOSE
    page.down(drawn["height"] + above)
    page.legend(drawn, together=low)
    if names:
        page.names(drawn, {one.id: " ".join(one.name.split()) for one in workspace.stakeholders})
    title = map_title(workspace, language)
    return Page(
        language,
        title,
        drawn["description"],
        width + 2 * _MARGIN,
        page.y + below,
        page.groups,
    )


@dataclass(frozen=True)
class _Item:
    """What stands in the legend: shapes of so wide, and what they stand for."""

    shapes: Sequence[Shape]
    room: float
    words: str


@dataclass
class _Writing:
    """Writes the page from top to bottom; `y` is how far it came."""

    language: str
    width: float
    y: float = _MARGIN
    groups: list[Group] = field(default_factory=list)

    def down(self, height: float) -> None:
        self.y += height

    def write(
        self,
        words: str,
        *,
        size: float,
        weight: Weight = "normal",
        tone: Tone = "ink",
        lines: int,
    ) -> None:
        """Write words on one line or more, under what is there."""
        for line in wrapped(words, self.width, size, lines):
            self.y += size * 1.35
            shape = _text(line, _MARGIN, self.y, size=size, weight=weight, tone=tone)
            self.groups.append(Group([painted({**shape, "dir": direction(words)})]))

    def legend(self, drawn: Scene, *, together: bool = False) -> None:
        """Write what shapes, letters and lines stand for: in rows of their own, or together."""
        here = {mark["sector"] for mark in drawn["marks"]}
        if None in here:  # a mark of several parties may be of any sector
            here = {*SECTORS}
        statuses = {tie["status"] for tie in drawn["ties"]}
        sectors = [self._sector_item(sector) for sector in SECTORS if sector in here]
        lines = [self._line_item(status) for status in DASHES if status in statuses]
        if together:
            self._in_rows([*sectors, *lines])
        else:
            self._in_rows(sectors)
            self._in_rows(lines)
        self.down(4)

    def names(self, drawn: Scene, names: Mapping[str, str]) -> None:
        """Write the names that the picture has no room for, by the place where they stand."""
        places = {cell["key"]: cell["label"] for cell in drawn["cells"]}
        places[""] = drawn["tray"]["label"]
        missing: dict[str, list[str]] = {}
        for mark in drawn["marks"]:
            if len(mark["ids"]) > 1 or not _is_written_out(mark):
                missing.setdefault(mark["home"], []).extend(names[id_] for id_ in mark["ids"])
        if not missing:
            return
        self.down(8)
        heading = text(self.language, N_("Names that the picture has no room for"))
        self.write(heading, size=12, weight="bold", lines=1)
        lines: list[tuple[str, int]] = []
        for home, here in missing.items():
            place = places.get(home) or text(self.language, N_("elsewhere in the picture"))
            lines += _name_lines(f"{capital(place)}: ", here, self.width)
        for words, _ in lines[:_MOST_LINES]:
            self.write(words, size=11, lines=1)
        left = sum(count for _, count in lines[_MOST_LINES:])
        if left:
            more = plural(
                self.language,
                N_("And {count} more; the Excel file has them all."),
                N_("And {count} more; the Excel file has them all."),
                left,
            )
            self.write(more, size=11, lines=1)

    def _sector_item(self, sector: Sector) -> _Item:
        shape = SECTOR_MARKS[sector].shape
        middle = _LEGEND_MARK / 2
        letters = sector_letters(self.language, sector)
        shapes: list[Shape] = [
            toned(outline(shape, middle, 0, _LEGEND_MARK), sector),
            letters_of(shape, letters, middle, 0, _LEGEND_MARK),
        ]
        return _Item(shapes, _LEGEND_MARK, word(self.language, "sector", sector))

    def _line_item(self, status: RelationStatus) -> _Item:
        line = line_shape(0, 0, _LEGEND_LINE, 0, "soft", DASHES[status])
        return _Item([line], _LEGEND_LINE, word(self.language, "status", status))

    def _in_rows(self, items: Iterable[_Item]) -> None:
        """Write what shapes stand for, as many beside each other as fit."""
        x = _MARGIN
        row = False
        for item in items:
            wide = item.room + 6 + text_width(item.words, 12)
            if not row or x + wide > _MARGIN + self.width:
                self.down(24)
                x, row = _MARGIN, True
            spot = Spot(x, self.y - 4)
            label = _text(item.words, x + item.room + 6, self.y, size=12, tone="soft")
            drawn = [*(spot.of(shape) for shape in item.shapes), label]
            self.groups.append(Group([painted(shape) for shape in drawn]))
            x += wide + 18


def _who_and_when(workspace: Workspace, language: str, day: calendar_date | None) -> list[str]:
    moment = datetime.combine(day or datetime.now().astimezone().date(), time.min)
    when = f"{date(language, moment)} {moment.year}"
    return [workspace.about.group, when] if workspace.about.group else [when]


def _whose(workspace: Workspace, language: str, *, shareable: bool) -> str:
    if shareable:
        return text(language, N_("Without our assessment of parties and relations."))
    group = workspace.about.group
    if group:
        return text(language, N_("Assessment by {group}, not a judgement of people"), group=group)
    return text(language, N_("Assessment by your group, not a judgement of people"))


def _scene_groups(drawn: Scene, x: float, y: float) -> list[Group]:
    """Return the scene in the order of drawing: no tie runs through words, no mark is covered."""
    spot = Spot(x, y)

    def placed(*shapes: Shape, halo: bool = False) -> list[Painted]:
        return [painted(spot.of(shape), halo=halo) for shape in shapes]

    words = [shape for shape in drawn["shapes"] if shape["type"] == "text"]
    groups = [Group(placed(*(one for one in drawn["shapes"] if one["type"] != "text")))]
    for tie in drawn["ties"]:
        arrows = [toned(arrow, tie["tone"]) for arrow in tie["arrows"]]
        groups.append(Group(placed(tie, *arrows)))
    for tie in drawn["ties"]:
        label = tie["label"]
        if label:
            paper = rect_shape(Box.of(label["box"]), "paper")
            words_of_tie: Label = {**label, "tone": tie["tone"]}
            groups.append(Group(placed(paper, words_of_tie)))
    groups.append(Group(placed(*words, halo=True)))
    for mark in drawn["marks"]:
        outline = toned(mark["outline"], mark["tone"])
        shown = placed(outline, mark["letters"], *mark["label"], halo=True)
        groups.append(Group(shown, mark["sentence"]))
    selections: list[Rect] = [{**one, "tone": "selection"} for one in drawn["selections"]]
    return [*groups, Group(placed(*selections))]


def _text(
    words: str, x: float, y: float, *, size: float, weight: Weight = "normal", tone: Tone = "ink"
) -> Text:
    return text_shape(words, x, y, tone=tone, weight=weight, anchor="left", size=size)


def _is_written_out(mark: Mark) -> bool:
    shown = "".join(line["text"] for line in mark["label"])
    return _signs(shown) == _signs(mark["name"])


def _signs(words: str) -> str:
    """Return the letters of a name, without spaces and hyphens: a name may be broken anywhere."""
    return "".join(words.split()).replace("-", "")


def _name_lines(beginning: str, names: list[str], width: float) -> list[tuple[str, int]]:
    """Return lines of names that fit, each with how many names begin on it."""
    lines: list[tuple[str, int]] = []
    line, count = beginning, 0
    for number, name in enumerate(names):
        piece = name + (", " if number < len(names) - 1 else "")
        if count and text_width(line + piece, 11) > width:
            lines.append((line.rstrip(), count))
            line, count = "    ", 0
        line, count = line + piece, count + 1
    return [*lines, (line, count)]
