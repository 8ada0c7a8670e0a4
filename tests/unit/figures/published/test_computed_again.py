"""Verdicts and own lines, computed again straight from the tables in `data`, by another route."""

import re

import numpy as np
import pandas as pd
import pytest

from regiolab.figures import figure
from regiolab.figures.own.region import Part
from regiolab.figures.published.districts_numbers import district_numbers
from regiolab.figures.published.divergence_numbers import divergence_numbers
from regiolab.figures.published.divergence_words import _placed as told_of_gdp
from regiolab.figures.published.series_numbers import series_numbers
from regiolab.figures.published.series_words import placed as told_of_series
from regiolab.model import Workspace
from regiolab.model.entities import Region
from regiolab.regions import data_folder
from regiolab.teaching.verdicts import figures_say

DATA = data_folder()
SERIES = {
    "education": ("edu_tertiary_25_64", "province"),
    "employment": ("employment_rate_15_64", "province"),
    "births": ("enterprise_birth_rate", "corop"),
}
OURS = {"larger": 1, "smaller": -1, "about the same": 0, "the same as it stands": 0}


def table(indicator, level):
    """Return what is published, as it stands in the file."""
    read = pd.read_csv(DATA / "indicators" / f"{level}.csv", dtype={"flag": str}).fillna("")
    return read[read["indicator"] == indicator]


def by_year(indicator, level):
    return table(indicator, level).pivot(index="region_code", columns="year", values="value")


def way(first, last):
    """Return the answer to whether a gap grew: 5 per cent is our norm."""
    change = last / first - 1
    return 0 if abs(change) < 0.05 else int(np.sign(change))


def depends(line):
    """Return whether another last year, or no year of the pandemic at an end, turns the answer."""
    answer = way(line.iloc[0], line.iloc[-1])
    tried = [line.iloc[:end] for end in range(len(line) - 1, max(len(line) - 4, 1), -1)]
    if {line.index[0], line.index[-1]} & {2020, 2021}:
        tried.append(line[~line.index.isin([2020, 2021])])
    return any(way(one.iloc[0], one.iloc[-1]) != answer for one in tried if len(one) > 1)


def measured_alike(rows):
    """Return the years in groups of one way of measuring, of four years or more."""
    breaks = sorted(set(rows["year"][rows["flag"] == "b"]))
    groups = {}
    for year in sorted(set(rows["year"])):
        groups.setdefault(sum(year >= one for one in breaks), []).append(year)
    return [years for years in groups.values() if len(years) >= 4]


def said(name):
    return " ".join(figures_say(Workspace.new("Onze regio"), name, "en"))


@pytest.mark.parametrize("name", SERIES)
@pytest.mark.parametrize("how", ["in percentage points", "in proportion"])
def test_a_verdict_says_per_stretch_what_the_tables_say(name, how):
    rows, values = table(*SERIES[name]), by_year(*SERIES[name])
    line = (
        values.max() - values.min()
        if how.endswith("points")
        else values.std(ddof=0) / (values.mean())
    )
    words = said(name)
    for years in measured_alike(rows):
        stretch = line[years]
        found = re.search(rf"{years[0]}-{years[-1]}, {how}: ([a-z ]+)", words)
        assert found, (years, words)
        if depends(stretch):
            assert found[1].startswith("it depends")
            tail = words[found.end() :]
            (standing,) = re.findall(r"^\. (Larger|Smaller|The same)", tail)
            assert (
                way(stretch.iloc[0], stretch.iloc[-1])
                == {
                    "Larger": 1,
                    "Smaller": -1,
                    "The same": 0,
                }[standing]
            )
        else:
            assert OURS[found[1]] == way(stretch.iloc[0], stretch.iloc[-1])


@pytest.mark.parametrize("name", SERIES)
def test_the_own_line_of_every_region_holds_one_way_of_measuring(name):
    rows, values = table(*SERIES[name]), by_year(*SERIES[name])
    names = dict(zip(rows["region_code"], rows["region_name"], strict=True))
    numbers = series_numbers(*SERIES[name], None, "en")
    for code in values.index:
        line = told_of_series(numbers, "en", Part(code, names[code], 1, 1))
        now, last, place, count, first, before, place_then = re.fullmatch(
            rf"{re.escape(names[code])}: ([\d.]+)% in (\d+), place (\d+) of (\d+) "
            r"\(in (\d+): ([\d.]+)%, place (\d+)\)\.",
            line,
        ).groups()
        last, first = int(last), int(first)
        assert last == max(values.columns)
        assert count == str(len(values))
        for year, value, rank in ((last, now, place), (first, before, place_then)):
            assert abs(float(value) - values.loc[code, year]) <= 0.0501, line
            assert int(rank) == 1 + (values[year] > values.loc[code, year]).sum(), line
        between = rows[(rows["region_code"] == code) & (rows["year"] > first)]
        assert not set(between["flag"]) & {"b", "bb"}, line


@pytest.mark.parametrize(
    ("base", "indicator", "years"),
    [("revised", "gdp_per_capita_eur_revised", range(2014, 2025)),
     ("before", "gdp_per_capita_eur", range(2000, 2014))],
)  # fmt: skip
def test_production_of_every_region_stands_in_its_line(base, indicator, years):
    values = by_year(indicator, "corop")
    values = values[[year for year in values.columns if year in years]]
    numbers = divergence_numbers(None, "en", gas=True, base=base)
    first, last = values.columns[0], values.columns[-1]
    for code in values.index:
        line = told_of_gdp(numbers, "en", Part(code, "X", 1, 1))
        for year in (first, last):
            assert f"{values.loc[code, year]:,.0f} euros" in line
            assert f"place {1 + (values[year] > values.loc[code, year]).sum()}" in line


@pytest.mark.parametrize("code", ["CR01", "CR03", "CR13", "CR14", "CR23", "CR31", "CR40"])
def test_production_beside_the_nation_is_that_of_the_tables(code):
    values, nation = (
        by_year("gdp_per_capita_eur_revised", "corop"),
        by_year("gdp_per_capita_eur_revised", "nl").loc["NL00"],
    )
    work = Workspace.new("Onze regio")
    work.choose_region(Region(level="corop", code=code))
    before, after = (
        f"{values.loc[code, year] / nation[year]:.0%} of the national" for year in (2014, 2024)
    )
    words = " ".join(figures_say(work, "divergence", "en"))
    assert f"made {before}" in words
    share = after.split("%")[0]
    assert f"and {share}% in 2024" in words or (before == after and "as much in 2024" in words)


@pytest.mark.parametrize(("without_gas", "ends"), [(False, (0.289, 0.249)), (True, (0.236, 0.256))])
def test_gas_turns_the_answer_on_production(without_gas, ends):
    values = by_year("gdp_per_capita_eur_revised", "corop")
    if without_gas:
        values = values.drop(index=["CR02", "CR03"])
    spread = values.std(ddof=0) / values.mean()
    assert (round(spread[2014], 3), round(spread[2024], 3)) == ends
    assert all(f"{end:.3f}" in said("divergence") for end in ends)


DISTRICTS = pd.read_csv(DATA / "districts" / "districts_2022.csv")


@pytest.mark.parametrize(
    ("indicator", "inside"),
    [
        ("edu_hbo_wo_15_75", 45),
        ("persons_lowest40_income", 69),
        ("net_labour_participation", 55),
    ],
)
def test_so_much_of_all_variance_lies_inside_municipalities(indicator, inside):
    known = DISTRICTS[DISTRICTS[indicator].notna() & (DISTRICTS["population"] >= 100)]
    people = known["population"].to_numpy(dtype=float)
    if indicator != "persons_lowest40_income":  # these two are of inhabitants of 15 and over
        people = people * (100 - known["share_0_14"].to_numpy(dtype=float))
    values = known[indicator].to_numpy(dtype=float)
    # each person has the value of the district; what is left after the mean of the municipality
    of_city = np.empty(len(known))
    for places in known.reset_index(drop=True).groupby("municipality_code").groups.values():
        at = np.asarray(places)
        of_city[at] = np.average(values[at], weights=people[at])
    whole = np.average((values - np.average(values, weights=people)) ** 2, weights=people)
    part = np.average((values - of_city) ** 2, weights=people) / whole
    assert round(100 * part) == inside
    assert figure("districts", None, "en", show=indicator).title.startswith(f"{inside}% of the")


def test_districts_of_every_large_city_run_from_lowest_to_highest():
    for code, inside in DISTRICTS.groupby("municipality_code"):
        if inside["population"].sum() < 90_000:
            continue
        large = inside[inside["population"] >= 1000]["edu_hbo_wo_15_75"].dropna()
        here = inside["municipality_code_2026"].iloc[0]
        named = district_numbers(
            {"level": "municipality", "code": here}, "en", "edu_hbo_wo_15_75"
        ).named["value"]
        assert (named.iloc[-1], named.iloc[0]) == (large.min(), large.max()), code
        if code == "GM0518":
            assert (large.min(), large.max()) == (10, 74)
