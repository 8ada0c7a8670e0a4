"""The figures of lesson 02: growth, commuting, ageing; numbers computed again from the files."""

import pandas as pd
import pytest

from regiolab.figures import figure
from regiolab.figures.published.ageing import ageing_numbers
from regiolab.figures.published.commuting import commuting_numbers
from regiolab.figures.published.growth_numbers import growth_numbers
from regiolab.regions import data_folder, urbanisation
from tests.unit.figures.chosen_regions import ENSCHEDE, EVERYWHERE, FOODVALLEY, GOOI, TWENTE
from tests.unit.figures.picture_boxes import crossed_by_upright_lines


def read(name):
    return pd.read_csv(data_folder() / name, keep_default_na=False)


def population(level, indicator="population_1jan_2026_borders"):
    table = read(f"indicators/{level}.csv")
    rows = table[table["indicator"] == indicator].astype({"value": float})
    return rows.pivot(index="region_code", columns="year", values="value")


@pytest.mark.parametrize(
    ("by", "grown"),
    [
        ("zone", {"city": 9.1, "commuting_zone": 6.8, "outside": 5.5}),
        ("urbanisation", {"1": 9.1, "2": 6.8, "3": 3.9}),
    ],
)
def test_growth_by_group_is_that_of_the_municipalities_with_every_year(by, grown):
    people = population("municipality").dropna()
    assert len(people) == 340
    numbers = growth_numbers(None, "nl", by)
    places = read("regions/urbanisation_2019.csv").set_index("region_code")
    formed_later = people[~people.index.isin(places.index)]
    group = places["degurba"].astype(str)
    if by == "zone":
        group = places["commuting_zone_id"].ne("").map({True: "commuting_zone", False: "outside"})
        group[places["city_id"].ne("")] = "city"
    again = people.groupby(group).sum()
    for name, expected in grown.items():
        first, last = numbers.groups.loc[name, [2014, 2026]]
        assert (last / first - 1) * 100 == pytest.approx(expected, abs=0.05)
        later = numbers.groups.loc[name] - again.loc[name]
        assert 0 <= later[2026] <= formed_later[2026].sum()
    assert numbers.groups.sum().tolist() == people.sum().tolist()
    columns = figure("growth", None, "en", by=by).table.columns
    assert list(columns[:3]) == ["Where", "Growth 2014-2026, %", "2026"]
    assert columns[-1] == "2014"


def test_a_municipality_formed_after_2019_has_the_class_of_most_of_its_people():
    places = urbanisation().set_index("region_name")
    assert len(places) == 342
    # Heerhugowaard (city) was larger than Langedijk; Cuijk, Grave and Mill (towns) than the rest.
    assert places.loc["Dijk en Waard", ["degurba", "zone"]].tolist() == [1, "city"]
    assert places.loc["Land van Cuijk", "degurba"] == 2
    assert places.loc["Eemsdelta", ["degurba", "commuting_zone_name"]].tolist() == [2, "Groningen"]


def test_an_own_region_that_lacks_the_last_year_is_shown_whole_to_the_year_before():
    shown = figure("growth", GOOI, "nl")
    people = population("municipality")
    codes = read("regions/municipality.csv").query("corop_code == 'CR24'")["region_code"]
    grown = people.loc[codes, 2022].sum() / people.loc[codes, 2014].sum() - 1
    assert f"Het Gooi en Vechtstreek: +{grown * 100:.1f}%".replace(".", ",") in shown.subtitle
    assert "tot 2022, want van Hilversum en Wijdemeren is hier geen nieuwer" in shown.subtitle
    own = shown.table.iloc[0]
    assert own.iloc[0] == "Het Gooi en Vechtstreek (tot 2022)"
    assert (own["2026"], own["2022"]) == ("onbekend", people.loc[codes, 2022].sum())


def test_only_hilversum_and_wijdemeren_are_left_out_of_the_groups():
    assert growth_numbers(None, "nl", "zone").missing == ("Hilversum", "Wijdemeren")


def test_the_own_region_grows_by_its_own_municipalities():
    people = population("municipality")
    codes = read("regions/municipality.csv").query("corop_code == 'CR12'")["region_code"]
    grown = people.loc[codes].sum()
    assert (grown[2026] / grown[2014] - 1) * 100 == pytest.approx(3.2, abs=0.05)
    assert "Twente: +3,2%" in figure("growth", TWENTE, "nl").subtitle


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("GM0855", "Tilburg: +9.0%, from 211,622 to"),
        ("GM0757", "Boxtel: +6.1%, from 32,348 to"),
        ("GM1949", "Waadhoeke: +1.1%, from 46,633 to"),
    ],
)
def test_a_municipality_with_a_part_of_a_divided_one_has_its_line_as_an_estimate(code, told):
    shown = figure("growth", {"level": "municipality", "code": code}, "en")
    assert told in shown.subtitle
    assert "An estimate: a part of a divided municipality is in it." in shown.subtitle
    assert "estimate" not in figure("growth", ENSCHEDE, "en").subtitle


@pytest.mark.parametrize(("code", "ratio"), [("CR23", 1.44), ("CR22", 0.74), ("CR12", 0.97)])
def test_jobs_for_each_working_resident(code, ratio):
    flows = read("commuting/corop_2022.csv")
    jobs = flows.loc[flows["work_in"] == code, "jobs_x1000"].sum()
    workers = flows.loc[flows["live_in"] == code, "jobs_x1000"].sum()
    assert jobs / workers == pytest.approx(ratio, abs=0.005)
    assert commuting_numbers(None, "nl").regions["ratio"][code] == pytest.approx(jobs / workers)


def test_self_containment_is_the_part_of_working_residents_that_stays():
    flows = read("commuting/corop_2022.csv")
    stay = flows[flows["live_in"] == flows["work_in"]]["jobs_x1000"].sum()
    assert stay / flows["jobs_x1000"].sum() == pytest.approx(0.680, abs=0.0005)
    assert figure("commuting", None, "en").title == (
        "68% of employees have their job in the COROP region where they live"
    )
    assert "29 of the 40 COROP regions" in figure("commuting", None, "en").subtitle
    twente = flows[flows["live_in"] == "CR12"].set_index("work_in")["jobs_x1000"]
    assert twente["CR12"] / twente.sum() == pytest.approx(0.848, abs=0.0005)
    assert "85% van de werkende inwoners" in figure("commuting", TWENTE, "nl").subtitle


def test_a_labour_market_region_has_its_own_flows():
    shown = figure("commuting", FOODVALLEY, "nl")
    assert "35 arbeidsmarktregio's" in shown.unit
    assert "de arbeidsmarktregio waar ze wonen" in shown.title
    assert "27 van de 35 arbeidsmarktregio's" in shown.subtitle
    assert shown.table.iloc[0, 0] == "FoodValley"


@pytest.mark.parametrize("chosen", [None, TWENTE, FOODVALLEY, EVERYWHERE])
def test_the_dashed_line_runs_through_no_number(chosen):
    assert crossed_by_upright_lines(figure("commuting", chosen, "nl"), "--") == []


def test_flows_of_the_own_region_are_in_the_description():
    flows = read("commuting/corop_2022.csv")
    out = flows[(flows["live_in"] == "CR12") & (flows["work_in"] != "CR12")]
    top = out.sort_values("jobs_x1000").iloc[-1]
    assert f"{top['work_in_name']} ({top['jobs_x1000']} thousand)" in (
        figure("commuting", ENSCHEDE, "en").description
    )


def test_ageing_runs_from_flevoland_to_zeeuwsch_vlaanderen():
    table = read("indicators/corop.csv")
    old = table[(table["indicator"] == "share_65plus") & (table["year"] == 2025)]
    values = old.set_index("region_name")["value"].astype(float).sort_values()
    assert (values.index[0], values.index[-1]) == ("Flevoland", "Zeeuwsch-Vlaanderen")
    assert values.iloc[[0, -1]].tolist() == pytest.approx([15.9, 27.3], abs=0.05)
    subtitle = figure("ageing", None, "nl").subtitle
    assert "van 15,9% in Flevoland tot 27,3% in Zeeuwsch-Vlaanderen" in subtitle


def test_the_correlation_of_ageing_and_growth_is_that_of_39_regions():
    people = population("corop")
    growth = (people[2026] / people[2014] - 1).dropna()
    old = read("indicators/corop.csv").query("indicator == 'share_65plus' and year == 2025")
    shares = old.set_index("region_code")["value"].astype(float)[growth.index]
    assert len(growth) == 39
    by_hand = (
        ((growth - growth.mean()) * (shares - shares.mean())).mean()
        / growth.std(ddof=0)
        / shares.std(ddof=0)
    )
    assert by_hand == pytest.approx(-0.85, abs=0.01)
    assert ageing_numbers(None, "nl").correlation == pytest.approx(by_hand)


def test_a_region_without_a_figure_on_growth_is_said_so_and_not_counted_as_zero():
    shown = figure("ageing", GOOI, "en")
    assert "growth is not known" in shown.subtitle
    assert ageing_numbers(None, "nl").missing == ["Het Gooi en Vechtstreek"]
