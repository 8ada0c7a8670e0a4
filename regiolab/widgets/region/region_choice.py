"""The region of the group, chosen once and picked up by every figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.region.region_list import RegionList

if TYPE_CHECKING:
    from regiolab.model.json import Json


class RegionChoice(RegionList):
    """Choose the region; the choice is kept at once."""

    own_entries = ("region", "tiles", "list")
    _esm = script("region_choice")
    _css = styles("region_choice")

    def make_view(self) -> Json:
        """Return the form, the tiles, the own list, and what is chosen."""
        return {
            "title": self.words(N_("Our region")),
            "none": self.words(N_("No region chosen yet.")),
            "region": self.region_view(),
            "tiles": self.tiles_view(),
            "list": self.list_view(),
        }
