"""Sentences that are made by themselves say nothing twice, and nothing that is not so."""

from __future__ import annotations

import re

import pytest

from regiolab.figures import figure
from regiolab.figures.own.region import own_region
from regiolab.figures.own.sentences import own_line
from regiolab.locale import decimal
from regiolab.regions import regions
from regiolab.regions.articles import WITH_DE
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
        "-0,1",
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
    known = {name for level in ("corop", "municipality") for name in regions(level)["region_name"]}
    assert WITH_DE - known == set()


@pytest.mark.parametrize("name", ["borders", "look_alikes", "profile", "commuting"])
def test_within_a_sentence_the_achterhoek_has_its_article(name: str) -> None:
    shown = figure(name, {"level": "corop", "code": "CR14"}, "nl")
    told = " ".join((shown.title, shown.subtitle, shown.description))
    assert not re.findall(r"\b(?:van|in|naar|uit) Achterhoek\b|: Achterhoek heeft", told)


def test_two_times_all_is_said_in_words() -> None:
    told = figure("borders", {"level": "corop", "code": "CR14"}, "nl").description
    assert "100% van jullie inwoners; dat is 100%" not in told
    assert "Achterhoek (COROP-gebied): dezelfde inwoners als die van jullie." in told
