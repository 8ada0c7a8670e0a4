"""The parts of the agenda document that come from the map and the checks, and the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from regiolab.analysis.agenda.coverage import checks
from regiolab.analysis.map.conversations import conversations as conversations_of
from regiolab.analysis.map.findings import findings
from regiolab.exchange.documents.document_blocks import Part, Picture, Points, Table, Words
from regiolab.exchange.pictures.page import map_in_document
from regiolab.locale import N_, capital, full_date, listed, plural, text
from regiolab.model.codes import SECTORS
from regiolab.model.party_answers import in_words
from regiolab.model.party_fields import PARTY_FIELDS
from regiolab.model.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.analysis.findings.finding import Finding
    from regiolab.exchange.documents.document_blocks import Block
    from regiolab.exchange.pictures.page import Page
    from regiolab.model import Workspace
    from regiolab.model.entities import FinishedSentence, Stakeholder
    from regiolab.scenes.map.scene import View

_WIDTHS: Final = ((10, 680.0), (20, 720.0))
_WIDTH_OF_MANY: Final = 800.0
"""Up to so many parties, so wide. A wider map is lower on the page, for names take fewer lines, and
leaves less of the page before it white; its letters are smaller, but no smaller than 6 points."""
_MOST_LINES: Final = 40
_MOST_MISSING: Final = 8
"""A director reads no longer list; the screen has them all."""

_NAMED_SENTENCES: Final = {
    "09-promise": N_("Our promise"),
    "09-request": N_("Our request"),
}
"""Sentences that are called otherwise than after a lesson."""

_ABOUT_WHO_IS_NOT_INVOLVED: Final = (
    "kinds_of_maak_verschil",
    "kinds_of_the_triangle",
    "corners",
    "influential_affected_without_role",
    "influential_without_role",
    "influential_affected_without_relation",
    "affected_without_role",
    "schools_and_employers",
)
"""The findings about parties that are not there, or are there without a part to play. Wanted
relations that no action serves are among the checks, in what is still missing."""


def the_parties(workspace: Workspace, language: str, *, view: View | None) -> Part:
    """Return the parties per sector and, where a view is given, what the map of them shows."""
    heading = text(language, N_("The parties"))
    parties = workspace.stakeholders
    if not parties:
        return Part("map", heading)
    by_sector: list[Block] = []
    for sector in SECTORS:
        names = [party.name for party in parties if party.sector == sector]
        if names:
            by_sector.append(
                Words(listed(language, names), capital(word(language, "sector", sector)))
            )
    by_sector += _told_of(parties, language, heading)
    if view is None:
        return Part("map", heading, tuple(by_sector))
    page = _map_page(workspace, language, view)
    known = 2 if workspace.about.challenge else 1  # how many parties, and the challenge
    said = [Words(line) for line in page.description.splitlines()[known:]][:_MOST_LINES]
    told: list[Block] = [Points(tuple(said))] if said and view != "network" else []
    return Part("map", heading, (*told, *by_sector))


def map_picture(workspace: Workspace, language: str, *, view: View | None) -> Part:
    """Return the map as a picture: after all words, so that none leaves half a page white."""
    heading = text(language, N_("The map"))
    parties = workspace.stakeholders
    if view is None or not parties:
        return Part("map_picture", heading)
    caption = plural(
        language,
        N_("Stakeholder map with {count} party"),
        N_("Stakeholder map with {count} parties"),
        len(parties),
    )
    where = text(language, N_("What it shows is said under “The parties”."))
    page = _map_page(workspace, language, view)
    return Part("map_picture", heading, (Picture(page, f"{caption}. {where}", caption),))


def _map_page(workspace: Workspace, language: str, view: View) -> Page:
    """Return the map; who has no room in the picture stands in the words about the parties."""
    count = len(workspace.stakeholders)
    width = next((wide for most, wide in _WIDTHS if count <= most), _WIDTH_OF_MANY)
    return map_in_document(workspace, language, view, width, names=False, low=True)


def _told_of(parties: Sequence[Stakeholder], language: str, title: str) -> list[Block]:
    """Return a table of the answers that their records put in the document, where there are any."""
    fields = [
        one
        for one in PARTY_FIELDS
        if one.in_document and any(in_words(language, party, one) for party in parties)
    ]
    if not fields:
        return []
    headers = (text(language, N_("Party")), *(text(language, one.heading) for one in fields))
    rows = ((party.name, *(in_words(language, party, one) for one in fields)) for party in parties)
    told = tuple(row for row in rows if any(row[1:]))
    return [Table(title, headers, told, (1 / len(headers),) * len(headers))]


def conversations(workspace: Workspace, language: str) -> Part:
    """Return with whom to speak, about what, by whom and when."""
    heading = text(language, N_("Conversations to have"))
    found = conversations_of(workspace)
    if not found:
        return Part("conversations", heading)
    headers = (N_("With whom"), N_("About what"), N_("Who speaks to them"), N_("By when"))
    rows = tuple(
        (
            one.name,
            one.about(language),
            one.role or "",
            full_date(language, one.by) if one.by else "",
        )
        for one in found
    )
    table = Table(
        heading,
        tuple(text(language, header) for header in headers),
        rows,
        (0.26, 0.36, 0.2, 0.18),
    )
    return Part("conversations", heading, (table,))


def not_involved(workspace: Workspace, language: str) -> Part:
    """Return who is not involved yet, as far as the map tells."""
    points = tuple(Words(with_sources(one, language)) for one in who_is_not_involved(workspace))
    return Part(
        "not_involved",
        text(language, N_("Who is not involved yet")),
        (Points(points),) if points else (),
    )


def still_missing(workspace: Workspace, language: str) -> Part:
    """Return in one short list what is still missing, the most pressing first."""
    found = missing_in(workspace)
    points = [Words(with_sources(one, language)) for one in found[:_MOST_MISSING]]
    rest = len(found) - len(points)
    if rest > 0:
        more = plural(
            language,
            N_("And {count} more; beside the agenda on the screen they all stand."),
            N_("And {count} more; beside the agenda on the screen they all stand."),
            rest,
        )
        points.append(Words(more, soft=True))
    heading = text(language, N_("What is still missing"))
    return Part("missing", heading, (Points(tuple(points)),) if points else ())


def sentences(workspace: Workspace, language: str) -> Part:
    """Return the sentences that the group finished in the lessons."""
    points = tuple(
        Words(one.text, _where_said(language, one.id))
        for one in cast("list[FinishedSentence]", workspace.all_of("sentences"))
        if one.text
    )
    return Part(
        "sentences",
        text(language, N_("What we concluded in the lessons")),
        (Points(points),) if points else (),
    )


def _where_said(language: str, id_: str) -> str:
    """Return the lesson in which a sentence was finished, or what the sentence is."""
    if id_ in _NAMED_SENTENCES:
        return text(language, _NAMED_SENTENCES[id_])
    lesson, _, exercise = id_.partition("-")
    message = N_("Exercise {number}") if exercise else N_("Lesson {number}")
    return text(language, message, number=lesson)


def who_is_not_involved(workspace: Workspace) -> list[Finding]:
    """Return the findings about who is not there or has no part to play."""
    return [
        one
        for one in findings(workspace)
        if one.code in _ABOUT_WHO_IS_NOT_INVOLVED
        and one.severity != "good"
        and one.certainty == "determined"
    ]


def missing_in(workspace: Workspace) -> list[Finding]:
    """Return the checks that found something to do."""
    return [one for one in checks(workspace) if one.severity != "good"]


def with_sources(finding: Finding, language: str) -> str:
    """Return a finding as a sentence, with its sources behind it."""
    keys = f" [{', '.join(finding.source)}]" if finding.source else ""
    return finding.text(language) + keys
