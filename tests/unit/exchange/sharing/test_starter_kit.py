"""A starter kit holds what groups have in common, and opening one changes nothing of theirs."""

from __future__ import annotations

import json

import pytest

from regiolab.exchange.sharing.starter_kit import PARTY_FIELDS, is_kit, make_kit, open_kit, read_kit
from regiolab.model import InputError, Workspace
from regiolab.model.entities import MOST_GROUPS
from tests.unit.exchange.group_work import filled_in


@pytest.fixture
def kit() -> Workspace:
    made = Workspace.new("Regio Zwolle")
    made.update(
        "about",
        "about",
        {"region": {"level": "corop", "code": "CR10"}, "challenge": "Genoeg technici in 2030"},
    )
    made.add_stakeholder("Deltion", "education", influence=4, note="lastig", wants="rust")
    made.add_stakeholder("Gemeente Zwolle", "government")
    made.update("kit", "kit", {"groups": ["Groep 1", "Groep 2"], "steps_off": ["vote"]})
    return make_kit(made)


def test_a_kit_holds_no_judgement_and_nothing_but_region_challenge_parties_and_groups() -> None:
    data = json.loads(make_kit(filled_in()).to_json())
    assert set(data) == {"about", "id", "kit", "schema_version", "stakeholders"}
    assert all(set(party) <= PARTY_FIELDS for party in data["stakeholders"])
    assert "group" not in data["about"]
    assert data["kit"]["source"] == data["id"]


def test_the_parties_of_two_groups_have_the_same_ids(kit: Workspace) -> None:
    groups = [Workspace.new("Groep 1"), Workspace.new("Groep 2")]
    for group in groups:
        open_kit(group, kit)
    assert {party.id for party in groups[0].stakeholders} == {
        party.id for party in groups[1].stakeholders
    }
    assert groups[0].id != groups[1].id


def test_an_empty_group_begins_with_all_of_it(kit: Workspace) -> None:
    group = Workspace.new("Onze regio")
    opened = open_kit(group, kit)
    assert (opened.parties, opened.kept) == (2, False)
    assert group.about.challenge == "Genoeg technici in 2030"
    assert group.about.region is not None
    assert group.kit.groups == ["Groep 1", "Groep 2"]
    assert group.kit.steps_off == ["vote"]
    assert not is_kit(group)


def test_nothing_that_a_group_has_is_changed_and_one_undo_takes_the_kit_back(
    kit: Workspace,
) -> None:
    group = Workspace.new("Onze regio")
    group.add_stakeholder("deltion", "knowledge", influence=1)
    group.update("about", "about", {"challenge": "Iets anders"})
    before = group.to_json()
    opened = open_kit(group, kit)
    assert (opened.parties, opened.kept) == (1, True)
    assert [(party.name, party.influence) for party in group.stakeholders] == [
        ("deltion", 1),
        ("Gemeente Zwolle", None),
    ]
    assert group.about.challenge == "Iets anders"
    group.undo()
    assert group.to_json() == before


def test_opening_a_kit_again_adds_nothing(kit: Workspace) -> None:
    group = Workspace.new("Onze regio")
    open_kit(group, kit)
    before = group.to_json()
    assert open_kit(group, kit).parties == 0
    assert group.to_json() == before


def test_a_kit_with_more_in_it_than_it_may_hold_brings_no_judgement(kit: Workspace) -> None:
    data = json.loads(kit.to_json())
    data["stakeholders"][0] |= {"influence": 0, "note": "van een ander"}
    data["sentences"] = [{"id": "00", "text": "van een ander"}]
    group = Workspace.new("Onze regio")
    open_kit(group, Workspace.from_json(json.dumps(data)))
    assert "van een ander" not in group.to_json()
    assert all(party.influence is None for party in group.stakeholders)


@pytest.mark.parametrize(
    "part",
    [
        {"groups": ["x"] * 2 + [f"g{number}" for number in range(MOST_GROUPS)]},
        {"groups": ["x" * 201]},
        {"groups": [1]},
        {"groups": "Groep 1"},
        {"steps_off": ["everything"]},
        [],
    ],
)
def test_a_kit_that_was_tampered_with_is_refused_in_a_sentence(
    kit: Workspace, part: object
) -> None:
    data = json.loads(kit.to_json())
    data["kit"] = part
    with pytest.raises(InputError) as refused:
        Workspace.from_json(json.dumps(data))
    assert "het startpakket" in refused.value.text("nl")


def test_a_file_that_is_no_kit_is_refused_and_named(tmp_path, kit: Workspace) -> None:
    work = tmp_path / "werk.json"
    work.write_text(Workspace.new("Onze regio").to_json(), encoding="utf-8")
    with pytest.raises(InputError, match="work of a group"):
        read_kit(work)
    with pytest.raises(InputError, match="cannot be read"):
        read_kit(tmp_path / "weg.json")
    work.write_text(kit.to_json(), encoding="utf-8")
    assert read_kit(work).id == kit.id
