"""Differences inside cities, and between city and surroundings."""

import pytest

from regiolab.figures import figure
from regiolab.figures.published.city_and_region_numbers import city_and_region_numbers
from regiolab.figures.published.districts_numbers import district_numbers, forty_largest
from tests.unit.figures.chosen_regions import TWENTE
from tests.unit.figures.figure_checks import check_texts_fit, check_words

THE_HAGUE = {"level": "municipality", "code": "GM0518"}
ZEEUWSCH_VLAANDEREN = {"level": "corop", "code": "CR31"}
SCHIERMONNIKOOG = {"level": "municipality", "code": "GM0088"}
VOORNE = {"level": "municipality", "code": "GM1992"}


@pytest.mark.parametrize(
    ("indicator", "regions", "municipalities", "districts"),
    [
        ("edu_hbo_wo_15_75", 0.267, 0.282, 0.451),
        ("persons_lowest40_income", 0.163, 0.150, 0.686),
        ("net_labour_participation", 0.221, 0.232, 0.546),
    ],
)
def test_most_differences_lie_inside_municipalities(indicator, regions, municipalities, districts):
    shares = district_numbers(None, "en", indicator).shares
    assert shares.regions == pytest.approx(regions, abs=0.002)
    assert shares.municipalities == pytest.approx(municipalities, abs=0.002)
    assert shares.districts == pytest.approx(districts, abs=0.002)
    assert shares.regions + shares.municipalities + shares.districts == pytest.approx(1)


def test_the_hague_runs_from_10_to_74_per_cent_with_a_degree():
    shown = figure("districts", THE_HAGUE, "en")
    assert "In 's-Gravenhage it runs from 10% (" in shown.subtitle
    assert "to 74% (Wijk 04 Benoordenhout)" in shown.subtitle
    assert "45% of the differences" in shown.title


@pytest.mark.parametrize(
    ("indicator", "count"), [("edu_hbo_wo_15_75", 13), ("persons_lowest40_income", 30)]
)
def test_in_so_many_large_cities_districts_differ_more_than_all_municipalities(indicator, count):
    assert district_numbers(None, "en", indicator).wider == count


def test_the_figure_says_that_growing_cannot_be_seen_and_that_districts_are_unequal():
    shown = figure("districts", TWENTE, "nl")
    assert "maar niet of ze groeien: het is één jaar" in shown.subtitle
    assert "zet steden hiermee niet op volgorde" in shown.limits
    assert len(forty_largest()) == 40


def test_a_region_without_a_large_city_is_told_so_and_shown_its_largest_place():
    shown = figure("districts", ZEEUWSCH_VLAANDEREN, "en")
    assert "which have a map, lies in Zeeuwsch-Vlaanderen; Terneuzen" in shown.subtitle
    assert "Terneuzen is its largest" in shown.subtitle


def test_a_municipality_with_one_district_has_nothing_to_set_apart():
    shown = figure("districts", SCHIERMONNIKOOG, "en")
    assert "Schiermonnikoog has fewer than two districts" in shown.subtitle


@pytest.mark.parametrize("chosen", [None, THE_HAGUE, SCHIERMONNIKOOG, VOORNE])
@pytest.mark.parametrize("name", ["districts", "city_and_region"])
def test_words_and_picture_hold_for_large_and_small_places(name, chosen):
    shown = figure(name, chosen, "nl")
    check_words(shown)
    check_texts_fit(shown)


def test_a_city_without_a_figure_for_a_district_hatches_it():
    missing = district_numbers(THE_HAGUE, "en", "edu_hbo_wo_15_75").districts["value"].isna()
    assert missing.any()
    assert "not published" in set(figure("districts", THE_HAGUE, "en").table.iloc[:, 2])


def test_cities_and_their_zones_drifted_apart_in_age():
    numbers = city_and_region_numbers(None, "en", "share_65plus")
    assert numbers.gap.round(1).to_dict() == {2014: -3.4, 2017: -4.2, 2022: -4.7}
    assert numbers.answer == "larger"
    assert city_and_region_numbers(None, "en", "share_25_44").answer == "depends"


def test_of_one_year_nothing_is_said_about_growing():
    shown = figure("city_and_region", TWENTE, "en", show="edu_hbo_wo_15_75")
    assert "whether that grows can't be seen" in shown.title
    assert "cities 35.5%, their commuting zones 30.1%, outside 24.3%" in shown.subtitle


def test_the_spread_over_regions_is_called_a_proxy():
    assert "only a proxy" in figure("city_and_region", None, "en").limits
    assert "is een benadering" in figure("divergence", None, "nl").limits


def test_a_region_without_a_city_is_told_so():
    shown = figure("city_and_region", ZEEUWSCH_VLAANDEREN, "en")
    assert "No municipality of yours is a city in this division." in shown.subtitle
