"""States, edits and ids by themselves: a state that lacks a collection is one where it is empty."""

import pytest

from regiolab.model import InputError, Workspace, document
from regiolab.model.change import Edit, diff, value_at, with_edit, with_value
from regiolab.model.entities import SINGLETONS, Stakeholder
from regiolab.model.history import History
from regiolab.model.integrity import dangling, integrity_edits
from regiolab.model.misfits import refuse_lost_references, refuse_taken_name
from regiolab.model.rebase import rebase, resolution
from regiolab.model.relation_key import relation_id, usual_direction

PARTY = {"id": "aaaaaaa2", "order": 1, "name": "Een", "sector": "workers"}


def bare():
    """A workspace whose state holds no collection at all."""
    whole = Workspace.new("Regio")
    state = {name: whole.state[name] for name in SINGLETONS}
    return Workspace(document.Document("bbbbbbb2", state))


def test_in_a_state_without_collections_everything_can_be_added():
    made = bare()
    assert made.stakeholders == []
    assert made.get("stakeholders", "nobody22") is None
    assert document.written(made.document) == made.to_json()
    one, other = (made.add_stakeholder(name, "workers").id for name in ("Een", "Twee"))
    assert made.add_relation(one, other).source == one
    assert made.put("tensions", "content", {"position": 2}, step="change an answer").position == 2
    assert made.add_challenge("Vakmensen").order == 1
    assert Workspace.from_json(made.to_json()).to_json() == made.to_json()


@pytest.mark.parametrize(
    "step",
    [
        lambda made: made.remove("stakeholders", "nobody22"),
        lambda made: made.update("stakeholders", "nobody22", {"influence": 1}),
        lambda made: made.settle("nobody22", mine=True),
        lambda made: made.add_relation("nobody22", "nobody23"),
        lambda made: made.add_commitment("nobody22", "brings"),
        lambda made: made.add("indicators", {"title": "I", "challenge": "nothing2"}, "add", {}),
    ],
)
def test_in_a_state_without_collections_what_is_not_there_is_refused_in_a_sentence(step):
    made = bare()
    before = made.to_json()
    with pytest.raises(InputError):
        step(made)
    assert made.to_json() == before


def test_references_are_looked_at_in_states_that_lack_a_collection():
    action = {"id": "ccccccc2", "order": 1, "title": "Doe", "joins": ["aaaaaaa2"]}
    state = {"actions": {"ccccccc2": action}}
    assert integrity_edits({}, {}) == []
    assert list(dangling({})) == []
    assert [(id_, target) for _, id_, target in dangling(state)] == [("ccccccc2", "aaaaaaa2")]
    assert integrity_edits({}, state) == [
        Edit("actions", "ccccccc2", "joins", ["aaaaaaa2"], None),
    ]
    with_party = {**state, "stakeholders": {"aaaaaaa2": PARTY}}
    assert integrity_edits(with_party, state) == integrity_edits({}, state)
    assert list(dangling(with_party)) == []
    refuse_taken_name({}, "stakeholders", PARTY)
    with pytest.raises(InputError):
        refuse_lost_references({}, "actions", action)


def test_a_choice_about_what_is_in_no_collection_is_settled_by_taking_it_away():
    conflict = {"id": "ddddddd2", "collection": "stakeholders", "entity": "aaaaaaa2"}
    field = {**conflict, "field": "influence", "mine": 3}
    taken_away = Edit("conflicts", "ddddddd2", None, field, None)
    assert resolution(field, {}, mine=True) == [taken_away]
    assert resolution(field, {"stakeholders": {"aaaaaaa2": PARTY}}, mine=True) == [
        taken_away,
        Edit("stakeholders", "aaaaaaa2", "influence", None, 3),
    ]
    assert resolution(field, {"stakeholders": {"aaaaaaa2": PARTY}}, mine=False) == [taken_away]
    whole = {**conflict, "mine": PARTY}
    assert resolution(whole, {}, mine=True)[1:] == [
        Edit("stakeholders", "aaaaaaa2", None, None, PARTY)
    ]


def test_an_edit_is_made_in_a_collection_that_is_not_there_yet():
    added = with_edit({}, Edit("stakeholders", "aaaaaaa2", None, None, PARTY))
    assert added == {"stakeholders": {"aaaaaaa2": PARTY}}
    gone = with_edit({}, Edit("stakeholders", "aaaaaaa2", None, PARTY, None))
    assert gone == {"stakeholders": {}}
    outcome = rebase(_change(Edit("stakeholders", "aaaaaaa2", None, None, PARTY)), {})
    assert outcome.state == added
    assert outcome.conflicts == ()


def _change(*edits):
    made = Workspace.new("Regio")
    made.add_challenge("Vakmensen")
    return made.history.done[-1].with_edits(list(edits))


def test_the_difference_is_told_field_by_field_and_names_nothing_that_stayed():
    before = {"stakeholders": {"aaaaaaa2": {**PARTY, "influence": 1, "note": "weg"}}}
    after = {"stakeholders": {"aaaaaaa2": {**PARTY, "influence": 2, "wants": "rust"}}}
    assert diff(before, after) == [
        Edit("stakeholders", "aaaaaaa2", "influence", 1, 2),
        Edit("stakeholders", "aaaaaaa2", "note", "weg", None),
        Edit("stakeholders", "aaaaaaa2", "wants", None, "rust"),
    ]
    assert diff(after, after) == []


def test_what_is_in_one_state_alone_is_told_whole_also_when_its_collection_is_new():
    there = {"stakeholders": {"aaaaaaa2": PARTY}}
    assert diff({}, there) == [Edit("stakeholders", "aaaaaaa2", None, None, PARTY)]
    assert diff(there, {}) == [Edit("stakeholders", "aaaaaaa2", None, PARTY, None)]
    assert diff(there, {"stakeholders": {}}) == diff(there, {})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"later": None}, {"later": 1}),
        ({"later": 1}, {"later": None}),
        ({"later.on": 1}, {"later.on": 2}),
        ({}, {"later": None}),
    ],
)
def test_an_entity_with_a_field_that_is_no_path_is_told_whole_and_once(old, new):
    before, after = ({"stakeholders": {"aaaaaaa2": PARTY | one}} for one in (old, new))
    assert diff(before, after) == [Edit("stakeholders", "aaaaaaa2", None, PARTY | old, PARTY | new)]


def test_a_field_that_is_no_path_and_stays_as_it_was_does_not_make_the_rest_whole():
    old = PARTY | {"later.on": 1, "later": None}
    new = old | {"influence": 3}
    assert diff({"stakeholders": {"aaaaaaa2": old}}, {"stakeholders": {"aaaaaaa2": new}}) == [
        Edit("stakeholders", "aaaaaaa2", "influence", None, 3)
    ]


def test_what_comes_after_the_first_change_is_told_too():
    """One entity that is new, one that is replaced whole and one of which a field changed."""
    one = {"a2": PARTY, "b2": PARTY | {"later.on": 1}, "c2": PARTY, "d2": PARTY}
    other = {"b2": PARTY | {"later.on": 2}, "c2": PARTY | {"influence": 1}, "d2": PARTY}
    told = diff({"stakeholders": one}, {"stakeholders": other})
    assert [(edit.id, edit.field) for edit in told] == [
        ("a2", None),
        ("b2", None),
        ("c2", "influence"),
    ]


def test_a_path_reaches_into_parts_and_says_none_where_there_is_nothing():
    fields = {"role": {"now": "joins"}, "name": "Een"}
    assert value_at(fields, "role.now") == "joins"
    assert value_at(fields, "role.desired") is None
    assert value_at(fields, "name.first") is None
    assert value_at(None, "name") is None
    assert with_value(fields, "role.now", None) == {"name": "Een"}
    assert with_value(fields, "role.desired", "leads")["role"] == {
        "now": "joins",
        "desired": "leads",
    }
    assert with_value(fields, "name.first", "x")["name"] == {"first": "x"}
    assert fields == {"role": {"now": "joins"}, "name": "Een"}


def test_what_a_removed_entity_held_is_found_in_the_last_removal_alone():
    history = History()
    assert history.last_fields_of("stakeholders", "aaaaaaa2") is None
    history.record(
        "do",
        _change(
            Edit("stakeholders", "aaaaaaa2", None, PARTY, None),
            Edit("stakeholders", "aaaaaaa2", None, None, PARTY),
            Edit("stakeholders", "aaaaaaa2", None, PARTY | {"note": "later"}, None),
            Edit("stakeholders", "bbbbbbb2", None, PARTY, None),
        ),
    )
    history.record("do", _change(Edit("stakeholders", "aaaaaaa2", "note", "a", None)))
    found = history.last_fields_of("stakeholders", "aaaaaaa2")
    assert found == PARTY | {"note": "later"}
    assert history.last_fields_of("actions", "aaaaaaa2") is None


def test_a_step_back_that_the_history_forgot_can_be_recorded_all_the_same():
    history = History()
    added = Edit("actions", "aaaaaaa2", "what", None, "bel de buren")
    first, second = _change(added), _change(added)
    history.record("undo", second)
    history.record("undo", first)
    assert (history.done, history.undone) == ([], [second, first])
    history.record("redo", first)
    assert (history.done, history.undone) == ([first], [second])
    history.record("note", second)
    assert (history.done, history.undone) == ([first], [second])
    history.record("do", second)
    assert (history.done, history.undone) == ([first, second], [])
    history.record("undo", second)
    assert (history.done, history.undone) == ([first], [second])


@pytest.mark.parametrize(
    ("source", "target", "kind", "id_"),
    [
        ("aaaaaaa2", "bbbbbbb2", "funds", "v87ehp3517"),
        ("bbbbbbb2", "aaaaaaa2", "funds", "le53c2a5ua"),
        ("bbbbbbb2", "aaaaaaa2", "meets", "lwfzmjbqol"),
        ("é\ud800", "b", "informs", "zdjx0d17i3"),
    ],
)
def test_the_id_of_a_relation_is_what_it_is_in_every_file_so_far(source, target, kind, id_):
    assert relation_id(source, target, kind) == id_


def test_kinds_that_are_the_same_both_ways_have_no_direction():
    assert usual_direction("meets") == usual_direction("co_operation") == "undirected"
    assert usual_direction("funds") == "directed"


def test_what_did_not_change_is_neither_read_nor_sorted_nor_written_anew(monkeypatch):
    made = Workspace.new("Regio")
    made.add_stakeholder("Een", "workers")
    made.to_json()
    (one,) = made.stakeholders
    written = []
    plain = document._text
    monkeypatch.setattr(
        document, "_text", lambda value, indent=1: written.append(value) or plain(value, indent)
    )
    monkeypatch.setattr(
        Stakeholder, "model_validate", lambda fields: pytest.fail("it was read before")
    )
    monkeypatch.setattr(document, "in_order", lambda fields: (fields["order"], fields["id"]))
    made.to_json()
    assert not [value for value in written if value == made.state["stakeholders"][one.id]]
    monkeypatch.setattr(document, "in_order", lambda fields: pytest.fail("it was sorted before"))
    assert made.get("stakeholders", one.id) is one
    assert made.stakeholders == [one]


def test_a_list_that_was_given_out_is_the_readers_own():
    made = Workspace.new("Regio")
    made.add_stakeholder("Een", "workers")
    made.stakeholders.clear()
    assert len(made.stakeholders) == 1
