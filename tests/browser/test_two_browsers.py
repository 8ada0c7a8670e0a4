"""Two people with a browser each on one server and one notebook: both work on, and are told how."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.widgets.kit.together import TWO_ON_ONE_SERVER
from tests.browser.map_page import MapPage
from tests.browser.notebook_page import keep_picture
from tests.browser.participant import Participant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

    from tests.browser.jupyter_server import JupyterServer


@pytest.fixture
def somebody_else(browser: Browser, server: JupyterServer) -> Iterator[Participant]:
    """A second person, with a browser that remembers other things."""
    other = Participant(browser, server)
    yield other
    other.close_pages()
    other.leave()


def test_both_are_told_how_to_join_and_neither_is_cut_off(
    participant: Participant, somebody_else: Participant, language: str
) -> None:
    lesson = f"{language}/06_stakeholder_map.ipynb"
    pages = [one.run(lesson) for one in (participant, somebody_else)]
    maps = [
        MapPage(page.widget(text(language, "Stakeholder map")).root, language) for page in pages
    ]
    for number, page in enumerate(pages):
        told = page.page.get_by_text(text(language, TWO_ON_ONE_SERVER))
        expect(told.locator("visible=true")).to_have_count(1)
        keep_picture(page.page, f"two-browsers-{language}-{number}")
    for number, mine in enumerate(maps):
        mine.add(f"Bedrijf {number}", text(language, "government"))
        for other in maps:
            other.shows(f"Bedrijf {number}")
    for page in pages:
        expect(page.page.locator('.rl-frame[data-dead="yes"]')).to_have_count(0)
        assert (page.errors(), page.script_errors) == ([], [])
