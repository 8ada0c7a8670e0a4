"""On how much a check of the agenda rests, as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.findings.finding import STEPS
from regiolab.analysis.findings.sentence import Sentence, counted, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading


def on_steps(begun: int) -> Sentence:
    """Say in how many of the steps something is filled in."""
    return said(
        N_("Rests on the {total} steps; in {begun} something is filled in."),
        total=len(STEPS),
        begun=begun,
    )


def on_all_actions(reading: AgendaReading) -> Sentence:
    """Say how many actions there are."""
    return counted(
        len(reading.actions), N_("Rests on {count} action."), N_("Rests on {count} actions.")
    )


def on_challenges(reading: AgendaReading) -> Sentence:
    """Say how many challenges there are."""
    return counted(
        len(reading.challenges),
        N_("Rests on {count} challenge."),
        N_("Rests on {count} challenges."),
    )


def on_commitments(count: int) -> Sentence:
    """Say how many things that parties bring or take it rests on."""
    return counted(
        count,
        N_("Rests on {count} entry of what parties bring or take."),
        N_("Rests on {count} entries of what parties bring or take."),
    )


def on_indicators(reading: AgendaReading) -> Sentence:
    """Say how many indicators there are."""
    return counted(
        len(reading.indicators),
        N_("Rests on {count} indicator."),
        N_("Rests on {count} indicators."),
    )
