"""Text that would break a careless page: it is shown as text, or refused in a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser.map_page import MapPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

_SCRIPT = "<img src=x onerror=window.hacked=1>"
_HARMLESS = {
    "script": _SCRIPT,
    "emoji": "Jongeren 👩🏽‍🔧🚲",
    "right to left": "مدينة زفوله",
    "braces": "{name} %s ${party}",
}


@pytest.fixture(scope="module")
def lesson(module_participant: Participant) -> NotebookPage:
    return module_participant.run("nl/06_stakeholder_map.ipynb")


@pytest.fixture
def stakeholders(lesson: NotebookPage, server: JupyterServer) -> Iterator[MapPage]:
    """An empty map; afterwards no text became a script, and no message of JupyterLab came up."""
    server.empty_work()
    found = MapPage(lesson.widget(text("nl", "Stakeholder map")).root, "nl")
    found.shows(text("nl", "Parties · {placed} of {count} placed", placed=0, count=0))
    expect(found.field(text("nl", "Our challenge"))).to_have_value("")
    yield found
    assert lesson.page.evaluate("() => window.hacked === undefined")
    assert lesson.script_errors == []
    expect(lesson.page.locator(".jp-Dialog")).to_have_count(0)


@pytest.mark.parametrize("kind", _HARMLESS)
def test_a_name_is_shown_as_it_was_typed(stakeholders: MapPage, kind: str) -> None:
    name = _HARMLESS[kind]
    stakeholders.add(name, "onderwijs")
    stakeholders.select(name)
    stakeholders.open(text("nl", "Description of the map"))
    stakeholders.shows(name)
    expect(stakeholders.root.locator("svg img, tbody img")).to_have_count(0)
    stakeholders.open(text("nl", "Description of the map"))


@pytest.mark.parametrize("kind", _HARMLESS)
def test_a_sentence_is_shown_as_it_was_typed(
    lesson: NotebookPage, stakeholders: MapPage, kind: str
) -> None:
    form = lesson.widget(text("nl", "The challenge of the day"))
    form.write(text("nl", "Our challenge, in one sentence"), _HARMLESS[kind])
    expect(stakeholders.field(text("nl", "Our challenge"))).to_have_value(_HARMLESS[kind])


def test_ten_thousand_characters_are_refused_beside_the_field_and_stay_in_it(
    stakeholders: MapPage,
) -> None:
    name = stakeholders.field(text("nl", "Name of the party"))
    stakeholders.open_form()
    name.fill("a" * 10_000)
    stakeholders.field(text("nl", "Sector")).first.select_option(label="onderwijs")
    stakeholders.press(text("nl", "Put on the map"))
    expect(name).to_have_attribute("aria-invalid", "true")
    expect(name).to_have_accessible_description(re.compile("10000.*200"))
    expect(name).to_have_value("a" * 10_000)
    name.fill("")


def test_an_empty_name_is_refused_beside_the_field(stakeholders: MapPage) -> None:
    stakeholders.open_form()
    name = stakeholders.field(text("nl", "Name of the party"))
    name.fill("   ")
    stakeholders.field(text("nl", "Sector")).first.select_option(label="onderwijs")
    stakeholders.press(text("nl", "Put on the map"))
    expect(name).to_have_attribute("aria-invalid", "true")


def test_a_second_party_with_the_same_name_is_refused_and_stays_in_the_field(
    stakeholders: MapPage,
) -> None:
    stakeholders.add("Gemeente Zwolle", "overheid")
    name = stakeholders.field(text("nl", "Name of the party"))
    name.fill("gemeente zwolle")
    name.press("Enter")
    expect(name).to_have_attribute("aria-invalid", "true")
    expect(name).to_have_value("gemeente zwolle")
    expect(stakeholders.root.locator("tbody tr")).to_have_count(1)
    name.fill("")


def test_a_sentence_that_is_too_long_is_refused_beside_the_field_and_stays_in_it(
    lesson: NotebookPage, stakeholders: MapPage
) -> None:
    form = lesson.widget(text("nl", "The challenge of the day"))
    field = form.field(text("nl", "Our challenge, in one sentence"))
    form.write(text("nl", "Our challenge, in one sentence"), "ja " * 3000)
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(form.root.locator(".rl-field-error")).to_contain_text("500")
    expect(field).to_have_value("ja " * 3000)
    form.press(text("nl", "Leave it as it was"))
    expect(field).to_have_value("")
