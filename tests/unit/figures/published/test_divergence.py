"""The figure of lesson 01: its finding, its words, its table and its picture."""

import re
import subprocess
import sys
from xml.etree import ElementTree

import pandas as pd
import pytest

from regiolab.figures import FIGURES, figure
from regiolab.figures.published.divergence_numbers import divergence_numbers
from regiolab.figures.published.spread import highest, lowest, relative_spread, without_gas_regions
from regiolab.figures.published.yearly_values import direction
from regiolab.locale import LANGUAGES
from regiolab.model import InputError
from regiolab.regions import directory, municipalities_of
from tests.unit.figures.picture_boxes import overlapping, texts_with_boxes

TWENTE = {"level": "corop", "code": "CR12"}
GELDERLAND = {"level": "province", "code": "PV25"}
FOODVALLEY = {"level": "arbeidsmarktregio", "code": "AMR-foodvalley"}
ENSCHEDE = {"level": "municipality", "code": "GM0153"}
OWN_LIST = {"level": "own", "name": "Zeven gemeenten", "municipalities": ["GM0014", "GM0153"]}
EVERYWHERE = {
    "level": "own",
    "name": "Overal een $",
    "municipalities": [
        municipalities_of(region.code)[0].code for region in directory("corop")[::2]
    ],
}
OVERIG_GRONINGEN = {"level": "corop", "code": "CR03"}
REGIONS = [None, TWENTE, GELDERLAND, FOODVALLEY, ENSCHEDE, OWN_LIST, EVERYWHERE, OVERIG_GRONINGEN]


def numbers(gas=True, base="revised"):
    return divergence_numbers(None, "en", gas=gas, base=base)


@pytest.mark.parametrize(
    ("base", "year", "spread"),
    [
        ("before", 2000, 0.251),
        ("before", 2010, 0.261),
        ("before", 2013, 0.269),
        ("revised", 2014, 0.289),
        ("revised", 2024, 0.249),
    ],
)
def test_the_spread_is_the_published_one(base, year, spread):
    assert relative_spread(numbers(base=base).values)[year] == pytest.approx(spread, abs=0.0005)


def test_the_two_bases_are_never_one_line():
    assert numbers(base="before").years == list(range(2000, 2014))
    assert numbers().years == [2014, 2017, 2019, 2022, 2024]


def test_the_five_highest_produce_twice_as_much_as_the_five_lowest():
    times = highest(numbers().values) / lowest(numbers().values)
    assert times[2014] == pytest.approx(2.20, abs=0.005)
    assert times[2024] == pytest.approx(1.99, abs=0.005)


def test_without_the_two_gas_regions_38_are_counted():
    assert len(numbers(gas=False).counted) == 38
    spread = relative_spread(without_gas_regions(numbers().values))
    assert spread[[2014, 2019, 2024]].round(3).tolist() == [0.236, 0.261, 0.256]


@pytest.mark.parametrize(
    ("last", "expected"), [(1.0, "same"), (1.049, "same"), (1.06, "larger"), (0.94, "smaller")]
)
def test_a_change_under_five_percent_is_about_the_same(last, expected):
    assert direction(pd.Series([1.0, 3.0, last])) == expected


def test_the_title_follows_the_figures(monkeypatch):
    from regiolab.figures.published import divergence_numbers as module

    assert "depends on two regions with gas" in figure("divergence", None, "en").title
    published = module.figures

    def stretched(indicator, level):
        table = published(indicator, level)
        late = (table["year"] > 2014) & (table["value"] > 45_000)
        return table.assign(value=table["value"].mask(late, table["value"] * 2))

    monkeypatch.setattr(module, "figures", stretched)
    assert "further apart" in figure("divergence", None, "en").title


def test_the_subtitle_says_it_in_numbers_anyone_understands():
    dutch = figure("divergence", None, "nl").subtitle
    assert "2,0 keer zoveel als de vijf laagste; in 2014 was dat 2,2 keer" in dutch
    assert "van 31.990 naar 40.184" in dutch
    assert "2.0 times as much" in figure("divergence", None, "en").subtitle


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chosen", REGIONS)
def test_every_word_is_there_in_both_languages(chosen, language):
    shown = figure("divergence", chosen, language)
    words = " ".join(
        [shown.title, shown.subtitle, shown.unit, shown.source, shown.limits, shown.description]
    )
    assert not re.search(r"[{}]|None|nan|  ", words)
    assert "Eurostat" in shown.source
    assert {"nl": "voorlopig", "en": "provisional"}[language] in shown.limits


def test_a_corop_region_is_placed_in_subtitle_and_description():
    shown = figure("divergence", TWENTE, "nl")
    placed = (
        "Twente: 52.863 euro in 2024 (voorlopig), plek 19 van 40 (in 2014: 31.525 euro, plek 26)."
    )
    assert placed in shown.subtitle
    assert placed in shown.description
    assert shown.table.iloc[0, 0] == "Twente"
    assert list(shown.table.columns[:2]) == ["Gebied", "Plek in 2024"]


def test_a_municipality_is_shown_as_the_corop_region_it_lies_in():
    assert "Enschede ligt in Twente: 52.863 euro" in figure("divergence", ENSCHEDE, "nl").subtitle


def test_a_region_that_spans_several_is_shown_with_the_part_of_its_people_in_each():
    shown = figure("divergence", FOODVALLEY, "en")
    assert "FoodValley lies in 3 COROP regions" in shown.subtitle
    assert "65% of the inhabitants of FoodValley (2022) live in Veluwe." in shown.description
    assert shown.table["Part of your inhabitants"].tolist()[:4] == ["65%", "26%", "9%", ""]


def test_a_part_with_under_a_twentieth_of_the_people_is_named_but_not_highlighted():
    small = {"level": "own", "name": "Groot en klein", "municipalities": ["GM0363", "GM0088"]}
    shown = figure("divergence", small, "en")
    assert shown.table["Part of your inhabitants"].tolist()[0] == "100%"
    assert "Noord-Friesland holds less than 5% of your inhabitants and is not highlighted" in (
        shown.description
    )


def test_the_table_holds_every_region_and_the_numbers_of_the_subtitle():
    table = figure("divergence", None, "en").table
    assert len(table) == 40 + 1 + 5
    assert list(table.columns[:4]) == ["Region", "Place in 2024", "2024 (provisional)", "2022"]
    assert table.columns[-1] == "2014"
    gap = table.set_index("Region").loc["Gap between these two"]
    assert (gap["2014"], gap["2024 (provisional)"]) == (31_990, 40_184)
    assert all(table[year].dtype.kind == "i" for year in table.columns if year.startswith("2"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chosen", REGIONS)
@pytest.mark.parametrize(("gas", "base"), [(True, "revised"), (False, "revised"), (True, "before")])
def test_no_text_in_the_picture_covers_another_or_leaves_it(chosen, language, gas, base):
    texts, whole = texts_with_boxes(figure("divergence", chosen, language, gas=gas, base=base))
    assert overlapping(texts) == []
    for words, box in texts:
        assert whole.x0 <= box.x0, words
        assert box.x1 <= whole.x1, words
        assert whole.y0 <= box.y0, words
        assert box.y1 <= whole.y1, words


def test_every_highlighted_region_has_its_name_beside_its_line():
    texts, _ = texts_with_boxes(figure("divergence", FOODVALLEY, "nl"))
    words = " ".join(words.replace("\n", " ") for words, _ in texts)
    assert all(name in words for name in ("Veluwe 65%", "Utrecht 26%", "Arnhem/Nijmegen 9%"))


def test_the_picture_is_svg_and_the_same_figure_is_the_same_text():
    shown = figure("divergence", TWENTE, "nl")
    tree = ElementTree.fromstring(shown.svg())  # noqa: S314 - our own text
    assert (tree.get("width"), tree.get("height")) == ("619.2pt", "352.8pt")
    assert shown.svg() == figure("divergence", TWENTE, "nl").svg()


def test_the_picture_is_png_of_the_asked_size():
    picture = figure("divergence", None, "nl").png(scale=1)
    assert picture.startswith(b"\x89PNG")
    assert [int.from_bytes(picture[at : at + 4], "big") for at in (16, 20)] == [860, 490]


def test_a_name_with_signs_of_other_languages_is_drawn_as_it_is():
    named = {**OWN_LIST, "name": "$a_b$ <img src=x> & {x} " + "lang " * 2000}
    shown = figure("divergence", named, "nl")
    assert "$a_b$ <img src=x> & {x}" in shown.subtitle
    assert len(shown.subtitle) < 400
    ElementTree.fromstring(shown.svg())  # noqa: S314 - our own text


def test_an_unknown_figure_is_answered_with_the_figures_there_are():
    with pytest.raises(InputError) as refused:
        figure("divergance", None, "nl")
    assert refused.value.text("nl") == "Er is geen figuur met de naam divergance. Kies uit: " + (
        ", ".join(sorted(FIGURES)) + "."
    )


def test_an_unknown_option_is_answered_with_the_options_there_are():
    with pytest.raises(InputError) as refused:
        figure("divergence", None, "nl", gasoline=True)
    assert "gas, base, lines." in refused.value.text("nl")


def test_the_room_is_imported_without_pandas_and_matplotlib():
    code = "import sys, regiolab.figures; print({'pandas', 'matplotlib'} & set(sys.modules))"
    done = subprocess.run(  # noqa: S603 - our own line
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"
