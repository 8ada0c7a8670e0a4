"""The own agenda in at most seven slides for a board, from the parts of the Word document."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents import agenda_plan_parts as plan
from regiolab.exchange.documents.agenda_document import byline, map_view, status
from regiolab.exchange.documents.agenda_summary import agenda_summary
from regiolab.exchange.documents.document_blocks import Picture, Points, Table, Words
from regiolab.exchange.pictures.page import map_in_document
from regiolab.exchange.pictures.picture_page import page_of_picture
from regiolab.exchange.sharing.shareable import shareable_version
from regiolab.exchange.sharing.work_title import agenda_title
from regiolab.locale import N_, capital, listed, plural, text
from regiolab.model.codes import SECTORS
from regiolab.model.words import word
from regiolab.scenes.agenda.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from regiolab.exchange.documents.agenda_summary import Summary
    from regiolab.exchange.documents.document_blocks import Block
    from regiolab.model import Workspace

_MOST_ROWS: Final = 6
_MOST_POINTS: Final = 6
_MOST_NAMES: Final = 4
_PICTURE_WIDTH, _MAP_WIDTH = 760.0, 560.0
_WIDTH_OF_BLOCKS, _ROOM_FOR_BLOCKS, _OF_A_LINE, _OF_A_CELL = 864.0, 400.0, 38.0, 23.0
"""Of a slide, of a line of words on it and of one in a table, in points."""

_SIGNS_ON_A_LINE: Final = 62


@dataclass(frozen=True)
class Slide:
    """One slide: its title says what it tells; below it blocks, from top to bottom."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Deck:
    """The slides of an agenda.

    Attributes:
        language: `nl` or `en`.
        title: of the agenda.
        subject: its challenge; may be empty.
        group: who made it; may be empty.
        byline: region, group, day and status.
        remark: on the first slide, that nothing is filled in yet; else empty.
        slides: those after the first, which holds title, challenge and byline.
    """

    language: str
    title: str
    subject: str
    group: str
    byline: str
    remark: str
    slides: tuple[Slide, ...]


def agenda_slides(
    workspace: Workspace, language: str, *, shareable: bool = False, day: date | None = None
) -> Deck:
    """Return the agenda of a workspace as slides.

    Args:
        workspace: whose agenda.
        language: `nl` or `en`.
        shareable: leave out what `exchange.shareable` leaves out.
        day: on the first slide, by default today.
    """
    shown = shareable_version(workspace) if shareable else workspace
    summary = agenda_summary(shown, language)
    slides = together(
        [
            *_why(shown, summary, language),
            *_actions(summary, language),
            *_planning(shown, language),
            *_parties(shown, language, shareable=shareable),
            *_money(shown, language),
            *_asked(summary, language),
        ]
    )
    return Deck(
        language,
        agenda_title(shown, language),
        summary.challenge,
        shown.about.group or "",
        f"{byline(shown, language, day)} · {status(language, shareable=shareable)}",
        "" if slides or summary.challenge else text(language, N_("Nothing is filled in yet.")),
        tuple(slides),
    )


def together(slides: Sequence[Slide]) -> list[Slide]:
    """Put slides that hold little on one, each below its title: no slide is nearly empty."""
    found: list[Slide] = []
    for slide in slides:
        before = found[-1] if found else None
        if before and _high(before.blocks) + _OF_A_LINE + _high(slide.blocks) <= _ROOM_FOR_BLOCKS:
            blocks = (*before.blocks, Words("", slide.title), *slide.blocks)
            found[-1] = Slide(before.title, blocks)
        else:
            found.append(slide)
    return found


def _high(blocks: Iterable[Block]) -> float:
    """Return how high blocks are about, in points of a slide."""
    return sum(map(_high_of_one, blocks))


def _high_of_one(block: Block) -> float:
    match block:
        case Words():
            return _lines(f"{block.label}: {block.words}", 1) * _OF_A_LINE
        case Points():
            return sum(_lines(f"{one.label}: {one.words}", 1) for one in block.items) * _OF_A_LINE
        case Table():
            cells = (max(map(_lines, row, block.widths)) for row in block.rows)
            return _OF_A_LINE + sum(lines * _OF_A_CELL + 9 for lines in cells)
        case Picture():
            return _WIDTH_OF_BLOCKS * block.page.height / block.page.width


def _lines(words: str, share: float) -> int:
    """Return on how many lines words stand in a part of the width of a slide."""
    return max(1, math.ceil(len(words) / (_SIGNS_ON_A_LINE * share)))


def _why(shown: Workspace, summary: Summary, language: str) -> list[Slide]:
    """Return what is wanted and why: the challenges with their cause, and a figure."""
    points = [Words(one.cause or "", one.title) for one in shown.challenges[:3]]
    blocks: list[Block] = [Points(tuple(points))] if points else []
    if summary.proof:
        blocks.append(Words(summary.proof, text(language, N_("How we know"))))
    ambition = shown.agenda.ambition
    wanted = ambition and (ambition.strong or ambition.competitive or ambition.prospects)
    if wanted:
        blocks.append(Words(wanted, text(language, N_("In ten years"))))
    title = summary.challenge or text(language, N_("Which challenge this is about"))
    return [Slide(title, tuple(blocks))] if blocks else []


def _actions(summary: Summary, language: str) -> list[Slide]:
    count = len(summary.steps)
    title = plural(language, N_("Our action"), N_("Our {count} actions"), count)
    if not count:
        return []
    headers = (N_("No."), N_("Action"), N_("Lead"), N_("First step"), N_("Date"))
    table = Table(
        title,
        tuple(text(language, one) for one in headers),
        tuple(
            (str(one.number), one.action, one.lead, one.first, one.when)
            for one in summary.steps[:_MOST_ROWS]
        ),
        (0.06, 0.34, 0.22, 0.24, 0.14),
    )
    return [Slide(title, (table, *_and_more(language, count - _MOST_ROWS)))]


def _planning(shown: Workspace, language: str) -> list[Slide]:
    if plan.planning(shown, language).is_empty:
        return []
    drawn = timeline(shown, language, _PICTURE_WIDTH, most=_MOST_ROWS)
    picture = Picture(page_of_picture(drawn), drawn["description"], drawn["title"])
    return [Slide(drawn["title"], (picture,))]


def _parties(shown: Workspace, language: str, *, shareable: bool) -> list[Slide]:
    """Return who takes part, as the map where there is one to show, else by sector."""
    parties = shown.stakeholders
    title = plural(language, N_("With {count} party"), N_("With {count} parties"), len(parties))
    if not parties:
        return []
    points = Points(parties_by_sector(shown, language))
    view = map_view(shown, shareable=shareable)
    if view is not None:
        page = map_in_document(shown, language, view, _MAP_WIDTH, names=False)
        return [Slide(title, (Picture(page, page.description, title), points))]
    return [Slide(title, (points,))]


def parties_by_sector(shown: Workspace, language: str) -> tuple[Words, ...]:
    """Return the first parties of each sector that has any, after the name of the sector."""
    return tuple(
        Words(_few(language, names), capital(word(language, "sector", sector)))
        for sector in SECTORS
        if (names := [one.name for one in shown.stakeholders if one.sector == sector])
    )


def _few(language: str, names: list[str]) -> str:
    """Return the first names, and how many more there are."""
    if len(names) <= _MOST_NAMES:
        return listed(language, names)
    more = text(language, N_("{count} more"), count=len(names) - _MOST_NAMES + 1)
    return listed(language, [*names[: _MOST_NAMES - 1], more])


def _money(shown: Workspace, language: str) -> list[Slide]:
    """Return what it costs and by what it is seen; no slide when neither is filled in."""
    parts = [plan.money(shown, language), plan.indicators(shown, language)]
    blocks = [block for part in parts for block in part.blocks if isinstance(block, Table)]
    if not blocks:
        return []
    return [Slide(text(language, N_("What it costs, and how we see that it works")), tuple(blocks))]


def _asked(summary: Summary, language: str) -> list[Slide]:
    """Return what the board is asked, and what happens first; nothing where nothing is asked."""
    asked = [Words(one.words()) for one in summary.asked[:_MOST_POINTS]]
    if not asked:
        return []
    first = [
        Words(", ".join(filter(None, (one.first, one.lead))), one.when)
        for one in sorted(summary.steps, key=lambda one: str(one.day))
        if one.first and one.day
    ][: _MOST_POINTS - min(len(asked), 3)]
    blocks: list[Block] = [Points(tuple(asked))]
    if first:
        blocks += [Words("", text(language, N_("What happens first"))), Points(tuple(first))]
    return [Slide(text(language, N_("What we ask of you")), tuple(blocks))]


def _and_more(language: str, count: int) -> list[Block]:
    if count <= 0:
        return []
    words = plural(
        language,
        N_("And {count} more in the agenda itself."),
        N_("And {count} more in the agenda itself."),
        count,
    )
    return [Words(words, soft=True)]
