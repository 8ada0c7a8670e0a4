"""The vote of the room, and what to put together before it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from regiolab.locale import N_, plural, text
from regiolab.plenary.comparing.alike import alike_sets

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.plenary.comparing.alike import Clustered
    from regiolab.plenary.merging.merged import Merged


def decide_view(merged: Merged, vote: Json, language: str) -> Json:
    """Return the view of the vote with, until somebody votes or looks, what may be the same."""
    return {
        **vote,
        "alike": None if vote["ballot"] or vote["result"] else _alike(merged, vote, language),
    }


def _alike(merged: Merged, vote: Json, language: str) -> Json | None:
    collection = cast("Clustered", vote["list"]["value"])
    sets = len(alike_sets(merged, collection))
    if not sets:
        return None
    return {
        "told": plural(
            language,
            N_("Something may be on the list twice. First say whether it is, then vote."),
            N_("{count} things may be on the list twice. First say whether they are, then vote."),
            sets,
        ),
        "button": text(language, N_("Look at those")),
        "code": f"shared_{collection}",
    }
