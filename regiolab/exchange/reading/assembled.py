"""Put together what was read: parties once each, relations between names, questions, the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from regiolab.analysis.map.sector_by_name import sector_by_name
from regiolab.exchange.reading.columns_found import table_of
from regiolab.exchange.reading.grid import MOST_ROWS, Grid, Table
from regiolab.exchange.reading.parties import once_each, parties_of
from regiolab.exchange.reading.people import is_named_as_people_are, person_and_organisation
from regiolab.exchange.reading.preview import Party, Preview, PreviewKind, Tie
from regiolab.exchange.reading.questions import (
    KEEP,
    NOTHING,
    Answers,
    LeftOut,
    Option,
    Question,
)
from regiolab.exchange.reading.rules_files import plain
from regiolab.exchange.reading.sizes import too_large
from regiolab.exchange.reading.ties import TiesRead, ties_beside, ties_of
from regiolab.exchange.reading.values import ANY_PARTY
from regiolab.locale import N_, capital, cut_short, listed, plural, text
from regiolab.model import InputError
from regiolab.model.codes import SECTORS
from regiolab.model.long_work import counted, stretch
from regiolab.model.misfits import folded
from regiolab.model.validation import validated
from regiolab.model.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.exchange.reading.listed import Listed

BY_NAME: Final = "by_name"
"""In place of a sector: for each party the one that the list of parties gives to such a name."""

ORGANISATIONS: Final = "organisations"
"""Of a list of people the organisations are taken."""


_TABLES_TAKE: Final = 0.4
_PARTIES_TAKE: Final = 0.6
_NAMES_TAKE: Final = 0.7
"""So much of the way is behind when the columns, the parties and their names were read."""


class Read(NamedTuple):
    """What was given, taken apart: tables or a list, and the municipalities in it."""

    kind: PreviewKind
    grids: tuple[Grid, ...] = ()
    listed: Listed | None = None
    municipalities: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    commitments: tuple[tuple[str, dict[str, Any]], ...] = ()

    def beside(self, left_out: Sequence[LeftOut]) -> Read:
        """Return the same with more that is left out."""
        return self._replace(left_out=(*left_out, *self.left_out))


def preview_of(read: Read, answers: Answers, language: str) -> Preview:
    """Return the preview of what was read.

    Raises:
        InputError: there is more of it than a map can hold.
    """
    with stretch(0, _TABLES_TAKE):
        tables = [
            table
            for place, grid in enumerate(read.grids)
            if (table := table_of(grid, place, answers, language))
        ]
    questions = list(read.questions)
    left_out = list(read.left_out)
    parties: list[Party] = []
    if read.listed is not None:
        parties = [*read.listed.parties]
        left_out += read.listed.left_out
    for table in tables:
        if table.holds == "stakeholders":
            with stretch(_TABLES_TAKE, _PARTIES_TAKE):
                found = parties_of(table, answers, language)
            parties += found.parties
            questions += found.questions
            left_out += found.left_out
    kind, parties = _of_people(read, tables, parties, answers, language, questions)
    kind, parties = _named_as_people(kind, parties, answers, language, questions)
    if len(parties) > MOST_ROWS:
        raise too_large()
    with stretch(_PARTIES_TAKE, _NAMES_TAKE):
        parties, odd = _allowed(parties, language)
    parties, doubles = once_each(parties, language, merged=answers.get("doubles") == "merge")
    parties = _with_sectors(parties, answers, language, questions)
    with stretch(_NAMES_TAKE, 1):
        ties, more = _ties(tables, parties, language)
    if kind == "table" and tables and all(one.holds == "relations" for one in tables):
        kind = "network"
    return Preview(
        kind,
        language,
        tuple(parties),
        tuple(ties),
        tuple(_once(questions)),
        (*left_out, *odd, *doubles, *more),
        tuple(tables),
        read.municipalities,
        read.commitments,
    )


def _of_people(
    read: Read,
    tables: Sequence[Table],
    parties: list[Party],
    answers: Answers,
    language: str,
    questions: list[Question],
) -> tuple[PreviewKind, list[Party]]:
    """Return whether it is a list of people, and their organisations when those are wanted."""
    found: list[Party] | None = None
    if read.listed is not None and read.listed.people > len(read.listed.parties):
        found = [*read.listed.parties, *read.listed.organisations]
    elif read.kind == "table" and tables and all(map(_is_of_people, tables)):
        found = parties
    if found is None:
        return read.kind, parties
    chosen = answers.get("people", "")
    questions[:] = [one for one in questions if one.about != "header"]
    if not chosen:
        names = list(dict.fromkeys(party.name for party in found))
        questions.insert(0, _take_organisations(names, language))
    return "people", [] if chosen in {NOTHING, "no"} else found


def _named_as_people(
    kind: PreviewKind,
    parties: list[Party],
    answers: Answers,
    language: str,
    questions: list[Question],
) -> tuple[PreviewKind, list[Party]]:
    """Return the parties; those called as people only where somebody says they are parties."""
    named = [] if kind in {"people", "network"} else [*filter(_is_called_as_people, parties)]
    answer = answers.get("people", "")
    if not named or answer in {KEEP, "yes"}:
        return kind, parties
    of_people = 2 * len(named) > len(parties) and kind == "list"
    if answer:
        return "people" if of_people else kind, [one for one in parties if one not in named]
    names = list(dict.fromkeys(party.name for party in named))
    asked = plural(
        language,
        N_("Is this a person or an organisation: {names}?"),
        N_("Are these people or organisations: {names}?"),
        len(names),
        names=listed(language, names, 5),
    )
    options = (
        Option(KEEP, text(language, N_("an organisation: keep it"))),
        Option(NOTHING, text(language, N_("a person: leave it out"))),
    )
    questions.insert(0, Question("people", asked, options, NOTHING if of_people else ""))
    return "people" if of_people else kind, parties


def _is_called_as_people(party: Party) -> bool:
    if sector_by_name(party.name) is not None:
        return False
    both = person_and_organisation(party.name)
    return is_named_as_people_are(both[0] if both else party.name)


def _is_of_people(table: Table) -> bool:
    """Say whether each row is a person: with a name, and perhaps an organisation beside it."""
    names = {plain(table.headers[place]) for place in table.people}
    if table.several or not names:
        return False
    parts = ("voornaam", "achternaam", "first name", "last name", "surname", "naam", "name")
    personal = any(one in names for one in parts) or any("full name" in one for one in names)
    return personal or table.place_of("name") is None


def _take_organisations(names: list[str], language: str) -> Question:
    asked = text(language, N_("This is a list of people; only organisations come on the map."))
    if names:
        offer = plural(
            language,
            N_("Take their organisation: {names}?"),
            N_("Take their organisations: {names}?"),
            len(names),
            names=listed(language, names, 5),
        )
        options: tuple[Option, ...] = (
            Option(ORGANISATIONS, text(language, N_("take the organisations"))),
            Option(NOTHING, text(language, N_("take nothing"))),
        )
        return Question("people", f"{asked} {offer}", options, ORGANISATIONS)
    options = (Option(NOTHING, text(language, N_("take nothing"))),)
    return Question("people", asked, options, NOTHING)


def _allowed(parties: Sequence[Party], language: str) -> tuple[list[Party], list[LeftOut]]:
    """Return the parties whose name can be kept, as it is kept; and the others."""
    kept: list[Party] = []
    odd: list[LeftOut] = []
    for party in counted(parties):
        try:
            name = validated("stakeholders", {**ANY_PARTY, "name": party.name})[1]["name"]
        except InputError as error:
            odd.append(LeftOut(cut_short(party.name), error.text(language), (party.row,)))
            continue
        kept.append(replace(party, fields={**party.fields, "name": name}))
    return kept, odd


def _with_sectors(
    parties: Sequence[Party], answers: Answers, language: str, questions: list[Question]
) -> list[Party]:
    """Return the parties with a sector: their own, the chosen one, or the one by name."""
    answer = answers.get("sector", "")
    result: list[Party] = []
    missing: list[str] = []
    for party in parties:
        sector = party.sector
        guessed = party.guessed
        if sector is None:
            sector = answer if answer in SECTORS else sector_by_name(party.name)
            guessed = guessed | {"sector"}
        if sector is None:
            missing.append(party.name)
            if answer == NOTHING:
                continue
            result.append(party)
        else:
            fields = {**party.fields, "sector": sector}
            result.append(replace(party, fields=fields, guessed=guessed))
    if missing and answer != NOTHING:
        questions.append(_which_sector(missing, language))
    return result


def _which_sector(missing: list[str], language: str) -> Question:
    asked = text(
        language,
        N_("Which sector has what the list gives no sector? ({names})"),
        names=listed(language, missing, 5),
    )
    options = [Option(code, capital(word(language, "sector", code))) for code in SECTORS]
    leave = Option(NOTHING, text(language, N_("leave these out")))
    return Question("sector", asked, (*options, leave))


def _ties(
    tables: Sequence[Table], parties: Sequence[Party], language: str
) -> tuple[list[Tie], list[LeftOut]]:
    names = {party.id: party.name for party in parties if party.id}
    ties: list[Tie] = []
    left_out: list[LeftOut] = []
    seen_ties: dict[tuple[str, str, str | None, str | None], Tie] = {}
    for table in tables:
        found = TiesRead(ties_beside(table, names, [party.name for party in parties]))
        if table.holds == "relations":
            found = ties_of(table, names, language)
        left_out += found.left_out
        for tie in found.ties:
            key = (folded(tie.source), folded(tie.target), tie.kind, tie.note)
            if key in seen_ties:
                shown = f"{tie.source} – {tie.target}"
                why = text(
                    language,
                    N_("there twice, rows {row} and {other}"),
                    row=seen_ties[key].row,
                    other=tie.row,
                )
                left_out.append(LeftOut(cut_short(shown), why, (tie.row,)))
                continue
            seen_ties[key] = tie
            ties.append(tie)
    return ties, left_out


def _once(questions: Sequence[Question]) -> list[Question]:
    return list({question.about: question for question in reversed(questions)}.values())[::-1]
