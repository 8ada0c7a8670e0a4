"""Words on the screen: English is the source, the rest comes from the `.po` files beside this."""

from regiolab.locale.languages import LANGUAGES, LOCALES, WRITTEN_LANGUAGES, in_language
from regiolab.locale.messages import N_, plural, text
from regiolab.locale.numbers import (
    CENTS,
    as_it_is,
    date,
    decimal,
    euro_pattern,
    euros,
    full_date,
    number,
    percent,
    places_of,
    rounded,
    time_of_day,
    with_unit,
)
from regiolab.locale.phrases import all_listed, capital, cut_short, in_brackets, listed

__all__ = [
    "CENTS",
    "LANGUAGES",
    "LOCALES",
    "N_",
    "WRITTEN_LANGUAGES",
    "all_listed",
    "as_it_is",
    "capital",
    "cut_short",
    "date",
    "decimal",
    "euro_pattern",
    "euros",
    "full_date",
    "in_brackets",
    "in_language",
    "listed",
    "number",
    "percent",
    "places_of",
    "plural",
    "rounded",
    "text",
    "time_of_day",
    "with_unit",
]
