"""The parts of the agenda document that say what it is for: challenge, ambition, who carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regiolab.exchange.documents.document_blocks import Part, Points, Words, labelled
from regiolab.exchange.documents.measured import measured
from regiolab.locale import N_, listed, text
from regiolab.model.entities import Ambition, FitsWith
from regiolab.model.words import word

if TYPE_CHECKING:
    from regiolab.exchange.documents.document_blocks import Block
    from regiolab.model import Workspace
    from regiolab.model.entities import Challenge, Evidence


def challenge_of_the_day(workspace: Workspace, language: str) -> Part:
    """Return the challenge that influence, affected and the whole agenda are about."""
    challenge = workspace.about.challenge
    return Part(
        "challenge_of_the_day",
        text(language, N_("Our challenge")),
        (Words(challenge),) if challenge else (),
    )


def ambition(workspace: Workspace, language: str) -> Part:
    """Return the three sentences of the ambition."""
    said = workspace.agenda.ambition or Ambition()
    pairs = [
        (text(language, N_("A strong economy")), said.strong),
        (text(language, N_("Staying competitive")), said.competitive),
        (text(language, N_("Prospects for people")), said.prospects),
    ]
    return Part("ambition", text(language, N_("Ambition")), labelled(pairs))


def carrier(workspace: Workspace, language: str) -> Part:
    """Return who carries the agenda and who gave the mandate."""
    agenda = workspace.agenda
    pairs = [
        (text(language, N_("Carried by")), agenda.carrier),
        (text(language, N_("Mandate")), agenda.mandate),
    ]
    return Part("carrier", text(language, N_("Carrier and mandate")), labelled(pairs))


def fits_with(workspace: Workspace, language: str) -> Part:
    """Return the plans that the agenda fits with."""
    fits = workspace.agenda.fits_with or FitsWith()
    pairs = [
        (text(language, N_("Plans of our own region")), fits.own),
        (
            text(language, N_("Multi-year agenda of the labour-market region")),
            fits.labour_market_region,
        ),
        (text(language, N_("Neighbouring regions")), fits.neighbours),
    ]
    return Part("fits_with", text(language, N_("Fits with")), labelled(pairs))


def challenges(workspace: Workspace, language: str) -> Part:
    """Return each challenge with its cause and its evidence."""
    told = [(one, _about_challenge(one, language)) for one in workspace.challenges]
    bare = tuple(Words(one.title) for one, about in told if not about)
    return Part(
        "challenges",
        text(language, N_("Challenges and causes")),
        (Points(bare),) if bare else (),
        tuple(Part(f"challenge-{one.id}", one.title, about) for one, about in told if about),
    )


def own_practice(workspace: Workspace, language: str) -> Part:
    """Return the card about the own practice."""
    card = workspace.own_practice
    pairs = [
        (text(language, N_("What we do")), card.what_we_do),
        (text(language, N_("What works")), card.what_works),
        (text(language, N_("What we would like to know from others")), card.what_we_ask),
    ]
    return Part("own_practice", text(language, N_("Our own practice")), labelled(pairs))


def _about_challenge(challenge: Challenge, language: str) -> tuple[Block, ...]:
    corners = listed(language, [word(language, "corner", one) for one in challenge.corners])
    pairs = [
        (text(language, N_("For whom")), challenge.for_whom),
        (text(language, N_("Where")), challenge.where),
        (text(language, N_("Cause")), challenge.cause),
        (text(language, N_("Corners")), corners),
    ]
    blocks: list[Block] = [*labelled(pairs)]
    if challenge.evidence:
        blocks += [
            Words("", text(language, N_("Evidence"))),
            Points(tuple(Words(evidence_words(language, one)) for one in challenge.evidence)),
        ]
    return tuple(blocks)


def evidence_words(language: str, evidence: Evidence) -> str:
    """Return "students: 1,240 people (2025, source)"."""
    words = evidence.text.rstrip(".")
    if evidence.value is not None:
        value = measured(language, evidence.value, evidence.unit, evidence.source)
        words = f"{words}: {value}"
    where = ", ".join(str(part) for part in (evidence.year, evidence.source) if part is not None)
    return f"{words} ({where})" if where else words
