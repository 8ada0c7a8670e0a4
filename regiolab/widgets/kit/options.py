"""Codes of the model as options to choose from, with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.locale import N_, text
from regiolab.model import InputError
from regiolab.model.codes import SECTORS
from regiolab.model.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model.json import Json


def sector_options(language: str) -> list[Json]:
    """Return the sectors to choose from; nothing is chosen beforehand."""
    choose = {"value": "", "label": text(language, N_("choose…"))}
    return [choose, *options_of(language, "sector", SECTORS)]


def chosen_sector(sector: str) -> str:
    """Return the sector that was chosen.

    Raises:
        InputError: none was chosen.
    """
    if sector not in SECTORS:
        raise InputError(N_("Choose a sector."), field="sector")
    return sector


def options_of(language: str, kind: str, codes: Sequence[str]) -> list[Json]:
    """Return codes to choose from, with their words."""
    return [{"value": code, "label": word(language, kind, code)} for code in codes]
