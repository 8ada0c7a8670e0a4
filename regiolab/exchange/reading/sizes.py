"""How much is read: what is larger is refused before it is taken apart."""

from __future__ import annotations

from typing import Final

from regiolab.exchange.reading.grid import MOST_ROWS
from regiolab.locale import N_
from regiolab.model import InputError

MOST_BYTES: Final = 20_000_000
"""Of a file, as it lies on the disk."""

MOST_SIGNS: Final = 5_000_000
"""Of a text."""

MOST_LINES: Final = 20_000
"""Of a text; so many relations a map can have, and fewer parties."""


def refuse_many_bytes(content: bytes) -> None:
    """Refuse a file that is too large.

    Raises:
        InputError: it is.
    """
    if len(content) > MOST_BYTES:
        raise too_large()


def refuse_large_text(text: str) -> None:
    """Refuse a text that is too large, before it is split.

    Raises:
        InputError: it is.
    """
    if len(text) > MOST_SIGNS or max(text.count("\n"), text.count("\r")) > MOST_LINES:
        raise too_large()
    if text.count(";") > 20 * MOST_LINES or text.count("\t") > 20 * MOST_LINES:
        raise too_large()


def too_large() -> InputError:
    """Return the sentence for what is too large."""
    return InputError(
        N_(
            "This is too large to read here. Keep at most {rows} parties, and leave out columns "
            "that don't matter."
        ),
        rows=MOST_ROWS,
    )
