"""Every part of the map can be made and used without the widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.model import InputError
from regiolab.widgets.map.catalogue import Catalogue
from regiolab.widgets.map.context import MapContext
from regiolab.widgets.map.export import Export
from regiolab.widgets.map.filter import Filtering
from regiolab.widgets.map.findings import Findings
from regiolab.widgets.map.heading import Heading
from regiolab.widgets.map.moving import Moving
from regiolab.widgets.map.parties import Parties
from regiolab.widgets.map.pasting import Pasting
from regiolab.widgets.map.picture_choice import PictureChoice
from regiolab.widgets.map.relation_panel import Relations
from regiolab.widgets.map.stakeholder_map import StakeholderMap
from regiolab.widgets.map.whole_map import WholeMap

if TYPE_CHECKING:
    from regiolab.storage import StoredWorkspace


@pytest.fixture
def context(stored: StoredWorkspace) -> MapContext:
    return MapContext(stored, "nl")


def party(context: MapContext, name: str, sector: str = "education") -> str:
    return context.workspace.add_stakeholder(name, sector).id


def star(context: MapContext) -> list[str]:
    """Put parties on the map of which the first is tied to all others: enough for a network."""
    ids = [party(context, name) for name in "ABCDEFG"]
    for other in ids[1:]:
        context.workspace.add_relation(ids[0], other, "meets")
    return ids


def scene_of(context: MapContext) -> dict[str, Any]:
    return PictureChoice(context).scene(context.parties_in_sight(), context.relations_in_sight())


def test_the_filter_says_how_many_are_in_sight(context: MapContext) -> None:
    party(context, "ROC"), party(context, "Gemeente", "government")
    filtering = Filtering(context)
    reply = filtering.command_filter_set("sector", "education")
    assert reply.message == "1 van 2 partijen in beeld."
    assert filtering.view()["active"]
    assert "choices" not in filtering.view()
    filtering.command_filter_begin()
    assert filtering.view()["choices"][0]["field"] == "sector"


def test_a_filter_around_a_party_that_is_gone_hides_nobody(context: MapContext) -> None:
    roc = party(context, "ROC")
    party(context, "Gemeente", "government")
    Filtering(context).command_filter_set("around", roc)
    assert [one.id for one in context.parties_in_sight()] == [roc]
    context.workspace.remove("stakeholders", roc)
    assert [one.name for one in context.parties_in_sight()] == ["Gemeente"]
    context.forget_who_is_gone()
    assert not context.filter.active


def test_a_new_party_is_selected_and_comes_into_sight(context: MapContext) -> None:
    Filtering(context).command_filter_set("sector", "workers")
    parties = Parties(context)
    added = parties.command_add("ROC", "education").data["id"]
    assert context.selection.ids == (added,)
    assert not context.filter.active
    assert parties.form_view()["party"] == added
    assert parties.list_view(context.parties_in_sight())["rows"][0]["selected"]


def test_a_field_that_nobody_edits_is_refused(context: MapContext) -> None:
    with pytest.raises(KeyError):
        Parties(context).command_edit(party(context, "ROC"), "catalogue_id", "x", "")


def test_what_is_carried_is_in_the_scene_and_goes_where_it_is_dropped(context: MapContext) -> None:
    roc = party(context, "ROC")
    moving = Moving(context)
    moving.command_pick_up(roc)
    moving.command_carry("up")
    held = moving.carried_view(scene_of(context))
    assert held is not None
    assert held["place"]["key"] == "2-2"
    assert moving.command_drop().message.startswith("ROC: ")
    assert moving.carried_view(scene_of(context)) is None
    placed = context.workspace.stakeholders[0]
    assert (placed.influence, placed.interest) == (2, 2)


def test_what_is_held_in_the_grid_is_nowhere_in_a_network_that_comes_back(
    context: MapContext,
) -> None:
    """Somebody else laid the relation with which there is a network again."""
    ids = star(context)
    last = context.workspace.relations[-1]
    PictureChoice(context).command_view("network")
    context.workspace.remove("relations", last.id)
    moving = Moving(context)
    moving.command_put(ids[0], "4-1", {"influence": None, "interest": None})
    moving.command_pick_up(ids[0])
    assert moving.carried_view(scene_of(context)) is not None
    context.workspace.undo()
    context.workspace.undo()
    assert scene_of(context)["view"] == "network"
    assert moving.carried_view(scene_of(context)) is None


def test_the_network_keeps_its_places_while_everybody_is_shown(context: MapContext) -> None:
    ids = star(context)
    pictures = PictureChoice(context)
    pictures.command_view("network")
    scene_of(context)
    assert set(context.picture.positions) == set(ids)
    pictures.command_rearrange()
    Filtering(context).command_filter_set("search", "A")
    scene_of(context)
    assert context.picture.positions == {}


def test_a_relation_is_laid_from_the_selected_party_and_its_ends_are_marked(
    context: MapContext,
) -> None:
    roc, uwv = party(context, "ROC"), party(context, "UWV", "government")
    relations = Relations(context)
    context.choose(roc)
    relations.command_tie_begin()
    assert list(context.marked) == [roc]
    relations.command_tie_set("target", uwv)
    assert list(context.marked) == [roc, uwv]
    relations.command_tie_add()
    assert len(context.workspace.relations) == 1
    relations.command_tie_end()
    assert not relations.view()["open"]
    assert list(context.marked) == [roc]


def test_what_stands_out_is_selected_without_a_form(context: MapContext) -> None:
    roc = party(context, "ROC")
    column = Findings(context)
    column.command_show_parties([roc, "gone"])
    assert context.selection.shows((roc,))
    assert context.selection.in_form is None
    column.command_show_parties([roc])
    assert context.selection.ids == ()


def test_the_checklist_puts_what_was_ticked_on_the_map(context: MapContext) -> None:
    checklist = Catalogue(context)
    assert "rows" not in checklist.view()
    checklist.command_catalogue_begin()
    first = checklist.view()["rows"][0]
    checklist.command_catalogue_add([first["id"]])
    assert [one.name for one in context.workspace.stakeholders] == [first["name"]]
    assert checklist.view()["rows"][0]["on_map"]


def test_a_map_of_ours_waits_until_it_is_taken_or_left(context: MapContext) -> None:
    party(context, "ROC")
    export = Export(context)
    export.command_export_version("work")
    made = export.command_export_file("xlsx").do()
    assert made is not None
    file = made.data
    context.workspace.remove("stakeholders", context.workspace.stakeholders[0].id)
    Pasting(context).command_read_file(file["name"], file["content"]).do()
    whole = WholeMap(context)
    assert whole.view() is not None
    whole.command_brought_take()
    assert [one.name for one in context.workspace.stakeholders] == ["ROC"]
    assert whole.view() is None


def test_the_grid_cannot_be_taken_along_to_share(context: MapContext) -> None:
    export = Export(context)
    with pytest.raises(InputError):
        export.command_export_picture("grid")
    export.command_export_version("work")
    export.command_export_picture("grid")
    assert export.pictured == "grid"


def test_the_challenge_is_kept(context: MapContext) -> None:
    heading = Heading(context)
    heading.command_challenge("Genoeg technici", "")
    assert heading.challenge_view()["value"] == "Genoeg technici"


def test_two_maps_on_one_workspace_have_screens_of_their_own(stored: StoredWorkspace) -> None:
    one, other = StakeholderMap(stored, "nl"), StakeholderMap(stored, "nl")
    one.context.choose(party(one.context, "ROC"))
    assert other.context.selection.ids == ()
