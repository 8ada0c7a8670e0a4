"""The joint report as a document: which parts it has, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.exchange.documents.agenda_document import agenda_document
from regiolab.exchange.documents.document_blocks import Part, Picture, Points, Table, Words
from regiolab.exchange.pictures.page import map_in_document
from regiolab.exchange.pictures.picture_page import page_of_picture
from regiolab.locale import N_, capital, listed, plural, text
from regiolab.model.long_work import one_of
from regiolab.model.words import QUADRANT_WORDS, quadrant, word
from regiolab.plenary.comparing.laid_over import laid_over
from regiolab.plenary.comparing.result import dots_in_a_cell, told
from regiolab.plenary.comparing.results import results
from regiolab.plenary.pictures.over import MOST_PARTIES, mean_in_words, means_picture

if TYPE_CHECKING:
    from datetime import date

    from regiolab.exchange.documents.document_blocks import Block
    from regiolab.plenary.comparing.result import Result
    from regiolab.plenary.merging.merged import Merged

_IN_SUMMARY: Final = (
    *("by_region", "named_by", "furthest_apart_influence", "tension_spreads", "asked_of_parties"),
    *("room_vote_challenges", "room_vote_actions"),
)
_PARTS: Final = (
    ("regions", N_("The regions side by side"), ("by_region",)),
    ("agreed", N_("What you agree and differ on"), ("named_by", "contested_ties")),
    ("places", N_("Where the groups place parties"), ("furthest_apart_",)),
    ("missing", N_("Who is not there"), ("named_by_nobody", "probably_missed")),
    ("tensions", N_("Tensions"), ("tension_spreads",)),
    ("priorities", N_("Joint priorities"), ("room_vote_", "shared_")),
    ("asked", N_("What is asked of whom"), ("asked_of_parties", "brings_and_takes")),
    ("promises", N_("Promises and requests"), ("promises",)),
)
"""Key, heading, and the codes of the results in it; `shared_` stands for all that begin so."""

SEVERAL_REGIONS: Final = N_(
    "The groups worked on different regions. They stand side by side: a joint map, and on whose "
    "place you differ, would say nothing here."
)
_MOST_ROWS: Final = 40
_ANSWER_WIDTH: Final = 0.1
"""Of the page, for the dots at one answer."""

_MAP_WIDTH: Final = 720.0


def joint_parts(
    merged: Merged, language: str, day: date | None = None, votes: tuple[Result, ...] = ()
) -> tuple[Part, ...]:
    """Return the parts of the joint report; none is empty.

    The names of the groups stand in the annexes alone: what they have together is of the room.

    Args:
        merged: what the groups made.
        language: of the words.
        day: under the titles of the annexes, by default today.
        votes: what the room put first.
    """
    found = (*votes, *results(merged))
    parts = [_summary(merged, found, language), _joint_map(merged, language)]
    parts += [
        Part(
            key,
            text(language, heading),
            parts=tuple(
                _of_regions(one, language) if one.code == "by_region" else _result(one, language)
                for one in found
                if one.groups and _is_of(one.code, codes)
            ),
        )
        for key, heading, codes in _PARTS
    ]
    parts += [_method(merged, language), _annexes(merged, language, day)]
    return tuple(part for part in parts if not part.is_empty)


def _summary(merged: Merged, found: tuple[Result, ...], language: str) -> Part:
    said = [
        plural(
            language,
            N_("One group handed in its work."),
            N_("{count} groups handed in their work."),
            len(merged.groups),
        ),
        plural(
            language,
            N_("Together they name one party."),
            N_("Together they name {count} parties."),
            len(merged.parties),
        ),
    ]
    said += [one.sentences[0].text(language) for one in found if one.code in _IN_SUMMARY]
    return Part(
        "summary",
        text(language, N_("In short")),
        (Points(tuple(Words(sentence) for sentence in said)),),
    )


def _joint_map(merged: Merged, language: str) -> Part:
    heading = text(language, N_("The joint map"))
    if not merged.parties or merged.layout == "side_by_side":
        return Part("map", heading)
    page = map_in_document(merged.workspace, language, "grid", _MAP_WIDTH, names=False, low=True)
    caption = text(language, N_("The joint map: each party in the middle of where groups put it"))
    note = text(
        language,
        N_(
            "Where groups lie too far apart, the party stands beside the map as something to talk "
            "about. A group that did not place a party does not count as 0."
        ),
    )
    blocks: list[Block] = [Picture(page, page.description, caption), Words(note, soft=True)]
    blocks.append(Points(_by_place(merged, language)))
    parties = laid_over(merged)
    if parties:
        means = means_picture(parties, language)
        drawn = page_of_picture(means)
        blocks += [
            Picture(drawn, drawn.description, means["title"]),
            Points(
                tuple(
                    Words(f"{number} {mean_in_words(language, one)}")
                    for number, one in enumerate(parties[:MOST_PARTIES], start=1)
                )
            ),
        ]
    return Part("map", heading, tuple(blocks))


def _is_of(code: str, codes: tuple[str, ...]) -> bool:
    return any(code.startswith(one) if one.endswith("_") else code == one for one in codes)


def _of_regions(result: Result, language: str) -> Part:
    """Return what each region put first, one under the other: sentences need the whole width."""
    heads = [text(language, column) for column in result.columns[1:]]
    parts = []
    for number, row in enumerate(result.rows):
        called, *cells = (told(language, cell) for cell in row.cells)
        points = Points(tuple(map(Words, cells, heads)))
        parts.append(Part(f"region-{number}", called, (points,)))
    blocks: list[Block] = [Words(one.text(language)) for one in result.sentences]
    if result.note:
        blocks.append(Words(text(language, result.note), soft=True))
    return Part(result.code, text(language, result.title), tuple(blocks), tuple(parts))


def _result(result: Result, language: str) -> Part:
    blocks: list[Block] = [Words(one.text(language)) for one in result.sentences]
    blocks += _table(result, language)
    left = len(result.rows) - _MOST_ROWS
    if left > 0:
        blocks.append(
            Words(
                plural(
                    language,
                    N_("And {count} more row, in the Excel file."),
                    N_("And {count} more rows, in the Excel file."),
                    left,
                ),
                soft=True,
            )
        )
    blocks.append(Words(result.rests_on.text(language), soft=True))
    if result.note:
        blocks.append(Words(text(language, result.note), soft=True))
    return Part(result.code, text(language, result.title), tuple(blocks))


def _by_place(merged: Merged, language: str) -> tuple[Words, ...]:
    """Return every party by where it stands, for a picture has no room for all names."""
    places: dict[str, list[str]] = {code: [] for code in QUADRANT_WORDS}
    beside = []
    for one in merged.workspace.stakeholders:
        if one.influence is None or one.interest is None:
            beside.append(one.name)
        else:
            places[quadrant(one.influence, one.interest)].append(one.name)
    told = [
        (capital(word(language, "quadrant", code)), names)
        for code, names in places.items()
        if names
    ]
    if beside:
        told.append((text(language, N_("Beside the map")), beside))
    return tuple(Words(listed(language, names, len(names)), label) for label, names in told)


def _table(result: Result, language: str) -> list[Block]:
    """Return the rows, with a column for each answer where they have dots; none without rows."""
    shown = result.rows[:_MOST_ROWS]
    if not shown:
        return []
    answers = max(len(row.dots) for row in shown)
    rows = tuple(
        (*(told(language, cell) for cell in row.cells), *map(dots_in_a_cell, row.dots))
        for row in shown
    )
    columns = len(result.columns)
    room = 1 - answers * _ANSWER_WIDTH
    first = {1: 1.0, 2: 0.6, 3: 0.4}.get(columns, 0.3) * room
    others = ((room - first) / (columns - 1),) * (columns - 1) if columns > 1 else ()
    headers = (
        *(text(language, column) for column in result.columns),
        *map(str, range(1, answers + 1)),
    )
    widths = (first, *others, *((_ANSWER_WIDTH,) * answers))
    table = Table(text(language, result.title), headers, rows, widths)
    if not answers or not result.ends:
        return [table]
    low, high = (told(language, end) for end in result.ends)
    scale = text(
        language,
        N_("From 1 ({low}) to {answers} ({high}); each dot is a group."),
        low=low,
        high=high,
        answers=answers,
    )
    return [Words(scale, soft=True), table]


def _method(merged: Merged, language: str) -> Part:
    decided = len(merged.ledger.standing)
    sentences = [
        text(
            language,
            N_(
                "Two groups name the same party when they began with the same list, when they "
                "write the same name, or when people in the room said so."
            ),
        ),
        plural(
            language,
            N_("People took one decision; it can be taken back."),
            N_("People took {count} decisions; each can be taken back."),
            decided,
        ),
        text(
            language,
            N_(
                "Not named is not the same as not there, and not filled in is not 0. What a group "
                "says holds for who sat there, on that day."
            ),
        ),
    ]
    if merged.set_aside:
        sentences.append(
            text(
                language,
                N_("Not counted: {names}."),
                names=listed(language, sorted({one.name or "?" for one in merged.set_aside})),
            )
        )
    if merged.layout == "side_by_side":
        sentences.append(text(language, SEVERAL_REGIONS))
    points = Points(tuple(Words(one) for one in sentences))
    return Part(
        "method", text(language, N_("How this was made, and what it does not say")), (points,)
    )


def _annexes(merged: Merged, language: str, day: date | None) -> Part:
    parts = []
    for number, group in enumerate(merged.groups):
        with one_of(number, merged.groups):
            document = agenda_document(group.workspace, language, day=day)
        parts.append(Part(group.key, group.name, (*document.remarks,), document.parts))
    return Part("annexes", text(language, N_("What each group made")), parts=tuple(parts))
