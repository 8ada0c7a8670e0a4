"""A person ticks parties from the catalogue, in the reader's language."""

from regiolab.course.catalogue import catalogue
from regiolab.locale import text


def rows(person):
    return {row["id"]: row for row in person.view["catalogue"]["rows"]}


def test_the_list_is_there_while_it_is_open(person):
    assert "rows" not in person.view["catalogue"]
    person.does("catalogue_begin")
    assert len(rows(person)) == len(catalogue().parties)
    person.does("catalogue_end")
    assert "rows" not in person.view["catalogue"]


def test_everybody_reads_the_list_in_their_own_language(person, somebody_else):
    person.does("catalogue_begin")
    somebody_else.does("catalogue_begin")
    party = catalogue().parties[0]
    assert rows(person)[party.id]["name"] == party.name.nl
    assert rows(somebody_else)[party.id]["name"] == party.name.en


def test_the_list_can_be_narrowed_by_link_corner_and_scale(person):
    person.does("catalogue_begin")
    ack = person.does("catalogue_set", field="link", value="funds")
    funding = [one.id for one in catalogue().parties if one.link == "funds"]
    assert list(rows(person)) == funding
    assert str(len(funding)) in ack["message"]
    person.does("catalogue_set", field="link", value="")
    person.does("catalogue_set", field="corner", value="education")
    person.does("catalogue_set", field="scale", value="national")
    for id_ in rows(person):
        party = catalogue().party(id_)
        assert "education" in party.corners
        assert party.scale == "national"


def test_several_are_added_at_once_with_sector_corners_and_scale_in_one_step(person):
    person.does("catalogue_begin")
    chosen = [catalogue().parties[0], catalogue().parties[5]]
    ack = person.does("catalogue_add", chosen=[one.id for one in chosen])
    assert ack["message"] == "2 partijen toegevoegd."
    kept = person.workspace.stakeholders
    assert [(one.name, one.sector, one.catalogue_id, one.scale) for one in kept] == [
        (one.name.nl, one.sector, one.id, one.scale) for one in chosen
    ]
    assert kept[0].corners == list(chosen[0].corners)
    assert kept[0].influence is None
    person.does("undo")
    assert person.workspace.stakeholders == []


def test_what_is_on_the_map_is_marked_by_name_or_by_where_it_came_from(person):
    first, second = catalogue().parties[:2]
    person.does("catalogue_add", chosen=[first.id])
    person.does(
        "edit",
        party=person.workspace.stakeholders[0].id,
        field="name",
        value="Gemeente Meerdijk",
        base=first.name.nl,
    )
    person.adds(second.name.nl)
    person.does("catalogue_begin")
    assert {id_ for id_, row in rows(person).items() if row["on_map"]} == {first.id, second.id}


def test_nothing_ticked_is_said(person):
    person.does("catalogue_begin")
    ack = person.does("catalogue_add", chosen=[])
    assert (ack["ok"], ack["field"]) == (False, "chosen")


def test_a_finding_about_missing_parties_leads_to_the_list(person):
    for number in range(6):
        person.adds(f"Bedrijf {number}", "employers")
    found = person.view["findings"]
    missing = [row for row in found["rows"] if row["code"].startswith("kinds_of")]
    assert missing
    assert all(row["can_pick"] for row in missing)


def test_the_empty_map_points_to_the_list(person):
    assert text("nl", "Pick from list") in person.view["list"]["empty"]
