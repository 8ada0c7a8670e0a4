"""Numbers, dates and times the way the reader writes them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from regiolab.locale.languages import LOCALES

if TYPE_CHECKING:
    from datetime import date as calendar_date
    from datetime import datetime

CENTS = 2
"""Decimals of an amount in euros that is not whole."""

_MOST_PLACES = 6
_DIGITS = re.compile(r"[#0][#0.,]*")


@lru_cache(maxsize=10_000)
def number(language: str, value: float) -> str:
    """Return a whole number with thousands separated: 17.081.507 or 17,081,507."""
    return _with_minus(format_decimal(round(value), format="#,##0", locale=LOCALES[language]))


def decimal(language: str, value: float, places: int = 1) -> str:
    """Return a number with a fixed number of decimals: 2,1 or 2.1.

    It is rounded as pandas rounds a table, so 4.35 is 4.4 in a sentence and in its table.
    """
    pattern = "#,##0." + "0" * places if places else "#,##0"
    shown = rounded(value, places) or 0.0  # no minus before what is written as zero
    return _with_minus(format_decimal(shown, format=pattern, locale=LOCALES[language]))


def _with_minus(written: str) -> str:
    """Return a written number with a minus where it has a hyphen: −3,4, as beside a +."""
    return written.replace("-", "\N{MINUS SIGN}")


def rounded(value: float, places: int) -> float:
    """Return a number rounded the way that numpy and pandas do it, whatever kind of number it is.

    Python itself rounds 4.35 down, for what it holds is a bit less.
    """
    scale = 10**places
    return round(float(value) * scale) / scale if abs(value) < _HUGE else float(value)


_HUGE = 1e15
"""From here on a number has no decimals, and infinity cannot be rounded."""


def as_it_is(language: str, value: float) -> str:
    """Return a number with as many decimals as it has, at most six: 26,1 or 26.1; 1.240."""
    return decimal(language, value, places_of(value))


def places_of(value: float) -> int:
    """Return how many decimals a number has, at most six; 0 for a whole number."""
    return next(
        (count for count in range(_MOST_PLACES) if round(value, count) == value), _MOST_PLACES
    )


def with_unit(number: str, unit: str | None) -> str:
    """Return a written number with its unit behind it: "26,1%" and "1.240 people"."""
    if unit and unit.startswith("%"):
        return f"{number}{unit}"
    return " ".join(part for part in (number, unit) if part)


def percent(language: str, share: float, places: int = 0) -> str:
    """Return a share between 0 and 1 as a percentage: 0.083 -> "8%"."""
    return decimal(language, share * 100, places) + "%"


def date(language: str, moment: datetime) -> str:
    """Return day and month in words: 12 maart or 12 March."""
    return str(format_date(moment, format="d MMMM", locale=LOCALES[language]))


def full_date(language: str, day: calendar_date) -> str:
    """Return day, month in words and year: 12 maart 2026 or 12 March 2026."""
    return str(format_date(day, format="d MMMM y", locale=LOCALES[language]))


def euros(language: str, amount: float) -> str:
    """Return an amount, with cents only where there are any: € 12.500 or €12,500.50."""
    places = 0 if float(amount).is_integer() else CENTS
    return euro_pattern(language).format(amount=decimal(language, amount, places))


@cache
def euro_pattern(language: str) -> str:
    """Return where the sign of the euro stands, such as "€{amount}" in English."""
    standard = str(Locale.parse(LOCALES[language]).currency_formats["standard"].pattern)
    return _DIGITS.sub("{amount}", standard.partition(";")[0]).replace("¤", "€")


def time_of_day(language: str, moment: datetime) -> str:
    """Return hours and minutes on the clock of this computer: 14:05."""
    return str(format_time(moment.astimezone(), format="HH:mm", locale=LOCALES[language]))
