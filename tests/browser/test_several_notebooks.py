"""Two notebooks on one piece of work, one in Dutch and one in English: two kernels, two pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from tests.browser.map_page import MapPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant
    from tests.browser.widget_page import WidgetPage


class Pages(NamedTuple):
    """The same lesson, open in two tabs."""

    dutch: NotebookPage
    english: NotebookPage


@pytest.fixture(scope="module")
def open_pages(module_participant: Participant) -> Pages:
    lesson = "06_stakeholder_map.ipynb"
    return Pages(module_participant.run(f"nl/{lesson}"), module_participant.run(f"en/{lesson}"))


@pytest.fixture
def pages(open_pages: Pages, server: JupyterServer) -> Iterator[Pages]:
    """Both tabs, with an empty map."""
    server.empty_work()
    for found in maps(open_pages):
        found.shows(found.words("Parties · {placed} of {count} placed", placed=0, count=0))
        expect(found.field(found.words("Our challenge"))).to_have_value("")
    yield open_pages
    for page in open_pages:
        assert page.script_errors == []


def maps(pages: Pages) -> tuple[MapPage, MapPage]:
    """Return the map of each tab."""
    dutch, english = (
        MapPage(page.widget(text(language, "Stakeholder map")).root, language)
        for page, language in zip(pages, ("nl", "en"), strict=True)
    )
    return dutch, english


def challenges(pages: Pages) -> tuple[WidgetPage, WidgetPage]:
    """Return the form with the challenge of each tab."""
    dutch, english = (
        page.widget(text(language, "The challenge of the day"))
        for page, language in zip(pages, ("nl", "en"), strict=True)
    )
    return dutch, english


def test_a_party_added_in_one_notebook_is_on_the_map_in_the_other(pages: Pages) -> None:
    dutch, english = maps(pages)
    dutch.add("Waterschap Vechtstromen", "overheid")
    expect(english.row("Waterschap Vechtstromen")).to_be_visible()
    english.select("Waterschap Vechtstromen")
    english.pick("Influence on the challenge", "3 · its money or consent is needed")
    dutch.stands_at("Waterschap Vechtstromen", 3, None)


def test_a_step_that_is_undone_in_one_notebook_is_gone_in_the_other(pages: Pages) -> None:
    dutch, english = maps(pages)
    dutch.add("Waterschap Vechtstromen", "overheid")
    expect(english.row("Waterschap Vechtstromen")).to_be_visible()
    dutch.root.get_by_role("button", name="Maak ongedaan: ").click()
    expect(english.row("Waterschap Vechtstromen")).to_have_count(0)
    dutch.root.get_by_role("button", name="Doe opnieuw: ").click()
    expect(english.row("Waterschap Vechtstromen")).to_be_visible()


@pytest.mark.parametrize("kept", ["theirs", "mine"])
def test_a_sentence_that_two_people_change_at_once_is_shown_with_both_and_settled(
    pages: Pages, kept: str
) -> None:
    dutch, english = challenges(pages)
    english_field = english.field(text("en", "Our challenge, in one sentence"))
    dutch_field = dutch.field(text("nl", "Our challenge, in one sentence"))
    english_field.fill("A place for every apprentice")
    dutch.write(text("nl", "Our challenge, in one sentence"), "Elke leerling een leerplek")
    expect(maps(pages)[1].field(text("en", "Our challenge"))).to_have_value(
        "Elke leerling een leerplek"
    )
    english_field.blur()
    for widget, language in ((dutch, "nl"), (english, "en")):
        question = widget.root.page.locator(".rl-conflict")  # one widget of the page asks
        expect(question).to_have_count(1)
        expect(question).to_contain_text("Elke leerling een leerplek")
        expect(question).to_contain_text("A place for every apprentice")
        sentence = text(language, "Two people changed “{item}” at the same time. What should stay?")
        expect(question).to_contain_text(sentence.partition("“")[0])
    value = {"theirs": "Elke leerling een leerplek", "mine": "A place for every apprentice"}[kept]
    english.root.page.locator(".rl-conflict").get_by_role("button", name=value).click()
    for field in (dutch_field, english_field):
        expect(field).to_have_value(value)
    for widget in (dutch, english):
        expect(widget.root.page.locator(".rl-conflict")).to_have_count(0)


def test_different_fields_changed_at_once_are_both_kept(pages: Pages) -> None:
    dutch, english = maps(pages)
    dutch.add("Waterschap Vechtstromen", "overheid")
    english.select("Waterschap Vechtstromen")
    dutch.select("Waterschap Vechtstromen")
    english.field("Note").fill("Ask about the dike")
    dutch.write("Wat wil deze partij?", "Droge voeten")
    english.field("Note").blur()
    expect(dutch.field("Notitie")).to_have_value("Ask about the dike")
    expect(english.field("What does this party want?")).to_have_value("Droge voeten")
    expect(english.root.locator(".rl-conflict")).to_have_count(0)
