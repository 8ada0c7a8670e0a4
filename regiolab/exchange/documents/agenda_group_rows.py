"""The rows of the workbook that say what a group thinks: the vote and the tension scan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regiolab.analysis.people.tension_scan import spread, tension
from regiolab.exchange.documents.agenda_scan_parts import told_tensions
from regiolab.exchange.documents.agenda_vote_parts import LIST_WORDS, revealed_votes, w_words
from regiolab.locale import N_, capital, listed, text
from regiolab.model.words import POSITION_WORDS, STRAIN_WORDS, TENSION_POLES, word
from regiolab.scenes.scan.words import alone_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.exchange.tables.cells import Cell
    from regiolab.model import Workspace


def vote_rows(workspace: Workspace, language: str) -> list[list[Cell]]:
    """Return a row per item of each vote of which the group saw the result."""
    rows: list[list[Cell]] = []
    for vote in revealed_votes(workspace):
        result = vote.result
        places = [one.place for one in result.places]
        sentence, orders = result.best_orders(vote.titles)
        best = "\n".join([sentence.text(language), *orders])
        agreement = result.agreement().text(language)
        if result.w is not None:
            agreement = f"{agreement} {w_words(language, result.w)}"
        rows += [
            [
                text(language, LIST_WORDS[vote.name]),
                one.place,
                vote.titles[one.id],
                one.points,
                _tie(language, places.count(one.place)),
                best if number == 0 else None,
                agreement if number == 0 else None,
            ]
            for number, one in enumerate(result.places)
        ]
    return rows


def _tie(language: str, count: int) -> str | None:
    return text(language, N_("tie: {count} in this place"), count=count) if count > 1 else None


def scan_rows(workspace: Workspace, language: str) -> list[list[Cell]]:
    """Return a row per tension that the group chose or answered.

    What people said alone is told as how many said what, once everybody handed in; nobody's own
    answers are in it.
    """
    chosen = workspace.agenda.chosen_tensions
    names = {party.id: party.name for party in workspace.stakeholders}
    rows: list[list[Cell]] = []
    for code in told_tensions(workspace):
        together, alone = tension(workspace, code), spread(workspace, code)
        one, other = (text(language, pole) for pole in TENSION_POLES[code])
        rows.append(
            [
                capital(word(language, "tension", code)),
                text(language, N_("yes")) if code in chosen else None,
                text(language, N_("“{this}” and “{that}”"), this=one, that=other),
                _word(language, POSITION_WORDS, together.position),
                _word(language, POSITION_WORDS, together.position_later),
                _word(language, STRAIN_WORDS, together.strain),
                together.proof,
                listed(language, [names[id_] for id_ in together.stakeholders if id_ in names]),
                together.note,
                " ".join(alone_in_words(language, alone)),
            ]
        )
    return rows


def _word(language: str, words: Mapping[Any, str], code: Any) -> str | None:
    return text(language, words[code]) if code else None
