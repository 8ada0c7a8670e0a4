"""The agenda as a document: which parts it has, in which order, under which headings.

What is empty has no heading. The shareable version is made of `shareable.shareable_version`, so
what that leaves out is not there; and without the checks and findings, which would take for
missing what is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as calendar_date
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, get_args

from regiolab.exchange.documents import agenda_frame_parts as frame
from regiolab.exchange.documents import agenda_lesson_parts as lessons
from regiolab.exchange.documents import agenda_map_parts as about_map
from regiolab.exchange.documents import agenda_plan_parts as plan
from regiolab.exchange.documents import agenda_scan_parts as scan
from regiolab.exchange.documents import agenda_vote_parts as vote
from regiolab.exchange.documents import practice_parts as practices
from regiolab.exchange.documents.agenda_summary import agenda_summary, in_a_minute
from regiolab.exchange.documents.document_blocks import Part, Words
from regiolab.exchange.documents.numbered_sources import Numbers
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.sharing.work_title import agenda_title, region_name
from regiolab.locale import N_, full_date, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from regiolab.model import Workspace

Headings = Literal["neutral", "regio_deal"]
HEADINGS: tuple[Headings, ...] = get_args(Headings)

REGIO_DEAL_SOURCE: Final = "regio_deals_zesde_tranche"
"""The page that names the four aspects."""

ASPECTS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "challenge": (N_("Challenge"), ("summary", "challenge_of_the_day", "ambition", "challenges")),
    "approach": (N_("Approach"), ("actions", "priorities", "planning", "indicators", "tensions")),
    "finance": (N_("Finances"), ("money", "commitments")),
    "organisation": (
        N_("Organisation"),
        (
            "carrier",
            "fits_with",
            "decisions",
            "conversations",
            "not_involved",
            "map",
            "map_picture",
        ),
    ),
}
"""Aspect -> its heading and the parts under it. The aspects are those of the assessment framework
for Regio Deals, sixth round; which part stands under which aspect is our reading."""


@dataclass(frozen=True)
class AgendaDocument:
    """Everything that stands in the document, in the reader's language.

    Attributes:
        language: `nl` or `en`.
        title: of the document.
        subject: what it is about, in one sentence; may be empty.
        group: who made it; may be empty.
        byline: region, group and day.
        status: which version it is.
        remarks: below the byline.
        parts: with a heading each; none is empty.
    """

    language: str
    title: str
    subject: str
    group: str
    byline: str
    status: str
    remarks: tuple[Words, ...]
    parts: tuple[Part, ...]


def agenda_document(
    workspace: Workspace,
    language: str,
    *,
    shareable: bool = False,
    headings: Headings = "neutral",
    day: calendar_date | None = None,
) -> AgendaDocument:
    """Return the agenda of a workspace as a document.

    Args:
        workspace: whose agenda.
        language: `nl` or `en`.
        shareable: leave out what `exchange.shareable` leaves out.
        headings: `neutral`, or `regio_deal` for the four aspects of a Regio Deal plan.
        day: the date under the title, by default today.

    Raises:
        ValueError: there are no such headings.
    """
    if headings not in HEADINGS:
        raise ValueError(f"there are no headings {headings!r}")
    shown = shareable_version(workspace) if shareable else workspace
    parts = _parts(shown, language, shareable=shareable)
    remarks = _remarks(language, parts, shareable=shareable)
    if headings == "regio_deal":
        parts = _by_aspect(parts, language)
        remarks += (_about_aspects(language),)
    numbers = Numbers()
    about = shown.about
    return AgendaDocument(
        language,
        agenda_title(shown, language),
        about.challenge or "",
        about.group or "",
        byline(shown, language, day),
        status(language, shareable=shareable),
        tuple(numbers.in_remark(one) for one in remarks),
        tuple(part for part in _with_sources(parts, numbers, language) if not part.is_empty),
    )


def _with_sources(parts: Iterable[Part], numbers: Numbers, language: str) -> list[Part]:
    """Return the parts with the list of sources behind the words.

    Only the map comes after it: a large picture begins on a new page, and lines of words fill
    what is left of the page before.
    """
    numbered = [numbers.in_part(one) for one in parts]
    after = [one for one in numbered if one.key == "map_picture"]
    before = [one for one in numbered if one.key != "map_picture"]
    return [*before, numbers.part(language), *after]


def _parts(shown: Workspace, language: str, *, shareable: bool) -> list[Part]:
    view = map_view(shown, shareable=shareable)
    summary = agenda_summary(shown, language)
    parts = [
        # the summary says it, where there is anything to sum up
        frame.challenge_of_the_day(shown, language)
        if summary.is_empty
        else in_a_minute(summary, language),
        frame.ambition(shown, language),
        frame.carrier(shown, language),
        frame.fits_with(shown, language),
        frame.challenges(shown, language),
        plan.actions(shown, language),
        vote.priorities(shown, language),
        plan.planning(shown, language),
        plan.commitments(shown, language),
        plan.decisions(shown, language),
        scan.tensions(shown, language),
        plan.indicators(shown, language),
        plan.money(shown, language),
        about_map.the_parties(shown, language, view=view),
    ]
    if not shareable:
        parts += [
            about_map.conversations(shown, language),
            about_map.not_involved(shown, language),
            about_map.still_missing(shown, language),
        ]
    parts += [
        practices.inspiration(shown, language),
        practices.tested_findings(shown, language),
        lessons.transitions(shown, language),
        lessons.expected(shown, language),
        about_map.sentences(shown, language),
        frame.own_practice(shown, language),
        about_map.map_picture(shown, language, view=view),
    ]
    return [part for part in parts if not part.is_empty]


def map_view(shown: Workspace, *, shareable: bool) -> Literal["grid", "triangle", "network"] | None:
    """Return which picture of the map has something to show; none where no picture has."""
    parties = shown.stakeholders
    placed = any(one.influence is not None and one.interest is not None for one in parties)
    if placed and not shareable:
        return "grid"
    if shown.relations:
        return "network"
    return "triangle" if any(party.corners for party in parties) else None


def _by_aspect(parts: Iterable[Part], language: str) -> list[Part]:
    """Return the parts under the four aspects; what belongs to none comes after them."""
    by_key = {part.key: part for part in parts}
    grouped = []
    for key, (heading, inside) in ASPECTS.items():
        here = tuple(by_key.pop(one) for one in inside if one in by_key)
        grouped.append(Part(key, text(language, heading), parts=here))
    return [part for part in grouped if not part.is_empty] + list(by_key.values())


def _remarks(language: str, parts: Iterable[Part], *, shareable: bool) -> tuple[Words, ...]:
    remarks = []
    if shareable:
        words = text(language, N_("Without our assessment of parties and relations."))
        remarks.append(Words(words, soft=True))
    if not any(part.key != "missing" for part in parts):
        remarks.append(Words(text(language, N_("Nothing is filled in yet."))))
    return tuple(remarks)


def _about_aspects(language: str) -> Words:
    return Words(
        text(
            language,
            N_(
                "The headings are the four aspects of the framework in which proposals for a Regio "
                "Deal are assessed [{key}]. What stands under which aspect is our reading."
            ),
            key=REGIO_DEAL_SOURCE,
        ),
        soft=True,
    )


def status(language: str, *, shareable: bool) -> str:
    """Return which version it is: for the own group, or to pass on."""
    return text(language, N_("version to share") if shareable else N_("work version"))


def byline(shown: Workspace, language: str, day: calendar_date | None) -> str:
    """Return region, group and day, as far as they are known; without a day it is today."""
    today = day or datetime.now().astimezone().date()
    told = [region_name(shown), shown.about.group, full_date(language, today)]
    return " · ".join(one for one in told if one)
