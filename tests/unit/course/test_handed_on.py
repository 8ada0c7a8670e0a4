"""What each lesson hands on is read where `lessons/course.yaml` says it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from regiolab.course.lessons import lessons
from regiolab.exchange.documents.agenda_document import agenda_document
from regiolab.storage import StoredWorkspace
from regiolab.widgets.agenda.agenda import Agenda
from regiolab.widgets.agenda.figures import known_figures
from regiolab.widgets.map.stakeholder_map import StakeholderMap

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from regiolab.widgets.kit.kit import KitWidget

STEP = "fill in a text"
SAID = "Wat deze groep schreef, en niemand anders"
TWENTE = {"level": "corop", "code": "CR12", "name": "Twente"}
HANDED_ON = [(lesson.number, one.what, one.to) for lesson in lessons() for one in lesson.hands_on]


def ask(widget: KitWidget, command: str, /, **args: Any) -> dict[str, Any]:
    ack = widget.answer({"name": command, "args": args})
    widget.refresh()
    return ack


@pytest.fixture
def stored(tmp_path: Path) -> StoredWorkspace:
    made = StoredWorkspace(tmp_path / "regio", "Onze regio", "nl")
    made.workspace.put("about", "about", {"region": TWENTE}, step=STEP)
    made.workspace.add(
        "challenges", {"id": "c1", "title": "Te weinig technici"}, "add {item}", {"item": "title"}
    )
    return made


def fill_in(stored: StoredWorkspace, number: str, what: str) -> str:
    """Fill in what a lesson hands on; return the words to look for."""
    workspace = stored.workspace
    part, _, field = what.partition(".")
    if part == "sentences":
        workspace.put("sentences", number, {"text": SAID}, step=STEP)
    elif what == "cards.crosses":
        workspace.put(
            "cards", "digitalisation", {"crosses": {"education": ["nation", "europe"]}}, step=STEP
        )
        return "Digitalisering gaat hier over"
    elif part == "cards":
        workspace.put("cards", "digitalisation", {field or "worry": SAID}, step=STEP)
    elif what == "bets.corner":
        workspace.put("bets", "corner", {"choice": "economy"}, step=STEP)
        return "gaat nu vooral over: economie"
    elif part == "bets":
        workspace.put("bets", "growth", {"choice": "outside"}, step=STEP)
        return "In gemeenten daarbuiten"
    elif what == "about.challenge":
        workspace.put("about", "about", {"challenge": SAID}, step=STEP)
    elif part == "agenda":
        workspace.put("agenda", "agenda", {"fits_with.labour_market_region": SAID}, step=STEP)
    elif part == "own_practice":
        workspace.put("own_practice", "own_practice", {"what_we_do": SAID}, step=STEP)
    elif part == "practices":
        workspace.put("practices", "twente", {"taken": SAID}, step=STEP)
    elif part == "stakeholders":
        workspace.add_stakeholder(SAID, "education")
    else:
        return filled_in_otherwise(stored, what)
    return SAID


def filled_in_otherwise(stored: StoredWorkspace, what: str) -> str:
    """Fill in what takes more than a field; return the words to look for."""
    workspace = stored.workspace
    if what == "tensions":
        workspace.put("tensions", "funding", {"proof": SAID, "position": 2}, step=STEP)
        return SAID
    if what == "relations":
        one = workspace.add_stakeholder("ROC", "education")
        other = workspace.add_stakeholder("MKB", "employers")
        workspace.add_relation(one.id, other.id)
        return "ROC"
    if what == "own_figures":
        fields = {"id": "f1", "title": SAID, "value": 1.0, "year": 2024, "source": "wij"}
        workspace.add("own_figures", fields, "add {item}", {"item": "title"})
        return SAID
    if what == "ballots":
        workspace.put("about", "about", {"group": SAID}, step=STEP)
        return SAID
    figure = {
        "figures.districts": "wijk",
        "figures.growth": "Groei van het aantal inwoners",
        "figures.commuting": "Banen voor elke werkende inwoner",
        "figures.mbo_students": "Mbo-studenten",
        "about.region": "Twente (COROP-gebied)",
    }
    return figure[what]


def in_step(stored: StoredWorkspace, step: str, entity: str | None = None) -> str:
    agenda = Agenda(stored, "nl")
    ask(agenda, "go", step=step, entity=entity)
    return json.dumps(agenda.view, ensure_ascii=False)


def _leads(stored: StoredWorkspace) -> str:
    stored.workspace.add(
        "actions", {"id": "a1", "title": "Beginnen"}, "add {item}", {"item": "title"}
    )
    return in_step(stored, "actions", "a1")


def _map(stored: StoredWorkspace) -> str:
    shown = StakeholderMap(stored, "nl")
    ask(shown, "catalogue_begin")
    return json.dumps(shown.view["catalogue"], ensure_ascii=False)


READ: dict[str, Callable[[StoredWorkspace], str]] = {
    "agenda.ambition": lambda stored: in_step(stored, "ambition"),
    "agenda.carrier": lambda stored: in_step(stored, "carrier"),
    "agenda.mandate": lambda stored: in_step(stored, "carrier"),
    "agenda.fits_with": lambda stored: in_step(stored, "fits_with"),
    "challenges.title": lambda stored: in_step(stored, "challenges"),
    "challenges.where": lambda stored: in_step(stored, "challenges", "c1"),
    "challenges.cause": lambda stored: in_step(stored, "challenges", "c1"),
    "challenges.evidence": lambda stored: (
        in_step(stored, "challenges", "c1") + str(known_figures(stored.workspace, "nl"))
    ),
    "actions.lead": _leads,
    "actions.inspiration": lambda stored: in_step(stored, "actions"),
    "map.parties": _map,
    "document": lambda stored: str(agenda_document(stored.workspace, "nl")),
}
"""By a place: what a person reads there."""


@pytest.mark.parametrize(("number", "what", "to"), HANDED_ON)
def test_what_a_lesson_hands_on_is_read_where_it_says(
    stored: StoredWorkspace, number: str, what: str, to: str
) -> None:
    read = next(one for place, one in READ.items() if to.startswith(place))
    words = fill_in(stored, number, what)
    if to == "map.parties":
        shown = read(stored)
        assert "Ministerie van OCW" in shown
        assert "Gemeenteraad" not in shown
    else:
        assert words in read(stored)


def test_every_lesson_hands_something_on_and_every_sentence_is_read() -> None:
    for lesson in lessons():
        handed = {one.what for one in lesson.hands_on}
        assert "sentences" in handed or lesson.sentence is None


def test_a_text_is_taken_over_behind_what_stands_there(stored: StoredWorkspace) -> None:
    workspace = stored.workspace
    workspace.put("cards", "digitalisation", {"worry": SAID}, step=STEP)
    workspace.put("challenges", "c1", {"cause": "Te weinig docenten."}, step=STEP)
    agenda = Agenda(stored, "nl")
    ask(agenda, "go", step="challenges", entity="c1")
    taken: dict[str, Any] = {"to": "challenges.cause", "entity": "c1"}
    ask(agenda, "take_earlier", figure="cards.digitalisation.worry", **taken)
    assert workspace.challenges[0].cause == f"Te weinig docenten. {SAID}"
    assert '"taken": true' in json.dumps(agenda.view)
    ask(agenda, "undo")
    assert workspace.challenges[0].cause == "Te weinig docenten."


def test_a_sentence_becomes_evidence_with_the_lesson_it_is_from(stored: StoredWorkspace) -> None:
    stored.workspace.put("sentences", "01", {"text": SAID}, step=STEP)
    agenda = Agenda(stored, "nl")
    ask(agenda, "go", step="challenges", entity="c1")
    ask(agenda, "take_earlier", figure="sentences.01", to="challenges.evidence", entity="c1")
    [evidence] = stored.workspace.challenges[0].evidence
    assert (evidence.text, evidence.source) == (SAID, "Les 01, jullie zin")


def test_without_anything_written_the_agenda_offers_nothing(stored: StoredWorkspace) -> None:
    assert "eerdere lessen" not in in_step(stored, "ambition")
