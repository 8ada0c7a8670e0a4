"""What is not on disk yet, why not, and when saving is tried again."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from regiolab.model import InputError
    from regiolab.model.change import Change
    from regiolab.model.history import Kind

_RETRY: Final = 5.0
"""Seconds until what could not be saved is tried again without a change."""


class Unsaved:
    """The changes that wait for the disk.

    Attributes:
        changes: each with what was done to it, oldest first.
        problem: why the last change could not be saved, `None` when all is saved.
    """

    def __init__(self) -> None:
        self.changes: list[tuple[Kind, Change]] = []
        self.problem: InputError | None = None
        self._next_try = 0.0

    def add(self, kind: Kind, change: Change) -> None:
        """Let one more change wait."""
        self.changes.append((kind, change))

    def take(self) -> list[tuple[Kind, Change]]:
        """Return what waits, and let it wait no longer."""
        waiting, self.changes = self.changes, []
        return waiting

    def fail(self, problem: InputError) -> None:
        """Note why nothing can be saved now."""
        self.problem = problem
        self._next_try = monotonic() + _RETRY

    @property
    def is_due(self) -> bool:
        """Whether it is time to try again."""
        return self.problem is not None and monotonic() >= self._next_try
