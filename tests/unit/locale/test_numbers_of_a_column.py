"""Numbers by the column as a whole: one that is clear tells how the others are meant."""

from __future__ import annotations

import re

import pytest

from regiolab.locale.reading import as_day, decimal_sign, written_number


def value_of(written: str) -> float:
    number = written_number(written)
    return number.value(number.decimal_sign or ",")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("€ 25.000", 25_000),
        ("€ 25.000,-", 25_000),
        ("EUR 25.000", 25_000),
        ("25.000 euro", 25_000),
        ("1.250.000", 1_250_000),
        ("1,250,000", 1_250_000),
        ("25.000,50", 25_000.5),
        ("25,000.50", 25_000.5),
        ("25 000", 25_000),
        ("25\u00a0000", 25_000),
        ("25\u202f000", 25_000),
        ("25'000", 25_000),
        ("25k", 25_000),
        ("€ 1,5 mln", 1_500_000),
        ("2 miljoen", 2_000_000),
        ("−0,3", -0.3),
        ("–3", -3),
        ("12,5%", 12.5),
        ("2024*", 2024),
        ("25,-", 25),
        ("€25,--", 25),
        ("3.0", 3),
    ],
)
def test_a_number_that_is_clear_is_read_without_asking(written: str, expected: float) -> None:
    number = written_number(written)
    assert not number.is_unclear
    assert number.value(number.decimal_sign or ",") == expected


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (["25.000"], "unclear"),
        (["1,250", "3,400"], "unclear"),
        (["25.000", "25.000,00"], ","),
        (["25.000", "€ 3.000"], ","),
        (["25.000", "1.250.000"], ","),
        (["25.000", "12,5"], ","),
        (["1,250", "12.5"], "."),
        (["25.000", "1,250"], "unclear"),
        (["25.000", "12.5", "3,75"], "unclear"),
        (["25000", "300"], None),
        (["0.125"], "."),
    ],
)
def test_a_column_shows_its_decimal_sign_or_has_to_be_asked(
    column: list[str], expected: str | None
) -> None:
    assert decimal_sign(column) == expected


@pytest.mark.parametrize("written", ["-", "x", "€", "1.2.3.4,5.6", "12-3", "k", "1..2", "３"])
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=re.escape(written)):
        value_of(written)


@pytest.mark.parametrize(
    "written",
    [
        "13 april 2027",
        "13 April 2027",
        "13-4-27",
        "13-apr-27",
        "13-04-2027",
        "2027-04-13 00:00:00",
        "13/04/27",
        "13.4.2027",
        "di 13 april 2027",
        "April 13, 2027",
        "13th of April 2027",
        "2027-04-13T10:00",
        "20270413",
        "13 apr. 2027",
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_day_is_read_in_both_languages(language: str, written: str) -> None:
    assert as_day(language, written).isoformat() == "2027-04-13"
