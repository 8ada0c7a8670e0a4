"""All promises and requests of "Monday" on one page, by whom and to whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.analysis.findings.sentence import counted, said
from regiolab.locale import N_
from regiolab.plenary.comparing.result import Result, ResultRow

if TYPE_CHECKING:
    from regiolab.plenary.merging.merged import Merged

PROMISE: Final = "09-promise"
REQUEST: Final = "09-request"
"""Under these ids the lesson of next Monday keeps the two sentences of a group."""


def promises(merged: Merged) -> Result:
    """Return every promise and every request of the groups, with who said it.

    To whom a request goes is found when it names a party of the joint map.
    """
    rows: list[ResultRow] = []
    counts = {PROMISE: 0, REQUEST: 0}
    for id_, kind in ((PROMISE, N_("Promise")), (REQUEST, N_("Request"))):
        for group in merged.groups:
            sentence = _sentence(group.workspace.get("sentences", id_))
            if sentence:
                counts[id_] += 1
                rows.append(
                    ResultRow(
                        (said(kind), sentence, _addressed(merged, sentence)),
                        who=((said(kind), (group.key,)),),
                    )
                )
    return Result(
        "promises",
        N_("Who does what on Monday?"),
        (
            counted(counts[PROMISE], N_("There is one promise."), N_("There are {count} promises."))
            if counts[PROMISE]
            else said(N_("There is no promise yet.")),
            counted(counts[REQUEST], N_("There is one request."), N_("There are {count} requests."))
            if counts[REQUEST]
            else said(N_("There is no request yet.")),
        ),
        len({key for one in rows for _, keys in one.who for key in keys}),
        (N_("Kind"), N_("In their words"), N_("To or about")),
        tuple(rows),
    )


def _sentence(kept: object) -> str:
    text: str | None = getattr(kept, "text", None)
    return text or ""


def _addressed(merged: Merged, sentence: str) -> str:
    """Return the parties of the joint map that a sentence names in full."""
    spaced = f" {''.join(sign if sign.isalnum() else ' ' for sign in sentence.casefold())} "
    found = []
    for party in merged.parties:
        for name in party.names:
            plain = "".join(sign if sign.isalnum() else " " for sign in name.casefold())
            if f" {plain} " in spaced:
                found.append(party.name)
                break
    return ", ".join(found)
