"""The map of an invented region, on work of its own: to look at and to try things out."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from regiolab.course.example import empty_example, example_map
from regiolab.locale import N_
from regiolab.model.change import diff
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.map.stakeholder_map import StakeholderMap

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.json import Json


class ExampleMap(StakeholderMap):
    """The stakeholder map of the example, closed until a button opens it, empty or filled in.

    Everything works as on the group's own map, and is saved in a folder of its own. A button
    that shows the example anew makes one change, so undo brings back what somebody tried.
    """

    _open: bool = False

    def make_view(self) -> Json:
        """Return the map with a band above it; while it is closed, the band alone."""
        about = {"title": self.workspace.about.title, "example": self._band_view()}
        return {**super().make_view(), **about} if self._open else about

    def command_example(self, filled: bool) -> Reply:
        """Show the example as it was made: filled in, or empty."""
        step = N_("show the example filled in") if filled else N_("show the example empty")
        self.workspace.replace_content(_as_made(self.language, filled), step, {})
        self._choose(None)
        self._show_everybody()
        self._open = True
        if filled:
            return Reply(self.words(N_("The invented example is shown, filled in.")))
        return Reply(self.words(N_("The invented example is shown, empty.")))

    def command_example_close(self) -> Reply:
        """Show the band alone; what was tried stays until the example is shown anew."""
        self._open = False
        return Reply(self.words(N_("The example is closed.")))

    def _band_view(self) -> Json:
        return {
            "open": self._open,
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
        return self._open and not diff(self.workspace.state, _as_made(self.language, filled).state)


@cache
def _as_made(language: str, filled: bool) -> Workspace:
    return example_map(language) if filled else empty_example(language)
