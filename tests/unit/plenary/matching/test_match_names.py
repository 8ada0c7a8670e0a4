"""Which names are one party: certain, to be asked, or never."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.plenary import match_names
from regiolab.plenary.matching.bodies import FILE
from regiolab.plenary.matching.traps import TRAPS
from regiolab.regions.files import rows

SPELLINGS = {
    row["spelling"]: row["party"]
    for row in csv.DictReader((Path(__file__).parent / "spellings.csv").open(encoding="utf-8"))
}

IN_A_TRAP = {
    "kind": [
        ("Gemeente Utrecht", "Provincie Utrecht"),
        ("Gemeente Groningen", "Provincie Groningen"),
        ("Gemeente Zeeland", "Provincie Zeeland"),
        ("Hogeschool Utrecht", "Universiteit Utrecht"),
        ("Ministerie van Zeeland", "Gemeente Zeeland"),
        ("Vakbond De Unie", "Vereniging De Unie"),
        ("Gemeente Zwolle", "Gemeenteraad Zwolle"),
        ("Provincie Utrecht", "Provinciale Staten van Utrecht"),
    ],
    "legal form": [("Stichting Samen Sterk", "Vereniging Samen Sterk")],
    "direction": [
        ("Noord-Holland", "Zuid-Holland"),
        ("Provincie Noord-Holland", "Provincie Zuid-Holland"),
        ("Oost NL", "West NL"),
        ("VNO-NCW Midden", "VNO-NCW Noord"),
        ("Noord-Holland Noord", "Noord-Holland Zuid"),
        ("Regio Zuidoost-Brabant", "Regio Noordoost-Brabant"),
    ],
    "place": [
        ("UWV Zwolle", "UWV Apeldoorn"),
        ("Leerwerkloket Zwolle", "Leerwerkloket Twente"),
    ],
    "brackets": [("Gemeente Bergen (L)", "Gemeente Bergen (NH)"), ("Laren (NH.)", "Laren (Gld)")],
    "number": [("Hessenpoort 1", "Hessenpoort 2"), ("Groep A", "Groep B"), ("Zone II", "Zone III")],
    "opposite": [
        ("Werkgevers in de zorg", "Werknemers in de zorg"),
        ("Werkgeversvereniging Metaal", "Werknemersvereniging Metaal"),
        ("PO-Raad", "VO-raad"),
        ("FNV Metaal", "CNV Metaal"),
    ],
    "tail": [
        ("Rijn", "Rijnland"),
        ("Waterschap Rijn", "Waterschap Rijnland"),
        ("Delft", "Delfland"),
        ("Rijnmond", "Rijnland"),
    ],
    "public body": [("Universiteit Twente", "Universiteit Utrecht")],
}
"""Per line of the table of traps."""


@pytest.mark.parametrize("trap", [trap for trap in TRAPS if trap.name != "public body"])
def test_names_in_a_trap_are_never_one_party_and_it_says_why(trap):
    for a, b in IN_A_TRAP[trap.name]:
        (found,) = match_names([a, b])
        assert found.blocked, (a, b)
        assert not found.automatic
        assert found.why == trap.reason
        assert found.text("nl") != found.why


def test_every_line_of_the_table_of_traps_has_a_test():
    assert set(IN_A_TRAP) == {trap.name for trap in TRAPS}


def test_two_public_bodies_are_not_asked_about():
    assert not [one for one in match_names(["HvA", "UvA"]) if not one.blocked]
    assert not [one for one in match_names(IN_A_TRAP["public body"][0]) if not one.blocked]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("UWV", "uwv "),
        ("MKB-Nederland", "mkb  nederland"),
        ("U.W.V.", "UWV"),
        ("'t Werk", "’t werk"),
    ],
)
def test_the_same_name_but_for_case_dots_hyphens_and_spaces_is_one_party(a, b):
    (found,) = match_names([a, b])
    assert found.automatic
    assert not found.blocked
    assert found.score == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Gemeente Zwolle", "Gemeente Zwole"),
        ("Gemeente Zwolle", "Zwolle"),
        ("Groep Élan", "Groep Elan"),
        ("UWV", "Uitvoeringsinstituut Werknemersverzekeringen"),
        ("Stichting Werk", "Werk"),
        ("Zwolle Board", "Board Zwolle"),
        ("Woningcorporatie", "Woningcorporaties"),
    ],
)
def test_everything_else_that_is_alike_is_a_question(a, b):
    (found,) = match_names([a, b])
    assert not found.automatic
    assert not found.blocked
    assert 0.6 <= found.score < 1


def test_known_traps_need_a_person_and_known_pairs_are_found():
    for a, b in [
        ("Ministerie van SZW", "Ministerie van OCW"),
        ("Gemeente Bergen (L)", "Gemeente Bergen (NH)"),
        ("Noord-Holland Noord", "Noord-Holland Zuid"),
        ("Regio Twente", "Regio Deal Twente"),
    ]:
        assert not [one for one in match_names([a, b]) if one.automatic or not one.blocked]
    for a, b in [("Universiteit Twente", "UT"), ("Economic Board Zuid-Holland", "EBZ")]:
        (found,) = match_names([a, b])
        assert not found.automatic
        assert not found.blocked
    (found,) = match_names(["gem. Zwolle", "Gemeente Zwolle"])
    assert found.automatic


def test_names_with_nothing_in_common_are_not_mentioned():
    assert match_names(["Gemeente Zwolle", "Gemeente Apeldoorn", "FNV", "Windesheim", ""]) == []


def test_46_spellings_of_14_parties_become_14_by_the_questions():
    together = {name: {name} for name in SPELLINGS}
    for one in match_names(SPELLINGS):
        if one.blocked:
            continue
        assert SPELLINGS[one.a] == SPELLINGS[one.b], one
        joined = together[one.a] | together[one.b]
        together |= dict.fromkeys(joined, joined)
    assert len(SPELLINGS) == 46
    assert len(set(SPELLINGS.values())) == 14
    assert len({frozenset(names) for names in together.values()}) == 14


@given(st.permutations(sorted(SPELLINGS)))
def test_the_order_of_the_names_does_not_matter(names):
    assert match_names(names) == match_names(sorted(SPELLINGS))


@given(st.lists(st.text(max_size=30), max_size=12))
def test_no_name_makes_it_fail(names):
    for one in match_names(names):
        assert 0 <= one.score <= 1
        assert not (one.automatic and one.blocked)


def test_the_table_of_bodies_says_where_each_name_comes_from():
    table = rows(FILE)
    assert {row["source"] for row in table} <= {
        "stakeholders.yaml",
        "sources.csv",
        "general knowledge",
    }
    aliases = [row["alias"].casefold() for row in table]
    assert len(set(aliases)) == len(aliases), "a short name stands for two bodies"
