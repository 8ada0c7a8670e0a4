"""Which municipality a line names: what is sure, what is told, and what has to be asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from regiolab.exchange.reading.people import is_organisation
from regiolab.exchange.reading.preview import Party
from regiolab.exchange.reading.questions import KEEP, NOTHING, Answers, LeftOut, Option, Question
from regiolab.locale import N_, cut_short, text
from regiolab.regions import near, region

if TYPE_CHECKING:
    from collections.abc import Iterable

    from regiolab.regions import ListEntry, Region


class Named(NamedTuple):
    """A line or a cell that names a municipality, in which row, and what it stands for."""

    typed: str
    row: int
    entry: ListEntry


class Meant(NamedTuple):
    """What is meant by the lines of a list of municipalities.

    `codes` says per line the code, "" for what waits for an answer or is a party of its own, and
    `waiting` in which rows an answer is waited for.
    """

    lines: list[Named]
    codes: list[str]
    waiting: frozenset[int]
    questions: tuple[Question, ...]
    left_out: tuple[LeftOut, ...]


def is_sure(entry: ListEntry) -> bool:
    """Say whether an entry is a municipality, of now or of before."""
    return entry.kind in {"known", "former"}


def may_be_one(entry: ListEntry) -> bool:
    """Say whether an entry is a municipality, or may be one that is misspelt."""
    return bool(entry.options) and entry.kind != "larger"


def with_suggestions(named: Named) -> Named:
    """Return a line that was not recognised with the municipalities that look like it.

    What is known as another party looks like none.
    """
    bare = named.entry.typed
    if named.entry.kind != "unknown" or is_organisation(bare):
        return named
    close = tuple(near(bare, "municipality"))
    if not close:
        return named
    return named._replace(entry=replace(named.entry, kind="near", options=close))


def meant_by(lines: Iterable[Named], answers: Answers, language: str) -> Meant:
    """Return what is meant by each line; one that can be read in several ways is asked about."""
    kept: list[Named] = []
    waiting: set[int] = set()
    codes: list[str] = []
    questions: list[Question] = []
    left_out: list[LeftOut] = []
    for line in lines:
        about = f"municipality:{line.row}"
        answer = answers.get(about, "")
        if len(line.entry.picked) == 1:
            code = line.entry.picked[0]
            if line.entry.kind == "former":
                left_out.append(_became(line, language))
        elif answer == NOTHING:
            why = text(language, N_("no municipality"))
            left_out.append(LeftOut(cut_short(line.typed), why, (line.row,)))
            continue
        else:
            code = answer if answer in {one.code for one in line.entry.options} else ""
            if not code and answer != KEEP:
                waiting.add(line.row)
                questions.append(_which(line, about, language))
        kept.append(line)
        codes.append(code)
    return Meant(kept, codes, frozenset(waiting), tuple(questions), tuple(left_out))


def parties_meant(meant: Meant, *, official: bool) -> list[Party]:
    """Return the municipalities as parties, each once.

    Args:
        meant: the lines.
        official: whether they are called "Gemeente Zwolle"; otherwise as they were typed, but
            for what stands for another municipality of today.
    """
    parties: dict[str, Party] = {}
    for line, code in zip(meant.lines, meant.codes, strict=True):
        name = line.typed
        if code and official:
            name = f"Gemeente {region(code).name}"
        elif code and line.entry.kind != "known":
            name = region(code).name
        party = Party({"name": name}, line.row)
        if code or line.row in meant.waiting:
            fields = {**party.fields, "sector": "government"}
            party = Party(fields, line.row, "", frozenset({"sector"}))
        parties.setdefault(code or line.typed, party)
    return list(parties.values())


def _became(line: Named, language: str) -> LeftOut:
    """Return what a former municipality is part of, and since when."""
    former = line.entry.former[0]
    told = (
        N_("called {successor} since {year}")
        if former.kind == "renamed"
        else N_("part of {successor} since {year}")
    )
    why = text(language, told, successor=line.entry.options[0].name, year=former.ended)
    return LeftOut(former.name, why, (line.row,))


def _which(line: Named, about: str, language: str) -> Question:
    typed = cut_short(line.typed)
    if line.entry.kind == "former":
        asked = text(
            language,
            N_("{name} was divided in {year}. Which municipality is meant?"),
            name=line.entry.former[0].name,
            year=line.entry.former[0].ended,
        )
    elif line.entry.kind == "several":
        asked = text(
            language,
            N_("More than one municipality is called “{name}”. Which one is meant?"),
            name=typed,
        )
    elif line.entry.kind == "near":
        asked = text(language, N_("“{name}” is no municipality. Which one is meant?"), name=typed)
    else:
        asked = text(language, N_("“{name}” is no municipality. What is it?"), name=typed)
    options = (
        *(Option(one.code, _called(one)) for one in line.entry.options),
        Option(KEEP, text(language, N_("no municipality: a party of its own"))),
        Option(NOTHING, text(language, N_("leave it out"))),
    )
    return Question(about, asked, options)


def _called(one: Region) -> str:
    before = f"{one.found_as} – " if one.found_as else ""
    return f"{before}{one.name} ({one.within})"
