"""What has no data interface is pasted, and checked as a fetched table is."""

import pytest

from regiolab.regions import directory
from tools.refresh_data.figures import RefusedError, read
from tools.refresh_data.forms import FORMS, form
from tools.refresh_data.pasted import figures_in

UWV = form("uwv_tightness")
DUO = form("duo_mbo")


def pasted(change=None, between="\t", value="3,4"):
    lines = [f"Arbeidsmarktregio{between}Spanningsindicator{between}Typering"]
    for one in directory("arbeidsmarktregio"):
        name, cell = (change or {}).get(one.name, (one.name, value))
        lines.append(f"{name}{between}{cell}{between}krap")
    return "\n".join(lines)


def test_a_pasted_table_becomes_figures_with_our_codes():
    found = figures_in(pasted(), UWV, 2026)
    assert len(found) == 35
    assert {(one.value, one.year, one.indicator) for one in found} == {
        (3.4, 2026, "labour_market_tightness")
    }
    assert {one.region_code for one in found} == {
        one.code for one in directory("arbeidsmarktregio")
    }


@pytest.mark.parametrize(
    ("cell", "number"),
    [("1.234", 1234), ("1.234,5", 1234.5), ("12 345", 12345), ("3,4", 3.4), ("3.4", 3.4)],
)
def test_numbers_are_read_as_dutch_pages_write_them(cell, number):
    lines = ["Gemeente;Studenten", *(f"{one.name};{cell}" for one in directory("municipality"))]
    assert {one.value for one in figures_in("\n".join(lines), DUO, 2025)} == {number}


def test_municipalities_may_be_numbers_with_or_without_zeros():
    lines = ["GEMEENTENUMMER,AANTAL"]
    lines += [f"{one.code[2:].lstrip('0')},100" for one in directory("municipality")]
    assert len(figures_in("\n".join(lines), DUO, 2025)) == 342


@pytest.mark.parametrize("cell", ["", ".", "x", "-", "n.b.", "<5"])
def test_what_is_not_published_is_no_row_and_never_nought(cell):
    found = figures_in(pasted({"Achterhoek": ("Achterhoek", cell)}), UWV, 2026)
    assert len(found) == 34
    assert "AMR-achterhoek" not in {one.region_code for one in found}


def test_names_may_differ_in_case_and_hyphens():
    changed = {"Groot Amsterdam": ("groot-amsterdam", "2,0")}
    assert len(figures_in(pasted(changed), UWV, 2026)) == 35


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "There is no table in it"),
        ("Regio Spanning\nDrenthe 2", "There is one column in it"),
        ("Regio\tWoorden\nAchterhoek\tkrap", "no column spanningsindicator or spanning or waarde"),
        (pasted({"Drenthe": ("Drente", "3,4")}), r"called Drente \(did you mean drenthe\?\)"),
        (pasted({"Drenthe": ("Drenthe", "zeer krap")}), "zeer krap is no number between 0 and 30"),
        (pasted({"Drenthe": ("Drenthe", "340")}), "340 is no number between 0 and 30"),
        ("Regio\tSpanning\nDrenthe\t3,4", "34 of 35 regions are not in it"),
    ],
)
def test_what_is_wrong_is_named(text, reason):
    with pytest.raises(RefusedError, match=reason):
        figures_in(text, UWV, 2026)


def test_a_pasted_file_is_kept_beside_ours_and_says_what_else_it_needs(
    run, folder, tmp_path, capsys
):
    file = tmp_path / "uwv.txt"
    file.write_text(pasted(), encoding="utf-8")
    assert run("paste", "uwv_tightness", "2026", str(file)) == 0
    said = capsys.readouterr().out
    assert "uwv_tightness.csv is written." in said
    assert (
        "labour_market_tightness,krapte op de arbeidsmarkt,tightness of the labour market" in said
    )
    assert len(read(folder.refreshed / "uwv_tightness.csv")) == 35
    assert run("take", "uwv_tightness") == 1
    assert "has no row in data/figure_names.csv" in capsys.readouterr().out
    with (folder.data / "figure_names.csv").open("a", encoding="utf-8") as names:
        names.write("labour_market_tightness,krapte op de arbeidsmarkt,tightness\n")
    assert run("take", "uwv_tightness") == 0


@pytest.mark.parametrize("one", FORMS, ids=lambda one: one.name)
def test_a_form_says_what_to_paste_and_where_it_is(one):
    assert one.address in one.asks()
    assert f"Paste the table of {one.publisher} here" in one.asks()


def test_a_form_that_does_not_exist_names_those_that_do():
    with pytest.raises(RefusedError, match="Choose from: uwv_tightness, duo_mbo"):
        form("uwv")
