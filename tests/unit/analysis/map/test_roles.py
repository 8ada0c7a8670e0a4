"""Who has much say or is heavily affected, and no role; and roles that are not the wanted ones."""

import pytest

HIGH = {"influence": 3, "interest": 4}


def test_much_influence_heavily_affected_and_no_role_yet(a_map):
    made = a_map().party("Y", **HIGH, role={"now": "none"})
    finding = made.the("influential_affected_without_role")
    assert finding.severity == "look_again"
    assert finding.text("en") == (
        "Y has much influence and is heavily affected, but has no role yet on the map or in an "
        "action."
    )
    assert not made.found("influential_without_role")


@pytest.mark.parametrize("role", ["co_decides", "joins", "advises", "is_informed"])
def test_a_party_with_a_role_is_not_named(a_map, role):
    made = a_map().party("Y", **HIGH, role={"now": role}).party("Z", **HIGH, role={"now": "none"})
    assert made.names(made.the("influential_affected_without_role").stakeholder_ids) == ["Z"]


def test_leading_or_joining_an_action_is_a_role(a_map):
    made = a_map().parties("X Y Z", **HIGH).action("A", "X", "Y")
    assert made.names(made.the("influential_affected_without_role").stakeholder_ids) == ["Z"]


def test_much_influence_and_not_much_affected_is_another_finding(a_map):
    made = a_map().party("Y", influence=4, interest=1, role={"now": "none"})
    made.party("Z", influence=4, role={"now": "none"})
    assert made.names(made.the("influential_without_role").stakeholder_ids) == ["Y", "Z"]
    assert not made.found("influential_affected_without_role")


def test_influence_2_is_not_much(a_map):
    made = a_map().party("Y", influence=2, interest=4, role={"now": "none"})
    assert not made.found("influential_affected_without_role")
    assert not made.found("influential_without_role")


def test_no_role_filled_in_and_no_action_cannot_be_determined_once_the_map_has_grown(a_map):
    made = a_map().parties("A B C D E", influence=4)
    assert not made.found("influential_without_role")
    finding = made.party("F", influence=1).the("influential_without_role")
    assert finding.certainty == "cannot_be_determined"
    assert made.names(finding.stakeholder_ids) == ["A", "B", "C", "D", "E"]


def test_an_action_that_names_nobody_does_not_make_anyone_without_role(a_map):
    made = a_map().party("Y", **HIGH).action("Draft", None)
    assert not made.found("influential_affected_without_role")


def test_unknown_influence_is_no_remark_when_there_is_a_role(a_map):
    made = a_map().parties("X Y").party("Z", role={"now": "advises"}).action("A", "X")
    (finding,) = made.found("influential_without_role")
    assert finding.certainty == "cannot_be_determined"
    assert made.names(finding.stakeholder_ids) == ["Y"]


def test_affected_with_less_influence_and_no_role_is_to_discuss(a_map):
    made = a_map().party("Jobseekers", influence=1, interest=4, role={"now": "none"})
    made.party("Heard", influence=1, interest=4, role={"now": "advises"})
    made.party("Unknown", interest=4, role={"now": "none"})
    finding = made.the("affected_without_role")
    assert finding.severity == "to_discuss"
    assert made.names(finding.stakeholder_ids) == ["Jobseekers"]


def test_a_role_that_is_not_the_wanted_one_is_told_with_both(a_map):
    made = a_map().party("MBO", role={"now": "advises", "desired": "co_decides"})
    made.party("HBO", role={"now": "advises", "desired": "advises"})
    made.party("UWV", role={"desired": "joins"}).party("FNV", role={"now": "joins"})
    finding = made.the("roles_that_differ")
    assert finding.text("nl") == (
        "De rol nu is een andere dan jullie willen voor MBO (nu: denkt mee, gewenst: beslist mee)."
    )
    assert "2 of 4 parties" in finding.why("en")


def test_no_remark_when_roles_are_as_wanted(a_map):
    made = a_map().party("HBO", role={"now": "advises", "desired": "advises"})
    assert not made.found("roles_that_differ")


def test_much_influence_heavily_affected_and_no_relation(a_map):
    made = a_map().parties("A B C D").party("Y", **HIGH).party("Z", **HIGH)
    made.ties("A-B A-C A-D B-C B-D")
    made.ties("A-Y", status="desired")
    assert not made.found("influential_affected_without_relation")
    made.ties("C-Z")
    finding = made.the("influential_affected_without_relation")
    assert made.names(finding.stakeholder_ids) == ["Y"]


def test_a_lead_that_left_the_map_is_to_fix_first(a_map):
    made = a_map().party("Y").action("A", "Y")
    assert not made.found("lead_not_on_the_map")
    made.workspace.remove("stakeholders", made.id_of["Y"])
    finding = made.the("lead_not_on_the_map")
    assert finding.severity == "fix_first"
    assert finding.text("en") == "The lead of the action “A” is not on the map: Y."


def test_a_lead_given_by_the_name_of_a_party_is_on_the_map(a_map):
    made = a_map().action("A", "De Brug").party("de brug", **HIGH)
    assert not made.found("lead_not_on_the_map")
    assert not made.found("influential_affected_without_role")
