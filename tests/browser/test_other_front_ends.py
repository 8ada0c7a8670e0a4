"""The map works in other front ends: in Notebook 7, and in Voilà, which shows no code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.model.words import word
from tests.browser.jupyter_server import NOTEBOOK, JupyterServer
from tests.browser.map_page import MapPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

_LESSON = "notebooks/nl/06_stakeholder_map.ipynb"
_PATIENCE = 120_000


@pytest.fixture(scope="module")
def other_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[JupyterServer]:
    server = JupyterServer(tmp_path_factory.mktemp("front-ends"), front_end=NOTEBOOK)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def screen(browser: Browser, other_server: JupyterServer) -> Iterator[Page]:
    """A page that reaches this server and nothing else."""
    page = browser.new_page(viewport={"width": 1280, "height": 1000})
    page.route(lambda url: not url.startswith(other_server.address), lambda one: one.abort())
    yield page
    page.close()
    other_server.clean()


def the_map(page: Page) -> MapPage:
    """Return the map of the group when it is there."""
    root = page.locator(".rl").filter(has=page.locator(".rl-title", has_text="Stakeholderkaart"))
    expect(root).to_be_visible(timeout=_PATIENCE)
    return MapPage(root, "nl")


def test_in_notebook_7_a_party_is_still_there_after_a_reload(
    screen: Page, other_server: JupyterServer
) -> None:
    screen.goto(f"{other_server.address}/notebooks/{_LESSON}")
    the_map(screen).add("ROC Voorbeeld", word("nl", "sector", "education"))
    screen.reload()
    expect(the_map(screen).row("ROC Voorbeeld")).to_be_visible()
    assert [one.name for one in other_server.work().workspace.stakeholders] == ["ROC Voorbeeld"]


def test_in_voila_a_party_is_still_there_after_a_reload_and_no_code_is_shown(
    screen: Page, other_server: JupyterServer
) -> None:
    screen.goto(f"{other_server.address}/voila/render/{_LESSON}")
    the_map(screen).add("ROC Voorbeeld", word("nl", "sector", "education"))
    expect(screen.get_by_text("open_lab")).to_have_count(0)
    screen.reload()
    expect(the_map(screen).row("ROC Voorbeeld")).to_be_visible()
    assert [one.name for one in other_server.work().workspace.stakeholders] == ["ROC Voorbeeld"]
