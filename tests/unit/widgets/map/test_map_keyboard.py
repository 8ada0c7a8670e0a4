"""The picture without a pointer: pick up, carry, put down, put back."""

import pytest


@pytest.fixture
def party(person):
    id_ = person.adds("Provincie")
    person.places(id_, 3, 1)
    person.does("select", party=None)
    return id_


def test_picking_up_selects_and_changes_nothing(person, party):
    ack = person.does("pick_up", party=party)
    assert "opgepakt" in ack["message"]
    assert person.view["form"]["party"] == party
    assert person.view["carried"]["party"] == party
    assert person.levels(party) == {"influence": 3, "interest": 1}


def test_every_key_moves_one_cell_and_says_where(person, party):
    person.does("pick_up", party=party)
    messages = [
        person.does("carry", direction=one)["message"] for one in ("right", "up", "up", "left")
    ]
    assert messages == [
        "Provincie: invloed 4, geraakt 1 (erbij halen).",
        "Provincie: invloed 4, geraakt 2 (erbij halen).",
        "Provincie: invloed 4, geraakt 3 (samen optrekken).",
        "Provincie: invloed 3, geraakt 3 (samen optrekken).",
    ]
    assert person.levels(party) == {"influence": 3, "interest": 1}
    assert person.view["carried"]["place"]["label"].startswith("invloed 3, geraakt 3")
    assert person.view["carried"]["said"] == messages[-1]
    person.does("drop")
    assert person.levels(party) == {"influence": 3, "interest": 3}
    assert person.view["carried"] is None


def test_the_edge_of_the_grid_stops_a_party(person, party):
    person.does("pick_up", party=party)
    for direction in ("right", "right", "right", "up", "up", "up", "up", "up"):
        person.does("carry", direction=direction)
    person.does("drop")
    assert person.levels(party) == {"influence": 4, "interest": 4}


def test_below_the_lowest_row_is_not_placed_yet(person, party):
    person.does("pick_up", party=party)
    person.does("carry", direction="down")
    ack = person.does("carry", direction="down")
    assert ack["message"] == "Provincie: nog niet ingedeeld."
    person.does("drop")
    assert person.levels(party) == {"influence": None, "interest": None}


def test_a_party_that_is_not_placed_comes_on_the_grid_in_the_middle(person):
    party = person.adds("UWV")
    person.does("edit", party=party, field="interest", value="4", base="")
    person.does("pick_up", party=party)
    ack = person.does("carry", direction="up")
    assert ack["message"] == "UWV: invloed 2, geraakt 4 (goed naar luisteren)."


def test_escape_leaves_everything_as_it_was(person, party):
    steps = person.view["kit"]["undo"]
    person.does("pick_up", party=party)
    person.does("carry", direction="up")
    assert person.does("put_back")["message"] == "Provincie blijft waar die stond."
    assert person.levels(party) == {"influence": 3, "interest": 1}
    assert person.view["carried"] is None
    assert person.view["kit"]["undo"] == steps


def test_putting_down_in_the_same_cell_is_no_step(person, party):
    steps = person.view["kit"]["undo"]
    person.does("pick_up", party=party)
    person.does("carry", direction="up")
    person.does("carry", direction="down")
    person.does("drop")
    assert person.view["kit"]["undo"] == steps


def test_keys_without_anything_picked_up_do_nothing(person, party):
    for name, args in (("carry", {"direction": "up"}), ("drop", {}), ("put_back", {})):
        assert person.does(name, **args)["ok"]
    assert person.levels(party) == {"influence": 3, "interest": 1}


def test_a_party_that_somebody_removes_meanwhile_is_no_longer_held(person, somebody_else, party):
    person.does("pick_up", party=party)
    somebody_else.does("remove", party=party)
    assert person.view["carried"] is None
    assert person.does("drop")["ok"]
    assert not person.does("pick_up", party=party)["ok"]
