"""What the groups made together: worked out once for what was handed in and decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.plenary.comparing.results import COMPARED
from regiolab.plenary.merging.merged import merge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.plenary.board.board_state import Board, Seen, Taken
    from regiolab.plenary.comparing.result import Result
    from regiolab.plenary.merging.handed_in import HandedIn
    from regiolab.plenary.merging.ledger import Ledger
    from regiolab.plenary.merging.merged import Merged


class Together:
    """The merge of what is on a board, and what follows from it.

    Args:
        board: where it was handed in and decided.
        language: of names that groups without one get.
    """

    def __init__(self, board: Board, language: str) -> None:
        self._board = board
        self._language = language
        self._merged: tuple[object, Merged] | None = None
        self._ahead: tuple[object, Merged] | None = None
        self._results: tuple[Merged, dict[str, Result]] | None = None

    @property
    def merged(self) -> Merged:
        """What the groups made, made anew when something was handed in or decided."""
        handed, ledger = self._board.handed_in(), self._board.state.ledger
        key = _key(handed, ledger)
        if self._merged is None or self._merged[0] != key:
            ahead, self._ahead = self._ahead, None
            if ahead is not None and ahead[0] == key:
                self._merged = ahead
            else:
                self._merged = key, merge(handed, ledger, self._language)
        return self._merged[1]

    def result(self, code: str) -> Result:
        """Return one thing that the groups agree or differ on, worked out once for a merge."""
        merged = self.merged
        if self._results is None or self._results[0] is not merged:
            self._results = merged, {}
        known = self._results[1]
        if code not in known:
            known[code] = COMPARED[code](merged)
        return known[code]

    def work_ahead(
        self,
        *,
        taken: Sequence[Taken] = (),
        seen: Seen | None = None,
        ledger: Ledger | None = None,
    ) -> None:
        """Merge as it will be, in the thread of a command that takes long; nothing changes yet."""
        handed = self._board.handed_in(taken, seen)
        decided = self._board.state.ledger if ledger is None else ledger
        key = _key(handed, decided)
        if self._merged is None or self._merged[0] != key:
            self._ahead = key, merge(handed, decided, self._language)


def _key(handed: list[HandedIn], ledger: Ledger) -> object:
    return [(one.name, one.at, _same(one.work)) for one in handed], ledger


def _same(work: Workspace | str) -> object:
    """Return what is equal for the same work; the board keeps a work as long as it is handed in."""
    return work if isinstance(work, str) else id(work)
