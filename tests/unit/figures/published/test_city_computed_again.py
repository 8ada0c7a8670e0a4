"""Growth, commuting and city against region, computed again from `data` with pandas alone."""

import re

import numpy as np
import pandas as pd
import pytest

from regiolab.figures import figure
from regiolab.figures.published.city_and_region_numbers import city_and_region_numbers
from regiolab.figures.published.growth_numbers import growth_numbers
from regiolab.figures.published.growth_words import own_words
from regiolab.model import Workspace
from regiolab.model.entities import Region
from regiolab.regions import data_folder
from regiolab.teaching.verdicts import figures_say

DATA = data_folder()
PLACES = pd.read_csv(DATA / "regions" / "municipality.csv", dtype=str).set_index("region_code")
CHANGES = pd.read_csv(DATA / "regions" / "municipality_changes.csv", dtype={"old_code": str})
SPLITS = pd.read_csv(DATA / "regions" / "municipality_splits.csv", dtype=str)
LONG = pd.read_csv(DATA / "indicators" / "municipality.csv", dtype={"flag": str})
ZONES = ("city", "commuting_zone", "outside")
CODES = sorted(PLACES["corop_code"].unique())


def of(indicator, year=None):
    """Return a published figure by code, or by code and year."""
    rows = LONG[LONG["indicator"] == indicator]
    if year is None:
        return rows.pivot(index="region_code", columns="year", values="value")
    return rows[rows["year"] == year].set_index("region_code")["value"]


def shares_of_successors():
    """Return rows of a former municipality, one of today, and the part of its people there."""
    divided = SPLITS.assign(part=SPLITS["people_share"].astype(float))
    merged = CHANGES[~CHANGES["old_code"].isin(divided["old_code"])].drop_duplicates("old_code")
    every = pd.concat([divided, merged.assign(part=1.0)])
    return every[["old_code", "region_code", "part"]]


def today(counts):
    """Return counts of an earlier year, added up to the municipalities of today."""
    moves = shares_of_successors()
    moved = moves.assign(value=moves["old_code"].map(counts) * moves["part"]).dropna()
    stayed = counts[counts.index.isin(PLACES.index) & ~counts.index.isin(moves["old_code"])]
    return pd.concat([stayed, moved.set_index("region_code")["value"]]).groupby(level=0).sum()


def zones():
    """Return the zone of each municipality of today: its own, or that of most who formed it."""
    then = pd.read_csv(DATA / "regions" / "urbanisation_2019.csv", dtype=str)
    then = then.set_index("region_code").assign(people=of("population_1jan", 2019))
    changed = set(PLACES.index) - set(then.index)
    found = {code: then.loc[[code]] for code in PLACES.index if code in then.index}
    both = pd.concat([CHANGES[["old_code", "region_code"]], SPLITS[["old_code", "region_code"]]])
    for code, olds in both.drop_duplicates().groupby("region_code")["old_code"]:
        if code in changed:
            found[code] = then[then.index.isin(olds)]
    assert set(found) == set(PLACES.index)

    def most(rows, column):
        return rows["people"].groupby(rows[column].fillna("")).sum().idxmax()

    return pd.Series(
        {
            code: "city"
            if most(rows, "city_id")
            else "commuting_zone"
            if most(rows, "commuting_zone_id")
            else "outside"
            for code, rows in found.items()
        }
    )


ZONE = zones()
PEOPLE = of("population_1jan_2026_borders").reindex(PLACES.index)


def signed(grown):
    """Return growth as English text writes it."""
    if abs(grown) < 0.05:
        return "0.0%"
    return f"{'+' if grown > 0 else chr(0x2212)}{abs(grown):.1f}%"


def test_people_in_the_borders_of_today_follow_from_those_of_each_year():
    for year, name in ((2014, "population_1jan_rounded5"), (2022, "population_1jan")):
        again, published = today(of(name, year)), PEOPLE[year].dropna()
        parts = SPLITS["region_code"].unique()
        for code in published.index:
            # divided ones are counted by district there, which are rounded to five persons
            room = 60 if code in parts else 5 if year == 2014 else 0.5
            near = abs(again[code] - published[code])
            assert near <= max(room, 0.004 * published[code] * (code in parts)), (year, code, near)


def test_growth_of_cities_zones_and_outside_is_that_of_the_tables():
    whole = PEOPLE.dropna()
    by_zone = whole.groupby(ZONE[whole.index]).sum()
    grown = (by_zone[2026] / by_zone[2014] - 1) * 100
    assert grown.sort_values(ascending=False).index.tolist() == list(ZONES)
    made = figure("growth", None, "en")
    assert made.title == "Cities grew most since 2014, municipalities outside least"
    everyone = whole.sum()
    assert made.subtitle == (
        f"Inhabitants, 2014 to 2026: cities {signed(grown['city'])}, their commuting zones "
        f"{signed(grown['commuting_zone'])} and municipalities outside "
        f"{signed(grown['outside'])}; all together "
        f"{signed((everyone[2026] / everyone[2014] - 1) * 100)}."
    )
    counted = ZONE[whole.index].value_counts()
    for name, zone in (("Cities", "city"), ("Municipalities outside", "outside")):
        people = by_zone.loc[zone]
        assert (
            f"{name} ({counted[zone]} municipalities): {signed(grown[zone])}, from "
            f"{people[2014]:,.0f} to {people[2026]:,.0f} inhabitants."
        ) in made.description


@pytest.mark.parametrize(
    ("level", "codes"),
    [
        ("corop", CODES),
        ("province", sorted(PLACES["province_code"].unique())),
        ("municipality", ["GM0757", "GM1949", "GM0855", "GM0402", "GM0518", *PLACES.index[::23]]),
    ],
)
def test_growth_of_every_region_is_that_of_its_municipalities(level, codes):
    belongs = PLACES.index if level == "municipality" else PLACES[f"{level}_code"]
    for code in codes:
        own = PEOPLE[belongs == code]
        full = own.dropna(axis="columns").sum()
        numbers = growth_numbers({"level": level, "code": code}, "en", "zone")
        words = own_words(numbers, "en")
        first, last = full.iloc[0], full.iloc[-1]
        assert (
            f": {signed((last / first - 1) * 100)}, from {first:,.0f} to {last:,.0f} inhabitants."
        ) in words, (code, words)
        assert (f"That is to {full.index[-1]}" in words) == (full.index[-1] != 2026), words


def test_boxtel_and_waadhoeke_grew_as_far_as_their_people_did():
    grown = (PEOPLE[2026] / PEOPLE[2014] - 1) * 100
    assert grown["GM0757"] == pytest.approx(6.1, abs=0.2)
    assert grown["GM1949"] == pytest.approx(1.1, abs=0.2)


FLOWS = {
    "corop": pd.read_csv(DATA / "commuting" / "corop_2022.csv"),
    "arbeidsmarktregio": pd.read_csv(DATA / "commuting" / "arbeidsmarktregio_2014.csv"),
}


def squares(level):
    """Return jobs by home and work, workers, jobs and who stays, by code."""
    square = FLOWS[level].pivot(index="live_in", columns="work_in", values="jobs_x1000").fillna(0)
    assert list(square.index) == list(square.columns)
    stay = pd.Series(np.diag(square), index=square.index)
    return square, square.sum(axis=1), square.sum(axis=0), stay


@pytest.mark.parametrize("level", FLOWS)
def test_jobs_for_each_working_resident_are_those_of_the_flows(level):
    _, workers, jobs, stay = squares(level)
    names = FLOWS[level].set_index("live_in")["live_in_name"].to_dict()
    ratio, kept = (jobs / workers).sort_values(), stay / workers
    for code in ratio.index:
        made = figure("commuting", {"level": level, "code": code}, "en")
        assert made.title.startswith(f"{stay.sum() / workers.sum():.0%} of employees")
        assert made.subtitle.startswith(f"{(ratio < 1).sum()} of the {len(ratio)} ")
        (most, high), (least, low) = re.findall(
            r"(?:resident: |most, )(?:[Tt]he )?(.+?) \(([\d.]+)\)", made.subtitle
        )
        assert (most, least) == (names[ratio.index[-1]], names[ratio.index[0]])
        assert (high, low) == (f"{ratio.iloc[-1]:.2f}", f"{ratio.iloc[0]:.2f}")
        assert (
            f"{ratio[code]:.2f} jobs for each working resident; {kept[code]:.0%} of its working "
            "residents work in the region itself."
        ) in made.subtitle, made.subtitle


@pytest.mark.parametrize("code", CODES[::3])
def test_the_largest_flows_out_of_a_region_and_into_it_are_told(code):
    square, *_ = squares("corop")
    names = FLOWS["corop"].set_index("live_in")["live_in_name"].to_dict()
    told = figure("commuting", code, "en").description.partition("highlighted regions most go to ")
    out, _, back = told[2].partition("; most come from ")
    for words, flows in ((out, square.loc[code]), (back, square[code])):
        others = flows.drop(code)
        for other, jobs in others[others > others.nlargest(5).iloc[-1]].items():
            assert re.search(
                rf"(?:^|, | and |[Tt]he ){re.escape(names[other])} \({jobs:.1f} thousand\)", words
            ), (code, other, jobs, words)


def test_the_verdict_on_commuting_goes_from_the_lowest_to_the_highest():
    _, workers, _, stay = squares("corop")
    names = FLOWS["corop"].set_index("live_in")["live_in_name"].to_dict()
    kept = (stay / workers).sort_values()
    for code in CODES[::6]:
        work = Workspace.new("Ours")
        work.choose_region(Region(level="corop", code=code))
        said = " ".join(figures_say(work, "commuting", "en"))
        assert f"{stay.sum() / workers.sum():.0%} of all employees" in said
        assert f"from {kept.iloc[0]:.0%} in {names[kept.index[0]]}" in said
        assert f"to {kept.iloc[-1]:.0%} in {names[kept.index[-1]]}" in said
        assert f" it is {kept[code]:.0%}." in said


def test_the_verdict_on_growth_tells_what_the_figure_tells():
    work = Workspace.new("Ours")
    assert figure("growth", None, "en").subtitle in figures_say(work, "growth", "en")


YEARS = {
    "share_65plus": (2014, 2017, 2022),
    "share_25_44": (2014, 2017, 2022),
    "edu_hbo_wo_15_75": (2022,),
    "persons_lowest40_income": (2022,),
    "net_labour_participation": (2022,),
}


def by_zone(indicator, year, within=None):
    """Return per cents by zone: persons behind the published shares, added up."""
    shares = of(indicator, year)
    people = of("population_1jan_rounded5" if year == 2014 else "population_1jan", year)
    part, whole = today(shares * people / 100), today(people[shares.index])
    if within is not None:
        part, whole = part[part.index.isin(within)], whole[whole.index.isin(within)]
    zone = ZONE[whole.index]
    return (part.groupby(zone).sum() / whole.groupby(zone).sum() * 100).reindex(ZONES)


@pytest.mark.parametrize("indicator", YEARS)
def test_cities_and_zones_are_as_far_apart_as_in_the_tables(indicator):
    told = pd.DataFrame({year: by_zone(indicator, year) for year in YEARS[indicator]})
    last = told.iloc[:, -1]
    made = figure("city_and_region", None, "en", show=indicator)
    assert made.subtitle.startswith(
        f"In 2022: cities {last['city']:.1f}%, their commuting zones "
        f"{last['commuting_zone']:.1f}%, outside {last['outside']:.1f}%."
    )
    gap = (told.loc["city"] - told.loc["commuting_zone"]).abs()
    if len(gap) == 1:
        assert "whether that grows can't be seen" in made.title
        return
    assert f"{gap[2014]:.1f} (2014) and {gap[2022]:.1f} (2022)" in made.subtitle
    ways = [np.sign(round((gap[year] / gap[2014] - 1) / 0.1)) for year in (2017, 2022)]
    if ways[0] != ways[1]:
        assert "depends on the last year" in made.title
    else:
        words = {1: "drifted apart", 0: "about as far apart", -1: "came closer together"}
        assert words[ways[1]] in made.title


@pytest.mark.parametrize("code", CODES[::5])
def test_the_own_zones_are_those_of_the_own_municipalities(code):
    own = PLACES.index[PLACES["corop_code"] == code]
    for indicator in ("share_65plus", "edu_hbo_wo_15_75"):
        again = by_zone(indicator, 2022, own).dropna()
        shown = city_and_region_numbers({"level": "corop", "code": code}, "en", indicator).own
        assert shown[2022].to_dict() == pytest.approx(again.to_dict())
