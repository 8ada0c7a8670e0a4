"""A number in the table of a figure is written as in the sentences about it."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest

from regiolab.figures import FIGURES
from regiolab.locale import LANGUAGES, decimal
from regiolab.locale.reading import written_number
from regiolab.widgets.region.shown_figure import _rows
from tests.unit.figures.chosen_regions import TWENTE
from tests.unit.figures.sentence_rules import faults


def rows_of(table: dict[str, list[object]]) -> list[list[str]]:
    return _rows(SimpleNamespace(table=pd.DataFrame(table)), "nl")


def test_a_small_percentage_has_the_decimals_of_the_others() -> None:
    assert rows_of({"a": ["x", "y"], "%": [3.2, 0.6], "groei": [-0.5, 12.0]}) == [
        ["x", "3,2", "−0,5"],
        ["y", "0,6", "12,0"],
    ]


def test_a_ratio_has_its_decimals_among_percentages() -> None:
    shown = rows_of(
        {
            "a": ["deel", "hoogste door laagste", "spreiding"],
            "2024": [40.4, 1.8, 0.166],
            "2020": [37.0, 1.73, 0.02],
        }
    )
    assert shown == [
        ["deel", "40,4", "37,0"],
        ["hoogste door laagste", "1,80", "1,73"],
        ["spreiding", "0,166", "0,020"],
    ]


def test_whole_numbers_have_their_thousands_and_years_do_not() -> None:
    assert rows_of({"inwoners": [17081507], "jaar": [2024]}) == [["17.081.507", "2024"]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FIGURES)
def test_a_table_writes_every_number_whole(name: str, language: str) -> None:
    figure = FIGURES[name](TWENTE, language)
    written = _rows(figure, language)
    for row, raw in zip(written, figure.table.itertuples(index=False), strict=True):
        for cell, value in zip(row, raw, strict=True):
            assert not cell[:1].isdigit() or not faults(cell, language), (name, cell)
            if isinstance(value, float) and value == value:
                number = written_number(cell)
                sign = "," if language == "nl" else "."
                assert number is not None, (name, cell)
                assert number.value(sign) == pytest.approx(value, abs=5e-4), (name, cell, value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_minus_is_a_minus_everywhere(language: str) -> None:
    assert decimal(language, -3.25, 2)[0] == "\N{MINUS SIGN}"
    assert decimal(language, -0.04, 1) == decimal(language, 0, 1)
