"""Laws of the checks: order, unrelated actions, both languages, and a large agenda."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regiolab.analysis.agenda.coverage import checks
from regiolab.analysis.agenda.removal import loss_of
from regiolab.analysis.findings.agenda_explanations import AGENDA_EXPLANATIONS
from regiolab.analysis.findings.finding import STEPS
from regiolab.model import Workspace
from regiolab.model.codes import CORNERS
from regiolab.regions import sources

PARTIES = [("Gemeente A", "government"), ("Provincie", "government"), ("ROC", "education")]
DAYS = st.none() | st.sampled_from(["2026-01-01", "2027-01-01", "2028-01-01"])
NUMBERS = st.none() | st.sampled_from([100.0, 250.0])


def optional(strategy):
    return st.none() | strategy


@st.composite
def agendas(draw):
    """Draw what an agenda holds: challenges, actions and commitments, each by name."""
    challenges = draw(
        st.lists(
            st.fixed_dictionaries(
                {
                    "title": st.sampled_from("XYZ"),
                    "cause": optional(st.just("because")),
                    "corners": st.lists(st.sampled_from(CORNERS), unique=True, max_size=2),
                }
            ),
            unique_by=lambda one: one["title"],
            max_size=3,
        )
    )
    titles = [one["title"] for one in challenges]
    actions = draw(
        st.lists(
            st.fixed_dictionaries(
                {
                    "title": st.sampled_from(["A", "B", "C", "D", "E", "F", "G"]),
                    "serves": st.lists(st.sampled_from(titles), unique=True)
                    if titles
                    else st.just([]),
                    "lead": optional(st.sampled_from([*(name for name, _ in PARTIES), "Nobody"])),
                    "start": DAYS,
                    "end": DAYS,
                    "costs": NUMBERS,
                    "body": optional(st.sampled_from(["gemeenteraad", "Staten", "bestuur"])),
                    "depends": st.lists(st.sampled_from("ABCD"), unique=True, max_size=2),
                }
            ),
            unique_by=lambda one: one["title"],
            max_size=7,
        )
    )
    commitments = draw(
        st.lists(
            st.tuples(
                st.sampled_from([name for name, _ in PARTIES]),
                st.sampled_from(["brings", "takes", "keeps"]),
                NUMBERS,
                optional(st.sampled_from("ABCD")),
            ),
            max_size=5,
        )
    )
    return challenges, actions, commitments


def build(challenges, actions, commitments):
    """Put everything in an agenda, in this order, with ids that the workspace makes."""
    workspace = Workspace.new("Regio")
    party = {name: workspace.add_stakeholder(name, sector).id for name, sector in PARTIES}
    challenge = {one["title"]: workspace.add_challenge(**one).id for one in challenges}
    action = {}
    for one in actions:
        action[one["title"]] = workspace.add_action(
            one["title"],
            [challenge[title] for title in one["serves"]],
            party.get(one["lead"], one["lead"]),
            start=one["start"],
            end=one["end"],
            costs=[] if one["costs"] is None else one["costs"],
            decision_moments=[{"body": one["body"]}] if one["body"] else [],
        ).id
    for one in actions:
        depends = [action[title] for title in sorted(one["depends"]) if title in action]
        workspace.update("actions", action[one["title"]], {"depends_on": depends})
    for name, direction, amount, title in commitments:
        workspace.add_commitment(party[name], direction, amount=amount, action=action.get(title))
    return workspace


def told(workspace):
    return [
        (one.code, one.severity, one.certainty, one.step, one.text(language), one.why(language))
        for one in checks(workspace)
        for language in ("nl", "en")
    ]


@settings(deadline=None, max_examples=60)
@given(agendas(), st.randoms(use_true_random=False))
def test_the_order_of_adding_changes_nothing(drawn, random):
    shuffled = [random.sample(things, len(things)) for things in drawn]
    assert told(build(*shuffled)) == told(build(*drawn))


@settings(deadline=None, max_examples=60)
@given(agendas(), st.sampled_from([None, "Nobody", "new"]), NUMBERS, st.booleans())
def test_an_unrelated_action_removes_no_warning_about_another(drawn, lead, costs, covered):
    workspace = build(*drawn)
    about = {(one.code, one.action_ids) for one in checks(workspace) if one.action_ids}
    new = workspace.add_stakeholder("Bedrijf", "employers").id
    added = workspace.add_action(
        "H", [], new if lead == "new" else lead, costs=[] if costs is None else costs
    )
    if covered:
        workspace.add_commitment(new, "brings", amount=9000.0, action=added.id)
    assert about <= {(one.code, one.action_ids) for one in checks(workspace)}


@settings(deadline=None, max_examples=60)
@given(agendas())
def test_a_check_is_complete_in_both_languages(drawn):
    workspace = build(*drawn)
    found = checks(workspace)
    for one in found:
        assert one.step in STEPS
        assert (one.basis == "report") == bool(one.source)
        assert set(one.source) <= set(sources())
        assert one.text("nl") != one.text("en")
        assert one.why("nl") != one.why("en")
        assert one.text("nl").endswith((".", "?"))
        assert "{" not in one.text("nl") + one.text("en")
        assert one.explanation("nl").formula
    assert len({one.key + one.certainty for one in found}) == len(found)


def test_every_explanation_is_translated_and_names_what_it_does_not_say():
    for code, english in AGENDA_EXPLANATIONS.items():
        dutch = english.in_language("nl")
        assert dutch.formula != english.formula, code
        assert dutch.example != english.example, code
        assert dutch.limits != english.limits, code
        assert " not " in english.limits, code


@pytest.fixture(scope="module")
def large():
    """500 actions that each depend on the one before, with costs and a lead."""
    made = Workspace.new("Regio")
    party = made.add_stakeholder("Gemeente A", "government").id
    challenge = made.add_challenge("X").id
    raw = {
        f"a{number:03}": {
            "id": f"a{number:03}",
            "title": f"Action {number:03}",
            "challenges": [challenge],
            "lead": party,
            "costs": [{"amount": 10.0}],
            "depends_on": [f"a{number - 1:03}"] if number else [],
        }
        for number in range(500)
    }
    state = {**made.state, "actions": raw}
    made.adopt(type(made.document)(made.id, state), made.history)
    return made


def test_five_hundred_actions_are_checked_one_by_one(large):
    found = checks(large)
    assert sum(one.code == "costs_not_covered" for one in found) == 500
    assert not any(one.code == "actions_in_a_circle" for one in found)


def test_a_circle_of_five_hundred_actions_is_one_finding(large):
    actions = {**large.state["actions"]}
    actions["a000"] = {**actions["a000"], "depends_on": ["a499"]}
    looped = Workspace(type(large.document)(large.id, {**large.state, "actions": actions}))
    (circle,) = [one for one in checks(looped) if one.code == "actions_in_a_circle"]
    assert len(circle.action_ids) == 500
    assert circle.text("en").endswith("“Action 005” and 494 more.")


def test_taking_a_party_away_says_which_actions_lose_their_lead_and_undo_brings_them_back():
    made = Workspace.new("Regio")
    gem = made.add_stakeholder("Gem", "government").id
    roc = made.add_stakeholder("ROC", "education").id
    made.add_relation(gem, roc)
    made.add_commitment(gem, "brings")
    made.add_action("A1", [], gem)
    made.add_action("A2", [], roc, joins=[gem])
    loss = loss_of(made, gem)
    assert [one.title for one in loss.leads] == ["A1"]
    assert loss.text("en") == (
        "Without Gem this action loses its lead: “A1”. With Gem goes: 1 relation, 1 entry on what "
        "it brings or takes and its part in 1 action. “Undo” brings everything back."
    )
    assert "maak ongedaan" in loss.text("nl")
    before = made.to_json()
    made.remove("stakeholders", gem)
    assert [one.text("en") for one in checks(made) if one.code == "lead_not_on_the_map"] == [
        "The lead of the action “A1” is not on the map: Gem."
    ]
    made.undo()
    assert made.to_json() == before


def test_a_party_without_anything_takes_nothing_along():
    made = Workspace.new("Regio")
    gem = made.add_stakeholder("Gem", "government").id
    assert loss_of(made, gem).text("en") == "“Undo” brings everything back."


def test_a_leader_that_also_joins_its_action_is_counted_once_in_what_is_lost():
    made = Workspace.new("Regio")
    gem = made.add_stakeholder("Gem", "government").id
    made.add_action("A1", [], gem, joins=[gem])
    assert loss_of(made, gem).text("en") == (
        "Without Gem this action loses its lead: “A1”. “Undo” brings everything back."
    )
