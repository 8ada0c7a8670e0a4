"""The part of the agenda document that tells the tension scan, as the group filled it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.analysis.people.tension_scan import place, spread, tension
from regiolab.exchange.documents.document_blocks import Part, Picture, Points, Words, labelled
from regiolab.exchange.pictures.page import Page
from regiolab.exchange.pictures.picture_page import picture_groups
from regiolab.locale import N_, capital, listed, text
from regiolab.model.codes import TENSIONS
from regiolab.model.words import POSITION_WORDS, STRAIN_WORDS, TENSION_POLES, word
from regiolab.scenes.scan.scene import scan_scene
from regiolab.scenes.scan.words import alone_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.documents.document_blocks import Block
    from regiolab.model import Workspace
    from regiolab.model.codes import TensionCode
    from regiolab.model.entities import TensionPosition


def tensions(workspace: Workspace, language: str) -> Part:
    """Return every tension that the group chose or answered, the chosen ones first.

    What persons answered alone is counted only once everybody handed in (see `spread`).
    """
    codes = told_tensions(workspace)
    return Part(
        "tensions",
        text(language, N_("Tension scan")),
        _picture(workspace, language, codes),
        tuple(
            Part(
                f"tension-{code}",
                capital(word(language, "tension", code)),
                _about_tension(workspace, code, language),
            )
            for code in codes
        ),
    )


def told_tensions(workspace: Workspace) -> list[TensionCode]:
    """Return the tensions that the group chose, then those it answered."""
    chosen = workspace.agenda.chosen_tensions
    answered = [code for code in TENSIONS if code not in chosen and _is_answered(workspace, code)]
    return [*chosen, *answered]


def _is_answered(workspace: Workspace, code: TensionCode) -> bool:
    together = tension(workspace, code).model_dump(exclude={"id", "order", "answers"})
    return any(together.values()) or spread(workspace, code).is_answered


def _picture(
    workspace: Workspace, language: str, codes: Sequence[TensionCode]
) -> tuple[Block, ...]:
    """Return the picture of the scan; nothing when no tension has a place in it."""
    placed = [
        code
        for code in codes
        if place(tension(workspace, code).position)
        or place(tension(workspace, code).position_later)
        or spread(workspace, code).is_answered
    ]
    if not placed:
        return ()
    caption = text(language, N_("The tensions in one picture"))
    below = text(language, N_("What it shows is in the text below."))
    drawn = scan_scene(workspace, language, placed)
    page = Page(
        language,
        caption,
        drawn["description"],
        drawn["width"],
        drawn["height"],
        picture_groups(drawn["shapes"]),
    )
    return (Picture(page, f"{caption}. {below}", caption),)


def _about_tension(workspace: Workspace, code: TensionCode, language: str) -> tuple[Block, ...]:
    scan, alone = tension(workspace, code), spread(workspace, code)
    one, other = (text(language, pole) for pole in TENSION_POLES[code])
    blocks: list[Block] = [
        Words(
            text(
                language,
                N_("Between two good things: “{this}” (this) and “{that}” (that)."),
                this=one,
                that=other,
            )
        )
    ]
    if code in workspace.agenda.chosen_tensions:
        blocks.append(Words(text(language, N_("Chosen to work on."))))
    names = {party.id: party.name for party in workspace.stakeholders}
    involved = [names[id_] for id_ in scan.stakeholders if id_ in names]
    pairs = [
        (text(language, N_("Where we are")), _position(language, scan.position)),
        (text(language, N_("Where we want to be")), _position(language, scan.position_later)),
        (
            text(language, N_("Strain")),
            text(language, STRAIN_WORDS[scan.strain]) if scan.strain else None,
        ),
        (text(language, N_("Example")), scan.proof),
        (text(language, N_("Who is involved")), listed(language, involved)),
        (text(language, N_("Note")), scan.note),
        (
            text(language, N_("What everybody said alone")),
            " ".join(alone_in_words(language, alone)),
        ),
    ]
    blocks += labelled(pairs)
    addressed = [
        Words(challenge.tensions[code], challenge.title)
        for challenge in workspace.challenges
        if challenge.tensions.get(code)
    ]
    if addressed:
        blocks += [Words("", text(language, N_("How we handle it"))), Points(tuple(addressed))]
    return tuple(blocks)


def _position(language: str, position: TensionPosition | None) -> str | None:
    return text(language, POSITION_WORDS[position]) if position else None
