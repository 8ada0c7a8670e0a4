"""What the list of steps says of a step: how far it is."""

from __future__ import annotations

from typing import Final

from regiolab.locale import N_, text

EMPTY: Final = N_("empty")

LATER: Final = N_("later")
"""Said of a step for home in which nothing is filled in: it can wait."""

BEGUN: Final = N_("begun")

READY: Final = N_("ready")


def how_far(language: str, filled: int, of: int, *, nothing: str = EMPTY) -> str:
    """Return in a word how far a step is; `nothing` says that nothing is filled in."""
    if not filled:
        return text(language, nothing)
    return text(language, READY if filled >= of else BEGUN)


def ready_of(language: str, ready: int, count: int, *, nothing: str = EMPTY) -> str:
    """Return how many of a list are ready; `nothing` says that the list is empty."""
    if not count:
        return text(language, nothing)
    if ready == count:
        return text(language, READY)
    return text(language, N_("{ready} of {count}"), ready=ready, count=count)
