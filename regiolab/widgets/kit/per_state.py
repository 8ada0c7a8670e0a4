"""Something that takes a while to compute, once for every state of the workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.model import Workspace
    from regiolab.model.change import State

T = TypeVar("T")


class PerState(Generic[T]):
    """Keeps what was computed last, as long as the workspace is in the state it was then.

    Args:
        compute: makes it of a workspace.
    """

    def __init__(self, compute: Callable[[Workspace], T]) -> None:
        self._compute = compute
        self._last: tuple[State, T] | None = None

    def of(self, workspace: Workspace) -> T:
        """Return it for the state that the workspace is in now."""
        state = workspace.state
        if self._last is None or self._last[0] is not state:
            self._last = (state, self._compute(workspace))
        return self._last[1]
