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

__all__ = [
    "LANGUAGES",
    "N_",
    "date",
    "decimal",
    "euros",
    "full_date",
    "number",
    "percent",
    "plural",
    "text",
    "time_of_day",
]
