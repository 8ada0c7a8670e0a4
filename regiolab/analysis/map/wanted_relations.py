"""Relations that are wanted, and whether an action works on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.findings.basis import on_actions
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import plural, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.findings.reading import Reading


def wanted_relations_without_action(reading: Reading) -> list[Finding]:
    """Say for which wanted relations there is no action in which both parties take part."""
    wanted = [tie for tie in reading.relations if tie.status == "desired"]
    if not wanted:
        return []
    partners = [ids for ids in reading.taking_part.values() if ids]
    unserved = [
        tie for tie in wanted if not any({tie.source, tie.target} <= ids for ids in partners)
    ]
    if not unserved:
        return []
    pairs = {
        frozenset((tie.source, tie.target)): reading.in_order((tie.source, tie.target))
        for tie in unserved
    }
    names = row((" – ".join(reading.named(pair)) for pair in pairs.values()), shown=4)
    message = (
        plural(
            len(pairs),
            N_("No action works on this wanted relation yet: {pairs}."),
            N_("No action works on these {count} wanted relations yet: {pairs}."),
            pairs=names,
        )
        if partners
        else plural(
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
        )
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
            relation_ids=tuple(tie.id for tie in unserved),
        )
    ]
