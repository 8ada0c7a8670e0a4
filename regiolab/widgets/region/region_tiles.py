"""The tile map: a region is chosen by pointing to its place, with the mouse or with arrow keys."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.regions import TILE_LEVELS, beside, region, tiles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.part import Context, Part
from regiolab.widgets.region.region_words import LEVEL_WORDS, option_of

if TYPE_CHECKING:
    from regiolab.model.json import Json


class RegionTiles(Part[Context]):
    """The tile map of one level.

    Args:
        context: the workspace and the language.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.level = "corop"

    def command_tile_level(self, level: str) -> Reply:
        """Show the tile map of another level."""
        if level not in TILE_LEVELS:
            raise InputError(N_("Choose one of the three kinds of region."), field="level")
        self.level = level
        return Reply()

    def view(self) -> Json:
        """Return the tiles of the level in sight, and which one is chosen."""
        chosen = self.workspace.about.region
        code = (chosen.code if chosen else None) or ""
        level = self.level
        return {
            "title": self.words(N_("Or point to it on a map of tiles")),
            "hint": self.words(
                N_(
                    "Every tile is one region, roughly in its place and all of one size. With the "
                    "keyboard: arrow keys go to the next tile, Enter chooses."
                )
            ),
            "level_label": self.words(N_("Tiles by")),
            "levels": [
                {"value": one, "label": self.words(LEVEL_WORDS[one])}
                for one in ("corop", "arbeidsmarktregio", "province")
            ],
            "level": level,
            "map": self.words(N_("Map of tiles")),
            "none": self.words(N_("Go to a tile to read its whole name.")),
            "chosen_word": self.words(N_("chosen")),
            "chosen": code,
            "tiles": _tiles_of(level, self.language),
            "columns": 1 + max(tile.column for tile in tiles(level)),
        }


@cache
def _tiles_of(level: str, language: str) -> list[dict[str, Any]]:
    near = beside(level)
    return [
        {
            "code": tile.code,
            "short": tile.short,
            "name": region(tile.code).name,
            "detail": option_of(region(tile.code), language)["detail"],
            "column": tile.column + 1,
            "row": tile.row + 1,
            "beside": dict(near[tile.code]),
        }
        for tile in tiles(level)
    ]
