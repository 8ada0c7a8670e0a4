"""The marks of the sectors as the browser needs them: small pictures and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.model.codes import SECTORS
from regiolab.model.words import sector_letters, word
from regiolab.scenes.drawing.marks import (
    DARK_LETTERS,
    LIGHT_LETTERS,
    SECTOR_MARKS,
    letters_of,
    outline,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

SIDE = 24.0
"""Width and height of a small mark, for the list and the legend."""


def small_marks(language: str) -> dict[str, dict[str, Any]]:
    """Return per sector its word, letters and shape in a square of `SIDE`."""
    middle = SIDE / 2
    marks: dict[str, dict[str, Any]] = {}
    for sector in SECTORS:
        shape = SECTOR_MARKS[sector].shape
        letters = sector_letters(language, sector)
        marks[sector] = {
            "word": word(language, "sector", sector),
            "letters": letters_of(shape, letters, middle, middle, SIDE - 2),
            "outline": outline(shape, middle, middle, SIDE - 2),
            "tone": sector,
            "side": SIDE,
        }
    return marks


def mark_styles() -> str:
    """Return the colours of the sectors as CSS variables, light and dark."""
    light = _variables((sector, mark.light) for sector, mark in SECTOR_MARKS.items())
    dark = _variables((sector, mark.dark) for sector, mark in SECTOR_MARKS.items())
    tones = "\n".join(
        f".rl-tone-{sector} {{ --rl-tone: var(--rl-{sector}); }}" for sector in SECTORS
    )
    return (
        f".rl {{ {light} --rl-letters: {LIGHT_LETTERS}; }}\n"
        f'[data-jp-theme-light="false"] .rl {{ {dark} --rl-letters: {DARK_LETTERS}; }}\n'
        f"{tones}\n"
    )


def _variables(colours: Iterable[tuple[str, str]]) -> str:
    return " ".join(f"--rl-{name}: {colour};" for name, colour in colours)
