"""What holds for the agenda as a whole: ambition, carrier, mandate, neighbours, tensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.agenda.basis import on_challenges, on_steps
from regiolab.analysis.agenda.steps import started
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import Word, counted, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.analysis.findings.finding import Step
    from regiolab.analysis.findings.sentence import Headed, Sentence


def ambition_in_part(reading: AgendaReading) -> list[Finding]:
    """Say which of the three prompts of the ambition have no answer, once one has."""
    ambition = reading.agenda.ambition
    if ambition is None or not started(reading)["ambition"]:
        return []
    missing = [
        said(word)
        for answer, word in (
            (ambition.strong, N_("a strong economy")),
            (ambition.competitive, N_("staying competitive")),
            (ambition.prospects, N_("prospects for people")),
        )
        if not answer
    ]
    if not missing:
        return []
    return [
        _on_the_frame(
            "ambition_in_part",
            "ambition",
            said(N_("The ambition says nothing yet about {prompts}."), prompts=row(missing)).headed(
                counted(
                    len(missing),
                    N_("Ambition: {count} part empty"),
                    N_("Ambition: {count} parts empty"),
                )
            ),
            said(
                N_(
                    "The page that introduces the report names the three together as what an "
                    "urban region can bring."
                )
            ),
            reading,
            source=("SEED",),
        )
    ]


def carrier_and_mandate(reading: AgendaReading) -> list[Finding]:
    """Say that the carrier or the mandate is missing, once the other one is there."""
    if not reading.agenda.carrier and reading.agenda.mandate:
        return [
            _on_the_frame(
                "carrier_missing",
                "carrier",
                said(
                    N_("It is not said yet which existing co-operation carries the agenda.")
                ).headed(said(N_("Who carries the agenda?"))),
                said(
                    N_(
                        "The SER's chair told Members of Parliament not to reorganise again: a new "
                        "structure costs results."
                    )
                ),
                reading,
                source=("S7",),
            )
        ]
    if reading.agenda.carrier and not reading.agenda.mandate:
        return [
            _on_the_frame(
                "mandate_missing",
                "carrier",
                said(N_("It is not said yet who gave the mandate for the agenda.")).headed(
                    said(N_("Who gave the mandate?"))
                ),
                said(N_("Without a mandate every decision has to be asked for again.")),
                reading,
            )
        ]
    return []


def fit_with_neighbours(reading: AgendaReading) -> list[Finding]:
    """Say that the fit with the neighbours has no answer, once another fit has."""
    fits = reading.agenda.fits_with
    if fits is None or fits.neighbours or not started(reading)["fits_with"]:
        return []
    return [
        _on_the_frame(
            "fit_with_neighbours",
            "fits_with",
            said(
                N_("How the agenda fits with the neighbouring regions is not answered yet.")
            ).headed(said(N_("Does it fit the neighbours?"))),
            said(
                N_(
                    "According to a union federation's page the SER wants an agenda that fits the "
                    "own region and its neighbours."
                )
            ),
            reading,
            source=("S11",),
        )
    ]


def tensions_addressed(reading: AgendaReading) -> list[Finding]:
    """Say for which chosen tensions no challenge has a sentence, once the draft is under way."""
    answered = {code for one in reading.challenges for code, said_ in one.tensions.items() if said_}
    if not reading.challenges or not (reading.is_under_way or answered):
        return []
    missing = sorted(set(reading.agenda.chosen_tensions) - answered)
    if not missing:
        return []
    return [
        Finding(
            code="tension_without_sentence",
            severity="look_again",
            stakeholder_ids=(),
            message=counted(
                len(missing),
                N_("The agenda has no sentence yet on the tension you chose: {tensions}."),
                N_("The agenda has no sentence yet on the tensions you chose: {tensions}."),
                tensions=row(Word("tension", code) for code in missing),
            ).headed(
                counted(
                    len(missing),
                    N_("{count} tension without a sentence"),
                    N_("{count} tensions without sentence"),
                )
            ),
            reason=said(
                N_(
                    "According to an interview on the report, regions can walk along the tensions "
                    "to see what to improve."
                )
            ),
            based_on=on_challenges(reading),
            basis="report",
            source=("S5",),
            step="tensions",
        )
    ]


def _on_the_frame(
    code: str,
    step: Step,
    message: Headed,
    reason: Sentence,
    reading: AgendaReading,
    source: tuple[str, ...] = (),
) -> Finding:
    return Finding(
        code=code,
        severity="to_discuss" if step == "ambition" else "look_again",
        stakeholder_ids=(),
        message=message,
        reason=reason,
        based_on=on_steps(sum(started(reading).values())),
        basis="report" if source else "own_reading",
        source=source,
        step=step,
    )
