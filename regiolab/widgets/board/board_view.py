"""What the board shows, as JSON: who handed in, names to confirm, one result, the files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_, listed, plural, text
from regiolab.plenary.comparing.alike import alike_sets, items
from regiolab.plenary.comparing.result import told
from regiolab.plenary.comparing.results import questions_of_results
from regiolab.plenary.comparing.ties import CONTESTED_FROM

if TYPE_CHECKING:
    from collections.abc import Callable

    from regiolab.model.json import Json
    from regiolab.plenary.board.board_state import BoardState
    from regiolab.plenary.comparing.alike import Clustered, Item
    from regiolab.plenary.comparing.result import Result, ResultRow
    from regiolab.plenary.merging.ledger import Decision
    from regiolab.plenary.merging.merged import Merged

_SHOWN_ROWS: Final = 8
_ON_ONE_PAGE: Final = {"promises": 80}
"""Results of which the room sees every row: two sentences of forty groups."""

_SHOWN_QUESTIONS: Final = 5
_SHOWN_SETS: Final = 5

_MOST_ROWS: Final = 200
"""So many rows go to the screen; the Excel file has all."""


def names_view(merged: Merged, language: str) -> Json:
    """Return the questions about names, some at a time, and what was decided."""
    asked = merged.proposals
    return {
        "count": plural(
            language,
            N_("One question is left. What changes most comes first."),
            N_("{count} questions are left. What changes most comes first."),
            len(asked),
        )
        if asked
        else text(language, N_("There is no question about names (any more).")),
        "yes": text(language, N_("One party")),
        "no": text(language, N_("Not the same")),
        "hint": text(language, N_("Untick a name that is another party.")),
        "questions": [
            {
                "names": list(one.spellings),
                "why": one.text(language),
                "changes": plural(
                    language,
                    N_("{count} group names one of them"),
                    N_("{count} groups name one of them"),
                    one.groups,
                ),
            }
            for one in asked[:_SHOWN_QUESTIONS]
        ],
        "decided_title": text(language, N_("What was decided")),
        "take_back": text(language, N_("Take back")),
        "decided": [
            {"id": one.id, "text": _decision_in_words(one, merged, language)}
            for one in reversed(merged.ledger.standing)
        ],
        "blocked_title": plural(
            language,
            N_("{count} pair only looks the same"),
            N_("{count} pairs only look the same"),
            len(merged.blocked),
        ),
        "blocked": [f"{one.a} / {one.b}: {one.text(language)}" for one in merged.blocked[:100]],
    }


_DECIDED: Final = {
    "same": N_("One party: {about}."),
    "different": N_("Not the same: {about}."),
    "alike": N_("Put together: {about}."),
    "unlike": N_("Not the same in the agendas: {about}."),
    "group_name": N_("A group is called {about}."),
    "use_version": N_("An earlier version counts: {about}."),
    "leave_out": N_("Left out: {about}."),
    "one_group": N_("One group: {about}."),
}


def _decision_in_words(one: Decision, merged: Merged, language: str) -> str:
    titles = {action.id: action.title for action in merged.workspace.actions}
    titles |= {challenge.id: challenge.title for challenge in merged.workspace.challenges}
    names = {key: group.name for key, group in merged.group.items()}
    about = [titles.get(each) or names.get(each) or each for each in one.about]
    shown = one.value if one.kind == "group_name" else listed(language, about)
    return text(language, _DECIDED.get(one.kind, "{about}"), about=shown)


def show_view(
    merged: Merged, result: Callable[[str], Result], state: BoardState, language: str
) -> Json:
    """Return one result, hidden until it is revealed, and the list to choose from.

    Args:
        merged: what the groups made.
        result: gives a result of it by its code; that of a hidden one is not asked.
        state: which result is open, and which were revealed.
        language: of the words.
    """
    asked = questions_of_results(merged.layout)
    codes = list(asked)
    shown = state.shown if state.shown in codes else codes[0]
    at = codes.index(shown)
    revealed = shown in state.revealed
    return {
        "choose": {
            "label": text(language, N_("Which question?")),
            "value": shown,
            "options": [
                {"value": code, "label": text(language, title)} for code, title in asked.items()
            ],
        },
        "title": text(language, asked[shown]),
        "revealed": revealed,
        "hidden": text(language, N_("Think first, talk about it, then look.")),
        "reveal": text(language, N_("Show")),
        "hide": text(language, N_("Hide again")),
        "before": codes[at - 1] if at else "",
        "after": codes[at + 1] if at + 1 < len(codes) else "",
        "back": text(language, N_("Previous question")),
        "next": text(language, N_("Next question")),
        "names": {
            "label": text(language, N_("Show names of groups")),
            "on": state.names,
        },
        "result": _result_view(merged, result(shown), state, language) if revealed else None,
    }


def _result_view(merged: Merged, result: Result, state: BoardState, language: str) -> Json:
    rows = result.rows[:_MOST_ROWS]
    at_first = _ON_ONE_PAGE.get(result.code, _SHOWN_ROWS)
    ends = [told(language, one) for one in result.ends] if result.ends else []
    by_whom = (N_("By whom"),) if result.code in _ON_ONE_PAGE and state.names else ()
    return {
        "sentences": [one.text(language) for one in result.sentences],
        "rests_on": result.rests_on.text(language),
        "note": text(language, result.note) if result.note else "",
        "caption": text(language, result.title),
        "columns": [text(language, one) for one in (*result.columns, *by_whom)],
        "ends": ends,
        "rows": [
            _with_whom(merged, one, _row_view(merged, one, state, language), language)
            if by_whom
            else _row_view(merged, one, state, language)
            for one in rows
        ],
        "at_first": at_first,
        "all": text(language, N_("Show all {count} rows"), count=len(rows)),
        "fewer": text(language, N_("Show fewer rows")),
        "more": plural(
            language,
            N_("And {count} more row, in the Excel file."),
            N_("And {count} more rows, in the Excel file."),
            len(result.rows) - len(rows),
        )
        if len(result.rows) > len(rows)
        else "",
        "alike": _alike_view(merged, result.code, language),
    }


def _row_view(merged: Merged, row: ResultRow, state: BoardState, language: str) -> Json:
    names = {key: group.name for key, group in merged.group.items()}
    who = [
        f"{told(language, answer)}: {listed(language, [names[key] for key in keys])}"
        for answer, keys in row.who
        if keys
    ]
    return {
        "cells": [told(language, cell) for cell in row.cells],
        "dots": list(row.dots),
        "share": {
            "part": row.share[0],
            "whole": row.share[1],
            "contested": (row.contested or 0) >= CONTESTED_FROM,
        }
        if row.share
        else None,
        "who": who if state.names else [],
    }


def _with_whom(merged: Merged, row: ResultRow, view: Json, language: str) -> Json:
    """Return a row with, as its last cell, the groups that said it."""
    names = [merged.group[key].name for _, keys in row.who for key in keys]
    return {**view, "cells": [*view["cells"], listed(language, names)]}


def _alike_view(merged: Merged, code: str, language: str) -> Json | None:
    """Return what may be the same in sets, and everything to put together by hand."""
    collection: Clustered
    if code == "shared_challenges":
        collection = "challenges"
    elif code == "shared_actions":
        collection = "actions"
    else:
        return None
    return {
        "title": text(language, N_("Are these the same?")),
        "sets": [[_item(one) for one in ones] for ones in alike_sets(merged, collection)][
            :_SHOWN_SETS
        ],
        "yes": text(language, N_("Put together")),
        "no": text(language, N_("Not the same")),
        "by_hand": text(language, N_("Put others together")),
        "everything": [_item(one) for one in items(merged, collection)],
        "taken_back": text(language, N_("A decision can be taken back on the page about names.")),
    }


def _item(one: Item) -> Json:
    return {"id": one.id, "title": one.title}


FILES: Final = {
    "docx": N_("Joint report (Word)"),
    "xlsx": N_("All tables (Excel)"),
    "slides": N_("Slides (one HTML file)"),
    "work": N_("Joint map, to go on with"),
    "ledger": N_("Decisions, to mail"),
}


def take_home_view(merged: Merged, language: str) -> Json:
    """Return the files that a room takes home; of several regions there is no joint map."""
    files = {
        kind: label
        for kind, label in FILES.items()
        if kind != "work" or merged.layout == "one_region"
    }
    return {
        "about": text(
            language,
            N_(
                "The report holds what each group wrote, with its name, in the annexes. Ask the "
                "groups before you send it on."
            ),
        ),
        "making": text(language, N_("The file is being made…")),
        "files": [
            {"format": kind, "button": text(language, label), "about": ""}
            for kind, label in files.items()
        ],
        "ledger": text(language, N_("Open earlier decisions…")),
    }
