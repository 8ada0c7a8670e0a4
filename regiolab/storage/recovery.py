"""Find the last good state when the file is gone or cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.model import document
from regiolab.model.content import digest_of
from regiolab.model.rebase import rebase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.storage.journal import Journal


def last_good(bases: Sequence[document.Document], journal: Journal) -> document.Document | None:
    """Return the first state that the journal knows, with all that was changed after it.

    Args:
        bases: states that can be read, best first.
        journal: knows what every kernel saved. When it knows none of the states, the best one
            is returned as it is.
    """
    for base in bases:
        digest = digest_of(document.written(base))
        if journal.until(digest) is None:
            continue
        state = base.state
        for entry in journal.after(digest):
            if entry.change is not None:
                step = entry.change.inverse() if entry.kind == "undo" else entry.change
                state = rebase(step, state).state
        return document.Document(base.id, state, base.schema_version)
    return bases[0] if bases else None
