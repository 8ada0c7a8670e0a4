"""Find the last good state when the file is gone or cannot be used."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from regiolab.model import document
from regiolab.model.content import digest_of
from regiolab.model.rebase import rebase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.storage.journal import Journal


class Kept(NamedTuple):
    """A state that can be read, and of when it is (UTC)."""

    document: document.Document
    at: datetime


def last_good(bases: Sequence[Kept], journal: Journal) -> Kept | None:
    """Return the first state that the journal knows, with all that was changed after it.

    Args:
        bases: states that can be read, best first.
        journal: knows what every kernel saved. When it knows none of the states, the best one
            is returned as it is.
    """
    for base in bases:
        digest = digest_of(document.written(base.document))
        if journal.until(digest) is None:
            continue
        state, at = base.document.state, base.at
        for entry in journal.after(digest):
            if entry.change is not None:
                step = entry.change.inverse() if entry.kind == "undo" else entry.change
                state = rebase(step, state).state
                at = _moment(entry.change.at) or at
        kept = document.Document(base.document.id, state, base.document.schema_version)
        return Kept(kept, at)
    return bases[0] if bases else None


def _moment(written: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(written)
    except (TypeError, ValueError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
