"""D,D and X with the focus in every kind of control of every widget: the cell survives.

The cells here may be deleted, unlike those of a lesson: only the widgets protect them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator

    from tests.browser.jupyter_server import JupyterServer
    from tests.browser.notebook_page import NotebookPage
    from tests.browser.participant import Participant

_WIDGETS = (
    "check_connection()",
    "choose_region()",
    "my_work()",
    "privacy()",
    "challenge()",
    "transition_cards()",
    "predict('divergence')",
    "figure('divergence')",
    "verdict('divergence')",
    "example()",
    "priorities()",
    "tension_scan()",
    "stakeholder_map()",
    "agenda()",
    "sentence('00')",
    "quiz('00')",
    "check('00', lambda codes: codes.nowhere)",
    "progress()",
    "glossary()",
)
_CONTROLS = (
    "button",
    "input[type=text]",
    "textarea",
    "select",
    "input[type=radio]",
    "input[type=checkbox]",
    "input[type=date]",
    "tbody button",
    "[data-mark]",
    "summary",
    "a[href]",
    "[tabindex='0']:not([data-mark])",
)
"""Every kind of element in our widgets that can have the focus."""


@pytest.fixture(scope="module")
def notebook(module_participant: Participant, running_server: JupyterServer) -> NotebookPage:
    """Every widget there is, on work that brings all their controls on the screen."""
    workspace = running_server.work().workspace
    party = workspace.add_stakeholder("Gemeente Zwolle", "government", influence=3, interest=2)
    workspace.add_stakeholder("Deltion College", "education")
    workspace.put("bets", "divergence", {"choice": "unknown"}, step="answer a question")
    opened = ["import regiolab", "lab = regiolab.open_lab('nl')"]
    path = running_server.write_notebook(
        "every_widget", "\n".join(opened), *(f"lab.{widget}" for widget in _WIDGETS)
    )
    notebook = module_participant.run(path)
    notebook.page.locator(".rl-row-button", has_text=party.name).click()
    expect(notebook.page.get_by_label("Wat wil deze partij?")).to_be_visible()
    # Of the agenda the step with a link, a table and a form.
    notebook.page.locator(".rl-agenda-steps button", has_text="partij").click()
    expect(notebook.page.locator("a.rl-agenda-link")).to_be_visible()
    closed = notebook.page.locator(".rl details:not([open]) > summary")
    while closed.count():  # a fold may hold another one
        closed.evaluate_all("(all) => all.forEach((one) => one.click())")
    return notebook


def first_in_each_widget(notebook: NotebookPage, control: str) -> list[Locator]:
    """Return, of every widget that has one, its first control of this kind."""
    found = [
        widget.root.locator(f"{control}:not(:disabled):visible") for widget in notebook.widgets
    ]
    return [one.first for one in found if one.count()]


@pytest.mark.parametrize("control", _CONTROLS)
def test_the_cell_survives_d_d_and_x(notebook: NotebookPage, control: str) -> None:
    before = notebook.cell_count()
    places = first_in_each_widget(notebook, control)
    assert places
    for place in places:
        place.focus()
        expect(place).to_be_focused()
        for key in "ddx":
            notebook.page.keyboard.press(key)
        assert notebook.cell_count() == before


def test_no_control_is_left_out(notebook: NotebookPage) -> None:
    kinds = ", ".join(_CONTROLS)
    forgotten = notebook.page.locator(".rl").evaluate_all(
        """(widgets, kinds) => widgets.flatMap((widget) =>
          [...widget.querySelectorAll('button, input, textarea, select, summary, a, [tabindex]')]
            .filter((one) => one.tabIndex >= 0 && !one.matches(kinds))
            .map((one) => one.outerHTML))""",
        kinds,
    )
    assert forgotten == []
