"""Checks of the agenda on their boundaries: the day itself, the first entry, each way of being."""

from __future__ import annotations

import pytest

from regiolab.analysis.agenda.coverage import checks
from regiolab.analysis.agenda.reading import AgendaReading
from regiolab.analysis.agenda.removal import loss_of
from regiolab.analysis.agenda.steps import STEP_WORDS, started
from regiolab.analysis.findings.finding import STEPS
from tests.unit.analysis.agenda.test_agenda_checks import Agenda, begun

DAY, NEXT = "2027-06-01", "2027-06-02"


def dependent(first: dict, second: dict) -> Agenda:
    return begun().action("A2", "Gem", **first).action("A3", "Gem", depends_on="A2", **second)


@pytest.mark.parametrize(
    ("first", "second", "fires"),
    [
        ({"end": DAY}, {"start": DAY}, False),
        ({"end": NEXT}, {"start": DAY}, True),
        ({"end": NEXT}, {"end": DAY}, True),
        ({"end": DAY}, {"start": NEXT, "end": DAY}, False),
        ({"start": NEXT}, {"start": DAY}, True),
        ({"start": DAY}, {"start": DAY}, False),
        ({"start": NEXT, "end": DAY}, {"start": DAY}, False),
        ({}, {"start": DAY}, False),
        ({"end": NEXT}, {}, False),
    ],
)
def test_an_action_may_begin_on_the_day_on_which_what_it_waits_for_ends(first, second, fires):
    assert bool(dependent(first, second).found("starts_too_early")) is fires


@pytest.mark.parametrize(
    ("by", "reached", "end", "fires"),
    [
        (NEXT, False, None, True),
        (DAY, False, None, False),
        (NEXT, True, None, False),
        (None, False, None, False),
        (NEXT, False, DAY, False),
    ],
)
def test_an_action_waits_for_the_milestones_of_what_has_no_end(by, reached, end, fires):
    made = begun().action("A2", "Gem", end=end).milestone("M", "A2", by=by, reached=reached)
    made.action("A3", "Gem", start=DAY, depends_on="A2").action("A4", "Gem", start=DAY)
    assert [one.action_ids for one in made.found("starts_before_a_milestone")] == (
        [(made.id_of["A3"],)] if fires else []
    )


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ({"start": DAY, "end": DAY}, []),
        ({"start": NEXT, "end": DAY}, ["end_before_start"]),
        ({"end": DAY, "first_step_date": DAY}, []),
        ({"end": DAY, "first_step_date": NEXT}, ["first_step_after_the_end"]),
        ({"start": DAY, "first_step_date": NEXT}, []),
        ({"start": NEXT}, []),
        (
            {"start": NEXT, "end": DAY, "first_step_date": NEXT},
            ["end_before_start", "first_step_after_the_end"],
        ),
    ],
)
def test_days_of_one_action_are_compared_when_both_are_there(fields, codes):
    made = begun().action("A2", "Gem", **fields)
    found = [one for one in checks(made.workspace) if one.step == "planning"]
    assert [one.code for one in found] == codes


@pytest.mark.parametrize(
    ("by", "words"),
    [
        ("2027-01-01", None),
        ("2027-06-30", None),
        ("2026-12-31", "before its action “A2” starts"),
        ("2027-07-01", "after its action “A2” has ended"),
        (None, None),
    ],
)
def test_a_milestone_may_fall_on_the_first_and_on_the_last_day(by, words):
    made = begun().action("A2", "Gem", start="2027-01-01", end="2027-06-30")
    made.milestone("L", "A2").milestone("M", "A2", by=by).milestone("N", "A2", by="2026-01-01")
    told = made.told("milestone_outside_the_period")
    assert len(told) == (1 if words is None else 2)
    assert "“N”" in told[-1]
    if words:
        assert words in told[0]
    open_ = begun().action("A2", "Gem").milestone("M", "A2", by=by)
    assert open_.told("milestone_outside_the_period") == []


def test_an_action_that_waits_for_itself_is_said_and_two_circles_are_two_findings():
    made = begun()
    for title in "BCDE":
        made.action(title, "Gem")
    ids = made.id_of
    for one, others in (("E", "D"), ("D", "E"), ("C", "B"), ("B", "C"), ("A1", "A1")):
        made.workspace.update("actions", ids[one], {"depends_on": [ids[others]]})
    found = made.found("actions_in_a_circle")
    assert [one.text("en") for one in found] == [
        "The action “A1” waits for itself.",
        "These actions wait for each other, so none can begin: “B” and “C”.",
        "These actions wait for each other, so none can begin: “D” and “E”.",
    ]
    assert [one.entity_id for one in found] == [ids["A1"], ids["B"], ids["D"]]


BEGINS = {
    "ambition": lambda made: made.frame(ambition={"prospects": "Work"}),
    "carrier": lambda made: made.frame(mandate="The councils"),
    "fits_with": lambda made: made.frame(fits_with={"labour_market_region": "Theirs"}),
    "challenges": lambda made: made.challenge("X"),
    "tensions": lambda made: made.frame(chosen_tensions=["content"]),
    "actions": lambda made: made.action("A"),
    "commitments": lambda made: made.party("P").gives("P"),
    "decisions": lambda made: made.action("A", decision_moments=[{"body": "raad"}]),
    "indicators": lambda made: made.indicator("I"),
    "money": lambda made: made.action("A", costs=1),
    "planning": lambda made: made.action("A", end=DAY),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_is_started_by_its_first_answer_and_starts_no_other(step):
    made = BEGINS[step](Agenda())
    begun_ = {
        one for one, is_begun in started(AgendaReading.of(made.workspace)).items() if is_begun
    }
    expected = {step} | ({"actions"} if step in {"decisions", "money", "planning"} else set())
    assert begun_ == expected
    (told,) = [one for one in checks(made.workspace) if one.code == "not_started"]
    assert told.text("en").startswith(f"{11 - len(expected)} steps are not started yet")
    assert told.based_on.text("en").endswith(f"in {len(expected)} something is filled in.")
    assert told.step == next(one for one in STEPS if one not in expected)


@pytest.mark.parametrize(
    ("step", "begin"),
    [
        ("ambition", lambda made: made.frame(ambition={"strong": "a"})),
        ("ambition", lambda made: made.frame(ambition={"competitive": "a"})),
        ("carrier", lambda made: made.frame(carrier="a")),
        ("fits_with", lambda made: made.frame(fits_with={"own": "a"})),
        ("fits_with", lambda made: made.frame(fits_with={"neighbours": "a"})),
        ("tensions", lambda made: made.challenge("X", tensions={"content": "a"})),
        ("planning", lambda made: made.action("A", start=DAY)),
        ("planning", lambda made: made.action("A").action("B", depends_on="A")),
        ("planning", lambda made: made.action("A").milestone("M", "A")),
    ],
)
def test_any_answer_of_a_step_starts_it(step, begin):
    assert started(AgendaReading.of(begin(Agenda()).workspace))[step]
    assert list(STEP_WORDS) == list(STEPS)


@pytest.mark.parametrize(
    "fields",
    [
        {"joins": "Gem"},
        {"first_step": "call"},
        {"first_step_date": DAY},
        {"decision_moments": [{"body": "raad"}]},
        {"start": DAY},
        {"end": DAY},
        {"costs": 1},
    ],
)
def test_an_action_that_is_worked_out_in_any_way_is_asked_for_its_lead(fields):
    made = Agenda().party("Gem").action("A1").action("A2", **fields)
    assert made.told("action_without_lead") == ["The action “A2” has no lead yet."]


@pytest.mark.parametrize(
    ("commitments", "takes", "brings"),
    [
        ([("Gem", "takes")], [], []),
        ([("Gem", "takes"), ("Gem", "keeps")], [], []),
        ([("Gem", "takes"), ("MBO", "keeps"), ("MBO", "takes")], ["Gem", "MBO"], []),
        ([("Gem", "brings"), ("MBO", "brings")], [], ["Gem", "MBO"]),
        ([("MBO", "brings"), ("Gem", "takes"), ("Gem", "brings")], [], ["MBO"]),
    ],
)
def test_who_only_takes_or_brings_is_said_from_two_entries_on_and_not_of_what_is_kept(
    commitments, takes, brings
):
    made = begun()
    for party, direction in commitments:
        made.gives(party, direction)
    names = {id_: name for name, id_ in made.id_of.items()}
    for code, expected in (("only_takes", takes), ("only_brings", brings)):
        found = [names[id_] for one in made.found(code) for id_ in one.stakeholder_ids]
        assert found == expected


@pytest.mark.parametrize(
    ("heard", "is_heard"),
    [
        (lambda made: made, False),
        (lambda made: made.action("A2", "Gemeente-Zuid"), True),
        (lambda made: made.action("A2", "Gem", joins="Gemeente-Zuid"), True),
        (lambda made: made.gives("Gemeente-Zuid", "takes"), True),
        (lambda made: made.gives("Gemeente-Zuid", "keeps"), True),
        *[
            (
                lambda made, now=now: _role(made, {"role.now": now}),
                now in {"co_decides", "joins", "advises"},
            )
            for now in ("co_decides", "joins", "advises", "is_informed", "none")
        ],
        (lambda made: _role(made, {"role.desired": "joins"}), False),
        (lambda made: _role(made, {"contact.role": "alderman"}), True),
    ],
)
def test_each_way_to_be_heard(heard, is_heard):
    made = heard(begun().party("Gemeente-Zuid"))
    names = {id_: name for name, id_ in made.id_of.items()}
    told = [
        names[id_] for one in made.found("municipality_not_heard") for id_ in one.stakeholder_ids
    ]
    assert ("Gemeente-Zuid" in told) is not is_heard


def _role(made, fields):
    made.workspace.update("stakeholders", made.id_of["Gemeente-Zuid"], fields)
    return made


@pytest.mark.parametrize("id_", ["inwoners", "jongeren", "werkzoekenden", "werkenden"])
def test_people_in_the_catalogue_are_a_target_group(id_):
    made = begun().party("Mensen", "civil_society", catalogue_id=id_)
    assert made.told("target_group_not_heard") == [
        "Mensen, about whom the agenda is, is not heard in it yet."
    ]
    both = made.party("Jeugd", "civil_society", kind="target_group")
    assert both.told("target_group_not_heard") == [
        "Jeugd and Mensen, about whom the agenda is, are not heard in it yet."
    ]


@pytest.mark.parametrize(("parties", "is_said"), [(5, False), (6, True)])
def test_that_no_target_group_is_there_is_said_from_six_parties_on(parties, is_said):
    made = Agenda().party("Gem").action("A1", "Gem")
    for number in range(parties - 1):
        made.party(f"Bedrijf {number}", "employers")
    assert bool(made.found("no_target_group")) is is_said


def test_before_anybody_is_named_in_an_action_nothing_is_said_of_who_is_missing():
    made = Agenda().party("Gemeente Zuid").party("Jeugd", "civil_society", kind="target_group")
    made.party("Prov", influence=4).challenge("X").action("A1", challenges="X")
    made.workspace.add_relation(made.id_of["Prov"], made.id_of["Jeugd"], status="desired")
    assert [one.code for one in checks(made.workspace)] == ["not_started"]


@pytest.mark.parametrize(
    ("indicators", "effect", "cause"),
    [
        ([{"kind": "effect"}], False, True),
        ([{"kind": "condition"}], True, False),
        ([{"kind": "output"}], True, True),
        (
            [{"kind": "effect", "challenge": "X"}, {"kind": "condition", "challenge": "X"}],
            False,
            False,
        ),
    ],
)
def test_an_indicator_without_a_challenge_counts_for_the_only_one(indicators, effect, cause):
    made = begun()
    for number, fields in enumerate(indicators):
        made.indicator(f"I{number}", **fields)
    assert bool(made.found("effect_without_indicator")) is effect
    assert bool(made.found("cause_without_indicator")) is cause
    two = made.challenge("Y")
    about = {one.entity_id for one in two.found("effect_without_indicator")}
    assert made.id_of["Y"] in about
    assert not any(one.entity_id == made.id_of["Y"] for one in two.found("cause_without_indicator"))


START = {"value": 120.0, "year": 2025}


@pytest.mark.parametrize(
    ("target", "wanted", "codes"),
    [
        ({"value": 150.0, "year": 2026}, "higher", []),
        ({"value": 150.0, "year": 2026}, "lower", ["direction_contradicts"]),
        ({"value": 100.0, "year": 2026}, "lower", []),
        ({"value": 100.0, "year": 2026}, "higher", ["direction_contradicts"]),
        ({"value": 100.0, "year": 2026}, None, []),
        ({"value": 120.0, "year": 2026}, None, ["direction_contradicts"]),
        ({"value": 120.0, "year": 2026}, "higher", ["direction_contradicts"]),
        ({"value": 150.0, "year": 2025}, None, ["target_before_start"]),
        ({"value": 150.0, "year": 2024}, "lower", ["target_before_start", "direction_contradicts"]),
    ],
)
def test_a_target_lies_after_the_start_and_on_the_side_that_is_wanted(target, wanted, codes):
    made = (
        Agenda()
        .indicator("H", baseline=START)
        .indicator("I", baseline=START, target=target, wanted=wanted)
    )
    found = [
        one.code
        for one in checks(made.workspace)
        if one.code in {"target_before_start", "direction_contradicts"}
    ]
    assert found == codes


def test_what_an_indicator_lacks_is_said_once_one_is_begun_or_the_draft_is_under_way():
    assert Agenda().indicator("I").told("indicator_incomplete") == []
    for fields in ({"baseline": START}, {"target": START}, {"source": "CBS"}):
        made = Agenda().indicator("I", **fields).indicator("J")
        assert len(made.told("indicator_incomplete")) == 2
    assert begun().indicator("I").told("indicator_incomplete") == [
        (
            "The indicator “I” still lacks a starting value with its year, a target with its year "
            "and a source."
        )
    ]


def corners(action_challenges: str = "", party_corners: tuple = (), **challenges: list) -> Agenda:
    made = Agenda()
    for title, about in challenges.items():
        made.challenge(title, corners=about)
    for number, about in enumerate(party_corners):
        made.party(f"P{number}", corners=about)
    made.action("A1", "P0" if party_corners else "Iemand", challenges=action_challenges)
    if len(party_corners) > 1:
        made.workspace.update("actions", made.id_of["A1"], {"joins": [made.id_of["P1"]]})
    return made


def with_an_outsider() -> Agenda:
    made = corners("", ([], []))
    return made.party("Buiten", corners=["education"])


def by_sector(*sectors: str) -> Agenda:
    made = Agenda()
    for number, sector in enumerate(sectors):
        made.party(f"P{number}", sector)
    return made.action("A1", "P0", joins="P1")


@pytest.mark.parametrize(
    ("made", "severity", "certainty"),
    [
        (corners("X", X=["education", "economy"]), "good", "determined"),
        (corners("X Y", X=["education"], Y=["economy"]), "good", "determined"),
        (corners("X", X=["education"], Y=["economy"]), "look_again", "determined"),
        (corners("", (["education"], ["economy"])), "good", "determined"),
        (corners("", (["education", "economy"],)), "look_again", "determined"),
        (corners("", (["education"], ["education"])), "look_again", "determined"),
        (corners("", (["education", "economy"], [])), "look_again", "determined"),
        (corners("", ([], [])), "to_discuss", "cannot_be_determined"),
        (corners("X", X=[]), "to_discuss", "cannot_be_determined"),
        # a challenge that no action serves, and a party that takes part in none, say nothing
        (corners("", ([], []), X=["education"]), "to_discuss", "cannot_be_determined"),
        (with_an_outsider(), "to_discuss", "cannot_be_determined"),
        # without an answer the sector says it, where it can mean one corner
        (by_sector("employers", "education"), "good", "determined"),
        (by_sector("employers", "workers"), "good", "determined"),
        (by_sector("employers", "employers"), "look_again", "determined"),
        (by_sector("government", "civil_society"), "to_discuss", "cannot_be_determined"),
    ],
)
def test_an_action_joins_two_corners_by_its_challenges_or_by_two_parties(made, severity, certainty):
    (one,) = [one for one in checks(made.workspace) if one.code == "action_that_joins_corners"]
    assert (one.severity, one.certainty) == (severity, certainty)


def test_whether_the_agenda_covers_the_corners_cannot_be_told_while_no_challenge_has_one():
    (one,) = corners("X", X=[]).found("agenda_corners")
    assert (one.severity, one.certainty) == ("to_discuss", "cannot_be_determined")
    (one,) = corners("X", X=["education"]).found("agenda_corners")
    assert one.text("en") == (
        "No challenge of the agenda is about these corners of the triangle: economy and labour "
        "market."
    )
    assert corners("", ([],)).found("agenda_corners") == []


def test_who_brings_something_to_an_action_has_to_be_able_to_decide_too():
    made = (
        Agenda()
        .party("Gemeente Zuid")
        .party("Provincie", scale="provincial")
        .party("FNV", "workers")
    )
    made.action("A1", "Gemeente Zuid", decision_moments=[{"body": "gemeenteraad"}])
    assert made.told("decision_moments") == []
    made.gives("Provincie", action="A1").gives("FNV", "takes", action="A1").gives("FNV")
    assert made.told("decision_moments") == [
        "For the action “A1” no decision moment is noted of: Provinciale Staten (Provincie)."
    ]


def test_what_the_checks_read_is_in_the_order_of_names_and_titles():
    made = Agenda().party("Bond", "workers").party("Aanjager")
    made.challenge("Y").challenge("X").action("B").action("A", "Bond", joins="Aanjager")
    made.indicator("J").indicator("I").milestone("N", "B").milestone("M", "B")
    made.gives("Bond", "takes", what="z").gives("Bond", "brings", what="b", amount=2.0)
    made.gives("Bond", "brings", what="b", amount=1.0).gives("Bond", "brings").gives(
        "Aanjager", "takes"
    )
    reading = AgendaReading.of(made.workspace)
    assert [one.title for one in reading.challenges] == ["X", "Y"]
    assert [one.title for one in reading.actions] == ["A", "B"]
    assert [one.title for one in reading.indicators] == ["I", "J"]
    assert [one.title for one in reading.milestones] == ["M", "N"]
    assert [
        (reading.map.party[one.stakeholder].name, one.direction, one.what, one.amount)
        for one in reading.commitments
    ] == [
        ("Aanjager", "takes", None, None),
        ("Bond", "brings", None, None),
        ("Bond", "brings", "b", 1.0),
        ("Bond", "brings", "b", 2.0),
        ("Bond", "takes", "z", None),
    ]
    assert reading.is_under_way
    assert {one.name for one in reading.by_action[made.id_of["A"]]} == {"Aanjager", "Bond"}
    assert reading.by_action[made.id_of["B"]] == []
    assert reading.taking_part == {made.id_of["Bond"], made.id_of["Aanjager"]}


def test_each_thing_that_goes_with_a_party_is_counted_in_words():
    made = Agenda().party("Gem").party("Bond", "workers").party("MBO", "education")
    ids = made.id_of
    made.workspace.add_relation(ids["Gem"], ids["Bond"])
    made.workspace.add_relation(ids["MBO"], ids["Gem"])
    made.gives("Gem").gives("Gem", "takes")
    made.action("A", "Gem").action("B", "gem").action("C", "Bond", joins="Gem")
    made.action("D", "Bond", joins="Gem MBO")
    assert loss_of(made.workspace, ids["Gem"]).text("en") == (
        "Without Gem these 2 actions lose their lead: “A” and “B”. With Gem goes: 2 relations, 2 "
        "entries on what it brings or takes and its part in 2 actions. “Undo” brings everything "
        "back."
    )
    assert loss_of(made.workspace, ids["MBO"]).text("en") == (
        "With MBO goes: 1 relation and its part in 1 action. “Undo” brings everything back."
    )


def test_one_and_several_are_told_in_their_own_words():
    """Parties that take, parties that bring, and actions that join corners."""
    made = begun().gives("MBO", "takes").gives("MBO", "takes")
    assert made.told("only_takes") == ["MBO only takes and brings nothing yet."]
    made.gives("Gem", "takes")
    assert made.told("only_takes") == ["Gem and MBO only take and bring nothing yet."]
    made = begun().gives("MBO").gives("MBO")
    assert made.told("only_brings") == ["MBO only brings; what it takes is not filled in."]
    made.gives("Gem")
    assert made.told("only_brings") == ["Gem and MBO only bring; what they take is not filled in."]
    made = begun().party("Gemeente-Zuid").party("Gemeente-Noord")
    assert made.told("municipality_not_heard") == [
        "Gemeente-Noord and Gemeente-Zuid are on the map, but are not heard in the agenda yet."
    ]
    made = corners("X", X=["education", "economy"])
    assert _joined(made) == "1 action joins two corners of the triangle: “A1”."
    for title in ("A2", "A3", "A4"):
        made.action(title, challenges="X")
    assert _joined(made) == (
        "4 actions join two corners of the triangle: “A1”, “A2”, “A3” and 1 more."
    )
    (one,) = corners("X", X=["education", "economy"]).found("agenda_corners")
    assert one.text("en") == (
        "No challenge of the agenda is about this corner of the triangle: labour market."
    )
    made = Agenda().party("P").frame(carrier="a", ambition={"strong": "a"}, fits_with={"own": "a"})
    made.challenge("X", tensions={"content": "a"}).indicator("I").gives("P")
    made.action("A", costs=1, decision_moments=[{"body": "raad"}])
    assert made.told("not_started") == ["One step is not started yet: planning."]


def _joined(made: Agenda) -> str:
    (one,) = [one for one in checks(made.workspace) if one.code == "action_that_joins_corners"]
    return one.text("en")
