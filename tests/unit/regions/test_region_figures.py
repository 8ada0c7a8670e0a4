import pandas as pd
import pytest

from regiolab.model.errors import InputError
from regiolab.regions import FIGURE_LEVELS, breaks, figures, outlines, regions, source

COLUMNS = ["region_code", "region_name", "year", "value", "unit", "source_id", "flag"]


@pytest.mark.parametrize("level", FIGURE_LEVELS)
def test_a_figure_has_the_same_columns_at_every_level(level):
    table = figures("population_1jan" if level != "arbeidsmarktregio" else BORDERS, level)
    assert list(table.columns) == COLUMNS
    assert pd.api.types.is_integer_dtype(table["year"])
    assert pd.api.types.is_float_dtype(table["value"])
    assert not table.isna().any().any()


def test_one_value_as_it_was_published():
    table = figures("population_1jan", "province").set_index(["region_code", "year"])
    row = table.loc[("PV26", 2021)]
    assert (row["region_name"], row["value"], row["flag"]) == ("Utrecht", 1_361_153, "bb")
    assert row["source_id"] == "estat_demo_r_pjanaggr3_2026"


def test_the_nation_is_asked_for_by_itself():
    assert set(figures("gdp_mio_eur", "nl")["region_code"]) == {"NL00"}
    assert "NL00" not in set(figures("gdp_mio_eur", "corop")["region_code"])


def test_changing_a_table_changes_nobody_elses():
    table = figures("gdp_mio_eur", "corop")
    expected = table["value"].sum()
    table["value"] = 0
    assert figures("gdp_mio_eur", "corop")["value"].sum() == expected
    listed = regions("province")
    listed["region_name"] = ""
    assert regions("province")["region_name"].iloc[0] == "Groningen"


def test_asking_for_one_gdp_gives_one():
    before = figures("gdp_mio_eur", "province")
    after = figures("gdp_mio_eur_revised", "province")
    assert set(before["source_id"]).isdisjoint(after["source_id"])
    assert "revision" in after["unit"].iloc[0]


@pytest.mark.parametrize(
    ("indicator", "level", "sentence"),
    [
        ("gdp_mio_euro", "corop", r"no figure called gdp_mio_euro\. Did you mean: gdp_mio_eur"),
        ("gdp", "corop", r"Did you mean: gdp_mio_eur, gdp_mio_eur_revised, gdp_per_capita_eur\?"),
        ("xyzzy", "corop", r"no figure called xyzzy\. regiolab\.regions\.indicators\(\) gives"),
        ("", "corop", r"gives all"),
        (
            "gdp_mio_eur",
            "municipality",
            r"does not exist by municipality\. .*: nl, province, corop",
        ),
        ("gdp_mio_eur", "gemeente", r"no level gemeente\. Choose one of: nl, province, corop"),
    ],
)
def test_a_figure_that_is_not_there_is_refused_saying_what_is(indicator, level, sentence):
    with pytest.raises(InputError, match=sentence):
        figures(indicator, level)


def test_a_refusal_is_a_sentence_in_dutch_too():
    with pytest.raises(InputError) as caught:
        figures("gdp_mio_eur", "arbeidsmarktregio")
    assert caught.value.text("nl") == (
        "Het cijfer gdp_mio_eur bestaat niet per arbeidsmarktregio. Wel per: nl, province, corop."
    )


def test_a_municipality_carries_its_regions_with_their_names():
    row = regions("municipality").set_index("region_name").loc["Zwolle"]
    assert (row["province_code"], row["province_name"]) == ("PV23", "Overijssel")
    assert (row["corop_code"], row["corop_name"]) == ("CR10", "Noord-Overijssel")
    assert row["arbeidsmarktregio_code"] == "AMR-regio-zwolle"
    assert row["arbeidsmarktregio_name"] == "Regio Zwolle"


def test_regions_of_the_nation_are_refused():
    with pytest.raises(InputError, match="no level nl"):
        regions("nl")


def test_breaks_of_a_region_are_told_in_two_languages():
    table = breaks("CR23")
    assert list(table["first_year"]) == [2021, 2023]
    assert list(table["documented"]) == [True, False]
    assert "Haarlemmerliede en Spaarnwoude" in table["note_nl"].iloc[0]
    assert "our reading" in table["note_en"].iloc[1]


def test_breaks_of_a_level_and_of_a_region_without_any():
    assert len(breaks("corop")) == 16
    assert set(breaks("province")["region_code"]) == {"PV26", "PV28"}
    assert breaks("AMR-twente").empty
    assert list(breaks("AMR-twente").columns) == list(breaks("corop").columns)


def test_breaks_of_something_unknown_are_refused():
    with pytest.raises(InputError, match="no region with code CR99"):
        breaks("CR99")


def test_the_nation_has_no_outline():
    with pytest.raises(InputError, match=r"no outlines by nl.*corop.*municipality"):
        outlines("nl")


def test_a_source_is_found_by_its_key():
    assert source("S1").publisher == "SER"
    assert source("estat_nama_10r_3gdp_2024").table_id == "nama_10r_3gdp"
    with pytest.raises(InputError, match="no source S99"):
        source("S99")


BORDERS = "population_1jan_2026_borders"
