"""Read numbers and dates the way people write them: one by one, or a whole column."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from babel.dates import get_day_names, get_month_names
from babel.numbers import get_decimal_symbol, parse_decimal

from regiolab.locale.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DecimalSign = Literal[",", "."]

_MONEY = re.compile(r"[€$£]|\beuro'?s?\b|\beur\b", re.IGNORECASE)
_TIMES: Final[Mapping[str, float]] = {
    "k": 1e3,
    "duizend": 1e3,
    "thousand": 1e3,
    "m": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "miljoen": 1e6,
    "million": 1e6,
    "mrd": 1e9,
    "mld": 1e9,
    "miljard": 1e9,
    "bn": 1e9,
    "billion": 1e9,
}
_WITH_TIMES = re.compile(rf"(.*\d)\s*({'|'.join(_TIMES)})\.?", re.IGNORECASE)
_MINUS = str.maketrans(dict.fromkeys("−–—‒‑﹣-", "-"))
_BETWEEN_GROUPS = re.compile(r"(?<=\d)[ '’](?=\d{3}(?!\d))")
_PLAIN = re.compile(r"[+-]?[\d.,]+")
_MARKED = re.compile(r"[*†‡]+$|[¹²³]+$")
_UNCLEAR = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_NUMERIC = re.compile(r"(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|['’]?\d{2})")
_IN_WORDS = re.compile(
    r"(\d{1,2})(?:e|ste|de|st|nd|rd|th)?[-/. ]\s*(?:of\s)?([^\W\d]+)\.?,?[-/. ]\s*"
    r"(\d{4}|['’]?\d{2})"
)
_MONTH_FIRST = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_TIME = re.compile(
    r"[T ,]+(?:om |at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|\s?uur|\s?[ap]m)?$"
)


class WrittenNumber(NamedTuple):
    """A number as it stands somewhere: its digits with points and commas, times what, money?"""

    digits: str
    times: float
    money: bool

    @property
    def is_unclear(self) -> bool:
        """Whether it can be read in two ways: 25.000 is twenty-five thousand, or twenty-five."""
        return not self.money and _UNCLEAR.fullmatch(self.digits) is not None

    @property
    def decimal_sign(self) -> DecimalSign | None:
        """Which sign stands before its decimals; `None` when it does not show that."""
        points, commas = self.digits.count("."), self.digits.count(",")
        if points and commas:
            return "," if self.digits.rindex(",") > self.digits.rindex(".") else "."
        if points > 1 or commas > 1 or (self.money and _UNCLEAR.fullmatch(self.digits)):
            return "," if points else "."
        if self.is_unclear or not points + commas:
            return None
        return "." if points else ","

    def value(self, sign: DecimalSign) -> float:
        """Return the number, read with this sign before the decimals.

        Raises:
            ValueError: its points and commas are in places where they cannot be.
        """
        whole, _, rest = self.digits.partition(sign)
        if not rest.isdigit() and rest:
            raise ValueError(self.digits)
        other = "." if sign == "," else ","
        if other in whole and not _GROUPED.fullmatch(whole):
            raise ValueError(self.digits)
        return round(float(f"{whole.replace(other, '')}.{rest or 0}") * self.times, 9)


def written_number(written: str) -> WrittenNumber:
    """Return what stands in a text that is a number.

    Signs of money, spaces of all kinds between thousands, a real minus, a percent sign, "k" and
    "mln", ",-" for whole euros and a star behind it may stand in it.

    Raises:
        ValueError: it is no number.
    """
    spaced = "".join(
        " " if unicodedata.category(sign) == "Zs" else sign
        for sign in written
        if unicodedata.category(sign) != "Cf"
    )
    bare = _MARKED.sub("", spaced.translate(_MINUS).strip()).strip()
    without = _MONEY.sub("", bare)
    money = without != bare
    without = without.strip().removesuffix("%").strip()
    times = 1.0
    if found := _WITH_TIMES.fullmatch(without):
        without, times = found[1], _TIMES[found[2].casefold()]
    whole = re.sub(r",(?:-{1,2}|=)$", "", without)
    money = money or whole != without
    digits = _BETWEEN_GROUPS.sub("", re.sub(r"^([+-])\s+", r"\1", whole).strip())
    if not _PLAIN.fullmatch(digits) or not digits.isascii() or not digits[-1].isdigit():
        raise ValueError(written)
    return WrittenNumber(digits, times, money)


def decimal_sign(written: Iterable[str]) -> DecimalSign | Literal["unclear"] | None:
    """Return the sign before decimals that a column of numbers shows.

    One number that can be read in one way only decides for the whole column. `None` when it does
    not matter, and `unclear` when somebody has to say it.
    """
    signs: set[DecimalSign] = set()
    unclear = False
    for one in written:
        try:
            number = written_number(one)
        except ValueError:
            continue
        unclear = unclear or number.is_unclear
        if number.decimal_sign:
            signs.add(number.decimal_sign)
    if len(signs) == 1:
        return signs.pop()
    return "unclear" if unclear else None


def as_number(language: str, written: str) -> float:
    """Return the number that somebody wrote: 1.500.000,50 in Dutch, 1,500,000.50 in English.

    What may stand around it is what `written_number` allows. Three noughts behind the sign of
    decimals are no decimals: 120.000 is a hundred and twenty thousand to a Dutch reader of English.

    Raises:
        ValueError: it is not a number, or the points and commas are in unclear places.
    """
    number = written_number(written)
    if _UNCLEAR.fullmatch(number.digits) and number.digits.endswith(f"{sign_of(language)}000"):
        raise ValueError(written)
    return float(parse_decimal(number.digits, locale=language, strict=True)) * number.times


def sign_of(language: str) -> DecimalSign:
    """Return the sign before decimals in a language."""
    return "," if get_decimal_symbol(language) == "," else "."


def as_day(language: str, written: str) -> date:
    """Return the day that somebody wrote: 14-4-2027, 14 april 2027, 14-apr-27 or 2027-04-14.

    The day comes before the month, as is usual in Dutch and in British English. Names of months
    and days count in every language of the course; a time behind the day does not matter.

    Raises:
        ValueError: it is not a date, or there is no such day.
    """
    bare = _TIME.sub("", " ".join(written.split()))
    first, _, rest = bare.partition(" ")
    if rest and first.casefold().rstrip(".,") in _weekdays():
        bare = rest
    if found := _ISO.fullmatch(bare) or _COMPACT.fullmatch(bare):
        year, month, day = (int(part) for part in found.groups())
    elif found := _NUMERIC.fullmatch(bare):
        day, month, year = int(found[1]), int(found[2]), _year(found[3])
    elif found := _IN_WORDS.fullmatch(bare):
        day, month, year = int(found[1]), _month(language, found[2]), _year(found[3])
    elif found := _MONTH_FIRST.fullmatch(bare):
        day, month, year = int(found[2]), _month(language, found[1]), int(found[3])
    else:
        raise ValueError(written)
    return date(year, month, day)


def _year(written: str) -> int:
    """Return a year; one of two digits is of this century."""
    year = int(written.lstrip("'’"))
    return year if year > 99 else 2000 + year


def _month(language: str, name: str) -> int:
    for known in (language, *LANGUAGES):
        if month := _months(known).get(name.casefold()):
            return month
    raise ValueError(name)


@cache
def _months(language: str) -> Mapping[str, int]:
    """Return the months by name, whole and shortened."""
    names = {
        str(name).casefold().rstrip("."): month
        for width in ("wide", "abbreviated")
        for month, name in get_month_names(width, locale=language).items()
    }
    # "mrt." is how Dutch shortens it and "mar" how spreadsheets do.
    return {name[:3]: month for name, month in names.items()} | names


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(
        str(name).casefold().rstrip(".")
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for name in get_day_names(width, locale=language).values()
    )
