"""Each check of the agenda: where it fires, and where it does not."""

from __future__ import annotations

from typing import Any

import pytest

from regiolab.analysis.agenda.coverage import checks, cofinancing
from regiolab.analysis.findings.finding import STEPS, Finding
from regiolab.model import Workspace
from tests.unit.analysis.conftest import told_in_full


class Agenda:
    """An agenda in which parties, challenges and actions are called by their names."""

    def __init__(self) -> None:
        self.workspace = Workspace.new("Regio")
        self.id_of: dict[str, str] = {}

    def party(self, name: str, sector: str = "government", **fields: Any) -> Agenda:
        self.id_of[name] = self.workspace.add_stakeholder(name, sector, **fields).id
        return self

    def challenge(self, title: str, **fields: Any) -> Agenda:
        self.id_of[title] = self.workspace.add_challenge(title, **fields).id
        return self

    def action(self, title: str, lead: str | None = None, **fields: Any) -> Agenda:
        for name in ("joins", "depends_on", "challenges"):
            if name in fields:
                fields[name] = [self.id_of[one] for one in fields[name].split()]
        serves = fields.pop("challenges", [])
        lead = self.id_of.get(lead, lead) if lead else None
        self.id_of[title] = self.workspace.add_action(title, serves, lead, **fields).id
        return self

    def gives(self, party: str, direction: str = "brings", **fields: Any) -> Agenda:
        if "action" in fields:
            fields["action"] = self.id_of[fields["action"]]
        self.workspace.add_commitment(self.id_of[party], direction, **fields)
        return self

    def milestone(self, title: str, action: str, **fields: Any) -> Agenda:
        self.id_of[title] = self.workspace.add_milestone(title, self.id_of[action], **fields).id
        return self

    def indicator(self, title: str, **fields: Any) -> Agenda:
        if "challenge" in fields:
            fields["challenge"] = self.id_of[fields["challenge"]]
        self.id_of[title] = self.workspace.add(
            "indicators", {"title": title, **fields}, "add {item}", {"item": "title"}
        ).id
        return self

    def frame(self, **fields: Any) -> Agenda:
        self.workspace.update("agenda", "agenda", fields)
        return self

    def found(self, code: str) -> list[Finding]:
        return [
            one for one in checks(self.workspace) if one.code == code and one.severity != "good"
        ]

    def told(self, code: str) -> list[str]:
        return [one.text("en") for one in self.found(code)]


def begun() -> Agenda:
    """A draft that is under way: two parties, a challenge with its cause, an action with a lead."""
    made = Agenda().party("Gem").party("MBO", "education").challenge("X", cause="few choose it")
    return made.action("A1", "Gem", challenges="X")


START, TARGET = {"value": 120.0, "year": 2025}, {"value": 150.0, "year": 2030}

FIRES = {
    "lead_not_on_the_map": (
        lambda: begun().action("A2", "Platform X"),
        lambda: begun().action("A2", "MBO"),
        "Platform X",
    ),
    "action_without_lead": (
        lambda: begun().action("A2"),
        lambda: Agenda().action("A1").action("A2"),
        "“A2” has no lead yet",
    ),
    "challenge_without_action": (
        lambda: begun().challenge("Y"),
        lambda: begun(),
        "“Y”",
    ),
    "action_without_challenge": (
        lambda: begun().action("A2", "Gem"),
        lambda: Agenda().party("Gem").action("A2", "Gem"),
        "“A2”",
    ),
    "challenge_without_cause": (
        lambda: begun().challenge("Y"),
        lambda: Agenda().challenge("X").challenge("Y"),
        "“Y” has no cause",
    ),
    "agenda_corners": (
        lambda: begun().challenge("Y", corners=["education", "economy"]),
        lambda: begun().challenge("Y", corners=["education", "economy", "labour_market"]),
        "labour market",
    ),
    "action_that_joins_corners": (
        lambda: begun().challenge("Y", corners=["education"]).action("A2", "Gem", challenges="Y"),
        lambda: (
            begun()
            .challenge("Y", corners=["education", "economy"])
            .action("A2", "Gem", challenges="Y")
        ),
        "No action joins two corners",
    ),
    "ambition_in_part": (
        lambda: Agenda().frame(ambition={"strong": "Growth"}),
        lambda: Agenda().frame(
            ambition={"strong": "Growth", "competitive": "Chips", "prospects": "Work"}
        ),
        "staying competitive and prospects for people",
    ),
    "carrier_missing": (
        lambda: Agenda().frame(mandate="The councils"),
        lambda: Agenda().frame(mandate="The councils", carrier="The board"),
        "which existing co-operation",
    ),
    "mandate_missing": (
        lambda: Agenda().frame(carrier="The board"),
        lambda: Agenda().frame(mandate="The councils", carrier="The board"),
        "who gave the mandate",
    ),
    "fit_with_neighbours": (
        lambda: Agenda().frame(fits_with={"own": "Our plan"}),
        lambda: Agenda().frame(fits_with={"own": "Our plan", "neighbours": "Theirs"}),
        "neighbouring regions",
    ),
    "tension_without_sentence": (
        lambda: begun().frame(chosen_tensions=["content", "funding"]),
        lambda: (
            begun()
            .frame(chosen_tensions=["content"])
            .challenge("Y", cause="c", tensions={"content": "We begin with the challenge."})
        ),
        "content and funding",
    ),
    "effect_without_indicator": (
        lambda: begun().indicator("Courses", kind="output", challenge="X"),
        lambda: begun().indicator("Vacancies", kind="effect"),
        "the effect on the challenge “X”",
    ),
    "cause_without_indicator": (
        lambda: begun().indicator("Vacancies", kind="effect", challenge="X"),
        lambda: begun().indicator("Students", kind="condition", challenge="X"),
        "the cause of the challenge “X”",
    ),
    "indicator_incomplete": (
        lambda: Agenda().indicator("I", baseline=START),
        lambda: Agenda().indicator("I", baseline=START, target=TARGET, source="CBS"),
        "a target with its year and a source",
    ),
    "target_before_start": (
        lambda: Agenda().indicator("I", baseline=START, target={"value": 150.0, "year": 2025}),
        lambda: Agenda().indicator("I", baseline=START, target=TARGET),
        "for 2025, not after the start in 2025",
    ),
    "direction_contradicts": (
        lambda: Agenda().indicator("I", baseline=START, target=TARGET, wanted="lower"),
        lambda: Agenda().indicator("I", baseline=START, target=TARGET, wanted="higher"),
        "should go down, but its target lies the other way",
    ),
    "costs_not_covered": (
        lambda: begun().action("A2", "Gem", costs=1000).gives("Gem", amount=400.0, action="A2"),
        lambda: begun().action("A2", "Gem", costs=1000).gives("Gem", amount=1000.0),
        "Of the costs of “A2” (€1,000) €600 is not covered yet",
    ),
    "commitment_twice": (
        lambda: (
            begun()
            .gives("Gem", amount=400.0, action="A1", what="hours")
            .gives("Gem", amount=400.0, action="A1", what="hours")
        ),
        lambda: (
            begun()
            .gives("Gem", amount=400.0, action="A1", what="hours")
            .gives("Gem", amount=400.0, action="A1", what="a room")
        ),
        "(€400) stands there 2 times",
    ),
    "commitment_perhaps_twice": (
        lambda: (
            begun()
            .action("A2", "Gem")
            .gives("Gem", amount=400.0, action="A1")
            .gives("Gem", amount=400.0, action="A2")
        ),
        lambda: (
            begun()
            .action("A2", "Gem")
            .gives("Gem", amount=400.0, action="A1")
            .gives("Gem", amount=500.0, action="A2")
        ),
        "one amount or 2",
    ),
    "cofinancing_norm": (
        lambda: (
            begun()
            .action("A2", "Gem", costs=1000)
            .gives("Gem", amount=400.0, firmness="idea")
            .frame(cofinancing_norm={"percent": 50.0})
        ),
        lambda: begun().action("A2", "Gem", costs=1000).gives("Gem", amount=400.0),
        "0% of the costs for sure, 0% with what parties intend and 40% with ideas; the norm is 50%",
    ),
    "actions_in_a_circle": (
        lambda: _circle(),
        lambda: begun().action("A2", "Gem", depends_on="A1"),
        "“A1” and “A2”",
    ),
    "end_before_start": (
        lambda: begun().action("A2", "Gem", start="2027-05-01", end="2026-05-01"),
        lambda: begun().action("A2", "Gem", start="2026-05-01", end="2026-05-01"),
        "ends on 1 May 2026, before it starts on 1 May 2027",
    ),
    "milestone_outside_the_period": (
        lambda: (
            begun()
            .action("A2", "Gem", start="2027-01-01", end="2027-06-30")
            .milestone("M", "A2", by="2027-09-30")
        ),
        lambda: (
            begun()
            .action("A2", "Gem", start="2027-01-01", end="2027-06-30")
            .milestone("M", "A2", by="2027-06-30")
        ),
        "after its action “A2” has ended",
    ),
    "starts_too_early": (
        lambda: (
            begun()
            .action("A2", "Gem", end="2027-06-01")
            .action("A3", "Gem", start="2027-03-01", depends_on="A2")
        ),
        lambda: (
            begun()
            .action("A2", "Gem", end="2027-06-01")
            .action("A3", "Gem", start="2027-06-01", depends_on="A2")
        ),
        "“A2”",
    ),
    "starts_before_a_milestone": (
        lambda: (
            begun()
            .action("A2", "Gem", start="2026-01-01")
            .milestone("M", "A2", by="2027-06-30")
            .action("A3", "Gem", start="2027-03-01", depends_on="A2")
        ),
        lambda: (
            begun()
            .action("A2", "Gem", start="2026-01-01")
            .milestone("M", "A2", by="2027-06-30", reached=True)
            .action("A3", "Gem", start="2027-03-01", depends_on="A2")
        ),
        "waits for the milestone “M” of “A2”",
    ),
    "first_step_after_the_end": (
        lambda: begun().action("A2", "Gem", end="2027-06-30", first_step_date="2027-07-01"),
        lambda: begun().action("A2", "Gem", end="2027-06-30", first_step_date="2027-06-30"),
        "first step of the action “A2” is planned for 1 July 2027, after the action has ended",
    ),
    "decision_moments": (
        lambda: begun().action("A2", "MBO", decision_moments=[{"body": "bestuur MBO"}]),
        lambda: (
            Agenda().party("Gem").action("A1", "Gem", decision_moments=[{"body": "gemeenteraad"}])
        ),
        "works council (MBO)",
    ),
    "only_takes": (
        lambda: begun().gives("MBO", "takes").gives("Gem"),
        lambda: begun().gives("MBO", "takes").gives("MBO"),
        "MBO only takes",
    ),
    "only_brings": (
        lambda: begun().gives("MBO", "takes").gives("Gem"),
        lambda: begun().gives("MBO"),
        "Gem only brings",
    ),
    "influential_without_role": (
        lambda: begun().party("Prov", influence=4),
        lambda: (
            Agenda()
            .party("Gem")
            .action("A1", "Gem")
            .party("Prov", influence=4, role={"now": "advises"})
        ),
        "Prov has much influence",
    ),
    "municipality_not_heard": (
        lambda: begun().party("Gemeente Zuid"),
        lambda: begun().party("Gemeente Zuid", role={"now": "advises"}),
        "Gemeente Zuid is on the map, but is not heard",
    ),
    "target_group_not_heard": (
        lambda: begun().party("Jobseekers", "civil_society", kind="target_group"),
        lambda: begun().party(
            "Jobseekers", "civil_society", kind="target_group", contact={"role": "alderman"}
        ),
        "Jobseekers",
    ),
    "no_target_group": (
        lambda: _eight(),
        lambda: _eight().party("Jongeren", "civil_society", catalogue_id="jongeren"),
        "No target group is on the map",
    ),
    "wanted_relations_without_action": (
        lambda: _wanted(begun()),
        lambda: _wanted(begun().action("A2", "Gem", joins="MBO")),
        "Gem – MBO",
    ),
}


def _circle() -> Agenda:
    made = begun().action("A2", "Gem", depends_on="A1")
    made.workspace.update("actions", made.id_of["A1"], {"depends_on": [made.id_of["A2"]]})
    return made


def _eight() -> Agenda:
    made = begun()
    for number in range(6):
        made.party(f"Bedrijf {number}", "employers")
    return made


def _wanted(made: Agenda) -> Agenda:
    made.workspace.add_relation(made.id_of["Gem"], made.id_of["MBO"], status="desired")
    return made


@pytest.mark.parametrize("code", FIRES)
def test_a_check_fires_where_it_should(code):
    fires, _, words = FIRES[code]
    assert words in " / ".join(fires().told(code))
    assert all(one.step in STEPS for one in fires().found(code))


@pytest.mark.parametrize("code", FIRES)
def test_a_check_does_not_fire_where_it_should_not(code):
    _, silent, _ = FIRES[code]
    assert silent().told(code) == []


def _led(*leads: str) -> Agenda:
    made = Agenda()
    for name in sorted(set(leads)):
        made.party(name)
    for number, name in enumerate(leads):
        made.action(f"A{number}", name)
    return made


def test_who_leads_more_than_30_percent_is_named_from_six_actions_on():
    assert _led(*"PPQRST").told("leads_many_actions") == [
        "P leads 2 of the 6 actions with a lead: 33.3%."
    ]
    assert _led(*"PPQRS").told("leads_many_actions") == []
    assert _led(*"PPQRSTU").told("leads_many_actions") == []
    assert _led(*"PPPQRSTUVW").told("leads_many_actions") == []


def test_an_empty_agenda_says_once_that_nothing_is_started():
    (only,) = checks(Workspace.new("Regio"))
    assert only.text("en").startswith("11 steps are not started yet: ambition, who carries it")
    assert only.text("nl") == (
        "Nog 11 stappen te gaan: ambitie, wie het draagt, waar het bij past, "
        "opgave en oorzaak, spanningsvelden, acties, brengt en haalt, besluiten, indicatoren, geld "
        "en planning."
    )
    assert (only.code, only.step) == ("not_started", "ambition")


def test_a_young_draft_gets_no_other_remark():
    made = Agenda().party("Gem").challenge("X").action("A1", challenges="X").gives("Gem")
    assert [one.code for one in checks(made.workspace)] == ["not_started"]


def test_nothing_is_said_of_what_is_not_started_once_everything_is():
    made = begun().frame(
        ambition={"strong": "a"}, carrier="b", fits_with={"own": "c"}, chosen_tensions=["content"]
    )
    made.gives("Gem").indicator("I").action(
        "A2", "Gem", costs=1, start="2027-01-01", decision_moments=[{"body": "raad"}]
    )
    assert made.told("not_started") == []


def money() -> Agenda:
    """The reference on co-financing: 10 million, of which 5 asked of national government."""
    made = Agenda().party("Rijk").party("Gem").party("Prov", scale="provincial")
    made.party("Bedr", "employers").party("MBO", "education")
    made.action("A1", "Gem", costs=10_000_000)
    made.gives("Rijk", amount=5e6, form="cash", firmness="idea", action="A1")
    made.gives("Gem", amount=1.5e6, form="cash", firmness="budgeted", action="A1")
    made.gives("Bedr", amount=1.5e6, form="cash", firmness="agreed", action="A1")
    made.gives("MBO", amount=0.5e6, form="in_kind", firmness="agreed", action="A1")
    return made.gives("Prov", amount=1e6, form="cash", firmness="intention", action="A1")


def test_the_regional_share_of_the_reference():
    assert cofinancing(money().workspace) == pytest.approx(
        {"firm": 0.35, "with_intention": 0.45, "with_idea": 0.45}
    )


def test_the_gap_of_the_reference_and_the_shares_beside_a_norm():
    made = money().frame(
        cofinancing_norm={"percent": 40.0, "source": "Our board", "date": "2026-11-24"}
    )
    assert made.told("costs_not_covered") == [
        "Of the costs of “A1” (€10,000,000) €500,000 is not covered yet."
    ]
    (norm,) = made.found("cofinancing_norm")
    assert norm.severity == "to_discuss"
    assert norm.text("nl") == (
        "De regio brengt 35% van de kosten zeker, 45% met wat partijen van plan zijn en 45% met "
        "ideeën erbij; de norm is 40% (Our board en 24 november 2026)."
    )


def test_without_costs_there_is_no_share():
    assert cofinancing(begun().workspace) == {
        "firm": None,
        "with_intention": None,
        "with_idea": None,
    }


def test_the_same_entry_twice_counts_once_at_its_firmest():
    made = begun().action("A2", "Gem", costs=1000)
    made.gives("Gem", amount=400.0, action="A2", firmness="idea")
    made.gives("Gem", amount=400.0, action="A2", firmness="agreed")
    assert cofinancing(made.workspace) == {"firm": 0.4, "with_intention": 0.4, "with_idea": 0.4}


def test_what_is_brought_to_one_action_covers_no_other():
    made = begun().action("A2", "Gem", costs=1000)
    made.gives("Gem", amount=5000.0, action="A1")
    assert len(made.found("costs_not_covered")) == 1


def test_the_mini_regio_misses_prov_cannot_tell_of_bondb_and_has_a_lead_off_the_map(mini):
    told = [one.text("en") for one in checks(mini.workspace)]
    assert told[0] == "The lead of the action “A4” is not on the map: Platform X."
    assert "Prov has much influence, but no role yet on the map or in an action." in told
    assert any(one.startswith("Whether BondB has much influence but no role") for one in told)


def test_an_action_of_which_the_costs_are_just_covered_is_not_told_to_lack_anything():
    made = begun().action("A2", "Gem", costs=1000).action("A3", "Gem", costs=1000)
    made.gives("Gem", amount=1000.0, action="A2")
    assert made.told("costs_not_covered") == [
        "Of the costs of “A3” (€1,000) €1,000 is not covered yet."
    ]


def test_a_norm_says_nothing_as_long_as_no_action_has_costs():
    made = begun().gives("Gem", amount=400.0).frame(cofinancing_norm={"percent": 50.0})
    assert made.told("cofinancing_norm") == []


@pytest.mark.parametrize(
    ("amount", "firmness", "severity"),
    [
        (500.0, "agreed", "good"),
        (499.0, "agreed", "look_again"),
        (500.0, "idea", "to_discuss"),
        (500.0, None, "to_discuss"),
        (499.0, "idea", "look_again"),
    ],
)
def test_exactly_on_the_norm_meets_the_norm(amount, firmness, severity):
    made = begun().action("A2", "Gem", costs=1000).frame(cofinancing_norm={"percent": 50.0})
    made.gives("Gem", amount=amount, firmness=firmness)
    (norm,) = [one for one in checks(made.workspace) if one.code == "cofinancing_norm"]
    assert norm.severity == severity


def test_what_is_brought_without_saying_how_firm_counts_with_the_ideas():
    made = begun().action("A2", "Gem", costs=1000).gives("Gem", amount=400.0)
    assert cofinancing(made.workspace) == {"firm": 0, "with_intention": 0, "with_idea": 0.4}


IN_FULL = (
    (
        "lead_not_on_the_map | fix_first | actions:A2 |  | A2",
        "determined own_reading",
        "Rests on 2 actions, 2 with a lead or partner.",
    ),
    (
        "action_without_lead | look_again | actions:A2 |  | A2",
        "determined method",
        "Rests on 2 actions.",
    ),
    (
        "challenge_without_action | look_again | actions: |  | ",
        "determined own_reading",
        "Rests on 1 action.",
    ),
    (
        "action_without_challenge | look_again | actions:A2 |  | A2",
        "determined method",
        "Rests on 1 challenge.",
    ),
    (
        "challenge_without_cause | look_again | challenges:Y |  | ",
        "determined own_reading",
        "Rests on 2 challenges.",
    ),
    (
        "agenda_corners | look_again | challenges: |  | ",
        "determined report S1 S4",
        "Rests on 2 challenges.",
    ),
    (
        "action_that_joins_corners | look_again | actions: |  | ",
        "determined report S1 S4",
        "Rests on 2 actions.",
    ),
    (
        "ambition_in_part | to_discuss | ambition: |  | ",
        "determined report SEED",
        "Rests on the 11 steps; in 1 something is filled in.",
    ),
    (
        "carrier_missing | look_again | carrier: |  | ",
        "determined report S7",
        "Rests on the 11 steps; in 1 something is filled in.",
    ),
    (
        "mandate_missing | look_again | carrier: |  | ",
        "determined own_reading",
        "Rests on the 11 steps; in 1 something is filled in.",
    ),
    (
        "fit_with_neighbours | look_again | fits_with: |  | ",
        "determined report S11",
        "Rests on the 11 steps; in 1 something is filled in.",
    ),
    (
        "tension_without_sentence | look_again | tensions: |  | ",
        "determined report S5",
        "Rests on 1 challenge.",
    ),
    (
        "effect_without_indicator | look_again | indicators:X |  | ",
        "determined method",
        "Rests on 1 indicator.",
    ),
    (
        "cause_without_indicator | look_again | indicators:X |  | ",
        "determined method",
        "Rests on 1 indicator.",
    ),
    (
        "indicator_incomplete | look_again | indicators:I |  | ",
        "determined method",
        "Rests on 1 indicator.",
    ),
    (
        "target_before_start | fix_first | indicators:I |  | ",
        "determined method",
        "Rests on 1 indicator.",
    ),
    (
        "direction_contradicts | fix_first | indicators:I |  | ",
        "determined method",
        "Rests on 1 indicator.",
    ),
    (
        "costs_not_covered | look_again | money:A2 |  | A2",
        "determined own_reading",
        "Rests on 1 entry of what parties bring or take.",
    ),
    (
        "commitment_twice | look_again | commitments:entry | Gem | A1",
        "determined own_reading",
        "Rests on 2 entries of what parties bring or take.",
    ),
    (
        "commitment_perhaps_twice | to_discuss | commitments:entry | Gem | A1, A2",
        "determined own_reading",
        "Rests on 2 entries of what parties bring or take.",
    ),
    (
        "cofinancing_norm | look_again | money: |  | ",
        "determined own_reading",
        "Rests on 1 entry of what parties bring or take.",
    ),
    (
        "actions_in_a_circle | fix_first | planning:A1 |  | A1, A2",
        "determined own_reading",
        "Rests on 2 actions.",
    ),
    (
        "end_before_start | fix_first | planning:A2 |  | A2",
        "determined own_reading",
        "Rests on 2 actions.",
    ),
    (
        "milestone_outside_the_period | look_again | planning:M |  | A2",
        "determined own_reading",
        "Rests on 1 milestone.",
    ),
    (
        "starts_too_early | fix_first | planning:A3 |  | A3",
        "determined own_reading",
        "Rests on 3 actions.",
    ),
    (
        "starts_before_a_milestone | fix_first | planning:A3 |  | A3",
        "determined own_reading",
        "Rests on 3 actions.",
    ),
    (
        "first_step_after_the_end | fix_first | planning:A2 |  | A2",
        "determined own_reading",
        "Rests on 2 actions.",
    ),
    (
        "decision_moments | look_again | decisions:A1 | Gem | A1",
        "determined report S5",
        "Rests on 2 actions.",
    ),
    (
        "decision_moments | look_again | decisions:A2 | MBO | A2",
        "determined report S5",
        "Rests on 2 actions.",
    ),
    (
        "only_takes | to_discuss | commitments: | MBO | ",
        "determined report S4",
        "Rests on 2 entries of what parties bring or take.",
    ),
    (
        "only_brings | to_discuss | commitments: | Gem | ",
        "determined report S4",
        "Rests on 2 entries of what parties bring or take.",
    ),
    (
        "influential_without_role | look_again | actions: | Prov | ",
        "determined own_reading",
        "Rests on the 1 of 3 parties for which this is filled in.",
    ),
    (
        "influential_without_role | to_discuss | actions: | MBO | ",
        "cannot_be_determined own_reading",
        "Rests on the 1 of 3 parties for which this is filled in.",
    ),
    (
        "municipality_not_heard | to_discuss | actions: | Gemeente Zuid | ",
        "determined own_reading",
        "Rests on 3 parties.",
    ),
    (
        "target_group_not_heard | to_discuss | actions: | Jobseekers | ",
        "determined method",
        "Rests on 3 parties.",
    ),
    ("no_target_group | to_discuss | actions: |  | ", "determined method", "Rests on 8 parties."),
    (
        "wanted_relations_without_action | to_discuss | actions: | Gem, MBO | ",
        "determined own_reading",
        "Rests on 1 action, 1 with a lead or partner.",
    ),
)
"""Each check where it fires (`FIRES`): what it is beside its sentence, and on what it rests."""


def test_every_check_says_how_pressing_it_is_where_to_go_and_on_what_it_rests():
    told = []
    for code, (fires, _, _) in FIRES.items():
        made = fires()
        told += [told_in_full(made.id_of, one) for one in made.found(code)]
    assert told == list(IN_FULL)


@pytest.mark.parametrize("code", FIRES)
def test_every_check_gives_a_reason_in_both_languages(code):
    for one in FIRES[code][0]().found(code):
        for language in ("nl", "en"):
            reason = one.reason.text(language)
            assert len(reason) > 20
            assert one.why(language).startswith(reason)
            assert one.why(language).endswith(one.based_on.text(language))
