"""The agenda in Excel: a sheet per list, numbers and days as such, text that stays text."""

import datetime
import io

import openpyxl
import pytest

from regiolab.exchange.documents.agenda_workbook import workbook_bytes
from regiolab.exchange.tables.xlsx_text import decoded
from regiolab.locale import LANGUAGES
from regiolab.model import Workspace
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.exchange.group_work import HOSTILE, filled_in

SHEETS = {
    "nl": [
        *("In één minuut", "Agenda", "Brengt en haalt", "Mijlpalen", "Indicatoren"),
        *("Spanningsscan", "Controle"),
    ],
    "en": [
        *("In a minute", "Agenda", "Brings and takes", "Milestones", "Indicators"),
        *("Tension scan", "Checks"),
    ],
}

A4_INCHES = 11.69
"""How wide the paper is on its side."""
INCHES_OF_A_LETTER = 7 / 96
"""The unit of a column's width, with the letters of an Excel file of 11 points."""
LETTER_POINTS = 11
SMALLEST_POINTS = 8


def opened(workspace, language="nl", **options):
    return openpyxl.load_workbook(io.BytesIO(workbook_bytes(workspace, language, **options)))


def column(sheet, header):
    """Return the cells below a header."""
    number = next(cell.column for cell in sheet[1] if cell.value == header)
    return [row[number - 1] for row in sheet.iter_rows(min_row=2)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_list_has_a_sheet_with_a_header_that_stays_in_sight(language):
    book = opened(filled_agenda(language), language)
    assert book.sheetnames == SHEETS[language]
    for sheet in book.worksheets:
        assert sheet.freeze_panes == "B2"
        assert sheet.max_row > 1
        assert sheet.print_title_rows == "$1:$1"
        widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
        assert all(width >= 6 for width in widths)
        assert all(cell.value and cell.font.bold for cell in sheet[1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_list_is_as_wide_as_a_page_on_its_side_in_letters_that_can_be_read(language):
    for sheet in opened(filled_agenda(language), language).worksheets:
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        columns = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
        wide = sum(columns) * INCHES_OF_A_LETTER
        paper = A4_INCHES - sheet.page_margins.left - sheet.page_margins.right
        assert LETTER_POINTS * min(1, paper / wide) >= SMALLEST_POINTS
        assert sheet.print_options.gridLines
        assert {cell.font.name for row in sheet.iter_rows() for cell in row} == {"Calibri"}
        assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize(
    ("language", "costs", "start", "tag"),
    [("nl", "Kosten", "Begin", "413"), ("en", "Costs", "Start", "809")],
)
def test_amounts_and_days_are_numbers_and_days_in_the_form_of_the_language(
    language, costs, start, tag
):
    sheet = opened(filled_agenda(language), language)["Agenda"]
    amount, day = column(sheet, costs)[0], column(sheet, start)[0]
    assert amount.value == 370000.5
    assert f"[$€-{tag}]" in amount.number_format
    assert day.value.date() == datetime.date(2026, 4, 1)
    assert day.is_date
    assert f"[$-{tag}]" in day.number_format


def test_what_is_not_filled_in_is_an_empty_cell_and_not_zero():
    book = opened(filled_agenda())
    assert column(book["Agenda"], "Kosten")[2].value is None
    assert column(book["Brengt en haalt"], "Bedrag in euro's")[1].value is None
    assert column(book["Indicatoren"], "Streefwaarde")[1].value is None


def test_indicators_are_numbers_with_their_years():
    sheet = opened(filled_agenda())["Indicatoren"]
    assert [cell.value for cell in column(sheet, "Beginwaarde")] == [310, 95.5]
    assert [cell.value for cell in column(sheet, "Jaar van de beginwaarde")] == [2025, 2025]


def test_the_checks_say_what_to_do_why_and_where():
    sheet = opened(filled_agenda())["Controle"]
    row = next(
        row for row in sheet.iter_rows(min_row=2, values_only=True) if "Platform X" in row[1]
    )
    assert row[0] == "eerst oplossen"
    assert row[2]
    assert row[3] == "acties"


def test_a_shareable_workbook_has_neither_commitments_nor_checks():
    sheets = opened(filled_agenda(), shareable=True).sheetnames
    assert sheets == ["In één minuut", "Agenda", "Mijlpalen", "Indicatoren"]


def test_the_front_sheet_says_in_a_minute_what_it_is_about():
    rows = [[cell.value for cell in row] for row in opened(filled_agenda()).worksheets[0]]
    told = dict(rows)
    assert told["Titel"] == filled_agenda().about.title
    assert told["Versie"] == "werkversie"
    assert told["Onze opgave"] == filled_agenda().about.challenge
    assert sum(label == "Actie" for label, _ in rows) == 3


def test_hostile_words_are_text_and_no_formula():
    workspace = Workspace.new("Regio")
    for words in HOSTILE:
        workspace.add_action(words, [], words, first_step=words, note=words)
    sheet = opened(workspace)["Agenda"]
    titles = column(sheet, "Actie")
    assert [decoded(cell.value) for cell in titles] == [one.title for one in workspace.actions]
    assert {cell.data_type for cell in titles} == {"s"}
    assert all(cell.quotePrefix for cell in titles if cell.value[0] in "=+-@'")


def test_a_day_on_which_spreadsheets_disagree_is_text():
    cells = column(opened(filled_in())["Agenda"], "Datum van de eerste stap")
    assert cells[1].value == "0999-12-31"


def test_an_empty_agenda_has_headers_alone():
    book = opened(Workspace.new("Regio"))
    assert {sheet.title: sheet.max_row for sheet in book.worksheets} == {
        "In één minuut": 4,  # title, day and version
        "Agenda": 1,
        "Brengt en haalt": 1,
        "Indicatoren": 1,
        "Controle": 2,
    }


def test_five_hundred_actions_are_all_there():
    workspace = Workspace.new("Regio")
    for number in range(500):
        workspace.add_action(f"Actie {number}", [], None)
    assert opened(workspace)["Agenda"].max_row == 501
