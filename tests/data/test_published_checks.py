"""The checks that were done when the figures were put together, done again on what is here."""

import pytest

from regiolab.regions import breaks, directory, figures, regions

GDP_BEFORE_REVISION = "estat_nama_10r_3gdp_2024"
GDP_AFTER_REVISION = "estat_nama_10r_2gdp_2026"
COROP_GDP_AFTER_REVISION = "estat_nama_10r_3gdp_2026"


def by_year(indicator, level):
    return figures(indicator, level).groupby("year")["value"]


def nation(indicator):
    return figures(indicator, "nl").set_index("year")["value"]


def spread(indicator, level, year):
    """Return the coefficient of variation of the regions (population standard deviation)."""
    values = by_year(indicator, level).get_group(year)
    return values.std(ddof=0) / values.mean()


@pytest.mark.parametrize(
    ("level", "count"),
    [("province", 12), ("corop", 40), ("arbeidsmarktregio", 35), ("municipality", 342)],
)
def test_the_netherlands_has_this_many_regions(level, count):
    table = regions(level)
    assert len(table) == count
    assert table["region_code"].is_unique
    assert table["region_name"].is_unique
    assert len(directory(level)) == count


@pytest.mark.parametrize("level", ["province", "corop", "arbeidsmarktregio"])
def test_each_municipality_is_in_exactly_one_region(level):
    municipalities = regions("municipality")
    named = municipalities[[f"{level}_code", f"{level}_name"]].drop_duplicates()
    listed = regions(level)[["region_code", "region_name"]]
    assert (municipalities[f"{level}_code"] != "").all()
    assert set(named.itertuples(index=False, name=None)) == set(
        listed.itertuples(index=False, name=None)
    )


@pytest.mark.parametrize("level", ["province", "corop", "arbeidsmarktregio"])
def test_each_region_counts_the_municipalities_that_are_in_it(level):
    counted = regions("municipality").groupby(f"{level}_code").size()
    assert regions(level).set_index("region_code")["municipalities"].to_dict() == counted.to_dict()


def test_each_corop_region_is_in_one_province():
    pairs = regions("municipality")[["corop_code", "province_code"]].drop_duplicates()
    listed = regions("corop")[["region_code", "province_code"]]
    assert sorted(pairs.itertuples(index=False, name=None)) == sorted(
        listed.itertuples(index=False, name=None)
    )


@pytest.mark.parametrize(
    ("year", "people"), [(2017, 17_081_507), (2024, 17_942_942), (2025, 18_044_027)]
)
def test_the_nation_has_this_many_inhabitants(year, people):
    assert nation("population_1jan")[year] == people


def test_provinces_add_up_to_the_nation_in_every_year():
    provinces = by_year("population_1jan", "province")
    assert list(provinces.sum().index) == list(range(2000, 2026))
    assert (provinces.size() == 12).all()
    assert (provinces.sum() == nation("population_1jan")).all()


def test_corop_regions_add_up_to_the_nation_from_2014():
    corop = by_year("population_1jan", "corop")
    complete = corop.sum()[corop.size() == 40]
    assert list(complete.index) == list(range(2014, 2026))
    assert (complete == nation("population_1jan")[complete.index]).all()


def test_corop_population_before_2014_lacks_regions_and_shows_it():
    present = by_year("population_1jan", "corop").size()
    assert (present[[2000, 2001, 2002]] == 2).all()
    assert (present[range(2003, 2014)] == 33).all()


@pytest.mark.parametrize(
    ("year", "municipalities", "people"),
    [
        (2017, 388, 17_081_507),
        (2019, 355, 17_282_163),
        (2022, 345, 17_590_672),
        (2026, 340, 18_011_965),  # without Hilversum and Wijdemeren
    ],
)
def test_municipalities_add_up(year, municipalities, people):
    values = by_year("population_1jan", "municipality")
    assert values.size()[year] == municipalities
    assert values.sum()[year] == people


def test_municipalities_of_2014_are_rounded_to_five():
    values = figures("population_1jan_rounded5", "municipality")["value"]
    assert len(values) == 403
    assert values.sum() == 16_828_900
    assert (values % 5 == 0).all()


@pytest.mark.parametrize("level", ["province", "corop", "arbeidsmarktregio", "municipality"])
def test_population_in_the_borders_of_2026_is_complete_in_2022(level):
    values = by_year("population_1jan_2026_borders", level)
    assert values.size()[2022] == len(regions(level))
    assert values.sum()[2022] == 17_590_672


def test_hilversum_and_wijdemeren_are_the_municipalities_without_a_figure_in_2026():
    table = figures("population_1jan_2026_borders", "municipality")
    present = set(table.loc[table["year"] == 2026, "region_name"])
    assert set(regions("municipality")["region_name"]) - present == {"Hilversum", "Wijdemeren"}


def test_gdp_of_corop_regions_equals_that_of_provinces_within_four_and_a_half_million_euros():
    difference = by_year("gdp_mio_eur", "corop").sum() - by_year("gdp_mio_eur", "province").sum()
    assert list(difference.dropna().index) == list(range(2000, 2022))
    assert difference.abs().max() == pytest.approx(4.5, abs=0.01)


def test_what_corop_gdp_lacks_of_the_nation_is_the_small_extra_regio_part():
    corop = by_year("gdp_mio_eur", "corop").sum()
    lacking = (1 - corop / nation("gdp_mio_eur")).dropna()
    assert len(lacking) == 22
    assert lacking.min() == pytest.approx(0.0011, abs=0.0001)
    assert lacking.max() == pytest.approx(0.0080, abs=0.0001)


@pytest.mark.parametrize("level", ["nl", "province", "corop"])
def test_gdp_before_the_revision_comes_from_one_copy(level):
    for indicator in ("gdp_mio_eur", "gdp_per_capita_eur", "gdp_per_capita_pps_eu100"):
        assert set(figures(indicator, level)["source_id"]) == {GDP_BEFORE_REVISION}


@pytest.mark.parametrize("level", ["nl", "province"])
def test_gdp_after_the_revision_comes_from_another_copy(level):
    assert set(figures("gdp_per_capita_pps_eu100_revised", level)["source_id"]) == {
        GDP_AFTER_REVISION
    }
    by_source = figures("gdp_mio_eur_revised", level).groupby("source_id")["year"].agg(set)
    assert by_source.to_dict() == {
        GDP_AFTER_REVISION: set(range(2014, 2023)),
        COROP_GDP_AFTER_REVISION: {2023, 2024},  # its 2023 was a first estimate
    }


def test_the_two_bases_of_gdp_differ_too_much_to_be_joined():
    keys = ["region_code", "year"]
    before = figures("gdp_mio_eur", "province").set_index(keys)["value"]
    after = figures("gdp_mio_eur_revised", "province").set_index(keys)["value"]
    difference = (after / before - 1).dropna()
    assert len(difference) == 108
    assert difference.min() == pytest.approx(-0.035, abs=0.0005)
    assert difference.max() == pytest.approx(0.086, abs=0.0005)


def test_ardeco_is_a_figure_of_its_own():
    table = figures("gdp_per_capita_eur_ardeco", "corop")
    assert set(table["source_id"]) == {"jrc_ardeco_suvgdp_2025"}
    assert (table["year"].min(), table["year"].max()) == (1980, 2021)


@pytest.mark.parametrize(
    ("year", "expected"), [(2000, 0.251), (2010, 0.261), (2019, 0.269), (2021, 0.253)]
)
def test_the_spread_of_gdp_per_head_between_corop_regions(year, expected):
    assert spread("gdp_per_capita_eur", "corop", year) == pytest.approx(expected, abs=0.0005)


@pytest.mark.parametrize(("year", "expected"), [(2013, 0.027), (2024, 0.018)])
def test_the_spread_of_employment_between_provinces(year, expected):
    assert spread("employment_rate_15_64", "province", year) == pytest.approx(expected, abs=0.0005)


@pytest.mark.parametrize(("year", "points"), [(2000, 16.6), (2024, 26.1)])
def test_the_gap_between_provinces_in_tertiary_education(year, points):
    values = by_year("edu_tertiary_25_64", "province").get_group(year)
    assert values.max() - values.min() == pytest.approx(points, abs=0.05)


def test_low_mid_and_high_education_add_up_to_100():
    total = 0
    for level, rows in (("province", 240), ("nl", 20)):
        parts = [
            figures(indicator, level).set_index(["region_code", "year"])["value"]
            for indicator in ("edu_low_25_64", "edu_mid_25_64", "edu_tertiary_25_64")
        ]
        sums = sum(parts).dropna()
        assert len(sums) == rows
        assert sums.between(99.85, 100.15).all()
        total += len(sums)
    assert total == 260


def test_utrecht_and_zuid_holland_are_the_only_populations_on_which_cbs_and_eurostat_differ():
    classes = ["very_strongly", "strongly", "moderately", "hardly", "not"]
    parts = [
        figures(f"residents_{name}_urban", "province").set_index(["region_name", "year"])["value"]
        for name in classes
    ]
    eurostat = figures("population_1jan", "province").set_index(["region_name", "year"])["value"]
    difference = (sum(parts) - eurostat).dropna()
    assert len(difference) == 240
    large = difference[difference.abs() > 10_000]
    assert set(large.index) == {("Utrecht", 2019), ("Zuid-Holland", 2019)}
    assert large.abs().tolist() == pytest.approx([35_246, 35_246], abs=5)  # classes are rounded


@pytest.mark.parametrize(("year", "thousands"), [(2008, 7887), (2013, 7670), (2018, 8407)])
def test_jobs_by_province_add_up(year, thousands):
    jobs = by_year("jobs_employees_total", "province").sum()[year]
    assert jobs == pytest.approx(thousands, abs=0.5)


def test_gdp_moved_by_more_than_a_tenth_in_the_gas_regions_in_these_years():
    table = figures("gdp_mio_eur", "corop")
    gas = table[table["region_name"].isin(["Overig Groningen", "Delfzijl en omgeving"])]
    steps = gas.pivot(index="year", columns="region_name", values="value").pct_change()
    large = steps.index[(steps.abs() > 0.10).any(axis=1)]
    assert list(large) == [2001, 2005, 2006, 2008, 2009, 2010, 2021]


def test_register_based_participation_lies_below_the_survey():
    register = nation("net_labour_participation_weighted")[2022]
    assert register == 64.8
    assert (
        register < figures("employment_rate_15_64", "province").query("year == 2022")["value"].min()
    )


def test_a_moved_boundary_is_flagged_in_the_population_where_it_is_listed():
    for level in ("province", "corop"):
        population = figures("population_1jan", level)
        flagged = population[population["flag"] == "bb"]
        listed = breaks(level)
        assert set(zip(flagged["region_code"], flagged["year"], strict=True)) == set(
            zip(listed["region_code"], listed["first_year"], strict=True)
        )


def test_the_two_definitions_of_unemployment_can_be_told_apart():
    years = figures("unemployment_rate", "province").groupby("unit")["year"]
    assert years.min().to_dict() == {
        "% of labour force 15+ (older definition)": 2008,
        "% of labour force 15-74": 2013,
    }
    assert years.max().to_dict() == {
        "% of labour force 15+ (older definition)": 2012,
        "% of labour force 15-74": 2024,
    }
