"""On how many answers a finding rests, as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.findings.sentence import Sentence, counted, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.findings.reading import Reading


def on_parties(reading: Reading) -> Sentence:
    """Say how many parties it rests on."""
    return counted(
        len(reading.parties),
        N_("Rests on {count} party."),
        N_("Rests on {count} parties."),
    )


def on_answers(known: int, reading: Reading) -> Sentence:
    """Say for how many of the parties the answer was given."""
    return said(
        N_("Rests on the {known} of {total} parties for which this is filled in."),
        known=known,
        total=len(reading.parties),
    )


def on_relations(reading: Reading) -> Sentence:
    """Say how many pairs of parties have a relation that exists."""
    return said(
        N_("Rests on {ties} pairs with an existing relation, among {total} parties."),
        ties=len(reading.tied_pairs),
        total=len(reading.parties),
    )


def on_actions(known: int, reading: Reading) -> Sentence:
    """Say how many actions name somebody."""
    return counted(
        len(reading.actions),
        N_("Rests on {count} action, {known} with a lead or partner."),
        N_("Rests on {count} actions, {known} with a lead or partner."),
        known=known,
    )
