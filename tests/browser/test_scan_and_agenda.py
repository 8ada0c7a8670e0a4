"""The scan in lesson 05 and the agenda in lesson 08, open beside each other: one piece of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from regiolab.locale import text
from regiolab.model.codes import TENSIONS
from regiolab.model.words import word
from tests.browser.agenda_page import AgendaPage

if TYPE_CHECKING:
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.participant import Participant

pytestmark = pytest.mark.behaviour_in("en")


def test_a_tension_chosen_in_the_scan_gets_its_sentence_in_the_agenda(
    participant: Participant, language: str, server: JupyterServer
) -> None:
    workspace = server.work(language).workspace
    workspace.add("seats", {"id": "1", "state": "handed_in"}, "show the answers", {})
    workspace.add_challenge("Genoeg technici")
    lesson_05 = participant.run(f"{language}/05_tensions.ipynb")
    lesson_08 = participant.run(f"{language}/08_agenda.ipynb")
    scan = lesson_05.widget(text(language, "Tension scan"))
    agenda = AgendaPage(lesson_08.widget(text(language, "Regional agenda")).root, language)
    agenda.go_to("tensions")
    agenda.shows(text(language, "No tensions chosen yet. You choose two in lesson 05."))

    scan.press(text(language, "Choose this to work on"))
    agenda.shows(word(language, "tension", TENSIONS[0]).capitalize())
    agenda.write(text(language, "How does the agenda handle this?"), "Samen kiezen, apart doen")
    agenda.is_answered()
    kept = server.work(language).workspace.challenges[0].tensions
    assert kept == {TENSIONS[0]: "Samen kiezen, apart doen"}

    # The scan takes its own step back, not the one that the agenda made after it.
    scan.root.get_by_role("button", name=text(language, "Undo: {step}", step="")).click()
    agenda.shows(text(language, "No tensions chosen yet. You choose two in lesson 05."))
    assert server.work(language).workspace.challenges[0].tensions == kept
    assert [*lesson_05.script_errors, *lesson_08.script_errors] == []
