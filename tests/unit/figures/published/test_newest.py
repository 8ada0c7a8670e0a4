"""Every figure says its newest year, and where newer figures are published."""

import pytest

from regiolab.figures import FIGURES, figure
from regiolab.regions import sources
from tests.unit.figures.chosen_regions import TWENTE

ADDRESSES = {one.address for one in sources().values()}
OF_EACH = ("profile", "look_alikes", "ageing")
"""Figures whose parts have years of their own."""


@pytest.mark.parametrize("name", FIGURES)
def test_each_figure_names_pages_of_its_own_sources(name):
    newest = figure(name, TWENTE, "en").newest
    assert newest.pages
    assert {page.address for page in newest.pages} <= ADDRESSES
    assert len({page.address for page in newest.pages}) == len(newest.pages)
    if name in OF_EACH:
        assert newest.words.startswith("The year of each figure is in the table.")
    else:
        assert newest.words.startswith("The newest year here is 20")


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("divergence", 2024),
        ("education", 2024),
        ("employment", 2024),
        ("births", 2023),
        ("commuting", 2022),
        ("growth", 2026),
        ("districts", 2022),
        ("map", 2024),
    ],
)
def test_the_newest_year_is_that_of_the_data(name, year):
    assert f"is {year}." in figure(name, TWENTE, "en").newest.words


def test_profile_map_and_look_alikes_stand_on_the_revised_gdp():
    told = figure("profile", TWENTE, "en").table
    assert told["Year"].iloc[0] == "2024"
    assert "GDP per inhabitant 2024 (provisional)" in figure("look_alikes", TWENTE, "en").limits
    assert "2024" in figure("map", TWENTE, "en").unit


def test_what_is_provisional_or_approximate_is_told_in_look_alikes_and_lines():
    row = figure("look_alikes", TWENTE, "en").table.iloc[0].tolist()
    assert row[2].endswith("euros (provisional)")
    assert row[4].endswith("% (approximate)")
    assert "in 2024 (provisional)" in figure("divergence", TWENTE, "en").subtitle
    assert "2024 (provisional)" in figure("divergence", TWENTE, "en").table.columns
    broken = figure("employment", None, "en").table.columns
    assert "2021 (measured in another way from this year on)" in broken
