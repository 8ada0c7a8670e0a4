"""Two people on one map: nobody overwrites what the other did not see."""


def test_what_one_adds_and_moves_the_other_sees(person, somebody_else):
    party = person.adds("Provincie")
    person.places(party, 4, 1)
    assert somebody_else.rows["Provincie"]["influence"] == "4"
    assert somebody_else.view["list"]["caption"] == "Parties · 1 of 1 placed"
    assert somebody_else.view["form"]["party"] is None


def test_different_fields_at_once_are_both_kept(person, somebody_else):
    party = person.adds("Provincie")
    person.does("edit", party=party, field="influence", value="4", base="")
    somebody_else.does("edit", party=party, field="interest", value="1", base="")
    assert person.levels(party) == {"influence": 4, "interest": 1}
    assert person.view["kit"]["conflicts"] == []


def test_the_same_field_at_once_asks_which_one_to_keep(person, somebody_else):
    party = person.adds("Provincie")
    seen = person.levels(party)
    person.does("put", party=party, place="4-1", base=seen)
    somebody_else.does("put", party=party, place="2-1", base=seen)
    (conflict,) = person.view["kit"]["conflicts"]
    assert (conflict["theirs"], conflict["mine"]) == (
        "kan het alleen laten slagen of stoppen",
        "kan vertragen of versnellen",
    )
    person.does("settle", conflict=conflict["id"], mine=True)
    assert person.levels(party) == {"influence": 2, "interest": 1}
    assert somebody_else.view["kit"]["conflicts"] == []


def test_what_was_picked_up_before_somebody_moved_it_asks_too(person, somebody_else):
    party = person.adds("Provincie")
    person.places(party, 2, 2)
    person.does("pick_up", party=party)
    somebody_else.places(party, 0, 2)
    person.does("carry", direction="right")
    person.does("drop")
    assert person.levels(party)["influence"] == 0
    assert len(person.view["kit"]["conflicts"]) == 1


def test_one_undoes_what_the_other_did(person, somebody_else):
    party = person.adds("Provincie")
    person.places(party, 4, 1)
    assert somebody_else.view["kit"]["undo"]["label"] == "Undo: move Provincie"
    somebody_else.does("undo")
    assert person.levels(party) == {"influence": None, "interest": None}


def test_a_field_of_a_party_that_was_removed_meanwhile_is_not_lost(person, somebody_else):
    party = person.adds("Provincie")
    somebody_else.does("remove", party=party)
    person.does("edit", party=party, field="wants", value="meer technici", base="")
    assert len(person.view["kit"]["conflicts"]) == 1
