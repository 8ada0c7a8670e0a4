"""What a group takes from practices of others, as a list for its agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from regiolab.course.cases import cases
from regiolab.locale import N_, plural, text

if TYPE_CHECKING:
    from regiolab.model import Workspace


class Inspired(TypedDict):
    """A practice that was kept, with the sentence of the group on what it takes from it."""

    id: str
    name: str
    taken: str


class InspirationView(TypedDict):
    """The practices that were kept; `none` says that there are none."""

    title: str
    rows: list[Inspired]
    none: str


def inspiration_view(
    workspace: Workspace,
    language: str,
    nothing: str = N_("Nothing kept yet. Lesson 07 has the practices to choose from."),
) -> InspirationView:
    """Return the practices that were kept, each with the sentence of the group.

    Args:
        workspace: of the group.
        language: `nl` or `en`.
        nothing: what to say while none is kept, marked with `N_`.
    """
    known = cases().by_id
    rows: list[Inspired] = [
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
