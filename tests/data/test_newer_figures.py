"""The checks on what was added in November 2026: newer years, and inside municipalities."""

import pandas as pd
import pytest

from regiolab.regions import (
    commuting,
    data_folder,
    district_outlines,
    districts,
    figures,
    in_todays_borders,
    regions,
    spread,
)

GAS = ["CR02", "CR03"]
REVISED = "gdp_mio_eur_revised"
BORDERS = "population_1jan_2026_borders"
SECTORS = (
    "A_agriculture",
    "BE_industry_energy",
    "F_construction",
    "GI_trade_transport_hospitality",
    "J_information_communication",
    "K_finance",
    "L_real_estate",
    "MN_business_services",
    "OQ_government_education_care",
    "RU_culture_other",
)


def wide(indicator, level="corop"):
    return figures(indicator, level).pivot(index="region_code", columns="year", values="value")


def in_provinces(values):
    provinces = regions("corop").set_index("region_code")["province_code"]
    return values.groupby(provinces).sum(min_count=1)


def test_revised_gdp_covers_40_corop_regions_in_14_years_and_is_never_the_old_line():
    table = figures(REVISED, "corop")
    assert wide(REVISED).shape == (40, 14)
    assert wide(REVISED).notna().all().all()
    assert set(table["source_id"]) == {"estat_nama_10r_3gdp_2026"}
    assert set(table["source_id"]).isdisjoint(figures("gdp_mio_eur", "corop")["source_id"])
    assert set(table.loc[table["flag"] == "p", "year"]) == {2024}
    assert set(table.loc[table["flag"] == "bb", "region_code"]) == {"CR04", "CR05", "CR06"}


def test_revised_gdp_of_corop_regions_equals_the_province_table_to_the_cent_up_to_2022():
    added = in_provinces(wide(REVISED))
    provinces = wide(REVISED, "province")
    years = range(2014, 2023)
    assert (added[years] - provinces[years]).abs().max().max() < 0.035


def test_what_revised_corop_gdp_lacks_of_the_nation_is_booked_in_no_region():
    nation = figures(REVISED, "nl").set_index("year")["value"]
    lacking = (1 - wide(REVISED).sum() / nation).dropna()
    assert len(lacking) == 11
    assert lacking.between(0, 0.02).all()


@pytest.mark.parametrize(
    ("year", "everywhere", "without_gas"),
    [
        (2014, 0.289, 0.236),
        (2017, 0.262, 0.258),
        (2019, 0.256, 0.261),
        (2022, 0.253, 0.254),
        (2024, 0.249, 0.256),
    ],
)
def test_gas_decides_whether_regions_drifted_apart(year, everywhere, without_gas):
    values = wide("gdp_per_capita_eur_revised")[year]
    rest = values.drop(GAS)
    assert spread("gdp_per_capita_eur_revised", "corop", year) == pytest.approx(
        everywhere, abs=0.0005
    )
    assert rest.std(ddof=0) / rest.mean() == pytest.approx(without_gas, abs=0.0005)


def test_revised_gdp_per_inhabitant_is_gdp_divided_by_people():
    people = wide(BORDERS)
    for year in (2014, 2017, 2019, 2022):
        expected = wide(REVISED)[year] * 1e6 / people[year]
        found = wide("gdp_per_capita_eur_revised")[year]
        assert (found / expected - 1).abs().max() < 0.0005


def test_jobs_of_corop_regions_add_up_to_provinces():
    ours, theirs = (
        in_provinces(wide("jobs_employees_total")),
        wide("jobs_employees_total", "province"),
    )
    off = (ours / theirs - 1).abs()
    assert off[range(2010, 2018)].max().max() < 0.001
    assert off[2018].max() < 0.0095  # a revision


def test_ten_sectors_add_up_to_all_jobs_where_none_is_suppressed():
    parts = [wide(f"jobs_{sector}") for sector in SECTORS]
    rest = (sum(parts) - wide("jobs_employees_total")[[2014, 2019, 2024]]).stack()
    assert len(rest.dropna()) == 118
    assert rest.dropna().abs().max() < 0.31


def test_commuting_of_2022_lies_below_the_jobs_at_work_by_what_lives_abroad():
    flows = commuting("corop")
    assert set(flows["year"]) == {2022}
    assert set(flows["live_in"]) == set(flows["work_in"]) == set(regions("corop")["region_code"])
    assert not flows.duplicated(["live_in", "work_in"]).any()
    lower = 1 - flows.groupby("work_in")["jobs_x1000"].sum() / wide("jobs_employees_total")[2022]
    assert lower.drop("CR37").between(0.0078, 0.084).all()
    assert lower["CR37"] == pytest.approx(0.138, abs=0.001)


def test_part_of_the_jobs_held_in_the_own_corop_region_in_2022():
    flows = commuting("corop", 2022)
    stay = flows.loc[flows["live_in"] == flows["work_in"], "jobs_x1000"].sum()
    assert stay / flows["jobs_x1000"].sum() == pytest.approx(0.680, abs=0.0005)


def test_new_establishments_go_with_new_enterprises_of_another_publisher():
    births = wide("enterprise_birth_rate") * wide("enterprises_active") / 100
    ratio = (wide("establishment_births") / births)[range(2015, 2021)]
    assert ratio.notna().all().all()
    assert ratio.stack().between(0.965, 1.171).all()
    assert ratio.median().between(1.065, 1.095).all()


def test_new_establishments_are_multiples_of_five_to_2025():
    table = figures("establishment_births", "corop")
    assert len(table) == 440
    assert (table["value"] % 5 == 0).all()
    assert set(table.loc[table["flag"] == "p", "year"]) == {2025}


def test_enterprises_since_2021_are_counted_in_another_way_and_say_so():
    table = figures("enterprise_birth_rate", "corop")
    assert sorted(set(table["year"])) == list(range(2013, 2024))
    newer = table[table["year"] > 2020]
    assert len(newer) == 120
    assert set(newer["source_id"]) == {"estat_bd_2026_jpm"}
    assert (newer.loc[newer["year"] == 2021, "flag"] == "b").all()
    assert set(newer.loc[newer["flag"] == "bb", "year"]) == {2022}
    step = wide("enterprises_active")[2021] / wide("enterprises_active")[2020] - 1
    assert step.median() == pytest.approx(0.077, abs=0.0005)
    assert (step.min(), step.max()) == pytest.approx((0.006, 0.118), abs=0.0005)


def test_population_in_the_borders_of_2026_is_complete_but_for_two_municipalities_in_2026():
    counted = figures(BORDERS, "municipality").groupby("year")["value"].agg(["size", "sum"])
    assert counted["size"].to_dict() == {2014: 342, 2017: 342, 2019: 342, 2022: 342, 2026: 340}
    for year, people in ((2014, 16_828_900), (2017, 17_081_507), (2019, 17_282_163)):
        assert counted["sum"][year] == pytest.approx(people, abs=1.5)  # parts are rounded


@pytest.mark.parametrize(("code", "growth"), [("GM0757", 0.061), ("GM1949", 0.011)])
def test_boxtel_and_waadhoeke_count_all_that_is_theirs(code, growth):
    people = wide(BORDERS, "municipality").loc[code]
    assert people[2026] / people[2014] - 1 == pytest.approx(growth, abs=0.0005)


@pytest.mark.parametrize("level", ["province", "corop", "arbeidsmarktregio"])
def test_regions_add_up_their_municipalities_in_the_borders_of_2026(level):
    home = regions("municipality").set_index("region_code")[f"{level}_code"]
    added = wide(BORDERS, "municipality").groupby(home).sum(min_count=1)
    years = [2014, 2017, 2019, 2022]
    assert (added[years] - wide(BORDERS, level)[years]).abs().max().max() <= 1


def test_former_municipalities_brought_to_todays_borders_are_the_published_figure():
    former = figures("population_1jan", "municipality").query("year == 2017")
    counts = former.set_index("region_code")["value"]
    found = in_todays_borders(counts).set_index("region_code")
    assert found["value"].sum() == pytest.approx(counts.sum(), rel=1e-6)
    expected = wide(BORDERS, "municipality")[2017]
    assert (found["value"] - expected).abs().max() < 1
    assert found.loc["GM0855", "flag"] == "approx"  # a part of Haaren
    assert found.loc["GM0363", "flag"] == ""


def test_districts_are_those_of_345_municipalities_linked_to_today():
    table = districts()
    assert len(table) == 3340
    assert table["district_code"].is_unique
    in_2022 = figures("population_1jan", "municipality").query("year == 2022")
    assert set(table["municipality_code"]) == set(in_2022["region_code"])
    assert set(table["municipality_code_2026"]) == set(regions("municipality")["region_code"])
    for level in ("province", "corop", "arbeidsmarktregio"):
        home = regions("municipality").set_index("region_code")[f"{level}_code"]
        assert (table["municipality_code_2026"].map(home) == table[f"{level}_code"]).all()


def test_people_and_dwellings_of_districts_add_up_to_the_municipality():
    table = districts().groupby("municipality_code")[["population", "dwellings"]].sum()
    people = wide("population_1jan", "municipality")[2022].dropna()
    off = table["population"] - people
    assert off.sum() == 17_588_925 - 17_590_672
    assert off.max() <= 22
    assert off.min() == -453  # Amsterdam; districts are rounded to five
    assert (table["dwellings"] == wide("dwellings", "municipality")[2022]).all()


@pytest.mark.parametrize(
    ("column", "weight", "mean", "largest"),
    [
        ("edu_hbo_wo_15_75", "adults", 0.02, 2.7),
        ("net_labour_participation", "adults", 0.06, 1.0),
        ("persons_lowest40_income", "population", 0.02, 0.55),
        ("persons_highest20_income", "population", 0.03, 1.0),
        ("dwelling_value_woz", "dwellings", 0.2, 9.0),
        ("dwellings_owner_occupied", "dwellings", 0.03, 1.0),
    ],
)
def test_the_weighted_mean_of_districts_is_the_published_municipal_figure(
    column, weight, mean, largest
):
    table = districts()
    table["adults"] = table["population"] * (1 - table["share_0_14"] / 100)
    there = table.dropna(subset=[column, weight])
    parts = (there[column] * there[weight]).groupby(there["municipality_code"]).sum()
    found = parts / there.groupby("municipality_code")[weight].sum()
    off = found - wide(column, "municipality")[2022]
    assert len(off.dropna()) == 345
    assert abs(off.mean()) < mean
    assert off.abs().max() < largest


def test_small_districts_lack_what_is_not_published():
    missing = districts().isna().sum()
    assert missing[missing > 0].to_dict() == {
        "urbanity_class": 5,
        "share_0_14": 28,
        "share_15_24": 28,
        "share_25_44": 28,
        "share_45_64": 28,
        "share_65plus": 28,
        "dwelling_value_woz": 123,
        "dwellings_owner_occupied": 106,
        "net_labour_participation": 268,
        "persons_lowest40_income": 196,
        "persons_highest20_income": 196,
        "edu_hbo_wo_15_75": 135,
    }
    without = districts()[districts()["net_labour_participation"].isna()]
    assert without["population"].sum() / districts()["population"].sum() < 0.002


def test_outlines_of_districts_are_those_of_the_40_largest_municipalities():
    drawn = pd.DataFrame(each["properties"] for each in district_outlines()["features"])
    people = districts().groupby("municipality_code")["population"].sum()
    assert set(drawn["municipality_code"]) == set(people.nlargest(40).index)
    listed = districts().set_index("district_code")
    listed = listed[listed["municipality_code"].isin(set(drawn["municipality_code"]))]
    assert set(drawn["district_code"]) <= set(listed.index)
    assert set(listed.index[listed["population"] > 0]) <= set(drawn["district_code"])


def test_the_size_of_the_figures_stays_small_enough_to_install():
    files = (path for path in data_folder().rglob("*") if "refreshed" not in path.parts)
    size = sum(path.stat().st_size for path in files if path.is_file())
    assert size < 7_000_000
