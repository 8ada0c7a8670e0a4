"""Answers that do not fit the rest of the agenda, and are refused: one table of rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from regiolab.locale import N_
from regiolab.model import InputError, Workspace
from regiolab.model.change import value_at
from regiolab.widgets.agenda.lookup import raw_fields, title_of
from regiolab.widgets.agenda.values import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping

Rule = Callable[[Workspace, str, str, Answer], None]
"""Refuses an answer: of a workspace, to the field of the entity with an id, as it was written."""


def refuse_misfit(
    workspace: Workspace, collection: str, id_: str, field: str, value: Answer
) -> None:
    """Refuse an answer that does not fit the rest.

    Args:
        workspace: of the group.
        collection: of the entity.
        id_: of the entity.
        field: of the entity.
        value: the answer, as it comes from the control.

    Raises:
        InputError: it does not fit.
    """
    rule = RULES.get((collection, field))
    if rule is not None:
        rule(workspace, id_, field, value)


def refuse_end_before_start(workspace: Workspace, action: str, field: str, value: Answer) -> None:
    """Refuse an action that would be done before it begins."""
    raw = {**raw_fields(workspace, "actions", action), field: value}
    start, end = raw.get("start"), raw.get("end")
    if value and start and end and end < start:
        raise InputError(
            N_("This action would be done before it begins. Choose another quarter."), field
        )


def refuse_circle(workspace: Workspace, action: str, field: str, value: Answer) -> None:
    """Refuse an action that would wait for itself, directly or by way of others."""
    for one in value or ():
        if action in _waited_for(workspace, one):
            raise InputError(
                N_(
                    "“{other}” waits for this action already, directly or by way of "
                    "another. Then neither can begin. Choose another one."
                ),
                field=field,
                other=title_of(workspace, "actions", one),
            )


def refuse_half_a_measurement(_workspace: Workspace, _id: str, field: str, value: Answer) -> None:
    """Refuse to empty the number or the year of a baseline or target."""
    if value is None or not str(value).strip():
        raise InputError(N_("A number belongs to a year. Fill in both, or remove both."), field)


RULES: Final[Mapping[tuple[str, str], Rule]] = {
    ("actions", "start"): refuse_end_before_start,
    ("actions", "end"): refuse_end_before_start,
    ("actions", "depends_on"): refuse_circle,
    **{
        ("indicators", f"{which}.{part}"): refuse_half_a_measurement
        for which in ("baseline", "target")
        for part in ("value", "year")
    },
}
"""Collection and field -> the rule for an answer to it."""


def _waited_for(workspace: Workspace, action: str) -> set[str]:
    """Return an action and all that have to be done before it can begin."""
    waiting, reached = [action], set()
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached.add(one)
            waiting += value_at(raw_fields(workspace, "actions", one), "depends_on") or []
    return reached
