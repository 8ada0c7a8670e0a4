"""A part of the map in sight: what does not fit is hidden, counted, and never lost."""

import pytest


@pytest.fixture
def parties(person):
    ids = {
        "Provincie": person.adds("Provincie", "government"),
        "ROC Waterland": person.adds("ROC Waterland", "education"),
        "FNV": person.adds("FNV", "workers"),
        "UWV": person.adds("UWV", "government"),
    }
    person.workspace.update(
        "stakeholders", ids["UWV"], {"scale": "national", "corners": ["labour_market"]}
    )
    person.workspace.update(
        "stakeholders",
        ids["FNV"],
        {"abbreviation": "Bond", "aliases": ["Federatie"], "corners": ["labour_market"]},
    )
    person.workspace.add_relation(ids["Provincie"], ids["ROC Waterland"], "meets")
    person.workspace.add_relation(ids["ROC Waterland"], ids["FNV"], "funds", "desired")
    return ids


def in_sight(person):
    marks = {id_ for mark in person.view["scene"]["marks"] for id_ in mark["ids"]}
    rows = {row["id"] for row in person.view["list"]["rows"]}
    assert marks == rows
    return set(person.rows)


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("sector", "government", {"Provincie", "UWV"}),
        ("scale", "national", {"UWV"}),
        ("corner", "labour_market", {"FNV", "UWV"}),
        ("search", "roc", {"ROC Waterland"}),
        ("search", "bond", {"FNV"}),
        ("search", "FEDERATIE", {"FNV"}),
    ],
)
def test_only_what_fits_is_in_list_and_picture(person, parties, field, value, shown):
    ack = person.does("filter_set", field=field, value=value)
    assert in_sight(person) == shown
    assert ack["message"] == f"{len(shown)} van 4 partijen in beeld."
    assert person.view["filter"]["says"] == ack["message"]
    person.does("filter_clear")
    assert in_sight(person) == set(parties)
    assert not person.view["filter"]["active"]


def test_a_party_is_shown_with_who_is_tied_to_it(person, parties):
    person.does("filter_set", field="around", value=parties["FNV"])
    assert in_sight(person) == {"FNV", "ROC Waterland"}


def test_around_a_party_counts_only_the_relations_in_sight(person, parties):
    person.does("filter_set", field="around", value=parties["ROC Waterland"])
    person.does("filter_set", field="status", value="exists")
    assert in_sight(person) == {"ROC Waterland", "Provincie"}


@pytest.mark.parametrize(("field", "value"), [("kind", "funds"), ("status", "desired")])
def test_relations_that_do_not_fit_are_not_drawn(person, parties, field, value):
    for number, party in enumerate(parties.values()):
        person.places(party, number, 4)
    assert len(person.view["scene"]["ties"]) == 2
    person.does("filter_set", field=field, value=value)
    (tie,) = person.view["scene"]["ties"]
    assert tie["status"] == "desired"
    assert in_sight(person) == set(parties)


def test_the_filter_changes_nothing_in_the_work(person, parties):
    before = person.workspace.to_json()
    person.does("filter_begin")
    person.does("filter_set", field="sector", value="workers")
    assert person.view["list"]["caption"] == "Partijen · 0 van 4 ingedeeld"
    assert person.workspace.to_json() == before


def test_findings_are_about_the_whole_map_whatever_is_in_sight(person, parties):
    before = [row["sentence"] for row in person.view["findings"]["rows"]]
    person.does("filter_set", field="sector", value="workers")
    assert [row["sentence"] for row in person.view["findings"]["rows"]] == before


def test_nothing_that_fits_is_said_with_a_way_back(person, parties):
    person.does("filter_set", field="search", value="zzz")
    assert in_sight(person) == set()
    assert "Toon alles" in person.view["list"]["empty"]


def test_a_party_that_is_added_is_always_in_sight(person, parties):
    person.does("filter_set", field="sector", value="workers")
    person.adds("Waterschap", "government")
    assert "Waterschap" in in_sight(person)


def test_showing_the_parties_of_a_finding_brings_them_in_sight(person, parties):
    person.does("filter_set", field="sector", value="workers")
    person.does("show_parties", parties=[parties["UWV"]])
    assert "UWV" in in_sight(person)


def test_the_party_in_the_middle_can_be_removed(person, parties):
    person.does("filter_set", field="around", value=parties["FNV"])
    person.does("remove", party=parties["FNV"])
    assert in_sight(person) == {"Provincie", "ROC Waterland", "UWV"}


def test_the_choices_are_there_while_the_filter_is_open(person, parties):
    assert "choices" not in person.view["filter"]
    person.does("filter_begin")
    around = next(one for one in person.view["filter"]["choices"] if one["field"] == "around")
    assert [one["label"] for one in around["options"]] == [
        "alle",
        "FNV",
        "Provincie",
        "ROC Waterland",
        "UWV",
    ]
    person.does("filter_end")
    assert "choices" not in person.view["filter"]
