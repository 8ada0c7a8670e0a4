"""A figure on the page: picture, description, table; region and options are chosen in place."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from regiolab.figures.pictures.sheet import SCREENS
from regiolab.locale import N_, capital
from regiolab.model import InputError
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import Drawn, headline, paragraphs, part, table_of_view
from regiolab.widgets.region.on_request import PICTURES
from regiolab.widgets.region.own_figure_rows import own_figure_rows, own_number
from regiolab.widgets.region.region_form import RegionForm
from regiolab.widgets.region.shown_figure import NoPictureError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.figures import Option
    from regiolab.figures.own.numbers import OwnNumber
    from regiolab.model import Workspace
    from regiolab.model.entities import OwnFigure
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.part import Part
    from regiolab.widgets.kit.readable import Readable
    from regiolab.widgets.region.shown_figure import ShownFigure


class FigureView(TypedDict):
    """The figure or the sentence it waits with, the form for the region, and the options.

    `coming` is said, and `figure` is none, until the page asked for the picture.
    """

    hidden: str
    coming: str
    figure: Json | None
    beside: Json | None
    options: list[Json]
    region: Json
    choose: str
    open: bool
    description_title: str
    limits_title: str
    table_title: str
    asked: Json


class FigurePanel(KitWidget):
    """Show a figure for the region of the group, and follow that region.

    Args:
        stored: the workspace on disk.
        language: `nl` or `en`.
        draw: makes the figure for a region (`None` when no region is chosen), its options,
            figures of the group itself, and the room there is for it.
        hidden: whether the figure waits for a bet; the sentence that says so, or `""`.
        options: what can be chosen in the figure.
        asked: the options it begins with; of the others, the first value.
        beside: figures of the group itself that belong to this one.
    """

    _esm = script("figure_panel")
    _css = styles("figure_panel")
    own_entries = ("figure",)
    parts: ClassVar[tuple[type[Part[Any]], ...]] = (RegionForm,)

    def __init__(
        self,
        stored: StoredWorkspace,
        language: str,
        draw: Callable[[Json | None, Json, Sequence[OwnNumber], str], ShownFigure],
        hidden: Callable[[], str],
        options: tuple[Option, ...],
        asked: Json,
        beside: Callable[[], Sequence[OwnFigure]] = tuple,
    ) -> None:
        self._draw = draw
        self._hidden = hidden
        self._beside = beside
        self._options = {option.name: option for option in options}
        self._asked = {option.name: next(iter(option.values)) for option in options} | asked
        self._drawn: dict[str, ShownFigure] = {}
        self._room = PICTURES.room
        self._waits = PICTURES.on_request
        super().__init__(stored, language)

    def make_view(self) -> FigureView:
        """Return the figure, or what it waits for, and the form for the region."""
        hidden = self._hidden()
        own = self._beside()
        drawn = None
        try:
            # While it is hidden too: a bet is answered at once.
            drawn = None if self._waits else self._figure(own)
        except NoPictureError as error:
            hidden = hidden or error.text(self.language)
        chosen = self.workspace.about.region
        return {
            "hidden": hidden,
            "coming": self.words(N_("The picture is being drawn…")) if self._waits else "",
            "figure": None if hidden or not drawn else drawn.view,
            "beside": None
            if hidden or not drawn
            else own_figure_rows(own, self.language, drawn.marks),
            "options": [] if hidden else self._options_view(),
            "region": self.part(RegionForm).view(),
            "choose": self.words(N_("Choose another region") if chosen else _CHOOSE),
            "open": chosen is None,
            "description_title": self.words(N_("Description of this picture")),
            "limits_title": self.words(N_("What this picture does not show")),
            "table_title": self.words(N_("The figures in a table")),
            "asked": {
                "ask": self.words(N_("Ask this picture")),
                "hint": self.words(
                    N_(
                        "Point at the picture, or walk through it with the arrow keys. A click or "
                        "Enter holds what you point at; hold a second one to compare."
                    )
                ),
                "let_go": self.words(N_("Let go")),
            },
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the picture with its description, limits and table, or what it waits for."""
        view = self.view
        figure = view["figure"]
        if figure is None:
            return paragraphs(view["hidden"] or view["coming"])
        source = base64.b64encode(self._figure(self._beside()).svg.encode()).decode()
        return [
            *headline(figure["caption"]),
            *paragraphs(figure["subtitle"], figure["own"], figure["unit"]),
            Drawn(f"data:image/svg+xml;base64,{source}", figure["alt"]),
            *paragraphs(*figure["below"], _newest_in_text(figure["newest"])),
            *part("description", view["description_title"], figure["description"]),
            *part("limits", view["limits_title"], figure["limits"]),
            *table_of_view(figure, figure["caption"]),
            *table_of_view(view["beside"]),
        ]

    def command_option(self, option: str, value: str) -> Reply:
        """Show the figure with another option."""
        known = self._options.get(option)
        chosen = [each for each in known.values if str(each) == value] if known else []
        if known is None or not chosen:
            raise InputError(N_("Choose one from the list."), field="value")
        before = self._asked
        self._waits = False
        self._asked = before | {option: chosen[0]}
        try:
            self._figure(self._beside())
            self.refresh()
        except InputError:  # such as a comparison on nothing
            self._asked = before
            raise
        return Reply(self.words(N_("The picture has changed: {title}"), title=self._title()))

    def command_room(self, room: str) -> None:
        """Draw, for the first time or for another width of the page."""
        if room not in SCREENS:
            raise InputError(N_("Choose one from the list."), field="room")
        self._room = PICTURES.room = room
        self._waits = False
        self.refresh()

    def _options_view(self) -> list[Json]:
        return [
            {
                "name": name,
                "label": capital(label),
                "value": str(self._asked[name]),
                "values": [
                    {"value": str(value), "label": self.words(words)}
                    for value, words in option.values.items()
                ],
            }
            for name, option in self._options.items()
            for label in (self.words(option.label),)
        ]

    def _title(self) -> str:
        return str(self._figure(self._beside()).view["caption"])

    def _figure(self, beside: Sequence[OwnFigure]) -> ShownFigure:
        """Return the picture with its words, and where the figures of the group are in it."""
        region = self.workspace.state["about"]["about"].get("region")
        own = [own_number(one, self.language) for one in beside]
        told = [asdict(one) for one in own]
        options = dict(self._asked)
        wanted: Json = {"region": region, "options": options, "own": told, "room": self._room}
        key = json.dumps(wanted, sort_keys=True)
        if key not in self._drawn:
            if len(self._drawn) >= _KEPT:
                del self._drawn[next(iter(self._drawn))]
            self._drawn[key] = self._draw(region, self._asked, own, self._room)
        return self._drawn[key]


def _newest_in_text(newest: Json | None) -> str:
    """Return up to which year a figure goes and where newer ones are, as one text."""
    if newest is None:
        return ""
    pages = "; ".join(f"{one['name']} ({one['address']})" for one in newest["pages"])
    return f"{newest['words']} {pages}."


_KEPT = 12
"""So many pictures of a panel stay, so that going back to one does not draw it again."""

_CHOOSE = N_("No region chosen yet: choose yours and it lights up in the picture")
