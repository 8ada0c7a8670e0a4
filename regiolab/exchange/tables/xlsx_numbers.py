"""How numbers and days are shown in a cell of an Excel file: as on the screen and in Word."""

from __future__ import annotations

from functools import cache
from locale import windows_locale
from typing import TYPE_CHECKING, Literal

from regiolab.locale import CENTS, LOCALES, euro_pattern, places_of

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["amount", "number", "year", "day"]


def number_format(language: str, kind: Kind, value: object) -> str:
    """Return the code with which a spreadsheet shows a cell.

    Args:
        language: of the file; months are in it anywhere.
        kind: what stands in the cell.
        value: of the cell; a number has the decimals that it has elsewhere.
    """
    return _number_format(language, kind, _places(kind, value))


def _places(kind: Kind, value: object) -> int:
    """Return how many decimals a number has where it is written: as on the screen and in Word."""
    if kind not in {"amount", "number"} or not isinstance(value, int | float):
        return 0
    if kind == "amount":
        return 0 if float(value).is_integer() else CENTS
    return places_of(value)


@cache
def _number_format(language: str, kind: Kind, places: int = 0) -> str:
    """Return how a number or a day is shown; months in the language of the file, anywhere."""
    digits = "#,##0." + "0" * places if places else "#,##0"
    place = _place_code(language)
    amount = euro_pattern(language).replace("€", f"[$€-{place}]").replace("\u00a0", '" "')
    formats: Mapping[Kind, str] = {
        "amount": amount.format(amount=digits),
        "number": digits,
        "year": "0",
        "day": f"[$-{place}]d mmm yyyy",
    }
    return formats[kind]


def _place_code(language: str) -> str:
    """Return what a spreadsheet calls a language in its country: 413, or else pl-PL."""
    codes = {name: f"{code:X}" for code, name in windows_locale.items()}
    return codes.get(LOCALES[language], LOCALES[language].replace("_", "-"))
