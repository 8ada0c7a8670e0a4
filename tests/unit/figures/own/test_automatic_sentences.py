"""Sentences that are made by themselves say nothing twice, and nothing that is not so."""

from __future__ import annotations

import re

import pytest

from regiolab.figures import figure
from regiolab.figures.own.region import own_region
from regiolab.figures.own.sentences import own_line
from regiolab.locale import decimal
from regiolab.regions import regions
from regiolab.regions.articles import WITH_DE, WITH_HET
from regiolab.regions.likeness import LIKENESS


def labour_market_region(name: str) -> dict[str, str]:
    table = regions("arbeidsmarktregio")
    code = table["region_code"][table["region_name"] == name].iloc[0]
    return {"level": "arbeidsmarktregio", "code": str(code)}


def test_two_regions_of_one_name_are_told_apart_by_their_level() -> None:
    own = own_region(labour_market_region("Achterhoek"), "corop", "nl")
    told = own_line(own, "corop", lambda part: f"{part.name}: 36.100 euro", "nl")
    assert told == (
        "Arbeidsmarktregio Achterhoek ligt in het gebied met die naam (COROP-gebied). "
        "Achterhoek: 36.100 euro"
    )


def test_a_region_with_a_name_of_its_own_keeps_it() -> None:
    own = own_region(labour_market_region("FoodValley"), "corop", "nl")
    assert own.name == "FoodValley"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_inhabitants_are_said_in_words_and_not_as_100_per_cent(language: str) -> None:
    shown = figure("look_alikes", labour_market_region("Achterhoek"), language)
    assert "100%" not in shown.subtitle
    assert {"nl": "al jullie inwoners", "en": "all your inhabitants"}[language] in shown.subtitle


def test_nothing_is_written_as_minus_zero() -> None:
    assert [decimal("nl", value) for value in (-0.04, -0.0, 0.0, -0.06)] == [
        "0,0",
        "0,0",
        "0,0",
        "−0,1",
    ]


@pytest.mark.parametrize(
    ("counted", "told"),
    [(1, "Vergeleken op 1 cijfer: "), (2, "Vergeleken op 2 cijfers: ")],
)
def test_one_figure_is_not_counted_as_several(counted: int, told: str) -> None:
    left_out = dict.fromkeys(LIKENESS[counted:], "not")
    shown = figure("look_alikes", {"level": "corop", "code": "CR12"}, "nl", **left_out)
    assert told in shown.subtitle


def test_a_name_that_has_an_article_gets_it_in_dutch() -> None:
    own = own_region({"level": "municipality", "code": "GM0294"}, "corop", "nl")
    told = own_line(own, "corop", lambda part: f"{part.name}: 36.100 euro", "nl")
    assert told.startswith("Winterswijk ligt in de Achterhoek: ")
    shown = figure("look_alikes", {"level": "municipality", "code": "GM0294"}, "nl")
    assert "Winterswijk is vergeleken als de Achterhoek" in shown.subtitle
    english = figure("look_alikes", {"level": "municipality", "code": "GM0294"}, "en")
    assert "Winterswijk is compared as Achterhoek" in english.subtitle


def test_every_name_with_an_article_is_that_of_a_region() -> None:
    levels = ("corop", "municipality", "arbeidsmarktregio")
    known = {name for level in levels for name in regions(level)["region_name"]}
    assert (WITH_DE | WITH_HET) - known == set()


@pytest.mark.parametrize("name", ["borders", "look_alikes", "profile", "commuting"])
def test_within_a_sentence_the_achterhoek_has_its_article(name: str) -> None:
    shown = figure(name, {"level": "corop", "code": "CR14"}, "nl")
    told = " ".join((shown.title, shown.subtitle, shown.description))
    assert not re.findall(r"\b(?:van|in|naar|uit) Achterhoek\b|: Achterhoek heeft", told)


def test_two_times_all_is_said_in_words() -> None:
    told = figure("borders", {"level": "corop", "code": "CR14"}, "nl").description
    assert "100% van jullie inwoners" not in told
    assert "Achterhoek (COROP-gebied): dezelfde inwoners als die van jullie." in told


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("CR01", "Oost-Groningen ligt in Groningen: "),
        ("GM1581", "Utrechtse Heuvelrug ligt in Utrecht: "),
        ("AMR-drenthe", "Arbeidsmarktregio Drenthe ligt in het gebied met die naam (provincie). "),
    ],
)
def test_a_name_that_ends_in_another_is_not_the_same_name(code: str, told: str) -> None:
    assert told in figure("education", code, "nl").subtitle


def test_a_level_before_a_name_has_no_capital_within_a_sentence() -> None:
    shown = figure("map", "PV22", "nl", show="arbeidsmarktregio:edu_hbo_wo_15_75_weighted")
    assert "Van de inwoners van provincie Drenthe" in shown.description


def test_the_gooi_has_a_small_article_within_a_sentence() -> None:
    told = figure("borders", "CR24", "nl")
    assert told.title.startswith("Het Gooi en Vechtstreek ligt in ")
    assert "de grenzen van het Gooi en Vechtstreek" in told.subtitle


def test_a_number_is_the_same_in_a_sentence_a_verdict_and_a_table() -> None:
    shown = figure("births", None, "en")
    assert "4.4 (2013)" in shown.subtitle
    row = shown.table.set_index("Region").loc["Highest minus lowest, percentage points"]
    assert [value for heading, value in row.items() if "2013" in str(heading)] in ([], [4.4])
    assert decimal("en", 4.35) == "4.4"


def test_words_in_brackets_get_no_second_brackets() -> None:
    told = figure("profile", None, "en").description
    assert "People at work (registers; 2022): highest" in told
    assert "Unemployment (2024): highest" in told
