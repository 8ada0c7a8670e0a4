"""Read numbers and dates the way people in this language write them."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from babel.dates import get_month_names
from babel.numbers import parse_decimal

if TYPE_CHECKING:
    from collections.abc import Mapping

_AROUND = re.compile(r"€|\beuro'?s?\b|\beur\b", re.IGNORECASE)
_SPACES = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
_DIGITS_ONLY = re.compile(r"[+-]?[\d.,]+")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_IN_WORDS = re.compile(r"(\d{1,2})[. ]\s*([^\W\d]+)\.?,?\s+(\d{4})")


def as_number(language: str, written: str) -> float:
    """Return the number that somebody wrote: 1.500.000,50 in Dutch, 1,500,000.50 in English.

    A euro sign and spaces between thousands may stand in it.

    Raises:
        ValueError: it is not a number, or the points and commas are in unclear places.
    """
    bare = _SPACES.sub("", _AROUND.sub("", written).strip())
    # Dutch amounts in whole euros end in ",-".
    bare = bare.removesuffix(",-").removesuffix(",--")
    if not _DIGITS_ONLY.fullmatch(bare) or not bare.isascii():
        raise ValueError(written)
    return float(parse_decimal(bare, locale=language, strict=True))


def as_day(language: str, written: str) -> date:
    """Return the day that somebody wrote: 14-4-2027, 14 april 2027 or 2027-04-14.

    The day comes before the month, as is usual in Dutch and in British English.

    Raises:
        ValueError: it is not a date, or there is no such day.
    """
    bare = " ".join(written.split())
    if found := _ISO.fullmatch(bare):
        year, month, day = (int(part) for part in found.groups())
    elif found := _NUMERIC.fullmatch(bare):
        day, month, year = (int(part) for part in found.groups())
    elif (found := _IN_WORDS.fullmatch(bare)) and found[2].casefold() in _months(language):
        day, month, year = int(found[1]), _months(language)[found[2].casefold()], int(found[3])
    else:
        raise ValueError(written)
    return date(year, month, day)


@cache
def _months(language: str) -> Mapping[str, int]:
    """Return the months by name, whole and shortened."""
    return {
        str(name).casefold().rstrip("."): month
        for width in ("wide", "abbreviated")
        for month, name in get_month_names(width, locale=language).items()
    }
