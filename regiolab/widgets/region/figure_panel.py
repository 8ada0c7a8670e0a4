"""A figure on the page: picture, description, table; region and options are chosen in place."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from regiolab.figures.own.numbers import drawn_in_words
from regiolab.figures.pictures.sheet import SCREENS
from regiolab.locale import N_, capital, decimal, number
from regiolab.model import InputError
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import Drawn, paragraphs, table_of_view
from regiolab.widgets.region.colours import in_variables
from regiolab.widgets.region.own_figure_rows import own_figure_rows, own_number
from regiolab.widgets.region.region_form import RegionForm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from regiolab.figures import Figure, Option
    from regiolab.figures.own.numbers import OwnMark, OwnNumber
    from regiolab.figures.pictures.screen import Screen
    from regiolab.model import Workspace
    from regiolab.model.entities import OwnFigure
    from regiolab.model.json import Json
    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.kit.part import Part
    from regiolab.widgets.kit.readable import Readable


class FigureView(TypedDict):
    """The figure or the sentence it waits with, the form for the region, and the options."""

    hidden: str
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
        draw: makes the figure for a region (`None` when no region is chosen), its options and
            figures of the group itself.
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
        draw: Callable[[Json | None, Json, Sequence[OwnNumber]], Figure],
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
        self._drawn: dict[str, _Drawn] = {}
        self._room = "wide"
        super().__init__(stored, language)

    def make_view(self) -> FigureView:
        """Return the figure, or what it waits for, and the form for the region."""
        hidden = self._hidden()
        own = self._beside()
        drawn = self._figure(own)  # while it is hidden too: a bet is answered at once
        chosen = self.workspace.about.region
        return {
            "hidden": hidden,
            "figure": None if hidden else drawn.view,
            "beside": None if hidden else own_figure_rows(own, self.language, drawn.own),
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
            return paragraphs(view["hidden"])
        source = base64.b64encode(self._figure(self._beside()).screen.svg.encode()).decode()
        return [
            *paragraphs(figure["caption"], figure["subtitle"], figure["own"], figure["unit"]),
            Drawn(f"data:image/svg+xml;base64,{source}", figure["alt"]),
            *paragraphs(*figure["below"], figure["description"], figure["limits"]),
            *paragraphs(_newest_in_text(figure["newest"])),
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
        self._asked = before | {option: chosen[0]}
        try:
            self.refresh()
        except InputError:  # such as a comparison on nothing
            self._asked = before
            raise
        return Reply(self.words(N_("The picture has changed: {title}"), title=self._title()))

    def command_room(self, room: str) -> None:
        """Draw for another width of the page."""
        if room not in SCREENS:
            raise InputError(N_("Choose one from the list."), field="room")
        self._room = room
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

    def _figure(self, beside: Sequence[OwnFigure]) -> _Drawn:
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
            made = self._draw(region, self._asked, own)
            screen = made.screen(SCREENS[self._room])
            self._drawn[key] = _Drawn(self._shown(made, screen), made.own, screen)
        return self._drawn[key]

    def _shown(self, figure: Figure, screen: Screen) -> Json:
        columns = [str(name) for name in figure.table.columns]
        own = drawn_in_words(figure.own, self.language)
        return {
            "picture": {
                "svg": in_variables(screen.svg),
                "width": screen.sheet.width,
                "height": screen.sheet.height,
                "series": screen.marks,
            },
            "room": self._room,
            "subtitle": screen.frame.subtitle,
            "own": screen.frame.own_words,
            "unit": screen.frame.unit,
            "below": [words for words in screen.frame.below if words],
            "alt": " ".join(filter(None, (f"{figure.title}. {figure.subtitle}", own))),
            "description": figure.description,
            "caption": figure.title,
            "columns": [
                {"key": name, "label": name, "number": _is_number(figure.table[name])}
                for name in columns
            ],
            "rows": [
                {name: self._cell(name, value) for name, value in zip(columns, row, strict=True)}
                for row in figure.table.itertuples(index=False)
            ],
            "limits": figure.limits,
            "newest": asdict(figure.newest) if figure.newest else None,
        }

    def _cell(self, column: str, value: object) -> str:
        if isinstance(value, float):
            if value != value:
                return self.words(N_("unknown"))
            return decimal(self.language, value, _places(value))
        if isinstance(value, int) and not _is_year(value):
            return number(self.language, value)
        return str(value)


def _newest_in_text(newest: Json | None) -> str:
    """Return up to which year a figure goes and where newer ones are, as one text."""
    if newest is None:
        return ""
    pages = "; ".join(f"{one['name']} ({one['address']})" for one in newest["pages"])
    return f"{newest['words']} {pages}."


@dataclass(frozen=True)
class _Drawn:
    """A figure that was made: what is shown of it, the group's own marks, and its picture."""

    view: Json
    own: tuple[OwnMark, ...]
    screen: Screen


_KEPT = 12
"""So many pictures of a panel stay, so that going back to one does not draw it again."""

_CHOOSE = N_("No region chosen yet: choose yours and it lights up in the picture")


def _is_number(column: Any) -> bool:
    return bool(getattr(column.dtype, "kind", "O") in "if")


def _is_year(value: int) -> bool:
    return 1900 <= value <= 2100


def _places(value: float) -> int:
    return 1 if abs(value) >= 1 else 3
