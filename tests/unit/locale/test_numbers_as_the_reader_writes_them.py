"""Numbers, dates and times in Dutch and English."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from regiolab import locale


@pytest.mark.parametrize(
    ("language", "number", "decimal", "percent"),
    [("nl", "17.081.507", "−2,1", "8,3%"), ("en", "17,081,507", "−2.1", "8.3%")],
)
def test_thousands_decimals_and_shares(language, number, decimal, percent):
    assert locale.number(language, 17081507) == number
    assert locale.decimal(language, -2.06) == decimal
    assert locale.percent(language, 0.083, 1) == percent
    assert locale.percent(language, 0.083) == "8%"
    assert locale.decimal(language, 3.4, 0) == "3"


def test_a_day_has_its_month_in_words():
    day = datetime(2026, 3, 12, tzinfo=UTC)
    assert locale.date("nl", day) == "12 maart"
    assert locale.date("en", day) == "12 March"


def test_the_time_is_that_of_the_clock_on_this_computer():
    here = datetime(2026, 3, 12, 14, 5).astimezone()
    elsewhere = here.astimezone(timezone(timedelta(hours=9)))
    for language in locale.LANGUAGES:
        assert locale.time_of_day(language, here) == "14:05"
        assert locale.time_of_day(language, elsewhere) == "14:05"


def test_a_day_can_have_its_year():
    assert locale.full_date("nl", date(2026, 3, 12)) == "12 maart 2026"
    assert locale.full_date("en", date(2026, 3, 12)) == "12 March 2026"


def test_euros_have_cents_only_where_there_are_any():
    assert locale.euros("nl", 12500) == "€\u00a012.500"
    assert locale.euros("nl", 0.5) == "€\u00a00,50"
    assert locale.euros("en", 12500.25) == "€12,500.25"
