"""Wanted relations and the actions that work on them."""


def test_a_wanted_relation_without_an_action_of_both_is_named(a_map):
    made = a_map().parties("A B C").ties("A-B", status="desired").action("One", "A", "C")
    finding = made.action("Two", "B").the("wanted_relations_without_action")
    assert finding.certainty == "determined"
    assert finding.text("en") == "No action works on this wanted relation yet: A – B."
    assert made.names(finding.stakeholder_ids) == ["A", "B"]
    assert finding.relation_ids == tuple(tie.id for tie in made.workspace.relations)


def test_a_wanted_relation_with_an_action_of_both_is_not_named(a_map):
    made = a_map().parties("A B").ties("A-B", status="desired").action("One", "A", "B")
    assert not made.found("wanted_relations_without_action")


def test_without_an_action_that_names_anybody_it_cannot_be_determined(a_map):
    made = a_map().parties("A B C").ties("A-B B-C", status="desired").action("Draft", None)
    finding = made.the("wanted_relations_without_action")
    assert finding.certainty == "cannot_be_determined"
    assert "2 gewenste relaties" in finding.text("nl")


def test_relations_that_exist_ask_for_no_action(a_map):
    made = a_map().parties("A B").ties("A-B").action("One", "A")
    assert not made.found("wanted_relations_without_action")
