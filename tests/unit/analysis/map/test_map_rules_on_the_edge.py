"""Rules of the map on their boundaries, and the small parts that sentences are made of."""

from __future__ import annotations

from datetime import date

import pytest

from regiolab.analysis.findings.amounts import Euros, Share
from regiolab.analysis.findings.basis import on_actions, on_answers, on_parties, on_relations
from regiolab.analysis.findings.finding import Finding, severity_word
from regiolab.analysis.findings.network import graph, graph_of
from regiolab.analysis.findings.reading import Reading
from regiolab.analysis.findings.sentence import Day, FullDay, Row, Word, counted, row, said
from regiolab.analysis.map.conversations import conversations
from regiolab.analysis.map.findings import findings
from regiolab.analysis.map.kind_lists import LISTS, kinds_on_the_map, missing_kinds
from regiolab.analysis.map.kinds import Kind
from regiolab.analysis.map.sector_by_name import sector_by_name
from regiolab.model.entities import Stakeholder
from tests.unit.analysis.conftest import told_in_full


def found(made, code):
    return [
        (one.severity, one.certainty, made.names(one.stakeholder_ids)) for one in made.found(code)
    ]


LEVELS = [
    # influence, interest, role now -> the code of the finding about this party
    (3, 3, "none", "influential_affected_without_role"),
    (4, 4, "none", "influential_affected_without_role"),
    (3, 2, "none", "influential_without_role"),
    (3, None, "none", "influential_without_role"),
    (2, 3, "none", "affected_without_role"),
    (0, 4, "none", "affected_without_role"),
    (2, 2, "none", None),
    (None, 2, "none", "influential_without_role"),
    (None, 4, "none", "influential_without_role"),
    (3, 3, "is_informed", None),
    (2, 3, "is_informed", None),
]


@pytest.mark.parametrize(("influence", "interest", "role", "code"), LEVELS)
def test_from_which_level_on_a_party_without_a_role_is_named(
    a_map, influence, interest, role, code
):
    made = a_map().party("A", influence=influence, interest=interest, role={"now": role})
    made.party("B").action("A1", "B")
    about_roles = {
        "influential_affected_without_role",
        "influential_without_role",
        "affected_without_role",
    }
    told = [
        one.code
        for one in findings(made.workspace)
        if one.code in about_roles and made.id_of["A"] in one.stakeholder_ids
    ]
    assert told == ([code] if code else [])


def test_findings_about_roles_in_full_and_in_the_plural(a_map):
    made = a_map().parties("A B", influence=4, interest=4).parties("C D", influence=3, interest=0)
    made.parties("E F", influence=1, interest=3).parties("G H").party("Z").action("A1", "Z")
    told = {one.code + one.certainty: one for one in findings(made.workspace)}
    full = {key: told_in_full(made.id_of, one) for key, one in told.items()}
    assert full["influential_affected_without_roledetermined"] == (
        "influential_affected_without_role | look_again | : | A, B | ",
        "determined own_reading",
        "Rests on the 6 of 9 parties for which this is filled in.",
    )
    assert full["affected_without_roledetermined"] == (
        "affected_without_role | to_discuss | : | E, F | ",
        "determined method",
        "Rests on the 6 of 9 parties for which this is filled in.",
    )
    words = {key: one.text("en") for key, one in told.items()}
    assert words["influential_affected_without_roledetermined"].startswith("A and B have much")
    assert words["influential_without_roledetermined"].startswith(
        "C and D have much influence, but"
    )
    assert words["affected_without_roledetermined"].startswith("E and F are heavily affected")
    assert words["influential_without_rolecannot_be_determined"].startswith("Whether G and H have")


@pytest.mark.parametrize(("parties", "is_said"), [(5, False), (6, True)])
def test_that_no_role_is_known_is_said_from_six_parties_on(a_map, parties, is_said):
    made = a_map().party("A", influence=3)
    for number in range(parties - 1):
        made.party(f"P{number}", influence=0)
    told = found(made, "influential_without_role")
    assert told == ([("to_discuss", "cannot_be_determined", ["A"])] if is_said else [])


def test_who_is_affected_rests_on_the_parties_of_which_both_levels_are_known(a_map):
    made = a_map().party("A", influence=1, interest=3, role={"now": "none"})
    made.party("B", interest=3).party("C", influence=1).party("D").action("A1", "B")
    assert made.the("affected_without_role").based_on.text("en") == (
        "Rests on the 1 of 4 parties for which this is filled in."
    )


def test_roles_that_differ_are_told_in_full(a_map):
    made = a_map().party("A", role={"now": "advises", "desired": "joins"})
    made.party("B", role={"now": "joins", "desired": "joins"}).party("C", role={"now": "joins"})
    made.party("D", role={"desired": "joins"}).party(
        "E", role={"now": "none", "desired": "advises"}
    )
    one = made.the("roles_that_differ")
    assert told_in_full(made.id_of, one) == (
        "roles_that_differ | to_discuss | : | A, E | ",
        "determined own_reading",
        "Rests on the 3 of 5 parties for which this is filled in.",
    )
    assert one.text("en").startswith(
        "The role now is not the role you want for 2 parties: A (now: "
    )


@pytest.mark.parametrize(
    ("ties", "is_said"), [("A-B B-C C-D D-E E-A", False), ("A-B B-C C-D D-E E-A A-C", True)]
)
def test_the_network_says_something_from_six_related_pairs_on(a_map, ties, is_said):
    made = a_map().parties("A B C D E").party("Alone", influence=3, interest=3).ties(ties)
    assert bool(made.found("influential_affected_without_relation")) is is_said


def test_a_party_without_a_relation_is_named_when_both_levels_are_high(a_map):
    made = a_map().parties("A B C D").ties("A-B B-C C-D D-A A-C B-D")
    made.party("X", influence=3, interest=3).party("Y", influence=2, interest=4)
    made.party("Z", influence=4, interest=2).party("W", influence=4)
    one = made.the("influential_affected_without_relation")
    assert told_in_full(made.id_of, one) == (
        "influential_affected_without_relation | look_again | : | X | ",
        "determined own_reading",
        "Rests on 6 pairs with an existing relation, among 8 parties.",
    )
    made.party("XX", influence=3, interest=3).ties("X-A", status="desired")
    assert made.names(made.the("influential_affected_without_relation").stakeholder_ids) == [
        "X",
        "XX",
    ]


@pytest.mark.parametrize(
    ("ties", "severity", "parties"),
    [
        ("S1-E1", "to_discuss", ["E1", "S1"]),
        ("S1-E1 S2-E1", "good", ["E1", "S1", "S2"]),
        ("S1-G E1-G", "to_discuss", ["G"]),
        ("S1-G", "look_again", ["E1", "E2", "S1", "S2"]),
        ("S1-S2 E1-E2", "look_again", ["E1", "E2", "S1", "S2"]),
        ("S1-G E1-G S1-H E2-H", "good", ["G", "H"]),
    ],
)
def test_who_links_schools_to_employers(a_map, ties, severity, parties):
    made = (
        a_map().parties("S1 S2", "education").parties("E1 E2", "employers").parties("G H K L M N O")
    )
    made.ties("K-L L-M M-N N-O O-K K-M").ties(ties)
    one = made.the("schools_and_employers")
    assert (one.severity, made.names(one.stakeholder_ids)) == (severity, parties)


@pytest.mark.parametrize(
    ("known", "corners", "severity", "certainty"),
    [
        (2, ["economy"], "to_discuss", "cannot_be_determined"),
        (3, ["economy"], "look_again", "determined"),
        (2, ["economy", "education", "labour_market"], "good", "determined"),
    ],
)
def test_corners_can_be_told_once_half_of_the_parties_have_one(
    a_map, known, corners, severity, certainty
):
    made = a_map()
    for number in range(6):
        made.party(f"P{number}", corners=corners if number < known else [])
    names = {
        "good": [f"P{number}" for number in range(known)],
        "look_again": [],
        "to_discuss": [f"P{number}" for number in range(known, 6)],
    }[severity]
    assert found(made, "corners") == [(severity, certainty, names)]


def test_kinds_that_are_there_are_told_with_who_is_of_them(a_map):
    made = (
        a_map().party("ROC Oost", "education").party("FNV", "workers").party("UWV", "intermediary")
    )
    reading = Reading.of(made.workspace)
    there = kinds_on_the_map(reading, "triangle")
    assert {one.kind.code: made.names(one.stakeholder_ids) for one in there} == {
        "schools": ["ROC Oost"],
        "mbo": ["ROC Oost"],
        "unions": ["FNV"],
        "uwv": ["UWV"],
    }
    assert there[2].text("en") == "trade unions"
    assert missing_kinds(there) == []
    nothing = kinds_on_the_map(Reading.of(a_map().workspace), "triangle")
    assert [one.kind.code for one in missing_kinds(nothing)] == ["schools", "unions", "uwv"]
    school = kinds_on_the_map(Reading.of(a_map().party("Basis", "education").workspace), "triangle")
    assert [one.kind.code for one in missing_kinds(school)] == ["mbo", "unions", "uwv"]


def party(name, sector="government", **fields):
    return Stakeholder(id="aaaaaaa2", name=name, sector=sector, **fields)


WATER = Kind(
    "w", "w", words="water", but_not="unie", only_in=frozenset({"government"}), scale="local"
)


@pytest.mark.parametrize(
    ("asked", "holds"),
    [
        (party("Het WATERSCHAP"), True),
        (party("X", abbreviation="Water"), True),
        (party("X", aliases=["Iets", "het water"]), True),
        (party("X"), False),
        (party("Unie van water"), False),
        (party("Unie van water", scale="local"), True),
        (party("X", scale="local"), True),
        (party("Het waterschap", "workers"), False),
        (party("X", "workers", scale="local"), False),
        (party("Het waterschap", catalogue_id="provincie"), False),
        (party("Het waterschap", catalogue_id="not in it"), True),
    ],
)
def test_a_kind_is_recognised_in_its_sector_by_scale_or_by_a_word(asked, holds):
    assert WATER.holds(asked) is holds


def test_a_kind_of_a_sector_holds_all_of_it_and_nothing_without_words():
    kind = Kind(
        *("k", "k"),
        sector="workers",
        entries=frozenset({"provincie"}),
        but_entries=frozenset({"fnv"}),
    )
    assert kind.holds(party("X", "workers"))
    assert not kind.holds(party("X"))
    assert kind.holds(party("X", catalogue_id="provincie"))
    assert kind.holds(party("X", catalogue_id="cnv"))
    assert not kind.holds(party("X", "workers", catalogue_id="fnv"))
    assert not kind.holds(party("X", "workers", catalogue_id="rijk_dealmaker"))
    assert {*LISTS} == {"maak_verschil", "triangle"}


def test_conversations_are_about_the_lowest_and_the_highest_score_and_nothing_between(a_map):
    made = a_map()
    for level in range(5):
        made.party(f"I{level}", influence=level, reason="Zo is het.")
        made.party(f"J{level}", interest=level, reason="Zo is het.")
    assert [one.name for one in conversations(made.workspace)] == ["I0", "I4", "J0", "J4"]
    made = a_map().party("A", role={"now": "joins", "desired": "joins"})
    made.party("B", role={"now": "joins"}).party("C", role={"desired": "joins"})
    made.party("D", role={"now": "none", "desired": "joins"})
    assert [one.name for one in conversations(made.workspace)] == ["D"]


def test_a_long_row_tells_the_first_six_and_counts_the_rest():
    assert row("abcdef").text("en") == "a, b, c, d, e and f"
    assert row("abcdefg").text("en") == "a, b, c, d, e, f and 1 more"
    assert row("abcdefgh").text("nl") == "a, b, c, d, e, f en nog 2"
    assert row("ab", shown=1).text("en") == "a and 1 more"
    assert (row("a").text("en"), row("").text("en")) == ("a", "")
    assert Row(("a", 1200, Word("sector", "education"))).text("en") == "a, 1,200 and education"


def test_sentences_that_say_the_same_are_equal_and_are_told_in_the_right_number():
    one = counted(1, "Rests on {count} party.", "Rests on {count} parties.")
    many = counted(2, "Rests on {count} party.", "Rests on {count} parties.")
    assert (one.text("en"), many.text("en")) == ("Rests on 1 party.", "Rests on 2 parties.")
    assert one != many
    assert said("{a}", a="x") == said("{a}", a="x")
    assert said("{a}", a="x") != said("{a}", a="y")
    assert Word("influence", None).text("en") == "I don't know"
    assert (Day(date(2027, 3, 12)).text("en"), FullDay(date(2027, 3, 12)).text("nl")) == (
        *("12 March",),
        "12 maart 2027",
    )


def test_on_what_a_finding_rests(mini):
    reading = Reading.of(mini.workspace)
    assert [
        one.text("en")
        for one in (
            on_parties(reading),
            on_answers(3, reading),
            on_relations(reading),
            on_actions(2, reading),
        )
    ] == [
        "Rests on 8 parties.",
        "Rests on the 3 of 8 parties for which this is filled in.",
        "Rests on 10 pairs with an existing relation, among 8 parties.",
        "Rests on 4 actions, 2 with a lead or partner.",
    ]


def test_what_tells_one_finding_from_another():
    def finding(**fields):
        plain = said("x")
        given = {"code": "corners", "severity": "good", "stakeholder_ids": ("a", "b"), **fields}
        return Finding(message=plain, reason=plain, based_on=plain, **given)

    keys = [
        finding().key,
        finding(stakeholder_ids=("b", "a")).key,
        finding(code="other").key,
        finding(action_ids=("c",)).key,
        finding(relation_ids=("c",)).key,
        finding(entity_id="e").key,
    ]
    assert len({*keys}) == len(keys)
    assert keys[0] == finding(severity="look_again", entity_id="a").key
    assert keys[0].startswith("corners-")
    assert len(keys[0]) == len("corners-") + 12
    assert finding(basis="method", source=("S1", "S4")).why("en") == "x (SER, Agenda Stad) x"
    assert finding().why("en") == "x (our reading) x"
    assert severity_word("nl", "fix_first") != severity_word("nl", "good")
    assert finding().explanation("en") != finding().explanation("nl")


@pytest.mark.parametrize(
    ("told", "english"),
    [
        (Euros(0), "€0"),
        (Euros(1_250_000), "€1,250,000"),
        (Euros(1_234_000.25), "€1,234,000.25"),
        (Share(0), "0%"),
        (Share(1), "100%"),
        (Share(0.125), "12.5%"),
        (Share(2 / 3), "66.7%"),
    ],
)
def test_amounts_and_shares_have_as_many_decimals_as_they_need(told, english):
    assert told.text("en") == english


def test_the_network_names_the_kinds_of_a_tie_in_the_order_of_the_alphabet(mini):
    made = (
        mini.ties("Gem-Prov", kind="meets")
        .ties("Prov-Gem", kind="funds")
        .ties("Prov-VNO", status="ended")
    )
    network = graph(made.workspace)
    ids = made.id_of
    assert network.edges[ids["Gem"], ids["Prov"]]["kinds"] == ("co_operation", "funds", "meets")
    assert network.nodes[ids["Gem"]] == {"name": "Gem", "sector": "government"}
    assert not network.has_edge(ids["Prov"], ids["VNO"])
    assert graph(made.workspace, {"ended"}).number_of_edges() == 1
    assert list(network) == sorted(ids.values(), key=lambda id_: made.names((id_,))[0].casefold())
    assert graph_of([], [], {"exists"}).number_of_nodes() == 0


def test_a_lead_is_found_by_id_and_by_name_and_nobody_by_another_name(mini):
    reading = Reading.of(mini.workspace)
    by_title = {one.title: one for one in reading.actions}
    assert reading.lead_of(by_title["A1"]) == mini.id_of["MBO"]
    assert reading.lead_of(by_title["A4"]) is None
    assert reading.taking_part[by_title["A4"].id] == frozenset()
    assert reading.named([mini.id_of["VNO"], mini.id_of["Bedr"]]) == ["Bedr", "VNO"]
    assert [one.name for one in reading.parties] == [
        "Bedr",
        "BondA",
        "BondB",
        "Gem",
        "HBO",
        "MBO",
        "Prov",
        "VNO",
    ]


@pytest.mark.parametrize(
    ("name", "sector"),
    [
        ("Gem. Zwolle", "government"),
        ("GEMEENTE Zwolle", "government"),
        ("Prov Overijssel", "government"),
        ("Min van LNV", "government"),
        ("Univ. Twente", "knowledge"),
        ("UWV Zwolle", "government"),
        ("Zwolle gemeente", None),
        ("", None),
        ("...", None),
    ],
)
def test_the_first_words_of_a_name_tell_its_sector(name, sector):
    assert sector_by_name(name) == sector
