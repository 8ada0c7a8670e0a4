"""Indicators: of the effect and of the cause, complete, and pointing the way that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.agenda.basis import on_indicators
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import Word, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.agenda.reading import AgendaReading
    from regiolab.analysis.findings.finding import Severity
    from regiolab.analysis.findings.sentence import Headed
    from regiolab.model.entities import Challenge, Indicator


def indicators_of_effect_and_cause(reading: AgendaReading) -> list[Finding]:
    """Say which challenges have no indicator of the effect, or none of the cause going away.

    Nothing before there is an indicator. An indicator without a challenge counts when there is
    only one challenge.
    """
    if not reading.indicators:
        return []
    only = reading.challenges[0].id if len(reading.challenges) == 1 else None
    there = {(one.challenge or only, one.kind) for one in reading.indicators}
    found = []
    for challenge in reading.challenges:
        if (challenge.id, "effect") not in there:
            found.append(
                _on_challenge(
                    "effect_without_indicator",
                    said(
                        N_("No indicator shows the effect on the challenge “{challenge}”."),
                        challenge=challenge.title,
                    ).headed(
                        said(
                            N_("Challenge {number}: effect unseen"),
                            number=reading.number[challenge.id],
                        )
                    ),
                    challenge,
                    reading,
                )
            )
        if challenge.cause and (challenge.id, "condition") not in there:
            found.append(
                _on_challenge(
                    "cause_without_indicator",
                    said(
                        N_(
                            "No indicator shows whether the cause of the challenge “{challenge}” "
                            "goes away."
                        ),
                        challenge=challenge.title,
                    ).headed(
                        said(
                            N_("Challenge {number}: cause unseen"),
                            number=reading.number[challenge.id],
                        )
                    ),
                    challenge,
                    reading,
                )
            )
    return found


def incomplete_indicators(reading: AgendaReading) -> list[Finding]:
    """Say which indicators lack a starting value, a target (each with its year) or a source.

    Nothing before one of them has something of these, or the draft is under way.
    """
    if not (reading.is_under_way or any(_is_begun(one) for one in reading.indicators)):
        return []
    found = []
    for one in reading.indicators:
        missing = [
            said(word)
            for value, word in (
                (one.baseline, N_("a starting value with its year")),
                (one.target, N_("a target with its year")),
                (one.source, N_("a source")),
            )
            if value is None
        ]
        if missing:
            found.append(
                _on_indicator(
                    "indicator_incomplete",
                    "look_again",
                    said(
                        N_("The indicator “{indicator}” still lacks {parts}."),
                        indicator=one.title,
                        parts=row(missing),
                    ).headed(
                        said(N_("Indicator {number} is incomplete"), number=reading.number[one.id])
                    ),
                    one,
                    reading,
                )
            )
    return found


def indicators_that_contradict(reading: AgendaReading) -> list[Finding]:
    """Say of which indicators the target points the wrong way, or lies before the start."""
    found = []
    for one in reading.indicators:
        if one.baseline is None or one.target is None:
            continue
        if one.target.year <= one.baseline.year:
            message = said(
                N_("The target of “{indicator}” is for {target}, not after the start in {start}."),
                indicator=one.title,
                target=str(one.target.year),
                start=str(one.baseline.year),
            ).headed(
                said(N_("Indicator {number}: target too early"), number=reading.number[one.id])
            )
            found.append(_on_indicator("target_before_start", "fix_first", message, one, reading))
        change = one.target.value - one.baseline.value
        if one.wanted is None and change:
            continue
        if change == 0:
            message = said(
                N_("The target of “{indicator}” is the same as the starting value."),
                indicator=one.title,
            ).headed(said(N_("Indicator {number}: target is start"), number=reading.number[one.id]))
        elif (change > 0) != (one.wanted == "higher"):
            message = said(
                N_("The indicator “{indicator}” {wanted}, but its target lies the other way."),
                indicator=one.title,
                wanted=Word("wanted", one.wanted),
            ).headed(said(N_("Indicator {number}: target reversed"), number=reading.number[one.id]))
        else:
            continue
        found.append(_on_indicator("direction_contradicts", "fix_first", message, one, reading))
    return found


def _is_begun(indicator: Indicator) -> bool:
    return any((indicator.baseline, indicator.target, indicator.source))


def _on_challenge(
    code: str, message: Headed, challenge: Challenge, reading: AgendaReading
) -> Finding:
    return Finding(
        code=code,
        severity="look_again",
        stakeholder_ids=(),
        message=message,
        reason=said(
            N_(
                "What you did is easy to count; whether it helped shows only in the effect, and "
                "whether it lasts in the cause."
            )
        ),
        based_on=on_indicators(reading),
        basis="method",
        step="indicators",
        entity_id=challenge.id,
    )


def _on_indicator(
    code: str, severity: Severity, message: Headed, indicator: Indicator, reading: AgendaReading
) -> Finding:
    return Finding(
        code=code,
        severity=severity,
        stakeholder_ids=(),
        message=message,
        reason=said(N_("With a start, a target, years and a source anybody can check it later.")),
        based_on=on_indicators(reading),
        basis="method",
        step="indicators",
        entity_id=indicator.id,
    )
