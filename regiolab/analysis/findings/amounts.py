"""Amounts and shares that are told later, in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from regiolab import locale


@dataclass(frozen=True)
class Euros:
    """An amount of money, as everywhere: € 12.500, or € 1.234,50."""

    amount: float

    def text(self, language: str) -> str:
        """Return the amount in the reader's language."""
        return locale.euros(language, self.amount)


@dataclass(frozen=True)
class Share:
    """A share between 0 and 1, told as a percentage: 35%, or 33.3% where it is not whole."""

    share: float

    def text(self, language: str) -> str:
        """Return the percentage in the reader's language."""
        return locale.percent(language, self.share, 0 if _fits(self.share * 100, 0) else 1)


def _fits(value: float, places: int) -> bool:
    return abs(round(value, places) - value) < 1e-9
