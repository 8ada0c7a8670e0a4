"""Amounts and shares that are told later, in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from regiolab import locale
from regiolab.locale import N_

_MILLION: Final = 1_000_000


@dataclass(frozen=True)
class Euros:
    """An amount of money: € 12.500, and from a million on € 1,5 miljoen."""

    amount: float

    def text(self, language: str) -> str:
        """Return the amount in the reader's language."""
        if self.amount >= _MILLION:
            places = next(n for n in (0, 1, 2, 3) if n == 3 or _fits(self.amount / _MILLION, n))
            millions = locale.decimal(language, self.amount / _MILLION, places)
            return locale.text(language, N_("€{millions}\u00a0million"), millions=millions)
        return locale.text(language, N_("€{amount}"), amount=locale.number(language, self.amount))


@dataclass(frozen=True)
class Share:
    """A share between 0 and 1, told as a percentage: 35%, or 33.3% where it is not whole."""

    share: float

    def text(self, language: str) -> str:
        """Return the percentage in the reader's language."""
        return locale.percent(language, self.share, 0 if _fits(self.share * 100, 0) else 1)


def _fits(value: float, places: int) -> bool:
    return abs(round(value, places) - value) < 1e-9
