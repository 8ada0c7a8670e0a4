"""The tables as files: sources, keys, outlines, commuting, and what the README says of them."""

import csv
import re

import pandas as pd
import pytest

from regiolab.regions import FIGURE_LEVELS, data_folder, figures, outlines, regions, sources

DATA = data_folder()
TABLES = sorted(
    path.relative_to(DATA).as_posix()
    for path in DATA.rglob("*.csv")
    if "refreshed" not in path.parts  # of whoever ran `make refresh-data`
)
README = (DATA / "README.md").read_text(encoding="utf-8")


def table(name):
    return pd.read_csv(DATA / name, keep_default_na=False)


def test_every_figure_has_a_source_that_is_listed():
    cited = {
        name: set(table(name)["source_id"])
        for name in TABLES
        if "source_id" in table(name) and name != "sources.csv"
    }
    assert len(cited) == 13
    assert {key for keys in cited.values() for key in keys} <= set(sources())


def test_every_statistical_source_names_publisher_licence_copy_and_date():
    statistics = [each for each in sources().values() if each.kind == "statistics"]
    assert len(statistics) == 44
    for each in statistics:
        assert all((each.publisher, each.title, each.licence, each.copy, each.copy_date)), each


def test_the_sources_of_the_report_are_seed_and_s1_to_s15_with_an_address():
    report = {key: each for key, each in sources().items() if each.kind == "report"}
    assert set(report) == {"SEED"} | {f"S{number}" for number in range(1, 16)}
    assert all(re.match(r"https?://\S+$", each.address) for each in report.values())


@pytest.mark.parametrize("level", FIGURE_LEVELS)
def test_a_figure_has_one_value_for_a_region_and_year(level):
    long = table(f"indicators/{level}.csv")
    assert not long.duplicated(["indicator", "region_code", "year"]).any()
    assert long["value"].notna().all()
    assert (long["unit"] != "").all()


def test_the_nation_is_only_at_its_own_level():
    assert set(table("indicators/nl.csv")["region_code"]) == {"NL00"}
    for level in ("province", "corop", "arbeidsmarktregio"):
        codes = set(table(f"indicators/{level}.csv")["region_code"])
        assert codes == set(regions(level)["region_code"])


def test_the_only_flags_are_those_the_readme_explains():
    flags = {flag for level in FIGURE_LEVELS for flag in table(f"indicators/{level}.csv")["flag"]}
    assert flags == {"", "p", "b", "u", "bu", "bb", "approx"}
    assert all(f"| `{flag}` |" in README for flag in flags - {""})


def test_every_municipality_of_earlier_years_is_current_or_has_a_successor():
    long = table("indicators/municipality.csv")
    current = set(regions("municipality")["region_code"])
    changes = table("regions/municipality_changes.csv")
    assert set(long["region_code"]) - current <= set(changes["old_code"])
    assert set(changes["region_code"]) <= current
    assert not set(changes["old_code"]) & current
    divided = changes.groupby(["year", "old_code"])["area_share"].sum()
    assert divided.between(0.98, 1.02).all()


def test_urbanisation_covers_the_355_municipalities_of_2019():
    places = table("regions/urbanisation_2019.csv")
    assert places["degurba"].value_counts().to_dict() == {2: 202, 1: 87, 3: 66}
    in_2019 = figures("population_1jan", "municipality").query("year == 2019")
    assert set(places["region_code"]) == set(in_2019["region_code"])


@pytest.mark.parametrize("level", ["corop", "arbeidsmarktregio"])
def test_commuting_adds_up_to_7_14_million_jobs_between_known_regions(level):
    flows = table(f"commuting/{level}_2014.csv")
    assert flows["jobs_x1000"].sum() == pytest.approx(7140.4)
    assert set(flows["live_in"]) == set(regions(level)["region_code"])
    assert set(flows["work_in"]) == set(regions(level)["region_code"])


@pytest.mark.parametrize(("code", "ratio"), [("CR23", 1.35), ("CR22", 0.75)])
def test_jobs_for_each_working_resident(code, ratio):
    flows = table("commuting/corop_2014.csv")
    jobs = flows.loc[flows["work_in"] == code, "jobs_x1000"].sum()
    workers = flows.loc[flows["live_in"] == code, "jobs_x1000"].sum()
    assert jobs / workers == pytest.approx(ratio, abs=0.005)


def test_a_university_is_in_the_regions_of_its_municipality():
    universities = table("universities.csv")
    assert len(universities) == 18
    homes = regions("municipality").set_index("region_code").loc[universities["municipality_code"]]
    for column in ("corop_code", "arbeidsmarktregio_code"):
        assert list(universities[column]) == list(homes[column])


@pytest.mark.parametrize("level", ["province", "corop", "arbeidsmarktregio"])
def test_every_region_has_an_outline_inside_the_netherlands(level):
    features = outlines(level)["features"]
    listed = regions(level).set_index("region_code")["region_name"].to_dict()
    assert {
        each["properties"]["region_code"]: each["properties"]["region_name"] for each in features
    } == listed
    for longitude, latitude in _points([each["geometry"]["coordinates"] for each in features]):
        assert 3.2 < longitude < 7.3
        assert 50.7 < latitude < 53.7


@pytest.mark.parametrize("name", TABLES)
def test_the_readme_gives_rows_and_columns_of_every_table(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        columns, *rows = csv.reader(file)
    line = next(each for each in README.splitlines() if each.startswith(f"| `{name}` |"))
    assert f"| {len(rows)} |" in line
    assert line.endswith("| " + " ".join(f"`{column}`" for column in columns) + " |")
    assert all(f"| `{column}` | " in README for column in columns)


def test_the_readme_gives_level_years_unit_and_source_of_every_figure():
    listed = README.split("## Figures")[1].splitlines()
    every = pd.concat(
        [table(f"indicators/{level}.csv").assign(level=level) for level in FIGURE_LEVELS]
    )
    for indicator, rows in every.groupby("indicator"):
        line = next(each for each in listed if each.startswith(f"| `{indicator}` |"))
        where = "; ".join(
            f"{level} {_years(rows.loc[rows['level'] == level, 'year'])}"
            for level in FIGURE_LEVELS
            if level in set(rows["level"])
        )
        assert f"| {where} |" in line
        assert all(unit in line for unit in rows["unit"])
        assert all(f"`{source}`" in line for source in rows["source_id"])


def _years(column):
    years = sorted({int(year) for year in column})
    if len(years) == 1:
        return str(years[0])
    if years == list(range(years[0], years[-1] + 1)):
        return f"{years[0]}-{years[-1]}"
    return " ".join(str(year) for year in years)


def _points(coordinates):
    if isinstance(coordinates[0], float | int):
        yield coordinates
    else:
        for part in coordinates:
            yield from _points(part)
