"""Relations that are wanted, and whether an action works on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.findings.basis import on_actions
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.findings.reading import Reading


def wanted_relations_without_action(reading: Reading) -> list[Finding]:
    """Say for which wanted relations there is no action in which both parties take part."""
    wanted = [one for one in reading.relations if one.status == "desired"]
    if not wanted:
        return []
    partners = [ids for ids in reading.taking_part.values() if ids]
    unserved = [
        one for one in wanted if not any({one.source, one.target} <= ids for ids in partners)
    ]
    if not unserved:
        return []
    pairs = {
        frozenset((one.source, one.target)): reading.in_order((one.source, one.target))
        for one in unserved
    }
    names = row((" – ".join(reading.named(pair)) for pair in pairs.values()), shown=4)
    message = (
        counted(
            len(pairs),
            N_("No action works on this wanted relation yet: {pairs}."),
            N_("No action works on these {count} wanted relations yet: {pairs}."),
            pairs=names,
        ).headed(
            counted(
                len(pairs),
                N_("No action for {count} relation"),
                N_("No action for {count} relations"),
            )
        )
        if partners
        else counted(
            len(pairs),
            N_(
                "Whether an action works on the wanted relation {pairs} cannot be determined: no "
                "action names anybody yet."
            ),
            N_(
                "Whether actions work on the {count} wanted relations cannot be determined: no "
                "action names anybody yet ({pairs})."
            ),
            pairs=names,
        ).headed(said(N_("Relations: can't determine")))
    )
    return [
        Finding(
            code="wanted_relations_without_action",
            severity="to_discuss",
            stakeholder_ids=tuple(reading.in_order(frozenset().union(*pairs))),
            message=message,
            reason=said(
                N_("A relation seldom comes by itself: somebody has to take the first step.")
            ),
            based_on=on_actions(len(partners), reading),
            certainty="determined" if partners else "cannot_be_determined",
            relation_ids=tuple(one.id for one in unserved),
        )
    ]
