"""A map of thousands of parties in the browser: a mark per sector opens, and the rest works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from regiolab.locale import text
from regiolab.scenes.map.scene import scene
from tests.browser import page_checks
from tests.browser.map_page import MapPage
from tools.bench.graphs import map_of

if TYPE_CHECKING:
    from typing import Any

    from playwright.sync_api import Locator

    from regiolab.model import Workspace
    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

PARTIES, TIES = 3000, 6000
WIDGETS = 5
CELLS = ("1-2", "2-3")


@pytest.fixture
def large() -> Workspace:
    return map_of(PARTIES, TIES)


@pytest.fixture
def lesson(participant: Participant, server: JupyterServer, large: Workspace) -> NotebookPage:
    """Lesson 06 of a group whose work file holds the large map."""
    file = server.home / "regio" / "workspace.json"
    file.parent.mkdir(parents=True)
    file.write_text(large.to_json(), encoding="utf-8")
    return participant.run("nl/06_stakeholder_map.ipynb")


@pytest.fixture
def the_map(lesson: NotebookPage) -> MapPage:
    found = MapPage(lesson.widget(text("nl", "Stakeholder map")).root, "nl")
    expect(found.root.locator("svg .rl-mark-opens").first).to_be_visible()
    return found


def test_a_map_of_thousands_is_opened_sector_by_sector_and_changed(
    lesson: NotebookPage, the_map: MapPage, large: Workspace
) -> None:
    clicked, entered = (crowd_in(large, cell) for cell in CELLS)
    assert the_map.root.locator("svg [data-mark]").count() < len(large.stakeholders) / 5

    mark_of(the_map, clicked).click()
    lists_exactly(the_map, clicked, large)
    the_map.press(text("nl", "Show everything"))
    expect(mark_of(the_map, entered)).to_be_visible()

    mark_of(the_map, entered).focus()
    the_map.root.page.keyboard.press("Enter")
    lists_exactly(the_map, entered, large)
    expect(the_map.root.locator("svg [data-mark]:focus")).to_have_count(1)

    party = next(one for one in large.stakeholders if one.id in entered["ids"])
    assert (party.influence, party.interest) == (2, 3)
    the_map.select(party.name)
    the_map.press(text("nl", "Show everything"))
    the_map.stands_at(party.name, 2, 3)
    the_map.press(text("nl", "→ more influence"))
    the_map.stands_at(party.name, 3, 3)
    step = text("nl", "move {item}", item=party.name)
    the_map.press(text("nl", "Undo: {step}", step=step))
    the_map.stands_at(party.name, 2, 3)
    page_checks.check_nothing_went_wrong(lesson, WIDGETS)


def crowd_in(workspace: Workspace, cell: str) -> dict[str, Any]:
    """Return the first mark in a cell of the grid that stands for the parties of one sector."""
    return next(
        mark
        for mark in scene(workspace)["marks"]
        if mark["home"] == cell and mark["sector"] and len(mark["ids"]) > 1
    )


def mark_of(the_map: MapPage, crowd: dict[str, Any]) -> Locator:
    return the_map.root.locator(f'svg [data-mark="{crowd["id"]}"]')


def lists_exactly(the_map: MapPage, crowd: dict[str, Any], workspace: Workspace) -> None:
    names = [one.name for one in workspace.stakeholders if one.id in crowd["ids"]]
    expect(the_map.root.locator(".rl-map-list .rl-row-button")).to_have_text(names)
