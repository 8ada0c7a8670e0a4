"""What a group takes from practices of others, as a list for its agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.course.cases import cases
from regiolab.locale import N_, plural, text

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.json import Json


def inspiration_view(
    workspace: Workspace,
    language: str,
    nothing: str = N_("Nothing kept yet. Lesson 07 has the practices to choose from."),
) -> Json:
    """Return the practices that were kept, each with the sentence of the group.

    Args:
        workspace: of the group.
        language: `nl` or `en`.
        nothing: what to say while none is kept, marked with `N_`.
    """
    known = cases().by_id
    rows = [
        {
            "id": one.id,
            "name": known[one.id].name.text(language) if one.id in known else one.id,
            "taken": one.taken,
        }
        for one in workspace.practices
        if one.taken
    ]
    return {
        "title": plural(
            language,
            N_("Inspiration: {count} practice kept"),
            N_("Inspiration: {count} practices kept"),
            len(rows),
        ),
        "rows": rows,
        "none": "" if rows else text(language, nothing),
    }
