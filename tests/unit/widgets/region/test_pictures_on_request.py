"""A figure waits in a page that asks for its pictures, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from regiolab.lab import Lab
from regiolab.locale import text
from regiolab.widgets.region.on_request import PICTURES, draw_on_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from regiolab.storage import StoredWorkspace
    from regiolab.widgets.region.figure_panel import FigurePanel

COMING = "De figuur wordt getekend…"


@pytest.fixture
def panel(stored: StoredWorkspace) -> Iterator[FigurePanel]:
    """A figure in a page that asks."""
    draw_on_request()
    yield Lab(stored, "nl").figure("borders")
    PICTURES.on_request = False
    PICTURES.room = "wide"


def test_a_figure_says_that_it_comes_and_is_drawn_for_the_room_that_is_asked(
    panel: FigurePanel,
) -> None:
    assert (panel.view["coming"], panel.view["figure"]) == (COMING, None)
    panel.answer({"name": "room", "args": {"room": "narrow"}})
    panel.refresh()
    assert (panel.view["coming"], panel.view["figure"]["room"]) == ("", "narrow")


def test_the_next_figure_is_drawn_for_the_same_room(
    panel: FigurePanel, stored: StoredWorkspace
) -> None:
    panel.answer({"name": "room", "args": {"room": "narrow"}})
    PICTURES.on_request = False
    assert Lab(stored, "en").figure("borders").view["figure"]["room"] == "narrow"


@pytest.mark.usefixtures("panel")
def test_a_choice_draws_a_figure_that_was_not_asked_for_yet(stored: StoredWorkspace) -> None:
    panel = Lab(stored, "nl").figure("map")
    option = panel.view["options"][0]
    done = panel.answer(
        {"name": "option", "args": {"option": option["name"], "value": option["value"]}}
    )
    assert done["ok"]
    assert panel.view["figure"] is not None


def test_without_a_kernel_a_figure_that_comes_says_so(
    panel: FigurePanel, stored: StoredWorkspace
) -> None:
    told = [str(one) for one in panel.readable(stored.workspace, private=False)]
    assert COMING in " ".join(told)


def test_where_nobody_asks_a_figure_is_drawn_with_its_cell(stored: StoredWorkspace) -> None:
    view = Lab(stored, "nl").figure("borders").view
    assert view["coming"] == ""
    assert view["figure"]["room"] == "wide"


def test_a_lesson_opens_without_reading_what_draws() -> None:
    code = (
        "import sys, tempfile, regiolab; from regiolab.widgets.region import on_request\n"
        "on_request.draw_on_request()\n"
        "lab = regiolab.open_lab('nl', folder=tempfile.mkdtemp())\n"
        "lab.predict('divergence'), lab.figure('divergence'), lab.verdict('divergence')\n"
        "print([one for one in ('pandas', 'matplotlib', 'numpy') if one in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert done.stdout.strip() == "[]"


def test_a_bet_that_waits_is_said_before_a_figure_that_comes(stored: StoredWorkspace) -> None:
    draw_on_request()
    try:
        lab = Lab(stored, "nl")
        lab.predict("divergence")
        view = lab.figure("divergence").view
    finally:
        PICTURES.on_request = False
    assert view["hidden"]
    assert view["coming"] == text("nl", "The picture is being drawn…")
