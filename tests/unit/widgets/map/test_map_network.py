"""The network: arranged by the relations, the same every time, and nobody moves without need."""

import itertools
import math

import pytest

from regiolab.model import Workspace
from regiolab.model.codes import SECTORS
from regiolab.scenes.map.scene import scene
from tests.unit.scenes.boxes import boxes_of, contains, mark_of, overlap


def ring_of(count, extra=0):
    """Every party tied to the next one; `extra` parties have no relation."""
    workspace = Workspace.new("Waterland-Oost")
    for number in range(count + extra):
        workspace.add_stakeholder(f"Partij {number}", SECTORS[number % 7])
    ids = [party.id for party in workspace.stakeholders]
    for number in range(count):
        workspace.add_relation(ids[number], ids[(number + 1) % count], "meets")
    return workspace


@pytest.mark.parametrize("count", [6, 28, 60, 90])
@pytest.mark.parametrize("width", [360.0, 600.0])
def test_marks_and_names_cover_nothing_and_stay_in_the_picture(count, width):
    drawn = scene(ring_of(count, extra=3), "network", width=width)
    page = {"x": 0, "y": 0, "width": drawn["width"], "height": drawn["height"]}
    for box in boxes_of(drawn):
        assert contains(page, box)
    for one, other in itertools.combinations(boxes_of(drawn), 2):
        assert not overlap(one, other)


def test_sixty_parties_all_show_their_name():
    assert all(mark["label"] for mark in scene(ring_of(60), "network")["marks"])


def test_tied_parties_stand_nearer_to_each_other_than_others():
    workspace = ring_of(14)
    places = {mark["id"]: (mark["x"], mark["y"]) for mark in scene(workspace, "network")["marks"]}
    ids = [party.id for party in workspace.stakeholders]
    beside = [math.dist(places[ids[n]], places[ids[(n + 1) % 14]]) for n in range(14)]
    across = [math.dist(places[ids[n]], places[ids[(n + 7) % 14]]) for n in range(14)]
    assert sum(beside) < sum(across) / 2


def test_the_same_map_gives_the_same_picture_whatever_its_ids():
    one, other = (scene(ring_of(20), "network") for _ in range(2))
    spots = [
        {mark["name"]: (mark["x"], mark["y"]) for mark in drawn["marks"]} for drawn in (one, other)
    ]
    assert spots[0] == spots[1]


def test_nobody_moves_when_a_party_is_added_and_tied():
    workspace = ring_of(20)
    before = scene(workspace, "network")
    added = workspace.add_stakeholder("De nieuwe", "workers")
    waiting = scene(workspace, "network", positions=before["positions"])
    assert contains(waiting["tray"], mark_of(waiting, added)["box"])
    first = workspace.stakeholders[0]
    workspace.add_relation(added.id, first.id, "meets")
    after = scene(workspace, "network", positions=before["positions"])
    for mark in before["marks"]:
        again = next(one for one in after["marks"] if one["id"] == mark["id"])
        assert (again["x"], again["y"]) == (mark["x"], mark["y"])
    assert len(after["ties"]) == len(before["ties"]) + 1


def test_a_party_without_relations_waits_below():
    workspace = ring_of(6, extra=1)
    drawn = scene(workspace, "network")
    assert drawn["tray"]["label"] == "nog geen relaties"
    assert drawn["tray"]["count"] == 1
    assert drawn["description"].splitlines()[-2:] == [
        "Nog geen relaties: Partij 6.",
        "Relaties: bestaat 6.",
    ]


def test_the_description_names_the_separate_groups_largest_first():
    workspace = ring_of(4)
    ids = [workspace.add_stakeholder(name, "workers").id for name in ("FNV", "CNV")]
    workspace.add_relation(*ids)
    lines = scene(workspace, "network")["description"].splitlines()
    assert lines[1].endswith(": Partij 0, Partij 1, Partij 2 en Partij 3.")
    assert lines[2].endswith(": FNV en CNV.")


def test_with_hundreds_of_parties_every_sector_is_one_mark():
    drawn = scene(ring_of(500, extra=2), "network")
    in_sight = [mark for mark in drawn["marks"] if mark["home"]]
    assert {mark["sector"] for mark in in_sight} == set(SECTORS)
    assert sum(len(mark["ids"]) for mark in in_sight) == 500
    assert drawn["ties"]


def test_the_network_can_be_chosen_from_six_relations_on(person):
    parties = [person.adds(f"Partij {number}") for number in range(6)]
    for number in range(5):
        person.workspace.add_relation(parties[number], parties[number + 1])
    network = person.view["picture"]["views"][2]
    assert not network["enabled"]
    assert "6" in network["label"]
    assert not person.does("view", view="network")["ok"]
    person.workspace.add_relation(parties[5], parties[0])
    assert person.does("view", view="network")["ok"]
    assert person.view["scene"]["view"] == "network"


def test_without_enough_relations_the_grid_comes_back(person):
    parties = [person.adds(f"Partij {number}") for number in range(6)]
    for number in range(6):
        person.workspace.add_relation(parties[number], parties[(number + 1) % 6])
    person.does("view", view="network")
    person.does("undo")
    assert person.view["scene"]["view"] == "grid"
    assert person.view["picture"]["views"][0]["pressed"]
    person.does("redo")
    assert person.view["scene"]["view"] == "network"


def test_the_view_stays_when_somebody_else_changes_something(person, somebody_else):
    party = person.adds("Provincie")
    person.does("view", view="triangle")
    somebody_else.places(party, 3, 3)
    assert person.view["scene"]["view"] == "triangle"
    assert somebody_else.view["scene"]["view"] == "grid"


def test_everybody_in_the_network_stays_put_until_it_is_arranged_anew(person):
    parties = [person.adds(f"Partij {number}") for number in range(8)]
    for number in range(7):
        person.workspace.add_relation(parties[number], parties[number + 1])
    person.does("view", view="network")
    before = {mark["id"]: (mark["x"], mark["y"]) for mark in person.view["scene"]["marks"]}
    added = person.adds("De nieuwe")
    person.workspace.add_relation(added, parties[0])
    after = {mark["id"]: (mark["x"], mark["y"]) for mark in person.view["scene"]["marks"]}
    assert {id_: after[id_] for id_ in before} == before
    assert person.does("rearrange")["message"] == "Het netwerk is opnieuw geschikt."
