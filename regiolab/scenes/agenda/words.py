"""How parties, days and amounts of an agenda are called, the same in every picture and file."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from regiolab.locale import N_, euros, full_date, text
from regiolab.model.words import word

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from regiolab.model import Workspace
    from regiolab.model.entities import Action, Commitment, DecisionMoment, Milestone, Stakeholder


def parties_by_id(workspace: Workspace) -> dict[str, Stakeholder]:
    """Return the parties of the map by their id."""
    return {party.id: party for party in workspace.stakeholders}


def lead_name(language: str, action: Action, parties: Mapping[str, Stakeholder]) -> str:
    """Return who leads an action: a party of the map, or the name with "not on the map" behind it.

    Empty when nobody was filled in.
    """
    if action.lead is None:
        return ""
    if action.lead in parties:
        return parties[action.lead].name
    return text(language, N_("{name} (not on the map)"), name=action.lead)


def joining_names(action: Action, parties: Mapping[str, Stakeholder]) -> list[str]:
    """Return the names of the parties that join an action."""
    return [parties[id_].name for id_ in action.joins if id_ in parties]


def period(language: str, action: Action) -> str:
    """Return from when to when an action runs; empty when neither is filled in."""
    start, end = action.start, action.end
    if start and end:
        return text(
            language,
            N_("from {start} to {end}"),
            start=full_date(language, start),
            end=full_date(language, end),
        )
    if start:
        return text(language, N_("from {start}"), start=full_date(language, start))
    if end:
        return text(language, N_("until {end}"), end=full_date(language, end))
    return ""


def decision_words(language: str, moment: DecisionMoment) -> str:
    """Return who decides, when and on what: "council, 1 May 2026: the budget"."""
    body = f"{moment.body}, {full_date(language, moment.when)}" if moment.when else moment.body
    return f"{body}: {moment.what}" if moment.what else body


def quarter_words(language: str, day: date | None) -> str:
    """Return the quarter of a day: "quarter 2 of 2027"; nothing without a day."""
    if day is None:
        return ""
    return text(
        language,
        N_("quarter {quarter} of {year}"),
        quarter=(day.month + 2) // 3,
        year=day.year,
    )


def day_or_quarter(language: str, day: date) -> str:
    """Return the quarter of which a day is the first or the last, else the day itself.

    A quarter that was chosen is kept as its first or last day.
    """
    first = day.day == 1 and day.month % 3 == 1
    last = (day + timedelta(days=1)).day == 1 and day.month % 3 == 0
    return quarter_words(language, day) if first or last else full_date(language, day)


def milestone_day(language: str, milestone: Milestone) -> str:
    """Return by when a milestone has to be reached: a quarter, or a day where one was given."""
    return day_or_quarter(language, milestone.by) if milestone.by else ""


def milestone_words(language: str, milestone: Milestone) -> str:
    """Return a milestone in words: "the hall is open, quarter 2 of 2027, reached"."""
    reached = text(language, N_("reached")) if milestone.reached else ""
    parts = (milestone.title.rstrip("."), milestone_day(language, milestone), reached)
    return ", ".join(part for part in parts if part)


def commitment_words(language: str, commitment: Commitment) -> str:
    """Return what a party brings, takes or won't give up, with amount, form and firmness."""
    details = [
        euros(language, commitment.amount) if commitment.amount is not None else "",
        word(language, "form", commitment.form) if commitment.form else "",
        word(language, "firmness", commitment.firmness) if commitment.firmness else "",
    ]
    told = ", ".join(detail for detail in details if detail)
    what = commitment.what or ""
    words = f"{what} ({told})" if what and told else what or told
    words = words or text(language, N_("not filled in yet"))
    if commitment.condition:
        condition = commitment.condition.rstrip(".")
        return text(
            language, N_("{what}, on condition: {condition}"), what=words, condition=condition
        )
    return words
