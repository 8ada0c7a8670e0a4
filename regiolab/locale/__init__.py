"""Words on the screen: English is the source, Dutch comes from the `.po` files beside this."""

from regiolab.locale.messages import LANGUAGES, N_, plural, text
from regiolab.locale.numbers import (
    date,
    decimal,
    euros,
    full_date,
    number,
    percent,
    time_of_day,
)
from regiolab.locale.phrases import capital, cut_short, listed

__all__ = [
    "LANGUAGES",
    "N_",
    "capital",
    "cut_short",
    "date",
    "decimal",
    "euros",
    "full_date",
    "listed",
    "number",
    "percent",
    "plural",
    "text",
    "time_of_day",
]
