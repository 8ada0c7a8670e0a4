"""About which parties the group did not agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.findings.basis import on_parties
from regiolab.analysis.findings.finding import Finding
from regiolab.analysis.findings.sentence import counted, row, said
from regiolab.locale import N_

if TYPE_CHECKING:
    from regiolab.analysis.findings.reading import Reading


def did_not_agree(reading: Reading) -> list[Finding]:
    """Say about whom the group did not agree, and whether it is known who will speak to them."""
    marked = [party for party in reading.parties if party.discuss]
    if not marked:
        return []
    open_ = [
        party
        for party in marked
        if party.contact is None or party.contact.role is None or party.contact.by is None
    ]
    names = row(party.name for party in marked)
    message = (
        counted(
            len(open_),
            N_(
                "You did not agree about {names}; for {count} of {total} it is not filled in who "
                "speaks to them and by when."
            ),
            N_(
                "You did not agree about {names}; for {count} of {total} it is not filled in who "
                "speaks to them and by when."
            ),
            names=names,
            total=len(marked),
        )
        if open_
        else said(
            N_("You did not agree about {names}; who speaks to them and by when is filled in."),
            names=names,
        )
    ).headed(
        counted(
            len(marked),
            N_("You disagree on {count} party"),
            N_("You disagree on {count} parties"),
        )
    )
    return [
        Finding(
            code="did_not_agree",
            severity="to_discuss",
            stakeholder_ids=tuple(party.id for party in marked),
            message=message,
            reason=said(
                N_("Two readings of one party are worth a conversation, with that party as well.")
            ),
            based_on=on_parties(reading),
        )
    ]
