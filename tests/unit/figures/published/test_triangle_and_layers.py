"""The figures of lessons 03 and 04: profile, look-alikes, maps and borders."""

import pandas as pd
import pytest

from regiolab.figures import figure
from regiolab.figures.pictures.map_classes import class_of, classes
from regiolab.figures.published.profile_numbers import profile_numbers
from regiolab.model import InputError
from regiolab.regions import (
    data_folder,
    directory,
    likeness,
    look_alikes,
    municipalities_of,
    overlaps,
)
from regiolab.regions.likeness import LIKENESS
from tests.unit.figures.chosen_regions import ENSCHEDE, FOODVALLEY, GELDERLAND, TWENTE
from tests.unit.figures.picture_boxes import crossed_by_upright_lines


def published(level, indicator, year):
    table = pd.read_csv(data_folder() / "indicators" / f"{level}.csv", keep_default_na=False)
    rows = table[(table["indicator"] == indicator) & (table["year"] == year)]
    return rows.set_index("region_code")["value"].astype(float)


def test_a_place_in_the_profile_is_that_of_the_published_values():
    gdp = published("corop", "gdp_per_capita_eur_revised", 2024)
    place = int((gdp > gdp["CR12"]).sum()) + 1
    assert place == 19
    sentence = "Bbp per inwoner (2024): Twente heeft 52.863 euro (voorlopig), plek 19 van 40."
    shown = figure("profile", TWENTE, "nl")
    assert sentence in shown.description
    assert shown.table["In één zin"].iloc[0].startswith(sentence)


def test_students_of_mbo_are_counted_for_every_100_young_people():
    students = published("province", "students_mbo_bol_residence", 2018) + published(
        "province", "students_mbo_bbl_residence", 2018
    )
    young = published("province", "population_15_24", 2018)
    (mbo,) = [one for one in profile_numbers(None, "en") if one.words.name == "mbo students"]
    assert mbo.year == 2018
    for code in students.index:
        assert mbo.values[code] == pytest.approx(students[code] / young[code] * 100)


def test_the_profile_has_three_figures_in_each_corner_and_the_province_where_need_be():
    table = figure("profile", ENSCHEDE, "en").table
    assert table["Corner"].value_counts().to_dict() == {
        "Economy": 3,
        "Education": 3,
        "Labour market": 3,
    }
    assert set(table["Region"]) == {"Twente", "Overijssel"}
    assert table["Source"].str.contains(" (copy of ", regex=False).all()


@pytest.mark.parametrize(("language", "heading"), [("nl", "Bron"), ("en", "Source")])
def test_the_table_of_the_profile_does_not_say_source_twice(language, heading):
    sources = figure("profile", TWENTE, language).table[heading]
    assert not any(source.startswith(heading) for source in sources)
    assert sources[0].startswith("Eurostat, nama_10r_3gdp")


def test_without_a_region_the_profile_tells_who_is_on_top():
    shown = figure("profile", None, "en")
    assert shown.title == "Nine figures in three corners, and 6 different regions on top"
    assert "highest Groot-Amsterdam (116,774 euros), lowest Oost-Groningen" in shown.description


def test_the_figure_shows_the_five_of_look_alikes_with_their_differences():
    found = look_alikes("CR12")
    table = figure("look_alikes", TWENTE, "nl").table
    assert table["Gebied"].tolist() == ["Twente", *found["region_name"], "Gewicht"]
    assert table["Afstand"].tolist()[1] == f"{found['distance'].iloc[0]:.2f}".replace(".", ",")
    points = found["share_65plus_difference"].iloc[0]
    assert f"{abs(points):.1f}".replace(".", ",") in table["65 jaar en ouder 2025"].iloc[1]


def test_a_figure_that_is_left_out_of_the_comparison_is_not_shown():
    shown = figure("look_alikes", TWENTE, "en", share_65plus="not")
    assert "Left out: 65 and over." in shown.limits
    assert "Compared on 5 figures" in shown.subtitle
    assert not [column for column in shown.table.columns if column.startswith("65 and over")]


def test_a_figure_that_counts_twice_has_weight_two_and_another_list():
    shown = figure("look_alikes", TWENTE, "en", share_65plus="twice")
    weights = {name: 2.0 if name == "share_65plus" else 1.0 for name in LIKENESS}
    found = look_alikes("CR12", weights)
    assert shown.table["Region"].tolist() == ["Twente", *found["region_name"], "Weight"]
    assert shown.table.iloc[-1, 2:].tolist() == ["1", "1", "1", "1", "2", "1"]
    assert "Weights: 65 and over 2; what is not named counts once." in shown.limits


def test_weights_can_differ_and_a_half_is_written_in_the_table():
    chosen = {"share_65plus": "half", "population_density": "twice", LIKENESS[0]: "not"}
    shown = figure("look_alikes", TWENTE, "nl", **chosen)
    weights = dict.fromkeys(LIKENESS[1:], 1.0) | {
        "share_65plus": 0.5,
        "population_density": 2.0,
    }
    found = look_alikes("CR12", weights)
    assert shown.table["Gebied"].tolist() == ["Twente", *found["region_name"], "Gewicht"]
    assert shown.table.iloc[-1, 2:].tolist() == ["1", "1", "1", "0,5", "2"]
    assert "Gewichten: 65 jaar en ouder 0,5 en bevolkingsdichtheid 2;" in shown.description


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        (TWENTE, "Where a figure is by province only, that of Overijssel is shown."),
        (
            ENSCHEDE,
            "Enschede lies in Twente. Where a figure is by province only, that of Overijssel",
        ),
        (FOODVALLEY, "Where a figure is by province only, that of Gelderland is shown."),
    ],
)
def test_the_profile_says_which_province_stands_for_the_own_region(chosen, told):
    shown = figure("profile", chosen, "en")
    assert told in shown.subtitle
    assert told in shown.description


@pytest.mark.parametrize("chosen", [None, GELDERLAND, {"level": "corop", "code": "CR40"}])
def test_the_profile_names_no_province_where_it_is_the_own_region(chosen):
    assert "by province only, " not in figure("profile", chosen, "en").subtitle


@pytest.mark.parametrize("chosen", [None, TWENTE])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_difference_stands_on_the_line_of_its_bar(chosen, language):
    assert crossed_by_upright_lines(figure("look_alikes", chosen, language), "-") == []


def test_every_figure_counts_once_unless_asked():
    assert "Every figure counts the same (weight 1)." in figure("look_alikes", None, "en").limits


def test_a_comparison_on_nothing_is_refused():
    with pytest.raises(InputError, match="Let at least one figure count"):
        figure("look_alikes", TWENTE, "en", **dict.fromkeys(LIKENESS, "not"))


def test_a_value_that_is_missing_between_look_alikes_is_said(monkeypatch):
    whole = likeness.compared_figures

    def with_a_hole(name):
        table = whole(name)
        return table.drop(index="CR12") if name == "share_65plus" else table

    monkeypatch.setattr(likeness, "compared_figures", with_a_hole)
    shown = figure("look_alikes", TWENTE, "en")
    assert shown.description.count("Not known for one of the two: 65 and over.") == 5
    assert shown.table["65 and over 2025"].iloc[0] == "not known"


def test_without_a_region_the_nearest_pair_of_all_is_told():
    distances = {
        region.code: look_alikes(region.code, LIKENESS, 1).iloc[0] for region in directory("corop")
    }
    nearest = min(distances, key=lambda code: distances[code]["distance"])
    names = {distances[nearest]["region_name"]} | {
        region.name for region in directory("corop") if region.code == nearest
    }
    title = figure("look_alikes", None, "en").title
    assert all(name in title for name in names)


def test_21_labour_market_regions_span_corop_regions_and_10_span_provinces():
    spans = {
        level: sum(len(overlaps(one.code, level)) > 1 for one in directory("arbeidsmarktregio"))
        for level in ("corop", "province")
    }
    assert spans == {"corop": 21, "province": 10}
    shown = figure("borders", None, "nl")
    assert shown.title.startswith("21 van de 35 arbeidsmarktregio's")
    assert "10 van de 35" in shown.subtitle


def test_the_overlaps_of_the_own_municipalities_are_in_title_description_and_table():
    shown = figure("borders", FOODVALLEY, "en")
    assert shown.title == (
        "FoodValley lies in 2 provinces, 3 COROP regions and 1 labour-market region"
    )
    assert "Veluwe (COROP region): 65% of your inhabitants; that is 33% of the inhabitants" in (
        shown.description
    )
    assert shown.table["Part of your inhabitants"].tolist()[:2] == ["74%", "26%"]


def test_a_region_with_the_borders_of_another_is_said_to_have_them():
    zeeland = next(one.code for one in directory("province") if one.name == "Zeeland")
    shown = figure("borders", {"level": "province", "code": zeeland}, "nl")
    assert "Zeeland heeft dezelfde grenzen als Zeeland (arbeidsmarktregio)." in shown.subtitle


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        (
            {"level": "corop", "code": "CR14"},
            "Geen provincie en geen arbeidsmarktregio heeft de grenzen van de Achterhoek.",
        ),
        ({"level": "province", "code": "PV25"}, "Geen COROP-gebied en geen arbeidsmarktregio"),
        ({"level": "municipality", "code": "GM0317"}, "met geen van deze gebieden samen"),
    ],
)
def test_no_sentence_denies_the_bar_of_the_own_region_itself(chosen, words):
    assert words in figure("borders", chosen, "nl").subtitle


def test_classes_of_a_map_hold_about_as_many_regions_each_and_none_is_empty():
    values = [float(value) for value in range(40)]
    found = classes(values)
    counts = [sum(class_of(value, found) is one for value in values) for one in found]
    assert counts == [8, 8, 8, 8, 8]
    assert len(classes([1.0, 1.0, 1.0])) == 1
    few = [1.0, 1.0, 1.0, 2.0, 3.0]
    used = {class_of(value, classes(few)) for value in few}
    assert used == set(classes(few))


def test_the_map_shows_every_level():
    values = published("province", "unemployment_rate", 2024)
    shown = figure("map", GELDERLAND, "en", show="province:unemployment_rate")
    place = int((values > values["PV25"]).sum()) + 1
    assert f"Gelderland: {values['PV25']}%, place {place} of 12." in shown.subtitle
    assert len(shown.table) == 12


def test_the_bars_of_three_divisions_begin_at_one_line():
    picture = figure("borders", {"level": "arbeidsmarktregio", "code": "AMR-drenthe"}, "nl").draw()
    bars = [
        (axes, each) for axes in picture.axes[1:] for each in axes.collections if each.get_paths()
    ]
    canvases = {axes for axes, _ in bars}
    starts = {
        (axes.get_position().x0, round(float(path.vertices[0][0]), 3))
        for axes, each in bars
        for path in each.get_paths()
    }
    assert len(canvases) == 3
    assert len(starts) == 1


def test_a_municipality_has_no_outline_so_the_regions_around_it_stand_out():
    shown = figure("borders", {"level": "municipality", "code": "GM0317"}, "en")
    assert "(yours darker)" in shown.description
    assert "Your own border is not drawn: of Eemnes we have no outline." in shown.description


WHOLE = [one.code for code in ("CR14", "CR15") for one in municipalities_of(code)]
"""Two COROP regions that lie beside each other."""


@pytest.mark.parametrize(
    "chosen",
    [
        {"level": "own", "name": "Samen", "municipalities": WHOLE},
        {"level": "own", "name": "Steden", "municipalities": ["GM0193", "GM0150"]},
        {"level": "municipality", "code": "GM0193"},
    ],
)
def test_an_own_border_is_drawn_where_outlines_make_it_up(chosen):
    shown = figure("borders", chosen, "nl")
    assert "streepjeslijn, die van jullie gekleurd" in shown.description
    assert "niet getekend" not in shown.description
    assert "donkerder" not in shown.description
    shown.draw()


def test_where_an_own_list_has_no_border_it_is_said_of_how_many_municipalities():
    chosen = {"level": "own", "name": "Samen", "municipalities": [*WHOLE[:-1], "GM0193"]}
    shown = figure("borders", chosen, "nl")
    assert "Jullie eigen grens is niet getekend: van " in shown.description
    assert "hebben wij geen omtrek" in shown.description
