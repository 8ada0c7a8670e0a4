"""Kinds of parties and corners that have nobody on the map yet."""

import pytest

from regiolab.analysis.findings.reading import Reading
from regiolab.analysis.map.constituencies import ASSOCIATION, MUNICIPALITY
from regiolab.analysis.map.kind_lists import LISTS, kinds_on_the_map
from regiolab.course.catalogue import catalogue

SIX = "Assen Breda Delft Ede Gouda Hoorn"


def kinds_of(made, name):
    """Return the kinds that the parties on a map are recognised as, in code."""
    reading = Reading.of(made.workspace)
    found = [*kinds_on_the_map(reading, "maak_verschil"), *kinds_on_the_map(reading, "triangle")]
    return {one.kind.code for one in found if made.id_of[name] in one.stakeholder_ids}


def test_a_young_map_hears_nothing_about_what_is_missing(a_map):
    made = a_map().parties("Assen Breda Delft Ede Gouda")
    assert not made.found("kinds_of_maak_verschil")
    assert not made.found("kinds_of_the_triangle")
    assert not made.found("corners")


def test_from_six_parties_on_the_missing_kinds_are_named(a_map):
    made = a_map().parties(SIX)
    assert made.the("kinds_of_maak_verschil").text("nl") == (
        "Van de soorten partijen die Maak Verschil noemt, staan er 6 nog niet op de kaart: de "
        "provincie, het Rijk, het waterschap, het bedrijfsleven, kennisinstellingen en "
        "maatschappelijke organisaties."
    )
    assert made.the("kinds_of_the_triangle").text("en") == (
        "Of the parties at the heart of the triangle, 3 are not on the map yet: schools, trade "
        "unions and the employment service (UWV)."
    )
    assert made.the("kinds_of_maak_verschil").source == ("SEED",)
    assert "(The Economic Board)" in made.the("kinds_of_maak_verschil").why("en")
    assert made.the("kinds_of_the_triangle").source == ()


def test_a_vocational_college_is_named_once_there_are_other_schools(a_map):
    made = a_map().parties(SIX)
    assert "mbo" not in made.the("kinds_of_the_triangle").text("nl")
    made.party("Vmbo De Brug", "education")
    assert (
        made.the("kinds_of_the_triangle")
        .text("nl")
        .endswith("staan er 3 nog niet op de kaart: een mbo-school, vakbonden en UWV.")
    )


def test_a_school_whose_name_does_not_say_what_it_is_may_be_the_vocational_college(a_map):
    made = a_map().parties(SIX).party("Vmbo De Brug", "education")
    made.party("Graafschap College", "education")
    missing, unsure = made.found("kinds_of_the_triangle")
    assert "mbo" not in missing.text("nl")
    assert unsure.certainty == "cannot_be_determined"
    assert unsure.text("nl") == (
        "Of er een mbo-school op de kaart staat, is niet te bepalen: de naam Graafschap College "
        "zegt niet wat voor school het is."
    )
    assert made.names(unsure.stakeholder_ids) == ["Graafschap College"]
    made.workspace.update("stakeholders", made.id_of["Graafschap College"], {"aliases": ["mbo"]})
    assert "mbo" not in made.the("kinds_of_the_triangle").text("nl")


def test_one_missing_kind_is_told_in_the_singular(a_map):
    made = a_map().parties("Provincie Ministerie Waterschap Universiteit")
    made.party("Bakkerij", "employers").party("Buurt", "civil_society")
    assert made.the("kinds_of_maak_verschil").severity == "good"
    made.workspace.remove("stakeholders", made.id_of["Waterschap"])
    made.party("Gemeente")
    assert (
        made.the("kinds_of_maak_verschil")
        .text("en")
        .endswith("one is not on the map yet: the water board.")
    )


def test_when_every_kind_is_there_the_finding_is_good_and_selects_them(a_map):
    made = a_map().party("Deltion", "education", catalogue_id="mbo").party("FNV", "workers")
    made.party("UWV").parties("Assen Breda Delft")
    finding = made.the("kinds_of_the_triangle")
    assert finding.severity == "good"
    assert made.names(finding.stakeholder_ids) == ["Deltion", "FNV", "UWV"]


@pytest.mark.parametrize(
    ("name", "sector", "fields", "kinds"),
    [
        ("Provincie Overijssel", "government", {}, {"province"}),
        ("Prov. Gelderland", "government", {}, {"province"}),
        ("Gelderland", "government", {"scale": "provincial"}, {"province"}),
        ("Provinciale SER", "intermediary", {}, set()),
        ("IPO, Interprovinciaal Overleg", "government", {}, set()),
        ("Ministerie van SZW", "government", {}, {"national_government"}),
        ("Rijkswaterstaat", "government", {}, {"national_government"}),
        ("Regio Rijk van Nijmegen", "government", {}, set()),
        ("Gemeente Rijswijk", "government", {}, set()),
        ("Waterschap Vechtstromen", "government", {}, {"water_board"}),
        ("Unie van Waterschappen", "government", {}, set()),
        ("Bakkerij", "employers", {}, {"business"}),
        ("Fieldlab", "knowledge", {}, {"knowledge_institutions"}),
        ("Saxion Hogeschool", "education", {}, {"knowledge_institutions", "schools"}),
        ("Saxion", "education", {}, {"knowledge_institutions", "schools"}),
        ("Avans", "education", {}, {"knowledge_institutions", "schools"}),
        ("Hanzestad Zutphen", "government", {}, set()),
        ("Buurtbus", "civil_society", {}, {"civil_society"}),
        ("ROC van Twente", "education", {}, {"schools", "mbo"}),
        ("Techniekschool", "education", {"abbreviation": "MBO"}, {"schools", "mbo"}),
        ("Vmbo De Brug", "education", {}, {"schools"}),
        ("MBO Raad", "education", {}, {"schools"}),
        ("Procter", "employers", {}, {"business"}),
        ("Bond", "workers", {}, {"unions"}),
        ("UWV Zwolle", "government", {}, {"uwv"}),
    ],
)
def test_a_party_is_recognised_by_sector_scale_or_a_word_in_its_name(
    a_map, name, sector, fields, kinds
):
    assert kinds_of(a_map().party(name, sector, **fields), name) == kinds


@pytest.mark.parametrize(
    ("catalogue_id", "kinds"),
    [
        ("provincie", {"province"}),
        ("ipo", set()),
        ("min_szw", {"national_government"}),
        ("unie_waterschappen", set()),
        ("waterschap", {"water_board"}),
        ("hbo", {"knowledge_institutions", "schools"}),
        ("universiteit", {"knowledge_institutions"}),
        ("mbo", {"schools", "mbo"}),
        ("mbo_raad", set()),
        ("werkenden", set()),
        ("fnv", {"unions"}),
        ("uwv", {"uwv"}),
        ("economic_board", set()),
        ("inwoners", {"civil_society"}),
    ],
)
def test_the_catalogue_decides_before_the_name_does(a_map, catalogue_id, kinds):
    entry = catalogue().party(catalogue_id)
    name = "Provincie, waterschap, mbo en UWV"
    made = a_map().party(name, entry.sector, catalogue_id=catalogue_id)
    assert kinds_of(made, name) == kinds


def test_an_unknown_catalogue_id_leaves_it_to_the_name(a_map):
    made = a_map().party("Waterschap", catalogue_id="of_another_version")
    assert kinds_of(made, "Waterschap") == {"water_board"}


def test_the_lists_name_only_entries_that_the_catalogue_has():
    known = {party.id for party in catalogue().parties}
    kinds = [*(kind for kinds in LISTS.values() for kind in kinds), MUNICIPALITY, ASSOCIATION]
    assert all(kind.entries | kind.but_entries <= known for kind in kinds)


def test_a_corner_without_a_party_is_named(a_map):
    made = a_map().parties("Assen Breda Delft", corners=["economy"])
    made.parties("Ede Gouda Hoorn", corners=["economy", "education"])
    finding = made.the("corners")
    assert finding.severity == "look_again"
    assert finding.text("en") == "The corner labour market of the triangle has no party yet."
    assert finding.source == ("S1", "S4")


def test_two_corners_without_a_party_are_told_in_the_plural(a_map):
    made = a_map().parties(SIX, corners=["economy"])
    assert made.the("corners").text("nl") == (
        "De hoeken onderwijs en arbeidsmarkt van de driehoek hebben nog geen partij."
    )


def test_three_corners_with_parties_are_good_however_few_filled_it_in(a_map):
    made = a_map().parties("Assen", corners=["economy", "education", "labour_market"])
    made.parties("Breda Delft Ede Gouda Hoorn")
    assert made.the("corners").severity == "good"


def test_an_empty_corner_cannot_be_determined_when_most_parties_have_none_filled_in(a_map):
    made = a_map().parties("Assen Breda", corners=["economy"]).parties("Delft Ede Gouda Hoorn")
    finding = made.the("corners")
    assert finding.certainty == "cannot_be_determined"
    assert made.names(finding.stakeholder_ids) == ["Delft", "Ede", "Gouda", "Hoorn"]
    assert "2 of 6 parties" in finding.why("en")
