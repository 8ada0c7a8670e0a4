"""Whom parties answer to, which body a decision moment names, and how amounts are told."""

import pytest

from regiolab.analysis.agenda.cofinancing import is_national
from regiolab.analysis.findings.amounts import Euros, Share
from regiolab.analysis.map.constituencies import constituencies_in, constituencies_of
from regiolab.model.entities import DecisionMoment, Stakeholder


def party(name, sector="government", **fields):
    return Stakeholder(id="p", name=name, sector=sector, **fields)


@pytest.mark.parametrize(
    ("asked", "answers_to"),
    [
        (party("Gemeente Zwolle"), ("council",)),
        (party("Zwolle", scale="local"), ("council",)),
        (party("Provincie Overijssel"), ("staten",)),
        (party("Waterschap Drents Overijsselse Delta"), ("water_board",)),
        (party("Deltion", "education"), ("board", "works_council")),
        (party("FNV", "workers"), ("members",)),
        (party("VNO-NCW Midden", "employers"), ("members",)),
        (party("Bakkerij Jansen", "employers"), ()),
        (party("Ministerie van OCW"), ()),
        (party("VNG"), ()),
        (party("Bewoners", "civil_society", kind="target_group"), ()),
    ],
)
def test_whom_a_party_answers_to(asked, answers_to):
    assert constituencies_of(asked) == answers_to


@pytest.mark.parametrize(
    ("body", "constituencies"),
    [
        ("gemeenteraad Zwolle", {"council"}),
        ("de raden van alle gemeenten", {"council"}),
        ("municipal council", {"council"}),
        ("Provinciale Staten", {"staten"}),
        ("algemeen bestuur waterschap", {"water_board"}),
        ("general board of the water board", {"water_board"}),
        ("college van bestuur Deltion", {"board"}),
        ("raad van toezicht", {"board"}),
        ("ondernemingsraad", {"works_council"}),
        ("OR", {"works_council"}),
        ("works council", {"works_council"}),
        ("bestuur en medezeggenschapsraad", {"board", "works_council"}),
        ("ledenvergadering", {"members"}),
        ("this or that", set()),
    ],
)
def test_the_body_of_a_decision_moment_is_recognised_by_its_words(body, constituencies):
    assert constituencies_in(DecisionMoment(body=body)) == constituencies


def test_what_was_chosen_counts_over_the_words():
    moment = DecisionMoment(body="de raad", constituency="members")
    assert constituencies_in(moment) == {"members"}


@pytest.mark.parametrize(
    ("asked", "national"),
    [
        (party("Rijk"), True),
        (party("Ministerie van OCW"), True),
        (party("Een fonds", scale="national"), True),
        (party("Europees fonds", catalogue_id="fonds_europa"), True),
        (party("VNG", scale="national", catalogue_id="vng"), False),
        (party("Provincie", scale="provincial"), False),
        (party("Bank", "employers", scale="national"), False),
    ],
)
def test_what_counts_as_national_money(asked, national):
    assert is_national(asked) is national


@pytest.mark.parametrize(
    ("told", "dutch", "english"),
    [
        (Euros(12500), "€\xa012.500", "€12,500"),
        (Euros(999_999), "€\xa0999.999", "€999,999"),
        (Euros(1234.5), "€\xa01.234,50", "€1,234.50"),
        (Euros(1_500_000), "€\xa01.500.000", "€1,500,000"),
        (Share(0.35), "35%", "35%"),
        (Share(1 / 3), "33,3%", "33.3%"),
    ],
)
def test_amounts_and_shares_are_told_as_the_reader_writes_them(told, dutch, english):
    assert (told.text("nl"), told.text("en")) == (dutch, english)
