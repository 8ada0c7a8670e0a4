"""The map of an invented region, on work of its own: to look at and to try things out."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from regiolab.course.example import empty_example, example_map
from regiolab.locale import N_
from regiolab.model.change import diff
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Part
from regiolab.widgets.kit.readable import paragraphs
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.stakeholder_map import StakeholderMap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from regiolab.model import Workspace
    from regiolab.widgets.kit.readable import Readable
    from regiolab.widgets.map.map_view import BandView


class ExampleBand(Part[MapContext]):
    """The band above the example, with the buttons that open and close it.

    Args:
        context: what it shares with the other parts.
    """

    def __init__(self, context: MapContext) -> None:
        super().__init__(context)
        self.opened = False

    def command_example(self, filled: bool) -> Reply:
        """Show the example as it was made: filled in, or empty."""
        step = N_("show the example filled in") if filled else N_("show the example empty")
        self.workspace.replace_content(_as_made(self.language, filled), step, {})
        self.context.choose(None)
        self.context.show_everybody()
        self.opened = True
        if filled:
            return Reply(self.words(N_("The invented example is shown, filled in.")))
        return Reply(self.words(N_("The invented example is shown, empty.")))

    def command_example_close(self) -> Reply:
        """Show the band alone; what was tried stays until the example is shown anew."""
        self.opened = False
        return Reply(self.words(N_("The example is closed.")))

    def view(self) -> BandView:
        """Return the band; the button of what is shown unchanged is pressed."""
        return {
            "open": self.opened,
            "word": self.words(N_("Invented example")),
            "says": self.words(
                N_(
                    "This region does not exist, and neither do its parties. Look around and try "
                    "things out: your own map does not change."
                )
            ),
            "choices_label": self.words(N_("Show the example")),
            "choices": [
                {"label": self.words(label), "filled": filled, "pressed": self._is_as_made(filled)}
                for label, filled in ((N_("Filled in"), True), (N_("Empty"), False))
            ],
            "close": self.words(N_("Close the example")),
        }

    def _is_as_made(self, filled: bool) -> bool:
        """Say whether the example is shown and nobody changed it."""
        return self.opened and not diff(self.workspace.state, _as_made(self.language, filled).state)


class ExampleMap(StakeholderMap):
    """The stakeholder map of the example, closed until a button opens it, empty or filled in.

    Everything works as on the group's own map, and is saved in a folder of its own. A button
    that shows the example anew makes one change, so undo brings back what somebody tried.
    """

    parts: ClassVar[tuple[type[Part[Any]], ...]] = (*StakeholderMap.parts, ExampleBand)

    def make_view(self) -> Mapping[str, object]:
        """Return the map with a band above it; while it is closed, the band alone."""
        band = self.part(ExampleBand)
        about = {"title": self.workspace.about.title, "example": band.view()}
        return {**self.map_view(), **about} if band.opened else about

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the map while it is open; what the band says always."""
        band = self.part(ExampleBand)
        inside = super().readable(shown, private=private) if band.opened else []
        return [*paragraphs(band.view()["says"]), *inside]


@cache
def _as_made(language: str, filled: bool) -> Workspace:
    return example_map(language) if filled else empty_example(language)
