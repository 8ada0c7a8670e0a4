"""Figures of the own region as evidence and as baseline."""

import sys

import pytest

from regiolab.exchange.documents.agenda_frame_parts import evidence_words as document_words
from regiolab.exchange.documents.measured import measured
from regiolab.figures import EVIDENCE, figure
from regiolab.figures.published.indicator_words import INDICATOR_WORDS
from regiolab.locale import LANGUAGES
from regiolab.model import InputError, Workspace
from regiolab.model.entities import Evidence, Region
from regiolab.regions import directory, figures, newest_figures, overlaps
from regiolab.widgets.agenda.challenges import evidence_words
from regiolab.widgets.agenda.figures import known_figure, known_figures


def offered(group):
    offer = next((block for block in group.blocks if block["type"] == "offer"), None)
    return {one["key"]: one for one in offer["offers"]} if offer else {}


@pytest.fixture
def in_overijssel(group):
    """A group of which the region is a province; a challenge of it is open."""
    group.workspace.choose_region(Region(level="province", code="PV23"))
    group.goes_to("challenges", group.adds_challenge("Genoeg technici"))
    return group


def test_figures_are_looked_up_only_when_they_are_asked_for(in_overijssel):
    assert offered(in_overijssel) == {}
    in_overijssel.does("offer", opened=True)
    assert "unemployment_rate-province" in offered(in_overijssel)
    in_overijssel.does("offer", opened=False)
    assert offered(in_overijssel) == {}


def test_a_figure_that_is_taken_over_brings_unit_year_and_source(in_overijssel):
    challenge = in_overijssel.workspace.challenges[0].id
    in_overijssel.does("take_figure", challenge=challenge, figure="unemployment_rate-province")
    [evidence] = in_overijssel.workspace.challenges[0].evidence
    table = figures("unemployment_rate", "province").query("region_code == 'PV23'")
    newest = table.sort_values("year").iloc[-1]
    assert (evidence.value, evidence.year) == (newest["value"], newest["year"])
    assert evidence.text == "Werkloosheid, Overijssel (provincie)"
    assert evidence.unit == "% van de beroepsbevolking"
    assert evidence.source == f"Eurostat [{newest['source_id']}]"


def test_a_figure_reads_the_same_where_it_is_offered_and_where_it_is_taken(in_overijssel):
    challenge = in_overijssel.workspace.challenges[0].id
    in_overijssel.does("offer", opened=True)
    offers = offered(in_overijssel)
    assert not any(one["taken"] for one in offers.values())
    for key, one in offers.items():
        assert "[" not in one["detail"]
        in_overijssel.does("take_figure", challenge=challenge, figure=key)
        (items,) = [block for block in in_overijssel.blocks if block["type"] == "items"]
        value = one["detail"].partition(" · ")[0]
        assert value in items["items"][-1]["text"]
        assert "[" not in items["items"][-1]["text"]
    assert all(one["taken"] for one in offered(in_overijssel).values())


def test_the_same_figure_is_not_added_twice(in_overijssel):
    challenge = in_overijssel.workspace.challenges[0].id
    for said in ("Toegevoegd: ", "Al overgenomen: "):
        ack = in_overijssel.does(
            "take_figure", challenge=challenge, figure="unemployment_rate-province"
        )
        assert ack["message"] == f"{said}Werkloosheid, Overijssel (provincie)"
    assert len(in_overijssel.workspace.challenges[0].evidence) == 1


def test_a_figure_becomes_the_baseline_of_an_indicator(in_overijssel):
    indicator = in_overijssel.does("add_indicator", title="Werkloosheid")["data"]["open"]
    figure = known_figure(in_overijssel.workspace, "nl", "unemployment_rate-province")
    in_overijssel.does("take_baseline", indicator=indicator, figure=figure.key)
    kept = in_overijssel.workspace.get("indicators", indicator)
    assert (kept.baseline.value, kept.baseline.year) == (figure.value, figure.year)
    assert (kept.unit, kept.source) == (figure.unit, figure.source)
    assert in_overijssel.does(
        "measure", indicator=indicator, which="target", value="2,5", year="2199"
    )["ok"]
    assert in_overijssel.states["indicators"] == "klaar"


def test_a_target_needs_a_number_and_a_year(in_overijssel):
    indicator = in_overijssel.does("add_indicator", title="Werkloosheid")["data"]["open"]
    args = {"indicator": indicator, "which": "target"}
    assert in_overijssel.does("measure", **args, value="2,5", year="")["field"] == "year"
    assert in_overijssel.does("measure", **args, value="", year="2199")["field"] == "value"


def test_without_a_region_the_list_says_where_to_choose_one(group):
    group.goes_to("challenges", group.adds_challenge("Genoeg technici"))
    group.does("offer", opened=True)
    notes = [block["text"] for block in group.blocks if block["type"] == "note"]
    assert "Kies jullie regio in les 00: dan staan de cijfers hier." in notes


def test_figures_that_the_group_added_itself_come_first(group):
    fields = {
        "title": "Tekort aan monteurs",
        "value": 120.0,
        "year": 2199,
        "source": "eigen telling",
    }
    group.workspace.add("own_figures", fields, "add {item}", {"item": "title"})
    [own] = known_figures(group.workspace, "nl")
    assert own.title == "Tekort aan monteurs"
    assert own.source == "eigen telling (eigen cijfer, niet nagekeken)"


def test_a_figure_of_the_group_is_marked_wherever_it_is_taken_over(group):
    fields = {
        "title": "Tekort aan monteurs",
        "value": 120.0,
        "year": 2025,
        "source": "x" * 200,
        "region": {"level": "corop", "code": "CR12"},
    }
    own = group.workspace.add("own_figures", fields, "add {item}", {"item": "title"})
    challenge = group.workspace.add_challenge("Meer monteurs")
    group.does("take_figure", challenge=challenge.id, figure=own.id)
    [evidence] = group.workspace.challenges[0].evidence
    assert evidence.text == "Tekort aan monteurs, Twente (COROP-gebied)"
    assert evidence.year == 2025
    assert evidence.source.endswith("(eigen cijfer, niet nagekeken)")


def test_a_figure_of_another_region_is_no_longer_offered(in_overijssel):
    in_overijssel.workspace.choose_region(None)
    with pytest.raises(InputError):
        known_figure(in_overijssel.workspace, "nl", "unemployment_rate-province")


@pytest.mark.parametrize(
    "region",
    [
        Region(level="corop", code="CR13"),
        Region(level="arbeidsmarktregio", code="AMR-amersfoort"),
        Region(level="municipality", code="GM0193"),
        Region(level="own", name="Samen", municipalities=["GM0193", "GM0150"]),
    ],
)
def test_a_region_of_any_level_has_figures_that_name_their_region(group, region):
    group.workspace.choose_region(region)
    known = known_figures(group.workspace, "nl")
    assert len(known) >= 8
    assert all(one.source.endswith("]") and one.year >= 2010 for one in known)


@pytest.mark.parametrize("level", ["province", "corop", "arbeidsmarktregio"])
def test_most_people_live_where_the_overlap_says_so(level):
    for region in directory("arbeidsmarktregio"):
        largest = overlaps(region.code, level).iloc[0]
        [figure] = newest_figures(region.code, [("population_1jan_2026_borders", level)])
        assert figure.region_code == largest["region_code"]
        assert figure.share_of_own == pytest.approx(largest["share_of_own"])


def test_every_figure_with_a_name_is_published_at_its_level():
    published = {(indicator, level): figures(indicator, level) for indicator, level in EVIDENCE}
    assert all(len(table) for table in published.values())


def test_the_newest_figures_need_no_pandas(monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    assert newest_figures("PV23", [("unemployment_rate", "province")])


@pytest.mark.parametrize(
    ("level", "code"), [("province", "PV23"), ("corop", "CR10"), ("municipality", "GM0153")]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_reads_in_the_agenda_as_in_the_figure_it_is_from(language, level, code):
    region = {"level": level, "code": code}
    work = Workspace.new("Onze regio")
    work.choose_region(Region(**region))
    agenda = {one.key: one for one in known_figures(work, language)}
    for key, one in agenda.items():
        item = Evidence(text="x", value=one.value, unit=one.unit, year=one.year, source=one.source)
        said = f"x: {one.in_words(language).partition(' · ')[0]} ("
        assert evidence_words(language, item).startswith(said), "in the list and in the work"
        assert document_words(language, item).startswith(said), "in Word"
        indicator, _, of_level = key.rpartition("-")
        if of_level == level == "corop":
            value = INDICATOR_WORDS[indicator].written(one.value, language)
            assert said.startswith(f"x: {value.partition(' ')[0]}"), "in the figure"
            assert value in figure("map", region, language, show=f"corop:{indicator}").subtitle


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_published_in_whole_numbers_has_no_decimal_in_figure_and_agenda(language):
    region = {"level": "municipality", "code": "GM0153"}
    work = Workspace.new("Onze regio")
    work.choose_region(Region(**region))
    agenda = known_figure(work, language, "lesson-districts").in_words(language)
    assert agenda.startswith("18 ")
    shown = figure("districts", region, language)
    assert "Enschede 18, " in shown.description
    assert any(str(cell).startswith("18 ") for cell in shown.table.iloc[0])


def test_a_number_of_the_group_itself_has_the_decimals_that_it_was_typed_with():
    assert measured("nl", 16.0, "%", "eigen telling") == "16%"
    assert measured("nl", 16.0, "%", "CBS [cbs_37230ned_2026_regelrecht]") == "16,0%"
    assert measured("en", 16.25, "%", "CBS [cbs_37230ned_2026_regelrecht]") == "16.25%"
