"""Numbers and days are read the way people write them in Dutch and in English."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regiolab.locale import LANGUAGES, decimal, full_date
from regiolab.locale.reading import as_day, as_number


@pytest.mark.parametrize("language", LANGUAGES)
@given(cents=st.integers(min_value=-(10**13), max_value=10**13))
def test_a_number_that_was_written_is_read_as_the_same_number(language, cents):
    assert as_number(language, decimal(language, cents / 100, 2)) == cents / 100


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=st.dates(min_value=date(1900, 1, 1)))
def test_a_day_that_was_written_is_read_as_the_same_day(language, day):
    assert as_day(language, full_date(language, day)) == day
    assert as_day(language, day.isoformat()) == day
    assert as_day(language, f"{day.day}-{day.month}-{day.year}") == day


@pytest.mark.parametrize("language", LANGUAGES)
@given(written=st.text())
def test_any_text_is_a_number_or_refused(language, written):
    with suppress(ValueError):
        assert isinstance(as_number(language, written), float)


@pytest.mark.parametrize(
    ("language", "written"), [("nl", "1500.50"), ("nl", "1,500,000"), ("en", "1.500,50")]
)
def test_points_and_commas_of_the_other_language_are_not_guessed_at(language, written):
    with pytest.raises(ValueError, match=r"."):
        as_number(language, written)
