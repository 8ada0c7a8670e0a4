"""Workbooks: the sheet that is meant, without what is hidden, with what is merged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from regiolab.exchange import look_at, write_xlsx
from regiolab.exchange.reading import layout, workbook
from regiolab.model import Workspace
from tests.unit.exchange.books import book, in_bytes
from tests.unit.exchange.reading.looked import about, look, names, told

if TYPE_CHECKING:
    from regiolab.exchange.tables.cells import Cell

HEADER = ["Naam", "Sector"]
TWO = [HEADER, ["Gemeente Zwolle", "overheid"], ["ROC", "onderwijs"]]


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_stays_out_and_is_named(state: str) -> None:
    made = book(Oud=[HEADER, ["Oude partij", "overheid"]], Lijst=TWO)
    made["Oud"].sheet_state = state
    made.active = 1
    preview = look(in_bytes(made))
    assert names(preview) == ["Gemeente Zwolle", "ROC"]
    assert "Blad “Oud”: een verborgen blad" in told(preview)


def test_hidden_rows_and_columns_stay_out_and_are_named() -> None:
    made = book(
        Lijst=[["Naam", "Geheim", "Sector"], ["A", "x", "overheid"], ["B", "y", "overheid"]]
    )
    made["Lijst"].row_dimensions[3].hidden = True
    made["Lijst"].column_dimensions["B"].hidden = True
    preview = look(in_bytes(made))
    assert names(preview) == ["A"]
    assert "1 verborgen rij: B" in told(preview)
    assert "1 verborgen kolom: Geheim" in told(preview)


@pytest.mark.parametrize("cover", ["Toelichting", "Leeswijzer", "README", "Versiebeheer", "Inhoud"])
def test_a_sheet_that_explains_is_not_the_list(cover: str) -> None:
    rows = [["Deze lijst is van maart."], ["Vragen? Bel ons."]]
    preview = look(in_bytes(book(**{cover: rows, "Blad2": TWO})))
    assert names(preview) == ["Gemeente Zwolle", "ROC"]
    assert f"Blad “{cover}”" in told(preview)


def test_several_sheets_are_offered_together_and_their_names_are_sectors() -> None:
    made = book(
        Overheid=[["Naam"], ["A"], ["B"]], Onderwijs=[["Naam"], ["C"]], Bedrijven=[["Naam"], ["D"]]
    )
    preview = look(in_bytes(made))
    assert about(preview) == {"sheet"}
    assert [(one.name, one.sector) for one in preview.answered(sheet="all").parties] == [
        ("A", "government"),
        ("B", "government"),
        ("C", "education"),
        ("D", "employers"),
    ]
    one = preview.answered(sheet="Onderwijs")
    assert names(one) == ["C"]
    assert "Blad “Overheid”: niet gekozen" in told(one)


def test_merged_cells_are_filled_down_and_two_rows_of_headers_are_one() -> None:
    rows = [
        ["Sector", "Organisatie", "Beoordeling", None],
        [None, None, "Invloed (0-4)", "Belang (0-4)"],
        ["overheid", "A", 3, 4],
        [None, "B", 2, 1],
        ["onderwijs", "C", 1, 0],
        [None, "D", 1, 0],
    ]
    made = book(Blad1=rows)
    for cells in ("C1:D1", "A3:A4", "A5:A6"):
        made["Blad1"].merge_cells(cells)
    preview = look(in_bytes(made))
    assert [(one.name, one.sector, one.influence, one.interest) for one in preview.parties] == [
        ("A", "government", 3, 4),
        ("B", "government", 2, 1),
        ("C", "education", 1, 0),
        ("D", "education", 1, 0),
    ]


def test_formulas_without_a_result_are_named() -> None:
    preview = look(
        in_bytes(book(Blad1=[HEADER, ["A", "overheid"], ['=CONCATENATE("B","C")', "overheid"]]))
    )
    assert names(preview) == ["A"]
    assert "1 formule zonder uitkomst: A3" in told(preview)


def test_an_empty_first_sheet_and_notes_below_the_list_are_passed_over() -> None:
    rows = [["Overzicht partijen"], [], *TWO, ["Totaal", 2], [], ["Bron: eigen onderzoek"]]
    preview = look(in_bytes(book(Leeg=[], Lijst=rows)))
    assert names(preview) == ["Gemeente Zwolle", "ROC"]
    assert "Bron: eigen onderzoek" in told(preview)


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        (["€ 25.000", "€ 3.000,-"], [25_000, 3_000]),
        (["25.000", "25.000,50"], [25_000, 25_000.5]),
        (["25.000", 300], None),
        (["25 000", "1.250.000"], [25_000, 1_250_000]),
        (["1,250", "2,500.00"], [1_250, 2_500]),
    ],
)
def test_amounts_are_read_by_their_column_or_asked(
    amounts: list[Any], expected: list[float] | None
) -> None:
    pledges = [["Partij", "Brengt of haalt", "Wat", "Bedrag in euro's"]]
    pledges += [["ROC", "brengt", f"iets {number}", one] for number, one in enumerate(amounts)]
    preview = look(in_bytes(book(Partijen=TWO, **{"Brengt en haalt": pledges})))
    if expected is None:
        assert about(preview) == {"number:amount"}
        assert preview.left_out == ()  # the question tells it
        preview = preview.answered(**{"number:amount": "thousands"})
        expected = [25_000, 300]
    assert not preview.questions
    workspace = Workspace.new("x")
    preview.apply(workspace)
    assert [one.amount for one in workspace.commitments] == expected


def test_our_own_workbook_is_known_and_opened_whole(tmp_path: Any) -> None:
    workspace = Workspace.new("Onze regio")
    workspace.add_stakeholder("Gemeente Zwolle", "government", influence=3)
    write_xlsx(workspace, tmp_path / "kaart.xlsx")
    preview = look_at(tmp_path / "kaart.xlsx", name="iets.csv")
    assert preview.kind == "ours"
    fresh = Workspace.new("Leeg")
    preview.apply(fresh)
    assert fresh.stakeholders[0].influence == 3


def test_elements_and_connections_of_kumu_are_one_network() -> None:
    made = book(
        Elements=[["Label", "Type", "Tags"], ["A", "Overheden", "x|y"], ["B", "Vakbond", None]],
        Connections=[["From", "To", "Direction", "Type"], ["A", "B", "mutual", "samenwerking"]],
    )
    preview = look(in_bytes(made))
    assert [(one.name, one.sector) for one in preview.parties] == [
        ("A", "government"),
        ("B", "workers"),
    ]
    (tie,) = preview.relations
    assert (tie.kind, tie.direction) == ("co_operation", "mutual")


def test_a_workbook_that_is_damaged_is_told_in_a_sentence() -> None:
    preview = look(in_bytes(book(Blad1=TWO))[:-400])
    assert preview.kind == "not_ours"
    assert "beschadigd" in told(preview)


def test_a_workbook_is_opened_once_however_many_answers_follow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    preview = look(in_bytes(book(Een=TWO, Twee=TWO)))
    monkeypatch.setattr(workbook, "sheets_in", None)
    assert about(preview) == {"sheet"}
    one = preview.answered(sheet="Een")
    assert names(one.answered(header_0=True)) == ["Gemeente Zwolle", "ROC"]


def test_as_many_relations_as_a_map_can_have_come_in_below_a_header() -> None:
    ties = [[f"A{number}", f"B{number}"] for number in range(20_000)]
    preview = look(in_bytes(book(Relaties=[["Van", "Naar"], *ties])))
    assert preview.kind == "network"
    assert len(preview.relations) == 20_000


def test_rows_with_one_cell_below_a_table_are_looked_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = [("ROC", "onderwijs")] * 100 + [("Losse regel", None)] * 90
    counted: list[int] = []

    def counting(row: tuple[Cell, ...]) -> bool:
        counted.append(1)
        return sum(cell is not None for cell in row) > 1

    monkeypatch.setattr(layout, "_is_wide", counting)
    layout.body_of(rows, range(190), ["Naam", "Sector"], "nl")
    assert len(counted) < 4 * len(rows)


def test_amounts_that_are_none_are_told_in_one_sentence_and_nothing_is_guessed() -> None:
    rows = [["Partij", "Brengt of haalt", "Wat", "Bedrag in euro's"]]
    rows += [["ROC", "brengt", f"iets {one}", f"ca. {one}00"] for one in range(1, 41)]
    rows += [["ROC", "brengt", "deel", "12 %"], ["ROC", "brengt", "niets", "n.v.t."]]
    parties = [["Naam", "Sector"], ["ROC", "onderwijs"]]
    found = look_at(in_bytes(book(**{"Partijen": parties, "Brengt en haalt": rows})))
    assert len(found.commitments) == 42
    assert not [one for _, one in found.commitments if "amount" in one]
    [told] = [one for one in found.left_out if "Bedrag" in one.what]
    assert len(told.rows) == 41
    assert told.why.startswith("41 antwoorden blijven open, zoals “ca. 100” in rij 2")
