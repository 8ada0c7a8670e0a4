"""Dutch regions and their published figures.

Importing this room does not import pandas; the functions that return a `DataFrame` do.
"""

from regiolab.regions.borders_of_today import in_todays_borders
from regiolab.regions.boundary import breaks, outlines
from regiolab.regions.commuting import commuting
from regiolab.regions.directory import Region, directory, municipalities_of, region
from regiolab.regions.districts import district_outlines, districts
from regiolab.regions.figures import figures, regions
from regiolab.regions.files import data_folder
from regiolab.regions.indicators import indicators, tidy
from regiolab.regions.levels import FIGURE_LEVELS, LEVELS
from regiolab.regions.likeness import look_alikes
from regiolab.regions.newest import NewestFigure, newest_figures
from regiolab.regions.outlined import outlined
from regiolab.regions.overlap import overlaps
from regiolab.regions.own_border import OwnBorder, own_border
from regiolab.regions.own_list import ListEntry, municipalities_in, read_list
from regiolab.regions.search import find, near
from regiolab.regions.sources import Source, key_in, short_names, source, sources, without_keys
from regiolab.regions.spread import spread
from regiolab.regions.tiles import TILE_LEVELS, Tile, beside, tiles
from regiolab.regions.urbanisation import urbanisation

__all__ = [
    "FIGURE_LEVELS",
    "LEVELS",
    "TILE_LEVELS",
    "ListEntry",
    "NewestFigure",
    "OwnBorder",
    "Region",
    "Source",
    "Tile",
    "beside",
    "breaks",
    "commuting",
    "data_folder",
    "directory",
    "district_outlines",
    "districts",
    "figures",
    "find",
    "in_todays_borders",
    "indicators",
    "key_in",
    "look_alikes",
    "municipalities_in",
    "municipalities_of",
    "near",
    "newest_figures",
    "outlined",
    "outlines",
    "overlaps",
    "own_border",
    "read_list",
    "region",
    "regions",
    "short_names",
    "source",
    "sources",
    "spread",
    "tidy",
    "tiles",
    "urbanisation",
    "without_keys",
]
