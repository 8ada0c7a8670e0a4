"""What a cell holds just before and just after its limits."""

from datetime import date

import pytest

from regiolab.exchange.tables.cells import day_cell, not_too_long, text_in


def test_a_text_of_as_many_characters_as_fit_stays_and_of_a_longer_one_the_end_goes():
    assert not_too_long("x" * 16_000) == "x" * 16_000
    assert not_too_long("x" * 16_001) == "x" * 15_999 + "…"


def test_days_before_1904_are_text_since_spreadsheets_disagree_about_them():
    assert day_cell(date(1904, 1, 1)) == date(1904, 1, 1)
    assert day_cell(date(1903, 12, 31)) == "1903-12-31"
    assert day_cell(None) is None


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (2.0, "2"),
        (2.5, "2.5"),
        (-999_999_999_999_999.0, "-999999999999999"),
        (1e15, "1000000000000000.0"),
    ],
)
def test_a_whole_number_has_no_decimals_up_to_the_fifteen_digits_that_a_spreadsheet_keeps(
    cell, text
):
    assert text_in(cell) == text
