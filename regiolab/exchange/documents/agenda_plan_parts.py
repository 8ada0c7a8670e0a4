"""The parts of the agenda document that say what happens: actions, planning, money, decisions."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from regiolab.analysis.agenda.coverage import cofinancing
from regiolab.exchange.documents.document_blocks import Part, Picture, Table, Words
from regiolab.exchange.documents.measured import measured as measured_words
from regiolab.exchange.pictures.picture_page import page_of_picture
from regiolab.locale import N_, euros, full_date, percent, text
from regiolab.model.words import COMMITMENT_WORDS, word
from regiolab.scenes.agenda.timeline import timeline_on_paper
from regiolab.scenes.agenda.words import (
    commitment_words,
    joining_names,
    lead_name,
    milestone_day,
    parties_by_id,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.documents.document_blocks import Block
    from regiolab.model import Workspace
    from regiolab.model.entities import Action, Indicator, Measurement
    from regiolab.scenes.agenda.shapes import AgendaPicture

_PICTURE_WIDTH: Final = 560.0
_TALLEST_PICTURE: Final = 270.0
"""Of the planning: with its caption it takes a third of a page."""

_MOST_YEARS: Final = 5
"""So many years have a column; the rest goes together."""


def actions(workspace: Workspace, language: str) -> Part:
    """Return the actions with who leads, who joins and what happens first."""
    parties = parties_by_id(workspace)
    rows = tuple(
        (
            str(place),
            action.title,
            lead_name(language, action, parties),
            ", ".join(joining_names(action, parties)),
            action.first_step or "",
            full_date(language, action.first_step_date) if action.first_step_date else "",
        )
        for place, action in enumerate(workspace.actions, start=1)
    )
    headers = (N_("No."), N_("Action"), N_("Lead"), N_("Who joins"), N_("First step"), N_("Date"))
    title = text(language, N_("Actions"))
    widths = (0.05, 0.23, 0.16, 0.18, 0.26, 0.12)
    return Part("actions", title, _table(language, title, headers, rows, widths))


def planning(workspace: Workspace, language: str) -> Part:
    """Return the actions in time in a table, with the same as a picture.

    A tall picture goes to the next page; the table fills what is left of this one.
    """
    heading = text(language, N_("Planning"))
    planned = any(one.start or one.end or one.depends_on for one in workspace.actions)
    if not planned and not workspace.milestones:
        return Part("planning", heading)
    drawn = timeline_on_paper(workspace, language, _PICTURE_WIDTH, tallest=_TALLEST_PICTURE)
    rows = tuple((row[0], row[1], row[3], row[4], row[5]) for row in drawn[0]["table"]["rows"])
    headers = (N_("No."), N_("Action"), N_("Start"), N_("End"), N_("After"))
    above = text(language, N_("The table above says the same in words."))
    return Part(
        "planning",
        heading,
        (
            *_table(language, heading, headers, rows, (0.07, 0.41, 0.2, 0.2, 0.12)),
            *(
                Picture(page_of_picture(one), f"{caption}. {above}", caption)
                for one, caption in zip(drawn, _captions(language, drawn), strict=True)
            ),
        ),
        _milestones(workspace, language),
    )


def _captions(language: str, drawn: Sequence[AgendaPicture]) -> list[str]:
    """Return what stands below each picture: which it is, where there are several."""
    if len(drawn) == 1:
        return [drawn[0]["title"]]
    return [
        text(
            language,
            N_("{title} (picture {place} of {pictures})"),
            title=one["title"],
            place=place,
            pictures=len(drawn),
        )
        for place, one in enumerate(drawn, 1)
    ]


def _milestones(workspace: Workspace, language: str) -> tuple[Part, ...]:
    """Return the milestones, the earliest first; those without a day come last."""
    names = {one.id: f"{place}. {one.title}" for place, one in enumerate(workspace.actions, 1)}
    found = sorted(workspace.milestones, key=lambda one: (one.by is None, str(one.by)))
    rows = tuple(
        (
            milestone_day(language, one),
            one.title,
            names[one.action],
            text(language, N_("yes")) if one.reached else text(language, N_("not yet")),
        )
        for one in found
    )
    heading = text(language, N_("Milestones"))
    headers = (N_("By when"), N_("What has to be there"), N_("Action"), N_("Reached"))
    blocks = _table(language, heading, headers, rows, (0.2, 0.36, 0.3, 0.14))
    return (Part("milestones", heading, blocks),) if rows else ()


def commitments(workspace: Workspace, language: str) -> Part:
    """Return what every party brings, takes and won't give up."""
    told: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in workspace.commitments:
        told[one.stakeholder, one.direction].append(commitment_words(language, one))
    giving = {party for party, _ in told}
    rows = tuple(
        (party.name, *("\n".join(told[party.id, direction]) for direction in COMMITMENT_WORDS))
        for party in workspace.stakeholders
        if party.id in giving
    )
    heading = text(language, N_("Brings, takes, won't give up"))
    headers = (N_("Party"), N_("Brings"), N_("Takes"), N_("Won't give up"))
    return Part(
        "commitments",
        heading,
        _table(language, heading, headers, rows, (0.22, 0.3, 0.24, 0.24)),
    )


def decisions(workspace: Workspace, language: str) -> Part:
    """Return who decides on what and when, the earliest first."""
    found = sorted(
        (
            (moment, place, action)
            for place, action in enumerate(workspace.actions, start=1)
            for moment in action.decision_moments
        ),
        key=lambda one: (one[0].when is None, str(one[0].when), one[1]),
    )
    rows = tuple(
        (
            full_date(language, moment.when) if moment.when else "",
            moment.body,
            moment.what or "",
            f"{place}. {action.title}",
        )
        for moment, place, action in found
    )
    heading = text(language, N_("Decision moments"))
    headers = (N_("When"), N_("Who decides"), N_("What about"), N_("Action"))
    return Part(
        "decisions", heading, _table(language, heading, headers, rows, (0.18, 0.26, 0.24, 0.32))
    )


def indicators(workspace: Workspace, language: str) -> Part:
    """Return how to see whether it works: from which value to which."""
    titles = {one.id: one.title for one in workspace.challenges}
    rows = tuple(
        (
            one.title,
            word(language, "indicator_kind", one.kind),
            titles.get(one.challenge or "", ""),
            _measured(language, one, one.baseline),
            _measured(language, one, one.target),
            one.source or "",
        )
        for one in workspace.indicators
    )
    heading = text(language, N_("Indicators"))
    headers = (
        *(N_("Indicator"), N_("Kind"), N_("Challenge")),
        *(N_("Baseline"), N_("Target"), N_("Source")),
    )
    widths = (0.21, 0.15, 0.19, 0.165, 0.165, 0.12)
    return Part("indicators", heading, _table(language, heading, headers, rows, widths))


def money(workspace: Workspace, language: str) -> Part:
    """Return what the actions cost per year, and which part of it the region brings."""
    heading = text(language, N_("Money"))
    costed = [(place, action) for place, action in enumerate(workspace.actions, 1) if action.costs]
    if not costed:
        return Part("money", heading)
    years = sorted({cost.year for _, action in costed for cost in action.costs if cost.year})
    undated = any(cost.year is None for _, action in costed for cost in action.costs)
    columns: list[int | None] = [*years[:_MOST_YEARS]]
    if undated or years[_MOST_YEARS:]:
        columns.append(None)
    totals: dict[int | None, float] = defaultdict(float)
    rows = []
    for place, action in costed:
        amounts = _per_column(action, columns)
        for column, amount in amounts.items():
            totals[column] += amount
        rows.append(_money_row(language, f"{place}. {action.title}", amounts, columns))
    rows.append(_money_row(language, text(language, N_("All together")), totals, columns))
    other = N_("Other years") if years else N_("All years")
    headers = (
        text(language, N_("Action")),
        *(str(year) if year else text(language, other) for year in columns),
        *([text(language, N_("All together"))] if len(columns) > 1 else []),
    )
    first = 0.4 if len(headers) > 2 else 0.7
    widths = (first, *[(1 - first) / (len(headers) - 1)] * (len(headers) - 1))
    numbers = frozenset(range(1, len(headers)))
    table = Table(heading, headers, tuple(rows), widths, numbers)
    return Part(
        "money",
        heading,
        (table, *_regional_share(workspace, language)),
    )


def _per_column(action: Action, columns: list[int | None]) -> dict[int | None, float]:
    amounts: dict[int | None, float] = defaultdict(float)
    for cost in action.costs:
        amounts[cost.year if cost.year in columns else None] += cost.amount
    return amounts


def _money_row(
    language: str, name: str, amounts: dict[int | None, float], columns: list[int | None]
) -> tuple[str, ...]:
    cells = [euros(language, amounts[one]) if one in amounts else "" for one in columns]
    if len(columns) > 1:
        cells.append(euros(language, sum(amounts.values())))
    return (name, *cells)


def _regional_share(workspace: Workspace, language: str) -> tuple[Block, ...]:
    """Say three times which part of the costs the region brings; nothing without commitments."""
    shares = cofinancing(workspace)
    firm, intended, idea = (shares[one] for one in ("firm", "with_intention", "with_idea"))
    if not workspace.commitments or firm is None or intended is None or idea is None:
        return ()
    told = text(
        language,
        N_(
            "Of all costs the region itself brings {firm} firmly; with what parties intend to "
            "bring {intended}; with ideas as well {idea}."
        ),
        firm=percent(language, firm),
        intended=percent(language, intended),
        idea=percent(language, idea),
    )
    return (Words(told),)


def _measured(language: str, indicator: Indicator, measured: Measurement | None) -> str:
    if measured is None:
        return ""
    value = measured_words(language, measured.value, indicator.unit, indicator.source)
    return f"{value} ({measured.year})"


def _table(
    language: str,
    title: str,
    headers: tuple[str, ...],
    rows: tuple[tuple[str, ...], ...],
    widths: tuple[float, ...],
) -> tuple[Block, ...]:
    """Return a table without the columns in which nothing is filled in; nothing without rows."""
    if not rows:
        return ()
    kept = [place for place in range(len(headers)) if any(row[place] for row in rows)]
    room = sum(widths[place] for place in kept)
    table = Table(
        title,
        tuple(text(language, headers[place]) for place in kept),
        tuple(tuple(row[place] for place in kept) for row in rows),
        tuple(widths[place] / room for place in kept),
    )
    return (table,)
