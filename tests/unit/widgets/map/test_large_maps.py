"""Maps of hundreds and thousands of parties: what is drawn and sent stays bounded."""

import json

import pytest

from regiolab.scenes.map.scene import VIEWS, scene
from regiolab.scenes.map.ties import MOST_LINES
from tools.bench.graphs import map_of

LARGE = [(300, 3000), (3000, 6000)]


@pytest.mark.parametrize("size", LARGE)
@pytest.mark.parametrize("view", VIEWS)
def test_every_party_has_one_mark_and_there_are_few_marks_and_lines(size, view):
    workspace = map_of(*size)
    drawn = scene(workspace, view, most_lines=MOST_LINES)
    shown = sorted(id_ for mark in drawn["marks"] for id_ in mark["ids"])
    assert shown == sorted(party.id for party in workspace.stakeholders)
    assert len(drawn["marks"]) <= 400
    assert len(drawn["ties"]) <= MOST_LINES
    assert len(json.dumps(drawn)) < 400_000


def test_relations_without_a_line_are_counted_and_those_of_the_selected_are_drawn():
    workspace = map_of(300, 3000)
    crowded = scene(workspace, most_lines=MOST_LINES)
    whole = scene(workspace)
    assert crowded["ties"] == []
    assert crowded["left_out"] == sum(len(tie["ids"]) for tie in whole["ties"])
    party = next(mark["id"] for mark in crowded["marks"] if len(mark["ids"]) == 1)
    chosen = scene(workspace, selected=party, most_lines=MOST_LINES)
    assert chosen["ties"]
    assert {tie["tone"] for tie in chosen["ties"]} == {"accent"}


def test_a_full_cell_shows_one_mark_per_sector_that_opens(person):
    person.workspace.replace_content(map_of(3000, 0), "open a file", {})
    crowd = next(mark for mark in person.view["scene"]["marks"] if len(mark["ids"]) > 12)
    ack = person.does("open_mark", **crowd["opens"])
    assert ack["ok"]
    assert {row["id"] for row in person.view["list"]["rows"]} == set(crowd["ids"])
    opened = [id_ for mark in person.view["scene"]["marks"] for id_ in mark["ids"]]
    assert sorted(opened) == sorted(crowd["ids"])
    person.does("filter_clear")
    assert person.view["list"]["has_more"]


def test_a_party_that_is_removed_and_undone_is_back_byte_for_byte(person):
    person.workspace.replace_content(map_of(60, 150), "open a file", {})
    before = person.workspace.to_json()
    party = person.workspace.relations[0].source
    person.does("remove", party=party)
    assert len(person.workspace.relations) < 150
    person.does("undo")
    assert person.workspace.to_json() == before


def test_only_what_changed_goes_to_the_browser(person, monkeypatch):
    person.workspace.replace_content(map_of(60, 150), "open a file", {})
    sent = []
    monkeypatch.setattr(person.map, "send_state", lambda key: sent.append(set(key)))
    person.does("challenge", challenge="Genoeg technici in 2030", base="")
    assert sent == [{"other_entries", "entry_scene"}]


def test_conversations_come_fifty_at_a_time(person):
    workspace = map_of(120, 0)
    for party in workspace.stakeholders:
        workspace.update("stakeholders", party.id, {"discuss": True})
    person.workspace.replace_content(workspace, "open a file", {})
    shown = []
    for _ in range(3):
        talks = person.view["findings"]["conversations"]
        shown.append((len(talks["rows"]), talks["has_more"]))
        person.does("more_conversations")
    assert shown == [(50, True), (100, True), (120, False)]
