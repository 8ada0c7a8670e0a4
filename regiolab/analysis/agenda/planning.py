"""Planning: no action waits for itself, and none begins before what it depends on is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.agenda.basis import on_all_actions
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import FullDay, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from datetime import date

    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.analysis.findings.sentence import Headed
    from regiolab.model.entities import Action, Milestone


def actions_in_a_circle(reading: AgendaReading) -> list[Finding]:
    """Say which actions wait for each other, so that none of them can begin."""
    edges = [
        (action.id, other)
        for action in reading.actions
        for other in action.depends_on
        if other in reading.action
    ]
    if not edges:
        return []
    import networkx as nx

    graph = nx.DiGraph(edges)
    place = {id_: number for number, id_ in enumerate(reading.action)}
    circles = [
        sorted(circle, key=place.__getitem__)
        for circle in nx.strongly_connected_components(graph)
        if len(circle) > 1 or any(graph.has_edge(id_, id_) for id_ in circle)
    ]
    return [
        _on_planning(
            "actions_in_a_circle",
            said(N_("The action “{action}” waits for itself."), action=titles[0]).headed(
                said(N_("Action {number} waits for itself"), number=reading.number[circle[0]])
            )
            if len(titles) == 1
            else said(
                N_("These actions wait for each other, so none can begin: {actions}."),
                actions=row(f"“{title}”" for title in titles),
            ).headed(said(N_("{count} actions wait in a circle"), count=len(titles))),
            [reading.action[id_] for id_ in circle],
            reading,
        )
        for circle in sorted(circles, key=lambda ids: place[ids[0]])
        if (titles := [reading.action[id_].title for id_ in circle])
    ]


def actions_out_of_order(reading: AgendaReading) -> list[Finding]:
    """Say which actions end before they begin, or begin before what they depend on has ended.

    Where what they depend on has no end, its milestones that were not reached count. Whether a day
    has gone by is not for a check: the same agenda would say something else tomorrow.
    """
    checks = (_ends_before_its_start, _ends_before_its_first_step, _starts_too_early)
    return [
        finding
        for action in reading.actions
        for check in (*checks, _starts_before_a_milestone)
        for finding in check(action, reading)
    ]


def _ends_before_its_start(action: Action, reading: AgendaReading) -> list[Finding]:
    if not action.start or not action.end or action.end >= action.start:
        return []
    message = said(
        N_("The action “{action}” ends on {end}, before it starts on {start}."),
        action=action.title,
        end=FullDay(action.end),
        start=FullDay(action.start),
    ).headed(said(N_("Action {number}: end before start"), number=reading.number[action.id]))
    return [_on_planning("end_before_start", message, [action], reading)]


def _ends_before_its_first_step(action: Action, reading: AgendaReading) -> list[Finding]:
    day = action.first_step_date
    if not day or not action.end or action.end >= day:
        return []
    message = said(
        N_(
            "The first step of the action “{action}” is planned for {day}, after the "
            "action has ended."
        ),
        action=action.title,
        day=FullDay(day),
    ).headed(said(N_("Action {number}: first step too late"), number=reading.number[action.id]))
    return [_on_planning("first_step_after_the_end", message, [action], reading)]


def _starts_too_early(action: Action, reading: AgendaReading) -> list[Finding]:
    first = _first_day(action)
    late = [other for other in _waited_for(action, reading) if _is_later(_last_day(other), first)]
    if not first or not late:
        return []
    message = said(
        N_(
            "The action “{action}” is planned for {start}, but what it depends on is not "
            "done then: {others}."
        ),
        action=action.title,
        start=FullDay(first),
        others=row(sorted(f"“{other.title}”" for other in late)),
    ).headed(said(N_("Action {number} starts too early"), number=reading.number[action.id]))
    return [_on_planning("starts_too_early", message, [action], reading)]


def _starts_before_a_milestone(action: Action, reading: AgendaReading) -> list[Finding]:
    first = _first_day(action)
    if not first:
        return []
    open_ends = {other.id: other for other in _waited_for(action, reading) if not other.end}
    return [
        _before_a_milestone(action, first, open_ends[one.action], one, reading)
        for one in reading.milestones
        if one.action in open_ends and not one.reached and _is_later(one.by, first)
    ]


def _waited_for(action: Action, reading: AgendaReading) -> list[Action]:
    return [reading.action[id_] for id_ in action.depends_on if id_ in reading.action]


def _first_day(action: Action) -> date | None:
    return action.start or action.end


def _last_day(action: Action) -> date | None:
    return action.end or action.start


def _is_later(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one > other


def _before_a_milestone(
    action: Action, first: date, other: Action, milestone: Milestone, reading: AgendaReading
) -> Finding:
    message = said(
        N_(
            "The action “{action}” is planned for {start}, but waits for the milestone "
            "“{milestone}” of “{other}”, and that is planned later."
        ),
        action=action.title,
        start=FullDay(first),
        milestone=milestone.title,
        other=other.title,
    ).headed(said(N_("Action {number}: milestone is later"), number=reading.number[action.id]))
    return _on_planning("starts_before_a_milestone", message, [action], reading)


def _on_planning(
    code: str, message: Headed, actions: list[Action], reading: AgendaReading
) -> Finding:
    return Finding(
        code=code,
        severity="fix_first",
        stakeholder_ids=(),
        message=message,
        reason=said(N_("As it stands the planning cannot be carried out.")),
        based_on=on_all_actions(reading),
        action_ids=tuple(action.id for action in actions),
        step="planning",
        entity_id=actions[0].id,
    )
