"""Numbers in cells: by the column as a whole, because 25.000 alone can be read in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.locale.reading import decimal_sign, written_number
from regiolab.model import InputError
from regiolab.model.fields import in_short

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.exchange.tables.cells import Cell
    from regiolab.locale.reading import DecimalSign

THOUSANDS: Final = "thousands"
"""The answer that the point or comma of 25.000 stands between thousands."""


def sign_in(cells: Iterable[Cell]) -> str | None:
    """Return the sign before decimals that the texts in a column show.

    `unclear` when one of them can be read in two ways and no other tells which.
    """
    return decimal_sign(cell for cell in cells if isinstance(cell, str))


def amount_of(cell: Cell, sign: str | None, language: str) -> int | float:
    """Return the number in a cell.

    Args:
        cell: of a spreadsheet, or a text.
        sign: before the decimals in its column; `THOUSANDS` or another answer where it is
            unclear, see `sign_in`.
        language: for what only the language tells.

    Raises:
        InputError: it is no number, or it can be read in two ways.
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return cell
    given = "" if cell is None else str(cell)
    try:
        number = written_number(given)
        if number.is_unclear and sign not in {",", "."}:
            if sign in {None, "unclear"}:
                raise InputError(
                    N_(
                        "“{given}” can be read in two ways. Write it without the point or comma, "
                        "or with decimals behind it."
                    ),
                    language=language,
                    given=in_short(given),
                )
            thousands = sign == THOUSANDS
            own: DecimalSign = "." if "." in number.digits else ","
            other: DecimalSign = "," if own == "." else "."
            return number.value(other if thousands else own)
        return number.value(number.decimal_sign or ("," if sign == "," else "."))
    except InputError:
        raise
    except ValueError as error:
        raise InputError(
            N_("Fill in a number here; “{given}” is not one."), given=in_short(given)
        ) from error
