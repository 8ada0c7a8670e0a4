"""A person ties parties: from two lists, or by choosing one and then the other."""

import pytest


@pytest.fixture
def pair(person):
    return person.adds("Provincie"), person.adds("ROC", "education")


def lays(person, source, target, kind="meets", status="exists"):
    person.does("tie_begin")
    for field, value in (
        ("source", source),
        ("target", target),
        ("kind", kind),
        ("status", status),
    ):
        person.does("tie_set", field=field, value=value)
    return person.does("tie_add")


def rows_of(person, party):
    person.does("select", party=party)
    return person.view["form"]["relations"]["rows"]


def test_two_parties_are_tied_from_the_lists(person, pair):
    ack = lays(person, *pair, kind="co_operation", status="desired")
    assert ack["message"] == "Relatie gelegd: Provincie werkt samen met ROC (gewenst)."
    (relation,) = person.workspace.relations
    assert {relation.source, relation.target} == set(pair)
    assert (relation.kind, relation.status) == ("co_operation", "desired")


def test_the_first_party_stays_for_the_next_relation(person, pair):
    lays(person, *pair)
    assert person.view["tie"]["source"]["value"] == pair[0]
    assert person.view["tie"]["target"]["value"] == ""


def test_a_relation_begins_with_the_selected_party(person, pair):
    person.does("select", party=pair[0])
    assert person.does("tie_begin")["message"].startswith("Provincie gekozen.")
    assert person.view["tie"]["source"]["value"] == pair[0]


def test_three_kinds_are_in_sight_and_the_others_behind_other(person, pair):
    person.does("tie_begin")
    kind = person.view["tie"]["kind"]
    assert [one["label"] for one in kind["first"]] == [
        "overlegt met",
        "werkt samen met",
        "betaalt",
        "anders…",
    ]
    assert len(kind["all"]) == 9


def test_a_kind_from_behind_other_stays_in_sight_once_it_is_chosen(person, pair):
    person.does("tie_begin")
    person.does("tie_set", field="kind", value="informs")
    assert "informs" in [one["value"] for one in person.view["tie"]["kind"]["first"]]


def test_one_party_and_then_the_other_are_tied(person, pair):
    person.does("select", party=None)
    person.does("tie_begin")
    assert person.does("tie_pick", party=pair[0])["message"] == (
        "Provincie gekozen. Kies nu de andere partij; met Escape stop je."
    )
    assert person.mark(pair[0])["selected"]
    ack = person.does("tie_pick", party=pair[1])
    assert ack["message"] == "Relatie gelegd: Provincie overlegt met ROC."
    assert len(person.workspace.relations) == 1
    assert person.view["tie"]["source"]["value"] == ""


def test_stopping_halfway_lays_nothing(person, pair):
    person.does("select", party=None)
    person.does("tie_begin")
    person.does("tie_pick", party=pair[0])
    person.does("tie_end")
    assert person.workspace.relations == []
    assert not person.view["tie"]["open"]


def test_a_tie_to_itself_is_refused_and_the_first_party_stays_chosen(person, pair):
    person.does("select", party=None)
    person.does("tie_begin")
    person.does("tie_pick", party=pair[0])
    ack = person.does("tie_pick", party=pair[0])
    assert (ack["ok"], ack["field"]) == (False, "target")
    assert "zichzelf" in ack["error"]
    assert person.view["tie"]["source"]["value"] == pair[0]


@pytest.mark.parametrize("missing", ["source", "target"])
def test_a_missing_party_is_said_at_its_list(person, pair, missing):
    person.does("select", party=None)
    person.does("tie_begin")
    chosen = "target" if missing == "source" else "source"
    person.does("tie_set", field=chosen, value=pair[0])
    ack = person.does("tie_add")
    assert (ack["ok"], ack["field"]) == (False, missing)


def test_the_same_relation_twice_is_said_and_not_made(person, pair):
    lays(person, *pair)
    steps = person.view["kit"]["undo"]
    ack = lays(person, *reversed(pair))
    assert not ack["ok"]
    assert "Provincie overlegt met ROC" in ack["error"] or "ROC overlegt met" in ack["error"]
    assert person.view["kit"]["undo"] == steps


def test_the_same_relation_with_another_status_changes_the_status(person, pair):
    lays(person, *pair)
    ack = lays(person, *pair, status="ended")
    assert ack["message"].startswith("De status is veranderd: ")
    (relation,) = person.workspace.relations
    assert relation.status == "ended"


def test_the_form_lists_the_relations_of_a_party_from_both_ends(person, pair):
    lays(person, *pair, kind="funds")
    for party in pair:
        assert [row["sentence"] for row in rows_of(person, party)] == ["Provincie betaalt ROC"]
    assert person.view["form"]["relations"]["title"] == "1 relatie"


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("status", "ended", "ended"),
        ("sign", "strained", "strained"),
        ("strength", "3", 3),
        ("kind", "informs", "informs"),
    ],
)
def test_every_part_of_a_relation_can_be_changed(person, pair, field, value, kept):
    lays(person, *pair)
    (row,) = rows_of(person, pair[0])
    base = row[field]["value"]
    ack = person.does("relation_edit", relation=row["id"], field=field, value=value, base=base)
    assert ack["ok"], ack
    (relation,) = person.workspace.relations
    assert getattr(relation, field) == kept
    (after,) = rows_of(person, pair[0])
    assert after["key"] == row["key"]
    assert person.view["kit"]["conflicts"] == []


def test_how_a_relation_goes_can_be_made_unknown_again(person, pair):
    lays(person, *pair)
    (row,) = rows_of(person, pair[0])
    person.does("relation_edit", relation=row["id"], field="sign", value="good", base="")
    person.does("relation_edit", relation=row["id"], field="sign", value="", base="good")
    assert person.workspace.relations[0].sign is None


def test_a_relation_that_is_removed_comes_back_with_undo(person, pair):
    lays(person, *pair)
    (row,) = rows_of(person, pair[0])
    ack = person.does("relation_remove", relation=row["id"])
    assert ack["message"].startswith("Weggehaald: Provincie overlegt met ROC.")
    assert rows_of(person, pair[0]) == []
    person.does("undo")
    assert len(person.workspace.relations) == 1


def test_a_relation_is_drawn_when_both_parties_are_placed(person, pair):
    lays(person, *pair)
    assert person.view["scene"]["ties"] == []
    person.places(pair[0], 4, 1)
    person.places(pair[1], 2, 4)
    (tie,) = person.view["scene"]["ties"]
    assert (tie["dash"], tie["label"]["text"]) == ("solid", "overlegt met")
