"""A table that passes lies beside ours; one that does not leaves everything as it was."""

import json

import pytest

from regiolab.regions import figures, regions
from tests.unit.tools.refresh.published import json_stat, recorded
from tools.refresh_data.figures import Figure, read

NUTS = {
    "corop": dict(
        zip(regions("corop")["region_code"], regions("corop")["nuts3_2024"], strict=True)
    ),
    "province": dict(
        zip(regions("province")["region_code"], regions("province")["nuts2_2024"], strict=True)
    ),
    "nl": {"NL00": "NL"},
}
GEO_LEVEL = {"nl": "country", "province": "nuts2", "corop": "nuts3"}


def gdp(years, change=lambda code, year, value: value):
    """Return the revised GDP that we carry, as Eurostat would publish it."""
    found = {}
    for level, codes in NUTS.items():
        table = figures("gdp_mio_eur_revised", level)
        table = table[table["year"].isin(years)]
        found[level] = {
            (codes[row.region_code], row.year): change(row.region_code, row.year, row.value)
            for row in table.itertuples()
        }
    return found


def publish(publishers, by_level, flags=None):
    for level, values in by_level.items():
        publishers.answer(
            f"nama_10r_3gdp geoLevel={GEO_LEVEL[level]}",
            json_stat(values, flags if level == "corop" else None, freq="A", unit="MIO_EUR"),
        )


def everything_in(folder):
    return {
        path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_what_is_the_same_brings_nothing_new(run, publishers, capsys):
    publish(publishers, gdp([2021, 2022]))
    assert run("fetch", "gdp") == 0
    said = capsys.readouterr().out
    assert "gdp_mio_eur_revised by nl: 9 values of ours are not in it; they stay" in said
    assert "differ by more" not in said
    assert "gdp.csv is written." in said


def test_a_new_year_and_a_revision_are_said_with_the_largest(run, publishers, folder, capsys):
    values = gdp([2022, 2024], lambda _, year, value: value * (1.01 if year == 2024 else 1))
    for level in values:
        values[level] |= {
            (geo, 2025): value * 1.04
            for (geo, year), value in list(values[level].items())
            if year == 2024
        }
    publish(publishers, values, {("NL114", 2025): "p"})
    before = everything_in(folder.data / "indicators")
    assert run("fetch", "gdp") == 0
    said = capsys.readouterr().out
    assert "gdp_mio_eur_revised by corop: new 2025." in said
    assert "gdp_mio_eur_revised by corop: 40 values differ by more than half a per cent" in said
    fetched = {one.key: one for one in read(folder.refreshed / "gdp.csv")}
    assert fetched["gdp_mio_eur_revised", "CR01", 2025].flag == "p"
    assert everything_in(folder.data / "indicators") == before


def test_a_second_run_changes_nothing(run, publishers, folder, capsys):
    publish(publishers, gdp([2022]))
    run("fetch", "gdp")
    before = everything_in(folder.refreshed)
    capsys.readouterr()
    assert run("fetch", "gdp", cache="another") == 0
    assert "gdp.csv is as it was." in capsys.readouterr().out
    assert everything_in(folder.refreshed) == before


def test_an_earlier_run_is_put_aside_and_not_overwritten(run, publishers, folder, capsys):
    publish(publishers, gdp([2022]))
    run("fetch", "gdp")
    first = (folder.refreshed / "gdp.csv").read_bytes()
    publish(publishers, gdp([2021, 2022]))
    run("fetch", "gdp", cache="another")
    assert "the one before is now earlier/gdp-" in capsys.readouterr().out
    aside = list((folder.refreshed / "earlier").iterdir())
    assert [path.read_bytes() for path in aside] == [first]


def test_where_an_answer_came_from_is_kept_with_its_hash(run, publishers, folder):
    publish(publishers, gdp([2022]))
    run("fetch", "gdp")
    note = json.loads((folder.refreshed / "notes.json").read_text(encoding="utf-8"))["gdp"]
    assert [len(one["sha256"]) for one in note["answers"]] == [64, 64, 64]
    assert all("nama_10r_3gdp" in one["address"] for one in note["answers"])
    assert note["source"]["source_id"] == "estat_nama_10r_3gdp_2026"
    assert note["source"]["copy_date"] == "2026-12-01"


REFUSALS = {
    "another unit": (
        lambda _, __, value: value * 1000,
        "differs by 99900% from what we have, for most regions and years: it is probably in",
    ),
    "no sum": (
        lambda code, _, value: value * (1.05 if code == "PV30" else 1),
        "of Noord-Brabant in 2022 is",
    ),
    "below zero": (
        lambda code, _, value: -value if code == "CR01" else value,
        "of Oost-Groningen in 2022 is below zero",
    ),
}


@pytest.mark.parametrize("kind", REFUSALS)
def test_what_fails_a_check_is_refused_with_the_reason(run, publishers, folder, capsys, kind):
    change, reason = REFUSALS[kind]
    publish(publishers, gdp([2022], change))
    before = everything_in(folder.data)
    assert run("fetch", "gdp") == 1
    said = capsys.readouterr().out
    assert "refused, nothing written." in said
    assert reason in said
    assert everything_in(folder.data) == before


def test_a_region_that_is_lost_refuses_the_table(run, publishers, capsys):
    values = gdp([2022])
    values["corop"] = {key: value for key, value in values["corop"].items() if key[0] != "NL114"}
    publish(publishers, values)
    assert run("fetch", "gdp") == 1
    assert "gdp_mio_eur_revised by corop lost: CR01." in capsys.readouterr().out


def test_an_unknown_flag_refuses_the_table(run, publishers, capsys):
    publish(publishers, gdp([2022]), {("NL114", 2022): "zz"})
    assert run("fetch", "gdp") == 1
    assert "carries a flag that we do not know: zz." in capsys.readouterr().out


def test_a_broken_table_does_not_stop_the_next_one(run, publishers, folder, capsys):
    publishers.answer("nama_10r_3gdp", b"<html>")
    table = figures("employment_rate_15_64", "province").query("year == 2024")
    publishers.answer(
        "tgs00007",
        json_stat(
            {
                (NUTS["province"][code], 2024): value
                for code, value in zip(table["region_code"], table["value"], strict=True)
            },
            sex="T",
        ),
    )
    assert run("fetch", "gdp", "employment") == 1
    said = capsys.readouterr().out
    assert "gave no JSON" in said
    assert "employment.csv is written." in said
    assert [path.name for path in folder.refreshed.glob("*.csv")] == ["employment.csv"]


def test_a_known_final_figure_may_not_be_another(run, publishers, capsys):
    publishers.answer("demo_r_pjanaggr3", json_stat({("NL", 2017): 17_000_000}, sex="T"))
    assert run("fetch", "population") == 1
    assert "is 17,000,000, and it is known to be 17,081,507." in capsys.readouterr().out


def test_taking_a_table_puts_it_in_ours_and_keeps_our_own_flags(run, publishers, folder, capsys):
    values = gdp([2014, 2022], lambda _, __, value: value * 1.001)
    publish(publishers, values)
    run("fetch", "gdp")
    assert run("take", "gdp") == 0
    assert "corop.csv: 80 rows of gdp." in capsys.readouterr().out
    ours = {one.key: one for one in read(folder.indicators("corop"))}
    frisian = ours["gdp_mio_eur_revised", "CR04", 2014]
    before = figures("gdp_mio_eur_revised", "corop").query("region_code == 'CR04' & year == 2014")
    assert frisian.value == pytest.approx(before["value"].iloc[0] * 1.001)
    assert frisian.flag == before["flag"].iloc[0] == "bb"
    assert ours["gdp_mio_eur_revised", "CR01", 2024]  # was not in the table, and stays
    sources = (folder.data / "sources.csv").read_text(encoding="utf-8")
    assert sources.count("\nestat_nama_10r_3gdp_2026,") == 1
    assert "fetched from the publisher by tools/refresh_data" in sources


def test_taking_what_was_compared_with_other_figures_is_refused(run, publishers, folder, capsys):
    publish(publishers, gdp([2022]))
    run("fetch", "gdp")
    path = folder.indicators("corop")
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert run("take", "gdp") == 1
    assert "changed since gdp was compared with them" in capsys.readouterr().out


def test_taking_what_was_never_fetched_is_refused(run, capsys):
    assert run("take", "gdp") == 1
    assert "fetch gdp first" in capsys.readouterr().out


def test_a_table_that_does_not_exist_names_those_that_do(run, capsys):
    assert run("fetch", "gpd") == 1
    assert "There is no table gpd. Choose from: gdp, population" in capsys.readouterr().out


def test_a_municipality_of_a_coming_year_is_named_with_what_goes(run, publishers, folder, capsys):
    publishers.answer(
        "ODataCatalog",
        {"value": [{"Identifier": "87001NED", "Title": "Gebieden in Nederland 2027"}]},
    )
    publishers.answer("87001NED/TypedDataSet", recorded("cbs_v3_division.json"))
    publishers.answer("87001NED/DataProperties", recorded("cbs_v3_division_properties.json"))
    assert run("division", "2027") == 0
    said = capsys.readouterr().out
    assert "New: Gooimeer (GM9402)." in said
    assert "Hilversum (GM0402)" in said.split("No longer there: ")[1].split("New:")[0]
    assert "Groningen (GM0014) moves" not in said
    written = (folder.refreshed / "municipalities_2027.csv").read_text(encoding="utf-8")
    assert written.splitlines()[1].startswith("GM0014,Groningen,PV20,Groningen,CR03")


def test_a_division_that_is_not_published_yet_says_so(run, publishers, capsys):
    publishers.answer("ODataCatalog", {"value": []})
    assert run("division", "2028") == 1
    assert "'Gebieden in Nederland 2028' was expected at CBS, and there is none yet" in (
        capsys.readouterr().out
    )


def test_a_figure_keeps_its_place_in_a_file_read_and_written():
    one = Figure("CR01", "Oost-Groningen", 2024, "median_age", 47.5, "years", "x", "p")
    assert one.key == ("median_age", "CR01", 2024)
