"""Flags are seen, and what is uncertain is neither ranked nor headlined."""

import pytest

from regiolab.figures import figure
from regiolab.figures.pictures.flags import flag_words
from regiolab.figures.published.profile_numbers import profile_numbers
from regiolab.locale import LANGUAGES
from regiolab.regions import directory, figures, newest_figures
from tests.unit.figures.chosen_regions import TWENTE

FLEVOLAND = {"level": "province", "code": "PV24"}
TERNEUZEN = {"level": "municipality", "code": "GM0715"}
NEET = "province:neet_15_24"


def uncertain():
    table = figures("neet_15_24", "province").query("year == 2022")
    return set(table["region_name"][table["flag"].isin(["u", "bu"])])


def test_five_provinces_are_uncertain_in_young_people_without_school_or_work():
    assert uncertain() == {"Groningen", "Fryslân", "Drenthe", "Flevoland", "Zeeland"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_uncertain_is_not_headlined_on_the_map(language):
    shown = figure("map", None, language, show=NEET)
    assert not any(name in shown.title for name in uncertain())
    assert not any(name in shown.description for name in uncertain())


def test_what_is_uncertain_has_no_place_and_says_so():
    shown = figure("map", FLEVOLAND, "en", show=NEET)
    assert "Flevoland: 4.0% (uncertain, from a small sample), so without a place." in shown.subtitle
    own = shown.table.iloc[0]
    assert own["Place in 2022"] == "no place"
    assert own.iloc[-1] == "4.0% (uncertain, from a small sample)"


def test_what_is_uncertain_is_not_headlined_in_the_profile():
    title = figure("profile", FLEVOLAND, "en").title
    assert "young people without school or work" not in title
    told = figure("profile", FLEVOLAND, "en").table.set_index("Figure")
    assert told.loc["Young people without school or work", "Place"] == "no place"


def test_what_has_no_place_in_the_table_has_none_in_the_picture():
    zeeland = figure("profile", {"level": "province", "code": "PV29"}, "nl")
    beside = [one.get_text() for axes in zeeland.draw().axes for one in axes.texts]
    rows = zeeland.table.drop_duplicates("Cijfer").set_index("Cijfer")
    without = rows[rows["Plek"] == "geen plek"]
    assert list(without.index) == ["Jongeren zonder school of werk"]
    assert [words for words in beside if words.endswith(", geen plek")] == ["3,9%, geen plek"]


def test_a_headline_names_whose_figure_it_is_where_it_is_not_ones_own():
    assert figure("profile", TERNEUZEN, "en").title == (
        "Terneuzen: highest place in mbo, havo or vwo (of province Zeeland), "
        "lowest in unemployment (of province Zeeland)"
    )
    assert "(of" not in figure("profile", FLEVOLAND, "en").title.split(",")[0]


@pytest.mark.parametrize("chosen", [FLEVOLAND, TERNEUZEN, TWENTE])
def test_the_highest_place_is_the_best_place_number(chosen):
    measures = profile_numbers(chosen, "en")
    places = {
        one.words.name: one.place(one.own_codes[0])
        for one in measures
        if one.own_codes[0] in one.ranked.index
    }
    headline = figure("profile", chosen, "en").title
    best = [name for name, place in places.items() if place == min(places.values())]
    assert any(f"highest place in {name}" in headline for name in best)


EACH = {"province": 1, "corop": 1, "arbeidsmarktregio": 4, "municipality": 50}
"""By level: one of so many regions; those of the figures themselves all."""


@pytest.fixture(scope="module")
def profiles():
    """The profile of regions of every level, with the numbers behind it."""
    return [
        (profile_numbers(chosen, "en"), figure("profile", chosen, "en"))
        for level, step in EACH.items()
        for one in directory(level)[::step]
        for chosen in ({"level": level, "code": one.code},)
    ]


def test_everywhere_a_headline_is_of_a_figure_that_can_be_ranked_and_says_whose(profiles):
    for measures, shown in profiles:
        sure = [one for one in measures if one.own_codes[0] in one.ranked.index]
        best = min(one.place(one.own_codes[0]) for one in sure)
        told = [
            one
            for one in sure
            if one.place(one.own_codes[0]) == best
            and one.words.name.removesuffix(")") in shown.title
            and (one.own.is_one_of_them or one.names[one.own_codes[0]] in shown.title)
        ]
        assert told, shown.title


def test_everywhere_a_value_of_low_reliability_carries_its_words_and_no_place(profiles):
    for _, shown in profiles:
        rows = shown.table
        uncertain_ones = rows[rows["Value"].str.contains("uncertain")]
        assert (uncertain_ones["Place"] == "no place").all()
        neet = rows[rows["Figure"] == "Young people without school or work"]
        expected = neet["Region"].isin(uncertain())
        assert (neet["Value"].str.contains("uncertain") == expected).all()


def test_an_estimate_is_told_where_a_divided_municipality_is_counted():
    shown = figure("ageing", {"level": "corop", "code": "CR04"}, "en")
    assert "(approximate)" in shown.subtitle
    assert "(approximate)" in shown.table.iloc[0, 0]
    assert (
        "(approximate)" not in figure("ageing", {"level": "corop", "code": "CR12"}, "en").subtitle
    )


def test_evidence_carries_its_flag():
    (found,) = newest_figures("GM0715", [("neet_15_24", "province")])
    assert found.flag == "u"
    assert flag_words(found.flag, "en") == "uncertain, from a small sample"
    assert flag_words("", "en") == ""
