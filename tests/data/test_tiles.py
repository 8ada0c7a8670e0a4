"""The map of equal tiles: every region once, in its own place, roughly where it lies."""

from __future__ import annotations

import runpy
from itertools import pairwise
from pathlib import Path
from statistics import correlation

import pytest

from regiolab.model import InputError
from regiolab.regions import TILE_LEVELS, beside, directory, tiles

PROJECT = Path(__file__).parents[2]
_TOOL = runpy.run_path(str(PROJECT / "tools" / "make_tiles.py"))


def test_the_table_is_what_the_tool_writes():
    written = (PROJECT / "data" / "regions" / "tiles.csv").read_text(encoding="utf-8")
    assert written == _TOOL["text"](), "run: python tools/make_tiles.py"


@pytest.mark.parametrize("level", TILE_LEVELS)
def test_every_region_has_one_tile_and_every_tile_a_place_of_its_own(level):
    every = tiles(level)
    assert sorted(tile.code for tile in every) == sorted(one.code for one in directory(level))
    assert len({(tile.column, tile.row) for tile in every}) == len(every)
    assert len({tile.short for tile in every}) == len(every)
    assert {min(tile.column for tile in every), min(tile.row for tile in every)} == {0}


@pytest.mark.parametrize("level", TILE_LEVELS)
def test_no_label_is_too_long_for_a_small_tile(level):
    assert all(2 <= len(tile.short) <= 5 for tile in tiles(level))


@pytest.mark.parametrize("level", TILE_LEVELS)
def test_tiles_stand_where_the_middles_of_the_outlines_do(level):
    middles = _TOOL["middles"](level)
    every = tiles(level)
    for axis, places in enumerate(([tile.column for tile in every], [tile.row for tile in every])):
        assert correlation([middles[tile.code][axis] for tile in every], places) > 0.95


def test_the_corners_of_the_country_are_in_the_corners_of_the_map():
    at = {tile.code: tile for tile in tiles("province")}
    assert at["PV20"].row < at["PV31"].row
    assert at["PV29"].column < at["PV28"].column < at["PV25"].column
    corop = {tile.code: tile for tile in tiles("corop")}
    assert corop["CR39"].row == max(tile.row for tile in corop.values())
    assert corop["CR03"].row < corop["CR39"].row
    assert corop["CR32"].column < corop["CR12"].column


@pytest.mark.parametrize("level", TILE_LEVELS)
def test_arrow_keys_reach_every_tile_from_every_tile(level):
    near = beside(level)
    for start in near:
        reached, waiting = {start}, [start]
        while waiting:
            following = set(near[waiting.pop()].values()) - reached
            reached |= following
            waiting += following
        assert len(reached) == len(near)


@pytest.mark.parametrize("level", TILE_LEVELS)
def test_an_arrow_leads_in_its_own_direction(level):
    at = {tile.code: tile for tile in tiles(level)}
    for code, ways in beside(level).items():
        for direction, other in ways.items():
            here, there = at[code], at[other]
            east, south = there.column - here.column, there.row - here.row
            ahead = {"left": -east, "right": east, "up": -south, "down": south}[direction]
            assert ahead > 0


@pytest.mark.parametrize("level", TILE_LEVELS)
def test_the_tile_straight_beside_is_the_nearest(level):
    in_rows = [row for row in _rows(level).values() if len(row) > 1]
    neighbours = [
        (one, other) for row in in_rows for one, other in pairwise(row) if other[0] == one[0] + 1
    ]
    assert neighbours
    assert all(beside(level)[one[1]]["right"] == other[1] for one, other in neighbours)


def test_municipalities_have_no_tiles():
    with pytest.raises(InputError, match="tile map"):
        tiles("municipality")


def _rows(level):
    rows = {}
    for tile in tiles(level):
        rows.setdefault(tile.row, []).append((tile.column, tile.code))
    return {row: sorted(found) for row, found in rows.items()}
