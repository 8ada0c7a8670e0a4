"""The parts of the agenda document about practices of others: what we take, what we tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.course.cases import cases
from regiolab.course.findings_2015 import FINDING_SOURCES, FINDING_WORDS, VERDICT_WORDS
from regiolab.exchange.documents.document_blocks import Part, Points, Table, Words
from regiolab.locale import N_, text

if TYPE_CHECKING:
    from regiolab.model import Workspace
    from regiolab.model.codes import FindingOf2015
    from regiolab.model.entities import PracticeNote


def inspiration(workspace: Workspace, language: str) -> Part:
    """Return the practices that the group kept, each with what it takes from it."""
    points = tuple(
        Words(one.taken, _name(one.id, language)) for one in workspace.practices if one.taken
    )
    return Part(
        "inspiration",
        text(language, N_("Inspiration from practices of others")),
        (Points(points),) if points else (),
    )


def tested_findings(workspace: Workspace, language: str) -> Part:
    """Return the findings of 2015 beside the practices that were chosen, as a table."""
    chosen = _tested(workspace)
    heading = text(language, N_("Findings of 2015 in practice"))
    if not chosen:
        return Part("tested_findings", heading)
    table = Table(
        heading,
        (
            text(language, N_("Finding of 2015")),
            *(_name(one.id, language) for one in chosen),
        ),
        tuple(
            (text(language, words), *(_said(one, code, language) for one in chosen))
            for code, words in FINDING_WORDS.items()
        ),
        (0.4, *(0.6 / len(chosen) for _ in chosen)),
    )
    limits = text(
        language,
        N_(
            "Our reading of practices that we chose ourselves: it shows that something can be so, "
            "not that it is so elsewhere. The findings are in our words [{keys}]."
        ),
        keys="] [".join(FINDING_SOURCES),
    )
    return Part("tested_findings", heading, (table, Words(limits, soft=True)))


def _tested(workspace: Workspace) -> list[PracticeNote]:
    noted = {one.id: one for one in workspace.practices if one.tested}
    return [noted[id_] for id_ in workspace.own_practice.compared if id_ in noted]


def _name(id_: str, language: str) -> str:
    known = cases().by_id
    return known[id_].name.text(language) if id_ in known else id_


def _said(note: PracticeNote, code: FindingOf2015, language: str) -> str:
    said = note.tested.get(code)
    if said is None or said.verdict is None:
        words = text(language, N_("not answered"))
    else:
        words = text(language, VERDICT_WORDS[said.verdict])
    return f"{words}: {said.why}" if said and said.why else words
