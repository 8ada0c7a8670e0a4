"""The region of the group, chosen once and picked up by every figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from regiolab.locale import N_, all_listed, plural
from regiolab.regions import municipalities_of
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs
from regiolab.widgets.region.region_form import RegionForm
from regiolab.widgets.region.region_list import RegionList
from regiolab.widgets.region.region_tiles import RegionTiles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.json import Json
    from regiolab.widgets.kit.part import Part
    from regiolab.widgets.kit.readable import Readable


class RegionView(TypedDict):
    """The three ways to choose: the form, the tiles and the own list."""

    title: str
    none: str
    holds: str
    region: Json
    tiles: Json
    list: Json


class RegionChoice(KitWidget):
    """Choose the region; the choice is kept at once."""

    own_entries = ("region", "tiles", "list")
    parts: ClassVar[tuple[type[Part[Any]], ...]] = (RegionForm, RegionTiles, RegionList)
    _esm = script("region_choice")
    _css = styles("region_choice")

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the region that was chosen."""
        view = self.view
        return paragraphs(view["region"]["chosen"] or view["none"])

    def make_view(self) -> RegionView:
        """Return the form, the tiles, the own list, and what is chosen."""
        return {
            "title": self.words(N_("Our region")),
            "none": self.words(N_("No region chosen yet.")),
            "holds": self._holds(),
            "region": self.part(RegionForm).view(),
            "tiles": self.part(RegionTiles).view(),
            "list": self.part(RegionList).view(),
        }

    def _holds(self) -> str:
        """Return the municipalities of the region by name, so that a choice can be checked."""
        chosen = self.workspace.about.region
        if chosen is None or chosen.level == "municipality":
            return ""
        codes = [chosen.code] if chosen.code else chosen.municipalities or []
        names = [one.name for code in codes for one in municipalities_of(code)]
        return plural(
            self.language,
            "{count} municipality: {names}.",
            "{count} municipalities: {names}.",
            len(names),
            names=all_listed(self.language, sorted(names)),
        )
