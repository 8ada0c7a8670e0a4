"""Jobs by sector in the own region: shares, growth, and what is not known."""

import pytest

from regiolab.figures import figure
from regiolab.figures.published.jobs.jobs import fastest
from regiolab.figures.published.jobs.jobs_numbers import SECTORS, jobs_numbers
from regiolab.regions import directory, figures
from tests.unit.figures.chosen_regions import ENSCHEDE, TWENTE

OOST_GRONINGEN = {"level": "corop", "code": "CR01"}


def published(sector, code, year):
    table = figures(sector, "corop")
    return table[(table["region_code"] == code) & (table["year"] == year)]["value"].sum()


def test_shares_are_those_of_the_published_jobs_and_add_up():
    found = jobs_numbers(TWENTE, "en").sectors
    whole = sum(published(sector, "CR12", 2024) for sector in SECTORS)
    for sector in SECTORS:
        share = published(sector, "CR12", 2024) / whole * 100
        assert found.loc[sector, "share"] == pytest.approx(share)
    assert found["share"].sum() == pytest.approx(100)
    assert found["share_nl"].sum() == pytest.approx(100)


def test_growth_is_that_of_ten_years():
    found = jobs_numbers(TWENTE, "en").sectors.loc["jobs_F_construction", "growth"]
    before, after = (published("jobs_F_construction", "CR12", year) for year in (2014, 2024))
    assert found == pytest.approx((after / before - 1) * 100)


def test_what_was_not_published_is_not_known_and_no_growth():
    table = figure("jobs", OOST_GRONINGEN, "en")
    told = "Real estate: 0.8% of jobs; for 2014 the number was not published."
    assert told in table.description
    assert table.svg()


def test_where_the_boundary_moved_the_picture_says_so():
    assert jobs_numbers(OOST_GRONINGEN, "en").moved
    assert not jobs_numbers(TWENTE, "en").moved


@pytest.mark.parametrize("code", [one.code for one in directory("corop")])
def test_every_region_has_a_headline_of_a_sector_that_is_larger_there(code):
    numbers = jobs_numbers({"level": "corop", "code": code}, "en")
    shown = figure("jobs", code, "en")
    apart = numbers.sectors["share"] - numbers.sectors["share_nl"]
    assert shown.title.endswith(SECTORS[apart.idxmax()])
    assert apart.max() > 0
    assert numbers.sectors.loc[fastest(numbers), "share"] >= 2


def test_a_municipality_is_told_whose_figure_it_is():
    assert "Twente: more jobs" in figure("jobs", ENSCHEDE, "en").title
    assert "Enschede lies in Twente." in figure("jobs", ENSCHEDE, "en").subtitle


def test_without_a_region_it_is_the_netherlands():
    shown = figure("jobs", None, "nl")
    assert shown.title == "Nederland: de meeste banen zitten in overheid, onderwijs en zorg"
    assert "(" not in shown.unit
