"""The library for who analyses: what there is, all in one table, spread and today's borders."""

import pandas as pd
import pytest

from regiolab.model.errors import InputError
from regiolab.regions import (
    commuting,
    district_outlines,
    districts,
    figures,
    in_todays_borders,
    indicators,
    regions,
    spread,
    tidy,
)


def test_every_figure_is_listed_once_for_each_level_with_a_name_in_both_languages():
    dutch, english = indicators(), indicators("en")
    assert not dutch.duplicated(["indicator", "level"]).any()
    every = tidy()[["indicator", "level"]].drop_duplicates()
    assert len(dutch) == len(english) == len(every)
    assert (dutch["label"] != "").all()
    assert (english["label"] != dutch["label"]).mean() > 0.9


def test_the_list_tells_years_source_flags_and_where_newer_ones_are():
    listed = indicators("en").set_index(["indicator", "level"])
    row = listed.loc[("gdp_mio_eur_revised", "corop")]
    assert row["label"] == "GDP, after the revision of 2024"
    assert (row["first_year"], row["last_year"], row["years"], row["regions"]) == (
        2011,
        2024,
        14,
        40,
    )
    assert row["flags"] == "bb p"
    assert row["newer_at"].endswith("/nama_10r_3gdp/default/table")
    assert listed.loc[("neet_15_24", "province"), "flags"] == "b bu u"


def test_all_figures_in_one_table_are_those_of_each():
    whole = tidy(["corop"])
    assert set(whole["level"]) == {"corop"}
    one = whole[whole["indicator"] == "share_65plus"].drop(columns=["level", "indicator"])
    pd.testing.assert_frame_equal(one.reset_index(drop=True), figures("share_65plus", "corop"))


def test_spread_is_the_standard_deviation_divided_by_the_mean():
    values = figures("share_65plus", "corop").query("year == 2025")["value"]
    assert spread("share_65plus", "corop", 2025) == pytest.approx(
        values.std(ddof=0) / values.mean()
    )


def test_a_weight_counts_large_regions_for_more():
    alone = spread("gdp_per_capita_eur_revised", "corop", 2024)
    weighted = spread("gdp_per_capita_eur_revised", "corop", 2024, "population_1jan")
    assert (round(alone, 3), round(weighted, 3)) == (0.249, 0.307)


def test_districts_have_a_spread_too():
    found = spread("edu_hbo_wo_15_75", "district", 2022, weight="population")
    assert 0.3 < found < 0.45


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (("share_65plus", "corop", 1999), r"does not exist for 1999\. It does for: 2016, 2017"),
        (("share_65plus", "district", 2021), r"does not exist for 2021\. It does for: 2022\."),
        (("gdp", "district", 2022), r"Districts have no figure called gdp\. They have: area_km2"),
        (("net_internal_migration", "gemeente", 2018), "no level gemeente"),
    ],
)
def test_what_has_no_spread_says_what_has(asked, sentence):
    with pytest.raises(InputError, match=sentence):
        spread(*asked)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: indicators("fr"), "exist in: nl, en"),
        (lambda: tidy([]), "at least one level"),
        (lambda: commuting("province"), "by: corop, arbeidsmarktregio"),
        (lambda: commuting("arbeidsmarktregio", 2022), "for: 2014"),
        (lambda: in_todays_borders({"GM9999": 1.0}), "no region with code GM9999"),
        (lambda: in_todays_borders({"CR01": 1.0}), "CR01 is not a municipality"),
    ],
)
def test_an_error_names_the_way(call, sentence):
    with pytest.raises(InputError, match=sentence):
        call()


def test_a_merged_municipality_is_its_successor_and_a_divided_one_its_parts():
    merged = in_todays_borders({"GM0003": 100.0, "GM0024": 0.0} | {"GM1979": 5.0})
    assert merged.set_index("region_code")["value"]["GM1979"] == 105.0
    divided = in_todays_borders({"GM0140": 1000.0})
    assert set(divided["region_name"]) == {"Leeuwarden", "Súdwest-Fryslân", "Waadhoeke"}
    assert divided["value"].sum() == pytest.approx(1000)
    assert set(divided["flag"]) == {"approx"}


def test_districts_can_be_changed_without_changing_anybody_elses():
    table = districts()
    table["population"] = 0
    assert districts()["population"].sum() > 17_000_000


def test_outlines_of_districts_carry_their_code_and_lie_in_the_netherlands():
    first = district_outlines()["features"][0]
    assert set(first["properties"]) == {"district_code", "district_name", "municipality_code"}
    assert set(first["properties"]["municipality_code"][:2]) == set("GM")
    assert set(districts()["corop_code"]) == set(regions("corop")["region_code"])
