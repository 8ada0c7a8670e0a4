"""Each way to choose a region can be made and used without the widget around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.model import InputError
from regiolab.widgets.kit.part import Context
from regiolab.widgets.region.region_form import RegionForm
from regiolab.widgets.region.region_list import RegionList
from regiolab.widgets.region.region_tiles import RegionTiles

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


@pytest.fixture
def context(stored: StoredWorkspace) -> Context:
    return Context(stored, "nl")


def test_the_form_finds_a_region_and_keeps_it(context: Context) -> None:
    form = RegionForm(context)
    form.command_search("Twente")
    assert form.view()["search"]["results"][0]["value"] == "CR12"
    form.command_choose("CR12")
    assert form.view()["chosen"] == "Twente (COROP-gebied)"
    assert form.view()["search"]["query"] == ""


def test_the_tiles_and_the_form_each_have_a_level_of_their_own(context: Context) -> None:
    form, tiles = RegionForm(context), RegionTiles(context)
    tiles.command_tile_level("province")
    assert len(tiles.view()["tiles"]) == 12
    assert form.view()["list"]["level"] == "corop"
    with pytest.raises(InputError):
        tiles.command_tile_level("municipality")


def test_the_own_list_is_looked_at_and_then_kept(context: Context) -> None:
    own = RegionList(context)
    own.command_look_up("Zwolle\nKampen").do()
    assert own.view()["ready"]
    own.command_keep_list("Aan de IJssel")
    region = context.workspace.about.region
    assert region is not None
    assert (region.name, len(region.municipalities)) == ("Aan de IJssel", 2)
