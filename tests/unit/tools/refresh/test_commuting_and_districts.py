"""Commuting and districts of another year: read by name, checked against the country."""

import csv

from regiolab.regions import commuting, districts

SHORT = {
    "AantalInwoners_5": "population",
    "k_65JaarOfOuder_12": "share_65plus",
    "Koopwoningen_47": "dwellings_owner_occupied",
    "HboWo_69": "edu_hbo_wo_15_75",
}


def flows(publishers, times=1.0, without=""):
    table = commuting("corop", 2022)
    for home, rows in table.groupby("live_in"):
        value = [
            {
                "WoonregioS": f"{home}  ",
                "WerkregioS": f"{row.work_in}  ",
                "BanenVanWerknemers_1": row.jobs_x1000 * times,
            }
            for row in rows.itertuples()
        ]
        value.append({"WoonregioS": home, "WerkregioS": "NL01", "BanenVanWerknemers_1": 9.0})
        value.append({"WoonregioS": home, "WerkregioS": "CR01", "BanenVanWerknemers_1": None})
        publishers.answer(f"85481NED {home}", {"value": [] if home == without else value})


def rows_of(folder, name):
    with (folder.refreshed / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_flows_come_region_by_region_and_lack_totals_and_empty_cells(run, publishers, folder):
    flows(publishers)
    assert run("commuting", "2024") == 0
    found = rows_of(folder, "commuting_corop_2024.csv")
    assert len(found) == len(commuting("corop", 2022))
    assert {row["year"] for row in found} == {"2024"}
    assert len(publishers.asked) == 40


def test_a_region_without_flows_and_another_unit_are_refused(run, publishers, folder, capsys):
    flows(publishers, without="CR12")
    assert run("commuting", "2024") == 1
    assert "no jobs in December 2024 for CR12" in capsys.readouterr().out
    flows(publishers, times=1000)
    assert run("commuting", "2024", cache="another") == 1
    assert "another unit?" in capsys.readouterr().out
    assert not folder.refreshed.exists()


def published(publishers, people=1.0):
    publishers.answer("ODataCatalog", {"value": [{"Identifier": "85984NED", "Title": "Kern"}]})
    topics = [*SHORT, "BasisonderwijsVmboMbo1_67", "HavoVwoMbo24_68"]
    publishers.answer(
        "85984NED/DataProperties",
        {"value": [{"Key": key, "Type": "Topic", "Title": key} for key in topics]},
    )
    rows = [
        {
            "WijkenEnBuurten": f"{row.district_code}  ",
            "AantalInwoners_5": row.population * people,
            "k_65JaarOfOuder_12": None if row.population < 50 else row.population // 4,
            "Koopwoningen_47": None if row.population < 50 else 60,
            "BasisonderwijsVmboMbo1_67": 10,
            "HavoVwoMbo24_68": 50,
            "HboWo_69": None if row.population < 100 else 40,
        }
        for row in districts().itertuples()
    ]
    publishers.answer("85984NED/TypedDataSet", {"value": rows})


def test_districts_are_read_by_the_names_of_their_columns(run, publishers, folder, capsys):
    published(publishers)
    assert run("districts", "2022") == 0
    said = capsys.readouterr().out
    assert "3340 districts." in said
    assert "Not published for 2022, or not yet: share_0_14" in said
    found = {row["district_code"]: row for row in rows_of(folder, "districts_2022.csv")}
    centre = found["WK001400"]
    assert centre["municipality_code"] == "GM0014"
    assert centre["share_65plus"] == "25"
    assert centre["edu_hbo_wo_15_75"] == "40"
    empty = [row for row in found.values() if not row["dwellings_owner_occupied"]]
    assert empty
    assert all(float(row["population"]) < 50 for row in empty)


def test_districts_that_are_not_the_country_are_refused(run, publishers, folder, capsys):
    published(publishers, people=0.9)
    assert run("districts", "2022") == 1
    assert "and the Netherlands had 17,590,672 on 1 January 2022" in capsys.readouterr().out
    assert not folder.refreshed.exists()
